import Fuse from 'fuse.js';
import type { Absent } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import type { PassageIndex } from './passages/index.js';
import { letterPairs } from './text/index.js';

/** How many words are looked up, and how many are offered for each. */
const MOST = { asked: 5, near: 3 };
/** Fuse.js's score (0 the same, 1 nothing in common) up to which a word is worth asking about. */
const FARTHEST = 0.55;
/**
 * The part of their letter pairs that two words must share: less when they begin alike, as most slips do; more
 * for short ones, which are near to many.
 */
const SHARED = { begun: 0.3, else: 0.55, short: 0.6 };
const SHORT = 5;

/**
 * What a reader may have meant by words that the article doesn't have. Looser than the search, which answers
 * with a word taken for another only when it is nearly sure: a suggestion costs a glance.
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
      form: form.toLowerCase(),
      speaker: speaker.name,
    })),
  );
  const typed = name.toLowerCase().slice(0, 64);
  // Each word of what was typed may be the misspelt one: "Chancellor Puttinn".
  const found = [typed, ...typed.split(/\s+/).filter((word) => word.length > 2)].flatMap((word) =>
    alike(
      word,
      forms.filter(({ form }) => resembles(word, form)),
      ({ form }) => form,
    ),
  );
  return [...new Set(found.sort((one, other) => one.score - other.score).map(({ item }) => item.speaker))];
}

function nearWords(index: PassageIndex, asked: string): string[] {
  const word = index.words(asked)[0]?.folded ?? '';
  const shortlist = new Set(letterPairs(word).flatMap((pair) => index.byPair.get(pair) ?? []));
  const candidates = [...shortlist].filter((at) => resembles(word, index.spellings[at]!));
  const found = alike(word, candidates, (at) => index.spellings[at]!);
  const terms = new Set<number>();
  return found
    .filter(({ item }) => !terms.has(index.spellingTerm[item]!) && terms.add(index.spellingTerm[item]!))
    .map(({ item }) => printed(index, item));
}

function alike<T>(
  word: string,
  items: readonly T[],
  textOf: (item: T) => string,
): { item: T; score: number }[] {
  if (word.length < 3 || word.length > 32 || items.length === 0) return [];
  const fuse = new Fuse(
    items.map((item) => ({ item, text: textOf(item) })),
    {
      keys: ['text'],
      includeScore: true,
      threshold: FARTHEST,
      ignoreFieldNorm: true,
    },
  );
  return fuse
    .search(word)
    .map(({ item, score = 1 }) => ({ item: item.item, score: score + 1 - share(word, item.text) }))
    .sort((one, other) => one.score - other.score);
}

const resembles = (one: string, other: string) =>
  share(one, other) >=
  (one.length <= SHORT ? SHARED.short : one[0] === other[0] ? SHARED.begun : SHARED.else);

/** Twice the letter pairs that two words share, by all that they have (Dice's coefficient). */
function share(one: string, other: string): number {
  const pairs = new Set(letterPairs(one));
  const others = new Set(letterPairs(other));
  const common = [...others].filter((pair) => pairs.has(pair)).length;
  return (2 * common) / (pairs.size + others.size);
}

/** A spelling as the article first prints it. */
function printed(index: PassageIndex, at: number): string {
  const spelling = index.spellings[at]!;
  const places = index.inParagraphs[index.spellingTerm[at]!]!;
  for (let i = 0; i < places.length; i += 2) {
    const { text } = index.paragraphs[places[i]!]!;
    const word = index.words(text).find(({ folded }) => folded === spelling);
    if (word) return text.slice(word.start, word.end).replace(/['’]s?$/u, '');
  }
  return spelling;
}
