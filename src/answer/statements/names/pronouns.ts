import { type Token, wordAt } from '../tokens.js';

/** Counts "he" and "she" after names that stand alone, to tell the gender of people whose first names don't. */
export class Pronouns {
  /** By the last word of a name. */
  readonly #after = new Map<string, { he: number; she: number }>();
  /** The only name of the last frame. */
  #alone: string | undefined;

  /** Counts the pronouns of a frame for the one name before them, in it or in the frame before. */
  count(tokens: readonly Token[], name: string | undefined): void {
    const opener = wordAt(tokens, 0);
    const about = name ?? (/^(?:s?he|his|her)$/.test(opener) ? this.#alone : undefined);
    this.#alone = name;
    if (about === undefined) return;
    const counts = this.#after.get(about) ?? { he: 0, she: 0 };
    for (const { lower } of tokens) {
      if (/^(?:he|his|him|himself)$/.test(lower)) counts.he++;
      else if (/^(?:she|her|hers|herself)$/.test(lower)) counts.she++;
    }
    this.#after.set(about, counts);
  }

  /** What the pronouns after a name tell, when they are at one. */
  genderOf(name: string): 'he' | 'she' | undefined {
    const { he, she } = this.#after.get(name) ?? { he: 0, she: 0 };
    if (he >= 2 && he >= 4 * she) return 'he';
    return she >= 2 && she >= 4 * he ? 'she' : undefined;
  }
}
