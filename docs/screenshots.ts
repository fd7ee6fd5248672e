/**
 * Takes the README's pictures from the playground as `npm start` serves it: `npm run screenshots`, or
 * `npm run screenshots -- answer` for one of them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';

const ROOT = join(import.meta.dirname, '../..');
const PHONE = 390;
/** As high as a page on a desk is at least, and the space around what is shown, in pixels. */
const LEAST = 700;
const GAP = 12;
/** How high a message of one line is, without the blank space above and below it, and a further line of it. */
const ONE_LINE = 58;
const LINE = 22;
/** How long anything may take, in milliseconds: a busy machine answers late. A guess. */
const PATIENCE = 300_000;
const SCHEMES = ['light', 'dark'] as const;

/** All messages were sent at this time: another run takes the same picture. */
const SENT = '2026-01-05T18:30:00.000Z';

/** A picture: how wide the page is, how many messages are seen at least, and what is done before it is taken. */
interface Picture {
  name: string;
  width: number;
  messages: number;
  stage: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'answer',
    width: 1200,
    messages: 1,
    stage: ask('How many times have Xi and Putin talked on the phone this year?'),
  },
  { name: 'said', width: 1200, messages: 2, stage: said },
  { name: 'library', width: 1200, messages: 1, stage: add },
  { name: 'check', width: PHONE, messages: 2, stage: check },
  { name: 'discussed', width: PHONE, messages: 1, stage: discussed },
];

async function write(page: Page, text: string): Promise<void> {
  await page.locator('#write').fill(text);
  await page.keyboard.press('Enter');
}

function ask(question: string) {
  return async (page: Page) => {
    const answers = page.locator('.message .container');
    const before = await answers.count();
    await write(page, `@Footnote ${question}`);
    await answers.nth(before).waitFor();
  };
}

async function said(page: Page): Promise<void> {
  await ask('Who wrote it?')(page);
  const speakers = page.getByRole('listbox', { name: 'speaker' });
  const begin = async () => {
    await page.locator('#write').fill('/said ');
    await speakers.getByRole('option').first().waitFor();
  };
  await begin();
  // The list lies over the end of the log: so many lines go there that it cuts none.
  const [list, log] = [await boxOf(speakers), await boxOf(page.locator('.log'))];
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const lines = Math.floor((log.y + log.height - list.y - ONE_LINE) / LINE) + 1;
  await write(
    page,
    ['Thanks!', 'Now: who is quoted?', ...Array<string>(9).fill('…')].slice(0, lines).join('\n'),
  );
  await page.getByRole('article').nth(1).waitFor();
  await begin();
}

/** A quotation that somebody got wrong, checked from the menu of the message. */
async function check(page: Page): Promise<void> {
  const quoted =
    'Xi said: “Russia firmly opposes China\u2019s efforts to safeguard national security in Hong Kong.”';
  await write(page, quoted);
  await page.getByRole('article').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Check quote' }).click();
  await page.locator('.message .container').last().waitFor();
}

async function discussed(page: Page): Promise<void> {
  const questions = [
    'Why is a conversation between the leaders important?',
    'What did Putin say about Hong Kong?',
    'Who bashed China over the law for Hong Kong?',
    'Who pursues protectionism?',
    'What has China proposed?',
  ];
  for (const question of questions) await ask(question)(page);
  await page.locator('#write').fill('/discussed ');
  await page.keyboard.press('Enter');
  await page.locator('.message img[alt^="Column chart"]').last().waitFor();
}

const OWLS = `# Owls return to the marsh

By Ann Lee Source: The Reed Published: 4 May 2025

Owls were seen in the marsh on Monday, for the first time in ten years.

“They came for the mice,” said ranger Joe Hill. Nobody has counted them yet.
`;

/** A file added to the library, as it was understood. */
async function add(page: Page): Promise<void> {
  await page.locator('#write').fill('/library add ');
  await page.getByRole('button', { name: 'file', exact: true }).click();
  const file = { name: 'owls.md', mimeType: 'text/markdown', buffer: Buffer.from(OWLS) };
  await page.locator('form.command input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Keep' }).waitFor();
}

/** A playground of its own for each picture, so that none shows what another left behind. */
async function withPlayground(take: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
  const { PATH = '' } = process.env;
  const program = spawn(process.execPath, [join(ROOT, 'dist/src/main.js')], {
    cwd: folder,
    env: { PATH, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      program.stdout.on('data', (text) => {
        said += text;
        const found = /http:\S+/.exec(said)?.[0];
        if (found) resolve(found);
      });
      program.once('close', () => reject(new Error('The playground did not start.')));
    });
    await take(url);
  } finally {
    program.kill();
    rmSync(folder, { recursive: true });
  }
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not seen.`);
  return box;
}

function sizeOf(page: Page) {
  const size = page.viewportSize();
  if (!size) throw new Error('The page has no size.');
  return size;
}

/**
 * Gives the page the height in which neither its last messages nor, where the article stands beside them, one of
 * its paragraphs is cut off.
 */
async function sizePage(page: Page, messages: number): Promise<void> {
  const { width, height: before } = sizeOf(page);
  const resize = (height: number) => page.setViewportSize({ width, height: Math.ceil(height) });
  const scroll = page.locator('.scroll');
  const seen = await boxOf(scroll);
  const first = await boxOf(page.locator('.log > *').nth(-messages));
  const log = await boxOf(page.locator('.log'));
  const needed = log.y + log.height - first.y + GAP;
  const fitting = before - seen.height + needed;
  await resize(width > PHONE ? Math.max(fitting, LEAST) : fitting);
  await scroll.evaluate((one) => {
    one.scrollTop = one.scrollHeight;
  });
  const article = page.locator('.article');
  if (!(await article.isVisible())) return;
  const top = (await boxOf(article)).y;
  const tops = async () => {
    const boxes = await Promise.all((await article.locator('h3, li').all()).map(boxOf));
    return boxes.map(({ y }) => y);
  };
  // From the first that is seen in full to one that ends where the page does.
  const from = (await tops()).find((y) => y >= top) ?? top;
  await article.evaluate(
    (one, by) => {
      one.scrollTop += by;
    },
    from - top - GAP,
  );
  const { height } = sizeOf(page);
  await resize((await tops()).find((y) => y >= height) ?? height);
}

async function takePicture(browser: Browser, picture: Picture, scheme: 'light' | 'dark'): Promise<void> {
  const { name, width, messages, stage } = picture;
  await withPlayground(async (url) => {
    const context = await browser.newContext({
      viewport: { width, height: LEAST },
      deviceScaleFactor: 1.5,
      colorScheme: scheme,
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.clock.setFixedTime(SENT);
    await page.routeWebSocket('**/playground/live*', (socket) => {
      const server = socket.connectToServer();
      const stamps = /(?<="(?:edited_)?timestamp":)"[^"]+"/g;
      server.onMessage((told) => socket.send(String(told).replace(stamps, JSON.stringify(SENT))));
    });
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: 'articles' }).waitFor();
    await stage(page);
    await page.waitForFunction(
      "document.fonts.status === 'loaded' && [...document.images].every((one) => one.naturalWidth > 0)",
    );
    await sizePage(page, messages);
    await page.screenshot({ path: join(ROOT, 'docs', `${name}-${scheme}.png`) });
    await context.close();
  });
}

const wanted = process.argv.slice(2);
const pictures = PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const browser = await launchChromium();
try {
  for (const picture of pictures) for (const scheme of SCHEMES) await takePicture(browser, picture, scheme);
} finally {
  await browser.close();
}
