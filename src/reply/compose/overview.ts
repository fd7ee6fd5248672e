import {
  type Absent,
  type Fact,
  gist,
  type ParagraphRange,
  readingMinutes,
  readParagraphs,
  speakers,
} from '../../answer/index.js';
import { type Quote, showButton } from '../buttons/index.js';
import { authors, citation, dateInWords } from '../cite/index.js';
import { brief, voiceOf } from '../i18n/index.js';
import type { Block, Field, Reply } from '../reply.js';
import { type Source, wholeOf } from '../source.js';
import { absentNote } from './absent-note.js';
import { factText } from './fact-text.js';
import { noteOf } from './parts.js';
import { nameSpeakers } from './speakers.js';
import { readSoFar } from './withheld.js';

/** A fact with what belongs to it, where the article has it; or that the article doesn't say the first of them. */
export function composeFacts(source: Source, facts: readonly (Fact | Absent)[]): Reply {
  const { index, language } = source;
  const { say } = voiceOf(language);
  const [main] = facts;
  const known = facts.filter((one) => one.kind === 'fact');
  const blocks: Block[] = main?.kind === 'absent' ? [noteOf(absentNote(voiceOf(language), main.reason))] : [];
  if (known.length > 0)
    blocks.push({
      kind: 'fields',
      fields: known.map((one) => ({ name: say(`fact.${one.field}`), value: factText(source, one) })),
    });
  return { blocks: [...blocks, citation(index.article, language)], actions: [] };
}

/** What the article is: its header, how long it is, whom it quotes. */
export function composeArticle(source: Source): Reply {
  const { index, language } = source;
  const { say, tag } = voiceOf(language);
  const { article } = wholeOf(source).index;
  const all = speakers(index);
  const own = gist(index);
  const fields: (Field | false | undefined)[] = [
    article.authors.length > 0 && { name: say('fact.author'), value: authors(article.authors, language) },
    !!article.source && { name: say('fact.source'), value: article.source },
    article.published && { name: say('fact.published'), value: dateInWords(article.published, language) },
    article.updated && { name: say('fact.updated'), value: dateInWords(article.updated, language) },
    !!article.section && { name: say('fact.section'), value: article.section },
    !!article.url && { name: say('fact.url'), value: article.url },
    { name: say('article.paragraphs'), value: article.paragraphs.length.toLocaleString(tag) },
    {
      name: say('article.readingTime'),
      value: say('article.minutes', { minutes: Math.max(1, readingMinutes(article)) }),
    },
    {
      name: say('article.speakers'),
      value: all.length > 0 ? nameSpeakers(voiceOf(language), all) : say('article.nobody'),
    },
  ];
  return {
    blocks: [
      { kind: 'heading', text: brief(article.title, 250) || say('article.untitled') },
      { kind: 'fields', fields: fields.filter((field) => !!field) },
      ...readSoFar(source),
    ],
    actions: own
      ? showButton(
          source,
          say('reply.gist'),
          ...own.passages.map(({ paragraph: { number }, span }): Quote => ({ of: 'part', number, ...span })),
        )
      : [],
  };
}

/** The paragraphs that somebody names by their numbers; or what is said where the article hasn't the first of them. */
export function findParagraphs(source: Source, asked: string): ParagraphRange | { readonly refusal: Reply } {
  const { paragraphs } = source.index.article;
  const range = readParagraphs(asked, paragraphs.length);
  if (!range) return { refusal: refuseParagraph(source, 'paragraph.noNumber', asked) };
  return paragraphs[range.from - 1] ? range : { refusal: refuseParagraph(source, 'paragraph.none', asked) };
}

/** What is said where the article hasn't the paragraph of a number; nothing where it has. */
export const refuseMissing = (source: Source, number: number): Reply | undefined =>
  source.index.article.paragraphs[number - 1]
    ? undefined
    : refuseParagraph(source, 'paragraph.none', `${number}`);

/** There is no such paragraph, and which there are. */
function refuseParagraph(
  { index, language }: Source,
  why: 'paragraph.none' | 'paragraph.noNumber',
  asked: string,
): Reply {
  const { say, quote } = voiceOf(language);
  const last = index.article.paragraphs.length;
  const text = last === 0 ? say('paragraph.noneAtAll') : say(why, { asked: quote(asked), last });
  return { blocks: [noteOf(text), citation(index.article, language)], actions: [] };
}
