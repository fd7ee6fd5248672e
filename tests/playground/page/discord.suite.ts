import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser, scripted, served } from './browser.js';

const text = (content: string) => ({ type: 10, content });
const v2 = (...components: object[]) => ({ flags: 1 << 15, components });
const plain = { command: 'ask', option: 'question' };
const focused = (page: Page, what: string) => page.evaluate(`document.activeElement.${what}`);

/** What the bot was sent last, but for what it was asked to complete. */
function used(heard: readonly { type: number; data: Record<string, unknown> }[]) {
  return heard.findLast(({ type }) => type !== 4)?.data;
}

inBrowser('the page as Discord is', () => {
  it('takes what is offered by Enter, which also sends, and by Tab, which goes on', async () => {
    const { discord, heard } = await scripted((_data, type) =>
      type === 4
        ? {
            type: 8,
            data: {
              choices: [
                { name: 'Vladimir Putin (4)', value: 'Putin' },
                { name: 'Putnam (1)', value: 'Putnam' },
              ],
            },
          }
        : undefined,
    );
    const page = await (await served(discord)).visit();
    const write = page.locator('#write');
    await write.fill('/sa');
    await write.press('Tab');
    const speaker = page.getByRole('combobox', { name: 'speaker' });
    expect(await focused(page, 'role')).toBe('combobox');
    await page.keyboard.type('put');
    await page.keyboard.press('Enter');
    await expect.poll(() => used(heard)).toMatchObject({ options: [{ name: 'speaker', value: 'Putin' }] });
    // Without waiting for what is offered.
    heard.length = 0;
    await write.fill('/said put');
    await page.keyboard.press('Enter');
    await expect.poll(() => used(heard)).toMatchObject({ options: [{ name: 'speaker', value: 'Putin' }] });
    heard.length = 0;
    await write.fill('/said put');
    await page.getByRole('option', { selected: true }).getByText('Vladimir Putin (4)').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await speaker.inputValue()).toBe('Putnam (1)');
    expect(used(heard)).toBeUndefined();
    await page.keyboard.press('Enter');
    await expect.poll(() => used(heard)).toMatchObject({ options: [{ name: 'speaker', value: 'Putnam' }] });
  });

  it('shows options as pills that can be taken away again', async () => {
    const { discord, heard } = await scripted();
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/library add ');
    for (const name of ['kind', 'quiet', 'count'])
      await page.getByRole('button', { name, exact: true }).click();
    const pills = page.locator('.option');
    expect(await pills.locator('.option-name').allInnerTexts()).toEqual(['kind', 'quiet', 'count']);
    await page.getByRole('button', { name: 'Remove quiet' }).click();
    await page.getByRole('textbox', { name: 'count' }).press('Backspace');
    expect(await pills.locator('.option-name').allInnerTexts()).toEqual(['kind']);
    await page.keyboard.type('ne');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => used(heard))
      .toMatchObject({ options: [{ name: 'add', options: [{ name: 'kind', value: 'news' }] }] });
  });

  it('takes options by their names, typed or pasted, as commands are written', async () => {
    const { discord, heard } = await scripted();
    const page = await (await served(discord)).visit();
    const write = page.locator('#write');
    const named = { options: [{ options: [{ value: 'news' }, { name: 'count', value: 3 }] }] };
    await write.fill('/library add kind:news count:3');
    await page.keyboard.press('Enter');
    await expect.poll(() => used(heard)).toMatchObject(named);
    heard.length = 0;
    await write.pressSequentially('/library add kind:news count:3');
    await page.keyboard.press('Enter');
    await expect.poll(() => used(heard)).toMatchObject(named);
    heard.length = 0;
    // What names no option is the first one's; its beginning names one.
    await write.pressSequentially('/library add Kind');
    await page.keyboard.press('Tab');
    expect(await page.locator('.option .option-name').allInnerTexts()).toEqual(['kind']);
    await page.getByRole('button', { name: 'Remove kind' }).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    expect(used(heard)).toBeUndefined();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => used(heard))
      .toMatchObject({ options: [{ options: [{ name: 'count', value: 3 }] }] });
    await write.pressSequentially('/said speaker:Putin about:');
    expect(await page.getByRole('combobox', { name: 'speaker' }).inputValue()).toBe('Putin about:');
    await page.getByRole('combobox', { name: 'speaker' }).fill('speaker:Putin');
    expect(await page.getByRole('combobox', { name: 'speaker' }).inputValue()).toBe('Putin');
  });

  it('posts a plain sentence, asks when the bot is mentioned, and says so on the first visit', async () => {
    const { discord, heard } = await scripted();
    const page = await (await served(discord, { plain })).visit();
    expect(await page.locator('.welcome p').allInnerTexts()).toEqual([
      '@Footnote and a question asks about the article.',
      '/ shows the commands.',
      'Anything else is posted, as in Discord.',
    ]);
    const write = page.locator('#write');
    await write.fill('Who wrote it, @Ravi?');
    await page.keyboard.press('Enter');
    const message = page.getByRole('article');
    expect(await message.locator('.mention').innerText()).toBe('@Ravi');
    expect(await message.locator('.text').innerText()).toBe('Who wrote it, @Ravi?');
    expect(discord.world.messagesIn(discord.places.articles)[0]).toMatchObject({
      content: `Who wrote it, <@${discord.people.ravi.id}>?`,
    });
    expect(heard).toEqual([]);
    await write.fill('@foo');
    await page.getByRole('option', { name: '@Footnote' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await write.inputValue()).toBe('@Footnote ');
    await page.keyboard.type('who wrote it?');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => used(heard))
      .toMatchObject({ name: 'ask', options: [{ name: 'question', value: 'who wrote it?' }] });
    expect(await write.inputValue()).toBe('');
  });

  it('is in the person’s language: its own labels, the menu of a message, commands and times', async () => {
    const noon = 43_200;
    const { discord } = await scripted(
      () => ({ type: 4, data: { content: `<t:${noon}:D>, <t:${Math.round(Date.now() / 1000) - 7300}:R>` } }),
      [
        { name: 'ask', description: 'Ask', name_localizations: { de: 'frage', ja: '質問' } },
        { name: 'Check quote', type: 3, name_localizations: { de: 'Zitat prüfen', ja: '引用を確認' } },
      ],
    );
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/ask ');
    await page.keyboard.press('Enter');
    const message = page.getByRole('article');
    await message.getByText('January 1, 1970').waitFor();
    const shown = async (language: string) => {
      await page.locator('.language select').first().selectOption(language);
      await expect.poll(() => focused(page, 'ownerDocument.documentElement.lang')).toBe(language);
      await message.click({ button: 'right' });
      const menu = await page.getByRole('menuitem').allInnerTexts();
      await page.keyboard.press('Escape');
      return [
        await page.locator('.plain .button').innerText(),
        menu[0]?.split('\n')[0],
        await message.locator('.origin-command').innerText(),
        ...(await message.locator('time.moment').allInnerTexts()),
      ];
    };
    expect(await shown('de')).toEqual([
      'Senden',
      'Zitat prüfen',
      '/frage',
      '1. Januar 1970',
      'vor 2 Stunden',
    ]);
    expect(await shown('ja')).toEqual(['送信', '引用を確認', '/質問', '1970年1月1日', '2 時間前']);
    expect(await shown('tr')).toEqual(['Send', 'Check quote', '/ask', '1 Ocak 1970', '2 saat önce']);
  });

  it('draws menus of people, roles and channels, and gives what was chosen', async () => {
    const menu = (type: number, custom_id: string, more: object = {}) => ({
      type: 1,
      components: [{ type, custom_id, placeholder: custom_id, ...more }],
    });
    const { discord, heard } = await scripted((_data, type) =>
      type === 2
        ? {
            type: 4,
            data: v2(
              menu(5, 'Who'),
              menu(6, 'Role'),
              menu(7, 'Either'),
              menu(8, 'Where', { channel_types: [0] }),
            ),
          }
        : { type: 6 },
    );
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/ask a');
    await page.keyboard.press('Enter');
    const choose = async (name: string, option: string) => {
      await page.getByRole('combobox', { name }).click();
      const offered = await page.getByRole('listbox', { name }).getByRole('option').allInnerTexts();
      await page.getByRole('option', { name: option }).click();
      await expect.poll(() => used(heard)?.custom_id).toBe(name);
      return [offered, used(heard)!.values, Object.keys(used(heard)!.resolved as object)];
    };
    const { people, servers, places } = discord;
    const [, moderators] = servers.readingRoom.roles;
    expect(await choose('Who', 'Lena')).toEqual([
      ['Mara', 'Ravi', 'Lena', 'Footnote'],
      [people.lena.id],
      ['users', 'members'],
    ]);
    expect(await choose('Role', moderators!.name)).toEqual([
      ['@everyone', `@${moderators!.name}`],
      [moderators!.id],
      ['roles'],
    ]);
    expect((await choose('Either', 'Ravi'))[1]).toEqual([people.ravi.id]);
    expect(await choose('Where', '#articles')).toEqual([['#articles'], [places.articles.id], ['channels']]);
    expect(discord.refusals).toEqual([]);
  });

  it('draws a line above what came meanwhile, and forgets nothing that was dismissed', async () => {
    const { discord } = await scripted(() => ({ type: 4, data: { content: 'a secret', flags: 64 } }));
    const page = await (await served(discord)).visit();
    const { ravi } = discord.people;
    const { articles } = discord.places;
    const line = page.locator('.unread');
    const enter = async (place: string) => {
      await page.getByRole('button', { name: place, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: place }).waitFor();
    };
    ravi.say(articles, 'first');
    await page.getByText('first').waitFor();
    await page.locator('#write').fill('/ask a');
    await page.keyboard.press('Enter');
    await page.getByText('a secret').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('a secret').waitFor({ state: 'detached' });
    await page.locator('.message:focus', { hasText: 'first' }).waitFor();
    await enter('shelf');
    ravi.say(articles, 'meanwhile');
    ravi.say(articles, 'and later');
    await enter('articles');
    expect(await line.innerText()).toBe('New');
    expect(await page.locator('.log > *').allInnerTexts()).toEqual([
      expect.stringContaining('first'),
      'New',
      expect.stringContaining('meanwhile'),
      expect.stringContaining('and later'),
    ]);
    await page.reload();
    await page.getByText('meanwhile').waitFor();
    expect(await line.count()).toBe(0);
    expect(await page.getByText('a secret').count()).toBe(0);
  });

  it('goes from message to message by arrow keys, and begins a command that is mentioned', async () => {
    const { discord } = await scripted(() => ({
      type: 4,
      data: v2(text('Try </said:1234567890123456789> or </gone:1234567890123456788>')),
    }));
    const page = await (await served(discord)).visit();
    const { ravi } = discord.people;
    for (const said of ['one', 'two']) ravi.say(discord.places.articles, said);
    await page.locator('#write').fill('/ask a');
    await page.keyboard.press('Enter');
    const mention = page.getByRole('button', { name: '/said' });
    await mention.waitFor();
    await page.getByRole('log').focus();
    const content = () => page.evaluate("document.activeElement.querySelector('.content')?.textContent");
    await page.keyboard.press('ArrowUp');
    expect(await content()).toContain('Try /said');
    await page.keyboard.press('ArrowUp');
    expect(await content()).toBe('two');
    await page.keyboard.press('Home');
    expect(await content()).toBe('one');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page, 'id')).toBe('write');
    expect(await page.getByRole('button', { name: '/gone' }).count()).toBe(0);
    await mention.click();
    await page.getByRole('form', { name: '/said' }).waitFor();
    expect(await focused(page, 'role')).toBe('combobox');
  });
});
