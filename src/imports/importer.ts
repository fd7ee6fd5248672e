import type { About, Article } from '../article/index.js';
import { createTurns } from '../threads/index.js';
import { fetchDocument, MAX_BYTES, tooBig } from './fetch.js';
import type { GuardOptions } from './guard.js';
import { orAborted } from './or-aborted.js';
import { parseApart } from './parse-apart.js';
import type { ParseLimits } from './parse-in-thread.js';
import { BUSY, createPlaces } from './places.js';
import type { ReadOutcome, ReadTask } from './read-document.js';
import { ImportRefused, type RefusedKind } from './refused.js';
import { MAX_WORDS } from './words.js';

/** What to import. */
export type ImportSource =
  /** A page of the web; its address becomes the article's. */
  | { readonly from: 'page'; readonly url: string }
  /** A file that is handed over when it is its turn; what that fails with is thrown as it is. */
  | { readonly from: 'file'; readonly name: string; read(): Promise<Uint8Array> }
  | {
      readonly from: 'content';
      readonly content: Uint8Array | string;
      readonly name?: string;
      readonly contentType?: string;
    };

export interface ImportOptions {
  /** Whose import it is: nobody gets more than a few places. Without it nobody's are counted. */
  readonly person?: string;
  readonly signal?: AbortSignal;
  /** Told when a step begins. */
  readonly onProgress?: (step: ImportStep) => void;
}

/** Content needn't be fetched; nobody waits unless others go before. */
type ImportStep = 'fetching' | 'waiting' | 'reading';

export interface Importer {
  /**
   * Imports one document, off the event loop.
   *
   * @throws ImportRefused for whatever goes wrong, with a sentence for a person.
   */
  importDocument(source: ImportSource, options?: ImportOptions): Promise<Article>;
  /** Refuses what is under way and whatever comes from now on: whoever waits is told before the bot ends. */
  close(): void;
}

export interface ImporterOptions extends GuardOptions {
  /** Narrower limits, and another program for the worker; for tests. */
  readonly limits?: Partial<ParseLimits>;
  readonly worker?: URL;
  /** Reads a document in place of a worker, without its limits; for tests that are about something else. */
  readonly read?: (task: ReadTask) => Promise<ReadOutcome>;
  /** How long an import may take altogether, in milliseconds; for tests. */
  readonly deadline?: number;
}

/** As many are read at a time; a small machine has two cores, and one of them answers questions. */
const MAX_AT_ONCE = 2;
/** When an import has lost its place, in milliseconds: Discord lets the bot tell of it for 15 minutes. */
const DEADLINE = 600_000;

/** Reads documents for a library: limits, a queue, and a process for each that is being read. */
export function createImporter(options: ImporterOptions = {}): Importer {
  const turn = createTurns(MAX_AT_ONCE);
  const places = createPlaces();
  const stopping = new AbortController();

  async function run(source: ImportSource, { signal, onProgress }: ImportOptions): Promise<Article> {
    const { content, about } = await readContent(source, options, signal, onProgress);
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    if (size > MAX_BYTES) throw tooBig();
    const outcome = await turn(
      () => {
        onProgress?.('reading');
        const task = { content, about };
        return options.read?.(task) ?? parseApart(task, options, signal);
      },
      { ...(signal && { signal }), onWait: () => onProgress?.('waiting') },
    );
    if (outcome.kind === 'unreadable') {
      throw new ImportRefused('unreadable', outcome.message, {
        cause: outcome.cause ?? outcome.reason,
        detail: outcome.reason,
      });
    }
    if (outcome.words > MAX_WORDS) {
      throw new ImportRefused(
        'too-long',
        'This is more than 200,000 words; cut it into chapters and add them one by one.',
        { cause: `${outcome.words} words` },
      );
    }
    return outcome.article;
  }

  return {
    async importDocument(source, importing = {}) {
      const leave = places.take(importing.person);
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), options.deadline ?? DEADLINE);
      const ends = { cancelled: importing.signal, stopping: stopping.signal, late: late.signal };
      let at: ImportStep | undefined;
      const onProgress = (step: ImportStep) => {
        at = step;
        importing.onProgress?.(step);
      };
      const signal = AbortSignal.any(Object.values(ends).filter((end) => end !== undefined));
      try {
        signal.throwIfAborted();
        return await orAborted(run(source, { ...importing, signal, onProgress }), signal);
      } catch (error) {
        throw explainEnd(error, ends, at);
      } finally {
        clearTimeout(timer);
        leave();
      }
    },
    close: () => stopping.abort(),
  };
}

/** What may end an import before it is done. */
interface Ends {
  readonly cancelled: AbortSignal | undefined;
  readonly stopping: AbortSignal;
  readonly late: AbortSignal;
}

/** What is thrown when an import fails: a person's own doing comes before the bot's, and both before the document's. */
function explainEnd(
  error: unknown,
  { cancelled, stopping, late }: Ends,
  at: ImportStep | undefined,
): unknown {
  const refuse = (kind: RefusedKind, sentence: string) => new ImportRefused(kind, sentence, { cause: error });
  if (cancelled?.aborted) return refuse('cancelled', 'The import was called off.');
  if (stopping.aborted) return refuse('stopping', 'I am being restarted. Please add this again in a minute.');
  if (late.aborted && at === 'waiting') return refuse('busy', BUSY);
  if (late.aborted)
    return refuse(
      'too-slow',
      'This document takes too long to read; save the text of the article alone and send that.',
    );
  if (error instanceof ImportRefused) return error;
  if (error instanceof NotHandedOver) return error.cause;
  return refuse('failed', 'Something went wrong while this was read; try again, or paste the text.');
}

async function readContent(
  source: ImportSource,
  options: GuardOptions,
  signal: AbortSignal | undefined,
  onProgress: ImportOptions['onProgress'],
): Promise<{ content: Uint8Array | string; about: About }> {
  if (source.from === 'content') {
    const { from: _, content, ...about } = source;
    return { content, about };
  }
  onProgress?.('fetching');
  if (source.from === 'file') {
    const content = await source.read().catch((cause: unknown) => {
      throw new NotHandedOver('', { cause });
    });
    return { content, about: { name: source.name } };
  }
  const { content, contentType, url } = await fetchDocument(source.url, {
    ...options,
    ...(signal && { signal }),
  });
  return { content, about: { contentType, url } };
}

/** Why a file wasn't handed over: its owner has words for that. */
class NotHandedOver extends Error {}
