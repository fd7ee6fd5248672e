import { type PassageIndex, paragraphAt, paragraphsWith } from './passage-index.js';
import type { Ranked } from './rank.js';
import type { Sought } from './seek.js';

/** What tells how sure an answer is where the meaning is known, of the paragraph that comes first. */
export interface SureSigns {
  /** Part of the question, by weight, that the paragraph holds. */
  readonly coverage: number;
  /** The cosine of the sentence that is nearest of the whole article, and that of the paragraph. */
  readonly nearest: number;
  readonly paragraph: number;
  /** Names and numbers of the question that it lacks, by weight; not those for which a pronoun may stand there. */
  readonly missing: number;
  /** 1 if it lacks the kind of quantity that was asked for. */
  readonly lacks: number;
  /** How far it leads, as a logit. */
  readonly lead: number;
  /** By how many standard deviations it is nearer than the article's paragraphs are on the whole. */
  readonly standsOut: number;
  /** Part of the question, by weight, that the article has in no form and has no related word for. */
  readonly strange: number;
}

/**
 * What tells how sure an answer is, where the meaning is known.
 *
 * @param ranked best first.
 */
export function sureSigns(
  index: PassageIndex,
  sought: readonly Sought[],
  ranked: readonly Ranked[],
): SureSigns {
  const [best] = ranked;
  if (!best?.near) return NOTHING;
  const [share = 1] = shares(ranked, best.score);
  const { evidence, near } = best;
  const total = sought.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    coverage: evidence.coverage,
    nearest: Math.max(...ranked.flatMap((one) => asAsked(one)?.sentence ?? [])),
    paragraph: (near.asAsked ?? near).paragraph,
    missing: evidence.missing > 0 ? evidence.missing - carriedOver(index, sought, best.paragraph) / total : 0,
    lacks: evidence.quantity < 0 ? 1 : 0,
    // A sole paragraph leads as far as can be told.
    lead: Math.min(MOST_LEAD, Math.log(share / (1 - share))),
    standsOut: standing(
      (near.asAsked ?? near).paragraph,
      ranked.flatMap((one) => asAsked(one)?.paragraph ?? []),
    ),
    strange: sought.reduce((sum, one) => sum + (isStrange(one) ? one.weight : 0), 0) / total,
  };
}

/** How near a paragraph is to the question in its own words. */
const asAsked = ({ near }: Ranked) => near?.asAsked ?? near;

/**
 * How much of the names that a paragraph lacks stand shortly before it, where a pronoun may stand for them: "He lost a
 * shoe" is of Brandt, if the paragraph before is.
 */
function carriedOver(index: PassageIndex, sought: readonly Sought[], paragraph: number): number {
  if (!PRONOUN.test(paragraphAt(index, paragraph).text)) return 0;
  const carried = sought.filter(({ word, meetings }) => {
    if (!word.capital) return false;
    const places = meetings.flatMap(({ term }) => [...paragraphsWith(index, term)]);
    return !places.includes(paragraph) && places.some((one) => one < paragraph && one >= paragraph - CARRIED);
  });
  return carried.reduce((sum, { weight }) => sum + weight, 0);
}

/** As many paragraphs on, a pronoun may stand for who was named. */
const CARRIED = 2;
const PRONOUN = /\b(?:he|she|him|his|her|hers|they|them|their|it|its)\b/i;

/** By how many standard deviations a value lies above the mean; 0 where all are alike. */
function standing(value: number, all: readonly number[]): number {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  const deviation = Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
  return deviation < 1e-6 ? 0 : (value - mean) / deviation;
}

const isStrange = ({ meetings, related }: Sought) =>
  related.length === 0 && meetings.every(({ worth }) => worth <= 0.5);

const NOTHING: SureSigns = {
  coverage: 0,
  nearest: 0,
  paragraph: 0,
  missing: 0,
  lacks: 0,
  lead: 0,
  standsOut: 0,
  strange: 0,
};
export const SURE_SIGNS = Object.keys(NOTHING) as readonly (keyof SureSigns)[];

/** A lead of more than a hundred thousand to one says no more than that. */
const MOST_LEAD = 12;

/** How likely each paragraph is the one, if any is: the weights of the ranking are those of a conditional logit. */
export function shares(ranked: readonly Ranked[], top: number): number[] {
  const powers = ranked.map((one) => Math.exp(one.score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
