import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/stand-in/index.js';
import { articleOf, openLibrary } from '../library/engines.js';
import { running, textsOf } from './bot.js';
import { goTo } from './places.js';

/** The bot, and a server whose library has so many articles besides two that come with the bot. */
async function begin(many: number) {
  const { library, clock } = await openLibrary();
  const { discord } = await running({ library });
  const { mara, ravi } = discord.people;
  const place = { server: discord.servers.readingRoom.id, person: mara.id };
  const ids: string[] = [];
  for (let at = 1; at <= many; at++) {
    clock.now += 1000;
    const { id } = await library.draft(place, articleOf(`Article ${at}`));
    ids.push((await library.keep(place, id)).id);
  }
  return { library, discord, mara, ravi, ids, ...discord.places };
}

const optionsOf = (message?: Message) =>
  [...JSON.stringify(message?.components).matchAll(/"label":"([^"]+)","value":"([^"]+)"/g)].map(
    ([, label = '', value = '']) => ({ label, value }),
  );

describe('/library poll', () => {
  it('lets the channel vote on the articles that were chosen', async () => {
    const { discord, mara, ravi, articles, ids } = await begin(3);
    discord.servers.readingRoom.locale = 'de';
    const { message, ephemeral } = await mara.slash(articles, 'library poll', { hours: 48 }).reply();
    expect([ephemeral, textsOf(message)]).toEqual([
      true,
      [
        'Choose the articles to vote on, then close the list. The poll is posted in this channel, open for 48 hours.',
      ],
    ]);
    // The latest first; the one that is read isn't among them.
    expect(optionsOf(message).map(({ label }) => label)).toEqual([
      'Article 3',
      'Article 2',
      'Article 1',
      'Another shipped',
    ]);
    expect(ravi.messages(articles)).toEqual([]);
    const act = mara.select(message!, 'poll:1:48', [ids[0]!, ids[2]!]);
    const outcome = await act.until(({ followUps }) => followUps.length > 0);
    expect([outcome.kind, textsOf(outcome.message)]).toEqual([
      'update',
      ['Everybody in the channel can vote. When the poll is over, choose the article with /library read.'],
    ]);
    const [posted] = ravi.messages(articles);
    expect(posted?.poll).toEqual({
      question: { text: 'Welchen Artikel lesen wir als Nächstes?' },
      answers: [
        { answer_id: 1, poll_media: { text: 'Article 3' } },
        { answer_id: 2, poll_media: { text: 'Article 1' } },
      ],
      expiry: new Date(Date.parse(posted!.timestamp) + 48 * 3_600_000).toISOString(),
      allow_multiselect: false,
      layout_type: 1,
    });
  });

  it('has ten answers at most, each told apart within 55 characters', async () => {
    const { discord, mara, ravi, chapter, library, ids } = await begin(27);
    const place = { server: discord.servers.readingRoom.id, person: mara.id };
    for (const id of ids.slice(-3)) await library.edit(place, id, { title: 'A long title '.repeat(20) });
    const { message } = await mara.slash(chapter, 'library poll').reply();
    const values = optionsOf(message).map(({ value }) => value);
    expect(values).toHaveLength(25);
    expect(() => mara.select(message!, 'poll:1:24', values.slice(0, 1))).toThrow('does not take');
    expect(() => mara.select(message!, 'poll:1:24', values.slice(0, 11))).toThrow('does not take');
    const act = mara.select(message!, 'poll:1:24', values.slice(0, 10));
    await act.until(({ followUps }) => followUps.length > 0);
    const answers = ravi.messages(chapter)[0]?.poll?.answers.map(({ poll_media }) => poll_media.text) ?? [];
    expect(answers).toHaveLength(10);
    expect(new Set(answers).size).toBe(10);
    expect(Math.max(...answers.map((text) => text.length))).toBeLessThanOrEqual(55);
  });

  it('tells titles apart by their ends where they begin alike', async () => {
    const { mara, ravi, articles, library, discord, ids } = await begin(2);
    const place = { server: discord.servers.readingRoom.id, person: mara.id };
    const series = 'Owls return to the marsh: how the keepers counted them by night, part';
    await library.edit(place, ids[0]!, { title: `${series} one` });
    await library.edit(place, ids[1]!, { title: `${series} two` });
    const { message } = await mara.slash(articles, 'library poll').reply();
    await mara.select(message!, 'poll:1:24', ids).until(({ followUps }) => followUps.length > 0);
    const answers = ravi.messages(articles)[0]?.poll?.answers.map(({ poll_media }) => poll_media.text);
    expect(answers).toEqual([
      'Owls return to the marsh: how the… night, part two',
      'Owls return to the marsh: how the… night, part one',
    ]);
  });

  it('says so when it may not be posted', async () => {
    const { discord, mara, ravi, articles, ids } = await begin(2);
    const { message } = await mara.slash(articles, 'library poll').reply();
    discord.failNext({ method: 'POST', path: /^\/webhooks\//, status: 403 });
    const act = mara.select(message!, 'poll:1:24', ids);
    const { followUps } = await act.until((outcome) => outcome.followUps.length > 0);
    expect(followUps.map(textsOf)).toEqual([
      ['The poll couldn’t be posted: I’m not allowed to post polls in this channel.'],
    ]);
    expect(ravi.messages(articles)).toEqual([]);
  });

  it('needs two articles besides the one that is read', async () => {
    const { mara, articles } = await begin(0);
    const { message } = await mara.slash(articles, 'library poll').reply();
    expect(textsOf(message)).toEqual([
      'A poll needs two articles besides the one that is read here. Add some with /library add.',
    ]);
  });

  it.each(['direct messages', 'user install', 'between people'] as const)(
    'needs a server: %s',
    async (where) => {
      const { discord } = await begin(2);
      const { place, person } = goTo(discord, where);
      const { message } = await person.slash(place, 'library poll').reply();
      expect(textsOf(message)).toEqual(['Polls only work in a server’s channels.']);
    },
  );

  it('is not for readers, nor for who may no longer manage the library', async () => {
    const { discord, mara, ravi, articles, ids } = await begin(2);
    expect(() => ravi.slash(articles, 'library poll')).toThrow('no command /library poll');
    const { message } = await mara.slash(articles, 'library poll').reply();
    discord.override(discord.servers.readingRoom, 'library', [{ id: mara.id, type: 2, permission: false }]);
    const refused = await mara.select(message!, 'poll:1:24', ids).reply();
    expect(textsOf(refused.message)[0]).toMatch(/^Only people who manage/);
    expect(ravi.messages(articles)).toEqual([]);
  });
});
