import { once } from '../once.js';
import type { Absent, Answer, Speaker } from './answer.js';
import { fact } from './answer-question.js';
import { type ArticleIndex, keepReadings } from './article-index.js';
import { findGist, indexPassages } from './passages/index.js';
import { findMeant } from './refusal/index.js';
import type { Attribution } from './statements/index.js';
import { readWordTable } from './text/index.js';

/**
 * The beginning of an article as if no more were written, for readers who are no further: nothing that comes later
 * is found, quoted or counted. Paragraphs keep their numbers, and speakers the names that the whole article gives
 * them.
 *
 * @param through the number of the last paragraph that is read.
 * @param read what was read of the beginning already (`packArticle`).
 * @returns the same index when the article ends there or before.
 */
export function readThrough(
  index: ArticleIndex,
  through: number,
  read?: Pick<ArticleIndex, 'passages' | 'wordTable'>,
): ArticleIndex {
  if (index.article.paragraphs.length <= through) return index;
  const article = { ...index.article, paragraphs: index.article.paragraphs.slice(0, through) };
  const passages = read?.passages ?? indexPassages(article, index.languages);
  return {
    article,
    languages: index.languages,
    whole: index,
    passages,
    wordTable: read?.wordTable ?? once(() => readWordTable(article.paragraphs)),
    ...keepReadings(article, passages, () => beginningOf(index.attribution(), through)),
  };
}

function beginningOf({ speakers, statements }: Attribution, through: number): Attribution {
  const read = statements.filter(({ paragraph }) => paragraph.number <= through);
  const counts = new Map<string, number>();
  for (const { speakers: voices } of read)
    for (const name of new Set(voices)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const counted = speakers.map(
    (speaker): Speaker => ({ ...speaker, statements: counts.get(speaker.name) ?? 0 }),
  );
  return {
    statements: read,
    speakers: counted
      .filter(({ statements: count }) => count > 0)
      .sort((one, other) => other.statements - one.statements),
  };
}

/**
 * What of an answer from a whole article lies in its beginning. The whole is asked, since whether the article
 * speaks of something can't be told from its beginning.
 *
 * @param index of the beginning (`readThrough`); with that of a whole article the answer stays as it is.
 * @returns nothing when all that answers comes later; a refusal stays one.
 */
export function withinReading(answer: Absent, index: ArticleIndex): Absent;
export function withinReading(answer: Answer, index: ArticleIndex): Answer | undefined;
export function withinReading(answer: Answer, index: ArticleIndex): Answer | undefined {
  if (!index.whole) return answer;
  const last = index.article.paragraphs.length;
  const isRead = ({ paragraph }: { readonly paragraph: { readonly number: number } }) =>
    paragraph.number <= last;
  const { speakers } = index.attribution();
  switch (answer.kind) {
    case 'fact':
      // Who is quoted further on is nobody's business here.
      return answer.value?.of === 'speakers' ? fact(index, answer.field) : answer;
    case 'found':
      return isRead(answer.passage) ? { ...answer, others: answer.others.filter(isRead) } : undefined;
    case 'excerpt': {
      // What carries the beginning, not what of the whole stands there.
      const passages =
        answer.of === 'gist' && !answer.range
          ? findGist(index.passages, index.article.title)
          : answer.passages.filter(isRead);
      return passages.length > 0 ? { ...answer, passages } : undefined;
    }
    case 'unsure': {
      const candidates = answer.passages.slice(0, answer.candidates).filter(isRead).length;
      if (candidates === 0) return undefined;
      return { ...answer, candidates, passages: answer.passages.filter(isRead) };
    }
    case 'stated': {
      const statements = answer.statements.filter(isRead);
      const read = new Set(speakers.map(({ name }) => name));
      const speaker = answer.speaker.together?.every((name) => read.has(name))
        ? { ...answer.speaker, statements: statements.length }
        : speakers.find(({ name }) => name === answer.speaker.name);
      if (!speaker || statements.length === 0) return undefined;
      const alsoNamed = answer.alsoNamed.filter(({ name }) => read.has(name));
      return { ...answer, speaker, alsoNamed, statements };
    }
    case 'absent': {
      const { reason } = answer;
      const near = answer.near.filter(isRead);
      // Nobody and nothing of what comes later is named.
      const known = answer.known.length > 0 ? speakers : [];
      return { ...answer, near, known, meant: findMeant(index, reason) };
    }
  }
}
