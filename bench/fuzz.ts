import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { components, createRemembered, indexShelf, offered } from '../commands/index.js';
import { startBot } from '../src/discord/index.js';
import { createImporter } from '../src/imports/index.js';
import { openLanguages } from '../src/languages.js';
import { createStore, openDatabase, shippedArticles } from '../src/library/index.js';
import { createLog } from '../src/log.js';
import { readCitationStyle } from '../src/package-files.js';
import { createCitations, preparePictures } from '../src/reply/index.js';
import { createSearcher } from '../src/search/index.js';
import {
  type Act,
  type ActOutcome,
  type Channel,
  everyComponent,
  type Message,
  Permission,
  type Person,
  type Server,
  type StandIn,
  startStandIn,
} from '../src/stand-in/index.js';
import { below, makeFile, makeText } from './fuzz-material.js';
import { pick, type Random, seeded } from './random.js';

const USAGE = `Usage: npm run fuzz -- [SECONDS] [--seed SEED]

Lets strangers do at random what harms most: hostile files, questions, messages, options and forged buttons, against the
whole bot in a Discord of its own. Ends with 1 when anything went wrong; the same seed does the same again.
  SECONDS  how long, 60 unless told`;

/** How long the event loop may be held up by one act, in milliseconds. */
const HELD = 100;
/** How often an act that held it up is tried again: another program may have had the processor. */
const TRIES = 5;
/** How long an act may go without an answer, in milliseconds: a slow import on a busy machine takes most of it. */
const SILENCE = 120_000;
/** Acts of one person: fewer than the bot takes within a minute. */
const ACTS = 12;
/** Files that a server is sent: fewer than its library takes within an hour. */
const FILES = 15;

interface Fault {
  readonly act: number;
  readonly did: string;
  readonly what: string;
}

/** A server with its moderator: what is added there must be seen nowhere else. */
interface Room {
  readonly server: Server;
  readonly place: Channel;
  /** Stands in every article that is added there. */
  readonly word: string;
  /** How many files it can still be sent. */
  left: number;
}

interface Deed {
  /** For the report. */
  readonly did: string;
  start(): Act;
  /** What the person goes on with. */
  next?(outcome: ActOutcome): Act | undefined;
}

async function fuzz(
  seconds: number,
  seed: string,
): Promise<{ acts: number; faults: readonly Fault[]; slow: readonly Fault[] }> {
  const random = seeded(seed);
  const faults: Fault[] = [];
  const slow: Fault[] = [];
  let [act, did] = [0, 'start'];
  const fail = (what: string) => faults.push({ act, did, what });

  const folder = mkdtempSync(join(tmpdir(), 'footnote-fuzz-'));
  const discord = await startStandIn();
  const library = createStore({
    database: await openDatabase(`file:${join(folder, 'fuzz.db')}`, (error) => fail(error.message)),
    shipped: await shippedArticles(({ message }) => fail(message)),
    cacheBytes: 20_000_000,
  });
  const write = (line: string) => {
    const { level, msg, err } = JSON.parse(line) as { level: string; msg: string; err?: { stack?: string } };
    if (level === 'error' || level === 'fatal') fail(`${msg}: ${err?.stack ?? line}`);
  };
  const onRejection = (error: unknown) => fail(`unhandled rejection: ${error}`);
  process.on('unhandledRejection', onRejection);
  const citations = createCitations(readCitationStyle);
  await Promise.all([citations.prepare(), preparePictures()]);
  const bot = await startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    components,
    deps: {
      library,
      importer: createImporter(),
      citations,
      searcher: createSearcher(),
      indexOf: indexShelf(openLanguages()),
      ...createRemembered(() => new Date()),
      now: () => new Date(),
      ...offered,
    },
    log: createLog({ level: 'warn', to: { write } }),
  });

  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let rooms = [openRoom(discord, 0), openRoom(discord, 1)];
  let person = newcomer(discord, 0);
  let refused = 0;
  const until = performance.now() + seconds * 1000;
  for (; performance.now() < until && faults.length < 20; act++) {
    if (rooms.some(({ left }) => left <= 0)) rooms = rooms.map((_, at) => openRoom(discord, act + at));
    if (act % ACTS === 0) person = newcomer(discord, act);
    for (const { server } of rooms) person.join(server, Permission.manageGuild);
    const room = pick(random, rooms);
    const todo = choose(random, person, room);
    did = todo.did;
    // What holds up the loop once may be another program's doing; what does so each time is the bot's.
    let shortest = Number.POSITIVE_INFINITY;
    for (let times = 0; times < TRIES && shortest > HELD; times++) {
      delay.reset();
      const outcome = await answered(todo.start());
      shortest = Math.min(shortest, delay.max / 1e6);
      if (!outcome) fail(`no answer within ${SILENCE / 1000} s`);
      else for (const what of wrongWith(outcome, room, rooms)) fail(what);
      if (outcome && times === 0) await answered(todo.next?.(outcome));
    }
    if (shortest > HELD)
      slow.push({ act, did, what: `held up the event loop for ${Math.round(shortest)} ms` });
    for (const { method, path, message, faults: why } of discord.refusals.slice(refused)) {
      fail(`Discord refuses ${method} ${path}: ${message} ${why.join(' ').slice(0, 300)}`);
    }
    refused = discord.refusals.length;
  }
  delay.disable();
  await bot.stop();
  await library.close();
  await discord.close();
  process.off('unhandledRejection', onRejection);
  rmSync(folder, { recursive: true });
  return { acts: act, faults, slow };
}

function openRoom(discord: StandIn, number: number): Room {
  const server = discord.addServer(`Room ${number}`);
  const place = discord.addChannel(server, 'room');
  return { server, place, word: `kept${number}within`, left: FILES };
}

function newcomer(discord: StandIn, number: number): Person {
  return discord.addPerson(`Stranger ${number}`);
}

/** Something that a stranger may do, whatever Discord's own client thinks of it. */
function choose(random: Random, person: Person, room: Room): Deed {
  const { place } = room;
  const force = { force: true };
  const text = (most: number) => makeText(random, 12).slice(0, most) || 'x';
  const slash = (name: string, values: Record<string, string | number>): Deed => ({
    did: `/${name} ${JSON.stringify(values).slice(0, 500)}`,
    start: () => person.slash(place, name, values, force),
  });
  switch (below(random, 10)) {
    case 0: {
      const file = makeFile(random, room.word);
      return {
        did: `/library add ${JSON.stringify(file.name)} ${Buffer.from(file.data).toString('base64').slice(0, 20_000)}`,
        start() {
          room.left--;
          return person.slash(place, 'library add', { file }, force);
        },
        next: ({ message }) => {
          const keep = buttonsOf(message).find(({ label }) => label === 'Keep');
          return message && keep && person.click(message, keep.id, force);
        },
      };
    }
    case 1: {
      const message = person.say(place, makeText(random).slice(0, 4000) || 'x');
      const name = pick(random, ['Check quote', 'Find in article']);
      return {
        did: `${name} ${message.content}`,
        start: () => person.messageCommand(place, name, message, force),
      };
    }
    case 2:
    case 3: {
      const message = pick(
        random,
        person
          .messages(place)
          .filter((one) => buttonsOf(one).length > 0)
          .slice(-8),
      );
      const state = message && pick(random, buttonsOf(message)).id;
      if (!message || state === undefined) return slash('article', {});
      const forged = below(random, 2) ? state : bend(random, state);
      return { did: `press ${forged}`, start: () => person.click(message, forged, force) };
    }
    case 4: {
      const typed = { speaker: text(100) };
      return {
        did: `type ${typed.speaker}`,
        start: () => person.autocomplete(place, 'said', typed, 'speaker', force),
      };
    }
    case 5:
      return slash('said', { speaker: text(100), about: text(100) });
    case 6:
      return slash('paragraph', { number: below(random, 2) ? `${below(random, 40) - 3}` : text(100) });
    case 7:
      return slash(
        pick(random, ['read', 'cite', 'article', 'author', 'published', 'articles list', 'discussed']),
        {},
      );
    default:
      return slash('ask', { question: text(300) });
  }
}

/** A button's state with a piece exchanged. */
function bend(random: Random, state: string): string {
  const pieces = state.split(':');
  pieces[below(random, pieces.length)] = pick(random, [
    '',
    '0',
    '-1',
    '99999',
    '__proto__',
    'zz',
    makeText(random, 3),
  ]);
  return pieces.join(':').slice(0, 100) || ':';
}

/** What comes of an act; undefined when nothing does. */
async function answered(act: Act | undefined): Promise<ActOutcome | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), SILENCE);
  });
  try {
    return await Promise.race([act?.reply(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function buttonsOf(message: Message | undefined): { id: string; label: string }[] {
  return [...everyComponent(message?.components ?? [])].flatMap(({ type, custom_id, label }) =>
    type === 2 && custom_id !== undefined ? [{ id: custom_id, label: `${label}` }] : [],
  );
}

/** What is not as promised in an answer. */
function wrongWith(
  { kind, message, followUps, choices, failure }: ActOutcome,
  here: Room,
  rooms: readonly Room[],
): string[] {
  const shown = JSON.stringify([message?.components, message?.content, followUps, choices]);
  const wrong: string[] = [];
  if (kind === 'failed') wrong.push(`Discord tells the person: ${failure}`);
  for (const { word } of rooms)
    if (word !== here.word && shown.includes(word)) wrong.push(`shows ${word} of another room`);
  for (const { content } of everyComponent([message, ...followUps].flatMap((one) => one?.components ?? []))) {
    // In code Discord obeys no mark, and elsewhere none with a backslash before it.
    const text = typeof content === 'string' ? content.replace(/```[\s\S]*?```|`[^`]*`/g, '') : '';
    const found = /(?<!\\)<(?:@[!&]?|#)\d+>|\[object Object\]/.exec(text);
    if (found)
      wrong.push(`shows ${JSON.stringify(text.slice(Math.max(found.index - 80, 0), found.index + 80))}`);
  }
  return wrong;
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: { type: 'string' }, help: { type: 'boolean' } },
  });
  const seconds = Number(positionals[0] ?? 60);
  if (values.help || !(seconds > 0)) return void process.stdout.write(`${USAGE}\n`);
  const seed = values.seed ?? `${Date.now()}`;
  process.stdout.write(
    `Fuzzing for ${seconds} s. The same again: npm run fuzz -- ${seconds} --seed ${seed}\n`,
  );
  const { acts, faults, slow } = await fuzz(seconds, seed);
  // How long something takes is the machine's doing, too: it is told, and is no fault.
  for (const { act, did, what } of [...faults, ...slow])
    process.stdout.write(`\nAct ${act}: ${did}\n  ${what}\n`);
  process.stdout.write(`${acts} acts, ${faults.length} faults, ${slow.length} slow.\n`);
  process.exit(faults.length > 0 ? 1 : 0);
}

await main(process.argv.slice(2));
