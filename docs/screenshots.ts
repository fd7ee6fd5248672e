/** Takes the README's pictures from the playground as `npm start` serves it: `npm run screenshots`. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMES = ['light', 'dark'] as const;

/** A picture: how wide the page is, and what is done before it is taken. */
interface Picture {
  name: string;
  width: number;
  height: number;
  stage: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'answer',
    width: 1200,
    height: 760,
    stage: ask('Why is a conversation between the leaders important?'),
  },
  { name: 'said', width: 1200, height: 760, stage: said },
  { name: 'library', width: 1200, height: 760, stage: add },
  { name: 'check', width: 390, height: 760, stage: check },
  { name: 'discussed', width: 390, height: 760, stage: discussed },
];

function ask(question: string) {
  return async (page: Page) => {
    await page.locator('#write').fill(question);
    await page.keyboard.press('Enter');
    await page.locator('.message .container').last().waitFor();
    await page.locator('#write').blur();
  };
}

async function said(page: Page): Promise<void> {
  await ask('Who wrote it?')(page);
  await page.locator('#write').fill('/said ');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
}

/** A quotation that somebody got wrong, checked from the menu of the message. */
async function check(page: Page): Promise<void> {
  const quoted =
    'Xi said: “Russia firmly opposes China\u2019s efforts to safeguard national security in Hong Kong.”';
  await page.locator('#write').fill(quoted);
  await page.getByRole('button', { name: 'Post' }).click();
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
  for (const [at, question] of questions.entries()) {
    await ask(question)(page);
    await page.locator('.message .container').nth(at).waitFor();
  }
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
  await page.locator('#write').blur();
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

async function takePicture(browser: Browser, picture: Picture, scheme: 'light' | 'dark'): Promise<void> {
  const { name, width, height, stage } = picture;
  await withPlayground(async (url) => {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: 1.5,
      colorScheme: scheme,
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
    });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: 'articles' }).waitFor();
    await stage(page);
    await page.screenshot({ path: join(ROOT, 'docs', `${name}-${scheme}.png`) });
    await context.close();
  });
}

const browser = await launchChromium();
try {
  for (const picture of PICTURES) for (const scheme of SCHEMES) await takePicture(browser, picture, scheme);
} finally {
  await browser.close();
}
