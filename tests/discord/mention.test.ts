import { describe, expect, it } from 'vitest';
import { Permission } from '../../src/stand-in/index.js';
import { shipped } from '../answer/shipped.js';
import { buttonsOf, libraryOf, refusedCodes, running, textsOf } from './bot.js';

async function begin(options: Parameters<typeof running>[0] = {}) {
  const run = await running({ library: libraryOf(shipped), ...options });
  const { discord } = run;
  const at = `<@${discord.world.bot.id}>`;
  /** What the bot writes after a message. */
  const answers = (place: (typeof discord.places)['articles'], after: { readonly id: string }) => {
    const all = discord.people.ravi.messages(place);
    return all.slice(all.findIndex(({ id }) => id === after.id) + 1);
  };
  const answered = async (
    place: (typeof discord.places)['articles'],
    after: { readonly id: string },
    many = 1,
  ) => {
    await discord.until(() => answers(place, after).length >= many);
    return answers(place, after);
  };
  return { ...run, ...discord.people, ...discord.places, at, answered, answers };
}

describe('a question to the bot in a message', () => {
  it('is answered where the bot is mentioned: in a channel, a thread and direct messages', async () => {
    const { discord, ravi, articles, chapter, at, answered } = await begin();
    for (const place of [articles, chapter, discord.dm(ravi)]) {
      const said = ravi.say(place, `${at} who wrote it?`);
      const [answer] = await answered(place, said);
      expect(textsOf(answer)[0]).toBe('-# who wrote it?');
      expect(textsOf(answer).join()).toContain('Li Xing');
      expect(answer?.message_reference?.message_id).toBe(said.id);
      expect(buttonsOf(answer)).toEqual(['Why this?', 'Ask on', 'Remove']);
    }
  });

  it('needs no mention in direct messages, and leans on the one before', async () => {
    const { discord, ravi, answered } = await begin();
    const dm = discord.dm(ravi);
    ravi.say(dm, '“Russia firmly supports China’s efforts”');
    await answered(dm, ravi.say(dm, 'What did Putin say about Hong Kong?'));
    const [second] = await answered(dm, ravi.say(dm, 'and Xi Jinping?'));
    expect(textsOf(second)[0]).toBe('-# What did Xi Jinping say about Hong Kong?');
    const both = ravi.say(dm, 'Who wrote it and when was it published?');
    expect((await answered(dm, both, 2)).map((one) => textsOf(one)[0])).toEqual([
      '-# Who wrote it?',
      '-# when was it published?',
    ]);
  });

  it.each([
    ['who wrote it', '-# who wrote it'],
    ['¿quién lo escribió', '-# ¿quién lo escribió'],
    ['Footnote, who wrote it?', '-# who wrote it?'],
    ['hello', '-# hello'],
    ['help', '-# help'],
  ])('needs no question mark in direct messages: %s', async (text, shown) => {
    const { discord, ravi, answered } = await begin();
    const dm = discord.dm(ravi);
    ravi.say(dm, '“Who pursues protectionism should be ashamed”');
    ravi.say(dm, 'thanks');
    const [answer] = await answered(dm, ravi.say(dm, text));
    expect(textsOf(answer)[0]).toBe(shown);
  });

  it('is not looked for where nobody mentions the bot, and other bots are not answered', async () => {
    const { discord, ravi, lena, mara, articles, at, answered, answers } = await begin();
    const plain = ravi.say(articles, 'who wrote it?');
    const everybody = ravi.say(articles, `<@${lena.id}> @everyone who wrote it?`);
    mara.user.bot = true;
    const ofBot = mara.say(articles, `${at} who wrote it?`);
    const asked = lena.say(articles, `Hey ${at}, who wrote it?`);
    const [answer, ...more] = await answered(articles, asked);
    expect([textsOf(answer)[0], more]).toEqual(['-# Hey, who wrote it?', []]);
    expect(answers(articles, plain).map(({ id }) => id)).toEqual([
      everybody.id,
      ofBot.id,
      asked.id,
      answer?.id,
    ]);
    // The text of what isn't for the bot never reaches it.
    expect(discord.world.showToBot(plain).content).toBe('');
  });

  it('says hello when nothing is asked, and says what is too long', async () => {
    const { ravi, articles, at, answered } = await begin();
    const [hello] = await answered(articles, ravi.say(articles, at));
    expect(textsOf(hello)[0]).toContain('Ask me something about the article');
    const [long] = await answered(articles, ravi.say(articles, `${at} ${'why '.repeat(100)}`));
    expect(textsOf(long)[0]).toMatch(/^“question” has 399 characters/);
  });

  it('is left when somebody asks faster than anybody reads', async () => {
    const { discord, ravi, lena, articles, at, answers } = await begin();
    const before = lena.say(articles, 'Begin.');
    for (let time = 0; time < 25; time++) ravi.say(articles, `${at} who wrote it?`);
    const last = lena.say(articles, `${at} who wrote it?`);
    const bot = () => answers(articles, before).filter(({ author }) => author.id === discord.world.bot.id);
    await discord.until(() => bot().some((one) => one.message_reference?.message_id === last.id));
    await discord.until(() => bot().length >= 21);
    expect(bot()).toHaveLength(21);
  });

  it('is removed by whoever asked, and by nobody else', async () => {
    const { ravi, lena, articles, at, answered } = await begin();
    const [answer] = await answered(articles, ravi.say(articles, `${at} who wrote it?`));
    const kept = await lena.click(answer!, 'Remove').reply();
    expect(textsOf(kept.message)[0]).toMatch(/^Only the person who asked/);
    const { modal } = await lena.click(answer!, 'Ask on').reply();
    const on = await lena.submit(modal!, { question: 'when?' }).reply();
    expect([on.ephemeral, textsOf(on.message)[0]]).toEqual([false, '-# when? (who wrote it?)']);
    await ravi.click(answer!, 'Remove').until(({ kind }) => kind === 'removed');
    expect(ravi.messages(articles).map(({ id }) => id)).not.toContain(answer!.id);
  });

  it('stays unanswered where the bot may not write, without a word in the log that fails', async () => {
    const { discord, ravi, shelf, at, line, written } = await begin();
    const everyone = discord.servers.nightShelf.roles[0]!;
    everyone.permissions = (BigInt(everyone.permissions) & ~Permission.sendMessages).toString();
    ravi.say(shelf, `${at} who wrote it?`);
    await line('a mention could not be answered');
    expect(written.filter(({ level }) => level === 'error')).toEqual([]);
    expect(refusedCodes(discord)).toEqual([50013]);
  });

  it('is in the server’s language, and not in public where answers are private', async () => {
    const library = { ...libraryOf(shipped), settings: async () => ({ language: 'de' }) };
    const { ravi, articles, at, answered } = await begin({ library });
    const [answer] = await answered(articles, ravi.say(articles, `${at} who wrote it?`));
    expect(buttonsOf(answer)).toContain('Weiterfragen');
    const alone = { ...libraryOf(shipped), settings: async () => ({ answers: 'private' }) };
    const second = await begin({ library: alone });
    const [refused] = await second.answered(
      second.articles,
      second.ravi.say(second.articles, `${second.at} who wrote it?`),
    );
    expect(textsOf(refused)).toEqual([
      'Answers are private here. Please use /ask, so that only you see the answer.',
    ]);
  });
});
