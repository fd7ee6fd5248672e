import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST } from '../../src/library/index.js';
import { readTask } from '../../src/terminal/host-articles.js';
import { type Opened, openAt } from '../library/engines.js';

let folder = '';
let opened: Opened;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-articles-'));
  opened = await openAt(`file:${join(folder, 'own.db')}`);
});
afterAll(async () => {
  await opened.library.close();
  rmSync(folder, { recursive: true });
});

const articles = (...args: string[]) => readTask(args)(opened.library);

describe('the host', () => {
  it('adds an article for everybody, has it read, removes it and brings it back', async () => {
    const file = join(folder, 'a.md');
    writeFileSync(file, '# Apples \u202Egreen\n\nBy Ann Lee\n\nApples are red.\n\nThey are round, too.\n');
    const [, id = ''] = /^Added “Apples green” as ([\w-]{12})\.$/.exec(await articles('add', file)) ?? [];
    expect(id).toMatch(/^[\w-]{12}$/);
    const [, twin = ''] =
      /as ([\w-]{12})\. Another has this title: ([\w-]{12})\.$/.exec(await articles('add', file)) ?? [];
    await articles('remove', twin);
    const first = 'Shipped first (1 paragraph; comes with Footnote';
    const second = 'shipped-2  Another shipped (1 paragraph; comes with Footnote)';
    const own = `${id}  Apples green (Ann Lee; 2 paragraphs)`;
    expect(await articles('list')).toBe(`  ${second}\n  ${own}\n* shipped-1  ${first})`);
    expect(await articles('read', id)).toBe('“Apples green” is read where nobody has chosen another.');
    expect((await opened.library.current({ server: '1', person: '2' })).id).toBe(id);
    expect(await articles()).toBe(`  ${second}\n* ${own}\n  shipped-1  ${first})`);
    expect(await articles('remove', id)).toBe(
      `Removed: “Apples green”. “restore ${id}” brings it back, within 7 days.`,
    );
    expect(await articles('list')).toBe(`  ${second}\n* shipped-1  ${first})`);
    expect(await articles('restore', id)).toBe('Brought back: “Apples green”.');
    expect(await articles('remove', 'shipped-1')).toBe(
      'Hidden: “Shipped first”. “restore shipped-1” brings it back.',
    );
    expect(await articles('list')).toBe(`  ${second}\n* ${own}\n  shipped-1  ${first}; hidden)`);
    expect(await articles('restore', 'shipped-1')).toBe('Brought back: “Shipped first”.');
    expect(await articles('read', 'ápples ')).toBe('“Apples green” is read where nobody has chosen another.');
    await articles('add', file);
    await expect(articles('read', 'Apples')).rejects.toThrow(
      /^2 titles begin with “Apples”\. Give one of the ids: [\w-]{12}, [\w-]{12}\.$/,
    );
    await expect(articles('read', 'green')).rejects.toThrow('no-such-article');
    await expect(articles('remove', 'nothing')).rejects.toThrow('no-such-article');
  });

  it('removes an article by the beginning of its title, where it is the only one', async () => {
    const file = join(folder, 'b.md');
    for (const title of ['Quinces', 'Quince jelly']) {
      writeFileSync(file, `# ${title}\n\nThey are boiled.\n\nThen they are strained.\n`);
      await articles('add', file);
    }
    await expect(articles('remove', 'quin')).rejects.toThrow(
      /^2 titles begin with “quin”\. Give one of the ids/,
    );
    expect(await articles('remove', 'quince j')).toMatch(
      /^Removed: “Quince jelly”\. “restore [\w-]{12}” brings/,
    );
    expect(await articles('remove', 'quin')).toMatch(/^Removed: “Quinces”\. /);
    expect(await articles('remove', 'another')).toBe(
      'Hidden: “Another shipped”. “restore shipped-2” brings it back.',
    );
    await expect(articles('remove', 'another')).rejects.toThrow('no-such-article');
    await expect(articles('restore', 'quin')).rejects.toThrow(/^2 titles begin with/);
    expect(await articles('restore', 'Quince J')).toBe('Brought back: “Quince jelly”.');
    expect(await articles('restore', 'another')).toBe('Brought back: “Another shipped”.');
    await expect(articles('restore', 'apple pie')).rejects.toThrow('no-such-article');
  });

  it('takes a title of nothing for none', async () => {
    for (const article of await opened.library.list(HOST)) {
      if (!article.shared) await articles('remove', article.id);
    }
    await expect(articles('read', ' ')).rejects.toThrow('no-such-article');
    await expect(articles('remove', '')).rejects.toThrow('no-such-article');
  });

  it.each([['add'], ['list', 'all'], ['read', 'a', 'b'], ['delete', 'a'], ['constructor', 'a']])(
    'is told how, after %s %s',
    (...args) => {
      expect(() => readTask(args)).toThrow(
        'This is none of: list, add FILE or URL, read ID or TITLE, remove ID or TITLE, restore ID or TITLE. Try --help.',
      );
    },
  );

  it('goes to no address inside a private network', async () => {
    await expect(articles('add', 'http://127.0.0.1:1/page')).rejects.toThrow(
      'This address is inside a private network, where I don’t go. Send the text or a file.',
    );
  });

  it('is shown the usage', async () => {
    expect(await articles('--help')).toMatch(/^Usage: npm run --silent articles -- list \| add FILE\|URL \|/);
    expect(() => readTask(['--all'])).toThrow("Unknown option '--all'. Try --help.");
  });
});

describe('npm run articles', () => {
  const run = (...args: string[]) => {
    const program = join(import.meta.dirname, '../../dist/src/terminal/articles.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', DATABASE_URL: `file:${join(folder, 'footnote.db')}` },
    });
    return { status, stdout, stderr };
  };

  it('adds a page to what is shipped', () => {
    const text = ['Pears are green. ', 'They hang high. ']
      .map((words) => `<p>${words.repeat(20)}</p>`)
      .join('');
    writeFileSync(join(folder, 'pears.html'), `<title>Pears</title><article><h1>Pears</h1>${text}</article>`);
    expect(run('add', 'pears.html')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Added “Pears” as [\w-]{12}\.\n$/),
      stderr: '',
    });
    expect(run('list').stdout).toMatch(
      /^\* [\w-]{12} {2}China, Russia buttress multilateralism \(Li Xing; Global Times; 11 paragraphs; comes with Footnote\)\n {2}[\w-]{12} {2}Pears \(2 paragraphs\)\n$/,
    );
  });

  it.each([
    [['remove', 'nothing'], 1, 'This article isn’t in the library.\n'],
    [['add', 'no\u001b[2J\u009b31mne.md'], 2, 'no[2J31mne.md: there is no such file\n'],
  ])('says in a line what is wrong with %j', (args, status, stderr) => {
    expect(run(...args)).toEqual({ status, stdout: '', stderr });
  });
});
