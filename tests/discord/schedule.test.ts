import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';
import { Permission } from '../../src/stand-in/index.js';
import { DAY, HOUR, openLibrary } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';
import { refusedCodes, running, textsOf } from './bot.js';
import { goTo } from './places.js';

/** The bot at midnight of a Thursday. */
async function begin() {
  const { library, clock } = await openLibrary({
    shipped: [{ id: 'library1', revision: 1, article: readArticle(TEXT) }],
  });
  const options = { library, schedules: library, now: () => new Date(clock.now) };
  const { discord, bot, written } = await running(options);
  return { library, clock, discord, bot, written, options, ...discord.people, ...discord.places };
}

const TITLE = '“Council votes to reopen the old library”';
const SUNDAY = Date.UTC(2026, 0, 4, 12) / 1000;
const STEP = { through: '1-2', by: 'Sunday', move: true, remind: true };
const ZONE =
  'Times are typed in UTC and shown in your own time zone. Each step happens within a minute of its time.';

describe('/library schedule', () => {
  it('moves the limit at the set time and tells the channel', async () => {
    const { discord, bot, clock, mara, ravi, articles, library } = await begin();
    const { message, ephemeral } = await mara.slash(articles, 'library schedule', STEP).reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(message)).toEqual([
      '### Reading schedule',
      `<t:${SUNDAY}:f> · ${TITLE} up to ¶2 · the limit moves · a reminder is posted · <#${articles.id}>`,
      ZONE,
    ]);
    clock.now = SUNDAY * 1000 - 1;
    await bot.keepSchedules();
    expect(ravi.messages(articles)).toEqual([]);
    clock.now += 1;
    await bot.keepSchedules();
    await bot.keepSchedules();
    const told = ravi.messages(articles);
    expect(told.map(textsOf)).toEqual([
      [
        `The plan was to read ${TITLE} up to ¶2 by now.`,
        `${TITLE} is now read up to ¶2 of 4 here. What comes later stays hidden until you press “Show me anyway”.`,
        expect.stringContaining('Harbor Courier'),
      ],
    ]);
    const place = { server: discord.servers.readingRoom.id, channel: articles.id, person: ravi.id };
    expect(await library.progress(place, 'library1')).toEqual({ through: 2 });
    const log = await mara.slash(articles, 'library log').reply();
    expect(textsOf(log.message)[1]).toContain(`Reading limit of ${TITLE} moved to ¶2, as planned`);
  });

  it('does only what was asked for; and says that something has to be', async () => {
    const { discord, bot, clock, mara, ravi, articles, library } = await begin();
    const said = async (values: Record<string, string | boolean>) =>
      textsOf((await mara.slash(articles, 'library schedule', values).reply()).message);
    const { through, by } = STEP;
    expect(await said({ through, by })).toEqual([
      'Please say what happens then: switch on “move”, “remind” or both.',
    ]);
    expect(await said({ through, move: true })).toEqual(['Please fill in both: “through” and “by”.']);
    expect(await said({ through: '9', by, move: true })).toEqual([
      'There is no paragraph “9”. The article has ¶1 to ¶4.',
    ]);
    for (const by of ['soon', '2020-01-01'])
      expect((await said({ through, by, move: true }))[0]).toMatch(
        new RegExp(`^“${by}” isn’t a time within the coming year\\.`),
      );
    expect(await said({})).toEqual([
      '### Reading schedule',
      'Nothing is planned. Fill in “through” and “by” to plan a step.',
    ]);
    await said({ through: '2', by: 'Friday 18:00', move: true });
    await said({ through: '4', by: 'Saturday', remind: true });
    clock.now += 2 * DAY;
    await bot.keepSchedules();
    expect(ravi.messages(articles)).toEqual([]);
    clock.now += DAY;
    await bot.keepSchedules();
    expect(ravi.messages(articles).map((one) => textsOf(one).slice(0, -1))).toEqual([
      [`The plan was to read ${TITLE} up to ¶4 by now.`],
    ]);
    const place = { server: discord.servers.readingRoom.id, channel: articles.id, person: ravi.id };
    expect(await library.progress(place, 'library1')).toEqual({ through: 2 });
  });

  it('suggests times, and takes a step out that is chosen', async () => {
    const { bot, clock, mara, ravi, articles } = await begin();
    const { choices } = await mara.autocomplete(articles, 'library schedule', { by: 'sun' }).reply();
    expect(choices).toEqual([
      { name: 'Sunday, 4 January 2026 12:00 UTC', value: '2026-01-04T12:00:00.000Z' },
    ]);
    const { message } = await mara.slash(articles, 'library schedule', STEP).reply();
    const select = JSON.stringify(message?.components);
    const [, id = ''] = /"value":"([\w-]{12})"/.exec(select) ?? [];
    const out = await mara.select(message!, 'unschedule:1', [id]).reply();
    expect([out.kind, textsOf(out.message)]).toEqual([
      'update',
      [
        'This step is no longer planned.',
        '### Reading schedule',
        'Nothing is planned. Fill in “through” and “by” to plan a step.',
      ],
    ]);
    clock.now += 7 * DAY;
    await bot.keepSchedules();
    expect(ravi.messages(articles)).toEqual([]);
  });

  it('is caught up with once after a restart: all limits, and the latest word of a channel', async () => {
    const { discord, bot, clock, mara, ravi, articles, chapter, options, library } = await begin();
    await mara.slash(articles, 'library schedule', { ...STEP, through: '1', by: 'Friday' }).reply();
    await mara.slash(articles, 'library schedule', { ...STEP, through: '3', by: 'Saturday' }).reply();
    await mara.slash(chapter, 'library schedule', { ...STEP, through: '4', by: 'Saturday' }).reply();
    await bot.stop();
    clock.now += 30 * DAY;
    const again = await running({ ...options, discord });
    await again.bot.keepSchedules();
    const first = (channel: typeof articles) => ravi.messages(channel).map((one) => textsOf(one)[0]);
    expect(first(articles)).toEqual([`The plan was to read ${TITLE} up to ¶3 by now.`]);
    expect(first(chapter)).toEqual([`The plan was to read ${TITLE} up to ¶4 by now.`]);
    const place = { server: discord.servers.readingRoom.id, channel: articles.id, person: ravi.id };
    expect(await library.progress(place, 'library1')).toEqual({ through: 3 });
    const inThread = { ...place, channel: chapter.id, parent: articles.id };
    expect(await library.progress(inThread, 'library1')).toEqual({ through: 4 });
  });

  it('moves the limit where the bot may not write, and the log says so', async () => {
    const { discord, bot, clock, mara, ravi, articles, library, written } = await begin();
    await mara.slash(articles, 'library schedule', STEP).reply();
    const everyone = discord.servers.readingRoom.roles[0]!;
    everyone.permissions = (BigInt(everyone.permissions) & ~Permission.sendMessages).toString();
    clock.now += 4 * DAY;
    await bot.keepSchedules();
    const place = { server: discord.servers.readingRoom.id, channel: articles.id, person: ravi.id };
    expect(await library.progress(place, 'library1')).toEqual({ through: 2 });
    expect(ravi.messages(articles)).toEqual([]);
    const log = await mara.slash(articles, 'library log').reply();
    expect(textsOf(log.message)[1]?.split('\n')[0]).toContain('couldn’t be posted');
    expect(written.filter(({ level }) => level === 'error')).toEqual([]);
    expect(refusedCodes(discord)).toEqual([50013]);
  });

  it('is kept on after the database was away', async () => {
    const { bot, clock, mara, ravi, articles, library, written } = await begin();
    await mara.slash(articles, 'library schedule', STEP).reply();
    clock.now += 4 * DAY;
    const { carryOut } = library;
    Object.assign(library, { carryOut: () => Promise.reject(new Error('away')) });
    await bot.keepSchedules();
    expect(written.at(-1)).toMatchObject({ msg: 'the schedules were not kept' });
    Object.assign(library, { carryOut });
    await bot.keepSchedules();
    expect(ravi.messages(articles)).toHaveLength(1);
  });

  it('speaks the server’s language', async () => {
    const { discord, bot, clock, mara, ravi, articles } = await begin();
    await mara.slash(articles, 'library schedule', { ...STEP, move: false }).reply();
    clock.now += 3 * DAY + 12 * HOUR;
    discord.servers.readingRoom.locale = 'fr';
    await bot.keepSchedules();
    expect(textsOf(ravi.messages(articles)[0])[0]).toBe(
      'D’après le plan, on devrait maintenant avoir lu « Council votes to reopen the old library » jusqu’à ¶2.',
    );
  });

  it.each(['direct messages', 'user install', 'between people'] as const)(
    'needs a server: %s',
    async (where) => {
      const { discord } = await begin();
      const { place, person } = goTo(discord, where);
      const { message } = await person.slash(place, 'library schedule', STEP).reply();
      expect(textsOf(message)).toEqual(['Schedules only work in a server’s channels.']);
    },
  );

  it('is not for readers, nor is taking a step out', async () => {
    const { discord, mara, ravi, articles, library } = await begin();
    expect(() => ravi.slash(articles, 'library schedule', STEP)).toThrow('no command /library schedule');
    const { message } = await mara.slash(articles, 'library schedule', STEP).reply();
    const place = { server: discord.servers.readingRoom.id, person: mara.id };
    const [step] = await library.planned(place);
    discord.override(discord.servers.readingRoom, 'library', [{ id: mara.id, type: 2, permission: false }]);
    const refused = await mara.select(message!, 'unschedule:1', [step!.id]).reply();
    expect(textsOf(refused.message)[0]).toMatch(/^Only people who manage/);
    expect(await library.planned(place)).toHaveLength(1);
  });
});
