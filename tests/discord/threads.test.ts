import { DiscordAPIError, type RepliableInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openThread } from '../../src/discord/threads.js';
import { ChannelType, type Message, Permission, type StandIn } from '../../src/stand-in/index.js';
import { articleOf } from '../library/engines.js';
import { afterwards, buttonsOf, refusedCodes, restartable, textsOf } from './bot.js';
import { goTo, PLACES } from './places.js';

const PARAGRAPHS = [
  'The bridge was built in 1782 by the guild of masons.',
  `It closed in March ${'after the flood '.repeat(20)}of that year.`,
  'Nobody has crossed it since, @everyone <@1> says.',
];

/** A bot that can be started again over the same library. */
async function begin() {
  const { discord, start } = await restartable({
    shipped: [{ id: 'library1', revision: 1, article: articleOf('The bridge', ...PARAGRAPHS) }],
  });
  const first = await start();
  return { discord, start, ...first };
}

const joined = (message: Message | undefined) => textsOf(message).join('\n');

/** The threads of a channel, the first opened first. */
const threadsIn = (discord: StandIn, { id }: { id: string }) =>
  [...discord.world.channels.values()].filter(({ parent_id }) => parent_id === id);

const isSaid = (message: Message | undefined) => message !== undefined && joined(message).includes('<#');

const shown = async (
  person: StandIn['people']['ravi'],
  place: Parameters<typeof person.slash>[0],
  number: string,
) => (await person.slash(place, 'paragraph', { number }).reply()).message!;

describe('Open a thread', () => {
  it('opens one with the passage in it, which is found again', async () => {
    const { discord, stop } = await begin();
    afterwards(stop);
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const before = threadsIn(discord, articles).length;
    const asked = await ravi.slash(articles, 'ask', { question: 'When was the bridge built?' }).reply();
    const context = (await ravi.click(asked.message!, 'Context').reply()).message!;
    expect(buttonsOf(context)).toEqual(['Next ▶', 'Keep', 'Open a thread']);
    const opened = await ravi.click(context, 'Open a thread').reply();
    const thread = threadsIn(discord, articles)[before]!;
    expect([opened.ephemeral, joined(opened.message)]).toEqual([
      true,
      `The thread is open:\n<#${thread.id}>`,
    ]);
    expect(thread.name).toBe('¶1 · The bridge was built in 1782 by the guild of masons.');
    const [passage, ...others] = lena.messages(thread);
    expect(others).toEqual([]);
    expect(textsOf(passage)).toEqual([
      '**¶1 of 3**\n> **The bridge was built in 1782 by the guild of masons.**',
      '-# “The bridge”',
    ]);
    expect(buttonsOf(passage)).toEqual(['Context', 'Cite', 'Keep']);
    expect(joined((await lena.click(passage!, 'Context').reply()).message)).toContain('It closed in March');
    // What is asked in it is asked of the same article.
    const within = await lena.slash(thread, 'ask', { question: 'Who has crossed it?' }).reply();
    expect(joined(within.message)).toContain('Nobody has crossed it since');

    // Whoever else wants one is led to it.
    const again = await lena.click(await shown(lena, articles, '1'), 'Open a thread').reply();
    expect(joined(again.message)).toBe(`There is a thread on this paragraph already:\n<#${thread.id}>`);
    await lena.click(await shown(lena, articles, '3'), 'Open a thread').reply();
    const [, third] = threadsIn(discord, articles).slice(before);
    expect(third?.name).toBe('¶3 · Nobody has crossed it since, @everyone <@1> says.');
    const discussed = await ravi.slash(articles, 'discussed').reply();
    expect(joined(discussed.message)).toContain(`Threads:\n<#${thread.id}>\n<#${third!.id}>`);
    // They are there where nothing is counted, too.
    await discord.people.mara.slash(articles, 'settings server', { map: false }).reply();
    const uncounted = await ravi.slash(articles, 'discussed').reply();
    expect(textsOf(uncounted.message).slice(-2)).toEqual(['Threads:', `<#${thread.id}>\n<#${third!.id}>`]);
  });

  it('opens one where two people press in the same instant, and leads the other to it', async () => {
    const { discord, stop } = await begin();
    afterwards(stop);
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const message = await shown(ravi, articles, '1');
    const before = threadsIn(discord, articles).length;
    const outcomes = await Promise.all(
      [ravi, lena].map((person) =>
        person.click(message, 'Open a thread').until((one) => isSaid(one.message)),
      ),
    );
    const [thread, ...others] = threadsIn(discord, articles).slice(before);
    expect(others).toEqual([]);
    expect(outcomes.map(({ message }) => joined(message)).sort()).toEqual([
      `The thread is open:\n<#${thread?.id}>`,
      `There is a thread on this paragraph already:\n<#${thread?.id}>`,
    ]);
  });

  it('cuts a long name, opens another when one is gone, and remembers over a restart', async () => {
    const { discord, start, stop } = await begin();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    const message = await shown(ravi, articles, '2');
    const threads = () => threadsIn(discord, articles).filter(({ name }) => name.startsWith('¶2 '));
    await ravi.click(message, 'Open a thread').reply();
    expect(threads().map(({ name }) => name)).toEqual([
      expect.stringMatching(
        /^¶2 · It closed in March (?:after the flood )+after the…$|(?: after| the| flood)…$/,
      ),
    ]);
    expect(threads()[0]!.name.length).toBeLessThanOrEqual(100);
    await stop();
    // Nobody is there to be told.
    discord.deleteThread(threads()[0]!);

    const second = await start();
    expect(joined((await ravi.click(message, 'Open a thread').reply()).message)).toContain('is open');
    const [thread] = threads();
    expect(joined((await ravi.slash(articles, 'discussed').reply()).message)).toContain(`<#${thread!.id}>`);
    discord.deleteThread(thread!);
    const here = { server: discord.servers.readingRoom.id, person: ravi.id };
    const { library } = second;
    await expect.poll(() => library.threads(here, 'library1')).toEqual([]);
    expect(joined((await ravi.slash(articles, 'discussed').reply()).message)).toMatch(
      /^(?!.*Threads:).*Not yet/s,
    );
    afterwards(second.stop);
    expect(refusedCodes(discord)).toEqual([10003]);
  });

  it.each([
    ['voice', ChannelType.voice],
    ['announcement', ChannelType.announcement],
  ] as const)('says kindly that a %s channel has none', async (name, type) => {
    const { discord, stop } = await begin();
    afterwards(stop);
    const { ravi } = discord.people;
    const place = discord.addChannel(discord.servers.readingRoom, name, type);
    const outcome = await ravi.click(await shown(ravi, place, '1'), 'Open a thread').reply();
    expect(joined(outcome.message)).toBe('This kind of channel has no threads. Try it in a text channel.');
    expect(threadsIn(discord, place)).toEqual([]);
  });

  it('asks Discord for nothing that the person or the bot may not do', async () => {
    const { discord, stop, written } = await begin();
    afterwards(stop);
    const { ravi, mara } = discord.people;
    const { articles } = discord.places;
    const { readingRoom } = discord.servers;
    const message = await shown(ravi, articles, '1');
    const before = threadsIn(discord, articles).length;
    const everything = BigInt(readingRoom.roles[0]!.permissions);
    const press = async (person = ravi) =>
      joined((await person.click(message, 'Open a thread').reply()).message);
    mara.join(readingRoom, Permission.createThreads);
    discord.allow(readingRoom, everything & ~Permission.createThreads);
    expect(await press()).toBe('You may not open threads in this channel. Please ask a moderator.');
    expect(await press(mara)).toContain('I may not open threads in this channel.');
    discord.allow(readingRoom, everything & ~Permission.sendInThreads);
    expect(await press()).toContain('I may not open threads in this channel.');
    discord.allow(readingRoom, everything);
    const path = `/channels/${articles.id}/threads`;
    discord.failNext({ method: 'POST', path, status: 403 });
    expect(await press()).toContain('something went wrong on my side');
    expect(threadsIn(discord, articles)).toHaveLength(before);
    expect(await press()).toContain('is open');
    expect(written.filter(({ level }) => level === 'fatal')).toEqual([]);
  });

  it('keeps to the reading limit, in the button and in the thread', async () => {
    const { discord, stop } = await begin();
    afterwards(stop);
    const { ravi, mara } = discord.people;
    const { articles } = discord.places;
    const [first, last] = [await shown(ravi, articles, '1'), await shown(ravi, articles, '3')];
    await mara.slash(articles, 'library limit', { through: '2' }).reply();
    const outcome = await ravi.click(last, 'Open a thread').reply();
    expect([outcome.ephemeral, joined(outcome.message)]).toEqual([
      true,
      expect.stringContaining('comes later in the article'),
    ]);
    await ravi.click(first, 'Open a thread').reply();
    const thread = threadsIn(discord, articles).at(-1)!;
    expect(joined((await ravi.slash(thread, 'paragraph', { number: '3' }).reply()).message)).toContain(
      'comes later',
    );
  });

  it('speaks the language of the server in the thread, and the person’s to them', async () => {
    const { discord, stop } = await begin();
    afterwards(stop);
    const { ravi } = discord.people;
    const { articles } = discord.places;
    ravi.locale = 'de';
    const message = await shown(ravi, articles, '1');
    const outcome = await ravi.click(message, 'Open a thread').reply();
    expect(joined(outcome.message)).toContain('Der Thread ist offen:');
    const [passage] = ravi.messages(threadsIn(discord, articles).at(-1)!);
    expect(buttonsOf(passage)).toEqual(['Context', 'Cite', 'Keep']);
  });
});

it.each(PLACES.filter((where) => where !== 'channel'))('in %s there is no such button', async (where) => {
  const { discord, stop } = await begin();
  afterwards(stop);
  const { place, person } = goTo(discord, where);
  const message = await shown(person, place, '1');
  expect(buttonsOf(message)).not.toContain('Open a thread');
  const forged = await person.click(message, 'thread:1:library1:1:1', { force: true }).reply();
  expect(joined(forged.message)).toMatch(/^(There are no threads here|A thread can’t have)/);
});

it.each([
  [50001, 'I may not open threads'],
  [50013, 'I may not open threads'],
  [50024, 'This kind of channel has no threads'],
  [160006, 'too many open threads'],
])('says kindly what Discord’s %i means', async (code, sentence) => {
  const refusal = new DiscordAPIError({ code, message: '' }, code, 400, 'POST', '', { body: {}, files: [] });
  const allowed = { has: () => true };
  const interaction = {
    ...{ channelId: '1', channel: null, memberPermissions: allowed, appPermissions: allowed },
    client: { rest: { post: () => Promise.reject(refusal) } },
  } as unknown as RepliableInteraction;
  const opening = openThread(interaction, 'A', { flags: 0, allowed_mentions: { parse: [] }, components: [] });
  await expect(opening).rejects.toThrow(sentence);
});
