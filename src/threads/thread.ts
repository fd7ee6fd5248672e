import { Worker } from 'node:worker_threads';
import { createEffortMeter, type EffortLimits, watchEffort } from './effort.js';

interface ThreadOptions {
  /** The compiled worker. It says which it is by `announceThread(workerData)`, and answers each message with one of its own. */
  readonly program: URL;
  /** Bytes of its heap, and of the part of it for what is young. */
  readonly heap: number;
  readonly young: number;
  /** For one message; the first takes in the thread's beginning. */
  readonly limits: EffortLimits;
  /** What it fails with when it takes more than that. */
  tooSlow(): Error;
  tooMuch(cause: Error): Error;
}

/** A thread that is started when it is needed, and again after it was ended. It keeps no process alive by itself. */
export interface Thread<Message, Reply> {
  /**
   * Tells it something and waits for its reply. One at a time: whoever tells it more sees to that.
   *
   * @param moved what goes over to it instead of being copied.
   */
  tell(message: Message, moved?: readonly ArrayBuffer[]): Promise<Reply>;
  /** Ends it: what it is at, and what it is told from now on, fails with the reason. */
  close(reason: Error): Promise<void>;
}

export function createThread<Message, Reply>(options: ThreadOptions): Thread<Message, Reply> {
  const closing = new AbortController();
  let meter = createEffortMeter();
  let worker: Worker | undefined;
  return {
    tell: (message, moved = []) =>
      new Promise((done, failed) => {
        closing.signal.throwIfAborted();
        if (!worker) meter = createEffortMeter();
        worker ??= startWorker(options, meter.place).once('exit', () => {
          if (worker === own) worker = undefined;
        });
        const own = worker;
        own.ref();
        const letGo = () => {
          unwatch();
          closing.signal.removeEventListener('abort', cancel);
          // Node has listeners of its own on a worker: all of them would be too many to take off.
          own.off('message', give).off('error', fail).off('exit', leave);
          own.unref();
        };
        /** Fails once the thread is gone: the next message gets another one. */
        const abandon = (why: unknown) => {
          letGo();
          worker = undefined;
          const settle = () => failed(why);
          own.terminate().then(settle, settle);
        };
        const give = (reply: Reply) => {
          letGo();
          done(reply);
        };
        const fail = (error: NodeJS.ErrnoException) =>
          abandon(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? options.tooMuch(error) : error);
        const leave = (code: number) => abandon(new Error(`the worker ended with ${code}`));
        const cancel = () => abandon(closing.signal.reason);
        const unwatch = watchEffort(meter, options.limits, () => abandon(options.tooSlow()));
        closing.signal.addEventListener('abort', cancel, { once: true });
        own.on('message', give).on('error', fail).on('exit', leave);
        own.postMessage(message, moved);
      }),
    async close(reason) {
      closing.abort(reason);
      await worker?.terminate();
    },
  };
}

/** Starts a thread. @param data what it is given from the beginning. */
export function startWorker(
  { program, heap, young }: Pick<ThreadOptions, 'program' | 'heap' | 'young'>,
  data: unknown,
): Worker {
  const worker = new Worker(program, {
    workerData: data,
    // An article gets to see nothing of the bot's settings, whatever it finds in its reader.
    env: {},
    execArgv: [],
    argv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(heap / 1e6),
      maxYoungGenerationSizeMb: Math.ceil(young / 1e6),
    },
  });
  // Whoever waits for it listens, too. When nobody does, such as in the moment in which it is ended for being too slow
  // and runs out of memory, an error without a listener would end the whole process.
  return worker.on('error', () => {});
}
