import { parentPort, workerData } from 'node:worker_threads';
import { indexArticle } from '../answer/index.js';
import {
  type About,
  type Article,
  openDocument,
  readOpened,
  UnreadableArticle,
  type UnreadableKind,
} from '../article/index.js';
import { openLanguages } from '../languages.js';
import { announceThread, type ThreadPlace } from './effort.js';
import type { ImportedOriginal } from './original.js';
import { countWords, MAX_WORDS } from './words.js';

/** What the worker is to read. */
export interface WorkerTask {
  readonly content: Uint8Array | string;
  readonly about: About;
}

/** The worker is given it as it begins. */
export interface WorkerData {
  readonly task: WorkerTask;
  readonly place: ThreadPlace;
}

/** What it gives back, once. */
export type WorkerOutcome =
  | {
      readonly kind: 'read';
      readonly article: Article;
      readonly original: ImportedOriginal;
      readonly words: number;
    }
  | {
      readonly kind: 'unreadable';
      readonly reason: UnreadableKind;
      readonly message: string;
      readonly cause?: string;
    };

async function read({ content, about }: WorkerTask): Promise<WorkerOutcome> {
  try {
    const opened = openDocument(content, about);
    const { name, url } = about;
    // pdf.js takes the bytes away.
    const original = opened.format === 'pdf' ? { ...opened, content: opened.content.slice() } : opened;
    const article = await readOpened(opened, about);
    const words = countWords(article);
    // What can't be made ready to be asked here, within the limits of this thread, never gets into a library.
    if (words <= MAX_WORDS) indexArticle(article, openLanguages()).attribution();
    return {
      kind: 'read',
      article,
      original: { ...original, ...(name !== undefined && { name }), ...(url !== undefined && { url }) },
      words,
    };
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

const { task, place } = workerData as WorkerData;
announceThread(place);
parentPort?.postMessage(await read(task));
