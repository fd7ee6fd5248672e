import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/article/index.js';

/** The article that comes with Footnote. */
export const shipped = readArticle(
  readFileSync(
    new URL('../../data/articles/china-russia-buttress-multilateralism.txt', import.meta.url),
    'utf8',
  ),
);
