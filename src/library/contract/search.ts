import type { Place } from './place.js';

/** An article that may be read at a place. */
export interface ReadableArticle {
  readonly id: string;
  /** Another one whenever its text, its header or its vectors are others. */
  readonly key: string;
  /** The last paragraph that may be quoted there; absent, all may. */
  readonly through?: number;
}

/** The text of an article, as it is kept: whoever reads it does so where nobody waits. */
export interface StoredText {
  readonly id: string;
  readonly revision: number;
  /** The article as it was read, and what was set by hand since; see `applyEdits`. */
  readonly article_json: string;
  readonly edits_json: string;
}

/** What is kept of an article so that it can be searched without its text. */
interface StoredWords {
  readonly id: string;
  /** As they were packed. */
  readonly words: Uint8Array;
  /** The vectors of its paragraphs, as they are kept; absent where there are none of this very text. */
  readonly vectors?: Uint8Array;
}

/** What it takes to look through all articles of a library. No article's text is loaded or kept for it. */
export interface SearchableLibrary {
  /**
   * All articles of the place's library that may be read there, with the limits of the channel, else its parent's.
   *
   * @param model whose vectors `storedWords` is to give.
   */
  readable(place: Place, model?: string): Promise<readonly ReadableArticle[]>;
  /** Whether there is another among them than one. */
  hasOthers(place: Place, id: string): Promise<boolean>;
  /**
   * What of them is kept to be searched, in a form of words; nothing of another library's, of a draft, removed or
   * hidden, and nothing of what has no words in this form yet.
   */
  storedWords(
    place: Place,
    ids: readonly string[],
    form: number,
    model?: string,
  ): Promise<readonly StoredWords[]>;
  /** The text of one of them; nothing of another library's, of a draft, removed or hidden. */
  stored(place: Place, id: string): Promise<StoredText | undefined>;
}
