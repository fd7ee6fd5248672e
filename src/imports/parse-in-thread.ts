import { findProgram } from '../package-files.js';
import { createEffortMeter, EFFORT, type EffortLimits, startWorker, watchEffort } from '../threads/index.js';
import type { ReadOutcome, ReadTask } from './read-document.js';
import { ImportRefused } from './refused.js';
import type { WorkerData } from './worker.js';

export interface ParseLimits extends EffortLimits {
  /** Of the worker's own heap, in bytes. */
  readonly heap: number;
  /** How much the whole process may grow meanwhile, in bytes: what PDF unpacks is in no heap; some 200 MB a look. */
  readonly growth: number;
}

/** Bytes of its heap for what is young. */
const YOUNG = 32_000_000;
const LIMITS: ParseLimits = { ...EFFORT, heap: 256_000_000, growth: 400_000_000 };

/**
 * Opens and reads a document in a thread of its own. The thread is not ended: its process is, by whoever waits for it
 * (parse-apart.ts).
 *
 * @param program of the thread.
 * @throws ImportRefused when it takes too much work or memory; anything else is a fault of ours.
 */
export function parseInThread(
  task: ReadTask,
  given: Partial<ParseLimits>,
  program = findProgram('imports/worker'),
): Promise<ReadOutcome> {
  const limits = { ...LIMITS, ...given };
  return new Promise((done, failed) => {
    const meter = createEffortMeter();
    const data: WorkerData = { task, place: meter.place };
    const worker = startWorker({ program, heap: limits.heap, young: YOUNG }, data);
    const before = process.memoryUsage.rss();
    const unwatch = watchEffort(
      meter,
      limits,
      () => failed(tooSlow()),
      () => {
        const growth = process.memoryUsage.rss() - before;
        if (growth > limits.growth) failed(tooMuch(`${growth} bytes`));
      },
    );
    worker.once('message', done);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch(error) : error),
    );
    worker.once('exit', (code) => {
      unwatch();
      failed(new Error(`the worker ended with ${code}`));
    });
  });
}

const tooSlow = () =>
  new ImportRefused(
    'too-slow',
    'This document takes too long to read; save the text of the article alone and send that.',
  );

/** @param cause for the log. */
export const tooMuch = (cause: unknown) =>
  new ImportRefused(
    'too-big',
    'This document takes too much memory to read; save the text of the article alone and send that.',
    { cause },
  );
