import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Article,
  type Paragraph,
  readArticle,
  SOURCE_KINDS,
  writeMarkdown,
} from '../../../src/article/index.js';
import { withoutUnseen } from '../../../src/article/text/clean.js';

const ARTICLE: Article = {
  title: 'Two towns: a “bridge” #1',
  authors: ['Jane Smith', 'Doe, John'],
  source: 'Evening News',
  published: { printed: '13 July 2020', iso: '2020-07-13' },
  updated: { printed: 'on Tuesday', iso: '2020-07-14T09:30:00Z' },
  section: 'World',
  url: 'https://example.org/bridge?a=1#b',
  language: 'en',
  paragraphs: [
    { number: 1, text: 'By Jane Smith' },
    { number: 2, text: '# no heading *or* <b>mark</b> &amp; [no](link)', heading: 'The 1st *part*' },
    { number: 3, text: 'one\n- two\n3. three\n\nfour', heading: 'The 1st *part*' },
    { number: 4, text: 'The bridge. (Photo by Ann Lee)' },
    { number: 5, text: 'The author is a cook.' },
  ],
  captions: [{ text: 'The bridge: at dusk', credit: 'AP' }, { text: 'No credit' }],
  notes: ['Jane Smith is a reporter.\njane@example.org'],
};

test('an article as Markdown', () => {
  expect(writeMarkdown(ARTICLE)).toBe(String.raw`---
title: "Two towns: a “bridge” #1"
authors:
  - Jane Smith
  - Doe, John
source: Evening News
published: 13 July 2020
updated:
  printed: on Tuesday
  iso: "2020-07-14T09:30:00Z"
section: World
url: "https://example.org/bridge?a=1#b"
language: en
captions:
  - text: "The bridge: at dusk"
    credit: AP
  - No credit
notes:
  - "Jane Smith is a reporter.

    jane@example.org"
---

By Jane Smith

## The 1st \*part\*

\# no heading \*or\* \<b\>mark\</b\> \&amp; \[no\](link)

one\
\- two\
3\. three\
&nbsp;\
four

##

The bridge. (Photo by Ann Lee)

The author is a cook.
`);
  expect(readArticle(writeMarkdown(ARTICLE))).toEqual(ARTICLE);
});

const nasty = fc.constantFrom(
  ...[
    '#',
    '##',
    '# ',
    '>',
    '-',
    '- ',
    '+ ',
    '* ',
    '1.',
    '1) ',
    '2020. ',
    '---',
    '===',
    '***',
    '___',
    '|',
    '|-|',
    '\\',
  ],
  ...[
    '*a*',
    '**',
    '_b_',
    '`',
    '```',
    '~~~',
    '[a](b)',
    '![c](d)',
    '[e]: f',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&#42;',
  ],
  ...[
    'http://a.b',
    'www.a.b',
    'a@b.cc',
    '<http://a>',
    '- [x] ',
    '    ',
    '  ',
    ' ',
    '\n',
    '\n\n',
    ':',
    '"',
    "'",
    '{{',
    '%',
  ],
  ...[
    'By Jane Smith',
    'Photo: AP',
    'Section: World',
    '13 July 2020',
    '第一',
    '。',
    'é',
    '\u0338',
    '🦊',
    '\u200d',
  ],
);
const text = fc.array(
  fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ maxLength: 8 })),
  { minLength: 1, maxLength: 12 },
);
const words = text
  .map((pieces) => withoutUnseen(pieces.join('').replace(/\s+/g, ' ')).trim())
  .filter((line) => /[\p{L}\p{N}\p{S}]/u.test(line));
const lines = text
  .map((pieces) =>
    withoutUnseen(pieces.join('').replace(/[\u2028\u2029]/g, ' '))
      .replaceAll('\t', ' ')
      .replace(/ *\n */g, '\n')
      .trim(),
  )
  .filter((one) => /[\p{L}\p{N}\p{S}]/u.test(one));
const maybe = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value).map((one) => (one === null ? {} : { [key]: one }) as { [k in K]?: V });
const date = fc.tuple(
  words,
  maybe('iso', fc.constantFrom('2020', '2020-07', '2020-07-13', '2020-07-13T12:38+08:00')),
);

const article: fc.Arbitrary<Article> = fc
  .tuple(
    fc.record({
      title: words,
      authors: fc.array(words, { maxLength: 3 }),
      language: fc.constantFrom('en', 'zh', 'und'),
      captions: fc.array(
        fc.tuple(lines, maybe('credit', lines)).map(([text, by]) => ({ text, ...by })),
        { maxLength: 3 },
      ),
      notes: fc.array(lines, { maxLength: 3 }),
      paragraphs: fc
        .array(fc.tuple(lines, maybe('heading', words), maybe('bold', fc.constant(true as const))), {
          minLength: 1,
          maxLength: 6,
        })
        .map((all) =>
          all.map(([text, over, bold], i): Paragraph => ({ number: i + 1, text, ...over, ...bold })),
        ),
    }),
    maybe('source', words),
    maybe('section', words),
    maybe('sourceKind', fc.constantFrom(...SOURCE_KINDS)),
    maybe('publisher', words),
    maybe('volume', words),
    maybe('issue', fc.constantFrom('3', '012', '1e3', 'Special Issue: ‘A’')),
    maybe('pages', fc.constantFrom('45–67', '-1', '0x10')),
    maybe('doi', fc.constant('10.1000/a_(b)#c')),
    maybe('url', fc.webUrl()),
    maybe(
      'published',
      date.map(([printed, iso]) => ({ printed, ...iso })),
    ),
    maybe(
      'updated',
      date.map(([printed, iso]) => ({ printed, ...iso })),
    ),
  )
  .map(([always, ...sometimes]) => Object.assign({}, always, ...sometimes) as Article);

test('any article is read back as it was', () => {
  fc.assert(
    fc.property(article, (one) => {
      expect(readArticle(writeMarkdown(one))).toEqual(one);
    }),
    { numRuns: 300 },
  );
});

test('also one that looks like an attack on a reader of Markdown', () => {
  for (const text of [
    '*'.repeat(1000),
    `${'(a '.repeat(1000)}b`,
    '> '.repeat(100),
    '- '.repeat(100),
    '_a '.repeat(1000),
  ]) {
    const one = { ...ARTICLE, paragraphs: [{ number: 1, text: `${text}word` }] };
    expect(readArticle(writeMarkdown(one))).toEqual(one);
  }
});
