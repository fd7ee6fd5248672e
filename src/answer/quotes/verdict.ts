import type { Passage, Speaker } from '../answer.js';
import type { QuotePart } from './changes.js';
import type { GraveKind } from './kinds.js';
import type { Located } from './text.js';

/** What became of the article's words in a quotation. */
export type Verdict =
  /** Word for word, with nothing but what quoting allows: other marks, a capital at the start, marked omissions. */
  | {
      readonly kind: 'exact';
      /** Where it stands, a stretch a paragraph; the first place, if there are more. */
      readonly at: readonly Located[];
      /** How often it stands in the article; of words that stand all over a book, as often as the work reached to. */
      readonly times: number;
      /** What is left out under ellipses and brackets; empty for an unbroken quotation. */
      readonly omitted: readonly string[];
      /** What the quoter has put into it in brackets: “the council”, of "we [the council]". */
      readonly own?: readonly string[];
      /** What stands right before it wherever it stands, and turns it round: “not”. */
      readonly cut?: string;
      /** The same right behind it, as in German and Japanese: „kommt“ of „kommt nicht“. */
      readonly cutBehind?: string;
    }
  /** Near to words of the article, but not the same. */
  | {
      readonly kind: 'altered';
      readonly at: readonly Located[];
      readonly parts: readonly QuotePart[];
      /** The changes that turn what is said into something else; empty when no such change was found. */
      readonly warnings: readonly GraveKind[];
    }
  /** Words of several places, put together as if they stood together. */
  | {
      readonly kind: 'pieced';
      /** In the order of the quotation. */
      readonly pieces: readonly { readonly text: string; readonly at: readonly Located[] }[];
      /** The quotation's words that stand in none of the pieces. */
      readonly added: readonly string[];
    }
  /** Nothing like it stands in the article. */
  | { readonly kind: 'absent'; readonly related: readonly Passage[] };

/** Whether the words are whose they are said to be. */
export type SpeakerVerdict =
  /** `manner`: whether the article quotes the speaker there or reports them in its own words. */
  | { readonly kind: 'right'; readonly speaker: string; readonly manner: 'direct' | 'reported' }
  /** Somebody else says it. */
  | {
      readonly kind: 'other';
      readonly asked: string;
      readonly by: readonly string[];
      readonly paragraph: number;
    }
  /** The author was named, and nobody is quoted with it. */
  | { readonly kind: 'author'; readonly asked: string; readonly paragraph: number }
  /** The article says it itself. */
  | { readonly kind: 'nobody'; readonly asked: string; readonly paragraph: number }
  /** The article quotes nobody of that name. */
  | {
      readonly kind: 'unknown';
      readonly asked: string;
      readonly known: readonly Speaker[];
      /** Who says it instead, if anybody. */
      readonly by: readonly string[];
      readonly paragraph: number;
    };

export interface QuoteCheck {
  /** The quotation as it was given. */
  readonly quotation: string;
  readonly verdict: Verdict;
  /** Who says these words in the article, if anybody. */
  readonly saidBy: readonly string[];
  /** Present when a speaker was named and the words were found. */
  readonly speaker?: SpeakerVerdict;
}
