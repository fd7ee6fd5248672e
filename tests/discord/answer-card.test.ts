import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, unescapeMarkdown } from '../../src/discord/markdown.js';
import { plain } from '../../src/reply/index.js';
import { everyComponent, type Message } from '../../src/stand-in/index.js';
import { articleOf } from '../reply/articles.js';
import { buttonsOf, libraryOf, running, textsOf } from './bot.js';

const TOPICS = ['harbour', 'library', 'railway', 'theatre', 'hospital', 'stadium', 'museum', 'market'];
const ARTICLE = articleOf(TOPICS.map((topic, at) => `The ${topic} was opened in ${1950 + at}.`));
const QUESTION = 'When was the *railway* opened?';
const TURNED = '**¶3**\n> **The railway was opened in 1952.**';
/** Of a paragraph that answers as a whole, only what was asked for stands out. */
const ANSWERED = '**¶3 of 8**\n> The railway was opened in **1952**.';

async function asking(values: { private?: boolean } = {}) {
  const run = await running({ library: libraryOf(ARTICLE) });
  const { discord } = run;
  const { articles } = discord.places;
  const { ravi } = discord.people;
  const { message } = await ravi.slash(articles, 'ask', { question: QUESTION, ...values }).reply();
  return { ...run, ...discord.people, articles, message: message! };
}

const selectOf = (message: Message) =>
  [...everyComponent(message.components)].find(({ type }) => type === 3) as unknown as {
    custom_id: string;
    options: { label: string; value: string; description: string }[];
  };

describe('the card of an answer', () => {
  it('shows the paragraphs around it, and turns in place', async () => {
    const { message, lena } = await asking();
    expect(textsOf(message)[1]).toBe(ANSWERED);
    expect(buttonsOf(message)).toEqual(['Context', 'Cite', 'Keep', 'Why this?', 'Ask on', 'Remove']);
    const around = await lena.click(message, 'Context').reply();
    expect(around.ephemeral).toBe(true);
    const numbers = (shown: Message | undefined) =>
      textsOf(shown).flatMap((text) => /^\*\*(¶\d+)\*\*/.exec(text)?.[1] ?? []);
    expect(numbers(around.message)).toEqual(['¶2', '¶3', '¶4']);
    expect(textsOf(around.message)).toContain(TURNED);
    expect(buttonsOf(around.message)).toEqual(['◀ Back', 'Next ▶', 'Keep', 'Open a thread']);
    const after = await lena.click(around.message!, 'Next ▶').reply();
    expect([after.kind, after.message?.id]).toEqual(['update', around.message?.id]);
    expect(numbers(after.message)).toEqual(['¶5', '¶6', '¶7']);
    const end = await lena.click(after.message!, 'Next ▶').reply();
    expect([numbers(end.message), buttonsOf(end.message)]).toEqual([
      ['¶7', '¶8'],
      ['◀ Back', 'Keep', 'Open a thread'],
    ]);
  });

  it('offers other passages with their first words and how sure they are', async () => {
    const { message, lena } = await asking();
    const { custom_id, options } = selectOf(message);
    expect(options[0]?.label).toMatch(/^¶\d The \w+ was opened in \d{4}\.$/);
    expect(options[0]?.description).toMatch(/^\d+% likely$/);
    const { message: other, ephemeral } = await lena.select(message, custom_id, [options[0]!.value]).reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(other)[0]).toContain(`**${options[0]!.label.slice(0, 2)}**`);
    const forged = await lena.select(message, custom_id, ['show:1:x'], { force: true }).reply();
    expect(textsOf(forged.message)[0]).toMatch(/^The article has changed or is gone/);
  });

  it('says why, from the question that stands above it, after a restart too', async () => {
    const { message, lena, bot, discord } = await asking();
    await bot.stop();
    await running({ library: libraryOf(ARTICLE), discord });
    const { message: why, ephemeral } = await lena.click(message, 'Why this?').reply();
    expect(ephemeral).toBe(true);
    expect(textsOf(why)[0]).toBe('### Why ¶3?');
    expect(textsOf(why).join('\n')).toContain('railway');
  });

  it('can be shared when it is private, by whoever asked', async () => {
    const { message, ravi, lena, articles } = await asking({ private: true });
    expect(buttonsOf(message)).toEqual(['Context', 'Cite', 'Keep', 'Why this?', 'Ask on', 'Share']);
    expect(lena.messages(articles)).toEqual([]);
    const shared = await ravi.click(message, 'Share').reply();
    expect(shared.ephemeral).toBe(false);
    expect(textsOf(shared.message).slice(0, 2)).toEqual(['-# When was the \\*railway\\* opened?', ANSWERED]);
    expect(lena.messages(articles)).toHaveLength(1);
  });

  it('is taken away by whoever asked, or may manage messages', async () => {
    const { message, ravi, lena, mara, articles } = await asking();
    const refused = await lena.click(message, 'Remove').reply();
    expect(textsOf(refused.message)).toEqual([
      'Only the person who asked, or people who manage messages here, can remove this.',
    ]);
    const again = await ravi.slash(articles, 'ask', { question: QUESTION }).reply();
    await ravi.click(message, 'Remove').until(({ kind }) => kind === 'removed');
    await mara.click(again.message!, 'Remove').until(({ kind }) => kind === 'removed');
    expect(mara.messages(articles)).toEqual([]);
  });
});

describe('the question above an answer', () => {
  it('is read back as it was asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(plain(text));
      }),
    );
  });
});
