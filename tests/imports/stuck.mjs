import { workerData } from 'node:worker_threads';
import { announceThread } from '../../dist/src/threads/index.js';

announceThread(workerData.place);
// What a document would do that keeps its reader busy for ever, without a turn of the thread's event loop.
for (;;);
