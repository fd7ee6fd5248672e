import { join } from 'node:path';
import { type ArticleIndex, askedTexts, cutTexts, type Nearness, textsOf } from './answer/index.js';
import type { ArticleVectors, Kept } from './library/index.js';
import type { Log } from './log.js';
import {
  type AskedDocument,
  createDesk,
  openEncoderApart,
  readKeptVectors,
  UnusableModel,
  type VectorStore,
} from './meaning/index.js';
import { packageFolder } from './package-files.js';
import { doInSlices } from './threads/index.js';

interface Asked extends Pick<Kept, 'id' | 'revision'> {
  readonly index: ArticleIndex;
}

/** Finding by meaning, as the bot uses it. */
interface Meaning {
  nearness(whole: Asked, question: string): Promise<Nearness | undefined>;
  /** The model's id, by which an article's vectors are kept. */
  readonly model: string;
  /** The vector of a question to many articles; nothing where words alone are to answer. */
  questionVector(question: string): Promise<Float32Array | undefined>;
  close(): Promise<void>;
}

/** How often articles are looked for that have no vectors yet. */
const LOOK_MILLISECONDS = 30_000;

/**
 * Opens the model of sentences and begins to read for meaning what wasn't yet, one article at a time.
 *
 * @param model its folder, or `off`; absent, the one that comes with Footnote.
 * @returns nothing where words alone are to answer; why is a line of the log.
 */
export async function startMeaning(
  model: string | undefined,
  shipped: readonly Kept[],
  vectors: ArticleVectors,
  log: Log,
): Promise<Meaning | undefined> {
  if (model === 'off') return undefined;
  const encoder = await openEncoderApart(
    model ?? join(packageFolder(), 'data', 'models', 'e5-small-v2'),
  ).catch((error: unknown) => {
    if (!(error instanceof UnusableModel)) throw error;
    log.warn({ err: error }, `${error.message} Answering by words alone.`);
    return undefined;
  });
  if (!encoder) return undefined;
  const onError = (err: unknown) => log.warn({ err }, 'an article could not be read for meaning');
  const desk = createDesk({ encoder, store: withShipped(vectors, shipped), onError, loopUse: watchLoop() });
  for (const kept of shipped) void desk.prepare(documentToPrepare(kept));

  let after = '';
  let looking = false;
  /** Reads what has no vectors, until there is nothing more. What can't be read is passed over until the end. */
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      for (let kept = await next(); kept; kept = await next()) {
        await desk.prepare(documentToPrepare(kept));
      }
      after = '';
    } catch (error) {
      onError(error);
    } finally {
      looking = false;
    }
  };
  const next = async () => {
    const kept = closed ? undefined : await vectors.nextWithout(encoder.id, after);
    if (kept) after = kept.id;
    return kept;
  };
  let closed = false;
  const timer = setInterval(look, LOOK_MILLISECONDS).unref();
  const looked = look();

  return {
    model: encoder.id,
    questionVector: desk.questionVector,
    nearness: (whole, question) => desk.nearness(documentOf(whole), askedTexts(whole.index, question)),
    async close() {
      closed = true;
      clearInterval(timer);
      log.info(desk.counts, 'questions by meaning, and those that words answered');
      await desk.close();
      await looked;
    },
  };
}

/** The vectors that come with Footnote, of the articles that do; the library's of all others. */
const withShipped = (vectors: ArticleVectors, shipped: readonly Kept[]): VectorStore => ({
  keep: (...kept) => vectors.keep(...kept),
  async find(id, model) {
    const article = shipped.find((one) => one.id === id)?.article;
    if (!article) return vectors.find(id, model);
    return readKeptVectors(
      join(packageFolder(), 'data', 'vectors'),
      model,
      await doInSlices(cutTexts(article)),
    );
  },
});

/** An article whose turn may be far off: it is cut when its texts are needed, not before, and others go between. */
function documentToPrepare({ id, revision, article }: Kept): AskedDocument {
  return { id, revision, language: article.language, texts: () => doInSlices(cutTexts(article)) };
}

function documentOf({ id, revision, index }: Asked): AskedDocument {
  return { id, revision, language: index.article.language, texts: () => textsOf(index) };
}

/** Over so many milliseconds it is told how busy the event loop is: one long piece of work is no rush. */
const LOOP_WINDOW = 1000;

/** Tells how much of its time of late the event loop was busy, from 0 to 1. */
function watchLoop(): () => number {
  let begun = performance.eventLoopUtilization();
  let use = 0;
  return () => {
    const passed = performance.eventLoopUtilization(begun);
    if (passed.active + passed.idle >= LOOP_WINDOW) {
      use = passed.utilization;
      begun = performance.eventLoopUtilization();
    }
    return use;
  };
}
