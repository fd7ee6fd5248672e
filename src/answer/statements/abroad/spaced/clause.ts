import type { Mention } from '../../names/index.js';
import type { Subject } from '../../subject.js';
import { type Token, wordAt } from '../../tokens.js';
import type { AbroadWords } from '../../words/index.js';
import { isNameForSure } from '../called.js';

/** Small words that may stand between a subject and its verb. */
export const BETWEEN = 4;
/** How many words further on the other part of a verb stands: "warf der Stadt vor". A guess. */
export const FURTHEST_PART = 12;

/** Stand before a participle of saying. */
export const HELPING = new Set(
  'a ont avait ha han hanno aveva había habían tem tinha heeft hebben had hat haben hatte'.split(' '),
);

/** Whoever was spoken of last: "Dijo que no". */
export const SOMEBODY: Subject = { kind: 'pronoun', word: 'somebody' };

/** The words of a frame, and where names stand among them. */
export class Clause {
  readonly beginningAt: ReadonlyMap<number, Mention>;
  readonly endingAt: ReadonlyMap<number, Mention>;
  /** The first with a comma after it. */
  readonly beforeComma: Mention | undefined;
  /** The tokens of names but the first of each. */
  readonly #inside = new Set<number>();

  constructor(
    readonly tokens: readonly Token[],
    mentions: readonly Mention[],
    readonly words: AbroadWords,
  ) {
    this.beginningAt = new Map(mentions.map((mention) => [mention.first, mention]));
    this.endingAt = new Map(mentions.map((mention) => [mention.last, mention]));
    this.beforeComma = mentions.find(({ last }) => tokens[last + 1]?.kind === 'comma');
    for (const { first, last } of mentions) for (let at = first + 1; at <= last; at++) this.#inside.add(at);
  }

  /** Whether a token stands in a name, and doesn't begin it. */
  isInName(at: number): boolean {
    return this.#inside.has(at);
  }

  /** The word at a token, in small letters; empty when it is none. */
  lower(at: number): string {
    return wordAt(this.tokens, at);
  }

  /** `„…“, sagte`, «…», — говорит. */
  isBehindQuotation(at: number): boolean {
    const dash = this.tokens[at - 1]?.kind === 'dash' ? at - 1 : at;
    const mark = this.tokens[dash - 1]?.kind === 'comma' ? dash - 2 : dash - 1;
    return this.tokens[mark]?.kind === 'quotation';
  }

  /** "he" or "she" at a token. */
  pronounAt(at: number): Subject | undefined {
    if (this.words.he.has(this.lower(at))) return { kind: 'pronoun', word: 'he' };
    return this.words.she.has(this.lower(at)) ? { kind: 'pronoun', word: 'she' } : undefined;
  }

  /** "Der alte Mann lacht": whoever was just spoken of. */
  personIn({ first, last }: Mention): Subject | undefined {
    const word = first === last ? this.words.people.get(this.lower(first)) : undefined;
    return word && { kind: 'pronoun', word };
  }

  /** Whether a name may be any noun of a language that writes all of them with a capital. */
  mayBeThing({ named }: Mention): boolean {
    return this.words.hasNounCapitals === true && !isNameForSure(named);
  }

  /** "Bij Jan Smit", "Bij voetbalclub De Toren". */
  isAfterPreposition({ first }: Mention): boolean {
    const { prepositions, roles, the } = this.words;
    const before = this.lower(first - 1);
    const isName = first === 2 && !roles.has(before) && !the.has(before) && !this.tokens[1]?.capital;
    return prepositions.has(before) || (isName && prepositions.has(this.lower(0)));
  }
}
