import type { Article } from '../article/article.js';

/** Where somebody is reading. Decides whose library is meant and which of its articles is current. */
export interface Place {
  /** The server's id; absent in direct messages. */
  readonly server?: string;
  /** The channel's or thread's id. */
  readonly channel?: string;
  /** The channel that a thread belongs to: its article is read in the thread, unless the thread has its own. */
  readonly parent?: string;
  /** The person's id: owns the library that is used outside servers. */
  readonly person: string;
}

/** An article as the library keeps it. */
export interface Kept {
  /** Short (at most 24 characters of `A-Z a-z 0-9 _ -`), never used again for another article. */
  readonly id: string;
  /** Counts up from 1 each time that the text or the header is changed. */
  readonly revision: number;
  readonly article: Article;
}

/** An article without its text, for lists and autocomplete. */
export interface Listing {
  readonly id: string;
  readonly title: string;
  readonly current: boolean;
}

/** Which articles there are, and which one is being read where. */
export interface Library {
  /** The article that is read at a place: the channel's, else the server's or person's, else the default. */
  current(place: Place): Promise<Kept>;
  /** An article of the place's library by its id; nothing of another place's library is ever found. */
  find(place: Place, id: string): Promise<Kept | undefined>;
  /** The place's library by title. */
  list(place: Place): Promise<readonly Listing[]>;
  close(): Promise<void>;
}
