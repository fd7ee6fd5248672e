import type { About, Article } from '../article/index.js';
import { fetchDocument, MAX_BYTES, tooBig } from './fetch.js';
import type { GuardOptions } from './guard.js';
import { orAborted } from './or-aborted.js';
import type { ImportedOriginal } from './original.js';
import { type ParseLimits, parseApart } from './parse-apart.js';
import { ImportRefused } from './refused.js';
import { turns } from './turns.js';
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

export interface Imported {
  readonly article: Article;
  readonly original: ImportedOriginal;
}

export interface ImportOptions {
  /** Whose import it is: nobody gets more than a few places. Without it nobody's are counted. */
  readonly person?: string;
  readonly signal?: AbortSignal;
  /** Told when a step begins: fetching (not for content), waiting (when others go before), reading. */
  readonly onProgress?: (step: 'fetching' | 'waiting' | 'reading') => void;
}

export interface Importer {
  /**
   * Imports one document, off the event loop.
   *
   * @throws ImportRefused for whatever goes wrong, with a sentence for a person.
   */
  importDocument(source: ImportSource, options?: ImportOptions): Promise<Imported>;
  /** Refuses what is under way and whatever comes from now on: whoever waits is told before the bot ends. */
  close(): void;
}

export interface ImporterOptions extends GuardOptions {
  /** Narrower limits, and another program for the worker; for tests. */
  readonly limits?: Partial<ParseLimits>;
  readonly worker?: URL;
  /** How long an import may take altogether, in milliseconds; for tests. */
  readonly deadline?: number;
}

/** As many are read at a time; a small machine has two cores, and one of them answers questions. */
const MAX_AT_ONCE = 2;
/** As many are under way at all: each may hold 5 MB. */
const MAX_UNDER_WAY = 20;
/** As many of one person: one account, in however many servers, leaves places for others. */
const MAX_OF_ONE = 2;
/** When an import has lost its place: later than its turn can come, fetched and read within the limits of both. */
const DEADLINE = 300_000;

/** Reads documents for a library: limits, a queue, and a worker thread for each that is being read. */
export function createImporter(options: ImporterOptions = {}): Importer {
  const turn = turns(MAX_AT_ONCE);
  let underWay = 0;
  const ofPerson = new Map<string, number>();
  const stopping = new AbortController();

  async function run(source: ImportSource, { signal, onProgress }: ImportOptions): Promise<Imported> {
    const { content, about } = await contentOf(source, options, signal, onProgress);
    const size = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    if (size > MAX_BYTES) throw tooBig();
    const outcome = await turn(
      () => {
        onProgress?.('reading');
        return parseApart({ content, about }, options, signal);
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
    return { article: outcome.article, original: outcome.original };
  }

  return {
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every way in which an import may end has its own words for a person.
    async importDocument(source, importing = {}) {
      const { person, signal: given } = importing;
      const own = person === undefined ? 0 : (ofPerson.get(person) ?? 0);
      if (own >= MAX_OF_ONE) {
        throw new ImportRefused(
          'several',
          'Two of your documents are being read already; try again when they are done.',
        );
      }
      if (underWay >= MAX_UNDER_WAY) {
        throw new ImportRefused('busy', 'Too many documents are being read just now; try again in a minute.');
      }
      underWay++;
      if (person !== undefined) ofPerson.set(person, own + 1);
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), options.deadline ?? DEADLINE);
      const signal = AbortSignal.any([late.signal, stopping.signal, ...(given ? [given] : [])]);
      try {
        signal.throwIfAborted();
        return await orAborted(run(source, { ...importing, signal }), signal);
      } catch (error) {
        if (given?.aborted)
          throw new ImportRefused('cancelled', 'The import was called off.', { cause: error });
        if (stopping.signal.aborted) {
          throw new ImportRefused('stopping', 'I am being restarted. Please add this again in a minute.', {
            cause: error,
          });
        }
        if (late.signal.aborted) {
          throw new ImportRefused(
            'too-slow',
            'This document takes too long to read; save the text of the article alone and send that.',
            { cause: error },
          );
        }
        if (error instanceof ImportRefused) throw error;
        if (error instanceof NotHandedOver) throw error.cause;
        throw new ImportRefused(
          'failed',
          'Something went wrong while this was read; try again, or paste the text.',
          {
            cause: error,
          },
        );
      } finally {
        clearTimeout(timer);
        underWay--;
        if (person !== undefined) leave(person);
      }
    },
    close: () => stopping.abort(),
  };

  function leave(person: string): void {
    const left = (ofPerson.get(person) ?? 1) - 1;
    if (left === 0) ofPerson.delete(person);
    else ofPerson.set(person, left);
  }
}

async function contentOf(
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
