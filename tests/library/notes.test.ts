import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Library, Place } from '../../src/library/contract/index.js';
import { MOST_NOTES } from '../../src/library/store/notes.js';
import { articleOf, DAY, type Opened, onEachEngine, replaceText, SHIPPED } from './engines.js';

const here: Place = { server: '100', channel: '110', person: '1' };
const beside: Place = { ...here, person: '2' };
const elsewhere: Place = { server: '200', channel: '210', person: '1' };
const alone: Place = { channel: '900', person: '1' };
const [{ id: shipped }] = SHIPPED;

const passage = (article: string, paragraph: number, more: object = {}) => ({
  ...{ article, paragraph, title: 'A', cited: '“A”, Ann Ash', text: `What ¶${paragraph} says.` },
  ...more,
});
const long = (word: string) => `${word} `.repeat(40).trim();

onEachEngine('notes', (open) => {
  let opened: Opened;
  let library: Library;
  beforeEach(async () => {
    opened = await open();
    ({ library } = opened);
  });
  afterEach(() => library.close());

  const texts = async (place: Place) => (await library.notes(place)).map(({ text }) => text);

  it('are kept as they were taken, the oldest first, and for the person alone', async () => {
    const first = await library.takeNote(here, passage(shipped, 1, { note: 'Why “so”?\n\u0000😀' }));
    opened.clock.now -= 1000;
    const second = await library.takeNote(here, passage(shipped, 2));
    expect(first).toEqual({
      ...{ id: expect.stringMatching(/^[\w-]{12}$/), article: shipped, paragraph: 1, title: 'A' },
      ...{ cited: '“A”, Ann Ash', text: 'What ¶1 says.', note: 'Why “so”?\n\u0000😀' },
    });
    expect(await library.notes(here)).toEqual([first, second]);
    expect(await (await opened.again()).notes({ ...here, channel: '120' })).toEqual([first, second]);
    for (const place of [beside, elsewhere, alone]) {
      expect(await library.notes(place)).toEqual([]);
      expect(await library.dropNote(place, first.id)).toBe(false);
    }
    expect(await library.dropNote(here, "' or 1=1 --")).toBe(false);
    expect(await library.dropNote(here, first.id)).toBe(true);
    expect(await library.dropNote(here, first.id)).toBe(false);
    expect(await library.notes(here)).toEqual([second]);
  });

  it('are kept once, and twice when something else is noted', async () => {
    const first = await library.takeNote(here, passage(shipped, 1));
    expect(await library.takeNote(here, passage(shipped, 1))).toEqual(first);
    await library.takeNote(here, passage(shipped, 1, { note: 'Why?' }));
    await library.takeNote(here, passage(shipped, 2, { text: first.text }));
    expect((await library.notes(here)).map(({ paragraph, note }) => [paragraph, note])).toEqual([
      [1, undefined],
      [1, 'Why?'],
      [2, undefined],
    ]);
    await library.takeNote(beside, passage(shipped, 1));
    expect(await library.notes(beside)).toHaveLength(1);
  });

  it('are listed without one that is damaged, and so are changes', async () => {
    const first = await library.takeNote(here, passage(shipped, 1));
    const second = await library.takeNote(here, passage(shipped, 2));
    const { write } = opened.database;
    await write.updateTable('notes').set('kept_json', '{"tex').where('id', '=', first.id).execute();
    expect(await library.notes(here)).toEqual([second]);

    await library.choose(here, shipped, 'everywhere');
    await write.updateTable('log').set('what_json', '{').execute();
    await library.choose(here, undefined, 'everywhere');
    expect((await library.logged(here)).map(({ change }) => change.kind)).toEqual(['chosen']);
  });

  it('are taken of articles that may be read there, and no more than there is room for', async () => {
    const { id } = await library.keep(elsewhere, (await library.draft(elsewhere, articleOf('Theirs'))).id);
    for (const article of [id, 'nowhere', '../../etc']) {
      await expect(library.takeNote(here, passage(article, 1))).rejects.toMatchObject({
        refused: { because: 'no-such-article', id: article },
      });
    }
    const other = await opened.again();
    for (let at = 5; at < MOST_NOTES; at++) await library.takeNote(here, passage(shipped, at));
    await library.admitNote(here);
    // Of 12 that come at once through two processes, 5 have room.
    const taken = await Promise.allSettled(
      Array.from({ length: 12 }, (_, at) =>
        (at % 2 ? other : library).takeNote(here, passage(shipped, at + 200)),
      ),
    );
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    await expect(library.admitNote(here)).rejects.toMatchObject({ refused: { because: 'too-many-notes' } });
    const [refused] = taken.filter((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ refused: { because: 'too-many-notes', limit: MOST_NOTES } });
    await library.takeNote(beside, passage(shipped, 1));
    await library.takeNote(elsewhere, passage(shipped, 1));
  });

  it('go with their paragraphs into a new text, and say when these are gone', async () => {
    const draft = await library.draft(here, articleOf('A', long('a'), long('b'), long('c'), long('d')));
    const { id } = await library.keep(here, draft.id);
    for (const place of [here, beside])
      for (const [at, paragraph] of [1, 2, 2, 3, 4].entries())
        await library.takeNote(place, passage(id, paragraph, { note: `Note ${at}` }));
    // ¶1 is the second now, ¶2 the third, ¶3 the first, and ¶4 is gone.
    await replaceText(library, here, id, articleOf('A', long('c'), long('a'), long('b')));
    for (const place of [here, beside]) {
      const now = (await library.notes(place)).map(({ paragraph, text }) => [text, paragraph]);
      expect(now).toEqual([
        ['What ¶1 says.', 2],
        ['What ¶2 says.', 3],
        ['What ¶2 says.', 3],
        ['What ¶3 says.', 1],
        ['What ¶4 says.', undefined],
      ]);
    }
  });

  it('cost a new text as many statements as it has paragraphs, however many people have notes', async () => {
    const draft = await library.draft(here, articleOf('A', long('a'), long('b')));
    const { id } = await library.keep(here, draft.id);
    const counted = async () => {
      const before = opened.statements();
      const texts = (await library.find(here, id))!.article.paragraphs.map(({ text }) => text);
      await replaceText(library, here, id, articleOf('A', ...texts.reverse()));
      return opened.statements() - before;
    };
    await library.takeNote(here, passage(id, 1));
    await library.takeNote(here, passage(id, 2));
    // Which libraries have something of their own is asked once.
    await library.current(here);
    const few = await counted();
    for (let person = 10; person < 30; person++)
      for (const paragraph of [1, 2])
        await library.takeNote({ ...here, person: `${person}` }, passage(id, paragraph));
    expect(await counted()).toBe(few);
  });

  it('outlive their article, but not their library or what is kept of the person', async () => {
    const { id } = await library.keep(here, (await library.draft(here, articleOf('A'))).id);
    await library.takeNote(here, passage(id, 1));
    await library.remove(here, id);
    opened.clock.now += 8 * DAY;
    await library.purge();
    expect(await library.find(here, id)).toBeUndefined();
    expect(await texts(here)).toEqual(['What ¶1 says.']);
    for (const place of [beside, elsewhere, alone]) await library.takeNote(place, passage(shipped, 1));

    await library.forget(here);
    expect(await Promise.all([here, beside, elsewhere, alone].map(texts))).toEqual([
      [],
      [],
      ['What ¶1 says.'],
      ['What ¶1 says.'],
    ]);
    for (const place of [here, beside]) await library.takeNote(place, passage(shipped, 1));
    await library.forget(alone);
    expect(await Promise.all([here, beside, elsewhere, alone].map(texts))).toEqual([
      [],
      ['What ¶1 says.'],
      [],
      [],
    ]);
    await library.leave('100');
    opened.clock.now += 30 * DAY;
    await library.purge();
    expect(await texts(beside)).toEqual([]);
  });
});
