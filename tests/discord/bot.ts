import { expect } from 'vitest';
import type { Component as Handler } from '../../commands/index.js';
import { components, type Deps, type Offered, offered } from '../../commands/index.js';
import { anchorsOf } from '../../src/article/anchor.js';
import { type Article, readArticle } from '../../src/article/index.js';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.js';
import { createImporter, type ImporterOptions } from '../../src/imports/index.js';
import { readDocument } from '../../src/imports/read-document.js';
import type { Kept, Library, ReadOnlyLibrary } from '../../src/library/contract/index.js';
import { createLog } from '../../src/log.js';
import {
  type Component,
  everyComponent,
  ManualClock,
  type Message,
  type StandIn,
  startStandIn,
} from '../../src/stand-in/index.js';
import { afterwards } from '../afterwards.js';
import { depsOf } from '../deps.js';
import { newAddress, openAt, openLibrary } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';

export { afterwards };

/**
 * A bot that can be stopped and started again over the same library, in a Discord that goes on.
 *
 * @param options of the library.
 */
export async function restartable(options?: Parameters<typeof openAt>[1]) {
  const discord = await playground();
  const address = newAddress();
  const start = async () => {
    const { library } = await openAt(address, options);
    const { bot, written } = await running({ library, discord, servers: library });
    const stop = async () => {
      await bot.stop();
      await library.close();
    };
    return { library, written, stop };
  };
  return { discord, start };
}

/** A library of one article that is read everywhere, and that can't be changed. */
export function libraryOf(article: Article): Library {
  const kept = { id: 'library1', revision: 3, article };
  const readable: ReadOnlyLibrary &
    Pick<Library, 'settings' | 'progress' | 'advance'> &
    Pick<Library, 'discussed' | 'discuss' | 'threads' | 'readable' | 'hasOthers'> = {
    current: async () => kept,
    find: async (_place, id) => (id === kept.id ? kept : undefined),
    list: async () => [
      {
        id: kept.id,
        revision: kept.revision,
        title: article.title,
        authors: article.authors,
        paragraphs: article.paragraphs.length,
        current: true,
        shared: true,
        hidden: false,
      },
    ],
    anchors: async (_place, _id, revision) => (revision === kept.revision ? anchorsOf(article) : undefined),
    settings: async () => ({}),
    progress: async () => ({}),
    advance: async () => {},
    discussed: async () => [],
    discuss: async () => {},
    threads: async () => [],
    readable: async () => [{ id: kept.id, key: `${kept.id}:${kept.revision}` }],
    hasOthers: async (_, id) => id !== kept.id,
    close: async () => {},
  };
  // What changes something isn't there at all: a test that needs it takes a real library.
  return readable as Library;
}

/** A log that is kept, an object a line, and tells when a line comes. */
function keptLog() {
  const written: Record<string, unknown>[] = [];
  const waiting: {
    test: (line: Record<string, unknown>) => boolean;
    resolve: (line: Record<string, unknown>) => void;
  }[] = [];
  const write = (text: string) => {
    const line = JSON.parse(text) as Record<string, unknown>;
    written.push(line);
    for (const { test, resolve } of waiting) if (test(line)) resolve(line);
  };
  const line = (message: string): Promise<Record<string, unknown>> => {
    const test = (one: Record<string, unknown>) => one.msg === message;
    const found = written.find(test);
    return found ? Promise.resolve(found) : new Promise((resolve) => waiting.push({ test, resolve }));
  };
  return { log: createLog({ level: 'debug', to: { write } }), written, line };
}

export interface Running {
  readonly discord: StandIn;
  readonly bot: Bot;
  readonly written: Record<string, unknown>[];
  /** Waits for a line of the log with this message. */
  line(message: string): Promise<Record<string, unknown>>;
}

/** The bot in this process, connected to a Discord of its own. */
export async function running(
  options: {
    library?: Library;
    patience?: number;
    life?: number;
    now?: () => Date;
    /** Without, documents are read in this process: starting a thread takes longer than the rest of a test. */
    imports?: ImporterOptions;
    /** Commands and components beside the bot's own, or instead of those of the same name. */
    more?: Partial<Offered> & { components?: readonly Handler[] };
    discord?: StandIn;
    servers?: NonNullable<BotOptions['servers']>;
    schedules?: NonNullable<BotOptions['schedules']>;
    part?: NonNullable<BotOptions['part']>;
    onEnd?: NonNullable<BotOptions['onEnd']>;
    watch?: NonNullable<BotOptions['watch']>;
    crowd?: NonNullable<BotOptions['crowd']>;
    onAnswer?: NonNullable<Deps['onAnswer']>;
  } = {},
): Promise<Running> {
  const discord = options.discord ?? (await playground());
  const { log, written, line } = keptLog();
  const library = options.library ?? libraryOf(readArticle(TEXT));
  const { more = {}, life } = options;
  const now = options.now ?? (() => new Date('2026-01-02T12:00:00Z'));
  const deps = depsOf(library, {
    importer: createImporter(options.imports ?? { read: readDocument }),
    ...(options.onAnswer && { onAnswer: options.onAnswer }),
    now,
    commands: [
      ...offered.commands.filter(({ name }) => !more.commands?.some((one) => one.name === name)),
      ...(more.commands ?? []),
    ],
    messageCommands: [...offered.messageCommands, ...(more.messageCommands ?? [])],
  });
  const { token, apiUrl } = discord;
  afterwards(async () => expect(JSON.stringify(written)).not.toContain(token));
  const bot = await startBot({
    token,
    apiUrl,
    components: [...components, ...(more.components ?? [])],
    deps,
    log,
    patience: options.patience ?? 60_000,
    ...(life !== undefined && { life }),
    ...(options.servers && { servers: options.servers }),
    ...(options.schedules && { schedules: options.schedules }),
    ...(options.part && { part: options.part }),
    ...(options.onEnd && { onEnd: options.onEnd }),
    ...(options.watch && { watch: options.watch }),
    ...(options.crowd && { crowd: options.crowd }),
  });
  afterwards(() => bot.stop());
  return { discord, bot, written, line };
}

/**
 * The bot over a library in a database of its own, and what a test works with beside it.
 *
 * @param articles what comes with it, the first read where nothing else is chosen; without, those of `openLibrary`.
 */
export async function runningOver(
  articles?: readonly [Article, ...Article[]],
  options: Parameters<typeof running>[0] = {},
) {
  const [first, ...others] = (articles ?? []).map(
    (article, at): Kept => ({ id: `library${at + 1}`, revision: 1, article }),
  );
  const opened = await openLibrary(first && { shipped: [first, ...others] });
  const run = await running({ library: opened.library, ...options });
  const { discord } = run;
  return { ...run, ...opened, ...discord.people, ...discord.places };
}

/** The numbers of the paragraphs that a message quotes. */
export const quotedIn = (message: Message | undefined): string[] =>
  textsOf(message).flatMap((text) => /^\*\*¶(\d+)\*\*/.exec(text)?.[1] ?? []);

/**
 * A Discord whose clock stands still, so that no answer is too late however busy the machine is. Whatever a test does, it
 * refuses nothing but what the test has looked at (`refusedCodes`), nobody is pinged, and the bot's token goes nowhere but into
 * the header for it.
 */
export async function playground(): Promise<StandIn> {
  const discord = await startStandIn({ clock: new ManualClock() });
  afterwards(async () => {
    const sent = JSON.stringify(discord.requests);
    await discord.close();
    expect(sent).not.toContain(discord.token);
    expect(discord.refusals.slice(lookedAt.get(discord))).toEqual([]);
    expectNoMentions(discord);
  });
  return discord;
}

const lookedAt = new WeakMap<StandIn, number>();

/** With which codes Discord has refused something, for a test in which it does: what was looked at is no fault. */
export function refusedCodes(discord: StandIn): (number | undefined)[] {
  lookedAt.set(discord, discord.refusals.length);
  return discord.refusals.map(({ code }) => code);
}

/** The texts of a message in the order in which they are read. */
export function textsOf(message: Message | undefined): string[] {
  return parts(message).flatMap(({ type, content }) => (type === 10 ? [content as string] : []));
}

export function buttonsOf(message: Message | undefined): string[] {
  return parts(message).flatMap(({ type, label }) => (type === 2 ? [label as string] : []));
}

function parts(message: Message | undefined): Component[] {
  expect(message).toBeDefined();
  return [...everyComponent(message?.components ?? [])];
}

/** Every message that the bot sent or changed pings nobody. */
function expectNoMentions(discord: StandIn): void {
  for (const { path, body } of discord.requests) {
    if (!/\/callback$|^\/webhooks\/|^\/channels\/\d+\/messages/.test(path)) continue;
    if (body === undefined) continue;
    const { type, data = body } = body as { type?: number; data?: Record<string, unknown> };
    if (type === 5 || type === 6 || type === 8 || type === 9) continue;
    const { allowed_mentions: allowed } = data as Record<string, object>;
    // Whose message is replied to is said apart.
    expect({ replied_user: false, ...allowed }).toEqual({ replied_user: false, parse: [] });
  }
}
