import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../src/article/index.js';

const FOLDER = join(import.meta.dirname, '../data/articles');
const files = readdirSync(FOLDER);

test.each(files)('%s is an article', async (name) => {
  const { title, paragraphs } = await readDocument(readFileSync(join(FOLDER, name)), { name });
  expect(title).not.toBe('');
  expect(paragraphs.length).toBeGreaterThan(1);
});

test('the article that the bot was made for is as it was published', () => {
  const bytes = readFileSync(join(FOLDER, 'china-russia-buttress-multilateralism.txt'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'aa1dfb34cf4ddfc2c03a9c90ba9dd0605b51e8d6c96bce394f05b20583ebcbfc',
  );
});
