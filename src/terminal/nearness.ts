import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ArticleIndex, askedTexts, type Nearness, textsOf } from '../answer/index.js';
import { compareDocument, openEncoder, readOrMakeVectors, UnusableModel } from '../meaning/index.js';
import { packageFolder } from '../package-files.js';
import { plain } from '../reply/index.js';

/** Where progress is shown. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shorter articles are read before anybody wonders. */
const SHOWN_FROM = 200;

/**
 * Opens the model and makes the article's vectors, or takes them from the user's cache folder.
 *
 * @returns what tells how near the article is to a question; nothing where words alone are to answer.
 */
export async function openNearness(
  index: ArticleIndex,
  screen: Screen,
  { FOOTNOTE_MODEL: model, XDG_CACHE_HOME: cacheHome }: Readonly<Record<string, string>>,
): Promise<((question: string) => Promise<Nearness>) | undefined> {
  if (model === 'off') return undefined;
  try {
    const encoder = await openEncoder(model || join(packageFolder(), 'data', 'models', 'e5-small-v2'));
    if (!encoder.knows(index.article.language)) {
      await encoder.close();
      return undefined;
    }
    const folder = join(cacheHome || join(homedir(), '.cache'), 'footnote');
    const vectors = await readOrMakeVectors(folder, encoder, textsOf(index), {
      shipped: join(packageFolder(), 'data', 'vectors'),
      onProgress: (done, all) => {
        if (!screen.isTTY || all < SHOWN_FROM) return;
        screen.write(
          done === all ? '\r\u001b[K' : `\rReading for meaning: ${Math.floor((100 * done) / all)} %`,
        );
      },
    });
    return async (question) =>
      compareDocument(await encoder.readQuestion(askedTexts(index, question)), vectors);
  } catch (error) {
    if (!(error instanceof UnusableModel)) throw error;
    screen.write(`${plain(error.message)} Answering by words alone.\n`);
    return undefined;
  }
}
