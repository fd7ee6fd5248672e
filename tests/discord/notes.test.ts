import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { everyComponent, type Message, type StandIn } from '../../src/stand-in/index.js';
import { articleOf, replaceText } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';
import { afterwards, buttonsOf, restartable, runningOver, textsOf } from './bot.js';
import { goTo, PLACES } from './places.js';

const begin = () => runningOver([readArticle(TEXT)]);

type Person = StandIn['people']['ravi'];

/** Keeps a passage by a button or a select, and gives what is said then. */
async function keep(person: Person, message: Message, label = 'Keep', note?: string) {
  const { modal } = await person.click(message, label).reply();
  return person.submit(modal!, note === undefined ? {} : { note }).reply();
}

const joined = (message: Message | undefined) => textsOf(message).join('\n');

/** The file that comes with a message, as a text. */
async function fileOf(message: Message | undefined): Promise<string> {
  const [file] = message?.attachments ?? [];
  expect(file?.filename).toBe('notes.md');
  return (await fetch(file!.url)).text();
}

describe.each(PLACES)('in %s', (where) => {
  it('a person keeps passages, finds them, takes them along and throws them away', async () => {
    const { discord } = await begin();
    const { place, person } = goTo(discord, where);
    const empty = await person.slash(place, 'notes').reply();
    expect([empty.ephemeral, joined(empty.message)]).toEqual([
      true,
      expect.stringContaining('no notes here'),
    ]);

    const asked = await person.slash(place, 'ask', { question: 'Since when is it closed?' }).reply();
    const context = (await person.click(asked.message!, 'Context').reply()).message!;
    const kept = await keep(person, context, 'Keep', ' Since 2015!\n@everyone <@1> ');
    expect([kept.ephemeral, joined(kept.message)]).toEqual([true, 'Kept. You’ll find it under /notes.']);
    const paragraph = (await person.slash(place, 'paragraph', { number: '3' }).reply()).message!;
    await keep(person, paragraph);

    const listed = await person.click(kept.message!, 'My notes').reply();
    expect([listed.kind, listed.message?.id, textsOf(listed.message)]).toEqual([
      'update',
      kept.message?.id,
      [
        '### My notes',
        expect.stringMatching(/^\*\*¶3\*\* · “Council votes.*”\n> Peter Lind said the roof/),
        expect.stringMatching(
          /^\*\*¶1\*\* · “Council votes.*”\n✎ Since 2015! \\@everyone \\<\\@1\\>\n> The building has been closed since 2015\.$/,
        ),
      ],
    ]);
    expect(buttonsOf(listed.message)).toEqual(['Export']);

    const exported = await person.click(listed.message!, 'Export').reply();
    expect([exported.kind, exported.ephemeral]).toEqual(['message', true]);
    expect(await fileOf(exported.message)).toBe(`# My notes

## Council votes to reopen the old library

Reyes, A., & Hall, T. (2021, March 3). Council votes to reopen the old library. Harbor Courier.

> The building has been closed since 2015.
>
> ¶1

Since 2015!
@everyone <@1>

> Peter Lind said the roof was still unsafe. "We cannot let children sit under that roof," Lind said.
>
> ¶3
`);
    const [first] = selectOf(listed.message!, 'unnote').options;
    const left = await person.select(listed.message!, 'unnote:1:1', [first!.value]).reply();
    expect([left.kind, textsOf(left.message).length, joined(left.message)]).toEqual([
      'update',
      2,
      expect.not.stringContaining('¶3'),
    ]);
    expect(textsOf((await person.slash(place, 'notes').reply()).message)).toEqual(textsOf(left.message));
  });
});

describe('Keep', () => {
  it('takes one of several paragraphs, from a page, a row or a citation', async () => {
    const { discord } = await begin();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    for (const [command, options] of [
      ['read', {}],
      ['paragraph', { number: '2-4' }],
    ] as const) {
      const { message } = await ravi.slash(articles, command, options).reply();
      const { custom_id, options: all } = selectOf(message!, 'keepone');
      const { modal } = await ravi.select(message!, custom_id, [all.at(-1)!.value]).reply();
      const kept = await ravi.submit(modal!, { note: command }).reply();
      expect(joined(kept.message)).toContain('Kept.');
    }
    const cited = (await ravi.slash(articles, 'cite', { paragraph: 2 }).reply()).message!;
    expect(joined((await keep(ravi, cited)).message)).toContain('Kept.');
    const { message } = await ravi.slash(articles, 'notes').reply();
    const shown = textsOf(message).flatMap((text) => /^\*\*(¶\d)\*\*.*\n(✎ \w+)?/.exec(text)?.slice(1) ?? []);
    expect(shown).toEqual(['¶2', undefined, '¶4', '✎ paragraph', '¶4', '✎ read']);
  });

  it('keeps nothing that is further on than the place has read, and shows nobody else’s', async () => {
    const { discord } = await begin();
    const { mara, ravi, lena } = discord.people;
    const { articles } = discord.places;
    const { message } = await ravi.slash(articles, 'paragraph', { number: '3' }).reply();
    const { modal } = await ravi.click(message!, 'Keep').reply();
    await mara.slash(articles, 'library limit', { through: '2' }).reply();
    for (const outcome of [
      await ravi.submit(modal!, { note: 'Mine' }).reply(),
      await ravi.click(message!, 'Keep').reply(),
    ]) {
      expect([outcome.ephemeral, joined(outcome.message)]).toEqual([
        true,
        expect.stringContaining('comes later in the article'),
      ]);
    }
    await mara.slash(articles, 'library limit', { through: '(no limit)' }).reply();
    await keep(ravi, message!, 'Keep', 'Mine');
    await mara.slash(articles, 'library limit', { through: '2' }).reply();
    // Who has kept it has read it, and they alone see it.
    const own = await ravi.slash(articles, 'notes').reply();
    expect([own.ephemeral, joined(own.message)]).toEqual([true, expect.stringContaining('✎ Mine')]);
    expect(buttonsOf(own.message)).not.toContain('Share');
    expect(joined((await lena.slash(articles, 'notes').reply()).message)).toContain('no notes here');
    const channel = JSON.stringify(lena.messages(articles));
    expect(channel).not.toContain('Mine');
  });

  it('gives no stranger, and no forged button, anybody’s notes', async () => {
    const { discord, library } = await begin();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const { message } = await ravi.slash(articles, 'paragraph', { number: '1' }).reply();
    await keep(ravi, message!, 'Keep', 'Mine');
    const listed = (await ravi.slash(articles, 'notes').reply()).message!;
    const [{ value } = { value: '' }] = selectOf(listed, 'unnote').options;
    const before = JSON.stringify(lena.messages(articles));
    // On a message that all see, the list would be there for all to see.
    for (const [person, state] of [
      [ravi, 'notes:1:1'],
      [ravi, 'unnote:1:1'],
      [lena, 'notes:1:1'],
    ] as const) {
      const outcome = await person.click(message!, state, { force: true }).reply();
      expect([outcome.kind, outcome.ephemeral]).toEqual(['message', true]);
      expect(joined(outcome.message)).not.toContain('Mine');
    }
    // The state of a select as one that a stranger has before them.
    await keep(lena, message!);
    const theirs = (await lena.slash(articles, 'notes').reply()).message!;
    const taken = await lena.select(theirs, 'unnote:1:1', [value], { force: true }).reply();
    expect(textsOf(taken.message)).toEqual(textsOf(theirs));
    const forged = await lena.click(theirs, 'exportnotes:1', { force: true }).reply();
    expect(await fileOf(forged.message)).not.toContain('Mine');
    expect(JSON.stringify(lena.messages(articles).slice(0, 1))).toBe(
      JSON.stringify(JSON.parse(before).slice(0, 1)),
    );
    const server = discord.servers.readingRoom.id;
    expect(await library.notes({ server, person: ravi.id })).toHaveLength(1);
  });

  it('finds the words again in a new text, and says of a note when they are gone', async () => {
    const { discord, library } = await begin();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    const here = { server: discord.servers.readingRoom.id, person: '1' };
    const draft = await library.draft(here, articleOf('Rivers', LONG.a, LONG.b, LONG.c));
    const { id } = await library.keep(here, draft.id);
    await library.choose(here, id, 'everywhere');
    const shown = async (number: string) =>
      (await ravi.slash(articles, 'paragraph', { number }).reply()).message!;
    const [a, b] = [await shown('1'), await shown('2')];
    await keep(ravi, a);
    await replaceText(library, here, id, articleOf('Rivers', LONG.c, LONG.b));
    await keep(ravi, b, 'Keep', 'Still there');
    expect(joined((await ravi.click(a, 'Keep').reply()).message)).toContain('changed or is gone');
    await library.remove(here, id);
    const { message } = await ravi.slash(articles, 'notes').reply();
    expect(textsOf(message).slice(1)).toEqual([
      expect.stringMatching(/^\*\*¶2\*\* · “Rivers”\n✎ Still there\n> b /),
      expect.stringMatching(/^“Rivers”, from an earlier version\n> a /),
    ]);
    expect(await fileOf((await ravi.click(message!, 'Export').reply()).message)).toMatch(
      /^# My notes\n\n## Rivers\n\n“Rivers”\n\n> b [\s\S]*> a /,
    );
  });

  it('turns pages, and says when there is no more room', async () => {
    const { discord, library } = await begin();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    const place = { server: discord.servers.readingRoom.id, person: ravi.id };
    for (let at = 1; at <= 100; at++) {
      const text = `${'<@1> **bold** '.repeat(140)}`;
      const note = { title: `${'*'.repeat(299)}`, cited: 'A', text, note: '_'.repeat(1000) };
      await library.takeNote(place, { article: 'library1', paragraph: at, ...note });
    }
    const { message } = await ravi.slash(articles, 'paragraph', { number: '1' }).reply();
    // Before anything is written in vain.
    const full = await ravi.click(message!, 'Keep').reply();
    expect([full.ephemeral, joined(full.message)]).toEqual([
      true,
      'You have 100 notes here, and I can’t keep more. Remove some under /notes.',
    ]);
    const first = (await ravi.slash(articles, 'notes').reply()).message!;
    expect([buttonsOf(first), textsOf(first).at(-1)]).toEqual([['Next ▶', 'Export'], 'Page 1 of 20']);
    const second = (await ravi.click(first, 'Next ▶').reply()).message!;
    expect(buttonsOf(second)).toEqual(['◀ Back', 'Next ▶', 'Export']);
    const last = (await ravi.click(second, 'notes:1:9999', { force: true }).reply()).message!;
    expect(textsOf(last).at(-1)).toBe('Page 20 of 20');
    const exported = await fileOf((await ravi.click(last, 'Export').reply()).message);
    expect(exported).not.toMatch(/(?<!\\)<@1>/);
  });
});

it('answers the buttons of a bot that was stopped', async () => {
  const { discord, start } = await restartable({
    shipped: [{ id: 'library1', revision: 1, article: readArticle(TEXT) }],
  });
  const { ravi } = discord.people;
  const { articles } = discord.places;
  let { stop } = await start();
  const { message } = await ravi.slash(articles, 'paragraph', { number: '1' }).reply();
  await stop();
  ({ stop } = await start());
  const kept = await keep(ravi, message!, 'Keep', 'Before');
  await stop();
  afterwards((await start()).stop);
  const listed = await ravi.click(kept.message!, 'My notes').reply();
  expect(joined(listed.message)).toContain('✎ Before');
});

const LONG = { a: 'a '.repeat(40).trim(), b: 'b '.repeat(40).trim(), c: 'c '.repeat(40).trim() };

interface Select {
  readonly custom_id: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** The select of a message whose state begins with a name. */
function selectOf(message: Message, name: string): Select {
  const found = [...everyComponent(message.components)].find(
    ({ type, custom_id }) => type === 3 && `${custom_id}`.startsWith(`${name}:`),
  );
  expect(found).toBeDefined();
  return found as unknown as Select;
}
