import type { ArticleIndex } from '../answer/index.js';
import type { Language } from './i18n/index.js';

/** The article that a reply is about: which one, in which state, ready to be asked. */
export interface Source {
  /** At most 24 characters of `A-Z a-z 0-9 _ -`. */
  readonly id: string;
  readonly revision: number;
  readonly index: ArticleIndex;
  /** What the bot speaks in the reply; English without it. */
  readonly language?: Language;
  /** Only whoever asked sees the reply. */
  readonly isPrivate?: boolean;
  /** It is of somebody's own library: nobody else reads at the place, as far as the bot knows. */
  readonly isOwn?: boolean;
  /** A thread can be opened there on a passage: it is a channel of a server, and no thread itself. */
  readonly opensThreads?: boolean;
}

/** For whom a reply is, and what the bot speaks in it. */
export type Audience = Pick<Source, 'isPrivate' | 'language'>;

/** The same article to its end, whatever the place has read of it. */
export function wholeOf(source: Source): Source {
  return { ...source, index: source.index.whole ?? source.index };
}

/** The last paragraph that may be quoted at the place, when that is not the article's last. */
export function limitOf({ index }: Source): number | undefined {
  return index.whole && index.article.paragraphs.length;
}
