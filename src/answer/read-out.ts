import type { Paragraph } from '../article/index.js';
import { type Absent, type Answer, type Excerpt, type Passage, passagesOf } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { findGist, sentencesOf } from './passages/index.js';
import { type ExcerptAsked, headedOf, isAmong, type ParagraphRange, readUnder } from './question/index.js';
import { refuse } from './refusal/index.js';

/** More paragraphs are for reading, not for an answer: these, and short ones up to so many and so long together. */
const MOST_PARAGRAPHS = { any: 5, short: 10, characters: 1500 };

/** What carries the article, or the paragraphs that are asked for. */
export function readExcerpt(index: ArticleIndex, { of, range, sentence }: ExcerptAsked): Excerpt | Absent {
  const { article, passages } = index;
  const last = article.paragraphs.length;
  if (range && isBeyond(range, last)) return refuseParagraph(index, range);
  if (of === 'outline') return outline(index, range);
  const found =
    of === 'gist'
      ? findGist(passages, article.title, range)
      : article.paragraphs
          .filter(({ number }) => !range || isAmong(range, number))
          .filter((_, at, asked) => range?.only !== undefined || isShown(asked, at))
          .map((paragraph): Passage => {
            const all = { start: 0, end: paragraph.text.length };
            const one = sentence && sentencesOf(passages, paragraph).at(sentence === 'first' ? 0 : -1);
            return { paragraph, span: one?.span ?? all, score: 1, evidence: [] };
          });
  if (found.length === 0) return refuse(index, { because: 'no-words' });
  return { kind: 'excerpt', of, passages: found, ...(range && { range }) };
}

/** The headings of an article, or of a part of it, each with the first paragraph under it. */
function outline(index: ArticleIndex, range?: ParagraphRange): Excerpt | Absent {
  const { article } = index;
  const sections = headedOf(article).filter(({ from }) => !range || isAmong(range, from));
  const passages = article.paragraphs
    .filter(({ number }) => sections.some(({ from }) => from === number))
    .map((paragraph): Passage => {
      const span = { start: 0, end: paragraph.text.length };
      return { paragraph, span, score: 1, evidence: [] };
    });
  if (passages.length === 0) return refuse(index, { because: 'no-words' });
  return { kind: 'excerpt', of: 'outline', sections, passages };
}

/**
 * An answer that only leads to what is asked, "There are four types of wood:", with what stands under it: a list is read
 * out, and headings are named.
 */
export function readOnUnder(index: ArticleIndex, given: Answer): Answer {
  if (given.kind !== 'found' || given.voice) return given;
  const { paragraph, span } = given.passage;
  if (!/[:：]$/u.test(paragraph.text) || span.end < paragraph.text.length) return given;
  const asked = readUnder(index.article, paragraph);
  return asked ? readExcerpt(index, asked) : given;
}

/** Whether a paragraph of a row is among the first, or all up to it are short: the lines of a list. */
function isShown(row: readonly Paragraph[], at: number): boolean {
  if (at < MOST_PARAGRAPHS.any) return true;
  if (at >= MOST_PARAGRAPHS.short) return false;
  const characters = row.slice(0, at + 1).reduce((sum, { text }) => sum + text.length, 0);
  return characters <= MOST_PARAGRAPHS.characters;
}

/** Whether the article has none of a row of paragraphs, or lacks one of those that are named one by one. */
export const isBeyond = ({ from, to, only }: ParagraphRange, last: number) =>
  from < 1 || (only ? to > last : from > last);

/** Refuses paragraphs that the article hasn't. */
export function refuseParagraph(index: ArticleIndex, { from, to, only }: ParagraphRange): Absent {
  const asked = from === to ? `¶${from}` : only ? only.map((one) => `¶${one}`).join(', ') : `¶${from}–${to}`;
  return refuse(index, { because: 'no-such-paragraph', asked, last: index.article.paragraphs.length });
}

/** The sentences that carry the article; nothing where it has no body. */
export function gist(index: ArticleIndex): Excerpt | undefined {
  const given = readExcerpt(index, { of: 'gist' });
  return given.kind === 'excerpt' ? given : undefined;
}

/** Paragraphs by their numbers; refuses those that the article hasn't. */
export const readOut = (index: ArticleIndex, range: ParagraphRange): Excerpt | Absent =>
  readExcerpt(index, { of: 'paragraphs', range });

/** What of an answer stands in some paragraphs: "What does Putin say in ¶5?" */
export function withinRange(index: ArticleIndex, given: Answer, range: ParagraphRange): Answer {
  const isIn = ({ paragraph: { number } }: Pick<Passage, 'paragraph'>) => isAmong(range, number);
  const nothing = () => refuse(index, { because: 'not-mentioned', missing: [], unmet: [] });
  switch (given.kind) {
    case 'found':
    case 'unsure': {
      const [passage, ...others] = passagesOf(given).filter(isIn);
      if (passage && given.kind === 'unsure' && given.lacking)
        return {
          ...given,
          passages: [passage, ...others],
          candidates: Math.min(given.candidates, 1 + others.length),
        };
      return passage ? { kind: 'found', passage, others } : nothing();
    }
    case 'stated': {
      const statements = given.statements.filter(isIn);
      return statements.length > 0 ? { ...given, statements } : nothing();
    }
    case 'absent':
      return { ...given, near: given.near.filter(isIn) };
    default:
      return given;
  }
}
