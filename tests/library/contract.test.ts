import { afterEach, beforeEach, expect, it } from 'vitest';
import { HOST, type Library, type Place } from '../../src/library/contract/index.js';
import { LibraryAway, LibraryRefusal, type RefusalReason } from '../../src/library/refusals.js';
import { thrownBy } from '../thrown.js';
import { articleOf, DAY, HOUR, type Opened, onEachEngine, replaceText, SHIPPED } from './engines.js';

const here: Place = { server: '100', channel: '110', person: '1' };
const elsewhere: Place = { server: '200', channel: '210', person: '1' };
const alone: Place = { channel: '900', person: '1' };
const [first, second] = SHIPPED.map(({ id }) => id) as [string, string];

const refusal = async (work: Promise<unknown>): Promise<RefusalReason> =>
  (await thrownBy(work, LibraryRefusal)).refused;

async function added(library: Library, place: Place, title: string, ...texts: string[]) {
  return library.keep(place, (await library.draft(place, articleOf(title, ...texts))).id);
}

const titles = async (library: Library, place: Place) =>
  (await library.list(place)).map(({ title }) => title);
const currentTitle = async (library: Library, place: Place) => (await library.current(place)).article.title;

onEachEngine('the library', (open) => {
  let opened: Opened;
  let library: Library;
  beforeEach(async () => {
    opened = await open();
    library = opened.library;
  });
  afterEach(() => library.close());

  it('has what is shipped, and reads the first of it', async () => {
    expect(await library.current(here)).toBe(SHIPPED[0]);
    expect(await library.find(here, second)).toBe(SHIPPED[1]);
    expect(await library.find(here, 'other')).toBeUndefined();
    expect(await library.list(here)).toEqual([
      {
        id: second,
        revision: 1,
        title: 'Another shipped',
        authors: [],
        paragraphs: 1,
        current: false,
        shared: true,
        hidden: false,
      },
      {
        id: first,
        revision: 1,
        title: 'Shipped first',
        authors: [],
        paragraphs: 1,
        current: true,
        shared: true,
        hidden: false,
      },
    ]);
  });

  it('shows a draft to nobody until it is kept', async () => {
    const draft = await library.draft(here, articleOf('Apples', 'Red.', 'Green.'));
    expect(draft).toEqual({
      id: expect.stringMatching(/^[\w-]{12}$/),
      revision: 1,
      article: articleOf('Apples', 'Red.', 'Green.'),
      until: new Date(opened.clock.now + DAY),
    });
    expect(await library.find(here, draft.id)).toBeUndefined();
    expect(await titles(library, here)).toEqual(['Another shipped', 'Shipped first']);
    expect((await refusal(library.choose(here, draft.id, 'everywhere'))).because).toBe('no-such-article');
    expect(await library.findDraft(elsewhere, draft.id)).toBeUndefined();
    expect((await refusal(library.keep(elsewhere, draft.id))).because).toBe('no-such-draft');
    expect(await library.discard(elsewhere, draft.id)).toBe(false);

    const other = await opened.again();
    expect(await other.findDraft(here, draft.id)).toEqual(draft);
    const kept = await other.keep(here, draft.id);
    expect(kept).toEqual({ id: draft.id, revision: 1, article: draft.article });
    expect(await library.find(here, draft.id)).toEqual(kept);
    expect(await library.keep(here, draft.id)).toEqual(kept);
    expect(await library.findDraft(here, draft.id)).toBeUndefined();
    expect(await library.discard(here, draft.id)).toBe(false);
    expect((await library.list(here))[1]).toEqual({
      id: draft.id,
      revision: 1,
      title: 'Apples',
      authors: [],
      paragraphs: 2,
      current: false,
      shared: false,
      hidden: false,
      added: new Date(opened.clock.now),
    });
  });

  it('throws a draft away when it is told to, and after a day', async () => {
    const one = await library.draft(here, articleOf('One'));
    expect(await library.discard(here, one.id)).toBe(true);
    expect((await refusal(library.keep(here, one.id))).because).toBe('no-such-draft');
    const two = await library.draft(here, articleOf('Two'));
    opened.clock.now += DAY - 1;
    await library.purge();
    expect(await library.findDraft(here, two.id)).toEqual(two);
    opened.clock.now += 1;
    expect(await library.findDraft(here, two.id)).toBeUndefined();
    expect((await refusal(library.keep(here, two.id))).because).toBe('no-such-draft');
    expect((await refusal(library.edit(here, two.id, { title: 'Late' }))).because).toBe('no-such-article');
    await library.purge();
    const left = await opened.database.read.selectFrom('articles').selectAll().execute();
    expect(left).toEqual([]);
  });

  it('keeps any letter', async () => {
    const { id } = await added(library, here, 'Pasted “text” 中文\u0000😀');
    expect((await library.find(here, id))?.article.title).toBe('Pasted “text” 中文\u0000😀');
  });

  it('reads the channel’s article, else its parent’s, the server’s, the host’s', async () => {
    const [a, b, c, d] = await Promise.all(['A', 'B', 'C', 'D'].map((title) => added(library, here, title)));
    const host = await added(library, HOST, 'Host');
    const thread: Place = { server: '100', channel: '111', parent: '110', person: '1' };
    expect(await currentTitle(library, thread)).toBe('Shipped first');
    await library.choose(HOST, host.id, 'everywhere');
    expect(await currentTitle(library, thread)).toBe('Host');
    expect(await currentTitle(library, alone)).toBe('Host');
    await library.choose(here, a!.id, 'everywhere');
    expect(await currentTitle(library, thread)).toBe('A');
    await library.choose(here, b!.id, { channel: '110' });
    expect(await currentTitle(library, thread)).toBe('B');
    await library.choose(here, c!.id, { channel: '111' });
    expect(await currentTitle(library, thread)).toBe('C');
    await library.choose(here, d!.id, { channel: '111' });
    expect(await currentTitle(library, thread)).toBe('D');
    expect(await currentTitle(library, here)).toBe('B');
    expect(await currentTitle(library, { ...here, channel: '112' })).toBe('A');
    expect(await currentTitle(library, elsewhere)).toBe('Host');
    expect((await library.list(thread)).filter(({ current }) => current).map(({ id }) => id)).toEqual([
      d!.id,
    ]);
    await library.remove(here, d!.id);
    expect(await currentTitle(library, thread)).toBe('B');
    await library.choose(here, undefined, { channel: '110' });
    expect(await currentTitle(library, thread)).toBe('A');
    await library.choose(here, undefined, 'everywhere');
    expect(await currentTitle(library, thread)).toBe('Host');
    await library.restore(here, d!.id);
    expect(await currentTitle(library, thread)).toBe('D');
  });

  it('reads nothing of another library, even when it was chosen past all checks', async () => {
    const { id } = await added(library, elsewhere, 'Theirs');
    const choice = { library: 's100', channel: '', article: id };
    await opened.database.write.transaction().execute(async (tables) => {
      await tables.insertInto('choices').values(choice).execute();
    });
    expect(await currentTitle(library, here)).toBe('Shipped first');
  });

  it('edits the header; what is set by hand outlives a new text', async () => {
    const published = { printed: '1 May 2020', iso: '2020-05-01' };
    const { id } = await added(library, here, 'Aples', 'Red.');
    const edited = await library.edit(here, id, {
      title: 'Apples',
      authors: ['Ann'],
      source: 'Times',
      published,
    });
    expect(edited.revision).toBe(2);
    expect(edited.article).toEqual({
      ...articleOf('Aples', 'Red.'),
      title: 'Apples',
      authors: ['Ann'],
      source: 'Times',
      published,
    });
    expect(await library.find(here, id)).toEqual(edited);
    const listed = (await library.list(here)).find((one) => one.id === id);
    expect(listed).toMatchObject({ title: 'Apples', authors: ['Ann'], source: 'Times', revision: 2 });

    const replaced = await replaceText(library, here, id, articleOf('Other', 'Green.', 'Sour.'));
    expect(replaced).toEqual({
      id,
      revision: 3,
      article: { ...edited.article, paragraphs: articleOf('Other', 'Green.', 'Sour.').paragraphs },
    });
    const cleared = await library.edit(here, id, { source: null, published: null });
    expect(cleared.article).toEqual({
      ...articleOf('Other', 'Green.', 'Sour.'),
      title: 'Apples',
      authors: ['Ann'],
    });
    expect(await library.find(here, id)).toEqual(cleared);
  });

  it('replaces an article by a draft, once', async () => {
    const { id } = await added(library, here, 'Apples', 'Red.');
    await library.edit(here, id, { source: 'Times' });
    const draft = await library.draft(here, articleOf('New apples', 'Green.'), id);
    expect(draft).toMatchObject({ replaces: id, article: { title: 'New apples', source: 'Times' } });
    const fixed = await library.edit(here, draft.id, { authors: ['Ann'] });
    expect(fixed).toMatchObject({ id: draft.id, revision: 2, article: { authors: ['Ann'] } });
    expect((await library.find(here, id))?.article.title).toBe('Apples');
    const kept = await library.keep(here, draft.id);
    expect(kept).toEqual({
      id,
      revision: 3,
      article: { ...articleOf('New apples', 'Green.'), source: 'Times', authors: ['Ann'] },
    });
    expect(await library.keep(here, draft.id)).toEqual(kept);
    expect(await library.find(here, id)).toEqual(kept);
    expect(await library.find(here, draft.id)).toBeUndefined();
    expect(await titles(library, here)).toEqual(['Another shipped', 'New apples', 'Shipped first']);
    opened.clock.now += DAY;
    await library.purge();
    expect(await library.find(here, id)).toEqual(kept);
    expect((await refusal(library.draft(here, articleOf('X'), first))).because).toBe('shared');
    expect((await refusal(library.draft(here, articleOf('X'), 'nothing'))).because).toBe('no-such-article');
    expect((await refusal(library.draft(elsewhere, articleOf('X'), id))).because).toBe('no-such-article');
  });

  it('brings back for a week the text that an article had before, and then the one it had since', async () => {
    const { id } = await added(library, here, 'Apples', 'Red.');
    expect(await library.restorable(here)).toEqual([]);
    await replaceText(library, here, id, articleOf('Pears', 'Green.'));
    await library.edit(here, id, { source: 'Times' });
    const since = new Date(opened.clock.now);
    const [earlier, ...others] = await library.restorable(here);
    expect([earlier, others]).toEqual([
      { id: expect.any(String), title: 'Apples', since, earlierOf: id },
      [],
    ]);
    expect(await library.restorable(elsewhere)).toEqual([]);
    expect((await refusal(library.restore(elsewhere, earlier!.id))).because).toBe('no-such-article');
    expect((await refusal(library.keep(here, earlier!.id))).because).toBe('no-such-draft');
    expect(await titles(library, here)).toEqual(['Another shipped', 'Pears', 'Shipped first']);
    opened.clock.now += 7 * DAY - 1;
    await library.purge();
    const back = await library.restore(here, earlier!.id);
    expect(back).toEqual({
      id,
      revision: 4,
      article: { ...articleOf('Apples', 'Red.'), source: 'Times' },
    });
    expect(await library.restore(here, earlier!.id)).toEqual(back);
    expect(await library.find(here, id)).toEqual(back);
    const [later] = await library.restorable(here);
    expect(later).toMatchObject({ title: 'Pears', earlierOf: id });
    opened.clock.now += 7 * DAY;
    expect(await library.restorable(here)).toEqual([]);
    expect((await refusal(library.restore(here, later!.id))).because).toBe('no-such-article');
    await library.purge();
    expect(await rows(opened)).toEqual({ s100: { articles: 1, past_paragraphs: 2, log: 4 } });
  });

  it('keeps one earlier text of an article, and none in sight of one that is removed', async () => {
    const { id } = await added(library, here, 'Apples', 'Red.');
    await replaceText(library, here, id, articleOf('Pears', 'Green.'));
    const [first] = await library.restorable(here);
    await replaceText(library, here, id, articleOf('Plums', 'Blue.'));
    expect((await library.restorable(here)).map(({ title }) => title)).toEqual(['Pears']);
    expect((await refusal(library.restore(here, first!.id))).because).toBe('no-such-article');
    opened.clock.now += 1;
    await library.remove(here, id);
    expect(await library.restorable(here)).toEqual([
      { id, title: 'Plums', since: new Date(opened.clock.now) },
    ]);
    await library.restore(here, id);
    expect((await library.restorable(here)).map(({ title }) => title)).toEqual(['Pears']);
  });

  it('replaces once when a button is pressed twice at once, in two processes', async () => {
    const { id } = await added(library, here, 'Apples', 'Red.');
    const draft = await library.draft(here, articleOf('Apples', 'Green.'), id);
    const other = await opened.again();
    const both = await Promise.all([library.keep(here, draft.id), other.keep(here, draft.id)]);
    expect(both[0]).toEqual({ id, revision: 2, article: draft.article });
    expect(both[1]).toEqual(both[0]);
  });

  it('remembers the paragraphs of earlier revisions', async () => {
    const { id } = await added(library, here, 'A', 'One.', 'Two.');
    const lengths = async (revision: number) =>
      (await library.anchors(here, id, revision))?.map(({ length }) => length);
    await library.edit(here, id, { title: 'B' });
    await replaceText(library, here, id, articleOf('A', 'Three.'));
    await library.edit(here, id, { title: 'C' });
    expect((await replaceText(library, here, id, articleOf('A', 'Three…', 'Four-four.'))).revision).toBe(5);
    expect(await lengths(1)).toEqual([4, 4]);
    expect(await lengths(2)).toEqual([4, 4]);
    expect(await lengths(3)).toEqual([6]);
    expect(await lengths(4)).toEqual([6]);
    expect(await lengths(5)).toEqual([6, 10]);
    expect(await lengths(6)).toBeUndefined();
    expect(await lengths(0)).toBeUndefined();
    expect(await library.anchors(elsewhere, id, 1)).toBeUndefined();
    expect((await library.anchors(elsewhere, first, 1))?.length).toBe(1);
  });

  it('removes an article, which can be undone for a week', async () => {
    const kept = await added(library, here, 'A');
    await library.choose(here, kept.id, 'everywhere');
    await library.remove(here, kept.id);
    expect(await library.find(here, kept.id)).toBeUndefined();
    expect(await titles(library, here)).toEqual(['Another shipped', 'Shipped first']);
    expect(await currentTitle(library, here)).toBe('Shipped first');
    expect((await refusal(library.remove(here, kept.id))).because).toBe('no-such-article');
    expect((await refusal(library.restore(elsewhere, kept.id))).because).toBe('no-such-article');
    opened.clock.now += 7 * DAY - 1;
    await library.purge();
    expect(await library.restore(here, kept.id)).toEqual(kept);
    expect(await library.restore(here, kept.id)).toEqual(kept);
    expect(await currentTitle(library, here)).toBe('A');
    await library.remove(here, kept.id);
    opened.clock.now += 7 * DAY;
    expect((await refusal(library.restore(here, kept.id))).because).toBe('no-such-article');
    await library.purge();
    // What was done is remembered longer.
    expect(await rows(opened)).toEqual({ s100: { log: 5 } });
  });

  it('hides what is shared, here only, and never the last article', async () => {
    await library.hide(here, first);
    await library.hide(here, first);
    expect(await library.find(here, first)).toBeUndefined();
    expect(await library.find(elsewhere, first)).toBe(SHIPPED[0]);
    expect(await currentTitle(library, here)).toBe('Another shipped');
    expect((await library.list(here)).map(({ id, hidden }) => [id, hidden])).toEqual([
      [second, false],
      [first, true],
    ]);
    expect(await refusal(library.hide(here, second))).toEqual({ because: 'last', id: second });
    const own = await added(library, here, 'Own');
    await library.hide(here, second);
    expect(await currentTitle(library, here)).toBe('Own');
    expect(await refusal(library.remove(here, own.id))).toEqual({ because: 'last', id: own.id });
    expect(await refusal(library.hide(here, own.id))).toEqual({ because: 'not-shared', id: own.id });
    expect(await refusal(library.hide(elsewhere, own.id))).toEqual({
      because: 'no-such-article',
      id: own.id,
    });
    await library.unhide(here, first);
    expect(await currentTitle(library, here)).toBe('Shipped first');
    await library.remove(here, own.id);
  });

  it('shows everybody what the host adds; it can’t be changed elsewhere', async () => {
    const host = await added(library, HOST, 'Host');
    expect((await library.list(here))[1]).toMatchObject({ title: 'Host', shared: true, current: false });
    expect((await library.list(HOST))[1]).toMatchObject({ title: 'Host', shared: false });
    expect(await library.find(alone, host.id)).toEqual(host);
    for (const work of [
      () => library.remove(here, host.id),
      () => library.edit(here, host.id, { title: 'Mine' }),
      () => replaceText(library, here, host.id, articleOf('Mine')),
      () => library.edit(here, first, { title: 'Mine' }),
    ]) {
      expect((await refusal(work())).because).toBe('shared');
    }
    await library.hide(here, host.id);
    expect(await library.find(here, host.id)).toBeUndefined();
    expect(await library.find(elsewhere, host.id)).toEqual(host);
    await library.hide(HOST, first);
    expect(await library.find(elsewhere, first)).toBeUndefined();
    expect(await titles(library, elsewhere)).toEqual(['Another shipped', 'Host']);
    await library.remove(HOST, host.id);
    expect(await titles(library, elsewhere)).toEqual(['Another shipped']);
    // A place that has hidden all that is left reads something nevertheless.
    await library.unhide(HOST, first);
    await library.hide(elsewhere, second);
    await library.hide(HOST, first);
    expect(await currentTitle(library, elsewhere)).toBe('Shipped first');
  });

  it('lists the first names of a long byline, and keeps them all', async () => {
    const { id } = await added(library, here, 'A');
    const authors = Array.from({ length: 100 }, (_, at) => `Author number ${at}`);
    await library.edit(here, id, { authors });
    expect((await library.find(here, id))?.article.authors).toEqual(authors);
    const listed = (await library.list(here)).find((one) => one.id === id)?.authors ?? [];
    expect(listed).toEqual(authors.slice(0, listed.length));
    expect(listed.length).toBeGreaterThan(30);
    expect(listed.join('').length).toBeLessThanOrEqual(600);
  });

  it('holds 500 articles', async () => {
    const { id } = await added(library, here, 'A');
    const draft = await library.draft(here, articleOf('Late'));
    await fill(opened, 's100', id, 499);
    for (const work of [
      () => library.admit(here),
      () => library.draft(here, articleOf('More')),
      () => library.keep(here, draft.id),
    ]) {
      expect(await refusal(work())).toEqual({ because: 'full', limit: 500 });
    }
    await library.admit(elsewhere);
    await library.draft(here, articleOf('B'), id);
    await library.remove(here, id);
    await library.keep(here, draft.id);
    expect(await refusal(library.restore(here, id))).toEqual({ because: 'full', limit: 500 });
  });

  it('admits 20 imports within any hour, whoever counts them', async () => {
    const other = await opened.again();
    const begin = opened.clock.now;
    for (let at = 0; at < 20; at++) {
      opened.clock.now = begin + at * 1000;
      await (at % 2 ? other : library).admit({ ...here, person: `${at}` });
    }
    const full = { because: 'too-many-imports', limit: 20, again: new Date(begin + HOUR) };
    expect(await refusal(library.admit(here))).toEqual(full);
    opened.clock.now = begin + HOUR - 1;
    await library.purge();
    expect(await refusal(other.admit(here))).toEqual(full);
    await library.admit(elsewhere);
    await library.admit(alone);
    opened.clock.now = begin + HOUR;
    await library.admit(here);
    expect(await refusal(library.admit(here))).toEqual({ ...full, again: new Date(begin + HOUR + 1000) });
    for (let at = 0; at < 30; at++) await library.admit(HOST);
  });

  it('makes nobody wait for a clock that was put back', async () => {
    for (let at = 0; at < 20; at++) await library.admit({ ...here, person: `${at}` });
    opened.clock.now -= DAY;
    await library.admit(here);
  });

  it('admits 20 imports of a person within any hour, in whatever libraries', async () => {
    const other = await opened.again();
    const begin = opened.clock.now;
    for (let at = 0; at < 20; at++) {
      opened.clock.now = begin + at * 1000;
      await (at % 2 ? other : library).admit(at < 5 ? alone : { ...here, server: `${at}` });
    }
    const full = { because: 'too-many-of-yours', limit: 20, again: new Date(begin + HOUR) };
    expect(await refusal(library.admit(here))).toEqual(full);
    expect(await refusal(library.admit(alone))).toEqual(full);
    await library.admit({ ...here, person: '2' });
    opened.clock.now = begin + HOUR;
    await library.admit(here);
    expect(await refusal(library.admit(elsewhere))).toEqual({
      ...full,
      again: new Date(begin + HOUR + 1000),
    });
  });

  it('admits 20 at once, of 30 that come through two processes', async () => {
    const other = await opened.again();
    const all = await Promise.allSettled(
      Array.from({ length: 30 }, (_, at) => (at % 2 ? other : library).admit(here)),
    );
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBe(20);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(LibraryRefusal);
  });

  it('keeps settings, of a server and of a person', async () => {
    const owners = [{ server: '100' }, { server: '200' }, { person: '100' }] as const;
    expect(await library.settings(owners[0])).toEqual({});
    await library.set(owners[0], 'style', 'apa');
    await library.set(owners[0], 'style', { of: ['mla', null, 1.5, true, 'NUL \u0000'] });
    await library.set(owners[0], 'private', false);
    await library.set(owners[2], 'style', 'bibtex');
    expect(await library.settings(owners[0])).toEqual({
      style: { of: ['mla', null, 1.5, true, 'NUL \u0000'] },
      private: false,
    });
    expect(await library.settings(owners[1])).toEqual({});
    expect(await library.settings(owners[2])).toEqual({ style: 'bibtex' });
    await library.set(owners[0], 'style', undefined);
    expect(await library.settings(owners[0])).toEqual({ private: false });
    opened.fail(Object.assign(new Error(), { code: 'SQLITE_IOERR' }));
    expect(await library.settings(owners[0])).toEqual({ private: false });
    expect(await library.settings({ server: '300' })).toEqual({});
    await expect(library.progress(here, first)).rejects.toBeInstanceOf(LibraryAway);
    opened.fail(undefined);
  });

  it('remembers how far a channel is with an article, and how far it may be quoted', async () => {
    const thread: Place = { server: '100', channel: '111', parent: '110', person: '1' };
    await library.advance(here, first, 3);
    await library.limit(here, first, 5);
    expect(await library.progress(here, first)).toEqual({ position: 3, through: 5 });
    expect(await library.progress(here, second)).toEqual({});
    expect(await library.progress({ ...here, channel: '120' }, first)).toEqual({});
    expect(await library.progress({ ...elsewhere, channel: '110' }, first)).toEqual({});
    await library.advance(thread, first, 4);
    expect(await library.progress(thread, first)).toEqual({ position: 4, through: 5 });
    await library.limit(here, first, undefined);
    expect(await library.progress(thread, first)).toEqual({ position: 4 });
    expect(await library.progress(here, first)).toEqual({ position: 3 });
    expect(await library.progress({ person: '1' }, first)).toEqual({});
  });

  it('counts which paragraphs are discussed, and carries the counts to a new text', async () => {
    const long = (word: string) => `${word} `.repeat(40).trim();
    const { id } = await added(library, here, 'A', long('a'), long('b'), long('c'));
    for (const paragraphs of [[2], [2, 3, 3], [], [1]]) await library.discuss(here, id, paragraphs);
    await library.advance(here, id, 2);
    await library.limit(here, id, 3);
    await library.discuss(elsewhere, first, [1]);
    expect(await library.discussed(here, id)).toEqual([
      { paragraph: 1, count: 1 },
      { paragraph: 2, count: 2 },
      { paragraph: 3, count: 1 },
    ]);
    expect(await library.discussed(elsewhere, id)).toEqual([]);
    await replaceText(library, here, id, articleOf('A', long('b'), long('a')));
    expect(await library.discussed(here, id)).toEqual([
      { paragraph: 1, count: 2 },
      { paragraph: 2, count: 1 },
    ]);
    expect(await library.progress(here, id)).toEqual({ position: 1, through: 2 });
    await library.remove(here, id);
    opened.clock.now += 7 * DAY;
    await library.purge();
    expect(await rows(opened)).toEqual({ s100: { log: 4 }, s200: { discussed: 1 } });
  });

  it('logs what is changed in a server, and by whom; readers’ places and own libraries not', async () => {
    const by = { ...here, person: '7' };
    const { id } = await added(library, by, 'A', 'One.', 'Two.');
    await library.keep(by, id);
    await library.edit(by, id, { title: 'B' });
    await replaceText(library, by, id, articleOf('C'));
    await library.choose(here, id, { channel: '110' });
    await library.choose(here, undefined, 'everywhere');
    await library.limit(here, id, 2);
    await library.limit(here, id, undefined);
    await library.hide(here, second);
    await library.hide(here, second);
    await library.unhide(here, second);
    await library.unhide(here, second);
    await library.set({ server: '100' }, 'style', 'apa', '7');
    await library.remove(here, id);
    await library.restore(here, id);
    await library.restore(here, id);
    expect((await refusal(library.limit(here, 'nowhere', 1))).because).toBe('no-such-article');
    await library.advance(here, id, 1);
    const replacing = await library.draft(here, articleOf('D'), id);
    await library.edit(here, replacing.id, { title: 'E' });
    await library.keep(here, replacing.id);
    const [earlier] = await library.restorable(here);
    await library.restore(here, earlier!.id);
    await added(library, alone, 'A');
    await library.set({ person: '1' }, 'style', 'apa', '1');
    const log = await library.logged(here);
    const at = new Date(opened.clock.now);
    const change = (person: string, kind: string, more: object) => ({
      at,
      person,
      change: { kind, ...more },
    });
    expect(log.toReversed()).toEqual([
      change('7', 'added', { title: 'A' }),
      change('7', 'edited', { title: 'B' }),
      change('7', 'replaced', { title: 'B' }),
      change('1', 'chosen', { title: 'B', channel: '110' }),
      change('1', 'chosen', {}),
      change('1', 'limited', { title: 'B', channel: '110', last: 2 }),
      change('1', 'limited', { title: 'B', channel: '110' }),
      change('1', 'hidden', { title: 'Another shipped' }),
      change('1', 'shown', { title: 'Another shipped' }),
      change('7', 'set', { setting: 'style' }),
      change('1', 'removed', { title: 'B' }),
      change('1', 'restored', { title: 'B' }),
      change('1', 'replaced', { title: 'E' }),
      change('1', 'reverted', { title: 'B' }),
    ]);
    expect(await library.logged(elsewhere)).toEqual([]);
    expect(await library.logged(alone)).toEqual([]);
    await library.forget({ person: '7' });
    expect((await library.logged(here)).map(({ person }) => person)).not.toContain('7');
    expect(await library.logged(here)).toHaveLength(14);
    opened.clock.now += 90 * DAY;
    expect(await library.logged(here)).toEqual([]);
    await library.purge();
    expect((await rows(opened)).s100?.log).toBeUndefined();
  });

  it('keeps the last 500 changes of a library', async () => {
    for (let at = 0; at < 10; at++) await library.limit(here, first, 1);
    await library.limit(elsewhere, first, 1);
    const row = { library: 's100', person: '1', at: opened.clock.now, what_json: '{"kind":"chosen"}' };
    await opened.database.write
      .insertInto('log')
      .values(Array.from({ length: 495 }, () => row))
      .execute();
    await library.limit(here, first, 1);
    expect((await rows(opened)).s100?.log).toBe(500);
    expect((await library.logged(here)).filter(({ change }) => change.kind === 'limited')).toHaveLength(5);
    expect(await library.logged(elsewhere)).toHaveLength(1);
  });

  it('remembers which threads were opened, and where their paragraphs are in a new text', async () => {
    const long = (word: string) => `${word} `.repeat(40).trim();
    const { id } = await added(library, here, 'A', long('a'), long('b'), long('c'));
    await library.addThread(here, id, 1, '501');
    opened.clock.now += 1;
    await library.addThread(here, id, 2, '502');
    await library.addThread(here, id, 3, '503');
    await library.addThread({ ...here, channel: '120' }, id, 1, '504');
    await library.addThread(elsewhere, first, 1, '505');
    opened.clock.now += 1;
    // One that takes the place of another, which was deleted.
    await library.addThread(here, id, 1, '506');
    const threads = async (place: Place, article: string) =>
      (await library.threads(place, article))
        .map(({ thread, paragraph }) => `${thread} ¶${paragraph}`)
        .sort();
    expect(await threads(here, id)).toEqual(['502 ¶2', '503 ¶3', '504 ¶1', '506 ¶1']);
    expect(await threads(elsewhere, id)).toEqual([]);
    expect((await library.threads(here, id)).at(-1)).toEqual({ paragraph: 1, channel: '110', thread: '506' });
    await replaceText(library, here, id, articleOf('A', long('b'), long('a')));
    expect(await threads(here, id)).toEqual(['502 ¶1', '504 ¶2', '506 ¶2']);
    await library.dropThread('200', '502');
    await library.dropThread('100', '504');
    expect(await threads(here, id)).toEqual(['502 ¶1', '506 ¶2']);
    await library.remove(here, id);
    opened.clock.now += 7 * DAY;
    await library.purge();
    expect(await rows(opened)).toEqual({ s100: { log: 3 }, s200: { threads: 1 } });
    for (const place of [here, elsewhere]) await library.forget(place);
    expect(await rows(opened)).toEqual({});
  });

  it('forgets how far people alone are with the articles of a library that is forgotten', async () => {
    const { id } = await added(library, here, 'A');
    const own: Place = { person: '1', channel: 'own' };
    for (const article of [id, first]) await library.advance(own, article, 2);
    await library.forget(here);
    expect(await rows(opened)).toEqual({ p1: { progress: 1 } });
    await library.forget(alone);
    expect(await rows(opened)).toEqual({});
  });

  it('forgets everything of a place at once, and nothing of another', async () => {
    for (const place of [here, elsewhere, alone]) {
      const kept = await added(library, place, 'A', 'One.');
      await replaceText(library, place, kept.id, articleOf('B'));
      await library.choose(place, kept.id, { channel: '1' });
      await library.hide(place, second);
      await library.admit(place);
      await library.draft(place, articleOf('Draft'));
      await library.discuss(place, kept.id, [1]);
      await library.advance(place, kept.id, 1);
      await library.set(place.server ? { server: place.server } : { person: place.person }, 'style', 'apa');
      await library.remove(place, (await added(library, place, 'Removed')).id);
    }
    await library.leave('100');
    const all = await rows(opened);
    await library.forget(here);
    expect(await rows(opened)).toEqual({ s200: all.s200, p1: all.p1 });
    expect(await titles(library, here)).toEqual(['Another shipped', 'Shipped first']);
    await library.forget(alone);
    expect(await rows(opened)).toEqual({ s200: all.s200 });
    await library.forget(elsewhere);
    expect(await rows(opened)).toEqual({});
  });

  it('deletes a server’s library 30 days after the bot was removed, unless it comes back', async () => {
    await added(library, here, 'A');
    await added(library, elsewhere, 'B');
    await library.leave('100');
    await library.leave('200');
    opened.clock.now += 20 * DAY;
    // A second notice doesn't begin the count anew.
    await library.leave('100');
    await library.return('200');
    opened.clock.now += 10 * DAY - 1;
    await library.purge();
    expect(await titles(library, here)).toContain('A');
    opened.clock.now += 1;
    await library.purge();
    expect(await titles(library, here)).toEqual(['Another shipped', 'Shipped first']);
    expect(await titles(library, elsewhere)).toContain('B');
    expect(Object.keys(await rows(opened))).toEqual(['s200']);
  });

  it('notices by the list of servers which were left and which are back', async () => {
    await added(library, here, 'A');
    await added(library, elsewhere, 'B');
    await added(library, alone, 'C');
    await library.leave('200');
    await library.attend(['200', '300']);
    opened.clock.now += 30 * DAY;
    await library.attend(['200', '300']);
    await library.purge();
    expect(Object.keys(await rows(opened)).sort()).toEqual(['p1', 's200']);
  });

  it('leaves the servers of other processes alone', async () => {
    await added(library, here, 'A');
    await added(library, elsewhere, 'B');
    await library.attend([], (server) => server === '200');
    opened.clock.now += 31 * DAY;
    await library.purge();
    expect(Object.keys(await rows(opened)).sort()).toEqual(['s100']);
  });
});

/** How many rows of each table belong to each library. */
async function rows({ database: { read } }: Opened): Promise<Record<string, Record<string, number>>> {
  const found: Record<string, Record<string, number>> = {};
  const count = (library: string, table: string) => {
    const counts = found[library] ?? {};
    found[library] = { ...counts, [table]: (counts[table] ?? 0) + 1 };
  };
  for (const table of [
    'articles',
    'choices',
    'hidden',
    'imports',
    'settings',
    'progress',
    'discussed',
    'log',
    'notes',
    'threads',
    'schedule',
  ] as const) {
    for (const { library } of await read.selectFrom(table).select('library').execute()) count(library, table);
  }
  for (const table of ['originals', 'past_paragraphs', 'vectors'] as const) {
    const owned = await read
      .selectFrom(table)
      .leftJoin('articles', 'articles.id', `${table}.article`)
      .select('library')
      .execute();
    for (const { library } of owned) count(library ?? 'nobody', table);
  }
  for (const { server } of await read.selectFrom('departures').select('server').execute()) {
    count(`s${server}`, 'departures');
  }
  return found;
}

/** Copies an article of a library, past all limits. */
async function fill({ database }: Opened, library: string, id: string, copies: number): Promise<void> {
  const row = await database.read
    .selectFrom('articles')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const all = Array.from({ length: copies }, (_, at) => ({ ...row, library, id: `copy-${at}` }));
  await database.write.transaction().execute(async (tables) => {
    for (let at = 0; at < all.length; at += 100) {
      await tables
        .insertInto('articles')
        .values(all.slice(at, at + 100))
        .execute();
    }
  });
}
