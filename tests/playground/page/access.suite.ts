import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Panel } from '../../../src/playground/index.js';
import { inBrowser, scripted, served } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds in the page as it stands. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    "axe.run({ resultTypes: ['violations'] })",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

const panel: Panel = {
  title: 'Council votes to reopen the old library',
  fields: [{ name: 'Author', value: 'Ana Reyes' }],
  paragraphs: [
    { number: 1, text: 'The council voted to reopen the old library.', statements: [] },
    {
      number: 2,
      heading: 'What they say',
      text: 'Okafor said it would open in June. Lind said the roof was unsafe.',
      statements: [
        { start: 0, end: 34, speakers: ['Ruth Okafor'] },
        { start: 35, end: 65, speakers: ['Peter Lind'] },
      ],
    },
  ],
  speakers: Array.from({ length: 9 }, (_, at) => ({
    name: ['Ruth Okafor', 'Peter Lind'][at] ?? `Speaker ${at}`,
    statements: 1,
  })),
  extras: [{ name: 'Note', text: 'The author is a reporter.' }],
  questions: ['What did Ruth Okafor say?', 'Who wrote it?', 'When was it published?'],
};

const card = {
  flags: (1 << 15) | (1 << 6),
  components: [
    {
      type: 17,
      components: [
        {
          type: 10,
          content:
            '-# What did Okafor say?\n### What she says\n**¶2**\n> … said it would open in June. …\n||hidden|| `code` <@1234567890123456789>',
        },
        { type: 14 },
        {
          type: 1,
          components: [1, 2, 3, 4].map((style) => ({
            type: 2,
            style,
            label: `Style ${style}`,
            custom_id: `${style}`,
          })),
        },
        {
          type: 1,
          components: [
            { type: 3, custom_id: 's', options: [{ label: 'Ant', value: 'a', description: 'small' }] },
          ],
        },
      ],
    },
  ],
};
const form = {
  custom_id: 'form',
  title: 'Fix',
  components: [
    { type: 18, label: 'Title', description: 'As printed', component: { type: 4, custom_id: 't', style: 1 } },
    { type: 18, label: 'File', component: { type: 19, custom_id: 'f' } },
    {
      type: 18,
      label: 'Kind',
      component: { type: 3, custom_id: 'k', options: [{ label: 'News', value: 'n' }] },
    },
  ],
};

async function visited(scheme: 'light' | 'dark', width: number) {
  const { discord, clock, heard } = await scripted((data, type) =>
    type === 3 || data.name === 'said'
      ? undefined
      : data.name === 'ask'
        ? { type: 4, data: card }
        : { type: 9, data: form },
  );
  const { visit } = await served(discord, {
    plain: { command: 'ask', option: 'question' },
    panel: async () => panel,
  });
  return { page: await visit({ scheme, width, height: 760 }), clock, heard };
}

inBrowser('access to the page', () => {
  it.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has no fault in %s at %i px', async (scheme, width) => {
    const { page, clock, heard } = await visited(scheme, width);
    const question = page.getByRole('button', { name: 'Who wrote it?' });
    await question.waitFor();
    await page.locator('#write').fill('/');
    await page.getByRole('listbox', { name: 'Commands' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await question.click();
    await page.getByText('Only you can see this').waitFor();
    const headings = await page.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => tagName));
    // The channel, the message's heading, the article, its title, its section; it is hidden on a phone.
    expect(headings).toEqual(['H1', 'H2', 'H2', 'H3', 'H4'].slice(0, width > 1000 ? 5 : 2));
    await page.locator('#write').fill('/said x');
    await page.keyboard.press('Enter');
    await expect.poll(() => heard.at(-1)).toMatchObject({ type: 2, data: { name: 'said' } });
    clock.advance(3000);
    await page.getByText('/said: The application did not respond.').waitFor();
    await page.getByRole('article').last().click({ button: 'right' });
    await page.getByRole('menu').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#write').fill('/library add ');
    await page.getByRole('button', { name: 'quiet' }).click();
    await page.getByRole('option', { name: 'True' }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'News' }).waitFor();
    expect(await faults(page)).toEqual([]);
    // Nothing is wider than the screen.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  it('has all its parts by keyboard at 360 px, one at a time', async () => {
    const { page } = await visited('light', 360);
    await page.getByRole('button', { name: 'Places and people' }).press('Enter');
    await page.getByRole('navigation', { name: 'Places and people' }).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('articles');
    await page.getByRole('button', { name: 'Chapter one' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Chapter one' }).waitFor();
    await page.getByRole('navigation').waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.id')).toBe('write');
    await page.getByRole('button', { name: 'Article', exact: true }).press('Enter');
    const article = page.getByRole('complementary', { name: 'Article' });
    await article.getByText('The council voted').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await article.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Article');
  });

  it('changes between light and dark, and keeps the choice', async () => {
    const { page } = await visited('light', 1280);
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Change to dark' }).click();
    await page.getByRole('button', { name: 'Change to light' }).waitFor();
    expect(await ground()).toBe('rgb(49, 51, 56)');
    await page.reload();
    await page.getByRole('button', { name: 'Change to light' }).waitFor();
    expect(await ground()).toBe('rgb(49, 51, 56)');
  });
});
