import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { said, speakers } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/**
 * Articles in nine languages, written for this test, and all that each lets anybody say. What stands on
 * posters and signs, and what nobody who is named says, must be nobody's.
 */
const ARTICLES = new URL('ledgers/', import.meta.url);

describe('who says what, in a whole article', () => {
  it.each(readdirSync(ARTICLES).filter((name) => name.endsWith('.md')))('%s', async (name) => {
    const index = indexArticle(readArticle(readFileSync(new URL(name, ARTICLES), 'utf8'), { name }));
    const lines = speakers(index).flatMap((speaker) => {
      const found = said(index, speaker.name);
      const theirs = found.kind === 'stated' ? found.statements : [];
      return [
        [speaker.name, ...(speaker.roles ?? [])].join(', '),
        ...theirs.map(
          ({ paragraph, span, manner }) =>
            `  ¶${paragraph.number} ${manner}: ${paragraph.text.slice(span.start, span.end)}`,
        ),
      ];
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      new URL(name.replace('.md', '.txt'), ARTICLES).pathname,
    );
  });
});
