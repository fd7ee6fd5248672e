import { expect, it } from 'vitest';
import { indexShelf } from '../../../commands/index.js';
import { readArticle } from '../../../src/article/index.js';
import type { Library } from '../../../src/library/contract/index.js';
import { languageFor, readingOf, voiceOf } from '../../../src/reply/index.js';
import { libraryOf, running } from '../../discord/bot.js';
import { languages } from '../../languages.js';
import { TEXT } from '../../reply/articles.js';
import { inBrowser, served } from './browser.js';

/** The real bot on an article, with the page for it. */
async function visited(text = TEXT, more: Partial<Library> = {}) {
  const library = { ...libraryOf(readArticle(text)), ...more };
  const { discord } = await running({ library });
  const indexOf = indexShelf(languages);
  const { visit } = await served(discord, {
    plain: { command: 'ask', option: 'question' },
    panel: async ({ locale, ...place }) =>
      readingOf(await indexOf(await library.current(place)), languageFor(locale)),
  });
  return { discord, visit };
}

inBrowser('the bot on the page', () => {
  it('opens a thread on a passage, and leads into it', async () => {
    const { discord, visit } = await visited(TEXT, { addThread: async () => {} });
    const page = await visit();
    const { mara } = discord.people;
    await mara.slash(discord.places.articles, 'paragraph', { number: '3' }).reply();
    await page.getByRole('button', { name: 'Open a thread' }).click();
    // The answer and Discord's own message both lead there.
    const ways = page.getByRole('button', { name: /^#¶3 · Peter Lind said the roof/ });
    await expect.poll(() => ways.count()).toBe(2);
    await ways.last().click();
    await page.getByRole('heading', { level: 1, name: /^¶3 · Peter Lind/ }).waitFor();
    await page.getByRole('article').getByText('Peter Lind said the roof was still unsafe.').waitFor();
  });

  it('answers a question of the first visit, and a sentence, and lights up what it cites', async () => {
    const { visit } = await visited();
    const page = await visit();
    const article = page.getByRole('complementary', { name: 'Article' });
    await article.getByRole('button', { name: 'Peter Lind 3' }).waitFor();
    const questions = page.getByRole('list', { name: 'Questions to begin with' }).getByRole('button');
    expect(await questions.allInnerTexts()).toEqual([
      'What did Peter Lind say?',
      'Who wrote it?',
      'When was it published?',
    ]);
    await questions.nth(1).click();
    const answers = page.getByRole('article');
    await answers.getByText('Ana Reyes').first().waitFor();
    expect(await questions.count()).toBe(0);
    await page.locator('#write').fill('@Footnote Since when has the building been closed?');
    await page.keyboard.press('Enter');
    await answers.nth(1).getByText('The building has been closed since 2015.').waitFor();
    expect(await article.locator('mark').allInnerTexts()).toEqual([
      'The town council voted on Monday to reopen the old library on Mill Street. ',
      'The building has been closed since 2015.',
    ]);
    expect(await article.locator('mark.lit').allInnerTexts()).toEqual([
      'The building has been closed since 2015.',
    ]);
    await article.getByRole('button', { name: 'Close the article' }).click();
    await article.waitFor({ state: 'hidden' });
    await answers.nth(1).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Show in the article' }).click();
    await article.locator('mark.lit').waitFor();
    await article.getByRole('button', { name: 'Ruth Okafor 3' }).click();
    const said = article.locator('.statement');
    expect(await said.first().innerText()).toContain('Mayor Ruth Okafor said the library would open');
    expect(await said.count()).toBe(3);
  });

  it('suggests speakers as they are typed and gives what one said, to oneself alone', async () => {
    const { discord, visit } = await visited();
    const [page, other] = [await visit(), await visit()];
    await other.getByRole('button', { name: 'Lena' }).click();
    await page.locator('#write').fill('/said oka');
    await page.getByRole('option', { name: 'Ruth Okafor (3 statements)' }).click();
    await page.getByRole('button', { name: 'private' }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Statements by Ruth Okafor' }).waitFor();
    await page.getByText('Only you can see this').waitFor();
    await page.locator('#write').fill('/said lin');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Statements by Peter Lind' }).waitFor();
    discord.people.ravi.say(discord.places.articles, 'afterwards');
    await other.getByText('afterwards').waitFor();
    expect(await other.getByText('Statements by Ruth Okafor').count()).toBe(0);
  });

  it('speaks with a person in their language, with the article’s own words in its own', async () => {
    const { visit } = await visited();
    const page = await visit();
    await page.getByLabel('Your language').selectOption('es-ES');
    const article = page.getByRole('complementary', { name: 'Artículo' });
    const { say } = voiceOf('es');
    await article.getByText(say('fact.author')).waitFor();
    await page.getByRole('button', { name: say('ask.who') }).click();
    const answer = page.getByRole('article');
    await answer.getByText('Ana Reyes').first().waitFor();
    expect(await answer.locator('.origin').innerText()).toMatch(/Mara\s+usó\s+\/(?!ask)/);
    await answer.click({ button: 'right' });
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
      expect.not.stringContaining('Check quote'),
      expect.not.stringContaining('Find in article'),
      'Copiar texto',
    ]);
  });

  it('gives the rest of a long text by its button, again and again', async () => {
    const long = Array.from(
      { length: 160 },
      (_, at) => `Sentence number ${at} of a long paragraph stands here.`,
    );
    const { visit } = await visited(`A long title for it\n\nBy Ann Lee\n\nShort.\n\n${long.join(' ')}`);
    const page = await visit();
    await page.locator('#write').fill('/paragraph 2');
    await page.keyboard.press('Enter');
    const answers = page.getByRole('article');
    await answers.getByText('Sentence number 0 of').waitFor();
    for (const at of [0, 1]) {
      await answers.nth(at).getByRole('button', { name: 'Show the rest' }).click();
      await answers
        .nth(at + 1)
        .locator('blockquote')
        .waitFor();
    }
    const shown = (await page.locator('blockquote').allInnerTexts()).join(' ');
    const numbers = [...shown.matchAll(/Sentence number (\d+) of a long paragraph stands here\./g)];
    expect(numbers.map(([, number]) => Number(number))).toEqual(long.map((_, at) => at));
  });

  it('checks a quotation from the menu of a message, and lights up what it was taken from', async () => {
    const { visit } = await visited();
    const page = await visit();
    await page.locator('#write').fill('“The building has been shut since 2015.”');
    await page.keyboard.press('Enter');
    const messages = page.getByRole('article');
    await messages.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check quote' }).click();
    await messages.nth(1).getByText('Only you can see this').waitFor();
    expect(await messages.nth(1).innerText()).toContain('“closed” became “shut”');
    const article = page.getByRole('complementary', { name: 'Article' });
    expect(await article.locator('li.cited').getAttribute('value')).toBe('1');
    // Shared, it answers that message; the button doesn't wait for anything more.
    const share = messages.nth(1).getByRole('button', { name: 'Share' });
    await share.click();
    const origin = messages.nth(2).locator('.origin');
    await origin.waitFor();
    expect(await origin.innerText()).toContain('“The building has been shut since 2015.”');
    await expect.poll(() => share.getAttribute('aria-busy')).toBeNull();
  });

  it('shows what was discussed, the whole of the picture in sight', async () => {
    const { visit } = await visited(TEXT, { discussed: async () => [{ paragraph: 2, count: 3 }] });
    const page = await visit();
    for (const question of ['Who wrote it?', 'Since when is the building closed?']) {
      await page.locator('#write').fill(`@Footnote ${question}`);
      await page.keyboard.press('Enter');
    }
    await page.locator('#write').fill('/discussed ');
    await page.keyboard.press('Enter');
    const picture = page.getByRole('img', { name: /^Column chart .*¶2 \(3\).* 3 / });
    const below = async () => {
      const [drawn, field] = await Promise.all([picture.boundingBox(), page.locator('#write').boundingBox()]);
      return drawn && drawn.height > 50 && field ? drawn.y + drawn.height <= field.y : false;
    };
    await expect.poll(below).toBe(true);
  });

  it('stays at the end when what arrives is taller before the browser tells of the scrolling', async () => {
    const { visit } = await visited();
    const page = await visit();
    for (let at = 0; at < 12; at++) {
      await page.locator('#write').fill(`Line ${at}`);
      await page.keyboard.press('Enter');
      await page.getByRole('article').nth(at).waitFor();
    }
    const below = () =>
      page.locator('.scroll').evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
    await expect.poll(below).toBeLessThan(8);
    await page.evaluate(`{
      const list = document.querySelector('.scroll');
      list.firstElementChild.style.minHeight = list.scrollHeight + 400 + 'px';
      list.dispatchEvent(new Event('scroll'));
    }`);
    await expect.poll(below).toBeLessThan(8);
  });

  it('turns what somebody says page by page, and cites a statement', async () => {
    const said = Array.from({ length: 7 }, (_, at) => `Ruth Okafor said that plan ${at} was good.`);
    const { visit } = await visited(`Plans\n\n${said.join('\n\n')}`);
    const page = await visit();
    await page.locator('#write').fill('@Footnote What did Ruth Okafor say?');
    await page.keyboard.press('Enter');
    const [answer, citation] = [page.getByRole('article').first(), page.getByRole('article').nth(1)];
    await answer.getByText('Statements 1 to 5 of 7').waitFor();
    await answer.getByRole('button', { name: 'Next ▶' }).click();
    await answer.getByText('Statements 6 to 7 of 7').waitFor();
    expect(await answer.innerText()).toContain('plan 6 was good');
    await answer.getByRole('combobox', { name: 'Cite a statement' }).click();
    await page.getByRole('option', { name: /plan 6/ }).click();
    await citation.getByText('para. 7').first().waitFor();
  });
});
