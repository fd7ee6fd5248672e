import { createHash } from 'node:crypto';
import type { Article } from './article.js';

/** What is remembered of a paragraph so that it can be found again in a later text of the same article. */
export interface Anchor {
  /** Its number, from 1. */
  readonly number: number;
  /** Of its text, to the letter. */
  readonly hash: string;
  /** Its length in UTF-16 code units. */
  readonly length: number;
  /** How many paragraphs had the same text, itself included. */
  readonly alike: number;
  /** How many of them stood between the same neighbours, too: nothing but their number tells them apart. */
  readonly twins: number;
  /** How the paragraph before it ends, and how the one after it begins; empty at either end of the article. */
  readonly before: string;
  readonly after: string;
}

export type FoundAgain =
  /** Where it was, to the letter. */
  | { readonly kind: 'same'; readonly number: number }
  /** Elsewhere, to the letter. */
  | { readonly kind: 'moved'; readonly number: number }
  /** Between the same neighbours stands another text now. */
  | { readonly kind: 'changed'; readonly number: number }
  /** The same words stand in these paragraphs, but nothing tells whether one of them is it. */
  | { readonly kind: 'ambiguous'; readonly numbers: readonly number[] }
  | { readonly kind: 'gone' };

/** How much of a neighbour is remembered, in UTF-16 code units. */
const CONTEXT = 32;
/** From this length on nobody writes the same words twice by chance: they need no neighbours to be known by. */
const UNMISTAKABLE = 60;

/** The anchors of all paragraphs, in their order. */
export function anchorsOf({ paragraphs }: Pick<Article, 'paragraphs'>): readonly Anchor[] {
  const anchors = paragraphs.map(({ text }, at) => ({
    number: at + 1,
    hash: hashOf(text),
    length: text.length,
    before: (paragraphs[at - 1]?.text ?? '').slice(-CONTEXT),
    after: (paragraphs[at + 1]?.text ?? '').slice(0, CONTEXT),
  }));
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const surrounded = ({ hash, before, after }: (typeof anchors)[number]) =>
    JSON.stringify([hash, before, after]);
  for (const anchor of anchors) {
    count(anchor.hash);
    count(surrounded(anchor));
  }
  return anchors.map((anchor) => ({
    ...anchor,
    alike: counts.get(anchor.hash) ?? 1,
    twins: counts.get(surrounded(anchor)) ?? 1,
  }));
}

/**
 * Looks for a paragraph of an earlier text in a later one. `same` and `moved` are given only for the same text
 * to the letter, and only when its neighbours, or its length, rule out that another paragraph just reads alike.
 *
 * @param now the later text's anchors.
 */
export function findAgain(anchor: Anchor, now: readonly Anchor[]): FoundAgain {
  const identical = now.filter(({ hash, length }) => hash === anchor.hash && length === anchor.length);
  if (identical.length === 0) return between(anchor, now);
  const certain = identical.filter((one) => one.before === anchor.before && one.after === anchor.after);
  const ambiguous: FoundAgain = { kind: 'ambiguous', numbers: identical.map(({ number }) => number) };
  // Of twins one may be gone, and nobody knows which, unless there are as many as before.
  if (anchor.twins > 1 && certain.length !== anchor.twins) return ambiguous;
  const here = certain.find(({ number }) => number === anchor.number);
  if (here) return { kind: 'same', number: here.number };
  const [only, another] = certain.length > 0 ? certain : identical;
  if (only && !another && (certain.length > 0 || trusted(anchor, only))) {
    return { kind: only.number === anchor.number ? 'same' : 'moved', number: only.number };
  }
  return ambiguous;
}

/** Whether the only paragraph with the same text is it, though a neighbour is another one. */
function trusted(anchor: Anchor, found: Anchor): boolean {
  if (anchor.alike > 1) return false;
  const neighbour =
    (anchor.before !== '' && anchor.before === found.before) ||
    (anchor.after !== '' && anchor.after === found.after);
  return neighbour || anchor.length >= UNMISTAKABLE;
}

/** What stands between a paragraph's neighbours now that its text is nowhere. */
function between(anchor: Anchor, now: readonly Anchor[]): FoundAgain {
  const places = now.filter(({ before, after }) => before === anchor.before && after === anchor.after);
  const [place, another] = places;
  return place && !another ? { kind: 'changed', number: place.number } : { kind: 'gone' };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
