import { LRUCache } from 'lru-cache';
import { endsWithin } from '../ends-within.js';
import { createStretches } from '../stretches.js';
import {
  compareDocument,
  type DocumentBytes,
  type DocumentNearness,
  type DocumentTexts,
  type DocumentVectors,
  encodeDocument,
  readDocumentVectors,
  writeDocumentVectors,
} from './article-vectors.js';
import type { Encoder, TextReading } from './encoder.js';
import { hashTexts } from './vector-cache.js';

/** A document that is asked. */
export interface AskedDocument {
  readonly id: string;
  readonly revision: number;
  readonly language: string;
  /** Cut when it is needed only. */
  readonly texts: () => DocumentTexts | Promise<DocumentTexts>;
}

/** Where vectors outlive the process. */
export interface VectorStore {
  /** What was kept of a document for a model; the hash is that of its texts then. */
  find(id: string, model: string): Promise<(DocumentBytes & { readonly hash: string }) | undefined>;
  /** Keeps them, in the place of older ones. A document that is gone, or was never in the store, is left out. */
  keep(id: string, model: string, kept: DocumentBytes & { readonly hash: string }): Promise<void>;
}

/** How many questions there were, by what they were answered with. */
interface DeskCounts {
  byMeaning: number;
  /** The document's vectors were not there yet. */
  unread: number;
  /** Too many came at once, or it took too long. */
  late: number;
}

/** Tells how near documents are to questions, and makes their vectors in the background. */
interface MeaningDesk {
  /**
   * How near to a question, in all its wordings together. Nothing where words alone are to answer. Never fails, and is
   * never awaited long (`patience`).
   */
  nearness(document: AskedDocument, wordings: readonly string[]): Promise<DocumentNearness | undefined>;
  /** A question's vector, for many documents; nothing where words alone are to answer, as above. */
  questionVector(question: string): Promise<Float32Array | undefined>;
  /** Makes a document's vectors when its turn comes, one document at a time; done when they are there. */
  prepare(document: AskedDocument): Promise<void>;
  readonly counts: Readonly<DeskCounts>;
  close(): Promise<void>;
}

interface DeskOptions {
  readonly encoder: Encoder;
  readonly store: VectorStore;
  /** Told of a document that could not be read for meaning. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds that whoever asks waits for the meaning at most. */
  readonly patience?: number;
  /** In milliseconds, from any beginning. */
  readonly now?: () => number;
  /** How much of its time of late the event loop was busy, from 0 to 1. */
  readonly loopUse?: () => number;
}

/** A person doesn't notice it. */
const PATIENCE = 150;
/** Milliseconds for a question alone, until it is known. */
const USUAL = 5;
/**
 * Whoever would wait for longer than this part of the patience is answered by words at once: the first to wait in vain
 * would be many, since where the processor is busy the model has what is left of it. What is foreseen is at times half of
 * what it takes: with a third, 99 of 100 can be answered within the patience and a little more.
 */
const BAR = 1 / 3;
/** How much the last question counts in how long one takes: the last five or so tell. */
const WEIGHT = 0.2;
/**
 * While the event loop is busy for more of its time than this, all are answered by words: to compare takes the loop two
 * milliseconds a question, and the model a processor that is wanted elsewhere. A queue grows fast above four fifths.
 */
const MOST_LOOP_USE = 0.8;
/** More than these are not let in however quick the model is. */
const MOST_WAITING = 20;
/** Vectors of documents in memory, in bytes; a book of 3,000 paragraphs takes up 20 MB. */
const VECTOR_BYTES = 48_000_000;
/** Questions whose vectors are remembered: 5 KB each. */
const MOST_QUESTIONS = 500;

export function createDesk({
  encoder,
  store,
  onError,
  patience = PATIENCE,
  now = () => performance.now(),
  loopUse = () => 0,
}: DeskOptions): MeaningDesk {
  const documents = new LRUCache<string, DocumentVectors>({
    maxSize: VECTOR_BYTES,
    sizeCalculation: ({ sentences, paragraphs, tokens }) =>
      sentences.numbers.length + paragraphs.numbers.length + (tokens?.numbers.length ?? 0) + 100,
  });
  const questions = new LRUCache<string, TextReading>({ max: MOST_QUESTIONS });
  const preparing = new Map<string, Promise<void>>();
  const counts: DeskCounts = { byMeaning: 0, unread: 0, late: 0 };
  const closing = new AbortController();
  let waiting = 0;
  /** How long a question takes of late, without those before it. */
  let usual = USUAL;
  let lastDone = Number.NEGATIVE_INFINITY;
  let idle: Promise<unknown> = Promise.resolve();
  let turn: Promise<void> = Promise.resolve();
  /** Twenty questions may be read in one turn of the event loop, each with 3 ms of work for this process. */
  const goOn = createStretches(now);

  const keyOf = ({ id, revision }: AskedDocument) => `${id}:${revision}`;

  /** Reads a text of a document when no question is waiting. */
  const background: Encoder = {
    ...encoder,
    async encodePassage(text) {
      while (waiting > 0) await idle;
      return encoder.encodePassage(text);
    },
    async readPassage(text) {
      while (waiting > 0) await idle;
      return encoder.readPassage(text);
    },
  };

  async function read(wordings: readonly string[]): Promise<TextReading> {
    const question = wordings.join('\n');
    const known = questions.get(question);
    if (known) return known;
    waiting++;
    const sent = now();
    try {
      const reading = encoder.readQuestion(wordings);
      idle = reading.catch(() => {});
      const read = await reading;
      questions.set(question, read);
      return read;
    } finally {
      waiting--;
      const done = now();
      usual += WEIGHT * (done - Math.max(sent, lastDone) - usual);
      lastDone = done;
    }
  }

  const isBusy = () =>
    waiting >= MOST_WAITING || waiting * usual > patience * BAR || loopUse() > MOST_LOOP_USE;

  async function readInTurn(wordings: readonly string[]): Promise<TextReading> {
    const reading = await read(wordings);
    await goOn();
    return reading;
  }

  async function load(document: AskedDocument): Promise<DocumentVectors | undefined> {
    const known = documents.get(keyOf(document));
    if (known) return known;
    const kept = await store.find(document.id, encoder.id);
    if (!kept) return undefined;
    const texts = await document.texts();
    // Of another revision, or cut into sentences by another version of Footnote.
    const vectors = kept.hash === hashTexts(texts) && readDocumentVectors(kept, texts, encoder);
    if (!vectors) return undefined;
    documents.set(keyOf(document), vectors);
    return vectors;
  }

  async function make(document: AskedDocument): Promise<void> {
    if (closing.signal.aborted || (await load(document))) return;
    const texts = await document.texts();
    const vectors = await encodeDocument(background, texts, { signal: closing.signal });
    documents.set(keyOf(document), vectors);
    const kept = { hash: hashTexts(texts), ...writeDocumentVectors(vectors) };
    await store.keep(document.id, encoder.id, kept);
  }

  function prepare(document: AskedDocument): Promise<void> {
    const key = keyOf(document);
    const known = preparing.get(key);
    if (known) return known;
    if (!encoder.knows(document.language)) return Promise.resolve();
    turn = turn
      .then(() => make(document))
      .catch((error) => {
        if (!closing.signal.aborted) onError(error);
      })
      .finally(() => preparing.delete(key));
    preparing.set(key, turn);
    return turn;
  }

  async function compare(document: AskedDocument, wordings: readonly string[]) {
    const vectors = await load(document);
    if (vectors) return compareDocument(await readInTurn(wordings), vectors);
    counts.unread++;
    void prepare(document);
    return undefined;
  }

  /** What work gives unless there is no time for it; nothing, too, when it fails. */
  async function inTime<T>(work: () => Promise<T>): Promise<T | 'late' | undefined> {
    if (isBusy()) return 'late';
    const given = work().catch((error) => {
      onError(error);
      return undefined;
    });
    if (await endsWithin(given, patience)) return given;
    // As many as came at once have had patience at once.
    await goOn();
    return 'late';
  }

  return {
    counts,
    prepare,
    async nearness(document, wordings) {
      if (closing.signal.aborted || !encoder.knows(document.language)) return undefined;
      const given = await inTime(() => compare(document, wordings));
      if (given === 'late') {
        counts.late++;
        return undefined;
      }
      if (given) counts.byMeaning++;
      return given;
    },
    async questionVector(question) {
      if (closing.signal.aborted) return undefined;
      const given = await inTime(() => readInTurn([question]));
      return given === 'late' ? undefined : given?.vector;
    },
    async close() {
      closing.abort();
      await turn;
      await idle;
      await encoder.close();
    },
  };
}
