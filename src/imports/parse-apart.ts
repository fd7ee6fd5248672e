import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../package-files.js';
import { type ParseLimits, tooMuch } from './parse-in-thread.js';
import type { ReadOutcome, ReadTask } from './read-document.js';
import type { ReaderTask, ReaderTold } from './reader.js';
import { ImportRefused } from './refused.js';

/** Limits, and another program for the thread; for tests. */
interface ParseOptions {
  readonly limits?: Partial<ParseLimits>;
  readonly worker?: URL;
}

/**
 * Opens and reads a document in a process of its own, in a thread of that. The thread has its limits of work and memory;
 * but where it takes too much memory at once, a long text cut at every letter, Node ends its whole process
 * (https://github.com/nodejs/node/issues/47224), which must not be the bot's.
 *
 * @throws ImportRefused when it took too much; anything else is a fault of ours.
 */
export function parseApart(
  task: ReadTask,
  { limits = {}, worker }: ParseOptions,
  signal?: AbortSignal,
): Promise<ReadOutcome> {
  return new Promise((done, failed) => {
    signal?.throwIfAborted();
    const child = fork(fileURLToPath(findProgram('imports/reader')), [], {
      // An article gets to see nothing of the bot's settings, whatever it finds in its reader.
      env: {},
      execArgv: [],
      // What Node prints as it runs out of memory is no line of the log.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    let told: (() => void) | undefined;
    /** Ends the process, and settles when it is gone: a place in the queue is free then, and not before. */
    const end = (settle: () => void) => {
      told ??= settle;
      child.kill('SIGKILL');
    };
    const cancel = () => end(() => failed(signal?.reason));
    const settle = (otherwise: () => void) => {
      signal?.removeEventListener('abort', cancel);
      (told ?? otherwise)();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    child.once('message', (message: ReaderTold) => end(() => tell(message, done, failed)));
    child.once('error', (error) => settle(() => failed(error)));
    child.once('exit', (code, ended) => {
      const by = `the reader ended with ${ended ?? code}`;
      // Nobody here has killed it: the kernel does where the machine, or the container, has no memory left.
      const isOutOfMemory = ended === 'SIGABRT' || ended === 'SIGKILL' || code === ABORTED;
      settle(() => failed(isOutOfMemory ? tooMuch(by) : new Error(by)));
    });
    child.send({ task, limits, ...(worker && { worker: worker.href }) } satisfies ReaderTask);
  });
}

/** The code with which Node ends where the system has no signals: 128 and that of SIGABRT. */
const ABORTED = 134;

function tell(told: ReaderTold, done: (outcome: ReadOutcome) => void, failed: (error: Error) => void): void {
  switch (told.kind) {
    case 'read':
      done(told.outcome);
      break;
    case 'refused':
      failed(new ImportRefused(told.as, told.message, { cause: told.cause }));
      break;
    case 'failed':
      failed(new Error(told.message));
  }
}
