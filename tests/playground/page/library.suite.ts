import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { indexShelf } from '../../../commands/index.js';
import { readingOf } from '../../../src/reply/index.js';
import { running } from '../../discord/bot.js';
import { languages } from '../../languages.js';
import { openLibrary } from '../../library/engines.js';
import { TEXT } from '../../reply/articles.js';
import { inBrowser, served } from './browser.js';

const FILE = { name: 'library.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };
const TITLE = 'Council votes to reopen the old library';

async function visited() {
  const { library } = await openLibrary();
  const { discord } = await running({ library });
  const indexOf = indexShelf(languages);
  const { visit } = await served(discord, {
    plain: { command: 'ask', option: 'question' },
    panel: async (place) => readingOf(indexOf(await library.current(place))),
  });
  return { discord, visit };
}

async function ask(page: Page, question: string): Promise<string> {
  const messages = page.getByRole('article');
  const before = await messages.count();
  await page.locator('#write').fill(`@Footnote ${question}`);
  await page.keyboard.press('Enter');
  const answer = messages.nth(before).locator('.content');
  await answer.waitFor();
  return answer.innerText();
}

inBrowser('the library on the page', () => {
  it('takes an article from a file, mends its header, and has it read in one server alone', async () => {
    const { visit } = await visited();
    const page = await visit();
    const article = page.getByRole('complementary', { name: 'Article' });
    await article.getByRole('heading', { name: 'Shipped first' }).waitFor();

    await page.locator('#write').fill('/library add ');
    await page.getByRole('button', { name: 'file', exact: true }).click();
    await page.locator('form.command input[type=file]').setInputFiles(FILE);
    await page.getByRole('button', { name: 'Send' }).click();
    const card = page.getByRole('article').first();
    await card.getByRole('heading', { name: TITLE }).waitFor();
    await card.getByText('Only you can see this').waitFor();
    expect(await card.locator('.origin').innerText()).toMatch(/Mara\s*used\s*\/library add/);

    await card.getByRole('button', { name: 'Fix' }).click();
    const form = page.getByRole('dialog');
    expect(await form.getByLabel('Authors').inputValue()).toBe('Ana Reyes, Tom Hall');
    await form.getByLabel('Authors').fill('Ana Reyes');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => card.innerText()).toContain('Author · Ana Reyes\n');

    await card.getByRole('button', { name: 'Keep' }).click();
    await card.getByRole('button', { name: 'Read it in the whole server' }).click();
    await article.getByRole('heading', { name: TITLE }).waitFor();
    expect(await ask(page, 'Since when has the building been closed?')).toContain(
      'The building has been closed since 2015.',
    );

    // The thread reads with its server; the other server and one's own messages know nothing of it.
    const titles: string[] = [];
    for (const place of ['Chapter one', 'shelf', 'Footnote']) {
      await page.getByRole('button', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).getByText(place, { exact: true }).waitFor();
      await ask(page, 'What is the title?');
      titles.push(await article.getByRole('heading', { level: 3 }).innerText());
    }
    expect(titles).toEqual([TITLE, 'Shipped first', 'Shipped first']);
  });

  it('says what all see in the server’s language, which its moderator sets', async () => {
    const { visit } = await visited();
    const page = await visit();
    const ofServer = page.getByLabel('Language for all in Reading Room');
    expect(await ofServer.inputValue()).toBe('en-US');
    // The person's own language changes nothing for the others.
    await page.getByLabel('Your language').selectOption('Français');
    const french = page.getByLabel('Langue pour tous sur Reading Room');
    expect(await french.inputValue()).toBe('en-US');
    expect(await ask(page, 'What did Zanzibar say?')).toContain('The article doesn’t quote anybody');
    await french.selectOption('Deutsch');
    expect(await ask(page, 'What did Zanzibar say?')).toContain('Der Artikel zitiert niemanden');
    await page.getByLabel('Ta langue').selectOption('American English');
    await page.getByRole('button', { name: 'Ravi reader' }).click();
    await expect.poll(() => ofServer.isDisabled()).toBe(true);
    expect(await ofServer.inputValue()).toBe('de');
  });

  it('offers what changes it to the moderator, not to a reader', async () => {
    const { visit } = await visited();
    const page = await visit();
    const offered = async () => {
      await page.locator('#write').fill('/');
      const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
      await options.first().waitFor();
      const names = await options.locator('strong').allInnerTexts();
      await page.keyboard.press('Escape');
      return names;
    };
    expect(await offered()).toEqual(expect.arrayContaining(['/ask', '/library add', '/library forget']));
    await page.locator('#write').fill('/library fly');
    await page.keyboard.press('Enter');
    await page.getByText('There is no command /library fly here.').waitFor();
    await page.getByRole('button', { name: 'Ravi reader' }).click();
    await page.getByRole('button', { name: 'Ravi reader', pressed: true }).waitFor();
    expect((await offered()).filter((name) => name.startsWith('/library'))).toEqual([]);
    await page.locator('#write').fill('/library add');
    await page.keyboard.press('Enter');
    await page.getByText('There is no command /library here.').waitFor();
  });
});
