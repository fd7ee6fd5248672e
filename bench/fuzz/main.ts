import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { components, createRemembered, indexShelf, offered } from '../../commands/index.js';
import { startBot } from '../../src/discord/index.js';
import { createImporter } from '../../src/imports/index.js';
import { openLanguages } from '../../src/languages.js';
import { createStore, openDatabase, readShippedArticles } from '../../src/library/index.js';
import { createLog } from '../../src/log.js';
import { readCitationStyle } from '../../src/package-files.js';
import { createCitations, plain, preparePictures } from '../../src/reply/index.js';
import { createSearcher } from '../../src/search/index.js';
import {
  type Channel,
  ManualClock,
  Permission,
  type Person,
  type StandIn,
  startStandIn,
} from '../../src/stand-in/index.js';
import { readCall, refuseCall } from '../call.js';
import { pick, seeded } from '../figures/index.js';
import { wrongIn, wrongWith } from './checks.js';
import { chooseDeed } from './deeds.js';
import { createHeldWatch } from './held.js';
import { createRest } from './rest.js';
import type { Room } from './values.js';

const USAGE = `Usage: npm run fuzz -- [SECONDS] [--seed SEED]

Lets strangers do at random what harms most: hostile files of every format, questions, messages, options, forms and
forged buttons, against the whole bot in a Discord of its own. Ends with 1 when anything went wrong; the same seed does the same again.
  SECONDS  how long, 60 unless told`;

/** How long the event loop may be held up by one act, in milliseconds of processor. */
const HELD = 100;
/** How often an act that held it up is tried again: the compiler or the memory's clearing may have done it. */
const TRIES = 5;
/** Discord's time that passes from one person to the next, in milliseconds: their tokens end. */
const PAUSE = 20 * 60_000;
/** Acts of one person: fewer than the bot takes within a minute. */
const ACTS = 12;
/** Files that a server is sent: fewer than its library takes within an hour. */
const FILES = 15;
/** Files that one person is sent in direct messages. */
const OWN_FILES = 3;
const DAY = 86_400_000;
const RIGHTS = Permission.manageGuild | Permission.createThreads;
/** Of more, the first are enough to begin with. */
const MOST_FAULTS = 20;

async function fuzz(seconds: number, seed: string): Promise<{ acts: number; faults: number }> {
  const random = seeded(seed);
  let faults = 0;
  let act = 0;
  let did = () => 'start';
  const fail = (what: string) => {
    faults++;
    // What strangers have written may be anything that a terminal obeys.
    process.stdout.write(`\nAct ${act}: ${plain(did())}\n  ${plain(what)}\n`);
  };

  const folder = mkdtempSync(join(tmpdir(), 'footnote-fuzz-'));
  // Whatever else the machine has to do, nobody is answered too late.
  const clock = new ManualClock();
  /** How far the bot's calendar is ahead of the machine's, in milliseconds. */
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const discord = await startStandIn({ clock });
  const library = createStore({
    database: await openDatabase(`file:${join(folder, 'fuzz.db')}`, (error) => fail(error.message)),
    shipped: await readShippedArticles(({ message }) => fail(message)),
    cacheBytes: 20_000_000,
    now: () => now().getTime(),
  });
  const write = (line: string) => {
    const { level, msg, err } = JSON.parse(line) as { level: string; msg: string; err?: { stack?: string } };
    if (level === 'error' || level === 'fatal') fail(`${msg}: ${err?.stack ?? line}`);
  };
  const onRejection = (error: unknown) => fail(`unhandled rejection: ${(error as Error)?.stack ?? error}`);
  process.on('unhandledRejection', onRejection);
  const onCrash = (error: Error) => fail(`uncaught: ${error.stack}`);
  process.on('uncaughtException', onCrash);
  discord.onChange((change) => {
    if (change.kind === 'refusal') {
      const { method, path, message, faults: why } = change.refusal;
      fail(`Discord refuses ${method} ${path}: ${message} ${why.join(' ').slice(0, 300)}`);
    } else if (change.kind === 'request') {
      const last = discord.requests.at(-1);
      for (const what of last ? wrongIn(last) : []) fail(what);
    }
  });
  const rest = createRest(discord);
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
      ...createRemembered(now),
      now,
      ...offered,
    },
    servers: library,
    schedules: library,
    log: createLog({ level: 'warn', to: { write } }),
    watch: { shard: () => {}, interaction: rest.note },
  });

  const passDays = async (days: number) => {
    ahead += days * DAY;
    await library.purge();
    await bot.keepSchedules();
  };

  const held = createHeldWatch();
  const open = (number: number): [Room, Room, Room] => [
    openRoom(discord, number),
    openRoom(discord, number + 1),
    openOwn(discord, person, number),
  ];
  let person = newcomer(discord, 0);
  let rooms = open(0);
  const until = performance.now() + seconds * 1000;
  for (; performance.now() < until && faults < MOST_FAULTS; act++) {
    if (rooms.some(({ server, left }) => server && left <= 0)) rooms = open(act);
    if (act % ACTS === 0) {
      if (!(await rest.come())) fail('what was asked for is not done with');
      clock.advance(PAUSE);
      person = newcomer(discord, act);
      rooms[2] = openOwn(discord, person, act);
    }
    for (const { server } of rooms) if (server) person.join(server, RIGHTS);
    const room = pick(random, [...rooms, ...rooms.slice(0, 2)]);
    const place = pick(random, [room.place, room.place, room.place, ...threadsIn(discord, room.place)]);
    const deed = chooseDeed({ random, discord, person, room, place, passDays });
    did = () => deed.did;
    let shortest = Number.POSITIVE_INFINITY;
    for (let times = 0; times < TRIES && shortest > HELD; times++) {
      held.begin();
      try {
        for (const outcome of await deed.carryOut())
          for (const what of wrongWith(outcome, room, rooms)) fail(what);
      } catch (error) {
        fail((error as Error).message);
      }
      shortest = Math.min(shortest, held.longest());
    }
    if (shortest > HELD) fail(`holds up the event loop for ${Math.round(shortest)} ms`);
  }
  held.end();
  await bot.stop();
  await library.close();
  await discord.close();
  process.off('unhandledRejection', onRejection);
  process.off('uncaughtException', onCrash);
  rmSync(folder, { recursive: true });
  return { acts: act, faults };
}

function openRoom(discord: StandIn, number: number): Room {
  const server = discord.addServer(`Room ${number}`);
  const place = discord.addChannel(server, 'room');
  return { server, place, word: `kept${number}within`, left: FILES };
}

/** Somebody's direct messages. */
function openOwn(discord: StandIn, person: Person, number: number): Room {
  return { place: discord.dm(person), word: `kept${number}alone`, left: OWN_FILES };
}

function threadsIn({ world }: StandIn, { id }: Channel): Channel[] {
  return [...world.channels.values()].filter(({ parent_id }) => parent_id === id).slice(-2);
}

function newcomer(discord: StandIn, number: number): Person {
  return discord.addPerson(`Stranger ${number}`);
}

async function main(): Promise<void> {
  const { values, positionals } = readCall(USAGE, { seed: { type: 'string' } });
  const seconds = Number(positionals[0] ?? 60);
  if (!(seconds > 0)) refuseCall(USAGE);
  const seed = values.seed ?? `${Date.now()}`;
  process.stdout.write(
    `Fuzzing for ${seconds} s. The same again: npm run fuzz -- ${seconds} --seed ${seed}\n`,
  );
  const { acts, faults } = await fuzz(seconds, seed);
  const { maxRSS } = process.resourceUsage();
  process.stdout.write(`${acts} acts, ${faults} faults, ${Math.round(maxRSS / 1000)} MB at most.\n`);
  process.exit(faults > 0 ? 1 : 0);
}

await main();
