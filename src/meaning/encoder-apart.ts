import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../package-files.js';
import { type Encoder, knowsLanguage, type TextReading } from './encoder.js';
import type { Encoded, Encoding, Told } from './encoder-process.js';
import { UnusableModel } from './unusable.js';

/** A process that ended is opened again after so long, in milliseconds: a fault that stays must not keep a core busy. */
const REOPEN_AFTER = 60_000;

interface ApartOptions {
  /** Another program for the process; for tests. */
  readonly program?: URL;
  /** For tests. */
  readonly reopenAfter?: number;
}

/**
 * Opens the model in a folder in a process of its own. ONNX Runtime's package for Node computes on the thread that
 * calls it: 5 ms for a question, 150 for a long paragraph, in which nobody else would be answered. In a thread of
 * this process it would take this process down when that ends while it computes (version 1.30).
 *
 * When the other process ends by a fault, or since the system lacks memory, every call fails and no language is
 * known, until it is opened again a minute later.
 *
 * @throws UnusableModel
 */
export async function openEncoderApart(
  folder: string,
  { program = findProgram('meaning/encoder-process'), reopenAfter = REOPEN_AFTER }: ApartOptions = {},
): Promise<Encoder> {
  let apart = await openProcess(folder, program);
  const { id, dimensions, tokenDimensions, languages } = apart;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  const reopenLater = () => {
    if (!closed) timer = setTimeout(reopen, reopenAfter).unref();
  };
  const reopen = async () => {
    const again = await openProcess(folder, program).catch(() => undefined);
    // Vectors of another model, put into the folder meanwhile, don't compare with those that are kept.
    if (closed || again?.id !== id) {
      await again?.close();
      return reopenLater();
    }
    apart = again;
    void apart.gone.then(reopenLater);
  };
  void apart.gone.then(reopenLater);
  return {
    id,
    dimensions,
    tokenDimensions,
    languages,
    knows: (language) => apart.isOpen() && knowsLanguage(languages, language),
    encodeQuestion: async (text) => (await apart.read({ as: 'question', wordings: [text] })).vector,
    encodePassage: async (text) => (await apart.read({ as: 'passage', text, withTokens: false })).vector,
    readQuestion: (wordings) => apart.read({ as: 'question', wordings }),
    readPassage: (text) => apart.read({ as: 'passage', text, withTokens: true }),
    async close() {
      closed = true;
      clearTimeout(timer);
      await apart.close();
    },
  };
}

/** A process with the model in it. */
interface Apart extends Pick<Encoder, 'id' | 'dimensions' | 'tokenDimensions' | 'languages' | 'close'> {
  read(encoded: Encoded): Promise<TextReading>;
  isOpen(): boolean;
  /** Fulfilled when it has ended. */
  readonly gone: Promise<void>;
}

async function openProcess(folder: string, program: URL): Promise<Apart> {
  const child = fork(fileURLToPath(program), [folder], {
    // Nothing of the bot's settings; its faults go to where the bot's do.
    env: {},
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, { done(reading: TextReading): void; failed(error: Error): void }>();
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
          if (told.kind === 'read') one?.done(told.reading);
          else one?.failed(new Error(told.message));
        }
      }
    });
  });
  const { id, dimensions, tokenDimensions, languages } = await opening.catch(async (error: unknown) => {
    await close();
    throw error;
  });
  release(child);

  const read = (encoded: Encoded) =>
    new Promise<TextReading>((done, failed) => {
      if (ended) return failed(ended);
      const number = next++;
      waiting.set(number, { done, failed });
      hold(child);
      child.send({ ...encoded, number } satisfies Encoding);
    });
  return { id, dimensions, tokenDimensions, languages, read, isOpen: () => ended === undefined, gone, close };
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
