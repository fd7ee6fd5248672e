import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { chromiumPath, HOW_TO_GET_IT, launchChromium } from '../../../docs/chromium.js';
import { builtPage, type Guide, serveSurface } from '../../../src/playground/index.js';
import { ManualClock, type StandIn, startStandIn } from '../../../src/stand-in/index.js';
import { caller } from '../../stand-in/client.js';

let browser: Browser | undefined;
/**
 * The window of the first visitor of each test. One for all tests: another costs more than the page itself, and
 * each test has an origin of its own.
 */
let first: BrowserContext | undefined;
const open: (() => Promise<unknown>)[] = [];

afterAll(() => browser?.close());

/** Tests that need a browser. Without one they are skipped, and say how to get it. */
export function inBrowser(name: string, tests: () => void): void {
  if (chromiumPath === undefined) {
    process.stderr.write(`Not tested: ${name}; ${HOW_TO_GET_IT}.\n`);
    describe.skip(`${name} (${HOW_TO_GET_IT})`, tests);
    return;
  }
  describe(name, () => {
    beforeAll(async () => {
      browser ??= await launchChromium();
      first ??= await browser.newContext({ reducedMotion: 'reduce' });
    });
    afterEach(async () => {
      for (const close of open.splice(0).reverse()) await close();
    });
    tests();
  });
}

function afterwards(close: () => Promise<unknown>): void {
  open.push(close);
}

export interface PageOptions {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
}

/** Serves the built page for a playground. Gives what opens it in a browser. */
export async function served(discord: StandIn, guide: Guide = {}) {
  const surface = await serveSurface(discord, { port: 0, asset: builtPage(), ...guide });
  let stopped = false;
  const stop = () => {
    stopped = true;
    return surface.close();
  };
  afterwards(stop);
  let visitors = 0;
  return {
    surface,
    /** Closes the playground under the page, which then looks for it in vain. */
    stop,
    visit: async ({ width = 1280, height = 800, scheme = 'dark' }: PageOptions = {}): Promise<Page> => {
      // A page in the background of another is slow, so every further one has a window to itself.
      const window = visitors++ === 0 ? first! : await browser!.newContext({ reducedMotion: 'reduce' });
      if (window !== first) afterwards(() => window.close());
      const page = await window.newPage();
      afterwards(() => page.close());
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      page.setDefaultTimeout(30_000);
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(`${error.stack}`));
      page.on('console', (said) => !stopped && said.type() === 'error' && wrong.push(said.text()));
      // The page asks nobody but the playground for anything.
      page.on('request', (request) => {
        if (!request.url().startsWith(surface.url) && !request.url().startsWith('blob:'))
          wrong.push(`asked for ${request.url()}`);
      });
      afterwards(async () => expect(wrong).toEqual([]));
      await page.goto(surface.url);
      await page.getByRole('heading', { level: 1 }).getByText('articles').waitFor();
      return page;
    },
  };
}

interface Answer {
  type: number;
  data?: object;
}

/** A playground whose bot answers as a test tells it, over the bare REST. */
export async function scripted(
  answer: (data: Record<string, unknown>, type: number) => Answer | undefined = () => undefined,
  commands?: unknown,
) {
  const clock = new ManualClock(Date.UTC(2026, 0, 1, 12));
  const discord = await startStandIn({ clock });
  afterwards(() => discord.close());
  const api = caller(discord);
  await api.register(commands);
  const heard: { type: number; data: Record<string, unknown> }[] = [];
  const known = new Set<string>();
  discord.onChange((change) => {
    if (change.kind !== 'interaction' || known.has(change.interaction.id)) return;
    known.add(change.interaction.id);
    const { interaction } = change;
    const data = interaction.payload.data as Record<string, unknown>;
    heard.push({ type: interaction.type, data });
    const told = answer(data, interaction.type);
    if (told) void api.callback(interaction, told.type, told.data as Record<string, unknown>);
  });
  return { discord, clock, api, heard, last: () => [...discord.world.interactions.values()].at(-1)! };
}
