import { expect, it } from 'vitest';
import { HOST } from '../../src/library/contract/index.js';
import { createArticleVectors } from '../../src/library/store/vectors.js';
import { createWordRows } from '../../src/library/store/words.js';
import { articleOf, onEachEngine, replaceText, SHIPPED } from './engines.js';

const place = { server: '1', person: '2', channel: '10' };

onEachEngine('what is searched of a library', (open) => {
  it('is its own, the host’s and what comes with the bot, and nothing of another’s', async () => {
    const { library, clock } = await open();
    const keep = async (where: typeof place | typeof HOST, title: string) =>
      (await library.keep(where, (await library.draft(where, articleOf(title))).id)).id;
    const own = await keep(place, 'Own');
    clock.now++;
    const [host, others] = [
      await keep(HOST, 'Host’s'),
      await keep({ ...place, server: '9' }, 'Another server’s'),
    ];
    const draft = await library.draft(place, articleOf('A draft'));
    const removed = await keep(place, 'Removed');
    await library.remove(place, removed);
    await library.hide(place, SHIPPED[0].id);
    const ids = (await library.readable(place)).map(({ id }) => id);
    expect(ids).toEqual([SHIPPED[1]?.id, own, host]);
    for (const id of ids)
      expect(JSON.parse((await library.stored(place, id))!.article_json)).toHaveProperty('title');
    for (const id of [others, draft.id, removed, SHIPPED[0].id, "' or 1=1"])
      expect(await library.stored(place, id)).toBeUndefined();
    await library.close();
  });

  it('has others than one, which is asked once until something is changed', async () => {
    const { library, statements } = await open({ shipped: [SHIPPED[0]] });
    expect(await library.hasOthers(place, SHIPPED[0].id)).toBe(false);
    const { id } = await library.keep(place, (await library.draft(place, articleOf('Own'))).id);
    expect(await library.hasOthers(place, SHIPPED[0].id)).toBe(true);
    const before = statements();
    expect(await library.hasOthers(place, SHIPPED[0].id)).toBe(true);
    expect(statements() - before).toBe(0);
    await library.hide(place, SHIPPED[0].id);
    expect(await library.hasOthers(place, id)).toBe(false);
    await library.close();
  });

  it('tells the limits of the channel, else of the one that a thread belongs to', async () => {
    const { library } = await open();
    const [first, second] = SHIPPED.map(({ id }) => id) as [string, string];
    await library.limit(place, first, 5);
    await library.limit(place, second, 6);
    const thread = { ...place, channel: '11', parent: '10' };
    await library.limit(thread, first, 2);
    const limits = async (where: object) =>
      (await library.readable({ ...place, ...where })).map(({ through }) => through);
    expect(await limits({})).toEqual([5, 6]);
    expect(await limits(thread)).toEqual([2, 6]);
    expect(await limits({ channel: '12' })).toEqual([undefined, undefined]);
    expect((await library.readable({ person: '2' })).map(({ through }) => through)).toEqual([
      undefined,
      undefined,
    ]);
    await library.close();
  });

  it('has a key that changes with its text, its header and its vectors', async () => {
    const { library, database } = await open();
    const { id } = await library.keep(place, (await library.draft(place, articleOf('Own'))).id);
    const key = async (model?: string) =>
      (await library.readable(place, model)).find((one) => one.id === id)?.key;
    const seen = [await key('m')];
    const bytes = Uint8Array.from([1, 2, 3]);
    await createArticleVectors(database).keep(id, 'm', { hash: 'hash', bytes });
    seen.push(await key('m'));
    await library.edit(place, id, { title: 'Another title' });
    seen.push(await key('m'));
    await replaceText(library, place, id, articleOf('Own', 'Another text.'));
    seen.push(await key('m'));
    expect(new Set(seen).size).toBe(4);
    expect(JSON.parse((await library.stored(place, id))!.edits_json)).toEqual({ title: 'Another title' });
    await library.close();
  });

  it('is kept in a form, and with the vectors of its paragraphs where they are of the same text', async () => {
    const { library, database } = await open();
    const words = createWordRows(database);
    const keep = async (title: string) =>
      (await library.keep(place, (await library.draft(place, articleOf(title))).id)).id;
    const id = await keep('Own');
    const packed = { hash: 'hash', sentences: 3, paragraphs: 2, words: Uint8Array.from([7, 8, 9]) };
    const stored = (form = 1, model?: string, where = place) =>
      library.storedWords(where, [id, SHIPPED[0].id, "' or 1=1"], form, model);
    expect(await stored()).toEqual([]);
    expect(await words.nextWithout(1, '')).toMatchObject({ id, revision: 1 });
    await words.keep({ id, revision: 1, form: 1 }, packed);
    expect(await words.nextWithout(1, '')).toBeUndefined();
    expect(await stored()).toEqual([{ id, words: packed.words }]);
    // What another version of Footnote has kept is packed anew.
    expect(await stored(2)).toEqual([]);
    expect(await words.nextWithout(2, '')).toMatchObject({ id });
    // Two bytes for each of the three sentences and two paragraphs.
    const vectors = createArticleVectors(database);
    await vectors.keep(id, 'm', { hash: 'hash', bytes: Uint8Array.from([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]) });
    expect(await stored(1, 'm')).toEqual([
      { id, words: packed.words, vectors: Uint8Array.from([4, 4, 5, 5]) },
    ]);
    expect(await stored(1, 'another model')).toEqual([{ id, words: packed.words }]);
    await vectors.keep(id, 'm', {
      hash: 'of another text',
      bytes: Uint8Array.from([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]),
    });
    expect(await stored(1, 'm')).toEqual([{ id, words: packed.words }]);
    expect(await stored(1, 'm', { ...place, server: '9' })).toEqual([]);
    // Of an older text.
    await replaceText(library, place, id, articleOf('Own', 'Another text.'));
    expect(await stored()).toEqual([]);
    await words.keep({ id, revision: 2, form: 1 }, packed);
    await words.keep({ id: 'gone', revision: 1, form: 1 }, packed);
    await keep('Another');
    await library.remove(place, id);
    expect(await stored()).toEqual([]);
    await library.close();
  });

  it('is nothing of what is hidden', async () => {
    const { library, database } = await open();
    const { id } = await library.keep(HOST, (await library.draft(HOST, articleOf('Host’s'))).id);
    const packed = { hash: '', sentences: 1, paragraphs: 1, words: Uint8Array.from([1]) };
    await createWordRows(database).keep({ id, revision: 1, form: 1 }, packed);
    expect(await library.storedWords(place, [id], 1)).toHaveLength(1);
    await library.hide(place, id);
    expect(await library.storedWords(place, [id], 1)).toEqual([]);
    await library.close();
  });
});
