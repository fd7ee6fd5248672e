import { expect, test } from 'vitest';
import { readArticle, UnreadableArticle } from '../../src/article/index.js';

const noWords = 'There are no words in it; it needs a title and at least one paragraph.';
const noBody = 'There is a title but no paragraph under it; put the text of the article after a blank line.';
const noText = 'This is not text; save the article as plain text or Markdown (UTF-8) and try again.';
const tooLong = 'This text is too long for one article; cut it into chapters and add them one by one.';

test.each([
  ['nothing', '', noWords],
  ['spaces', ' \t\u00a0\n\r\n ', noWords],
  ['only marks', '---\n\n***\n\n...', noWords],
  ['only what is not seen', '\u200b\u202e\ufeff', noWords],
  ['a NUL', 'A title\n\nA body \0 with a hole.', noText],
  ['a binary file', 'PNG\u0001\u0002\u0003\u0004\u0005 IHDR', noText],
  ['a title only, in Markdown', '# Only a title\n', noBody],
  ['a title and a byline', 'Only a title\n\nBy Jane Smith | Reuters\n', noBody],
  ['front matter only', '---\ntitle: Only a title\n---\n', noBody],
  ['too long', 'word '.repeat(1_800_000), tooLong],
])('%s is no article', (_, text, message) => {
  let caught: unknown;
  try {
    readArticle(text);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(UnreadableArticle);
  expect((caught as Error).message).toBe(message);
  expect((caught as Error).name).toBe('UnreadableArticle');
});

test('a title made of the first words is not cut in the middle of a character', () => {
  const article = readArticle(`a${'🦊'.repeat(120)}\n\nA body.`, { format: 'markdown' });
  expect(article.title).toBe(`a${'🦊'.repeat(99)}…`);
});
