import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf, type PackedIndex, packArticle } from '../answer/index.js';
import type { Article } from '../article/index.js';
import { openLanguages } from '../languages.js';
import { announceThread, type ThreadPlace } from '../threads/index.js';

/** An article to be indexed, and how far; absent, to its end. */
export interface IndexTask {
  readonly article: Article;
  readonly through?: number;
}

announceThread(workerData as ThreadPlace);
const languages = openLanguages();

parentPort?.on('message', ({ article, through }: IndexTask) => {
  const packed: PackedIndex = packArticle(article, languages, through);
  parentPort?.postMessage(packed, buffersOf(packed));
});
