import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readShippedArticles, UnreadableFile } from '../../src/library/shipped.js';
import { makeFolder } from '../afterwards.js';

let folder = '';
beforeEach(() => {
  folder = makeFolder();
});

const article = (title: string) =>
  `${title}\n\nThe first paragraph of it is here.\n\nThe second is a little longer.\n`;
const silent = () => {};

describe('the articles of a folder', () => {
  it('are the shipped ones unless told', async () => {
    const warnings: string[] = [];
    const [first] = await readShippedArticles(({ message }) => warnings.push(message));
    expect(first.article.title).toBe('China, Russia buttress multilateralism');
    expect(first.id).toMatch(/^[\w-]{12}$/);
    expect(first.revision).toBe(1);
    expect(warnings).toEqual([]);
  });

  it('are in the order of their names, in any format', async () => {
    writeFileSync(join(folder, 'b.txt'), article('Apples'));
    writeFileSync(join(folder, 'a.md'), article('# Zebras'));
    writeFileSync(join(folder, 'notes.json'), '{}');
    writeFileSync(join(folder, 'c.html'), '<h1>Quinces</h1><p>Somebody wrote about quinces.</p>');
    const titles = (await readShippedArticles(silent, folder)).map(({ article: { title } }) => title);
    expect(titles).toEqual(['Zebras', 'Apples', 'Quinces']);
  });

  it('name a file that can’t be read, with the reason, and load the others', async () => {
    writeFileSync(join(folder, 'a.txt'), '');
    writeFileSync(join(folder, 'b.txt'), article('Apples'));
    const warnings: UnreadableFile[] = [];
    const kept = await readShippedArticles((warning) => warnings.push(warning), folder);
    expect(warnings.map(({ file }) => file)).toEqual([join(folder, 'a.txt')]);
    expect(warnings[0]?.message).toMatch(/a\.txt: There are no words in it/);
    expect(kept.map((one) => one.article.title)).toEqual(['Apples']);
  });

  it('are read past a folder, a dangling link and a device among them, each with its reason', async () => {
    mkdirSync(join(folder, 'a.txt'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'b.md'));
    symlinkSync('c.html', join(folder, 'c.html'));
    symlinkSync('/dev/null', join(folder, 'd.txt'));
    writeFileSync(join(folder, 'e.txt'), article('Apples'));
    const warnings: string[] = [];
    const kept = await readShippedArticles(({ message }) => warnings.push(message), folder);
    expect(kept.map((one) => one.article.title)).toEqual(['Apples']);
    expect(warnings).toEqual([
      `${join(folder, 'a.txt')}: this is a folder, not a file`,
      `${join(folder, 'b.md')}: there is no such file`,
      `${join(folder, 'c.html')}: this link leads to itself`,
      `${join(folder, 'd.txt')}: this is a pipe or a device, not a file`,
    ]);
  });

  it.skipIf(!existsSync('/proc/version'))('wait for nothing that the system only seems to keep', async () => {
    // Some of its files, as /proc/kmsg, give what comes next, whenever that is; all of them say that they are empty.
    symlinkSync('/proc/version', join(folder, 'a.txt'));
    writeFileSync(join(folder, 'b.txt'), article('Apples'));
    const warnings: string[] = [];
    await readShippedArticles(({ message }) => warnings.push(message), folder);
    expect(warnings).toEqual([
      `${join(folder, 'a.txt')}: There are no words in it; it needs a title and at least one paragraph.`,
    ]);
  });

  it('are read past a file that no memory would hold', async () => {
    writeFileSync(join(folder, 'a.txt'), '');
    truncateSync(join(folder, 'a.txt'), 3_000_000_000);
    writeFileSync(join(folder, 'b.txt'), article('Apples'));
    const warnings: string[] = [];
    await readShippedArticles(({ message }) => warnings.push(message), folder);
    expect(warnings).toEqual([`${join(folder, 'a.txt')}: this is more than 100 MB`]);
  });

  // Whoever may read everything isn't barred.
  it.skipIf(process.getuid?.() === 0)('are read past a file that may not be read', async () => {
    writeFileSync(join(folder, 'a.txt'), article('Pears'), { mode: 0 });
    writeFileSync(join(folder, 'b.txt'), article('Apples'));
    const warnings: string[] = [];
    await readShippedArticles(({ message }) => warnings.push(message), folder);
    expect(warnings).toEqual([
      `${join(folder, 'a.txt')}: this file may not be read by the user that the bot runs as`,
    ]);
  });

  it('have another id when their text changes', async () => {
    const ids: string[] = [];
    for (const title of ['Apples', 'Pears']) {
      writeFileSync(join(folder, 'a.txt'), article(title));
      ids.push((await readShippedArticles(silent, folder))[0].id);
    }
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('must be there', async () => {
    await expect(readShippedArticles(silent, folder)).rejects.toThrow(
      /there is no article that could be read/,
    );
    await expect(readShippedArticles(silent, join(folder, 'none'))).rejects.toThrow(UnreadableFile);
  });
});
