import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandIn } from '../../src/stand-in/index.js';
import { readCall, refuseCall } from '../call.js';
import { readProcessTime, short } from '../figures/index.js';
import { startBotProcess, sumOf } from './bot-process.js';
import { drawAnswered, drawDelays } from './draw.js';
import { fillLibraries } from './fill.js';
import { forgetDelays, readDelays } from './loop-delay.js';
import { startOwnPostgres } from './postgres.js';
import { makeSpots, runLoad } from './run.js';

/** It stays on this machine, and ends by itself. */
const MOST = {
  rate: 5000,
  seconds: 3600,
  burst: 20_000,
  servers: 10_000,
  articles: 10_000,
  processes: 16,
  warmUp: 600,
};

/** Of so many answers one is checked: checks of each would take more than all else that this Discord does. */
const CHECK_EVERY = 20;

const USAGE = `Usage: npm run load -- RATE SECONDS [--db sqlite|postgres] [--burst N] [--servers N] [--articles N] [--processes N]
  [--warm-up SECONDS] [--model off] [--profile DIR]

Starts the bot against a Discord of its own on this machine and has people use it at an even rate, whether the
bot keeps up or not: questions 60 %, speakers, paragraphs, pages, citations, suggestions and buttons.
So many of the servers have an article of 40 paragraphs of their own, and so many processes share the servers. Before it
is measured, it may warm up for some seconds at half the rate. One answer of ${CHECK_EVERY} is checked against what Discord
takes.`;

const { values, positionals } = readCall(USAGE, {
  db: { type: 'string', default: 'sqlite' },
  burst: { type: 'string', default: '0' },
  servers: { type: 'string', default: '500' },
  articles: { type: 'string', default: '0' },
  processes: { type: 'string', default: '1' },
  'warm-up': { type: 'string', default: '0' },
  model: { type: 'string' },
  profile: { type: 'string' },
});
const [rate, seconds] = positionals.map(Number);
const { burst, servers, articles, processes } = values;
const options = {
  rate: rate!,
  seconds: seconds!,
  burst: Number(burst),
  servers: Number(servers),
  articles: Number(articles),
  processes: Number(processes),
  warmUp: Number(values['warm-up']),
};
const fits = Object.entries(MOST).every(([name, most]) => {
  const value = options[name as keyof typeof options];
  return Number.isInteger(value) && value >= 0 && value <= most;
});
if (
  positionals.length !== 2 ||
  !fits ||
  !/^(?:sqlite|postgres)$/.test(values.db) ||
  options.servers * options.processes === 0
)
  refuseCall(USAGE);

const line = (text: string) => process.stdout.write(`${text}\n`);
const { db, model, profile } = values;
const postgres = db === 'postgres' ? await startOwnPostgres() : undefined;
const folder = mkdtempSync(join(tmpdir(), 'footnote-load-'));
const databaseUrl = postgres?.url ?? `file:${join(folder, 'footnote.db')}`;
const standIn = await startStandIn({ checkEvery: CHECK_EVERY });
const spots = makeSpots(standIn, options);
const own = spots.slice(0, options.articles);
await fillLibraries(
  databaseUrl,
  own.map(({ server }) => server.id),
);
const { token, apiUrl } = standIn;
const bots = Array.from({ length: options.processes }, (_, id) =>
  startBotProcess({
    token,
    apiUrl,
    databaseUrl,
    ...(model !== undefined && { model }),
    ...(profile !== undefined && { profile }),
    ...(options.processes > 1 && { part: { count: options.processes, id } }),
  }),
);
/** Of all processes together. */
const usage = () => {
  const all = bots.map((bot) => bot.usage());
  return { own: sumOf(all.map(({ own }) => own)), model: sumOf(all.map(({ model }) => model)) };
};
const stop = async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await standIn.close();
  await postgres?.close();
  rmSync(folder, { recursive: true, force: true });
};
const starting = setInterval(() => {
  const ended = bots.find((bot) => bot.ended);
  if (!ended) return;
  process.stderr.write(`The bot did not start:\n${ended.log()}\n`);
  process.exit(1);
}, 200);
await standIn.until(() => standIn.connected === bots.length && standIn.commands().length > 0);
clearInterval(starting);

if (options.warmUp > 0) {
  const { rate, warmUp: seconds, servers } = options;
  await runLoad(standIn, spots, { rate: Math.ceil(rate / 2), seconds, servers }, 'warm-up');
}
const before = usage();
const each = bots.map((bot) => bot.usage().own);
for (const bot of bots) bot.forgetDelays();
forgetDelays();
const begun = readProcessTime();
const memory: { readonly own: number; readonly model: number }[] = [];
const onSecond = (underWay: number) => {
  const { own, model } = usage();
  memory.push({ own: own.memory, model: model.memory });
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${memory.length} s, ${underWay} under way`);
};
const answered = await runLoad(standIn, spots, { ...options, onSecond }, 'load');
const after = usage();
const ownTime = readProcessTime() - begun;
const ownDelays = readDelays();
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
const refused = standIn.refusals.filter(({ code }) => code !== 10062 && code !== 40060).slice(0, 5);
line(drawAnswered(answered));
line('');
const anInteraction = (milliseconds: number) => `${(milliseconds / answered.length).toFixed(2)} ms`;
line(
  `processor for an interaction: ${anInteraction(after.own.processor - before.own.processor)} of the bot, ` +
    `${anInteraction(after.model.processor - before.model.processor)} of its model, ` +
    `${anInteraction(ownTime)} of this Discord`,
);
const third = Math.max(1, Math.floor(memory.length / 3));
const inMegabytes = (of: 'own' | 'model') =>
  [before[of].memory, memory[third - 1]?.[of], memory[2 * third - 1]?.[of], after[of].memory]
    .map((bytes) => short((bytes ?? Number.NaN) / 1e6))
    .join(', ');
line(
  `memory in MB (before, after each third): the bot ${inMegabytes('own')}; its model ${inMegabytes('model')}`,
);
for (const bot of bots)
  if (!bot.ended) line(`event loop held up: the bot’s ${drawDelays(await bot.delays())}`);
line(`this Discord’s, which makes others wait: ${drawDelays(ownDelays)}`);
if (bots.length > 1)
  for (const [id, bot] of bots.entries()) {
    const { processor, memory } = bot.usage().own;
    line(
      `shard ${id}: ${short((processor - each[id]!.processor) / 1000)} s of processor, ${short(memory / 1e6)} MB`,
    );
  }
for (const { method, path, code, message } of refused)
  line(`refused: ${method} ${path.slice(0, 40)} ${code} ${message}`);
for (const bot of bots) {
  if (bot.ended) line('THE BOT HAS ENDED');
  if (bot.log() !== '') line(`the bot's log ends with:\n${bot.log().slice(-1500)}`);
}
await stop();
process.exit(0);
