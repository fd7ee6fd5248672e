import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

const texts = (body: string) => readArticle(`# A title\n\n${body}`).paragraphs.map(({ text }) => text);

describe('front matter', () => {
  test('gives the header', () => {
    const article = readArticle(
      [
        '---',
        'title: "Two towns: a bridge"',
        'authors: [Jane Smith, John Doe]',
        'source: Evening News',
        'date: 2020-07-13',
        'updated: 2020-07-14T09:30:00Z',
        'section: World',
        'url: https://example.org/bridge',
        '---',
        '',
        'The mayors met.',
      ].join('\n'),
    );
    expect(article).toEqual({
      title: 'Two towns: a bridge',
      authors: ['Jane Smith', 'John Doe'],
      source: 'Evening News',
      published: { printed: '2020-07-13', iso: '2020-07-13' },
      updated: { printed: '2020-07-14T09:30:00Z', iso: '2020-07-14T09:30:00Z' },
      section: 'World',
      url: 'https://example.org/bridge',
      language: 'und',
      paragraphs: [{ number: 1, text: 'The mayors met.' }],
      captions: [],
      notes: [],
    });
  });

  test.each([
    ['author: Jane Smith', ['Jane Smith']],
    ['author: Jane Smith and John Doe', ['Jane Smith', 'John Doe']],
    ['Author:\n  - Jane Smith\n  - John Doe', ['Jane Smith', 'John Doe']],
    ['byline: "Jane\\u202e  Smith"', ['Jane Smith']],
    ['author: ~', []],
  ])('%s', (yaml, authors) => {
    expect(readArticle(`---\ntitle: A\n${yaml}\n---\nBody text.`).authors).toEqual(authors);
  });

  test('that is no YAML is read line by line', () => {
    expect(
      readArticle('---\ntitle: Two towns: a bridge\nauthor: Jane Smith\n---\n\nBody text.'),
    ).toMatchObject({
      title: 'Two towns: a bridge',
      authors: ['Jane Smith'],
      paragraphs: [{ number: 1, text: 'Body text.' }],
    });
  });

  test('without a title takes that of the `#` line', () => {
    expect(readArticle('---\nauthor: Jane Smith\n---\n# A *fine* title\n\nBody.')).toMatchObject({
      title: 'A fine title',
      authors: ['Jane Smith'],
    });
  });
});

test('tells which paragraphs are all in bold', () => {
  const { paragraphs } = readArticle(
    '# A title\n\n**Why the sea?**\n\nIt *was* **there**.\n\n**You** swim.\n\n__“So?”__\n',
  );
  expect(paragraphs.map(({ bold }) => bold)).toEqual([true, undefined, undefined, true]);
});

test('reads the header of a page of Hugo, and its pictures', () => {
  const article = readArticle(
    '+++\ntitle = "Salt roads"\nauthor = "Lena Brandt"\ndate = 2024-02-11\n[params]\nmath = true\n+++\n\n{{< figure src="x.jpg" caption="The pass" >}}\n\nSalt came over it.^[Sea salt.]\n',
  );
  expect(article).toMatchObject({
    title: 'Salt roads',
    authors: ['Lena Brandt'],
    published: { iso: '2024-02-11' },
    captions: [{ text: 'The pass' }],
    notes: ['Sea salt.'],
  });
  expect(article.paragraphs.map(({ text }) => text)).toEqual(['Salt came over it.']);
});

test('the first heading under a title that was told before is one of the text', () => {
  const { title, paragraphs } = readArticle(
    '---\ntitle: Salt roads\nauthor: Lena Brandt\n---\n\n# The pass\n\nIt was high.',
  );
  expect([title, paragraphs[0]?.heading]).toEqual(['Salt roads', 'The pass']);
});

test('a title may have a line under it', () => {
  expect(readArticle('Salt roads\n==========\n\nIt was *high*.', { name: 'x.md' }).title).toBe('Salt roads');
});

describe('marks', () => {
  test.each<[string, string[]]>([
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['One\nline.', ['One line.']],
    ['One  \nline.', ['One\nline.']],
    ['One\\\nline.', ['One\nline.']],
    ['One<br>line.', ['One\nline.']],
    ['第一行\n第二行。', ['第一行第二行。']],
    ['A *fine* and **bold** and ~~old~~ word.', ['A fine and bold and old word.']],
    ['A `code *span*` stays.', ['A code *span* stays.']],
    ['A [link](https://example.org "x") and <https://example.org>.', ['A link and https://example.org.']],
    ['A [reference][1].\n\n[1]: https://example.org', ['A reference.']],
    ['- one\n- two\n- three', ['one\ntwo\nthree']],
    ['- one\n  - inner\n- two', ['one\n• inner\ntwo']],
    ['1. one\n2. two', ['1. one\n2. two']],
    ['- [x] done', ['done']],
    ['1972. It was cold.', ['1972. It was cold.']],
    ['> A quotation\n> of two lines.', ['A quotation of two lines.']],
    ['> One.\n>\n> Two.', ['One.', 'Two.']],
    ['Before.\n\n---\n\nAfter.', ['Before.', 'After.']],
    ['A <b>bold</b> word<!-- unseen -->.', ['A bold word.']],
    ['<div class="x">\nIn a box.\n</div>', ['In a box.']],
    ['<script>alert(1)</script>\n\nText.', ['Text.']],
    ['AT&amp;T &mdash; caf&eacute; &#8220;x&#8221;', ['AT&T — café “x”']],
    ['Hid&#8203;den&shy; &#x202e;turned', ['Hidden turned']],
    [
      'Fish & chips, a < b, 2*3, snake_case_word, cost $5 [1].',
      ['Fish & chips, a < b, 2*3, snake_case_word, cost $5 [1].'],
    ],
    ['A \\*star\\* and \\# hash.', ['A *star* and # hash.']],
    ['北京说：“好。”**很好**。', ['北京说：“好。”很好。']],
    ['```\nlet x = 1 & 2;\n```', ['let x = 1 & 2;']],
    ['| a | b |\n|---|---|\n| 1 | *2* |', ['a | b\n1 | 2']],
    ['| The river is wide,\n| and deep.\n\nOn.', ['The river is wide,\nand deep.', 'On.']],
    ['Ferry\n: What crosses the river.', ['Ferry: What crosses the river.']],
    ['It is 10^2^ metres, {{< ref "x.md" >}}or more.', ['It is 10^2 metres, or more.']],
    ['> [!NOTE]\n> Mules are slow.', ['Mules are slow.']],
    ['> [!quote]- The guide\n> Mules are slow. ^4f2a', ['The guide Mules are slow.']],
    ['Mules are slow. %% ask the guide %%\n\n%% and\nthe driver %%', ['Mules are slow.']],
    [
      `1. ${'One packs the mule, and then one packs it again. '.repeat(3)}\n\n   Before dawn.\n2. Go.`,
      [`${'One packs the mule, and then one packs it again. '.repeat(3)}Before dawn.`, 'Go.'],
    ],
  ])('%j', (body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('an image is a caption', () => {
    const article = readArticle('# T\n\n![The bridge at dusk](b.jpg)\n\nBody text.');
    expect(article.captions).toEqual([{ text: 'The bridge at dusk' }]);
    expect(article.paragraphs).toEqual([{ number: 1, text: 'Body text.' }]);
  });

  test('an image in a link, with its credit', () => {
    const article = readArticle('# T\n\n[![The bridge. Photo: VCG](b.jpg)](b.html)\n\nBody text.');
    expect(article.captions).toEqual([{ text: 'The bridge', credit: 'VCG' }]);
    expect(article.paragraphs).toEqual([{ number: 1, text: 'Body text.' }]);
  });

  test('headings stand over the paragraphs after them', () => {
    const article = readArticle(
      '# T\n\nZero.\n\n## First *part*\n\nOne.\n\nTwo.\n\nSecond\n------\n\nThree.',
    );
    expect(article.paragraphs).toEqual([
      { number: 1, text: 'Zero.' },
      { number: 2, text: 'One.', heading: 'First part' },
      { number: 3, text: 'Two.', heading: 'First part' },
      { number: 4, text: 'Three.', heading: 'Second' },
    ]);
  });

  test('header lines under the title', () => {
    expect(
      readArticle('# T\n\nBy Jane Smith | Reuters\n\n*Published 13 July 2020*\n\nBody text.'),
    ).toMatchObject({
      authors: ['Jane Smith'],
      source: 'Reuters',
      published: { printed: '13 July 2020', iso: '2020-07-13' },
      paragraphs: [{ number: 1, text: 'Body text.' }],
    });
    expect(readArticle('# T\nBy Jane Smith\nJuly 13, 2020\n\nBody text.')).toMatchObject({
      authors: ['Jane Smith'],
      published: { printed: 'July 13, 2020', iso: '2020-07-13' },
      paragraphs: [{ number: 1, text: 'Body text.' }],
    });
  });
});

test.each([
  ['She read <The Palace: A Tale> to <b>all</b> of us.', 'She read <The Palace: A Tale> to all of us.'],
  ['<The Palace: A Tale> is a book.', '<The Palace: A Tale> is a book.'],
  ['<A Tale of Two Towns> is a book.', '<A Tale of Two Towns> is a book.'],
  ['A <span class="x" hidden>word</span>, a <my-mark a=b>mark</my-mark>.', 'A word, a mark.'],
  ['<div align=center>\nThe <em>mayors</em> met.\n</div>', 'The mayors met.'],
])('angle brackets are markup only around the name of an element: %j', (body, text) => {
  expect(texts(body)).toEqual([text]);
});

describe('front matter tells the kind of source', () => {
  const read = (lines: string) => readArticle(`---\ntitle: A bridge\n${lines}\n---\n\nThe bridge is old.`);

  test.each([
    [
      'journal: River Studies\nvolume: 12\nnumber: 3\npages: 45-67\ndoi: https://doi.org/10.1000/ab_1',
      {
        sourceKind: 'journal',
        source: 'River Studies',
        volume: '12',
        issue: '3',
        pages: '45-67',
        doi: '10.1000/ab_1',
      },
    ],
    [
      'book: Rivers\npublisher: Tver Press',
      { sourceKind: 'chapter', source: 'Rivers', publisher: 'Tver Press' },
    ],
    ['kind: Report\npublisher: Town Institute', { sourceKind: 'report', source: 'Town Institute' }],
  ])('%s', (lines, said) => {
    expect(read(lines)).toMatchObject(said);
  });

  test('takes no other word for a kind, and no other number for a DOI', () => {
    const article = read('kind: constructor\ndoi: 12.5');
    expect('sourceKind' in article || 'doi' in article).toBe(false);
  });
});

describe('what note-takers add to Markdown', () => {
  const article = (body: string) => readArticle(`# A title\n\n${body}`);

  test('a note is a note, and its mark no word', () => {
    const { paragraphs, notes } = article(
      'The river rose.[^1] It took the bridge.[^b]\n\n[^1]: Report of the *engineer*,\n    p. 14.\n[^b]: Said on the bridge.',
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['The river rose. It took the bridge.']);
    expect(notes).toEqual(['Report of the engineer, p. 14.', 'Said on the bridge.']);
  });

  test('a mark without a note stays, and so do all signs of a program', () => {
    expect(texts('A mark[^9] alone.\n\n```\nif [[ $a==1 && $b==2 ]]\n[^1]: x\n```\n\nThe end.[^1]')).toEqual([
      'A mark[^9] alone.',
      'if [[ $a==1 && $b==2 ]]\n[^1]: x',
      'The end.[^1]',
    ]);
  });

  test.each([
    ['He saw [[Bridges/Old|the bridge]] fall.', 'He saw the bridge fall.'],
    ['He saw [[The bridge]] fall.', 'He saw The bridge fall.'],
    ['It is ==all gone== now.', 'It is all gone now.'],
    ['If a == b or c == d.', 'If a == b or c == d.'],
    ['If a==b or c==d.', 'If a==b or c==d.'],
  ])('%s', (body, expected) => {
    expect(texts(body)).toEqual([expected]);
  });
});

test('a paper’s name and date over the headline are no title', () => {
  const { title, source, published, authors, paragraphs } = readArticle(
    'VALLEY POST\nWednesday, March 15, 2023\n\nTWO TOWNS MEND A BRIDGE\n\nBy Jane Miller\n\nThe river rose in the night.',
  );
  expect([title, source, published?.iso, authors, paragraphs.length]).toEqual([
    'TWO TOWNS MEND A BRIDGE',
    'VALLEY POST',
    '2023-03-15',
    ['Jane Miller'],
    1,
  ]);
});
