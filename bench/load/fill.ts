import type { Article } from '../../src/article/index.js';
import { createStore, openDatabase, readShippedArticles } from '../../src/library/index.js';
import { variants } from '../sets/index.js';

/** Of each article, as many paragraphs. */
const PARAGRAPHS = 40;

/** Puts an article of 40 paragraphs into each of so many servers, to be read there. */
export async function fillLibraries(databaseUrl: string, servers: readonly string[]): Promise<void> {
  const shipped = await readShippedArticles(() => {});
  const library = createStore({
    database: await openDatabase(databaseUrl, () => {}),
    shipped,
    cacheBytes: 1_000_000,
  });
  for (const [at, article] of articles(shipped[0].article, servers.length).entries()) {
    const place = { server: servers[at]!, person: '1' };
    const draft = await library.draft(place, article);
    await library.choose(place, (await library.keep(place, draft.id)).id, 'everywhere');
  }
  await library.close();
}

/** Much the same words as those of an article, in others. */
function articles(like: Article, count: number): Article[] {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => ({
    ...like.paragraphs[at % like.paragraphs.length]!,
    number: at + 1,
  }));
  return variants([{ ...like, paragraphs }], count);
}
