import { parentPort, workerData } from 'node:worker_threads';
import { announceThread, type ThreadPlace } from '../threads/index.js';
import { type ReadTask, readDocument } from './read-document.js';

/** The worker is given it as it begins, and gives back what was read, once. */
export interface WorkerData {
  readonly task: ReadTask;
  readonly place: ThreadPlace;
}

const { task, place } = workerData as WorkerData;
announceThread(place);
parentPort?.postMessage(await readDocument(task));
