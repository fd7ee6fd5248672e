/** A moment as the article prints it, and as a date when it could be read as one. */
export interface PrintedDate {
  /** The words as they stand in the article, e.g. `2020/7/13 12:38:40`. */
  readonly printed: string;
  /**
   * ISO 8601, only as precise as what is printed: `2020-07`, `2020-07-13`, `2020-07-13T12:38:40`,
   * with an offset only where the article prints one. Absent when the words could not be read as a date.
   */
  readonly iso?: string;
}

/** The kinds of source that styles of citation tell apart. */
export type SourceKind =
  | 'newspaper'
  | 'magazine'
  | 'journal'
  | 'blog'
  | 'report'
  | 'book'
  | 'chapter'
  | 'encyclopedia'
  | 'dissertation'
  | 'masters'
  | 'thesis'
  | 'press'
  | 'speech'
  | 'interview'
  | 'podcast'
  | 'film'
  | 'video'
  | 'post'
  | 'webpage';

/** A picture's caption, without its credit. */
export interface Caption {
  readonly text: string;
  /** Who made or supplied the picture, e.g. `Xinhua` from `Photo: Xinhua`. */
  readonly credit?: string;
}

export interface Paragraph {
  /** Counted from 1 over the body; what a reader cites. */
  readonly number: number;
  /** The paragraph as it stands in the article, without the markup of its format; never empty. */
  readonly text: string;
  /** The nearest heading above it inside the body, if the article has headings. */
  readonly heading?: string;
  /** Present when all of it is set in bold, as an interview prints what is asked. */
  readonly bold?: true;
}

/**
 * What a text turned out to be. Everything that the article says of itself stands in the header fields,
 * what it has to say in `paragraphs`; nothing stands in both.
 */
export interface Article {
  readonly title: string;
  /** In the order of the byline, without "By", titles and places; empty when there is no byline. */
  readonly authors: readonly string[];
  /** The paper, agency or site that published it. */
  readonly source?: string;
  readonly published?: PrintedDate;
  readonly updated?: PrintedDate;
  readonly section?: string;
  /** What kind of source it comes from, where the page or a person said so; `sourceKindOf` tells it of every article. */
  readonly sourceKind?: SourceKind;
  /** Who published the book, report or journal, where that is not the source itself. */
  readonly publisher?: string;
  readonly volume?: string;
  /** A journal's or magazine's number in its volume; of a report its number. */
  readonly issue?: string;
  /** Such as `45–67`. */
  readonly pages?: string;
  /** Without an address before it: `10.1000/182`. */
  readonly doi?: string;
  /** Where the article stands on the web, if it says so. */
  readonly url?: string;
  /** ISO 639-1 where there is one, else 639-3; `und` when the text is too short to tell. Found once, when read. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly captions: readonly Caption[];
  /** What stands after the body about the text itself: who the author is, how to reach the desk. */
  readonly notes: readonly string[];
}
