import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shipped } from '../answer/shipped.js';
import { citations } from '../citations.js';
import { buttonsOf, expectNoMentions, libraryOf, running, textsOf } from './bot.js';

const HONG_KONG =
  'Putin said: “Russia firmly supports China’s efforts to safeguard national security in Hong Kong”';

async function begin() {
  const run = await running({ library: libraryOf(shipped) });
  return { ...run, ...run.discord.people, ...run.discord.places };
}

/** What is shown to one, and what all see once it is shared. */
async function share(run: Awaited<ReturnType<typeof begin>>, message: Parameters<typeof textsOf>[0]) {
  const shared = await run.ravi.click(message!, 'Share').reply();
  expect(shared.ephemeral).toBe(false);
  const texts = textsOf(shared.message);
  expect(texts.at(-1)).toMatch(/^-# Shared by /);
  expect(texts.slice(0, -1)).toEqual(textsOf(message));
  expect(buttonsOf(shared.message)).toEqual(
    buttonsOf(message).map((label) => (label === 'Share' ? 'Remove' : label)),
  );
  expect(run.discord.refusals).toEqual([]);
  expectNoMentions(run.discord);
  return shared.message!;
}

describe('Share', () => {
  beforeAll(citations.prepare);

  it('shows an answer with who asked and what, its place and its buttons, as docs/READING.md says', async () => {
    const run = await begin();
    const { ravi, lena, articles } = run;
    const asked = { question: 'Who pursues protectionism?', private: true };
    const { message } = await ravi.slash(articles, 'ask', asked).reply();
    const shared = await share(run, message);
    const texts = textsOf(shared);
    expect(texts[0]).toBe('-# Who pursues protectionism?');
    expect(texts[1]).toMatch(/^\*\*¶\d+ of 11\*\*\n/);
    const plain = texts.map((text) => text.replace(/^-# |\*\*/gm, ''));
    const buttons = buttonsOf(shared).map((label) => `[ ${label} ]`);
    expect(buttons).toHaveLength(6);
    const rows = [buttons.slice(0, 3), buttons.slice(3)].map((row) => row.join('  '));
    const drawn = [...plain, ...rows].join('\n');
    const page = readFileSync(join(import.meta.dirname, '../../docs/READING.md'), 'utf8');
    expect(page).toContain(`\`\`\`\n${drawn}\n\`\`\``);
    const why = await lena.click(shared, 'Why this?').reply();
    expect([why.ephemeral, textsOf(why.message)[0]]).toEqual([true, expect.stringMatching(/^### Why ¶/)]);
    // Whoever shared it may take it away, another reader may not.
    const kept = await lena.click(shared, 'Remove').reply();
    expect(textsOf(kept.message)[0]).toMatch(/^Only the person who asked/);
    await ravi.click(shared, 'Remove').until(({ kind }) => kind === 'removed');
    expect(lena.messages(articles).map(({ id }) => id)).not.toContain(shared.id);
  });

  it('works on a checked quotation and on what is found, under the message they are about', async () => {
    const run = await begin();
    const { ravi, lena, articles, discord } = run;
    for (const command of ['Check quote', 'Find in article']) {
      const said = lena.say(articles, HONG_KONG);
      const { message } = await ravi.messageCommand(articles, command, said).reply();
      const shared = await share(run, message);
      expect(textsOf(shared)[0]).toContain('Putin said');
    }
    expect(discord.refusals).toEqual([]);
  });

  it('works on a citation, in the style that is shown', async () => {
    const run = await begin();
    const { ravi, articles } = run;
    const { message } = await ravi.slash(articles, 'cite', { paragraph: 5 }).reply();
    const restyled = await ravi.select(message!, customIdOf(message, 'restyle'), ['mla']).reply();
    const shared = await share(run, restyled.message);
    expect(textsOf(shared)[0]).toBe('### MLA (9th edition)');
  });

  it('works on a page, which goes on being turned', async () => {
    const run = await begin();
    const { ravi, lena, articles } = run;
    const { message } = await ravi.slash(articles, 'read', { private: true }).reply();
    const next = await ravi.click(message!, 'Next ▶').reply();
    const shared = await share(run, next.message);
    const turned = await lena.click(shared, '◀ Back').reply();
    expect(textsOf(turned.message).some((text) => text.startsWith('**¶1**'))).toBe(true);
    expect(buttonsOf(turned.message)).toContain('Remove');
  });

  it('is in the language in which it was read, in a thread and in direct messages too', async () => {
    const run = await begin();
    const { ravi, discord, chapter } = run;
    ravi.locale = 'ja';
    for (const place of [chapter, discord.dm(ravi)]) {
      const { message } = await ravi
        .slash(place, 'ask', { question: 'Who wrote it?', private: true })
        .reply();
      const shared = await ravi.click(message!, '共有').reply();
      expect(textsOf(shared.message).at(-1)).toMatch(/^-# .*が共有しました$/);
      expect(buttonsOf(shared.message)).toContain('消す');
    }
    expect(discord.refusals).toEqual([]);
  });
});

/** The state of the select of a message that begins with a word. */
function customIdOf(message: Parameters<typeof textsOf>[0], begins: string): string {
  return new RegExp(`"custom_id":"(${begins}:[^"]*)"`).exec(JSON.stringify(message))?.[1] ?? '';
}
