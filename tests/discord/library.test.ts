import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import type { Message, Person } from '../../src/stand-in/index.js';
import { citations } from '../citations.js';
import { articleOf, DAY } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';
import { afterwards, buttonsOf, runningOver, textsOf } from './bot.js';

/** The bot with a library that nothing was added to, and two articles that come with it. */
const begin = (options?: Parameters<typeof runningOver>[1]) => runningOver(undefined, options);

const FILE = { name: 'library.txt', data: TEXT };
const TITLE = 'Council votes to reopen the old library';

/** Adds a file and keeps it; the card that says so. */
async function kept(person: Person, place: Parameters<Person['slash']>[0], file = FILE): Promise<Message> {
  const { message } = await person.slash(place, 'library add', { file }).reply();
  return (await person.click(message!, 'Keep').reply()).message!;
}

const texts = async (act: { reply(): Promise<{ message?: Message }> }) =>
  textsOf((await act.reply()).message);
const title = async (person: Person, place: Parameters<Person['slash']>[0]) =>
  (await texts(person.slash(place, 'article')))[0];
describe('/library add', () => {
  it('shows what was understood of a file; Keep takes it in, to be read at once', async () => {
    const { mara, ravi, articles } = await begin();
    const act = mara.slash(articles, 'library add', { file: FILE });
    const { message, ephemeral } = await act.reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(message)).toEqual([
      `### ${TITLE}`,
      [
        '**Author** · Ana Reyes, Tom Hall',
        '**Source** · Harbor Courier',
        '**Kind of source** · Newspaper',
        '**Published** · 3 March 2021',
        '**Paragraphs** · 4',
        '**Who is quoted** · Peter Lind (3) and Ruth Okafor (3)',
        '**Language** · English',
      ].join('\n'),
      'I didn’t find: web address. You can add what is missing with “Fix” or “Details”.',
      'It begins:',
      '> The town council voted on Monday to reopen the old library on Mill Street. The building has been closed since 2015.',
      'This is what I found. Press “Keep” within a day to add it to the library.',
    ]);
    expect(buttonsOf(message)).toEqual(['Keep', 'Fix', 'Details', 'Discard']);
    expect(await title(ravi, articles)).toBe('### Shipped first');
    const done = await mara.click(message!, 'Keep').reply();
    expect([done.kind, textsOf(done.message)]).toEqual(['update', [`“${TITLE}” is in the library.`]]);
    await mara.click(done.message!, 'Read it in the whole server').reply();
    expect(await title(ravi, articles)).toBe(`### ${TITLE}`);
  });

  it('takes what is pasted into a form, and a file from it', async () => {
    const { mara, articles, library, discord } = await begin();
    const { modal } = await mara.slash(articles, 'library add').reply();
    const { message } = await mara.submit(modal!, { text: TEXT }).reply();
    expect(textsOf(message)[0]).toBe(`### ${TITLE}`);
    const other = await mara.slash(articles, 'library add').reply();
    const sent = await mara.submit(other.modal!, {}, { file: [FILE] }).reply();
    await mara.click(sent.message!, 'Keep').reply();
    const again = await texts(mara.slash(articles, 'library add', { file: FILE }));
    expect(again).toContain('The library already has an article of this title.');
    expect((await library.list({ server: discord.servers.readingRoom.id, person: '1' })).length).toBe(3);
    const empty = await mara.slash(articles, 'library add').reply();
    expect(await texts(mara.submit(empty.modal!))).toEqual([
      'There was nothing to read. Please give a file, an address or a text.',
    ]);
  });

  it('fetches a page', async () => {
    const html = `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${TEXT.split(
      '\n\n',
    )
      .slice(1)
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></body></html>`;
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    afterwards(async () => void server.close());
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/page`;
    const { mara, articles, shelf } = await begin({
      imports: { allow: [`http://127.0.0.1:${port}`] },
    });
    const fetched = await texts(mara.slash(shelf, 'library add', { url }));
    expect(fetched.slice(0, 1)).toEqual([`### ${TITLE}`]);
    expect(fetched[1]).toContain('**Who is quoted** · Peter Lind (3) and Ruth Okafor (3)');
    expect(fetched[1]?.replaceAll('\\', '')).toContain(`**Web address** · ${url}`);
    const other = `http://localhost:${port}/page`;
    const refused = await texts(mara.slash(articles, 'library add', { url: other }));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(/address|network/);
    const both = await texts(mara.slash(articles, 'library add', { url, file: FILE }));
    expect(both).toEqual(['Please give only one: a file, an address or a text.']);
  });

  it('says in a sentence why a file can’t be read', async () => {
    const { mara, articles } = await begin();
    const files = [
      { name: 'photo.txt', data: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) },
      { name: 'empty.md', data: ' ' },
      { name: 'big.txt', data: new Uint8Array(5_000_001) },
    ];
    for (const file of files) {
      const said = await texts(mara.slash(articles, 'library add', { file }));
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^[A-Z“].*[.!]$/);
      expect(said[0]).not.toContain('reference');
    }
  });

  it('lets what was understood be fixed in a form that is filled in', async () => {
    const { mara, articles } = await begin();
    const { message } = await mara.slash(articles, 'library add', { file: FILE }).reply();
    const { modal } = await mara.click(message!, 'Fix').reply();
    const values = (modal?.components ?? []).map(({ component }) => component?.value ?? '');
    expect(values).toEqual([TITLE, 'Ana Reyes, Tom Hall', 'Harbor Courier', '3 March 2021', '']);
    const kinds = modal?.components.at(-1)?.component?.options as { value: string; default?: boolean }[];
    expect(kinds.filter((one) => one.default).map(({ value }) => value)).toEqual(['newspaper']);
    const fields = {
      title: 'A *new* title',
      authors: 'Ann Poe, Bo Cox, Jr., 李星',
      published: '2020',
      source: '',
      kind: 'report',
    };
    const fixed = await mara.submit(modal!, fields).reply();
    expect([fixed.kind, fixed.message?.id]).toEqual(['update', message?.id]);
    expect(textsOf(fixed.message).slice(0, 2)).toEqual([
      '### A \\*new\\* title',
      [
        '**Author** · Ann Poe, Bo Cox, Jr., 李星',
        '**Kind of source** · Report',
        '**Published** · 2020',
        '**Paragraphs** · 4',
        '**Who is quoted** · Peter Lind (3) and Ruth Okafor (3)',
        '**Language** · English',
      ].join('\n'),
    ]);
    for (const [form, field, value, sentence] of [
      ['Fix', 'published', 'soon', /^I can’t read “soon” as a date, /],
      ['Details', 'url', 'javascript:alert(1)', /isn’t a web address/],
      ['Details', 'doi', '12(3)', /isn’t a DOI/],
    ] as const) {
      const again = await mara.click(fixed.message!, form).reply();
      const [said = ''] = await texts(mara.submit(again.modal!, { [field]: value }));
      expect(said.replaceAll('\\', '')).toMatch(sentence);
    }
    const done = await mara.click(fixed.message!, 'Keep').reply();
    expect(textsOf(done.message)).toEqual(['“A \\*new\\* title” is in the library.']);
  });

  it('opens a form again with what was typed when something in it is wrong', async () => {
    const { mara, ravi, articles } = await begin();
    const { message } = await mara.slash(articles, 'library add', { file: FILE }).reply();
    const fix = await mara.click(message!, 'Fix').reply();
    const typed = { title: 'Another', authors: 'Bo Cox', source: '', published: 'soon', kind: 'book' };
    const refused = await mara.submit(fix.modal!, typed).reply();
    // The draft stays in its message: no second one is left behind.
    expect([refused.kind, refused.message?.id]).toEqual(['update', message?.id]);
    expect(textsOf(refused.message)[0]).toMatch(/^I can’t read “soon” as a date/);
    const buttons = ['Open the form again', 'Keep', 'Fix', 'Details', 'Discard'];
    expect(buttonsOf(refused.message)).toEqual(buttons);
    const other = await ravi.click(refused.message!, 'Open the form again', { force: true }).reply();
    expect(other.modal).toBeUndefined();
    const { modal } = await mara.click(refused.message!, 'Open the form again').reply();
    const values = modal?.components.map(({ component }) => component?.value ?? '');
    expect(values).toEqual(['Another', 'Bo Cox', '', 'soon', '']);
    const kinds = modal?.components.at(-1)?.component?.options as { value: string; default?: boolean }[];
    expect(kinds.filter((one) => one.default).map(({ value }) => value)).toEqual(['book']);
    const mended = await mara.submit(modal!, { published: '2020' }).reply();
    expect([mended.message?.id, buttonsOf(mended.message)]).toEqual([message?.id, buttons.slice(1)]);
    expect(textsOf(mended.message).slice(0, 2)).toEqual([
      '### Another',
      expect.stringMatching(/Bo Cox\n.* · Book\n.* · 2020\n/),
    ]);
    const { modal: details } = await mara.click(mended.message!, 'Details').reply();
    const wrong = { url: 'nowhere', doi: '10.1000/182', pages: '4–7' };
    const said = await mara.submit(details!, wrong).reply();
    const again = await mara.click(said.message!, 'Open the form again').reply();
    expect(again.modal?.components.map(({ component }) => component?.value ?? '')).toEqual([
      'nowhere',
      '10.1000/182',
      '',
      '',
      '4–7',
    ]);
    const without = await mara.submit(again.modal!, { url: 'example.org/page' }).reply();
    expect(textsOf(without.message).join()).toContain('https\\://example\\.org/page');
  });

  it('opens the form to paste into again, with the text; after ten minutes it is empty', async () => {
    let now = Date.UTC(2026, 0, 2);
    const { mara, articles } = await begin({ now: () => new Date(now) });
    const { modal } = await mara.slash(articles, 'library add').reply();
    const both = await mara.submit(modal!, { text: TEXT, url: 'https://example.org/' }).reply();
    expect(textsOf(both.message)).toEqual(['Please give only one: a file, an address or a text.']);
    const values = async (message?: Message) => {
      const again = await mara.click(message!, 'Open the form again').reply();
      return again.modal?.components.map(({ component }) => component?.value ?? '');
    };
    expect(await values(both.message)).toEqual([TEXT, 'https://example.org/', '']);
    const again = await mara.click(both.message!, 'Open the form again').reply();
    now += 10 * 60_000;
    expect(await values(both.message)).toEqual(['', '', '']);
    const sent = await mara.submit(again.modal!, { url: '' }).reply();
    // What was wrong is gone with it.
    expect([sent.kind, sent.message?.id]).toEqual(['update', both.message?.id]);
    expect(textsOf(sent.message)[0]).toBe(`### ${TITLE}`);
  });

  it('takes where it came out in a form of its own, for drafts and for what is kept, and cites it', async () => {
    const { mara, articles } = await begin();
    const { message } = await mara.slash(articles, 'library add', { file: FILE }).reply();
    const fix = await mara.click(message!, 'Fix').reply();
    const fixed = await mara.submit(fix.modal!, { kind: 'journal', source: 'Library Studies' }).reply();
    const { modal } = await mara.click(fixed.message!, 'Details').reply();
    const fields = {
      doi: 'https://doi.org/10.1000/182',
      publisher: 'Tver Press',
      volume: '12(3)',
      pages: '4–7',
    };
    const detailed = await mara.submit(modal!, fields).reply();
    expect(textsOf(detailed.message)[1]).toContain(
      '**Publisher** · Tver Press\n**Volume and issue** · 12(3)\n**Pages** · 4–7\n**DOI** · 10\\.1000/182',
    );
    await mara.click(detailed.message!, 'Keep').reply();
    const cited = await texts(mara.slash(articles, 'cite', { style: 'apa', article: TITLE }));
    expect(cited.join('\n')).toContain('Library Studies, 12(3), 4–7. https://doi.org/10.1000/182');
    const { modal: kept } = await mara.slash(articles, 'library edit', { article: TITLE }).reply();
    const edited = await mara.submit(kept!, { kind: 'magazine' }).reply();
    const again = await mara.click(edited.message!, 'Details').reply();
    const values = again.modal?.components.map(({ component }) => component?.value ?? '');
    expect(values).toEqual(['', '10.1000/182', 'Tver Press', '12(3)', '4–7']);
    const emptied = await mara.submit(again.modal!, { doi: '', publisher: '', volume: '(9)' }).reply();
    expect(textsOf(emptied.message)[2]).toContain(
      '**Volume and issue** · (9)\n**Pages** · 4–7\n**Paragraphs**',
    );
  });

  it('shows long titles of a series so that they can be told apart, in the list and where one is chosen', async () => {
    const { mara, articles, library, discord } = await begin();
    const place = { server: discord.servers.readingRoom.id, person: mara.id };
    const series =
      'How the harbour of a small town was slowly given back to the people who had once built it by hand, part';
    for (const part of ['one', 'two']) {
      const { id } = await library.draft(place, readArticle(TEXT));
      await library.keep(place, id);
      await library.edit(place, id, { title: `${series} ${part}` });
    }
    const short = (part: string) =>
      `How the harbour of a small town was slowly given back to the people who had once… hand, part ${part}`;
    const list = (await texts(mara.slash(articles, 'articles list'))).join('\n');
    const { choices } = await mara.autocomplete(articles, 'library read', { article: 'harbour' }).reply();
    expect(choices?.map(({ name }) => name)).toEqual([short('one'), short('two')]);
    for (const part of ['one', 'two']) expect(list).toContain(short(part));
  });

  it('keeps nothing that was discarded, or that nobody kept within a day', async () => {
    const { mara, articles, clock, library, discord } = await begin();
    const first = await mara.slash(articles, 'library add', { file: FILE }).reply();
    const gone = await mara.click(first.message!, 'Discard').reply();
    expect(textsOf(gone.message)).toEqual(['Discarded. I kept nothing of it.']);
    const second = await mara.slash(articles, 'library add', { file: FILE }).reply();
    clock.now += DAY + 1;
    for (const label of ['Keep', 'Fix']) {
      expect(await texts(mara.click(second.message!, label))).toEqual([
        'This article is no longer waiting to be kept. Please add it again.',
      ]);
    }
    expect(await library.list({ server: discord.servers.readingRoom.id, person: '1' })).toHaveLength(2);
  });

  it('is told apart from others’: nobody else drives the card, nor who may no longer manage', async () => {
    const { mara, ravi, articles, library, discord } = await begin();
    const { readingRoom } = discord.servers;
    const { message } = await mara.slash(articles, 'library add', { file: FILE }).reply();
    expect(() => ravi.slash(articles, 'library add', { file: FILE })).toThrow('no command /library add');
    const [keep = ''] = [...JSON.stringify(message).matchAll(/draft:1:keep:[\w-]+/g)].map(([state]) => state);
    expect(await texts(ravi.click(message!, keep, { force: true }))).toEqual([
      'Only the person who asked can use this.',
    ]);
    // From a public message of the bot's, as a forged state would be.
    const open = await ravi.slash(articles, 'author').reply();
    const mayNot = 'Only people who manage the library here can do that. Please ask one of them.';
    expect(await texts(ravi.click(open.message!, keep, { force: true }))).toEqual([mayNot]);
    discord.override(readingRoom, 'library', [{ id: mara.id, type: 2, permission: false }]);
    expect(await texts(mara.click(message!, 'Keep'))).toEqual([mayNot]);
    const { modal } = await ravi.click(open.message!, keep.replace('keep', 'fix'), { force: true }).reply();
    expect(modal).toBeUndefined();
    expect(await library.list({ server: readingRoom.id, person: '1' })).toHaveLength(2);
  });

  it('brings back what was removed, and the text that was replaced, when the button to undo it is gone', async () => {
    const { mara, articles } = await begin();
    await kept(mara, articles);
    const other = { name: 'b.md', data: '# Another title\n\nAnother text.\n' };
    const draft = await mara.slash(articles, 'library replace', { article: TITLE, file: other }).reply();
    const done = await mara.click(draft.message!, 'Keep').reply();
    expect(buttonsOf(done.message)).toEqual([
      'Read it in the whole server',
      'Read it in this channel',
      'Undo',
    ]);
    const back = await mara.click(done.message!, 'Undo').reply();
    expect(textsOf(back.message)).toEqual([`“${TITLE}” has its earlier text again.`]);
    expect(buttonsOf(back.message)).toEqual(['Undo']);
    const again = await texts(mara.slash(articles, 'library restore', { article: 'another' }));
    expect(again).toEqual(['“Another title” has its earlier text again.']);
    expect(await texts(mara.click(back.message!, 'Undo'))).toEqual(again);
    const ask = await mara.slash(articles, 'library remove', { article: 'Another title' }).reply();
    const removed = await mara.click(ask.message!, 'Remove it').reply();
    expect(textsOf(removed.message)).toEqual([
      '“Another title” was removed. You can bring it back within a week, with /library restore.',
    ]);
    const offered = await mara.autocomplete(articles, 'library restore', { article: '' }).reply();
    expect(offered.choices?.map(({ name }) => name)).toEqual(['Another title · removed on 1 Jan 2026']);
    expect(await texts(mara.slash(articles, 'library restore', { article: 'nothing' }))).toEqual([
      'There is nothing called “nothing” to bring back. I keep what was removed or replaced for a week.',
    ]);
    const { value } = offered.choices![0]!;
    expect(await texts(mara.slash(articles, 'library restore', { article: `${value}` }))).toEqual([
      '“Another title” is back in the library.',
    ]);
  });

  it('works in direct messages, where everybody manages their own', async () => {
    const { ravi, lena, articles, discord } = await begin();
    ravi.install();
    const dm = discord.dm(ravi);
    const card = await kept(ravi, dm);
    expect(buttonsOf(card)).toEqual(['Read it now']);
    const chosen = await ravi.click(card, 'Read it now').reply();
    expect(textsOf(chosen.message)).toEqual([`You now read “${TITLE}”.`]);
    expect(await title(ravi, dm)).toBe(`### ${TITLE}`);
    expect(await title(ravi, discord.places.abroad)).toBe(`### ${TITLE}`);
    expect(await title(ravi, articles)).toBe('### Shipped first');
    expect(await title(lena, discord.dm(lena))).toBe('### Shipped first');
  });

  it('says that the library is away, with the cause in the log', async () => {
    const { mara, articles, fail, line } = await begin();
    const { message } = await mara.slash(articles, 'library add', { file: FILE }).reply();
    fail(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }));
    expect(await texts(mara.click(message!, 'Keep'))).toEqual([
      'My library’s disk is full, so nothing could be saved. Please tell whoever runs this bot.',
    ]);
    expect(await line('failed')).toMatchObject({ err: { cause: { code: 'SQLITE_FULL' } } });
    fail(undefined);
    expect((await mara.click(message!, 'Keep').reply()).kind).toBe('update');
  });
});

describe('a book', () => {
  it('is shown without looking for its speakers, which would keep others waiting', async () => {
    const { mara, articles } = await begin();
    const data = `A book\n\n${'The mayor said the roof was unsafe. It rained in the old town all day. '.repeat(20)}\n\n`;
    const file = { name: 'book.txt', data: data + data.split('\n\n')[1]!.concat('\n\n').repeat(80) };
    const [title, fields] = await texts(mara.slash(articles, 'library add', { file }));
    expect([title, fields]).toEqual(['### A book', '**Paragraphs** · 81\n**Language** · English']);
  });
});

describe('the articles of two servers', () => {
  it('are kept apart, whatever is asked for or pressed', async () => {
    const { mara, ravi, articles, shelf, library, discord } = await begin();
    const card = await kept(mara, articles);
    await mara.click(card, 'Read it in the whole server').reply();
    const [own] = (await library.list({ server: discord.servers.readingRoom.id, person: '1' })).filter(
      ({ shared }) => !shared,
    );
    expect(await title(ravi, shelf)).toBe('### Shipped first');
    const none = 'There is no article “x” here. /articles list shows them all.';
    for (const asked of [own!.id, TITLE]) {
      const [said = ''] = await texts(
        ravi.slash(shelf, 'ask', { question: 'Who wrote it?', article: asked }),
      );
      expect(said.replace(/“.*”/, '“x”').replaceAll('\\', '')).toBe(none);
    }
    const offered = await ravi.autocomplete(shelf, 'ask', { question: 'x', article: 'council' }).reply();
    expect(offered.choices).toEqual([]);
    const open = await mara.slash(shelf, 'author').reply();
    for (const state of [`choose:1:${own!.id}:all`, `shelf:1:remove:${own!.id}`, `header:1:${own!.id}`]) {
      const said = await texts(mara.click(open.message!, state, { force: true }));
      expect(said[0]).toMatch(/isn’t in the library|has changed or is gone/);
    }
    expect(await title(mara, shelf)).toBe('### Shipped first');
    expect(await title(ravi, articles)).toBe(`### ${TITLE}`);
  });
});

describe('choosing', () => {
  it('holds everywhere, or in one channel and its threads, until it is taken back', async () => {
    const { mara, ravi, articles, chapter, discord } = await begin();
    const other = discord.addChannel(discord.servers.readingRoom, 'other');
    await kept(mara, articles);
    const { choices } = await mara.autocomplete(articles, 'library read', { article: 'council' }).reply();
    expect(choices?.map(({ name }) => name)).toEqual([TITLE]);
    const any = await mara.autocomplete(articles, 'library read', { article: '' }).reply();
    expect(any.choices?.at(-1)?.name).toBe('(no choice)');
    const chosen = await texts(
      mara.slash(articles, 'library read', { article: choices![0]!.value, channel: articles.id }),
    );
    expect(chosen).toEqual([`This channel is now reading “${TITLE}”.`]);
    expect([await title(ravi, chapter), await title(ravi, other)]).toEqual([
      `### ${TITLE}`,
      '### Shipped first',
    ]);
    expect(await texts(mara.slash(articles, 'library read', { article: 'another' }))).toEqual([
      'You now read “Another shipped” here, except in channels with an article of their own.',
      `This channel still reads “${TITLE}”.`,
    ]);
    expect([await title(ravi, chapter), await title(ravi, other)]).toEqual([
      `### ${TITLE}`,
      '### Another shipped',
    ]);
    const back = await texts(
      mara.slash(articles, 'library read', { article: '(no choice)', channel: articles.id }),
    );
    expect(back).toEqual(['The choice was undone. The article being read now is “Another shipped”.']);
  });

  it('can be left to each question', async () => {
    const { mara, ravi, articles } = await begin();
    await kept(mara, articles);
    const article = TITLE;
    expect((await texts(ravi.slash(articles, 'author', { article })))[0]).toContain('Ana Reyes');
    expect((await texts(ravi.slash(articles, 'paragraph', { number: '4', article })))[0]).toContain(
      'pledged',
    );
    expect((await texts(ravi.slash(articles, 'said', { speaker: 'Okafor', article: 'council' })))[0]).toBe(
      '### Statements by Ruth Okafor',
    );
    const { choices } = await ravi.autocomplete(articles, 'said', { article, speaker: 'oka' }).reply();
    expect(choices).toEqual([{ name: 'Ruth Okafor (3 statements)', value: 'Ruth Okafor' }]);
    const several = await texts(ravi.slash(articles, 'author', { article: 'shipped' }));
    expect(several[0]).toMatch(/^Several articles match “shipped”\./);
  });
});

describe('changing an article of the library', () => {
  it('corrects its header, which outlives a new text', async () => {
    const { mara, ravi, articles } = await begin();
    await kept(mara, articles);
    const { modal } = await mara.slash(articles, 'library edit', { article: TITLE }).reply();
    const { message, ephemeral } = await mara.submit(modal!, { title: 'The old library' }).reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(message).slice(0, 2)).toEqual([
      '“The old library” has been changed:',
      '### The old library',
    ]);
    const file = { name: 'new.txt', data: `New title\n\n${TEXT.split('\n\n').slice(1).join('\n\n')}` };
    const card = await mara.slash(articles, 'library replace', { article: 'The old library', file }).reply();
    expect(textsOf(card.message).at(-1)).toBe(
      'This is what I found. Press “Keep” within a day to replace the text of “The old library”.',
    );
    const done = await mara.click(card.message!, 'Keep').reply();
    expect(textsOf(done.message)[0]).toMatch(/^“The old library” has its new text\./);
    await mara.click(done.message!, 'Read it in this channel').reply();
    expect(await title(ravi, articles)).toBe('### The old library');
    const shared = await texts(mara.slash(articles, 'library edit', { article: 'Shipped first' }));
    const replaced = await texts(mara.slash(articles, 'library replace', { article: 'Shipped first', file }));
    expect([shared, replaced]).toEqual(
      Array(2).fill(['This article comes with the bot. You can hide it here, but not change or remove it.']),
    );
  });

  it('says that nothing was changed when the form is sent as it was opened', async () => {
    const { mara, articles } = await begin();
    await kept(mara, articles);
    const { modal } = await mara.slash(articles, 'library edit', { article: TITLE }).reply();
    expect(await texts(mara.submit(modal!, {}))).toEqual(['Nothing was changed.']);
    const { message } = await mara.slash(articles, 'library log').reply();
    expect(textsOf(message).join()).not.toContain('Corrected');
  });

  it('removes it after asking; for a week it can be brought back', async () => {
    const { mara, articles, clock, library, discord } = await begin();
    const place = { server: discord.servers.readingRoom.id, person: '1' };
    const count = async () => (await library.list(place)).length;
    await kept(mara, articles);
    const ask = () => mara.slash(articles, 'library remove', { article: TITLE }).reply();
    const left = await mara.click((await ask()).message!, 'Cancel').reply();
    expect([textsOf(left.message), await count()]).toEqual([['Nothing was changed.'], 3]);
    const gone = await mara.click((await ask()).message!, 'Remove it').reply();
    expect(textsOf(gone.message)).toEqual([
      `“${TITLE}” was removed. You can bring it back within a week, with /library restore.`,
    ]);
    expect(await count()).toBe(2);
    const back = await mara.click(gone.message!, 'Undo').reply();
    expect([textsOf(back.message), await count()]).toEqual([[`“${TITLE}” is back in the library.`], 3]);
    const again = await mara.click((await ask()).message!, 'Remove it').reply();
    clock.now += 8 * DAY;
    expect(await texts(mara.click(again.message!, 'Undo'))).toEqual([
      'The article has changed or is gone, so this button no longer works. Please ask again.',
    ]);
    expect(await texts(mara.slash(articles, 'library restore', { article: TITLE }))).toHaveLength(1);
  });

  it('hides one that comes with the bot, and shows it again', async () => {
    const { mara, ravi, articles } = await begin();
    const asked = await mara.slash(articles, 'library remove', { article: 'Shipped first' }).reply();
    const hidden = await mara.click(asked.message!, 'Hide it').reply();
    expect(textsOf(hidden.message)).toEqual([
      '“Shipped first” is now hidden here. This channel is now reading “Another shipped”.',
    ]);
    expect(await title(ravi, articles)).toBe('### Another shipped');
    for (const command of ['library hide', 'library remove'])
      expect((await texts(mara.slash(articles, command, { article: 'another' })))[0]).toMatch(/last article/);
    await mara.click(hidden.message!, 'Undo').reply();
    expect(await title(ravi, articles)).toBe('### Shipped first');
    await mara.slash(articles, 'library hide', { article: 'another' }).reply();
    const { choices } = await mara.autocomplete(articles, 'library unhide', { article: '' }).reply();
    expect(choices?.map(({ name }) => name)).toEqual(['Another shipped']);
    expect(await texts(mara.slash(articles, 'library unhide', { article: 'Another shipped' }))).toEqual([
      '“Another shipped” is shown here again.',
    ]);
  });

  it('forgets everything at once, of this server only', async () => {
    const { mara, articles, shelf, library, discord } = await begin();
    const { readingRoom, nightShelf } = discord.servers;
    await kept(mara, articles);
    await kept(mara, shelf);
    const { modal } = await mara.slash(articles, 'library add').reply();
    const refused = await mara.submit(modal!, { text: TEXT, url: 'https://example.org/' }).reply();
    const asked = await mara.slash(articles, 'library forget').reply();
    expect(textsOf(asked.message)[0]).toContain('1 article, all choices');
    const done = await mara.click(asked.message!, 'Delete everything').reply();
    expect(textsOf(done.message)).toEqual(['Everything was deleted.']);
    expect(await library.list({ server: readingRoom.id, person: '1' })).toHaveLength(2);
    expect(await library.list({ server: nightShelf.id, person: '1' })).toHaveLength(3);
    // What was typed is held in memory for a while.
    const again = await mara.click(refused.message!, 'Open the form again').reply();
    expect(again.modal?.components.map(({ component }) => component?.value ?? '')).toEqual(['', '', '']);
  });
});

describe('an article whose header is made of words that every object has', () => {
  beforeAll(citations.prepare);

  it('is cited, and so are the articles of other servers after it', async () => {
    const { mara, articles, shelf } = await begin();
    const cited = (place: typeof shelf, style: string) =>
      texts(mara.slash(place, 'cite', { style, paragraph: 1 }));
    const before = await cited(articles, 'apa');
    for (const name of ['constructor', 'toString', '__proto__']) {
      const data = `---\ntitle: ${name}\nauthor: ${name}\nsource: ${name}\nlanguage: ${name}\n---\n\nIt opened on Monday.`;
      const card = await kept(mara, shelf, { name: 'a.md', data });
      await mara.click(card, 'Read it in the whole server').reply();
      for (const style of ['apa', 'chicago', 'bibtex', 'link']) {
        expect((await cited(shelf, style)).join().replaceAll('\\', '').toLowerCase()).toContain(
          name.toLowerCase(),
        );
      }
    }
    expect(await cited(articles, 'apa')).toEqual(before);
  });
});

describe('/articles list', () => {
  it('is paged in place, with the one being read marked, and shows what is hidden to those who manage', async () => {
    const { mara, ravi, articles, library, discord } = await begin();
    const place = { server: discord.servers.readingRoom.id, person: '1' };
    for (let at = 1; at <= 10; at++) {
      await library.admit(place);
      await library.keep(place, (await library.draft(place, articleOf(`Number ${at}`))).id);
    }
    await library.hide(place, 'shipped-2');
    const { message, ephemeral } = await ravi.slash(articles, 'articles list').reply();
    expect(ephemeral).toBe(true);
    const [heading, list = '', page] = textsOf(message);
    expect([heading, page]).toEqual(['### 11 articles', 'Page 1 of 2']);
    expect(list.split('\n')[0]).toBe('**1\\. Number 1** · 1 paragraph');
    const next = await ravi.click(message!, 'Next ▶').reply();
    expect([next.kind, next.message?.id]).toEqual(['update', message?.id]);
    expect(textsOf(next.message)[1]).toBe(
      '**▶ 11. Shipped first** · being read here · 1 paragraph · comes with the bot',
    );
    expect(buttonsOf(next.message)).toEqual(['◀ Back']);
    const managed = await mara.slash(articles, 'articles list').reply();
    expect(textsOf(managed.message)[0]).toBe('### 12 articles');
    expect(textsOf(managed.message)[1]).toContain(
      'Another shipped** · 1 paragraph · comes with the bot · hidden',
    );
  });
});

describe('/articles export', () => {
  it('sends the article as Markdown that reads back as the same article', async () => {
    const { mara, ravi, articles } = await begin();
    await kept(mara, articles);
    const { message, ephemeral } = await ravi.slash(articles, 'articles export', { article: TITLE }).reply();
    expect([ephemeral, textsOf(message)]).toEqual([true, [`“${TITLE}” as Markdown:`]]);
    const [file] = message?.attachments ?? [];
    expect(file?.filename).toBe('council-votes-to-reopen-the-old-library.md');
    const text = await (await fetch(file!.url)).text();
    const { url: _, ...article } = readArticle(TEXT);
    expect(readArticle(text, { name: file!.filename })).toEqual(article);
  });
});
