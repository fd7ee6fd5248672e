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
 * Opens and reads a document in a thread of its own, which is ended when it takes too much work or memory.
 *
 * @param program of the thread.
 * @throws ImportRefused when it was ended; anything else is a fault of ours.
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
    let ended = false;
    const end = (settle: () => void) => {
      if (ended) return;
      ended = true;
      unwatch();
      settle();
    };
    const refuse = (refused: ImportRefused) => end(() => failed(refused));
    const unwatch = watchEffort(
      meter,
      limits,
      () => refuse(tooSlow()),
      () => {
        const growth = process.memoryUsage.rss() - before;
        if (growth > limits.growth) refuse(tooMuch(`${growth} bytes`));
      },
    );
    worker.once('message', (outcome: ReadOutcome) => end(() => done(outcome)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(tooMuch(error)) : end(() => failed(error)),
    );
    worker.once('exit', (code) => end(() => failed(new Error(`the worker ended with ${code}`))));
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
