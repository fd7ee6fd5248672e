import type { Article } from '../../article/index.js';
import type { Draft, HeaderEdit, Kept, ReadOnlyLibrary, Restorable } from './articles.js';
import type { GroupNotes } from './group-notes.js';
import type { Logged } from './log.js';
import type { Place, Where } from './place.js';
import type { PrivateNotes } from './private-notes.js';
import type { ReadingSchedule } from './schedule.js';
import type { SearchableLibrary } from './search.js';

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
  draft(place: Place, article: Article, replaces?: string): Promise<Draft>;
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
   * Changes the header of an article or a draft. What is set by hand outlives the text.
   *
   * @throws LibraryRefusal `no-such-article` or `shared`
   */
  edit(place: Place, id: string, header: HeaderEdit): Promise<Kept>;
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
  /** What `restore` brings back, the latest first. */
  restorable(place: Place): Promise<readonly Restorable[]>;
  /**
   * Brings back an article, or the text that one had before; the text that it has meanwhile can be brought back then.
   *
   * @throws LibraryRefusal `no-such-article` when the week is over, or when it has been replaced once more; `full`
   */
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
