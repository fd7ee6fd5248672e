import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/stand-in/index.js';
import { shipped } from '../answer/shipped.js';
import { citations } from '../citations.js';
import { buttonsOf, runningOver, textsOf } from './bot.js';
import { goTo, type Where, WITH_BOT } from './places.js';

beforeAll(() => citations.prepare());

async function begin(where: Where) {
  const run = await runningOver([shipped]);
  return { ...run, ...goTo(run.discord, where) };
}

/** The places of the paragraphs that a message shows. */
const shownIn = (message: Message | undefined) =>
  textsOf(message).flatMap((text) => /^\*\*¶(\d+(?: of \d+)?)\*\*/.exec(text)?.[1] ?? []);

describe.each(WITH_BOT)('paragraphs by their numbers, in %s', (where) => {
  it('are shown one or several, turned in place, and cited', async () => {
    const { place, person } = await begin(where);
    const one = await person.slash(place, 'paragraph', { number: 'the last paragraph' }).reply();
    expect(shownIn(one.message)).toEqual(['11 of 11']);
    // Where there are threads, one can be opened.
    const thread = where === 'channel' ? ['Open a thread'] : [];
    expect(buttonsOf(one.message)).toEqual(['◀ Back', 'Cite', 'Keep', ...thread, 'Remove']);
    const before = await person.click(one.message!, '◀ Back').reply();
    expect([before.kind, before.message?.id]).toEqual(['update', one.message?.id]);
    expect(shownIn(before.message)).toEqual(['10 of 11']);
    expect(buttonsOf(before.message)).toEqual(['◀ Back', 'Next ▶', 'Cite', 'Keep', ...thread, 'Remove']);
    const cited = await person.click(before.message!, 'Cite').reply();
    expect(textsOf(cited.message).join()).toContain('para. 10');

    for (const number of ['3-5', '¶3–5', 'paragraphs 3 to 5', '5 to 3']) {
      const { message } = await person.slash(place, 'paragraph', { number }).reply();
      expect(shownIn(message), number).toEqual(['3 of 11', '4 of 11', '5 of 11']);
    }
    const several = await person.slash(place, 'paragraph', { number: '3-5' }).reply();
    const next = await person.click(several.message!, 'Next ▶').reply();
    expect(shownIn(next.message)).toEqual(['6 of 11', '7 of 11', '8 of 11']);
    const [, state] = /"custom_id":"(citeone:[^"]*)"/.exec(JSON.stringify(next.message)) ?? [];
    const [, seventh] = /"value":"(cite:1:library1:\d+:7)"/.exec(JSON.stringify(next.message)) ?? [];
    const chosen = await person.select(next.message!, state ?? '', [seventh ?? '']).reply();
    expect(textsOf(chosen.message).join()).toContain('para. 7');

    for (const act of [
      () => person.slash(place, 'paragraph', { number: '2 and 6' }),
      () => person.slash(place, 'ask', { question: 'paragraphs 6 and 2' }),
    ]) {
      const { message } = await act().reply();
      expect(shownIn(message)).toEqual(['2 of 11', '6 of 11']);
      expect(JSON.stringify(message)).toContain('"cite:1:library1:');
    }

    const none = await person.slash(place, 'paragraph', { number: '12-14' }).reply();
    expect(textsOf(none.message)[0]).toBe('There is no paragraph “12-14”. The article has ¶1 to ¶11.');
  });

  it('are shown by /ask in the bot’s own notation, with the same buttons', async () => {
    const { place, person } = await begin(where);
    for (const [question, numbers] of [
      ['¶5', ['5 of 11']],
      ['show me paragraph 5', ['5 of 11']],
      ['¶3-5', ['3 of 11', '4 of 11', '5 of 11']],
      ['3-5', ['3 of 11', '4 of 11', '5 of 11']],
      ['What does the last paragraph say?', ['11 of 11']],
    ] as const) {
      const { message } = await person.slash(place, 'ask', { question }).reply();
      expect(shownIn(message), question).toEqual(numbers);
      expect(buttonsOf(message), question).toContain('◀ Back');
      expect(JSON.stringify(message), question).toContain('"cite:1:library1:');
    }
    const { message } = await person.slash(place, 'ask', { question: 'summarize paragraph 2' }).reply();
    expect(textsOf(message)[1]).toBe('### In its own words');
    expect(textsOf(message).slice(2, -1).join()).not.toMatch(/¶(?!2\*)/);
    // One that there isn't has nothing to do with who is quoted.
    const none = await person.slash(place, 'ask', { question: '¶99' }).reply();
    expect(buttonsOf(none.message)).toEqual(['Why this?', 'Ask on', 'Remove']);
  });

  it('end where the place has read, with a button for the rest', async () => {
    const { place, person } = await begin(where);
    await person.slash(place, 'library limit', { through: '4' }).reply();
    const own = where === 'direct messages' || where === 'user install';
    const read = own ? 'You have read up to ¶4 here.' : 'This channel has read up to ¶4.';
    for (const act of [
      () => person.slash(place, 'paragraph', { number: '3-6' }),
      () => person.slash(place, 'ask', { question: '¶3-6' }),
    ]) {
      const { message } = await act().reply();
      expect(shownIn(message)).toEqual(['3 of 11', '4 of 11']);
      expect(textsOf(message)).toContain(`2 more come later in the article. ${read}`);
      expect(buttonsOf(message)).not.toContain('Next ▶');
      const revealed = await person.click(message!, 'Show me anyway').reply();
      expect([revealed.ephemeral, shownIn(revealed.message)]).toEqual([true, ['3', '4', '5', '6']]);
    }
    const some = await person.slash(place, 'paragraph', { number: '2, 5 and 7' }).reply();
    expect(shownIn(some.message)).toEqual(['2 of 11']);
    expect(textsOf(some.message)).toContain(`2 more come later in the article. ${read}`);
    const later = await person.slash(place, 'paragraph', { number: '5-6' }).reply();
    expect(textsOf(later.message)[0]).toBe(`This comes later in the article. ${read}`);
    expect(buttonsOf(later.message)).toEqual(['Show me anyway', 'Remove']);
  });
});

describe.each(WITH_BOT)('/read, in %s', (where) => {
  it('shows the paragraphs that are named, and goes on by as many', async () => {
    const { place, person } = await begin(where);
    const { message } = await person.slash(place, 'read', { from: '3-5' }).reply();
    expect([shownIn(message), textsOf(message).at(-1)]).toEqual([['3', '4', '5'], '¶3–5 of 11']);
    const next = await person.click(message!, 'Next ▶').reply();
    expect(shownIn(next.message)).toEqual(['6', '7', '8']);
    const { modal } = await person.click(next.message!, 'Go to a paragraph').reply();
    const jumped = await person.submit(modal!, { number: '10' }).reply();
    expect(shownIn(jumped.message)).toEqual(['10', '11']);
    // It goes on from where the channel has stopped.
    expect(shownIn((await person.slash(place, 'read').reply()).message)[0]).not.toBe('1');
  });

  it('shows as many as somebody has set', async () => {
    const { place, person } = await begin(where);
    const set = await person.slash(place, 'settings mine', { page: '2' }).reply();
    expect(textsOf(set.message).join()).toContain('**Paragraphs on a page of /read** · 2');
    const { message } = await person.slash(place, 'read').reply();
    expect([shownIn(message), textsOf(message).at(-1)]).toEqual([['1', '2'], '¶1–2 of 11']);
    await person.click(message!, 'Next ▶').reply();
    expect(shownIn((await person.slash(place, 'read').reply()).message)).toEqual(['3', '4']);
    await person.slash(place, 'settings mine', { page: 'default' }).reply();
    const usual = await person.slash(place, 'read').reply();
    expect(textsOf(usual.message).at(-1)).toMatch(/^Page 1 of \d+$/);
  });
});

it('a page’s size that a server has set holds for those who have set none', async () => {
  const { discord, place, person } = await begin('channel');
  await person.slash(place, 'settings server', { page: '3' }).reply();
  const { ravi } = discord.people;
  expect(shownIn((await ravi.slash(place, 'read').reply()).message)).toEqual(['1', '2', '3']);
  await ravi.slash(place, 'settings mine', { page: '1' }).reply();
  expect(shownIn((await ravi.slash(place, 'read').reply()).message)).toEqual(['1']);
});
