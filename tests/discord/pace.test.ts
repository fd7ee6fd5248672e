import { describe, expect, it } from 'vitest';
import { COMMANDS, createPace, PRESSES } from '../../src/discord/pace.js';
import { running, textsOf } from './bot.js';

describe('somebody who asks too fast', () => {
  it('is told to wait, in private; others aren’t', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    for (let at = 0; at < 20; at++) await ravi.slash(articles, 'author').reply();
    const { message, ephemeral } = await ravi.slash(articles, 'author').reply();
    expect([ephemeral, textsOf(message)]).toEqual([
      true,
      ['You asked 20 times within a minute. Please wait 60 seconds.'],
    ]);
    expect((await lena.slash(articles, 'author').reply()).ephemeral).toBe(false);
  });

  it('is told to wait for a button, and gets no suggestions any more', async () => {
    const { discord } = await running();
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const question = 'Since when is it closed?';
    const { message } = await ravi.slash(articles, 'ask', { question }).reply();
    for (let at = 0; at < PRESSES.most; at++) await ravi.click(message!, 'Context').reply();
    const slowed = await ravi.click(message!, 'Context').reply();
    expect([slowed.ephemeral, textsOf(slowed.message)]).toEqual([
      true,
      ['You pressed 60 buttons within a minute. Please wait 60 seconds.'],
    ]);
    expect(textsOf((await lena.click(message!, 'Context').reply()).message)).not.toEqual(
      textsOf(slowed.message),
    );
    const typed = async (person: typeof ravi) =>
      (await person.autocomplete(articles, 'cite', { article: 'lib' }).reply()).choices?.length;
    for (let at = 0; at < 180; at++) expect(await typed(ravi)).toBe(1);
    expect([await typed(ravi), await typed(lena)]).toEqual([0, 1]);
  });

  it('can go on as time passes', () => {
    let time = 0;
    const slowDown = createPace(() => new Date(time), COMMANDS);
    for (time = 0; time < 20_000; time += 1000) slowDown('ravi');
    expect(() => slowDown('ravi')).toThrow('Please wait 40 seconds.');
    time = 59_999;
    expect(() => slowDown('ravi')).toThrow('Please wait 1 second.');
    time = 60_000;
    slowDown('ravi');
    expect(() => slowDown('ravi')).toThrow('Please wait 1 second.');
  });

  it('don’t wait for a clock that was put back', () => {
    let time = 3_600_000;
    const slowDown = createPace(() => new Date(time), COMMANDS);
    for (let at = 0; at < COMMANDS.most; at++) slowDown('ravi');
    time = 0;
    expect(() => slowDown('ravi')).not.toThrow();
  });
});
