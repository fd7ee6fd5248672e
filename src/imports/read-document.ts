import { indexArticle } from '../answer/index.js';
import {
  type About,
  type Article,
  readDocument as read,
  UnreadableArticle,
  type UnreadableKind,
} from '../article/index.js';
import { openLanguages } from '../languages.js';
import { countWords, MAX_WORDS } from './words.js';

/** What is to be read. */
export interface ReadTask {
  readonly content: Uint8Array | string;
  readonly about: About;
}

/** What becomes of it. */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly article: Article;
      readonly words: number;
    }
  | {
      readonly kind: 'unreadable';
      readonly reason: UnreadableKind;
      readonly message: string;
      readonly cause?: string;
    };

/** Reads a document, and sees whether it can be asked. */
export async function readDocument({ content, about }: ReadTask): Promise<ReadOutcome> {
  try {
    const article = await read(content, about);
    const words = countWords(article);
    // What can't be made ready to be asked within the limits of the thread that this runs in, never gets into a library.
    if (words <= MAX_WORDS) indexArticle(article, openLanguages()).attribution();
    return { kind: 'read', article, words };
  } catch (error) {
    if (!(error instanceof UnreadableArticle)) throw error;
    return {
      kind: 'unreadable',
      reason: error.kind,
      message: error.message,
      ...(error.cause !== undefined && { cause: String(error.cause) }),
    };
  }
}
