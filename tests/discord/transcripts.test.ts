import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { offered } from '../../commands/index.js';
import { type Component, everyComponent, type Message } from '../../src/stand-in/index.js';
import { wrap } from '../../src/terminal/columns.js';
import { readValues } from '../../src/terminal/given.js';
import { readLine } from '../../src/terminal/slash.js';
import { shipped } from '../answer/shipped.js';
import { citations } from '../citations.js';
import { articleOf, openLibrary } from '../library/engines.js';
import { running } from './bot.js';

const PAGES = ['READING.md', 'MODERATING.md'].map((name) => join(import.meta.dirname, '../../docs', name));
const WIDTH = 110;
/** As Discord shows a time to somebody in London. */
const TIME = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

beforeAll(() => citations.prepare());

// `npm run transcripts` writes them anew.
it.each(PAGES)('%s shows what is answered in Discord', async (path) => {
  const page = readFileSync(path, 'utf8');
  const blocks = [...page.matchAll(/(?<=^```\n)\/[a-z].*?\n(?=```$)/gms)];
  expect(blocks.length).toBeGreaterThan(4);
  let written = page;
  for (const [block] of blocks) {
    const retold = await retell(block.split('\n').filter((line) => /^(?:\/[a-z]|→ )/.test(line)));
    written = written.replace(block, () => retold);
  }
  await expect(written).toMatchFileSnapshot(path);
});

/**
 * What a moderator sees who types commands one after the other, as text. `/ask … → …` shows what was understood alone;
 * `→ Keep: words` presses a button of the last message and fills in the form that it opens, if it opens one;
 * `→ Choose: one; another` chooses from its select.
 */
async function retell(lines: readonly string[]): Promise<string> {
  const { library } = await openLibrary({
    shipped: [{ id: 'shipped', revision: 1, article: shipped }, ...others(lines)],
  });
  const { discord } = await running({ library });
  const { mara } = discord.people;
  const { articles } = discord.places;
  const told: string[] = [];
  let last: Message | undefined;
  for (const line of lines) {
    const [, label, words] = /^→ ([^:]+)(?:: (.*))?$/.exec(line) ?? [];
    const select = allOf(last).find(({ placeholder }) => label !== undefined && placeholder === label);
    if (select) {
      const labels = words?.split('; ') ?? [];
      const options = select.options as { readonly label: string; readonly value: string }[];
      const chosen = options.filter((one) => labels.includes(one.label)).map(({ value }) => value);
      const act = mara.select(last!, select.custom_id ?? '', chosen);
      const { message, followUps } = await act.until((outcome) => outcome.followUps.length > 0);
      last = message;
      told.push(`${line}\n\n${[message, ...followUps].flatMap(cardsOf).flat().join('\n\n')}\n`);
      continue;
    }
    if (label) {
      const { modal, message } = await mara.click(last!, label).reply();
      last = modal ? (await mara.submit(modal, { note: words ?? '' }).reply()).message : message;
      told.push(`${line}\n\n${cardsOf(last).flat().join('\n\n')}\n`);
      continue;
    }
    const [typed = '', arrow] = line.split(' → ');
    const read = readLine(typed, offered.commands, 'en');
    if (read.kind !== 'command') throw new Error(`${typed} is no command.`);
    const values = { ...(await readValues(read.given, read.called)) } as Record<
      string,
      string | number | boolean
    >;
    const options = optionsOf(mara.commands(articles), read.called.path.split(' '));
    for (const [name, value] of Object.entries(values)) {
      const chosen = options.find((one) => one.name === name)?.choices?.find((one) => one.name === value);
      if (chosen) values[name] = chosen.value;
    }
    const act = mara.slash(articles, read.called.path, values);
    const isTold = ({ followUps }: typeof act.outcome) => followUps.length > 0;
    const { message, followUps } = await (values.announce ? act.until(isTold) : act.reply());
    last = message;
    const cards = [message, ...followUps].flatMap(cardsOf);
    const seen = arrow === undefined ? cards.flat().join('\n\n') : cards.map(([first]) => first).join('  ');
    told.push(arrow === undefined ? `${typed}\n\n${seen}\n` : `${typed} → ${seen}`);
  }
  return `${told.join('\n').trimEnd()}\n`
    .replaceAll(`<@${mara.id}>`, '@Mara')
    .replace(/<#(\d+)>/g, (_, id) => `#${discord.world.channels.get(id)?.name}`)
    .replace(/<t:(\d+):\w>/g, (_, seconds) => TIME.format(Number(seconds) * 1000));
}

const cardsOf = (message: Message | undefined) =>
  message?.poll
    ? [[[message.poll.question.text, ...message.poll.answers.map(drawAnswer)].join('\n')]]
    : (message?.components ?? []).map(({ components = [] }) => components.flatMap(drawPart));

const drawAnswer = ({ poll_media: { text } }: { readonly poll_media: { readonly text: string } }) =>
  `( ) ${text}`;

const allOf = (message: Message | undefined) => [...everyComponent(message?.components ?? [])];

/** What there is to vote on beside the article that comes with the bot. */
const others = (lines: readonly string[]) =>
  ['Owls return to the marsh', 'The last ferry']
    .filter((title) => lines.some((line) => line.includes(title)))
    .map((title, at) => ({ id: `other-${at}`, revision: 1, article: articleOf(title) }));

interface Offered {
  readonly name: string;
  readonly options?: readonly Offered[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

function optionsOf(commands: readonly Offered[], [first, ...rest]: readonly string[]): readonly Offered[] {
  const options = commands.find(({ name }) => name === first)?.options ?? [];
  return rest.length === 0 ? options : optionsOf(options, rest);
}

/** What stands in a part of a card without Discord's marks; a row of buttons is one part. */
function drawPart({ type, content, components = [] }: Component): string[] {
  if (type === 1)
    return [components.map(({ label, placeholder }) => `[ ${label ?? `${placeholder} ▾`} ]`).join('  ')];
  if (typeof content !== 'string') return [];
  return [
    content
      .replace(/^(?:### |-# )|\*\*|^```\n|\n```$/gm, '')
      .split('\n')
      .flatMap(wrapLine)
      .join('\n'),
  ];
}

/** Breaks a long line, and marks a quotation's further lines as Discord draws them. */
function wrapLine(line: string): string[] {
  const mark = line.startsWith('> ') ? '> ' : '';
  return wrap(line.slice(mark.length), WIDTH - mark.length).map((one) => `${mark}${one}`);
}
