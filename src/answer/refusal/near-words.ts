import type { Absent } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import {
  type PassageIndex,
  paragraphAt,
  paragraphsWith,
  spellingAt,
  termOfSpelling,
} from '../passages/index.js';
import { countShared, findSlips, letterPairs, suggestWords } from '../text/index.js';

/** How many words are looked up, and how many are offered for each. */
const MOST = { asked: 5, near: 3 };

/**
 * What a reader may have meant by words that the article doesn't have.
 *
 * @param reason why a question found nothing.
 * @returns words as the article writes them, and names: for each word that it lacks three at most, the most alike first.
 */
export function findMeant(index: ArticleIndex, reason: Absent['reason']): string[] {
  const asked =
    reason.because === 'not-mentioned'
      ? reason.unmet
      : reason.because === 'unknown-speaker'
        ? [reason.name]
        : [];
  return asked.slice(0, MOST.asked).flatMap((word) => {
    const near =
      reason.because === 'unknown-speaker' ? nearSpeakers(index, word) : nearWords(index.passages, word);
    return near.slice(0, MOST.near);
  });
}

function nearSpeakers(index: ArticleIndex, name: string): string[] {
  const { speakers } = index.attribution();
  const forms = speakers.flatMap((speaker) =>
    [...new Set(speaker.aliases.flatMap((alias) => [alias, ...alias.split(' ')]))].map((form) => ({
      word: form.toLowerCase(),
      speaker: speaker.name,
    })),
  );
  const typed = name.toLowerCase().slice(0, 64);
  // Each word of what was typed may be the misspelt one: "Chancellor Puttinn".
  const found = [typed, ...typed.split(/\s+/).filter((word) => word.length > 2)].flatMap((word) =>
    suggestWords(forms, word),
  );
  const names = found.sort((one, other) => one.distance - other.distance).map(({ meant }) => meant.speaker);
  return [...new Set(names)];
}

function nearWords(index: PassageIndex, asked: string): string[] {
  const word = index.words(asked)[0]?.folded ?? '';
  // A single pair in common makes no two words alike.
  const { reached, counts } = countShared(index, letterPairs(word));
  const shortlist = reached.filter((at) => (counts[at] ?? 0) > 1);
  const found = suggestWords(
    shortlist.map((at) => ({ word: spellingAt(index, at), term: termOfSpelling(index, at) })),
    word,
  );
  // Of several forms of a word ("conquest", "conquests") the nearest.
  const spellings = new Map<number, string>();
  for (const { meant } of found)
    if (!spellings.has(meant.term) && mayMean(index, word, meant.word)) spellings.set(meant.term, meant.word);
  const all = [...spellings].map(([term, spelling]) => ({ spelling, shown: printed(index, spelling, term) }));
  // A name stands for a name. A phone's keyboard writes any word that comes first like one, so a slip counts as well.
  const shown = isName(asked)
    ? all.filter((one) => isName(one.shown) || findSlips([one.spelling], word).length > 0)
    : all;
  return shown.map((one) => one.shown);
}

/**
 * A word of the language is no slip of another one: only one that begins like it may be meant, as "hegemonism" by
 * "hegemon", but not "national" by "Napoleon".
 */
function mayMean({ topics }: PassageIndex, word: string, meant: string): boolean {
  if (!topics || topics.lexicon.rank(word) < 0) return true;
  let alike = 0;
  while (alike < word.length && word[alike] === meant[alike]) alike++;
  return alike >= BEGUN_ALIKE * Math.max(word.length, meant.length);
}

/** The part of the longer word that two of a family have in common. A guess. */
const BEGUN_ALIKE = 0.6;

const isName = (word: string) => /^\p{Lu}/u.test(word);

/** A spelling as the article first prints it. */
function printed(index: PassageIndex, spelling: string, term: number): string {
  for (const paragraph of paragraphsWith(index, term)) {
    const { text } = paragraphAt(index, paragraph);
    const word = index.words(text).find(({ folded }) => folded === spelling);
    if (word) return text.slice(word.start, word.end).replace(/['’]s?$/u, '');
  }
  return spelling;
}
