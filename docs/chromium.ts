import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep a Chromium, or a browser made of it. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to drive: the one that `BROWSER_PATH` names, else one that is there; none when there is none. */
export const chromiumPath = process.env.BROWSER_PATH || USUAL.find((path) => existsSync(path));

/** Nothing in the browser may look for anything outside, nor wait for a screen. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const HOW_TO_GET_IT =
  'no Chromium was found: install it (apt-get install chromium) or set BROWSER_PATH';

/** @throws {Error} saying how to get a browser, if there is none. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(HOW_TO_GET_IT);
  return chromium.launch({ executablePath: chromiumPath, args: QUIET });
}
