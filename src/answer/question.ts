import type { Word, Words } from './words.js';

/** What would answer the question, as far as its first words tell. */
export type Wanted = 'person' | 'place' | 'date' | 'number' | 'reason' | 'name' | 'any';

/** A question, read. */
export interface Question {
  readonly text: string;
  /** Its words in order, those that say nothing left out, each stem once. */
  readonly asked: readonly Word[];
  readonly wanted: Wanted;
}

/** Longer questions are read up to here: what comes later would cost much and tell nothing new. */
const MAX_WORDS = 64;

const WANTED: readonly [Wanted, RegExp][] = [
  [
    'reason',
    /\bwhy\b|\bwhat (?:caused|causes|cause|led|reason|reasons)\b|\bfor what reason|\breason (?:for|why)\b/i,
  ],
  [
    'date',
    /\bwhen\b|\b(?:what|which|wat) (?:\w+ )?(?:year|years|date|day|month|century|decade|time period)\b|\bhow long ago\b/i,
  ],
  [
    'number',
    /\bhow (?:many|much|long|old|far|large|big|tall|high|often|few)\b|\bwhat (?:percent|percentage|number|amount|portion|fraction|population|age)\b/i,
  ],
  [
    'person',
    /\bwho\b|\bwhom\b|\bwhose\b|\bwhat (?:person|leader|king|emperor|president|author|general|scientist|man|woman)\b/i,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|place|location|region|state|area|continent|colony|river|island|town|province)\b/i,
  ],
  [
    'name',
    /\b(?:which|what (?:is|was|were|are) the (?:name|title))\b|\bwhat (?:\w+ ){1,3}(?:is|was|did|were|are|does|do|has|had)\b/i,
  ],
];

/** Reads a question: what it asks about and what kind of thing would answer. */
export function readQuestion(text: string, words: Words): Question {
  const seen = new Set<string>();
  const asked = words(text.slice(0, 2000))
    .slice(0, MAX_WORDS * 2)
    .filter((word) => !word.stop && !seen.has(word.stem) && seen.add(word.stem))
    .slice(0, MAX_WORDS);
  const wanted = WANTED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'any';
  return { text, asked, wanted };
}
