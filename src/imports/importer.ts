import type { About, Article, DocumentFormat } from '../article/index.js';
import { fetchDocument, MAX_BYTES, tooBig } from './fetch.js';
import type { GuardOptions } from './guard.js';
import { type ParseLimits, parseApart } from './parse-apart.js';
import { ImportRefused } from './refused.js';
import { turns } from './turns.js';

/** What to import. */
export type ImportSource =
  /** A page of the web; its address becomes the article's. */
  | { readonly from: 'page'; readonly url: string }
  /** A file that lies on the web, such as an attachment; its address is nobody's business. */
  | { readonly from: 'file'; readonly url: string; readonly name: string }
  | {
      readonly from: 'content';
      readonly content: Uint8Array | string;
      readonly name?: string;
      readonly contentType?: string;
    };

/** What an article was read from: the bytes of a PDF, EPUB or DOCX, the decoded text of anything else. */
export interface Original {
  readonly content: Uint8Array | string;
  readonly format: DocumentFormat;
  readonly name?: string;
  /** Where a page was fetched from. */
  readonly url?: string;
}

export interface Imported {
  readonly article: Article;
  readonly original: Original;
}

export interface ImportOptions {
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
}

export interface ImporterOptions extends GuardOptions {
  /** Narrower limits, and another program for the worker; for tests. */
  readonly limits?: Partial<ParseLimits>;
  readonly worker?: URL;
}

/** As many are read at a time; a small machine has two cores, and one of them answers questions. */
const MAX_AT_ONCE = 2;
/** As many are under way at all: each may hold 5 MB. */
const MAX_UNDER_WAY = 20;
export const MAX_WORDS = 200_000;

/** Reads documents for a library: limits, a queue, and a worker thread for each that is being read. */
export function createImporter(options: ImporterOptions = {}): Importer {
  const turn = turns(MAX_AT_ONCE);
  let underWay = 0;

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
      throw new ImportRefused('unreadable', outcome.message, { cause: outcome.cause ?? outcome.reason });
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
    async importDocument(source, importing = {}) {
      if (underWay >= MAX_UNDER_WAY) {
        throw new ImportRefused('busy', 'Too many documents are being read just now; try again in a minute.');
      }
      underWay++;
      try {
        importing.signal?.throwIfAborted();
        return await run(source, importing);
      } catch (error) {
        if (importing.signal?.aborted)
          throw new ImportRefused('cancelled', 'The import was called off.', { cause: error });
        if (error instanceof ImportRefused) throw error;
        throw new ImportRefused(
          'failed',
          'Something went wrong while this was read; try again, or paste the text.',
          {
            cause: error,
          },
        );
      } finally {
        underWay--;
      }
    },
  };
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
  const file = source.from === 'file';
  const { content, contentType, url } = await fetchDocument(source.url, {
    ...options,
    file,
    ...(signal && { signal }),
  });
  return { content, about: file ? { name: source.name, contentType } : { contentType, url } };
}
