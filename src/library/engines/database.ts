import type { Generated, Kysely } from 'kysely';

/** Texts in columns that end in `_json` are JSON: neither engine keeps every string (U+0000) as it is. */
export interface Tables {
  articles: {
    id: string;
    /** Whose it is: see `libraryOf`. */
    library: string;
    /**
     * `earlier` is a text that an article had before; `merged` is a draft, or an earlier text, whose text has replaced
     * another article's.
     */
    state: 'draft' | 'kept' | 'removed' | 'earlier' | 'merged';
    /** The article that a draft is to replace, or that had an earlier text. */
    replaces: string | null;
    revision: number;
    /** What lists show, with the edits: so that they load no text. */
    listing_json: string;
    /** The article as it was read. */
    article_json: string;
    /** What was set by hand since. */
    edits_json: string;
    /** Milliseconds since 1970, as every time here: when it was added, and when `state` changed. */
    added: number;
    changed: number;
  };
  /** What articles were read from, as earlier versions kept it; nothing reads it. */
  originals: { article: string; about_json: string; content: Uint8Array };
  /** The paragraphs that an article had up to and including a revision. */
  past_paragraphs: { article: string; revision: number; paragraphs_json: string };
  /** `channel` is empty where the choice holds everywhere. */
  choices: { library: string; channel: string; article: string };
  hidden: { library: string; article: string };
  imports: { number: Generated<number>; library: string; at: number };
  settings: { library: string; name: string; value_json: string };
  progress: {
    library: string;
    channel: string;
    article: string;
    position: number | null;
    through: number | null;
  };
  /** Of an article's sentences and paragraphs, made by a model; `hash` is that of the texts. */
  vectors: {
    article: string;
    model: string;
    hash: string;
    content: Uint8Array;
    tokens: Uint8Array | null;
  };
  /** What an article is searched by, in a form; `hash` is that of its texts. */
  words: {
    article: string;
    revision: number;
    form: number;
    hash: string;
    sentences: number;
    paragraphs: number;
    content: Uint8Array;
  };
  discussed: { library: string; article: string; paragraph: number; count: number };
  /** What people keep of articles for themselves; `paragraph` is null when it is in the text no more. */
  notes: {
    id: string;
    library: string;
    person: string;
    article: string;
    paragraph: number | null;
    kept_json: string;
    at: number;
  };
  threads: {
    library: string;
    channel: string;
    article: string;
    paragraph: number;
    thread: string;
    at: number;
  };
  departures: { server: string; at: number };
  /** `moves` and `reminds` are 1 or 0: SQLite has no booleans. */
  schedule: {
    id: string;
    library: string;
    channel: string;
    article: string;
    person: string;
    first: number;
    last: number;
    at: number;
    moves: number;
    reminds: number;
  };
  log: { number: Generated<number>; library: string; person: string; at: number; what_json: string };
}

/** What other processes change in the same database. */
export interface Others {
  /**
   * The libraries that others have changed since this was asked last, as far as it is known by now; undefined when any
   * may have been.
   */
  takeChanged(): ReadonlySet<string> | undefined;
  /** Waits until all that others have changed before is known. */
  catchUp(): Promise<void>;
}

export type ClaimWay = 'alone' | 'beside';

/** An open database of either engine, with all tables. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** For single statements that change nothing; goes on while somebody else writes. */
  readonly read: Kysely<Tables>;
  readonly write: Kysely<Tables>;
  readonly others: Others;
  /**
   * Takes a part of the bot's work for this process, until it ends, however it does.
   *
   * @param part in letters, digits and "-"; "all" or which shard.
   * @param way "beside" lets other processes take it in the same way: it only keeps away who wants it alone.
   * @returns whether no other process over this database has it, or all have it in this way.
   */
  claim(part: string, way?: ClaimWay): Promise<boolean>;
  /** Has what was deleted taken out of the files too, as far as the engine lets. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** A database that can't be opened. The message says why and what to do, for the host; no secret is in it. */
export class UnusableDatabase extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UnusableDatabase';
  }
}
