import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, readArticle, UnreadableArticle } from '../../src/article/index.js';
import { anyCharacter } from '../strings.js';

// Joiners (U+200C, U+200D) are letters' business in Persian, Hindi and emoji, and stay.
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function read(text: string, format?: 'text' | 'markdown', name?: string): Article | undefined {
  try {
    return readArticle(text, { ...(format && { format }), ...(name && { name }) });
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableArticle);
    return undefined;
  }
}

function everyString(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
}

function wellFormed(article: Article) {
  expect(article.title).not.toBe('');
  expect(article.paragraphs.map(({ number }) => number)).toEqual(article.paragraphs.map((_, i) => i + 1));
  for (const { text } of article.paragraphs) expect(text.trim()).not.toBe('');
  for (const text of everyString(article)) expect(text).not.toMatch(UNSEEN);
}

const piece = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 20 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '# ',
      '## ',
      '---\n',
      'title: x\n',
      'author: [a, b]\n',
      '> ',
      '- ',
      '1. ',
      '  - ',
      '*',
      '**',
      '_',
      '`',
    ],
    ...[
      '```\n',
      '[a](b)',
      '![c](d)',
      '<b>',
      '<!--',
      '&#8203;',
      '&amp;',
      '|',
      'By Jane Smith',
      'Photo: AP',
      'Published: ',
      '2020-07-13',
    ],
    ...[
      '\u202e',
      '\u200b',
      '\u2028',
      '\ufeff',
      '\ud800',
      '作者：',
      'Source: ',
      'The author is a cook.',
      'Posted in: X',
      '(Photo by ',
    ],
  ),
);
const messy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any string', () => {
  test.each(['text', 'markdown', undefined] as const)('as %s is an article or is refused', (format) => {
    fc.assert(
      fc.property(messy, fc.option(fc.string({ unit: anyCharacter }), { nil: undefined }), (text, name) => {
        const article = read(text, format, name);
        if (article) wellFormed(article);
      }),
      { numRuns: 150 },
    );
  });

  test('as text keeps its words and their order', () => {
    const line = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), (lines) => {
        const text = lines.join('\n\n');
        const article = read(text, 'text');
        if (!article) return;
        const source: string[] = words(
          text.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, ''),
        );
        let at = 0;
        for (const word of article.paragraphs.flatMap((paragraph) => words(paragraph.text))) {
          at = source.indexOf(word, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

// None takes a second of the two minutes that a test has; one that took time squared would not end in them.
describe('hostile texts end', () => {
  test.each<[string, string]>([
    ['bylines', 'By '.repeat(200_000)],
    ['names', `By ${'Jane Smith, '.repeat(50_000)}`],
    ['capitals', 'A'.repeat(200_000)],
    ['spaces', `a${' '.repeat(1_000_000)}b`],
    ['marks that may close a heading', `# a${'# '.repeat(500_000)}b`],
    ['empty lines', `a${'\n'.repeat(200_000)}b`],
    ['lines', 'a\n'.repeat(100_000)],
    ['a signature', `From: A B <a@b.c>\nSubject: x\n\ny\n\n-- \n${'a'.repeat(5000)}\n${'b\n'.repeat(40)}`],
    ['quoted lines', '> a\n>> b\n'.repeat(10_000)],
    ['parted words', 'the coun-\ncil had sold the dredger in the spring and by autumn\n'.repeat(20_000)],
    ['spaced lines', 'a\n\n'.repeat(50_000)],
    ['quotations', '>'.repeat(1_000_000)],
    ['spaced quotations', '> '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['closed brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['images', '!['.repeat(50_000)],
    ['emphasis', '*a'.repeat(100_000)],
    ['strong emphasis', `${'**a '.repeat(50_000)}`],
    ['underscores', '_a '.repeat(50_000)],
    ['backticks', Array.from({ length: 500 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['tags', '<a'.repeat(50_000)],
    ['comments', '<!--\n\n'.repeat(20_000)],
    ['scripts', '<script>\n\n'.repeat(20_000)],
    ['list marks', '- '.repeat(50_000)],
    ['a list', '- a\n'.repeat(5_000)],
    ['a deep list', Array.from({ length: 800 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
    ['tables', `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}\n`],
    ['references', '&#x26;'.repeat(50_000)],
    ['definitions', Array.from({ length: 5_000 }, (_, i) => `[a${i}]: b`).join('\n')],
    ['credits', '(Photo by '.repeat(50_000)],
    ['labels', 'Source: '.repeat(50_000)],
    ['front matter', `---\n${'a: &a [*a]\n'.repeat(500)}---\nBody.`],
    ['deep front matter', `---\na: ${'['.repeat(20_000)}\n---\nBody.`],
    ['digits', '1'.repeat(100_000)],
  ])('%s', (_, part) => {
    for (const format of ['text', 'markdown'] as const) {
      for (const text of [part, `# Title\n\n${part}\n\nThe end is near.`]) {
        const article = read(text, format);
        if (article) expect(article.paragraphs.length).toBeGreaterThan(0);
      }
    }
  });
});
