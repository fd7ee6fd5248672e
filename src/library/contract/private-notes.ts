import type { Place } from './place.js';

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
   * Keeps a passage; what is kept already, with the same note, is kept once.
   *
   * @throws LibraryRefusal `too-many-notes`, or `no-such-article` when the place's library has none of this id
   */
  takeNote(
    place: Place,
    note: Omit<PrivateNote, 'id'> & { readonly paragraph: number },
  ): Promise<PrivateNote>;
  /** Throws one of the person's notes away; whether there was one. */
  dropNote(place: Place, id: string): Promise<boolean>;
}
