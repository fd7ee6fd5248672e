import { describe, expect, it } from 'vitest';
import { everyComponent, type Message } from '../../src/stand-in/index.js';
import { articleOf } from '../reply/articles.js';
import { buttonsOf, libraryOf, quotedIn, running, textsOf } from './bot.js';

const TOPICS = ['harbour', 'library', 'railway', 'theatre', 'hospital', 'stadium', 'museum', 'market'];
const ARTICLE = articleOf([
  ...TOPICS.map((topic) => `Mayor Ruth Okafor said the ${topic} would open its doors to the town in June.`),
  '“The harbour is ours,” Okafor said. “We shall keep the harbour clean.”',
  'Okafor and Peter Lind pledged to visit the harbour in April. It rained all day.',
  'Peter Lind said the roof was unsafe.',
]);

async function begin() {
  const { discord } = await running({ library: libraryOf(ARTICLE) });
  return { discord, ...discord.people, ...discord.places };
}

const selectOf = (message: Message | undefined) =>
  [...everyComponent(message?.components ?? [])].find(({ type }) => type === 3) as unknown as {
    custom_id: string;
    placeholder: string;
    options: { label: string; value: string }[];
  };

describe('what somebody says', () => {
  it('stands page by page, turned in place, direct, reported and joint told apart', async () => {
    const { ravi, lena, articles } = await begin();
    const { message, ephemeral } = await ravi.slash(articles, 'said', { speaker: 'Okafor' }).reply();
    expect(ephemeral).toBe(false);
    expect(textsOf(message).slice(0, 3)).toEqual([
      '### Statements by Ruth Okafor',
      'Statements 1 to 5 of 11',
      '**¶1** · reported in the article’s words\n> Mayor Ruth Okafor said the harbour would open its doors to the town in June.',
    ]);
    expect(quotedIn(message)).toEqual(['1', '2', '3', '4', '5']);
    expect(buttonsOf(message)).toEqual(['Next ▶', 'Remove']);
    const second = await lena.click(message!, 'Next ▶').reply();
    expect([second.kind, second.message?.id]).toEqual(['update', message?.id]);
    expect(quotedIn(second.message)).toEqual(['6', '7', '8', '9', '9']);
    expect(textsOf(second.message)[5]).toBe(
      '**¶9** · quoted word for word\n> “The harbour is ours,” Okafor said.',
    );
    expect(buttonsOf(second.message)).toEqual(['◀ Back', 'Next ▶', 'Remove']);
    const last = await lena.click(second.message!, 'Next ▶').reply();
    expect(textsOf(last.message).slice(0, 3)).toEqual([
      '### Statements by Ruth Okafor',
      'Statement 11 of 11',
      '**¶10** · reported in the article’s words · together with Peter Lind\n> Okafor and Peter Lind pledged to visit the harbour in April.',
    ]);
    expect(buttonsOf(last.message)).toEqual(['◀ Back', 'Context', 'Cite', 'Keep', 'Remove']);
    const back = await ravi.click(last.message!, '◀ Back').reply();
    expect(quotedIn(back.message)).toEqual(['6', '7', '8', '9', '9']);
    const denied = await lena.click(back.message!, 'Remove').reply();
    expect(denied.ephemeral).toBe(true);
    await ravi.click(back.message!, 'Remove').until(({ kind }) => kind === 'removed');
  });

  it('cites one statement, of the page that is shown', async () => {
    const { ravi, lena, articles } = await begin();
    const { message } = await ravi.slash(articles, 'said', { speaker: 'Okafor' }).reply();
    const { custom_id, placeholder, options } = selectOf(message);
    expect([placeholder, options.length]).toEqual(['Cite a statement', 5]);
    expect(options[2]!.label).toMatch(/^¶3 Mayor Ruth Okafor said the railway/);
    const cited = await lena.select(message!, custom_id, [options[2]!.value]).reply();
    expect(cited.ephemeral).toBe(true);
    expect(textsOf(cited.message).join()).toMatch(/```[^`]*railway would open[^`]*para\. 3/);
    const forged = await lena.select(message!, custom_id, ['cite:1:nowhere:1'], { force: true }).reply();
    expect(textsOf(forged.message)[0]).toMatch(/has changed or is gone/);
  });

  it('keeps what it was asked to be about while its pages are turned, and after a restart', async () => {
    const { discord, bot } = await running({ library: libraryOf(ARTICLE) });
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const said = await ravi.slash(articles, 'said', { speaker: 'Okafor', about: 'doors in *June*' }).reply();
    const heading = '### Statements by Ruth Okafor about “doors in \\*June\\*”';
    expect(textsOf(said.message)[0]).toBe(heading);
    const before = quotedIn(said.message);
    await bot.stop();
    await running({ library: libraryOf(ARTICLE), discord });
    const turned = await lena.click(said.message!, 'Next ▶').reply();
    expect(textsOf(turned.message).slice(0, 2)).toEqual([heading, 'Statements 6 to 8 of 8']);
    expect(new Set([...before, ...quotedIn(turned.message)]).size).toBe(8);

    const asked = await ravi.slash(articles, 'ask', { question: 'What did Ruth Okafor say?' }).reply();
    expect(textsOf(asked.message).slice(0, 2)).toEqual([
      '-# What did Ruth Okafor say?',
      '### Statements by Ruth Okafor',
    ]);
    const next = await ravi.click(asked.message!, 'Next ▶').reply();
    expect(textsOf(next.message).slice(0, 3)).toEqual([
      '-# What did Ruth Okafor say?',
      '### Statements by Ruth Okafor',
      'Statements 6 to 10 of 11',
    ]);
  });

  it('is shared from the page that is seen, in direct messages and by user install too', async () => {
    const { discord, ravi, lena, articles } = await begin();
    const alone = await ravi.slash(articles, 'said', { speaker: 'Okafor', private: true }).reply();
    expect(buttonsOf(alone.message)).toEqual(['Next ▶', 'Share']);
    const second = await ravi.click(alone.message!, 'Next ▶').reply();
    expect(buttonsOf(second.message)).toEqual(['◀ Back', 'Next ▶', 'Share']);
    const shared = await ravi.click(second.message!, 'Share').reply();
    expect(shared.ephemeral).toBe(false);
    expect(quotedIn(shared.message)).toEqual(['6', '7', '8', '9', '9']);
    expect(buttonsOf(shared.message)).toEqual(['◀ Back', 'Next ▶', 'Remove']);
    expect(lena.messages(articles)).toHaveLength(1);

    const dm = await ravi.slash(discord.dm(ravi), 'said', { speaker: 'Okafor' }).reply();
    expect(quotedIn((await ravi.click(dm.message!, 'Next ▶').reply()).message)).toHaveLength(5);
  });

  it('stays as it is when a button asks for a page that is not there', async () => {
    const { ravi, lena, articles } = await begin();
    const { message } = await ravi.slash(articles, 'said', { speaker: 'Okafor' }).reply();
    for (const state of [
      'said:1:library1:3:s0@zzz.0',
      'said:1:library1:3:s99@0.0',
      'said:1:library1:3:s0~zz@0.0',
      'said:1:elsewhere:3:s0@0.0',
      'said:1:library1:9:s0@0.0',
      'said:2:x',
      'said',
    ]) {
      const { ephemeral, message: note } = await lena.click(message!, state, { force: true }).reply();
      expect([state, ephemeral, textsOf(note)[0]]).toEqual([
        state,
        true,
        expect.stringMatching(/has changed or is gone/),
      ]);
    }
    expect(quotedIn(lena.messages(articles)[0])).toEqual(['1', '2', '3', '4', '5']);
  });
});
