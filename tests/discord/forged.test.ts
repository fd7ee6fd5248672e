import { describe, expect, it } from 'vitest';
import { components } from '../../commands/index.js';
import { readArticle } from '../../src/article/index.js';
import { CITATION_STYLES } from '../../src/reply/index.js';
import { MessageFlag } from '../../src/stand-in/index.js';
import { openLibrary } from '../library/engines.js';
import { articleOf, TEXT } from '../reply/articles.js';
import { libraryOf, running, textsOf } from './bot.js';

const HERE = ':1:library1:1';
/** What may stand behind a component's name in a state that the bot never wrote. */
const STATES = [
  '',
  ':',
  ':1',
  ':2:library1:1:1',
  ':1:library1',
  ':1:nowhere:1:1',
  ':1:nowhere:1:p1@0.0',
  ':1:../../etc/passwd:1:1',
  ':1:<@1>:1:@everyone',
  HERE,
  `${HERE}:0`,
  `${HERE}:-1`,
  `${HERE}:5`,
  `${HERE}:999999`,
  `${HERE}:٣`,
  `${HERE}:1e3`,
  `${HERE}:${'9'.repeat(60)}`,
  `${HERE}:1:40:10`,
  `${HERE}:1:0:9999999`,
  `${HERE}:4:9999:9999999`,
  `${HERE}:p0@0.0`,
  `${HERE}:p1.z.1@0.0`,
  `${HERE}:p1.0.zzzz@0.0`,
  `${HERE}:p1@zzz.zzzzz`,
  `${HERE}:s99@0.0`,
  `${HERE}:s0~zz@0.0`,
  `${HERE}:f99@0.0`,
  `${HERE}:p1_p2_p9@2.0`,
  ':1:library1:zzzzz:p1@0.0',
  ':1:library1:99:1',
  ':1:\u202Elibrary1:1:1',
];

/** What the bot itself writes: a page, places of words, paragraphs (of an article that was longer, too), the article as a whole. */
const WRITTEN = new Set([
  ...['page', 'find', 'restyle'].map((name) => `${name}${HERE}`),
  ...['page', 'paragraph'].flatMap((name) => [`${name}${HERE}:5`, `${name}:1:library1:99:1`]),
]);

// These take away what they stand on, whatever else their state says.
const NAMES = components.map(({ name }) => name).filter((name) => !['remove', 'leave'].includes(name));

describe('a button that the bot never made', () => {
  // A test for each: all of them in one take longer than a busy machine has for a test.
  it.each([...NAMES, 'unheardof', 'constructor'])('does no harm, whoever presses it: %s', async (name) => {
    const { library } = await openLibrary({
      shipped: [{ id: 'library1', revision: 1, article: readArticle(TEXT) }],
    });
    const { discord, written } = await running({ library });
    const { ravi, lena } = discord.people;
    const { articles } = discord.places;
    const { message } = await ravi.slash(articles, 'ask', { question: 'Since when is it closed?' }).reply();
    const before = JSON.stringify(message?.components);
    for (const [at, behind] of STATES.entries()) {
      if (WRITTEN.has(`${name}${behind}`)) continue;
      const state = `${name}${behind}`.slice(0, 100);
      const person = at % 2 === 0 ? ravi : lena;
      const outcome = await person.click(message!, state, { force: true }).reply();
      if (outcome.kind === 'modal') continue;
      // Where the machine is so busy that “thinking…” comes first, a refusal stands below the message.
      const [told = outcome.message] = outcome.followUps;
      const isPrivate = ((told?.flags ?? 0) & MessageFlag.ephemeral) !== 0;
      expect([state, isPrivate || name === 'share']).toEqual([state, true]);
      const [first = ''] = textsOf(told);
      expect([state, first]).toEqual([state, expect.not.stringMatching(/reference|undefined|NaN/)]);
    }
    expect(JSON.stringify(lena.messages(articles)[0]?.components)).toBe(before);
    expect(written.filter(({ level }) => level === 'error' || level === 'fatal')).toEqual([]);
  });
});

describe('an article with marks of Discord’s in it', () => {
  const nasty = '```\n@everyone <@1> ||x|| \u202Edlrow';

  it('can’t leave the block of a citation, or ping anybody', async () => {
    const article = articleOf([`${nasty} the harbour is ours.`], {
      title: nasty,
      authors: [nasty, '@here'],
      source: '`` ``` ````',
    });
    const { discord } = await running({ library: libraryOf(article) });
    const { ravi } = discord.people;
    const { articles } = discord.places;
    for (const style of CITATION_STYLES) {
      const { message } = await ravi.slash(articles, 'cite', { style, paragraph: 1 }).reply();
      const code = textsOf(message).filter((text) => text.includes('```'));
      expect(code).toHaveLength(1);
      expect(code[0]!.match(/```/g)).toHaveLength(2);
      expect(code[0]).toMatch(/^```\n[\s\S]*\n```$/);
      expect(textsOf(message).join()).not.toContain('\u202E');
    }
    const { message } = await ravi.slash(articles, 'paragraph', { number: '1' }).reply();
    expect(textsOf(message)[0]).toMatch(/\\`\\`\\`/);
    expect(textsOf(message).join()).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@1>|\u202E/);
  });
});
