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

const quoted = (message: Message | undefined) => textsOf(message).filter((text) => text.startsWith('**¶'));
const CHINA = shipped.paragraphs.reduce((sum, { text }) => sum + (text.match(/\bChina\b/g)?.length ?? 0), 0);

it('is what /ask gives where it is asked how often words are mentioned; its pages are turned, too', async () => {
  const { place, person } = await begin('channel');
  const question = 'How many times is China mentioned?';
  const { message } = await person.slash(place, 'ask', { question }).reply();
  expect(textsOf(message)[0]).toBe('-# China');
  expect(textsOf(message)[1]).toMatch(new RegExp(`^${CHINA} places in `));
  const next = await person.click(message!, 'Next ▶').reply();
  expect(textsOf(next.message)[1]).toMatch(new RegExp(`^${CHINA} places in .* sentences 6 to 10 `));
});

describe.each(WITH_BOT)('/find, in %s', (where) => {
  it('shows every place, counted, the words marked, page by page', async () => {
    const { place, person } = await begin(where);
    const { message, ephemeral } = await person.slash(place, 'find', { words: 'china' }).reply();
    expect([ephemeral, textsOf(message)[0]]).toEqual([false, '-# china']);
    const [, places, first, all] =
      /^(\d+) places in \d+ paragraphs\. Here are sentences (\d+) to 5 of (\d+)\.$/.exec(
        textsOf(message)[1] ?? '',
      ) ?? [];
    expect([Number(places), first]).toEqual([CHINA, '1']);
    expect(buttonsOf(message)).toEqual(['Next ▶', 'Remove']);
    let [marks, sentences] = [0, 0];
    let page = message;
    for (;;) {
      for (const text of quoted(page))
        marks +=
          text
            .split('\n')
            .slice(1)
            .join('\n')
            .match(/\*\*China(?:['’]s)?\*\*/g)?.length ?? 0;
      sentences += quoted(page).length;
      if (!buttonsOf(page).includes('Next ▶')) break;
      const next = await person.click(page!, 'Next ▶').reply();
      expect([next.kind, textsOf(next.message)[0]]).toEqual(['update', '-# china']);
      page = next.message;
    }
    expect([marks, sentences]).toEqual([CHINA, Number(all)]);
    expect(buttonsOf(page)).toEqual(['◀ Back', 'Remove']);
    const [, select = ''] = /"custom_id":"(citeone:[^"]*)"/.exec(JSON.stringify(page)) ?? [];
    const [, state = ''] = /"value":"(cite:1:library1:[^"]*)"/.exec(JSON.stringify(page)) ?? [];
    expect(textsOf((await person.select(page!, select, [state]).reply()).message).join()).toContain('para. ');
  });

  it('says what it has not, and what it has instead', async () => {
    const { place, person } = await begin(where);
    const texts = async (words: string) =>
      textsOf((await person.slash(place, 'find', { words }).reply()).message);
    expect((await texts('Zanzibar')).slice(1, 3)).toEqual([
      'The article doesn’t mention “Zanzibar”.',
      'Try another word that the article may use.',
    ]);
    expect((await texts('protectionsm')).join()).toContain('“protectionism”');
    expect((await texts('?!'))[1]).toBe('I see no word here that I can look up.');
    expect((await texts('the'))[1]).toContain('38 places in 10 paragraphs');
    expect((await texts('**@everyone** `China`')).join()).not.toContain('\n@everyone');
  });

  it('finds no further than the place has read', async () => {
    const { place, person } = await begin(where);
    await person.slash(place, 'library limit', { through: '2' }).reply();
    const { message } = await person.slash(place, 'find', { words: 'China' }).reply();
    expect(quoted(message).every((text) => /^\*\*¶[12]\*\*/.test(text))).toBe(true);
    expect(textsOf(message).join('\n')).toMatch(/\d+ more come later in the article\./);
    // How far that is is said once.
    expect(
      textsOf(message)
        .join('\n')
        .match(/read up to ¶2/g),
    ).toHaveLength(1);
    const later = await person.slash(place, 'find', { words: 'protectionism' }).reply();
    expect(textsOf(later.message)[1]).toMatch(/^This comes later in the article\./);
    const revealed = await person.click(later.message!, 'Show me anyway').reply();
    expect([revealed.ephemeral, textsOf(revealed.message).join()]).toEqual([
      true,
      expect.stringContaining('protectionism'),
    ]);
  });
});

it('what is found alone is shared with its buttons', async () => {
  const { place, person, lena } = await begin('channel');
  const { message } = await person.slash(place, 'find', { words: 'China', private: true }).reply();
  const shared = await person.click(message!, 'Share').reply();
  expect(textsOf(shared.message).at(-1)).toBe('-# Shared by Mara');
  const next = await lena.click(shared.message!, 'Next ▶').reply();
  expect(buttonsOf(next.message)).toEqual(expect.arrayContaining(['◀ Back', 'Remove']));
});
