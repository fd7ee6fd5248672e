import type { Span } from '../answer/index.js';

/** An article that a library has, as its search begins. */
export interface SearchedArticle {
  /** Another one whenever its text, header or vectors are others. */
  readonly key: string;
  /** The last paragraph that may be found; absent, all. */
  readonly through?: number | undefined;
}

/** What the library keeps of an article, as it keeps it: JSON is read by the thread. */
export interface Text {
  readonly article_json: string;
  readonly edits_json: string;
  readonly vectors?: { readonly hash: string; readonly bytes: Uint8Array } | undefined;
}

export interface Added extends Text {
  /** Its place in the list. */
  readonly at: number;
}

/** What the thread is told, one after the other; each gets a reply. */
export type SearchMessage =
  | {
      readonly kind: 'begin';
      readonly question: string;
      readonly vector?: Float32Array | undefined;
      readonly articles: readonly SearchedArticle[];
    }
  | { readonly kind: 'add'; readonly added: readonly Added[] }
  | { readonly kind: 'end'; readonly most: number }
  | { readonly kind: 'quote'; readonly question: string; readonly paragraphs: readonly Quotable[] };

/** A paragraph of which a sentence is to be quoted. */
export interface Quotable {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
}

export type SearchReply =
  /** The places of the articles that have to be added. */
  | { readonly kind: 'missing'; readonly missing: readonly number[] }
  | { readonly kind: 'added' }
  | { readonly kind: 'quoted'; readonly spans: readonly (Span | undefined)[] }
  | {
      readonly kind: 'found';
      readonly passages: readonly {
        readonly at: number;
        readonly paragraph: number;
        readonly score: number;
      }[];
      readonly looked: number;
    };
