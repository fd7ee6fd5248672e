import { expect, it } from 'vitest';
import { inBrowser, scripted, served } from './browser.js';

const text = (content: string) => ({ type: 10, content });
const v2 = (...components: object[]) => ({ flags: 1 << 15, components });
const button = (label: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label,
  custom_id: label,
  ...more,
});

inBrowser('the page', () => {
  it('offers commands as they are typed, with their options and kinds', async () => {
    const { discord, heard } = await scripted();
    const page = await (await served(discord)).visit();
    const write = page.getByRole('textbox', { name: 'Message or command' });
    await write.press('/');
    const list = page.getByRole('listbox', { name: 'Commands' });
    await list.waitFor();
    expect(await list.getByRole('option').allInnerTexts()).toEqual(
      [
        '/ask question\nAsk the article',
        '/said speaker\nWhat someone said',
        '/library add file count quiet kind\nAdd one',
      ].map((one) => expect.stringMatching(new RegExp(one.replace(/ /g, '\\s+')))),
    );
    await write.pressSequentially('lib');
    await list.getByRole('option').nth(1).waitFor({ state: 'detached' });
    await write.press('Enter');
    const form = page.getByRole('form', { name: '/library add' });
    await form.getByRole('button', { name: 'count' }).click();
    await page.keyboard.type('12');
    expect(await form.locator('.option-hint').innerText()).toBe('count · whole number · How many');
    await page.keyboard.press('Enter');
    const problem = page.getByRole('alert').filter({ hasText: 'count' });
    expect(await problem.innerText()).toBe('“count” takes: whole number, 1–9.');
    await form.getByRole('textbox', { name: 'count' }).fill('3');
    await form.getByRole('button', { name: 'quiet' }).click();
    await page.getByRole('option', { name: 'False' }).click();
    await form.getByRole('button', { name: 'kind' }).click();
    await page.keyboard.type('n');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'file', exact: true }).click();
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from('# A') });
    await form.getByText('a.md (3 B)').waitFor();
    await form.getByRole('button', { name: 'Send' }).click();
    await form.waitFor({ state: 'detached' });
    const { options, resolved } = heard.at(-1)!.data as {
      options: { name: string; options: { name: string; value: unknown }[] }[];
      resolved: { attachments: Record<string, { filename: string }> };
    };
    const given = Object.fromEntries(options[0]!.options.map(({ name, value }) => [name, value]));
    expect(given).toMatchObject({ count: 3, quiet: false, kind: 'news' });
    expect(resolved.attachments[String(given.file)]!.filename).toBe('a.md');
  });

  it('says what is required, and completes what the bot completes', async () => {
    const { discord, heard } = await scripted((_data, type) =>
      type === 4
        ? { type: 8, data: { choices: [{ name: 'Vladimir Putin (4)', value: 'Putin' }] } }
        : undefined,
    );
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/said ');
    const speaker = page.getByRole('combobox', { name: 'speaker' });
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Please fill in “speaker”.').waitFor();
    await speaker.pressSequentially('put');
    await page.getByRole('option', { name: 'Vladimir Putin (4)' }).click();
    await speaker.press('Enter');
    await page.locator('form.command').waitFor({ state: 'detached' });
    expect(heard.at(-1)).toMatchObject({ type: 2, data: { options: [{ name: 'speaker', value: 'Putin' }] } });
    expect(await page.evaluate('document.activeElement.id')).toBe('write');
  });

  it('shows two lines of a long thread’s name among the places', async () => {
    const { discord } = await scripted();
    const name =
      '¶5 · Two brothers repaired the lighthouse after the storm had taken its roof and half of the stairs';
    discord.places.chapter.name = name;
    const page = await (await served(discord)).visit();
    const [thread, channel] = await Promise.all(
      [name, 'articles'].map((one) => page.getByRole('button', { name: one, exact: true }).boundingBox()),
    );
    expect(thread!.height).toBeLessThan(2 * channel!.height);
  });

  it('says in the person’s language how long a question may be, and keeps what was typed', async () => {
    const { discord, heard } = await scripted(undefined, [
      {
        name: 'ask',
        description: 'Ask the article',
        options: [{ type: 3, name: 'question', description: 'What to ask', required: true, max_length: 20 }],
      },
    ]);
    const plain = { command: 'ask', option: 'question' };
    const page = await (await served(discord, { plain })).visit();
    const problem = page.getByRole('alert').filter({ hasText: 'question' });
    const long = 'Who voted to reopen the library?';
    await page.locator('#write').fill(`@Footnote ${long}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => problem.innerText()).toBe('“question” takes at most 20 characters.');
    expect(await page.locator('#write').inputValue()).toBe(`@Footnote ${long}`);
    await page.getByLabel('Your language').selectOption('Deutsch');
    await page.locator('#write').fill(`/ask ${long}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => problem.innerText()).toBe('„question“ fasst höchstens 20 Zeichen.');
    expect(heard).toEqual([]);
    await page.locator('form.command input').fill('Who voted?');
    await page.keyboard.press('Enter');
    await page.locator('form.command').waitFor({ state: 'detached' });
  });

  it('speaks the person’s language where the commands have words in it', async () => {
    const { discord, heard } = await scripted(undefined, [
      {
        name: 'ask',
        name_localizations: { de: 'frage' },
        description: 'Ask the article',
        description_localizations: { de: 'Den Artikel fragen' },
        options: [
          {
            type: 3,
            name: 'question',
            name_localizations: { de: 'wortlaut' },
            description: 'What to ask',
            required: true,
          },
        ],
      },
    ]);
    const page = await (await served(discord)).visit();
    await page.getByLabel('Your language').selectOption('Deutsch');
    // What is typed while nothing takes it goes to the message box.
    await page.getByRole('log').press('/');
    await page.getByText('Den Artikel fragen').waitFor();
    expect(await page.getByRole('option').getByText('/frage').count()).toBe(1);
    await page.locator('#write').fill('/frage Wer?');
    expect(await page.getByLabel('wortlaut').inputValue()).toBe('Wer?');
    await page.getByLabel('wortlaut').fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Bitte fülle „wortlaut“ aus.' }).waitFor();
    await page.keyboard.type('Wer?');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => heard.at(-1)?.data)
      .toMatchObject({
        name: 'ask',
        options: [{ name: 'question', value: 'Wer?' }],
      });
    expect([...discord.world.interactions.values()].at(-1)!.payload.locale).toBe('de');
    await page.getByRole('button', { name: 'Ravi' }).click();
    await expect.poll(() => page.getByLabel('Your language').inputValue()).toBe('en-US');
  });

  it('takes files that are dropped', async () => {
    const { discord, heard } = await scripted();
    const page = await (await served(discord)).visit();
    const drop = async (name: string) => {
      const data = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['Text'], '${name}', { type: 'text/plain' }));
        return transfer;
      })()`);
      await page.dispatchEvent('.log', 'drop', { dataTransfer: data });
    };
    await drop('note.txt');
    await page.getByText('note.txt (4 B)').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('link', { name: /note\.txt/ }).waitFor();
    await page.locator('#write').fill('/library add ');
    await drop('article.txt');
    await page.getByText('article.txt (4 B)').waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('form.command').waitFor({ state: 'detached' });
    expect(JSON.stringify(heard.at(-1)!.data)).toContain('"filename":"article.txt"');
  });

  it('says of a file that it is too large, and leaves the focus where it was', async () => {
    const { discord } = await scripted();
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/library add file:');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(11 * 2 ** 20, 'a') });
    await page.getByRole('button', { name: 'Send' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('big.txt is too large.').waitFor();
    await page.locator('form.command [type=submit]:not([aria-busy]):focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('form.command').waitFor({ state: 'detached' });
  });

  it('draws components, presses buttons, chooses from menus by key', async () => {
    const { discord, heard } = await scripted((data) =>
      data.name === 'ask'
        ? {
            type: 4,
            data: v2({
              type: 17,
              accent_color: 0x4752c4,
              components: [
                { type: 9, components: [text('## Title\n-# small')], accessory: button('Beside') },
                { type: 14 },
                text(
                  '> a *quoted* <b>line</b>\n[bad](javascript:alert(1)) [good](https://example.org)\n- one\n- two',
                ),
                { type: 1, components: [button('Press'), button('Not now', { disabled: true })] },
                {
                  type: 1,
                  components: [
                    {
                      type: 3,
                      custom_id: 'menu',
                      placeholder: 'Pick',
                      max_values: 2,
                      options: ['Ant', 'Bee', 'Cat'].map((label) => ({ label, value: label.toLowerCase() })),
                    },
                  ],
                },
              ],
            }),
          }
        : { type: 6 },
    );
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/ask hello');
    await page.keyboard.press('Enter');
    const message = page.getByRole('article');
    await message.getByRole('heading', { name: 'Title' }).waitFor();
    expect(await message.locator('blockquote').innerText()).toBe('a quoted <b>line</b>');
    expect(await message.getByRole('link').allInnerTexts()).toEqual(['good']);
    expect(await message.getByRole('listitem').allInnerTexts()).toEqual(['one', 'two']);
    expect(await message.getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
    await message.getByRole('button', { name: 'Press' }).click();
    await expect.poll(() => heard.at(-1)?.data).toMatchObject({ custom_id: 'Press', component_type: 2 });
    const menu = message.getByRole('combobox', { name: 'Pick' });
    // Left without a choice, it shows none.
    await menu.press('Enter');
    await menu.press('Enter');
    expect(await menu.innerText()).toBe('Ant');
    await menu.press('Escape');
    expect(await menu.innerText()).toBe('Pick');
    await menu.press('Enter');
    await menu.press('c');
    await menu.press('Enter');
    await menu.press('Home');
    await menu.press(' ');
    await menu.press('Tab');
    await expect.poll(() => heard.at(-1)?.data).toMatchObject({ custom_id: 'menu', values: ['ant', 'cat'] });
    expect(await menu.innerText()).toBe('Ant, Cat');
    expect(discord.refusals).toEqual([]);
  });

  it('shows pictures and files that the bot sends, from the page’s own address', async () => {
    const { discord, last } = await scripted(() => ({ type: 5 }));
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/ask a');
    await page.keyboard.press('Enter');
    await page.getByText('Footnote is thinking…').waitFor();
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const body = new FormData();
    const gallery = {
      type: 12,
      items: [{ media: { url: 'attachment://chart.png' }, description: 'A chart' }],
    };
    const file = { type: 13, file: { url: 'attachment://list.csv' } };
    const attachments = [
      { id: '0', filename: 'chart.png' },
      { id: '1', filename: 'list.csv' },
    ];
    body.set('payload_json', JSON.stringify({ ...v2(gallery, file), attachments }));
    body.set('files[0]', new Blob([Buffer.from(dot, 'base64')], { type: 'image/png' }), 'chart.png');
    body.set('files[1]', new Blob(['a,b'], { type: 'text/csv' }), 'list.csv');
    const { id } = discord.world.application;
    const path = `/v10/webhooks/${id}/${last().token}/messages/@original`;
    const sent = await fetch(`${discord.apiUrl}${path}`, { method: 'PATCH', body });
    expect([sent.status, discord.refusals]).toEqual([200, []]);
    await page.getByRole('img', { name: 'A chart' }).waitFor();
    await expect.poll(() => page.evaluate("document.querySelector('.gallery img').naturalWidth")).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'list.csv' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('list.csv');
    expect(await page.getByRole('article').getByRole('link').count()).toBe(1);
  });

  it('fills in a form, with a file, and says inside it what is missing', async () => {
    const field = (label: string, component: object, description?: string) => ({
      type: 18,
      label,
      ...(description && { description }),
      component,
    });
    const { discord, heard } = await scripted((_data, type) =>
      type === 5
        ? { type: 4, data: { content: 'Thank you', flags: 64 } }
        : {
            type: 9,
            data: {
              custom_id: 'fix',
              title: 'Fix the header',
              components: [
                text('Change what is **wrong**.'),
                field('Title', { type: 4, custom_id: 'title', style: 1, value: 'Old' }, 'As printed'),
                field('Notes', { type: 4, custom_id: 'notes', style: 2, required: false, max_length: 20 }),
                field('Kind', {
                  type: 3,
                  custom_id: 'kind',
                  required: false,
                  options: [
                    { label: 'News', value: 'news' },
                    { label: 'Opinion', value: 'opinion' },
                  ],
                }),
                field('Text', { type: 19, custom_id: 'text', required: false, max_values: 2 }),
              ],
            },
          },
    );
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/library add ');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Fix the header' });
    const title = form.getByLabel('Title');
    expect(await title.inputValue()).toBe('Old');
    await title.fill('');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByRole('alert').filter({ hasText: 'Please fill in “Title”.' }).waitFor();
    await form.locator('[type=submit]:not([aria-busy]):focus').waitFor();
    await title.fill('New');
    await form.getByLabel('Notes').fill('a note');
    await form.getByRole('combobox', { name: 'Kind' }).click();
    await form.getByRole('option', { name: 'Opinion' }).click();
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: 't.txt', mimeType: 'text/plain', buffer: Buffer.from('T') });
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Only you can see this').waitFor();
    const { components, resolved } = heard.at(-1)!.data as {
      components: { component?: Record<string, unknown> }[];
      resolved: { attachments: Record<string, { filename: string }> };
    };
    const files = Object.keys(resolved.attachments);
    expect(components.map(({ component }) => component?.value ?? component?.values)).toEqual([
      undefined,
      'New',
      'a note',
      ['opinion'],
      files,
    ]);
    expect(resolved.attachments[files[0]!]!.filename).toBe('t.txt');
  });

  it('shows that the bot is thinking, then its answer, then that it was edited', async () => {
    const { discord, api, last } = await scripted(() => ({ type: 5 }));
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/ask a');
    await page.keyboard.press('Enter');
    await page.getByText('Footnote is thinking…').waitFor();
    await api.hook(last(), 'PATCH', '/messages/@original', { content: 'First' });
    await page.getByText('First').waitFor();
    expect(await page.getByText('(edited)').count()).toBe(0);
    await api.hook(last(), 'PATCH', '/messages/@original', { content: 'Second' });
    await page.getByText('Second').waitFor();
    expect(await page.getByRole('article').innerText()).toMatch(
      /Mara\s+used\s+\/ask[\s\S]*Second\s+\(edited\)/,
    );
    await api.hook(last(), 'DELETE', '/messages/@original');
    await page.getByRole('article').waitFor({ state: 'detached' });
  });

  it('uses a message command from the menu of a message, by keys alone', async () => {
    const { discord, heard } = await scripted();
    const page = await (await served(discord)).visit();
    const message = discord.people.ravi.say(discord.places.articles, '“No such words.”');
    const more = page.getByRole('button', { name: 'Actions on Ravi’s message' });
    await more.press('Enter');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Check quote\nFootnote', 'Copy text']);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Actions on Ravi’s message');
    await page.getByRole('article').click({ button: 'right' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => heard.at(-1)?.data)
      .toMatchObject({ type: 3, name: 'Check quote', target_id: message.id });
  });

  it('says what Discord refuses and why, and when the bot does not respond', async () => {
    const { discord, clock } = await scripted((data) =>
      data.name === 'ask' ? { type: 4, data: { content: 'x'.repeat(2001) } } : undefined,
    );
    const page = await (await served(discord)).visit();
    await page.locator('#write').fill('/ask a');
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert').filter({ hasText: 'Discord would refuse' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('Invalid Form Body (400, code 50035)');
    expect(await refusal.getByRole('listitem').allInnerTexts()).toEqual([
      'data.content: Must be 2000 or fewer in length.',
    ]);
    clock.advance(3000);
    await page.getByText('/ask: The application did not respond.').waitFor();
  });

  it('shows private answers to one person alone, and others’ places and commands to nobody', async () => {
    const { discord } = await scripted(() => ({ type: 4, data: { content: 'a secret', flags: 64 } }));
    const { visit } = await served(discord);
    const [mara, ravi] = [await visit(), await visit()];
    await ravi.getByRole('button', { name: 'Ravi reader' }).click();
    await ravi.getByRole('button', { name: 'Ravi reader', pressed: true }).waitFor();
    await mara.locator('#write').fill('/ask a');
    await mara.keyboard.press('Enter');
    await mara.getByText('a secret').waitFor();
    discord.people.lena.say(discord.places.articles, 'aloud');
    await ravi.getByText('aloud').waitFor();
    expect(await ravi.getByText('a secret').count()).toBe(0);
    await ravi.locator('#write').fill('/library add');
    await ravi.keyboard.press('Enter');
    expect(await ravi.locator('.problem').first().innerText()).toBe('There is no command /library here.');
    await mara.getByRole('button', { name: 'Dismiss message' }).click();
    await mara.getByText('a secret').waitFor({ state: 'detached' });
    // Who uses keys goes on from the message beside it.
    await mara.locator('.message:focus', { hasText: 'aloud' }).waitFor();
  });

  it('comes back to the same person and place after a reload, and says when the playground is gone', async () => {
    const { discord } = await scripted();
    const { visit, surface, stop } = await served(discord);
    const page = await visit();
    await page.getByRole('button', { name: 'Lena' }).click();
    await page.getByRole('button', { name: 'shelf' }).click();
    await page.getByRole('heading', { level: 1, name: 'shelf' }).waitFor();
    await page.locator('#write').fill('hello');
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('hello').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'shelf' }).waitFor();
    await page.getByRole('button', { name: 'Lena reader', pressed: true }).waitFor();
    await page.getByRole('article').getByText('hello').waitFor();
    const other = await visit();
    await other.goto(`${surface.url}#1/2`);
    await other.reload();
    await other.getByRole('heading', { level: 1, name: 'articles' }).waitFor();
    await stop();
    await other.getByText('The playground has stopped.').waitFor();
  });
});
