import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MessageFlag, Permission } from '../../src/stand-in/index.js';
import { shipped } from '../answer/shipped.js';
import { citations } from '../citations.js';
import { buttonsOf, libraryOf, refusedCodes, running, textsOf } from './bot.js';

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
  });
});

describe('Share on what a message was looked at for', () => {
  beforeAll(citations.prepare);

  /** A message of Lena's in some place, and what Ravi alone was shown of it. */
  async function look(command = 'Check quote', at: 'articles' | 'chapter' | 'abroad' | 'dm' = 'articles') {
    const run = await begin();
    const { ravi, lena, discord } = run;
    if (at === 'abroad') ravi.install();
    const place = at === 'dm' ? discord.dm(ravi) : run[at];
    const said = (at === 'dm' ? ravi : lena).say(place, HONG_KONG);
    const { message } = await ravi.messageCommand(place, command, said).reply();
    const shown = () => ravi.messages(place).filter(({ flags }) => !((flags ?? 0) & MessageFlag.ephemeral));
    const press = async (then = () => {}) => {
      ravi.click(message!, 'Share');
      then();
      await discord.until(() => shown().at(-1)?.author.id === discord.world.bot.id);
      return shown().at(-1)!;
    };
    return { ...run, place, said, message, press };
  }

  const READER = { channel: 'articles', thread: 'chapter', 'direct messages': 'dm' } as const;

  it.each(['Check quote', 'Find in article'])('is a reply to it that pings nobody: %s', async (command) => {
    const { discord, said, message, press } = await look(command);
    const shared = await press();
    expect(shared.message_reference?.message_id).toBe(said.id);
    expect([shared.mentions, shared.mention_everyone]).toEqual([[], false]);
    const posted = discord.requests.filter(({ path }) => /^\/channels\/\d+\/messages$/.test(path));
    expect(posted.map(({ body }) => body)).toEqual([
      expect.objectContaining({
        message_reference: { message_id: said.id, fail_if_not_exists: false },
        allowed_mentions: { parse: [], replied_user: false },
      }),
    ]);
    const texts = textsOf(shared);
    expect(texts.slice(0, -1)).toEqual(textsOf(message));
    expect([texts[0], texts.at(-1)]).toEqual([
      expect.stringContaining('Putin said'),
      expect.stringMatching(/^-# Shared by /),
    ]);
    expect(buttonsOf(shared)).toEqual(
      buttonsOf(message).map((label) => (label === 'Share' ? 'Remove' : label)),
    );
  });

  it.each(Object.entries(READER))('is a reply in a %s', async (_name, at) => {
    const { said, press } = await look('Check quote', at);
    expect((await press()).message_reference?.message_id).toBe(said.id);
  });

  it('is taken away by whoever shared it, not by whoever wrote the message', async () => {
    const { ravi, lena, place, press } = await look();
    const shared = await press();
    const kept = await lena.click(shared, 'Remove').reply();
    expect(textsOf(kept.message)[0]).toMatch(/^Only the person who asked/);
    await ravi.click(shared, 'Remove').until(({ kind }) => kind === 'removed');
    expect(ravi.messages(place).map(({ id }) => id)).not.toContain(shared.id);
  });

  it('is taken away by nobody who only says that they have shared it', async () => {
    const { lena, press } = await look();
    const shared = await press();
    const kept = await lena.click(shared, `remove:1:${lena.id}`, { force: true }).reply();
    expect(textsOf(kept.message)[0]).toMatch(/^Only the person who asked/);
  });

  it.each(['sendMessages', 'readHistory'] as const)(
    'answers the button where the bot has no right to reply (%s)',
    async (right) => {
      const { discord, place, said, press } = await look();
      const deny = Permission[right].toString();
      place.permission_overwrites = [{ id: discord.world.bot.id, type: 1, allow: '0', deny }];
      const shared = await press();
      expect(shared.message_reference?.message_id).not.toBe(said.id);
      expect(discord.requests.filter(({ path }) => /^\/channels\/\d+\/messages$/.test(path))).toEqual([]);
    },
  );

  it('answers the button where Discord refuses the reply after all', async () => {
    const { discord, place, said, press } = await look();
    const deny = Permission.sendMessages.toString();
    const shared = await press(() => {
      place.permission_overwrites = [{ id: discord.world.bot.id, type: 1, allow: '0', deny }];
    });
    expect(shared.message_reference?.message_id).not.toBe(said.id);
    expect(textsOf(shared).at(-1)).toMatch(/^-# Shared by /);
    expect(refusedCodes(discord)).toEqual([50013]);
  });

  it('answers the button where only the person has installed the bot', async () => {
    const { said, press } = await look('Check quote', 'abroad');
    expect((await press()).message_reference?.message_id).not.toBe(said.id);
  });

  it('is a message of its own once that message is deleted', async () => {
    const { discord, said, press } = await look();
    discord.world.delete(said);
    const shared = await press();
    expect([shared.type, shared.message_reference]).toEqual([0, undefined]);
    expect(textsOf(shared).at(-1)).toMatch(/^-# Shared by /);
  });
});

/** The state of the select of a message that begins with a word. */
function customIdOf(message: Parameters<typeof textsOf>[0], begins: string): string {
  return new RegExp(`"custom_id":"(${begins}:[^"]*)"`).exec(JSON.stringify(message))?.[1] ?? '';
}
