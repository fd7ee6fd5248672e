import type { Owner, Place } from './place.js';

/** JSON values by name. */
export type Settings = Readonly<Record<string, unknown>>;

/** How far a channel is with an article; paragraphs are counted from 1. */
export interface Progress {
  /** Where it was last read on from. */
  readonly position?: number;
  /** How far it may be quoted: a moderator's limit. */
  readonly through?: number;
}

/** A thread on a paragraph of an article. */
interface OpenedThread {
  readonly paragraph: number;
  /** The channel in which it was opened, and itself, by their ids. */
  readonly channel: string;
  readonly thread: string;
}

/** What a reading group leaves behind besides articles. Articles are meant by their ids; no words are kept. */
export interface GroupNotes {
  /** All settings that were made; while the database is away, those last seen, or none. */
  settings(owner: Owner): Promise<Settings>;
  /**
   * @param value anything that JSON can say; undefined takes the setting back.
   * @param by the id of the person who sets it, for the log of a server.
   */
  set(owner: Owner, name: string, value: unknown, by?: string): Promise<void>;
  /**
   * The channel's, else its parent's, each field by itself; while the database is away, as last seen.
   *
   * @throws LibraryAway when it was never seen: a limit must not fall because the database is away.
   */
  progress(place: Place, article: string): Promise<Progress>;
  /**
   * The channel has been read on from a paragraph. Known here at once, and written within a second or so, with others;
   * nobody waits for it.
   */
  advance(place: Place, article: string, position: number): Promise<void>;
  /**
   * Sets how far an article may be quoted in the channel and its threads; undefined takes the limit away, in a thread
   * its channel's too.
   *
   * @throws LibraryRefusal `no-such-article`
   */
  limit(place: Place, article: string, last: number | undefined): Promise<void>;
  /** How often each paragraph was asked about or cited in the library; those never are left out. By number. */
  discussed(place: Place, article: string): Promise<readonly { paragraph: number; count: number }[]>;
  /** The threads that were opened on paragraphs of an article, the oldest first. */
  threads(place: Place, article: string): Promise<readonly OpenedThread[]>;
  /** Remembers a thread that was opened on a paragraph in the place's channel, in place of one that was before. */
  addThread(place: Place, article: string, paragraph: number, thread: string): Promise<void>;
  /** Forgets a thread that is there no more. */
  dropThread(server: string, thread: string): Promise<void>;
  /** Counts paragraphs once more. Written within a second or so, with others; nobody waits for it. */
  discuss(place: Place, article: string, paragraphs: readonly number[]): Promise<void>;
}
