import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shippedLibrary, UnreadableFile } from '../../src/library/shipped.js';

const place = { person: '1' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const article = (title: string) =>
  `${title}\n\nThe first paragraph of it is here.\n\nThe second is a little longer.\n`;
const silent = () => {};

describe('the articles of a folder', () => {
  it('are the shipped ones unless told', async () => {
    const warnings: string[] = [];
    const library = shippedLibrary(({ message }) => warnings.push(message));
    const { article: current, id } = await library.current(place);
    expect(current.title).toBe('China, Russia buttress multilateralism');
    expect(id).toMatch(/^[\w-]{12}$/);
    expect(warnings).toEqual([]);
    expect((await library.find(place, id))?.article).toBe(current);
    expect(await library.find(place, 'other')).toBeUndefined();
  });

  it('are listed by title; the first by file name is read', async () => {
    writeFileSync(join(folder, 'b.txt'), article('Apples'));
    writeFileSync(join(folder, 'a.md'), article('# Zebras'));
    writeFileSync(join(folder, 'notes.json'), '{}');
    const library = shippedLibrary(silent, folder);
    expect((await library.list(place)).map(({ title, current }) => [title, current])).toEqual([
      ['Apples', false],
      ['Zebras', true],
    ]);
    expect((await library.current(place)).article.title).toBe('Zebras');
  });

  it('name a file that can’t be read, with the reason, and load the others', async () => {
    writeFileSync(join(folder, 'a.txt'), '');
    writeFileSync(join(folder, 'b.txt'), article('Apples'));
    const warnings: UnreadableFile[] = [];
    const library = shippedLibrary((warning) => warnings.push(warning), folder);
    expect(warnings.map(({ file }) => file)).toEqual([join(folder, 'a.txt')]);
    expect(warnings[0]?.message).toMatch(/a\.txt: There are no words in it/);
    expect((await library.current(place)).article.title).toBe('Apples');
  });

  it('have another id when their text changes', async () => {
    const ids: string[] = [];
    for (const title of ['Apples', 'Pears']) {
      writeFileSync(join(folder, 'a.txt'), article(title));
      ids.push((await shippedLibrary(silent, folder).current(place)).id);
    }
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('must be there', () => {
    expect(() => shippedLibrary(silent, folder)).toThrow(/there is no article that could be read/);
    expect(() => shippedLibrary(silent, join(folder, 'none'))).toThrow(UnreadableFile);
  });
});
