import { expect, it } from 'vitest';
import { HOST, type Place } from '../../src/library/contract/index.js';
import { articleOf, onEachEngine } from './engines.js';

const here: Place = { server: '100', channel: '110', person: '1' };

onEachEngine('a database of 10,000 articles', (open) => {
  it('costs nothing until one is asked for, and then one', async () => {
    const { library, database, statements, again } = await open();
    const { id } = await library.keep(HOST, (await library.draft(HOST, articleOf('Host'))).id);
    const row = await database.read
      .selectFrom('articles')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const others = Array.from({ length: 10_000 }, (_, at) => ({
      ...row,
      id: `a${at}`,
      library: `s${at % 50}`,
    }));
    await database.write.transaction().execute(async (tables) => {
      for (let at = 0; at < others.length; at += 500) {
        await tables
          .insertInto('articles')
          .values(others.slice(at, at + 500))
          .execute();
      }
    });
    const own = { server: '1', person: '1' };

    const begun = statements();
    const another = await again();
    const opening = statements() - begun;
    const texts = await another.current(here);
    // Which libraries have something of their own, then what is chosen, what is hidden: nothing is.
    expect([opening, statements() - begun - opening, texts.article.title]).toEqual([0, 3, 'Shipped first']);

    // A text that can't be read isn't noticed as long as nobody asks for it.
    await database.write.transaction().execute(async (tables) => {
      await tables.updateTable('articles').set({ article_json: 'no JSON' }).where('id', '=', 'a51').execute();
    });
    expect(await another.list(own)).toHaveLength(203);
    const before = statements();
    expect(await another.find(own, 'a52')).toBeUndefined();
    expect((await another.find(own, 'a101'))?.article.title).toBe('Host');
    expect(statements() - before).toBe(3);
    await expect(another.find(own, 'a51')).rejects.toMatchObject({ away: 'broken' });
    await library.close();
  });

  it('keeps in memory what was read lately, within its bounds', async () => {
    const { library, database, statements, again } = await open();
    const long = (title: string) => articleOf(title, 'x'.repeat(100_000));
    const ids: string[] = [];
    for (const title of ['A', 'B', 'C']) {
      ids.push((await library.keep(here, (await library.draft(here, long(title))).id)).id);
    }
    const [a, b, c] = ids as [string, string, string];
    // Room for two of them at two bytes a character.
    const small = await again({ cacheBytes: 450_000 });
    // Which libraries have something of their own is asked once.
    await small.current(here);
    const cost = async (id: string) => {
      const before = statements();
      const kept = await small.find(here, id);
      return [kept?.article.title, statements() - before];
    };
    expect(await cost(a)).toEqual(['A', 2]);
    expect(await cost(a)).toEqual(['A', 0]);
    expect(await cost(b)).toEqual(['B', 2]);
    expect(await cost(a)).toEqual(['A', 0]);
    expect(await cost(c)).toEqual(['C', 2]);
    expect(await cost(a)).toEqual(['A', 0]);
    // That it may be read is known; its text isn't any more.
    expect(await cost(b)).toEqual(['B', 1]);
    // What another process has changed is read anew.
    await library.edit(here, b, { title: 'B2' });
    expect(await cost(b)).toEqual(['B2', 2]);
    expect(await small.find(here, b)).toBe(await small.find(here, b));
    expect(articleOf('B2', 'x'.repeat(100_000))).toEqual((await small.find(here, b))?.article);
    await database.close();
  });
});
