import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Encoder, knowsLanguage } from './encoder.js';
import type { Encoding, Told } from './encoder-process.js';
import { UnusableModel } from './unusable.js';

/** The compiled program, also when the sources run as they are (tests): a process is not told how to read TypeScript. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/meaning/encoder-process.js' : './encoder-process.js',
  import.meta.url,
);

/**
 * Opens the model in a folder in a process of its own. ONNX Runtime's package for Node computes on the thread that
 * calls it: 5 ms for a question, 150 for a long paragraph, in which nobody else would be answered. In a thread of
 * this process it would take this process down when that ends while it computes (version 1.30).
 *
 * When the other process ends by a fault, every call fails, and no language is known any more.
 *
 * @throws UnusableModel
 */
export async function openEncoderApart(folder: string, program = PROGRAM): Promise<Encoder> {
  const child = fork(fileURLToPath(program), [folder], {
    // Nothing of the bot's settings; its faults go to where the bot's do.
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { done(vector: Float32Array): void; failed(error: Error): void }>();
  let next = 0;
  let ended: Error | undefined;
  const endWith = (error: Error) => {
    ended ??= error;
    for (const { failed } of waiting.values()) failed(ended);
    waiting.clear();
  };
  const gone = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      endWith(new Error(`the process of the model ended with ${signal ?? code}`));
      resolve();
    });
  });
  child.on('error', endWith);
  const close = async () => {
    // It ends by itself when it isn't computing; what it computes is wanted by nobody.
    child.kill('SIGKILL');
    // Else this process could end while it waits, with an error.
    hold(child);
    await gone;
  };

  const opening = new Promise<Extract<Told, { kind: 'open' }>>((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the process of the model ended with ${code}`)));
    child.on('message', (told: Told) => {
      switch (told.kind) {
        case 'open':
          return done(told);
        case 'unusable':
          return failed(new UnusableModel(told.why, told.message, { cause: told.cause }));
        default: {
          const one = waiting.get(told.number);
          waiting.delete(told.number);
          if (waiting.size === 0) release(child);
          if (told.kind === 'vector') one?.done(told.vector);
          else one?.failed(new Error(told.message));
        }
      }
    });
  });
  const { id, dimensions, languages } = await opening.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  release(child);

  const encode = (as: Encoding['as'], text: string) =>
    new Promise<Float32Array>((done, failed) => {
      if (ended) return failed(ended);
      const number = next++;
      waiting.set(number, { done, failed });
      hold(child);
      child.send({ number, as, text } satisfies Encoding);
    });
  return {
    id,
    dimensions,
    languages,
    knows: (language) => ended === undefined && knowsLanguage(languages, language),
    encodeQuestion: (text) => encode('question', text),
    encodePassage: (text) => encode('passage', text),
    close,
  };
}

/** Only what is waited for keeps this process alive. */
function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}
