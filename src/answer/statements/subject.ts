import type { Mention } from './names/index.js';

/** Who is the subject of a cue, as far as one frame tells. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly word: string }
  | NounSubject;

/** A noun with what belongs to it, from token `first` to `last`: "the campaign's lawyers". */
export interface NounSubject {
  readonly kind: 'noun';
  readonly first: number;
  readonly last: number;
  /** Another language's "the" stands before it: the noun may be what somebody was called before. */
  readonly isDefinite?: true;
  /** Many who speak as one, by what they are: "el sindicato". */
  readonly isBody?: true;
  /** Whom a spokesman speaks for. */
  readonly for?: Mention;
}

/** Who speaks for somebody else. */
export const SPOKESMAN = /^spokes(?:man|woman|person)$/;

export const nameSubject = (mention: Mention): Subject => ({ kind: 'name', mention });
