import type { Article } from '../../article/index.js';
import { citeInLine } from '../cite/index.js';
import type { Language } from '../i18n/index.js';
import type { Reply } from '../reply.js';
import { noteOf } from './parts.js';

/** What all in a channel are told of an article, a line each. */
export function composeNews(lines: readonly string[], article: Article, language: Language): Reply {
  const notes = lines.map(noteOf);
  return { blocks: [...notes, citeInLine(article, language)], actions: [] };
}
