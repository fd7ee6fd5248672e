import type { Span } from '../answer/index.js';

/** An article that a library has, as its search begins. */
export interface SearchedArticle {
  /** Another one whenever its text, header or vectors are others. */
  readonly key: string;
  /** The last paragraph that may be found; absent, all. */
  readonly through?: number | undefined;
}

/** An article as the library keeps it: JSON, which the thread reads. */
export interface ArticleJson {
  readonly article_json: string;
  readonly edits_json: string;
}

/** What is kept of an article so that it can be searched without its text. */
export interface PackedText {
  /** Of its texts, as vectors are kept with it too. */
  readonly hash: string;
  /** How many of them are sentences, and how many paragraphs. */
  readonly sentences: number;
  readonly paragraphs: number;
  /** Its words, as `writeWords` gives them. */
  readonly words: Uint8Array<ArrayBuffer>;
}

/** What an article is searched by. Nobody else may hold on to these bytes: they move over to the thread. */
export interface Added {
  /** Its place in the list. */
  readonly at: number;
  readonly words: Uint8Array<ArrayBuffer>;
  /** The vectors of its paragraphs, as `writeVectors` gives them. */
  readonly vectors?: Uint8Array<ArrayBuffer> | undefined;
}

/** What the thread is told, one after the other; each gets a reply. */
export type SearchMessage =
  | {
      readonly kind: 'begin';
      readonly question: string;
      readonly vector?: Float32Array | undefined;
      readonly articles: readonly SearchedArticle[];
    }
  | { readonly kind: 'pack'; readonly text: ArticleJson }
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
  | { readonly kind: 'packed'; readonly packed: PackedText | undefined }
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
      readonly isCommon: boolean;
    };
