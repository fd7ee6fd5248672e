import type { SourceKind } from '../../article/index.js';

/** The types of CSL that kinds of source are. */
export type CslType =
  | 'article-newspaper'
  | 'article-magazine'
  | 'article-journal'
  | 'post-weblog'
  | 'report'
  | 'book'
  | 'chapter'
  | 'entry-encyclopedia'
  | 'thesis'
  | 'webpage'
  | 'speech'
  | 'interview'
  | 'broadcast'
  | 'motion_picture'
  | 'post';

/** What an article is in CSL's terms. */
interface Kind {
  readonly type: CslType;
  /** What it is called, where that isn't said by the type alone. */
  readonly genre?: string;
  /** It is in nothing: its source is who published it. */
  readonly alone?: true;
}

/** The kinds of source in CSL's terms, as they are handed to programs that keep references. */
export const KINDS: Readonly<Record<SourceKind, Kind>> = {
  newspaper: { type: 'article-newspaper' },
  magazine: { type: 'article-magazine' },
  journal: { type: 'article-journal' },
  blog: { type: 'post-weblog' },
  report: { type: 'report', alone: true },
  book: { type: 'book', alone: true },
  chapter: { type: 'chapter' },
  encyclopedia: { type: 'entry-encyclopedia' },
  dissertation: { type: 'thesis', genre: 'Doctoral dissertation', alone: true },
  masters: { type: 'thesis', genre: 'Master’s thesis', alone: true },
  thesis: { type: 'thesis', genre: 'Thesis', alone: true },
  press: { type: 'webpage', genre: 'Press release' },
  speech: { type: 'speech', genre: 'Speech' },
  interview: { type: 'interview', genre: 'Interview' },
  podcast: { type: 'broadcast', genre: 'Podcast' },
  film: { type: 'motion_picture', genre: 'Film', alone: true },
  video: { type: 'motion_picture', genre: 'Video' },
  post: { type: 'post', genre: 'Post' },
  webpage: { type: 'webpage' },
};
