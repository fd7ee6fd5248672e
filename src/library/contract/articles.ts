import type { Anchor, Article } from '../../article/index.js';
import type { Place } from './place.js';

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

/** What can be brought back for a week: an article that was removed, or the text that one had before it was replaced. */
export interface Restorable {
  readonly id: string;
  readonly title: string;
  /** When it was removed or replaced. */
  readonly since: Date;
  /** Of an earlier text: the article that had it. */
  readonly earlierOf?: string;
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
