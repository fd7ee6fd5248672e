import type { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { createThread, EFFORT } from '../../src/threads/index.js';
import { afterwards } from '../afterwards.js';

/** Says again what it is told. */
const PROGRAM = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (told) => parentPort.postMessage(told));`;

it('a thread that dies while nobody waits for it hurts nobody, and is there again for the next', async () => {
  const thread = createThread<string, string>({
    program: new URL(`data:text/javascript,${encodeURIComponent(PROGRAM)}`),
    heap: 50_000_000,
    young: 8_000_000,
    limits: EFFORT,
    tooSlow: () => new Error('too slow'),
    tooMuch: (cause) => new Error('too much', { cause }),
  });
  afterwards(() => thread.close(new Error('closed')));
  const starting = new Promise<Worker>((resolve) => process.once('worker', resolve));
  expect(await thread.tell('first')).toBe('first');
  const worker = await starting;
  // As when it runs out of memory just while it is ended for being too slow. Without a listener this throws, and in the
  // bot it would end the process.
  worker.emit('error', new Error('out of memory'));
  await worker.terminate();
  expect(await thread.tell('second')).toBe('second');
});
