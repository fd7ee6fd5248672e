import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../dist/src/terminal/articles.js');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-articles-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function articles(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: `file:${join(folder, 'footnote.db')}` },
  });
  return { status, stdout, stderr };
}

const SHIPPED =
  /^(.) ([\w-]{12}) {2}China, Russia buttress multilateralism \(Li Xing; Global Times; 11 paragraphs; comes with Footnote(; hidden)?\)$/m;

describe('npm run articles', () => {
  it('adds an article for everybody, has it read, removes it and brings it back', () => {
    writeFileSync(
      join(folder, 'a.md'),
      '# Apples \u202Egreen\n\nBy Ann Lee\n\nApples are red.\n\nThey are round, too.\n',
    );
    const added = articles('add', 'a.md');
    const id = /^Added “Apples green” as ([\w-]{12})\.\n$/.exec(added.stdout)?.[1] ?? added;
    expect(id).toMatch(/^[\w-]{12}$/);
    const own = `${id}  Apples green (Ann Lee; 2 paragraphs)`;
    expect(articles('list').stdout).toContain(`  ${own}\n`);
    expect(SHIPPED.exec(articles('list').stdout)?.[1]).toBe('*');
    expect(articles('read', `${id}`).stdout).toBe(
      '“Apples green” is read where nobody has chosen another.\n',
    );
    expect(articles().stdout).toContain(`* ${own}\n`);
    expect(articles('remove', `${id}`).stdout).toBe(
      `Removed: “Apples green”. “restore ${id}” brings it back, within 7 days.\n`,
    );
    expect(articles('list').stdout).not.toContain(`${id}`);
    expect(articles('restore', `${id}`).stdout).toBe('Brought back: “Apples green”.\n');
    expect(articles('list').stdout).toContain(`* ${own}\n`);
    const shipped = SHIPPED.exec(articles('list').stdout)?.[2] ?? '';
    expect(articles('remove', shipped).stdout).toBe(
      `Hidden: “China, Russia buttress multilateralism”. “restore ${shipped}” brings it back.\n`,
    );
    expect(SHIPPED.exec(articles('list').stdout)?.[3]).toBe('; hidden');
    expect(articles('remove', `${id}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'This is the last article here. Add another one first.\n',
    });
  });

  it.each([
    [['remove', 'nothing'], 1, 'This article is not in the library (any more).\n'],
    [['add', 'none.md'], 2, 'none.md: there is no such file\n'],
    [['add'], 2, 'This is none of: list, add FILE, read ID, remove ID, restore ID. Try --help.\n'],
    [['list', 'all'], 2, 'This is none of: list, add FILE, read ID, remove ID, restore ID. Try --help.\n'],
    [['--all'], 2, "Unknown option '--all'. Try --help.\n"],
  ])('says what is wrong with %j', (args, status, stderr) => {
    expect(articles(...args)).toEqual({ status, stdout: '', stderr });
  });
});
