import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, said } from '../../src/answer/index.js';
import { composeAnswer, composeArticle, type Reply } from '../../src/reply/index.js';
import { countColumns, wrap } from '../../src/terminal/columns.js';
import { draw } from '../../src/terminal/draw.js';
import { articleOf, source } from '../reply/articles.js';
import { anyCharacter } from '../strings.js';

describe('columns', () => {
  it.each([
    ['plain', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['中文', 4],
    ['🦊', 2],
    ['❤️', 2],
    ['\u200F', 0],
  ])('counts %j as %i', (text, width) => {
    expect(countColumns(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('breaks at spaces, and inside words that have no room', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrap('中国和俄罗斯', 5)).toEqual(['中国', '和俄', '罗斯']);
    expect(wrap('a\n\nb', 9)).toEqual(['a', '', 'b']);
  });

  it('keeps every character that is not white space, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width);
          const words = (shown: string) => shown.replace(/[ \t\n]/g, '');
          expect(words(lines.join(''))).toBe(words(text));
          for (const line of lines) expect(countColumns(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('a reply in the terminal', () => {
  it('marks the answering sentence in its paragraph with a bar, and what was asked for with stars, without colours', () => {
    const from = source();
    const reply = composeAnswer(
      from,
      answer(from.index, 'Since when has the building been closed?'),
      'asked',
    );
    expect(draw(reply)).toBe(`¶1     The town council voted on Monday to reopen the old library on Mill
       Street.
     ▌ The building has been closed since *2015*.

— “Council votes to reopen the old library”, Ana Reyes, Tom Hall, Harbor
  Courier, 3 March 2021`);
  });

  it('makes it bold where there are colours', () => {
    const from = source();
    const reply = composeAnswer(from, answer(from.index, 'Since when has the building been closed?'));
    expect(draw(reply, { colour: true })).toContain(
      '▌ \x1b[1mThe building has been closed since *2015*.\x1b[22m',
    );
  });

  it('aligns fields', () => {
    expect(draw(composeArticle(source()))).toContain(
      'Source         Harbor Courier\nPublished      3 March 2021\nParagraphs     4\n',
    );
  });

  it('stays within the width and obeys no escape sequence, whatever the article says', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: anyCharacter, maxLength: 30 }),
      fc.constantFrom('\x1b[31mred\x1b]0;title\x07', '\x9b2J', 'Okafor said no. ', '\r', '\u202E'),
    );
    const text = fc.array(nasty, { minLength: 1, maxLength: 6 }).map((pieces) => `${pieces.join('')}x`);
    fc.assert(
      fc.property(text, text, text, (paragraph, title, question) => {
        const from = source(articleOf([paragraph], { title, authors: [title], section: question }));
        const replies: Reply[] = [
          composeAnswer(from, answer(from.index, question), question),
          composeAnswer(from, said(from.index, question, title)),
          composeArticle(from),
        ];
        for (const drawn of replies.map((reply) => draw(reply))) {
          expect(drawn.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
          for (const line of drawn.split('\n')) expect(countColumns(line)).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 60 },
    );
  });
});
