import type { Article } from '../../article/index.js';
import type { Voice } from '../i18n/index.js';

/** A citation, to stand in a code block. */
export interface Cited {
  /** What is to be copied: quotation and citation in the text, if asked for, then the entry; never three backticks. */
  readonly text: string;
  /** What the reader should know of it: what was missing, what was judged. In sentences. */
  readonly notes: readonly string[];
}

/** What is cited, as it was found in the article. */
export interface ToCite {
  readonly article: Article;
  /** The number of a paragraph that the article has. */
  readonly paragraph: number | undefined;
  /** In one line. */
  readonly quotation: string | undefined;
  /** The day on which the article was read, in ISO 8601. */
  readonly retrieved: string | undefined;
  /** Says the notes. */
  readonly voice: Voice;
}
