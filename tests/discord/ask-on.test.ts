import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/stand-in/index.js';
import { shipped } from '../answer/shipped.js';
import { articleOf } from '../library/engines.js';
import { buttonsOf, runningOver, textsOf } from './bot.js';
import { goTo, type Where, WITH_BOT } from './places.js';

const HONG_KONG = 'What did Putin say about Hong Kong?';

async function begin(where: Where = 'channel') {
  let time = Date.parse('2026-01-02T12:00:00Z');
  const run = await runningOver([shipped], { now: () => new Date(time) });
  const { discord, library } = run;
  const { ravi, mara, lena } = discord.people;
  const { place, person } = goTo(discord, where);
  const ask = async (question: string, more: Record<string, string | boolean> = {}, who = person) => {
    const { message, ephemeral } = await who.slash(place, 'ask', { question, ...more }).reply();
    return { message: message!, ephemeral, asked: textsOf(message)[0], text: textsOf(message).join('\n') };
  };
  const wait = (minutes: number) => {
    time += minutes * 60_000;
  };
  return { ...run, library, place, person, lena, mara, ravi, ask, wait };
}

const laterThan = (messages: readonly Message[], one: Message) =>
  messages.slice(messages.findIndex(({ id }) => id === one.id) + 1);

describe.each(WITH_BOT)('a question that leans on the last one, in %s', (where) => {
  it('is understood with it', async () => {
    const { ask } = await begin(where);
    const first = await ask(HONG_KONG);
    expect(first.text).toContain('¶5');
    const other = await ask('and Xi Jinping?');
    expect(other.asked).toBe('-# What did Xi Jinping say about Hong Kong?');
    const him = await ask('what did he say about hegemony?');
    expect(him.asked).toBe('-# What did Xi Jinping say about hegemony?');
    expect(him.text).toContain('oppose hegemonism');
    const why = await ask('why?');
    expect(why.asked).toBe('-# why? (What did Xi Jinping say about hegemony?)');
    expect(why.text).toContain('I found no reason for this in the article.');
    await ask(HONG_KONG);
    expect((await ask('why?')).text).toContain(
      '**This is because Russia is a country of considerable prestige',
    );
  });

  it('is understood with it after thanks and hello, too', async () => {
    const { ask } = await begin(where);
    await ask(HONG_KONG);
    await ask('thanks');
    await ask('hello');
    expect((await ask('and Xi Jinping?')).asked).toBe('-# What did Xi Jinping say about Hong Kong?');
  });

  it('leans on what was asked by /said, too', async () => {
    const { ask, place, person } = await begin(where);
    await person.slash(place, 'said', { speaker: 'Xi', about: 'Hong Kong' }).reply();
    await person.slash(place, 'said', { speaker: 'Putin', about: 'Hong Kong' }).reply();
    const trade = await ask('and about multilateralism?');
    expect(trade.asked).toBe('-# What did Putin say about multilateralism?');
    await person.slash(place, 'said', { speaker: 'Xi Jinping' }).reply();
    const other = await ask('and putin?');
    expect(other.asked).toBe('-# What did putin say?');
    expect(other.text).toContain('Putin');
  });

  it('means the author by “he” where the author was asked for', async () => {
    const { ask } = await begin(where);
    await ask('Who is the author?');
    const other = await ask('what does he do?');
    expect(other.asked).toBe('-# What does Li Xing do?');
    expect(other.text).toContain('professor of international relations');
  });

  it('is asked on by a button, with the question that stands above the answer', async () => {
    const { ask, person, wait } = await begin(where);
    const { message } = await ask(HONG_KONG);
    expect(buttonsOf(message)).toContain('Ask on');
    // It needs no memory.
    wait(60);
    const { modal } = await person.click(message, 'Ask on').reply();
    const on = await person.submit(modal!, { question: 'sovereignty' }).reply();
    expect([on.kind, on.ephemeral, textsOf(on.message)[0]]).toEqual([
      'message',
      false,
      '-# What did Putin say about sovereignty?',
    ]);
    const alone = await ask(HONG_KONG, { private: true });
    const again = await person.click(alone.message, 'Ask on').reply();
    const own = await person.submit(again.modal!, { question: 'and Xi?' }).reply();
    expect([own.ephemeral, textsOf(own.message)[0]]).toEqual([true, '-# What did Xi say about Hong Kong?']);
    expect(buttonsOf(own.message)).toContain('Share');
  });

  it('comes after its fellow where both are asked in one', async () => {
    const { person, place, discord } = await begin(where);
    for (const alone of [false, true]) {
      const question = 'Who wrote it and when was it published?';
      const first = await person.slash(place, 'ask', { question, private: alone }).reply();
      expect([first.ephemeral, textsOf(first.message)[0]]).toEqual([alone, '-# Who wrote it?']);
      await discord.until(() => laterThan(person.messages(place), first.message!).length > 0);
      const [second, ...more] = laterThan(person.messages(place), first.message!);
      expect([textsOf(second)[0], more]).toEqual(['-# when was it published?', []]);
      expect(textsOf(second).join()).toContain('13 July 2020');
      // It is an answer like others, for the same people.
      expect(buttonsOf(second)).toContain(alone ? 'Share' : 'Remove');
      if (!alone) await person.click(second!, 'Remove').until(({ kind }) => kind === 'removed');
    }
  });
});

it('another person, another channel and ten minutes later it stands alone', async () => {
  const { ask, lena, mara, discord, wait } = await begin();
  await ask(HONG_KONG);
  expect((await ask('and Xi?', {}, lena)).asked).toBe('-# and Xi?');
  const elsewhere = await mara.slash(discord.places.shelf, 'ask', { question: 'and Xi?' }).reply();
  expect(textsOf(elsewhere.message)[0]).toBe('-# and Xi?');
  wait(9.9);
  expect((await ask('and Xi?')).asked).toBe('-# What did Xi say about Hong Kong?');
  wait(10);
  expect((await ask('and Putin?')).asked).toBe('-# and Putin?');
});

it('goes on with the article that was asked', async () => {
  const { ask, library, discord } = await begin();
  const place = { server: discord.servers.readingRoom.id, person: '1' };
  const boats = ['The boats of Venice were black in those years.', 'The boats of Genoa were red.'];
  await library.keep(place, (await library.draft(place, articleOf('Boats', ...boats))).id);
  const first = await ask('What colour were the boats of Venice?', { article: 'Boats' });
  expect(first.text).toContain('black');
  const other = await ask('and Genoa?');
  expect(other.asked).toBe('-# What colour were the boats of Genoa?');
  expect(other.text).toContain('red');
  // What leans on nothing is asked of the article that is read here.
  expect((await ask('Who wrote it?')).text).toContain('Li Xing');
  expect((await ask('and the title?')).text).toContain('buttress');
});

it('a reading limit holds: nothing later is told by whom a question is taken to mean', async () => {
  const { ask, mara, place } = await begin();
  await mara.slash(place, 'library limit', { through: '2' }).reply();
  const withheld = await ask('Who pursues protectionism?');
  expect(withheld.text).toContain('This channel has read up to ¶2.');
  const on = await ask('why?');
  expect(on.asked).toBe('-# why? (Who pursues protectionism?)');
  expect(on.text).not.toMatch(/¶(?:[3-9]|1\d)\*/);
});

it('“Why this?” knows what was understood, and forgetting forgets', async () => {
  const { ask, mara, place } = await begin();
  await ask('Who pursues protectionism?');
  const { message } = await ask('when?');
  const why = await mara.click(message, 'Why this?').reply();
  expect(textsOf(why.message).join()).toContain('protectionism');
  const sure = await mara.slash(place, 'library forget').reply();
  await mara.click(sure.message!, 'Delete everything').reply();
  expect((await ask('and Xi?')).asked).toBe('-# and Xi?');
});
