import type { Found, Passage } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { sentencesOf } from './passages/index.js';
import { givesDay } from './pinpoint/index.js';
import { MONTH, WEEKDAY } from './text/index.js';

/** "When did it happen?", "where did that take place?": nothing of the article's is named, so that what it tells is meant. */
const OF_ALL =
  /^\W*(?:(?:and|so|but) )?(?:exactly )?(?<asks>when|where)(?: exactly)?(?: (?:did|does|do|has|had|is|was)|['’]s) (?:all |any of )?(?:it|this|that|(?:the|this) (?:incident|event|accident))(?: all)?(?: (?:happen|happened|happening|take place|taken place|taking place|occur|occurred|going on))(?: exactly)?\W*$/i;

/** A name behind a word for a place: "off Brindle Island", "in the old port of Tver". */
const PLACE =
  /\b(?:in|at|near|off|outside|around|across|(?:north|south|east|west) of) (?:[\p{Ll}’'-]+ ){0,3}(?<name>\p{Lu}\p{Ll}+)/gu;
/** What stands behind such a word, and is a day: "in March". */
const DAY_NAME = new RegExp(`^(?:${MONTH}|${WEEKDAY})$`, 'i');
/** "BRINDLE ISLAND (AP) —". */
const DATELINE = /^\p{Lu}{3,}[\p{Lu} .,'’-]{0,40}(?:\([^()]{2,30}\) ?)?[—–-] /u;

/** An article tells what happened where it begins; what stands further down may be of another day. */
const LEADING_PARAGRAPHS = 3;
/** The first paragraph is hardly of anything else, and the next ones may be. */
const SCORE = { first: 0.7, later: 0.45 };

/**
 * The day or place of what the article as a whole tells, from its first paragraphs: "when did it happen?". Nothing for
 * any other question, where they have none, and of articles in other languages than English.
 */
export function findHappened({ article, passages }: ArticleIndex, question: string): Found | undefined {
  const asks = passages.language === 'en' ? OF_ALL.exec(question)?.groups?.asks : undefined;
  if (asks === undefined) return undefined;
  const tells = /^when$/i.test(asks) ? givesDay : namesPlace;
  const leading = article.paragraphs
    .slice(0, LEADING_PARAGRAPHS)
    .flatMap((paragraph) => sentencesOf(passages, paragraph).map(({ span }) => ({ paragraph, span })));
  const [passage, ...others] = leading.flatMap(({ paragraph, span }): Passage[] =>
    tells(paragraph.text.slice(span.start, span.end))
      ? [{ paragraph, span, score: paragraph.number === 1 ? SCORE.first : SCORE.later, evidence: [] }]
      : [],
  );
  return (
    passage && { kind: 'found', passage, others: others.filter((one) => one.paragraph !== passage.paragraph) }
  );
}

const namesPlace = (text: string): boolean =>
  DATELINE.test(text) || [...text.matchAll(PLACE)].some(({ groups }) => !DAY_NAME.test(groups?.name ?? ''));
