import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { Permission } from '../../src/stand-in/index.js';
import { articleOf, TEXT } from '../reply/articles.js';
import { refusedCodes, runningOver, textsOf } from './bot.js';
import { goTo } from './places.js';

const OTHER = articleOf(['One.', 'Two.', 'Three.'], { title: 'Other @everyone' });

const begin = () => runningOver([readArticle(TEXT), OTHER]);

const LIMITED =
  '“Council votes to reopen the old library” is now read up to ¶2 of 4 here. What comes later stays hidden until you press “Show me anyway”.';
const CITED = expect.stringMatching(/^-# “Council votes to reopen the old library”, Ana Reyes, Tom Hall, /);

describe('an announcement', () => {
  it('tells all in the channel how far they may read, only when it is asked for', async () => {
    const { mara, ravi, articles } = await begin();
    await mara.slash(articles, 'library limit', { through: '1' }).reply();
    expect(ravi.messages(articles)).toEqual([]);
    const act = mara.slash(articles, 'library limit', { through: '2', announce: true });
    const { message, followUps } = await act.until((outcome) => outcome.followUps.length > 0);
    expect(textsOf(message)[0]).toMatch(/is now read up to ¶2 of 4 here\./);
    expect(ravi.messages(articles).map(({ id }) => id)).toEqual(followUps.map(({ id }) => id));
    expect(textsOf(followUps[0])).toEqual([LIMITED, CITED]);
    const lifted = mara.slash(articles, 'library limit', { through: '(no limit)', announce: true });
    const { followUps: more } = await lifted.until((outcome) => outcome.followUps.length > 0);
    expect(textsOf(more[0])[0]).toBe(
      '“Council votes to reopen the old library” has no reading limit here any more. All of it can be shown.',
    );
  });

  it('stands in the channel that was chosen, in the server’s language, and says how far was read', async () => {
    const { discord, mara, ravi, articles } = await begin();
    const { readingRoom } = discord.servers;
    const novels = discord.addChannel(readingRoom, 'novels');
    readingRoom.locale = 'de';
    await mara
      .slash(articles, 'library limit', { through: '2', channel: novels.id, article: 'Other @everyone' })
      .reply();
    const { message } = await mara
      .slash(articles, 'library read', { article: 'library2', channel: novels.id, announce: true })
      .reply();
    expect(textsOf(message)).toEqual(['That channel now reads “Other \\@everyone”.']);
    await discord.until(() => ravi.messages(novels).length > 0);
    expect(textsOf(ravi.messages(novels)[0])).toEqual([
      'In diesem Kanal wird jetzt „Other \\@everyone“ gelesen.',
      'Dieser Kanal hat bis ¶2 gelesen.',
      '-# „Other \\@everyone“',
    ]);
    expect(ravi.messages(articles)).toEqual([]);
  });

  it('is made in no channel where whoever asks for it may not write themselves', async () => {
    const { library, discord, ravi, articles } = await begin();
    const { readingRoom } = discord.servers;
    const deny = Permission.sendMessages.toString();
    const closed = [{ id: readingRoom.id, type: 0, allow: '0', deny } as const];
    const news = discord.addChannel(readingRoom, 'news', undefined, closed);
    const open = [ravi.id, discord.world.bot.id].map(
      (id) => ({ id, type: 1, allow: deny, deny: '0' }) as const,
    );
    const own = discord.addChannel(readingRoom, 'own', undefined, [...closed, ...open]);
    ravi.join(readingRoom, Permission.manageGuild);
    const told = async (place: typeof news, command: string, options: object) =>
      textsOf((await ravi.slash(place, command, { ...options }).reply()).message)[0];
    const mayNot =
      'You can’t write in that channel yourself, so I won’t post there for you. Please choose another one.';
    const limit = { through: '2', announce: true };
    expect(await told(articles, 'library limit', { ...limit, channel: news.id })).toBe(mayNot);
    expect(await told(news, 'library limit', limit)).toBe(mayNot);
    const read = { article: 'library2', announce: true, channel: news.id };
    expect(await told(articles, 'library read', read)).toBe(mayNot);
    const plan = { through: '2', by: 'Sunday', channel: news.id };
    expect(await told(articles, 'library schedule', { ...plan, remind: true })).toBe(mayNot);
    expect(await told(articles, 'library schedule', { ...plan, move: true })).toBe('### Reading schedule');
    expect(await told(news, 'library poll', {})).toBe(mayNot);
    // Nothing was changed either.
    const there = { server: readingRoom.id, person: ravi.id, channel: news.id };
    expect(await library.progress(there, 'library1')).toEqual({});
    expect(await told(articles, 'library limit', { ...limit, channel: own.id })).toContain('up to ¶2 of 4');
    await discord.until(() => ravi.messages(own).length > 0);
    expect(ravi.messages(news).filter(({ flags }) => !((flags ?? 0) & 64))).toEqual([]);
  });

  it('is made where it was asked for when it is about the whole server, in a thread too', async () => {
    const { mara, ravi, chapter } = await begin();
    const act = mara.slash(chapter, 'library read', { article: 'library2', announce: true });
    await act.until((outcome) => outcome.followUps.length > 0);
    expect(textsOf(ravi.messages(chapter)[0])[0]).toBe(
      'This server is now reading “Other \\@everyone”, except in channels with an article of their own.',
    );
    const back = mara.slash(chapter, 'library read', { article: '(no choice)', announce: true });
    const { followUps } = await back.until((outcome) => outcome.followUps.length > 0);
    expect(textsOf(followUps[0])[0]).toContain('“Council votes to reopen the old library”');
  });

  it('is not made where the bot may not write; whoever asked is told, and the change stands', async () => {
    const { discord, mara, ravi, articles, library } = await begin();
    const { readingRoom } = discord.servers;
    const novels = discord.addChannel(readingRoom, 'novels');
    const everyone = readingRoom.roles[0]!;
    everyone.permissions = (BigInt(everyone.permissions) & ~Permission.sendMessages).toString();
    mara.join(readingRoom, Permission.manageGuild | Permission.sendMessages);
    const act = mara.slash(articles, 'library limit', { through: '2', channel: novels.id, announce: true });
    const { followUps } = await act.until((outcome) => outcome.followUps.length > 0);
    expect(textsOf(followUps[0])).toEqual([
      'It is done, but I couldn’t announce it: I’m not allowed to write in that channel.',
    ]);
    expect(ravi.messages(articles)).toEqual([]);
    const place = { server: readingRoom.id, channel: novels.id, person: ravi.id };
    expect(await library.progress(place, 'library1')).toEqual({ through: 2 });
    // Where the command itself was used, it is an answer to it, which is always allowed.
    const here = mara.slash(articles, 'library limit', { through: '2', announce: true });
    await here.until((outcome) => outcome.followUps.length > 0);
    expect(ravi.messages(articles)).toHaveLength(1);
    expect(refusedCodes(discord)).toEqual([50013]);
  });

  it.each(['direct messages', 'user install', 'between people'] as const)(
    'is refused in %s, and nothing changes',
    async (where) => {
      const { discord, library } = await begin();
      const { place, person } = goTo(discord, where);
      for (const [command, values] of [
        ['library limit', { through: '2', announce: true }],
        ['library read', { article: 'library2', announce: true }],
      ] as const) {
        const { message, ephemeral, followUps } = await person.slash(place, command, values).reply();
        expect([ephemeral, followUps, textsOf(message)]).toEqual([
          true,
          [],
          [
            'There is no server channel here to announce it in, so I changed nothing. Please leave out “announce”.',
          ],
        ]);
      }
      const there = { person: person.id, channel: place.id };
      expect([(await library.current(there)).id, await library.progress(there, 'library1')]).toEqual([
        'library1',
        {},
      ]);
    },
  );
});
