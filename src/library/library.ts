import type { Anchor, Article, DocumentFormat } from '../article/index.js';

/**
 * Where somebody is reading. Decides whose library is meant (the server's; outside servers the person's) and
 * which of its articles is current.
 */
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

/**
 * The host's own library: what is added there is in every library, what is chosen there is read wherever
 * nothing else was chosen, what is hidden or removed there is gone everywhere. No id of a person is spelled so.
 */
export const HOST: Place = { person: 'host' };

/** Whose settings are meant: everybody's in a server, or a person's own, wherever they are. */
export type Owner = { readonly server: string } | { readonly person: string };

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
export interface OpenedThread {
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

/** How long it is remembered what was changed, in milliseconds, and how many changes of a library at most. */
export const LOG_LIFE = 90 * 24 * 3_600_000;
export const MOST_LOGGED = 500;

/** What was changed in a server's library. Titles are as they were then. */
export type LoggedChange =
  | {
      readonly kind: 'added' | 'replaced' | 'edited' | 'removed' | 'restored' | 'hidden' | 'shown';
      readonly title: string;
    }
  /** What is read, in a channel or everywhere; without a title, the choice was taken back. */
  | { readonly kind: 'chosen'; readonly title?: string; readonly channel?: string }
  /** How far it may be quoted in a channel; without a paragraph, to its end. */
  | {
      readonly kind: 'limited';
      readonly title: string;
      readonly channel: string;
      readonly last?: number;
    }
  /** A step of the schedule; `moved` when its limit was set, `unposted` when its reminder couldn't be said. */
  | {
      readonly kind: 'scheduled' | 'unscheduled' | 'moved' | 'unposted';
      readonly title: string;
      readonly channel: string;
      readonly last: number;
    }
  | { readonly kind: 'set'; readonly setting: string };

/** A change, with who made it and when. */
export interface Logged {
  readonly at: Date;
  /** The person's id; absent once all of theirs was forgotten. */
  readonly person?: string;
  readonly change: LoggedChange;
}

/** What a reading group plans: paragraphs of an article that are to be read by then. */
export interface Plan {
  readonly article: string;
  /** Numbers of paragraphs. */
  readonly first: number;
  readonly last: number;
  readonly at: Date;
  /** Whether the channel's limit is set to the last of them then. */
  readonly moves: boolean;
  /** Whether all in the channel are told then. */
  readonly reminds: boolean;
}

/** A plan as it is kept. */
export interface PlannedStep extends Plan {
  readonly id: string;
  /** The channel or thread, and who has planned it. */
  readonly place: Place;
  readonly title: string;
  /** How many paragraphs the article has. */
  readonly paragraphs: number;
}

/** What is planned to be read by when in the channels of servers. */
export interface ReadingSchedule {
  /** @throws LibraryRefusal `no-such-article` or `too-many-steps` */
  plan(place: Place, plan: Plan): Promise<void>;
  /** All steps of a server, the next first. */
  planned(place: Place): Promise<readonly PlannedStep[]>;
  /** Takes a step out of the schedule; whether it was in it. */
  takeOut(place: Place, step: string): Promise<boolean>;
  /**
   * Carries out what is due, each step once, whichever of several processes comes first: limits move. What is to be
   * said in channels is left to whoever can.
   *
   * @returns what was due, the earliest first.
   */
  carryOut(): Promise<readonly PlannedStep[]>;
  /** Has it stand in the log that a step's reminder couldn't be posted. */
  unposted(step: PlannedStep): Promise<void>;
}

/** An article as the library keeps it. */
export interface Kept {
  /** Short (at most 24 characters of `A-Z a-z 0-9 _ -`), never used again for another article. */
  readonly id: string;
  /** Counts up from 1 each time that the text or the header is changed. */
  readonly revision: number;
  readonly article: Article;
}

/** An article that was read for a library and waits for somebody to keep it. */
export interface Draft extends Kept {
  /** The article of this library whose text it is to replace; absent when it is a new one. */
  readonly replaces?: string;
  /** When it is thrown away unless it is kept before. */
  readonly until: Date;
}

/** An article without its text, for lists and autocomplete. */
export interface Listing {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  /** The first of them, with at most 600 characters together. */
  readonly authors: readonly string[];
  readonly source?: string;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  /** Whether this is what `current` gives at the place that was asked about. */
  readonly current: boolean;
  /** Comes with Footnote or from its host: everybody's, so it can be hidden here but not changed or removed. */
  readonly shared: boolean;
  /** Hidden in this library: listed so that it can be shown again, but neither found nor read. */
  readonly hidden: boolean;
  /** When it was added; absent for what comes with Footnote. */
  readonly added?: Date;
}

/** What an article was read from. Kept, so that it can be read again. */
export interface Original {
  /** The file's bytes as they came, or the text as it was pasted. */
  readonly content: Uint8Array | string;
  readonly format: DocumentFormat;
  /** The file's name. */
  readonly name?: string;
  /** Where it was fetched from. */
  readonly url?: string;
}

/** What was read and what it was read from. */
export interface ReadDocument {
  readonly article: Article;
  readonly original: Original;
}

/** Header fields set by hand; a field left out stays as it is, null takes it out of the article. */
export interface HeaderEdit {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly language?: string;
  readonly source?: Article['source'] | null;
  readonly published?: Article['published'] | null;
  readonly updated?: Article['updated'] | null;
  readonly section?: Article['section'] | null;
  readonly url?: Article['url'] | null;
  readonly sourceKind?: Article['sourceKind'] | null;
  readonly publisher?: Article['publisher'] | null;
  readonly volume?: Article['volume'] | null;
  readonly issue?: Article['issue'] | null;
  readonly pages?: Article['pages'] | null;
  readonly doi?: Article['doi'] | null;
}

/** Where a choice holds: wherever the library is used, or in one channel or thread. */
export type Where = 'everywhere' | { readonly channel: string };

/** Which articles there are, and which one is being read where. Nothing needs more than this to ask one. */
export interface ReadOnlyLibrary {
  /**
   * The article that is read at a place: the channel's, else its parent's, else the server's or person's, else
   * the host's choice, else the first that is not hidden. There always is one.
   */
  current(place: Place): Promise<Kept>;
  /** An article of the place's library by its id; nothing of another's, of a draft, removed or hidden. */
  find(place: Place, id: string): Promise<Kept | undefined>;
  /** The place's library by title, hidden articles included; no text is loaded for it. */
  list(place: Place): Promise<readonly Listing[]>;
  /**
   * What is remembered of the paragraphs that an article had in an earlier (or its present) revision, in their
   * order: `findAgain` finds them in the present text. Nothing for a revision that never was.
   */
  anchors(place: Place, id: string, revision: number): Promise<readonly Anchor[] | undefined>;
  close(): Promise<void>;
}

/** A passage that a person keeps for themselves, with the words as they stood. */
export interface PrivateNote {
  readonly id: string;
  readonly article: string;
  /** The paragraph's number in the present text; absent when it is in it no more. */
  readonly paragraph?: number;
  /** The article's title, and the line that names it, when the passage was kept. */
  readonly title: string;
  readonly cited: string;
  readonly text: string;
  /** What the person added in their own words. */
  readonly note?: string;
}

/**
 * A person's notes in a place's library. Nobody else ever sees them. They outlive the article: a group that is done
 * with one removes it, and its readers keep what they noted.
 */
export interface PrivateNotes {
  /** The oldest first. */
  notes(place: Place): Promise<readonly PrivateNote[]>;
  /** Asks before somebody writes a note in vain. @throws LibraryRefusal `too-many-notes` */
  admitNote(place: Place): Promise<void>;
  /**
   * @throws LibraryRefusal `too-many-notes`, or `no-such-article` when the place's library has none of this id
   */
  takeNote(
    place: Place,
    note: Omit<PrivateNote, 'id'> & { readonly paragraph: number },
  ): Promise<PrivateNote>;
  /** Throws one of the person's notes away; whether there was one. */
  dropNote(place: Place, id: string): Promise<boolean>;
}

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
  /** The article as it was read, and what was set by hand since; see `edited`. */
  readonly article_json: string;
  readonly edits_json: string;
}

/** What is kept of an article so that it can be searched without its text. */
export interface StoredWords {
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

/**
 * The libraries of all servers and persons, each with its own articles; `place` always says whose is meant.
 *
 * Everything may throw LibraryAway. What changes something throws LibraryRefusal when it can't be done; when
 * it returns, the change has been written. Nobody's rights are checked here.
 */
export interface Library
  extends ReadOnlyLibrary,
    GroupNotes,
    PrivateNotes,
    SearchableLibrary,
    ReadingSchedule {
  /**
   * Counts an import that is about to begin: call it before anything is fetched or parsed.
   *
   * @throws LibraryRefusal `too-many-imports` (of the library), `too-many-of-yours` (of the person) or `full`
   */
  admit(place: Place): Promise<void>;
  /**
   * Puts down what was read, seen by nobody until it is kept, for a day.
   *
   * @param replaces the article of this library whose text it is to replace.
   * @throws LibraryRefusal `full`, `no-such-article` or `shared` (both of `replaces`)
   */
  draft(place: Place, reading: ReadDocument, replaces?: string): Promise<Draft>;
  findDraft(place: Place, id: string): Promise<Draft | undefined>;
  /**
   * Takes a draft into the library, as a new article of the draft's id or, if it replaces one, as that one's
   * next revision. Keeping it twice is the same as once.
   *
   * @throws LibraryRefusal `no-such-draft` or `full`, and `no-such-article` when what it replaces is gone
   */
  keep(place: Place, draft: string): Promise<Kept>;
  /** Throws a draft away; whether there was one. */
  discard(place: Place, draft: string): Promise<boolean>;
  /**
   * Changes the header of an article or a draft. What is set by hand outlives `replace`.
   *
   * @throws LibraryRefusal `no-such-article` or `shared`
   */
  edit(place: Place, id: string, header: HeaderEdit): Promise<Kept>;
  /**
   * Gives an article a new text, at once.
   *
   * @throws LibraryRefusal `no-such-article` or `shared`
   */
  replace(place: Place, id: string, reading: ReadDocument): Promise<Kept>;
  /** What an article or draft of the library's own was read from. */
  original(place: Place, id: string): Promise<Original | undefined>;
  /**
   * Chooses what is read, there or everywhere; undefined takes back the choice.
   *
   * @throws LibraryRefusal `no-such-article`
   */
  choose(place: Place, id: string | undefined, where: Where): Promise<void>;
  /**
   * Takes an article out of the library. `restore` brings it back for a week; then it is deleted.
   *
   * @throws LibraryRefusal `no-such-article`, `shared` or `last`
   */
  remove(place: Place, id: string): Promise<void>;
  /** @throws LibraryRefusal `no-such-article` when the week is over, `full` */
  restore(place: Place, id: string): Promise<Kept>;
  /**
   * Hides a shared article from this library, or (`unhide`) shows it again; doing it twice is the same as once.
   *
   * @throws LibraryRefusal `no-such-article`, `not-shared` or `last`
   */
  hide(place: Place, id: string): Promise<void>;
  unhide(place: Place, id: string): Promise<void>;
  /** What was changed in the library of a server, the latest first; nothing of a person's own. */
  logged(place: Place): Promise<readonly Logged[]>;
  /** Deletes everything that is kept of this server, or of this person wherever they are, at once and for good. */
  forget(place: Place): Promise<void>;
  /** The bot was removed from a server: what is kept of it is deleted in 30 days unless it returns. */
  leave(server: string): Promise<void>;
  /** The bot is (again) in a server. */
  return(server: string): Promise<void>;
  /**
   * All the servers that the bot is in: those of the library that are missing count as left from now on,
   * those that are back don't any more.
   *
   * @param isOurs whether a server would be among them if the bot were in it: another process may see to the others.
   */
  attend(servers: readonly string[], isOurs?: (server: string) => boolean): Promise<void>;
  /** Deletes what is due: drafts after a day, what was removed after 7, servers that were left after 30. */
  purge(): Promise<void>;
}
