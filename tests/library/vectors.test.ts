import { expect, it } from 'vitest';
import { createArticleVectors } from '../../src/library/store/vectors.js';
import { articleOf, onEachEngine } from './engines.js';

const BYTES = Uint8Array.from([0, 1, 254, 255]);

onEachEngine('the vectors of articles', (open) => {
  it('are kept for the model that made them, until another one has', async () => {
    const { library, database } = await open();
    const here = { person: '7' };
    const { id } = await library.keep(here, (await library.draft(here, articleOf('A'))).id);
    const vectors = createArticleVectors(database);
    expect((await vectors.nextWithout('m@1', ''))?.id).toBe(id);
    await vectors.keep(id, 'm@1', { hash: 'hash', bytes: BYTES });
    expect(await vectors.find(id, 'm@1')).toEqual({ hash: 'hash', bytes: BYTES });
    expect(await vectors.nextWithout('m@1', '')).toBeUndefined();
    expect((await vectors.nextWithout('m@2', ''))?.article.title).toBe('A');
    expect(await vectors.nextWithout('m@2', id)).toBeUndefined();
    const withTokens = { hash: 'hash 2', bytes: BYTES, tokens: Uint8Array.from([7, 0, 128]) };
    await vectors.keep(id, 'm@2', withTokens);
    expect(await vectors.find(id, 'm@1')).toBeUndefined();
    expect(await vectors.find(id, 'm@2')).toEqual(withTokens);
  });

  it('are made of the next article, too, when one is damaged', async () => {
    const { library, database } = await open();
    const here = { person: '7' };
    const kept = [];
    for (const title of ['A', 'B', 'C'])
      kept.push(await library.keep(here, (await library.draft(here, articleOf(title))).id));
    const [first, ...others] = kept.map(({ id }) => id).sort();
    const vectors = createArticleVectors(database);
    await database.write.updateTable('articles').set('article_json', '{').where('id', '=', first!).execute();
    expect((await vectors.nextWithout('m@1', ''))?.id).toBe(others[0]);
    expect((await vectors.nextWithout('m@1', others[0]!))?.id).toBe(others[1]);
    expect(await vectors.nextWithout('m@1', others[1]!)).toBeUndefined();
  });

  it('go with the article, and don’t come back', async () => {
    const { library, database } = await open();
    const here = { person: '7' };
    const { id } = await library.keep(here, (await library.draft(here, articleOf('A'))).id);
    const vectors = createArticleVectors(database);
    await vectors.keep(id, 'm@1', { hash: 'hash', bytes: BYTES });
    await library.forget(here);
    expect(await vectors.find(id, 'm@1')).toBeUndefined();
    await vectors.keep(id, 'm@1', { hash: 'hash', bytes: BYTES });
    expect(await vectors.find(id, 'm@1')).toBeUndefined();
  });

  it('are not kept of what comes with Footnote', async () => {
    const { database } = await open();
    const vectors = createArticleVectors(database);
    await vectors.keep('shipped-1', 'm@1', { hash: 'hash', bytes: BYTES });
    expect(await vectors.find('shipped-1', 'm@1')).toBeUndefined();
  });
});
