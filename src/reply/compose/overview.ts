import { type Absent, type Fact, gist, readingMinutes, speakers } from '../../answer/index.js';
import type { Article } from '../../article/index.js';
import { makeShowButton } from '../buttons/index.js';
import { citeInLine, listAuthors, writeDate } from '../cite/index.js';
import { brief, type Language, voiceOf } from '../i18n/index.js';
import type { Block, Field, Reply } from '../reply.js';
import { type Source, wholeOf } from '../source.js';
import { sayAbsent } from './absent-note.js';
import { writeFact } from './fact-text.js';
import { fieldOf, headingOf, noteOf } from './parts.js';
import { partOf } from './quotes.js';
import { nameSpeakers } from './speakers.js';
import { noteReadSoFar } from './withheld.js';

/** A fact with what belongs to it, where the article has it; or that the article doesn't say the first of them. */
export function composeFacts(source: Source, facts: readonly (Fact | Absent)[]): Reply {
  const { index, language } = source;
  const { say } = voiceOf(language);
  const [main] = facts;
  const known = facts.filter((one) => one.kind === 'fact');
  const blocks: Block[] = main?.kind === 'absent' ? [noteOf(sayAbsent(voiceOf(language), main.reason))] : [];
  if (known.length > 0)
    blocks.push({
      kind: 'fields',
      fields: known.map((one) => ({ name: say(`fact.${one.field}`), value: writeFact(source, one) })),
    });
  return { blocks: [...blocks, citeInLine(index.article, language)], actions: [] };
}

/** What the article is: its header, how long it is, whom it quotes. */
export function composeArticle(source: Source): Reply {
  const { index, language } = source;
  const { say, tag } = voiceOf(language);
  const { article } = wholeOf(source).index;
  const all = speakers(index);
  const own = gist(index);
  return {
    blocks: [
      headingOf(brief(article.title, 250) || say('article.untitled')),
      {
        kind: 'fields',
        fields: [
          ...listHeaderFields(article, language),
          ...fieldOf(say('fact.paragraphs'), article.paragraphs.length.toLocaleString(tag)),
          ...fieldOf(say('fact.reading-time'), sayMinutes(article, language)),
          ...fieldOf(say('fact.quoted'), nameSpeakers(voiceOf(language), all)),
        ],
      },
      ...noteReadSoFar(source),
    ],
    actions: own ? makeShowButton(source, say('reply.gist'), ...own.passages.map(partOf)) : [],
  };
}

/** What an article's header says of it: who wrote it, and where and when it came out. */
export function listHeaderFields(article: Article, language?: Language): Field[] {
  const { say } = voiceOf(language);
  const { authors: all, published, updated } = article;
  return [
    ...fieldOf(say('fact.author'), listAuthors(all, language)),
    ...fieldOf(say('fact.source'), article.source),
    ...fieldOf(say('fact.published'), published && writeDate(published, language)),
    ...fieldOf(say('fact.updated'), updated && writeDate(updated, language)),
    ...fieldOf(say('fact.section'), article.section),
    ...fieldOf(say('fact.url'), article.url),
  ];
}

/** How long it takes to read an article, in words. */
export const sayMinutes = (article: Article, language?: Language): string =>
  voiceOf(language).say('article.minutes', { minutes: Math.max(1, readingMinutes(article)) });
