import type { Evidence } from '../answer.js';
import { type AskedWord, EVERYDAY, isInnerName, PHRASING, type Question } from '../question/index.js';
import { isNameKey } from '../text/index.js';
import { meantInLanguage } from './correct-slips.js';
import { countParagraphs, countSentences, type PassageIndex, rarity } from './passage-index.js';
import { isSmallName, isWrittenSmall } from './small-names.js';
import { alike, family, kindsOf } from './spelling.js';

/** A term of the article that may stand for a word of the question. */
export interface Meeting {
  readonly term: number;
  /** From 0 to 1: how much of the word's weight the term earns. */
  readonly worth: number;
  readonly how: Evidence['how'];
}

/** A word of the question with all that it may mean in this article. */
export interface Sought {
  readonly word: AskedWord;
  /** How much it tells: its rarity in the article and in its language. A word that the article lacks tells most. */
  readonly weight: number;
  readonly meetings: readonly Meeting[];
  /** Terms used like the word, which the article may have instead: "edict" for "proclamation". */
  readonly related: readonly Meeting[];
}

/**
 * How a word's weight comes from its rarity in the article: less for a word that is common in the language
 * (one in the middle of the table tells less than one outside it), more for a name, less for the noun that
 * only says what kind of answer is wanted and for the words in which questions are put; and flattened, so that one
 * rare word doesn’t decide alone.
 */
const WEIGHING = { common: 0.8, name: 1.2, head: 0.7, phrasing: 0.5, everyday: 0.02, flatten: 0.7 };
/** A word less common than this is taken for one that is not in the table. */
const RAREST = 40_000;
/** Words are related from this cosine on, and never count for more than this part of the word itself. */
const RELATED = { from: 0.35, most: 0.6 };

/** How much of a word is earned by what stands for it. Those of a family count for less beside the word itself. */
const WORTH = { otherName: 0.9, proclitic: 0.85, family: 0.7, kind: 0.6, familyBeside: 0.5 };

/** A question with its words looked up in an article. */
export interface SoughtQuestion {
  readonly question: Question;
  readonly sought: readonly Sought[];
}

/** Looks the question's words up in the article: as they are, by their family, misspelt, and by relatives. */
export function seek(index: PassageIndex, question: Question): SoughtQuestion {
  const isSmall = isWrittenSmall(question.text);
  const sought = question.asked.map((asked): Sought => {
    const meetings = meet(index, asked);
    const word = isSmall && isSmallName(index, asked, meetings[0]) ? { ...asked, capital: true } : asked;
    const rank = rankOf(index, word, meetings);
    const [own] = meetings;
    const found = rarity(index, own ? countParagraphs(index, own.term) : 0);
    const weight = (found * commonness(rank) * partOf(question, word, own)) ** WEIGHING.flatten;
    return { word, weight, meetings, related: relatives(index, rank, meetings) };
  });
  return { question, sought };
}

/** How much of what its rarity tells a word tells in this question. */
function partOf({ head }: Question, word: AskedWord, own: Meeting | undefined): number {
  const { folded } = word;
  const name = isInnerName(word) ? WEIGHING.name : 1;
  if (!own && EVERYDAY.has(folded)) return name * WEIGHING.everyday;
  if (folded === head) return name * WEIGHING.head;
  return PHRASING.has(folded) ? name * WEIGHING.phrasing : name;
}

/** How common a word is in the language, or, where neither that nor the article has it, the one that it is a slip of. */
function rankOf(index: PassageIndex, word: AskedWord, meetings: readonly Meeting[]): number {
  const { lexicon } = index.topics ?? {};
  if (!lexicon) return -1;
  const own = lexicon.rank(word.folded);
  const meant = own < 0 && meetings.length === 0 ? meantInLanguage(index, word) : undefined;
  return meant === undefined ? own : lexicon.rank(meant);
}

/** From 0.2 for the commonest words of the language to 1 for those outside its table (Zipf: by the log of the rank). */
function commonness(rank: number): number {
  const place = rank < 0 ? RAREST : rank;
  return 1 - WEIGHING.common * (1 - Math.log(1 + place / 50) / Math.log(1 + RAREST / 50));
}

function relatives(index: PassageIndex, rank: number, meetings: readonly Meeting[]): Meeting[] {
  if (rank < 0 || !index.topics) return [];
  const related: Meeting[] = [];
  const { lexicon, termOfRank } = index.topics;
  lexicon.eachNeighbour(rank, (neighbour, likeness) => {
    const term = termOfRank.get(neighbour);
    if (term === undefined) return;
    if (meetings.some((one) => one.term === term) || related.some((one) => one.term === term)) return;
    const worth = Math.min(RELATED.most, ((likeness - RELATED.from) / (1 - RELATED.from)) ** 1.5);
    related.push({ term, worth, how: 'related word' });
  });
  return related;
}

/** Arabic writes "to", "in", "as" and "so" together with the word; most words that begin so are whole, though. */
function proclitics(stem: string): string[] {
  if (!/^\p{Script=Arabic}{3,}$/u.test(stem)) return [];
  const bare = /^[بلكفس]..../u.test(stem) ? [stem.slice(1)] : [];
  return [...bare, ...[...'بلكف'].map((letter) => letter + stem)];
}

/** The terms of the article that are other names of what a word names. */
const otherNames = (index: PassageIndex, { also }: AskedWord): number[] =>
  also.map((key) => index.terms.get(key)).filter((term) => term !== undefined);

/** Whether a word is spelt as it should be: it is no slip of a word of the article ("Taiwan", "Certain"; "protest", "property"). */
const isKnown = (index: PassageIndex, { also, folded }: AskedWord): boolean =>
  also.some(isNameKey) || (index.topics?.lexicon.rank(folded) ?? -1) >= 0;

/** The terms of the article that may stand for a word; its own first. "Bus" has a kind in "Pendelbus". */
function meet(index: PassageIndex, word: AskedWord): Meeting[] {
  const own = index.terms.get(word.stem);
  const meetings: Meeting[] = [];
  const add = (term: number, worth: number, how: Meeting['how']) => {
    if (worth > 0 && !meetings.some((meeting) => meeting.term === term)) meetings.push({ term, worth, how });
  };
  if (own !== undefined) add(own, 1, 'same');
  for (const term of otherNames(index, word)) add(term, WORTH.otherName, 'other name');
  if (own === undefined && meetings.length > 0) return meetings;
  for (const stem of proclitics(word.stem)) {
    const term = index.terms.get(stem);
    if (term !== undefined) add(term, WORTH.proclitic, 'same stem');
  }
  // A common word needs no relatives; a rare one may stand only in another form where it answers.
  if (own !== undefined && countSentences(index, own) >= 3) return meetings;
  for (const { term } of kindsOf(index, word)) add(term, WORTH.kind, 'same stem');
  if (own === undefined && !isKnown(index, word))
    for (const { term, likeness } of alike(index, word.folded))
      add(term, likeness * 1.35 - 0.45, 'similar spelling');
  if (own === undefined || word.folded.length > 4) {
    const worth = own === undefined ? WORTH.family : WORTH.familyBeside;
    for (const { term, likeness } of family(index, word)) add(term, likeness * worth, 'same stem');
  }
  return meetings;
}
