import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableArticle } from '../../../src/article/index.js';
import { thrownBy } from '../../thrown.js';
import { column, type Placed, pdfFile } from './pdf-file.js';

const read = async (pages: readonly (readonly Placed[])[], info?: Record<string, string>) =>
  readDocument(pdfFile(pages, info), { name: 'x.pdf' });
const texts = async (pages: readonly (readonly Placed[])[]) =>
  (await read(pages)).paragraphs.map(({ text }) => text);
const TITLE: Placed = { text: 'Two towns mend a bridge', x: 60, y: 770, size: 20 };

// Lines as wide as the others, so that they are not the last of a paragraph.
const ONE = [
  'The mayors of both towns met on the bridge on Monday and agreed to re-',
  'pair it before the winter comes, and to share what the repair will cost',
  'them in the next three years.',
];
const TWO = [
  'Nobody asked the ferryman, who has carried people over the river for a',
  'long-term price of two coins, and who will have to find a new trade now',
  'that the bridge is mended.',
];
const ONE_TEXT =
  'The mayors of both towns met on the bridge on Monday and agreed to repair it before the winter comes, and to share what the repair will cost them in the next three years.';
const TWO_TEXT =
  'Nobody asked the ferryman, who has carried people over the river for a long-term price of two coins, and who will have to find a new trade now that the bridge is mended.';

describe('paragraphs', () => {
  test('parted by space', async () => {
    expect(await texts([[TITLE, ...column([...ONE, '', ...TWO], 60, 700)]])).toEqual([ONE_TEXT, TWO_TEXT]);
  });

  test('parted by a shorter last line only', async () => {
    expect(await texts([[TITLE, ...column([...ONE, ...TWO], 60, 700)]])).toEqual([ONE_TEXT, TWO_TEXT]);
  });

  test('parted by indents', async () => {
    const whole = [
      ...ONE.slice(0, 2),
      'them in the next three years, of which each one will be a hard year.',
    ];
    const indented = [
      ...column(whole, 60, 700),
      ...column(TWO.slice(0, 1), 72, 664),
      ...column(TWO.slice(1), 60, 652),
    ];
    expect(await texts([[TITLE, ...indented]])).toEqual([
      ONE_TEXT.replace('years.', 'years, of which each one will be a hard year.'),
      TWO_TEXT,
    ]);
  });

  test('over the end of a page', async () => {
    expect(
      await texts([
        [TITLE, ...column([...ONE, ...TWO.slice(0, 2)], 60, 700)],
        column([...TWO.slice(2), '', ...ONE], 60, 780),
      ]),
    ).toEqual([ONE_TEXT, TWO_TEXT, ONE_TEXT]);
  });

  test('a hyphen stays where the word is written with one elsewhere, or a name goes on', async () => {
    const lines = [
      'The well-known bridge of Stratford was built by the people of both its well-',
      'known shores, and lies in the county that was called after the river Anglo-',
      'Saxon settlers had found.',
    ];
    expect(await texts([[TITLE, ...column(lines, 60, 700)]])).toEqual([
      'The well-known bridge of Stratford was built by the people of both its well-known shores, and lies in the county that was called after the river Anglo-Saxon settlers had found.',
    ]);
  });
});

const NARROW = (word: string) => [
  `The ${word} column begins here and goes`,
  'on for some lines that are all about as',
  'wide as the column is, until there are',
  'enough of them to make it a column.',
];
const narrowText = (word: string) =>
  `The ${word} column begins here and goes on for some lines that are all about as wide as the column is, until there are enough of them to make it a column.`;

describe('columns', () => {
  test('are read one after the other, whatever the order in which they are painted', async () => {
    const left = column(NARROW('left'), 60, 700);
    const right = column(NARROW('right'), 310, 700);
    const rows = left.flatMap((line, i) => [line, right[i]!]);
    expect(await texts([[TITLE, ...rows]])).toEqual([narrowText('left'), narrowText('right')]);
    expect(await texts([[...right, TITLE, ...left]])).toEqual([narrowText('left'), narrowText('right')]);
  });

  test('three of them, under a line that reaches over all', async () => {
    const all = ['left', 'mid', 'right'].flatMap((word, i) => column(NARROW(word), 20 + i * 195, 660));
    const lead = column(
      ['This is the lead of the article, which reaches over all the three columns of the page.'],
      40,
      720,
    );
    expect(await texts([[TITLE, ...lead, ...all]])).toEqual([
      lead[0]!.text,
      ...['left', 'mid', 'right'].map(narrowText),
    ]);
  });
});

test('columns as near as LaTeX sets them', async () => {
  // As wide as Helvetica of 10 points is: the longest line ends one size before the other column.
  const left = [...NARROW('left'), ...NARROW('left')];
  const right = [...NARROW('right'), ...NARROW('right')];
  const rows = [...column(left, 60, 700), ...column(right, 247, 700)];
  expect((await texts([[TITLE, ...rows]])).join(' ')).toBe(
    ['left', 'left', 'right', 'right'].map(narrowText).join(' '),
  );
});

test('a box beside the text is read by itself, the text in one go', async () => {
  const lines = [
    'The mayors of both towns met on the bridge on',
    'Monday and agreed to repair it before the winter',
    'comes, and to share what the repair will cost',
    'them in the next three years, which will be hard years for both of the towns on the river,',
    'as everybody knows who has ever had to pay for a bridge.',
  ];
  const box = column(['A bridge of stone', 'built by masons', 'in the year 1782'], 340, 700);
  const [text, ...rest] = await texts([
    [TITLE, ...column(lines, 60, 700), ...box.map((line) => ({ ...line, size: 8 }))],
  ]);
  expect([text, ...rest]).toEqual([lines.join(' '), box.map((line) => line.text).join(' ')]);
});

describe('letters', () => {
  const line = (...parts: readonly [string, number, number?, number?][]): Placed[] =>
    parts.map(([text, x, up = 0, size = 10]) => ({ text, x, y: 700 + up, size }));

  test('raised ones: a note’s mark says nothing, an exponent is one', async () => {
    const raised = line(
      ['The bridge of 1782', 60],
      ['2', 143, 3.8, 6],
      ['weighs 10', 150],
      ['6', 193, 3.8, 6],
      ['pounds, the masons say.', 200],
    );
    expect(await texts([[TITLE, ...raised]])).toEqual([
      'The bridge of 1782 weighs 10^6 pounds, the masons say.',
    ]);
  });

  test('an initial over several lines begins its word', async () => {
    const initial = { text: 'T', x: 60, y: 688, size: 28 };
    const beside = column(
      ['he mayors of both towns met on the bridge on Monday', 'and agreed to repair it.'],
      80,
      700,
    );
    expect(await texts([[TITLE, initial, ...beside]])).toEqual([
      'The mayors of both towns met on the bridge on Monday and agreed to repair it.',
    ]);
  });

  test('a glyph without a letter doesn’t spoil the others', async () => {
    const odd = column(['The mayors\u0001 met on the bridge on Monday and agreed.'], 60, 700);
    expect(await texts([[TITLE, ...odd]])).toEqual(['The mayors met on the bridge on Monday and agreed.']);
  });
});

test('hyphens at the ends of lines stay where the word has them', async () => {
  const lines = [
    'The engineer of the town, who had been its well paid and much loved vice-',
    'president, and the self-',
    'employed diver found that a state-of-the-',
    'art gauge showed a drop of 12-',
    '15 centimetres, which is the under-',
    'standing of the art.',
  ];
  expect(await texts([[TITLE, ...column(lines, 60, 700)]])).toEqual([
    'The engineer of the town, who had been its well paid and much loved vice-president, and the self-employed diver found that a state-of-the-art gauge showed a drop of 12-15 centimetres, which is the understanding of the art.',
  ]);
});

test('a sentence goes on after an example that stands apart', async () => {
  const text = [
    ...column(['The masons of the guild wrote the rule of the bridge down as follows, in'], 60, 700),
    ...column(['span = piers * stones'], 90, 680),
    ...column(['which is what they had been taught by the masons of the other town.'], 60, 660),
  ];
  expect((await texts([[TITLE, ...text]])).filter((one) => /^\p{Ll}/u.test(one))).toEqual([]);
});

describe('what is no text of the article', () => {
  test('running heads of pages that are printed small', async () => {
    const pages = ['one', 'two', 'three', 'four'].map((word, at) => [
      { text: at % 2 === 0 ? 'Bridges of old' : 'Miller and Haddad', x: 60, y: 720 },
      ...column([`This is page ${word} of the book on bridges.`], 60, 690),
    ]);
    const read = await texts([[TITLE], ...pages, ...pages]);
    expect(read).toHaveLength(8);
    expect(read[0]).toBe('This is page one of the book on bridges.');
  });

  test('the name of a chapter beside what runs over all pages, and what a browser prints', async () => {
    const page = (chapter: string, text: string, at: number) => [
      { text: 'A history of bridges', x: 60, y: 810, size: 9 },
      { text: chapter, x: 440, y: 810, size: 9 },
      ...column([text], 60, 700),
      { text: `https://bridges.example/a/long/way/to/the/page/${'x'.repeat(60)}`, x: 20, y: 20, size: 7 },
      { text: `${at}/2`, x: 560, y: 20, size: 7 },
    ];
    expect(
      await texts([
        page('Stone', 'The masons of the guild came first.', 1),
        page('Iron', 'Then came the smiths of the other town.', 2),
      ]),
    ).toEqual(['The masons of the guild came first.', 'Then came the smiths of the other town.']);
  });

  test('no number of a line, nor what it is the number of', async () => {
    const rows = ['The ferry is cheap', 'The bridge is dear', 'The river is slow', 'The towns are poor'];
    const read = await texts([
      rows.flatMap((text, at) => [
        { text: `${at + 20}`, x: 60, y: 810 - 12 * at },
        { text, x: 90, y: 810 - 12 * at },
      ]),
    ]);
    expect(read.join(' ')).toContain('The ferry is cheap');
  });

  test('the number of a section is no cell of a table', async () => {
    const rows = [
      ['1.1', 'The council of the town keeps the bridge and asks the masons for'],
      ['', 'their advice each year.'],
      ['1.2', 'The masons look at the piers after each flood and write down what'],
      ['', 'they find.'],
      ['1.3', 'The ferry crosses the river while the bridge is closed, at the cost'],
      ['', 'of both towns.'],
    ].flatMap(([number = '', text = ''], at) => {
      const y = 700 - 12 * at;
      return number === ''
        ? [{ text, x: 60, y }]
        : [
            { text: number, x: 60, y },
            { text, x: 91, y },
          ];
    });
    expect(await texts([[TITLE, ...rows]])).toEqual([
      '1.1 The council of the town keeps the bridge and asks the masons for their advice each year.',
      '1.2 The masons look at the piers after each flood and write down what they find.',
      '1.3 The ferry crosses the river while the bridge is closed, at the cost of both towns.',
    ]);
  });

  test('running heads, feet and page numbers', async () => {
    const page = (number: number, lines: readonly string[]): Placed[] => [
      { text: `Evening News, 13 July 2020`, x: 60, y: 815 },
      ...column(lines, 60, 700),
      { text: `- ${number} -`, x: 290, y: 30 },
      { text: `Bridge Company ${number}`, x: 60, y: 20 },
    ];
    expect(await texts([[TITLE, ...page(1, ONE)], page(2, TWO), page(3, ONE)])).toEqual([
      ONE_TEXT,
      TWO_TEXT,
      ONE_TEXT,
    ]);
  });

  const VERSES = Array.from({ length: 20 }, (_, at) =>
    at % 2 === 0
      ? `The ferryman has carried people over the river for ${at + 3} long years, and he will`
      : 'go on with it until the bridge is mended and all the people walk again to town.',
  );
  const numbered = (step: number, x: (label: string) => number): Placed[] =>
    VERSES.flatMap((_, at) => {
      const label = `${at + 1}`;
      return (at + 1) % step === 0 ? [{ text: label, x: x(label), y: 700 - 12 * at, size: 7 }] : [];
    });

  test.each<[string, Placed[]]>([
    ['of each line, at the left', numbered(1, (label) => 40 - 4 * label.length)],
    ['of each fifth, at the right', numbered(5, () => 540)],
  ])('numbers of lines in the margin: %s', async (_, numbers) => {
    expect((await texts([[TITLE, ...column(VERSES, 60, 700), ...numbers]])).join(' ')).toBe(VERSES.join(' '));
  });

  test('the numbers of a table’s rows are kept', async () => {
    const rows = VERSES.flatMap((_, at) => [
      { text: `${at + 1}`, x: 40, y: 700 - 12 * at, size: 10 },
      { text: 'Anna', x: 60, y: 700 - 12 * at, size: 10 },
      { text: `${at * 7} coins`, x: 300, y: 700 - 12 * at, size: 10 },
    ]);
    const shown = (await texts([[TITLE, ...rows]])).join(' ');
    for (let at = 0; at < 20; at++) expect(shown).toContain(`${at + 1}`);
  });

  test('footnotes come last, and the paragraph goes on over them', async () => {
    const note = { text: '1 The ferryman was asked later.', x: 60, y: 60, size: 7 };
    expect(
      await texts([
        [TITLE, ...column([...ONE, ...TWO.slice(0, 2)], 60, 700), note],
        column(TWO.slice(2), 60, 780),
      ]),
    ).toEqual([ONE_TEXT, TWO_TEXT, note.text]);
  });
});

describe('header', () => {
  test('title, byline and date as they stand on the page', async () => {
    const article = await read(
      [
        [
          { text: 'Two towns mend a bridge, and', x: 60, y: 780, size: 20 },
          { text: 'nobody knows who pays', x: 60, y: 756, size: 20 },
          ...column(['By Jane Smith and John Doe', '13 July 2020', '', ...ONE], 60, 720),
          { text: 'The money', x: 60, y: 640, bold: true },
          ...column(TWO, 60, 620),
        ],
      ],
      { Title: 'Microsoft Word - bridge.doc', Author: 'user', CreationDate: 'D:20240101000000Z' },
    );
    expect(article).toEqual({
      title: 'Two towns mend a bridge, and nobody knows who pays',
      authors: ['Jane Smith', 'John Doe'],
      published: { printed: '13 July 2020', iso: '2020-07-13' },
      language: 'en',
      paragraphs: [
        { number: 1, text: ONE_TEXT },
        { number: 2, text: TWO_TEXT, heading: 'The money' },
      ],
      captions: [],
      notes: [],
    });
  });

  test('the properties of the file where the page says nothing', async () => {
    const article = await read([column([...ONE, '', ...TWO], 60, 780)], {
      Title: 'Two towns mend a bridge',
      Author: 'Jane Smith; John Doe',
    });
    expect(article).toMatchObject({ title: 'Two towns mend a bridge', authors: ['Jane Smith', 'John Doe'] });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([ONE_TEXT, TWO_TEXT]);
  });
});

describe('what stands apart in the text', () => {
  const typed = (text: string, y: number): Placed => ({ text, x: 90, y, size: 8, typed: true });

  test('a command inside a sentence is in its paragraph, a program of more lines is one by itself', async () => {
    const program = ['for (i in 1:100) {', '  fetch(i); sum(i)', '}'];
    const page = [
      TITLE,
      ...column(['Where the packages are to be had from the net, one types the command'], 60, 700),
      typed('R CMD INSTALL path/pkg_version.tar.gz', 682),
      ...column(['at the prompt of the shell to install what is there for everybody on it.'], 60, 664),
      ...column(['Some things are to be done a hundred times, for which there is a loop:'], 60, 640),
      ...program.map((text, i) => typed(text, 622 - 10 * i)),
      ...column([...ONE], 60, 576),
    ];
    expect(await texts([page])).toEqual([
      'Where the packages are to be had from the net, one types the command ' +
        'R CMD INSTALL path/pkg_version.tar.gz ' +
        'at the prompt of the shell to install what is there for everybody on it.',
      'Some things are to be done a hundred times, for which there is a loop:',
      'for (i in 1:100) {\nfetch(i); sum(i)\n}',
      ONE_TEXT,
    ]);
  });

  test('what such a program is followed by goes on with nothing when its sentence has ended', async () => {
    const page = [
      TITLE,
      ...column(ONE, 60, 700),
      typed('R CMD INSTALL path/pkg_version.tar.gz', 646),
      typed('R CMD REMOVE path/pkg_version.tar.gz', 636),
      typed('R CMD CHECK path/pkg_version.tar.gz', 626),
      ...column(TWO, 60, 608),
    ];
    expect((await texts([page]))[0]).toBe(ONE_TEXT);
    expect((await texts([page])).at(-1)).toBe(TWO_TEXT);
  });

  test('a table of contents is one paragraph, an entry a line, without the dots', async () => {
    const contents = [
      'Of bridges and those who mend them . . . . . . . . . . . . . 3',
      'What it costs to mend a bridge over a river between two towns that',
      'have quarrelled for a while . . . . . . . . . . . . . . . . . . . . . 14',
      'An index of names . . . . . . . . . . . . . . . . . . . . . . . . . xii',
    ];
    expect(await texts([[TITLE, ...column([...contents, '', ...ONE], 60, 700)]])).toEqual([
      'Of bridges and those who mend them 3\n' +
        'What it costs to mend a bridge over a river between two towns that have quarrelled for a while 14\n' +
        'An index of names xii',
      ONE_TEXT,
    ]);
  });

  test('a lowered or raised letter stays in its word beside a column whose lines stand a little higher', async () => {
    const left = column(NARROW('left'), 60, 705.5);
    const right = column(NARROW('right'), 310, 700);
    const before = 'The water, or H';
    // Helvetica at 10 points: the index touches the letter before it.
    const width = 68.35;
    const index: Placed[] = [
      { text: before, x: 310, y: 600, size: 10 },
      { text: '2', x: 310 + width, y: 598.5, size: 7 },
      { text: 'O, is high.', x: 310 + width + 3.9, y: 600, size: 10 },
      ...column(['A line of the left column, higher up.'], 60, 603.5),
    ];
    const read = await texts([[TITLE, ...left, ...right, ...index]]);
    expect(read.join(' ')).toMatch(/The water, or H2O, is high\.$/);
    expect(read.join(' ')).toContain('A line of the left column, higher up. ');
  });
});

describe('what can’t be read', () => {
  const refused = async (bytes: Uint8Array) => {
    const { kind, message } = await thrownBy(readDocument(bytes), UnreadableArticle);
    return [kind, message];
  };

  test('pictures of pages', async () => {
    expect(await refused(pdfFile([[], []]))).toEqual([
      'scanned',
      'There are only pictures of pages in this PDF, no text; put it through text recognition (OCR) and try again.',
    ]);
  });

  test('a beginning without the rest', async () => {
    expect(await refused(new TextEncoder().encode('%PDF-1.7\nnothing'))).toEqual([
      'damaged',
      'This PDF is damaged or cut off; get it again, or paste the text of the article.',
    ]);
  });
});

describe('papers as LaTeX sets them', () => {
  const body = column([...ONE, '', ...TWO], 60, 600);

  test('the authors stand between the title and the date', async () => {
    const { authors, published, paragraphs } = await read([
      [
        TITLE,
        { text: 'Jane Smith*, Tom van Bell and Ann Lee', x: 150, y: 740, size: 12 },
        { text: 'March 16, 2017', x: 200, y: 720, size: 12 },
        ...body,
      ],
    ]);
    expect(authors).toEqual(['Jane Smith', 'Tom van Bell', 'Ann Lee']);
    expect(published?.iso).toBe('2017-03-16');
    expect(paragraphs.map(({ heading }) => heading)).toEqual([undefined, undefined]);
  });

  test('a line of other words there names nobody', async () => {
    const { authors } = await read([
      [
        TITLE,
        { text: 'A Second Look', x: 150, y: 740, size: 12 },
        { text: 'Introduction', x: 60, y: 640, size: 12 },
        ...body,
      ],
    ]);
    expect(authors).toEqual([]);
  });

  test('the authors stand beside each other, over where they work', async () => {
    const { authors, published, paragraphs } = await read([
      [
        TITLE,
        { text: 'Jane Smith', x: 60, y: 740, size: 11, bold: true },
        { text: 'Thomas K. van Bell', x: 230, y: 740, size: 11, bold: true },
        { text: 'Ann Lee III', x: 440, y: 740, size: 11, bold: true },
        { text: 'University of Lower Ford', x: 60, y: 726 },
        { text: 'jane@ford.example', x: 60, y: 714, size: 9, typed: true },
        { text: 'May 4, 2019', x: 60, y: 700 },
        { text: 'Abstract', x: 60, y: 640, size: 11, bold: true },
        ...body,
      ],
    ]);
    expect(authors).toEqual(['Jane Smith', 'Thomas K. van Bell', 'Ann Lee III']);
    expect(published?.iso).toBe('2019-05-04');
    expect(paragraphs.map(({ text }) => text).join('\n')).not.toMatch(/Smith|@/);
  });

  test('names with nothing under them of where they work are no authors', async () => {
    const { authors } = await read([
      [TITLE, { text: 'Charlotte Square and Mary Hill', x: 150, y: 740, size: 12 }, ...body],
    ]);
    expect(authors).toEqual([]);
  });

  test('“by” begins no title, and initials are no author', async () => {
    const { title, authors } = await read(
      [
        [
          TITLE,
          { text: 'by', x: 150, y: 740, size: 18 },
          { text: 'Jane Smith', x: 150, y: 715, size: 18 },
          { text: 'jane@ford.example', x: 150, y: 690, size: 18 },
          ...body,
        ],
      ],
      { Author: 'J S' },
    );
    expect({ title, authors }).toEqual({ title: TITLE.text, authors: ['Jane Smith'] });
  });

  test('the authors that the file names are no heading', async () => {
    const { authors, paragraphs } = await read(
      [
        [
          TITLE,
          { text: 'Jane Smith', x: 150, y: 740, size: 12 },
          { text: 'Tom Bell', x: 350, y: 740, size: 12 },
          ...body,
        ],
      ],
      { Author: 'Jane Smith; Tom Bell' },
    );
    expect(authors).toEqual(['Jane Smith', 'Tom Bell']);
    expect(paragraphs.map(({ heading }) => heading)).toEqual([undefined, undefined]);
  });

  test('the mark of a note at the end of a title is not of the title', async () => {
    expect((await read([[{ ...TITLE, text: `${TITLE.text}*` }, ...body]])).title).toBe(TITLE.text);
    const told = { Title: 'Who mends a bridge?' };
    expect((await read([[{ ...TITLE, text: 'Who mends a bridge?*' }, ...body]], told)).title).toBe(
      told.Title,
    );
  });

  test('headings without a text are not lost', async () => {
    const { paragraphs } = await read([
      [
        TITLE,
        { text: 'Part one', x: 60, y: 720, size: 16 },
        { text: 'The river', x: 60, y: 690, size: 13 },
        ...column(ONE, 60, 660),
        { text: 'Part two', x: 60, y: 600, size: 16 },
        { text: 'Part three', x: 60, y: 560, size: 16 },
        ...column(TWO, 60, 520),
      ],
    ]);
    expect(paragraphs.map(({ heading, text }) => [heading, text])).toEqual([
      ['Part one – The river', ONE_TEXT],
      [undefined, 'Part two'],
      ['Part three', TWO_TEXT],
    ]);
  });

  test('a table of contents without dots, in bold', async () => {
    const entry = (text: string, y: number): Placed => ({ text, x: 60, y, bold: true });
    const { paragraphs } = await read([
      [
        TITLE,
        entry('1 The river 1', 740),
        entry('2 The bridge 4', 726),
        entry('3 The ferry 9', 712),
        { text: '1 The river', x: 60, y: 660, size: 14 },
        ...column(ONE, 60, 630),
      ],
    ]);
    expect(paragraphs.map(({ heading, text }) => [heading, text])).toEqual([
      [undefined, '1 The river 1\n2 The bridge 4\n3 The ferry 9'],
      ['1 The river', ONE_TEXT],
    ]);
  });

  test('an address in a font of its own does not become a heading after a dot', async () => {
    const lines = [
      'The mayors of both towns met on the bridge on Monday, see http://help.',
      'town.org/bridge-and-river/how-it-was-mended for the minutes of the meeting',
      'that they held there.',
    ];
    const [first = '', second = '', third = ''] = lines;
    expect(
      await texts([
        [
          TITLE,
          { text: first, x: 60, y: 700 },
          { text: second, x: 60, y: 688, bold: true },
          { text: third, x: 60, y: 676 },
          ...column(TWO, 60, 640),
        ],
      ]),
    ).toEqual([lines.join(' '), TWO_TEXT]);
  });

  test('accents that stand apart belong to their letters', async () => {
    const lines = [
      'Die Ver\u00a8offentlichung der Qualit\u00a8at f\u00a8ur B\u00a8urger, und ein caf\u00b4e.',
    ];
    expect(await texts([[TITLE, ...column(lines, 60, 700)]])).toEqual([
      'Die Ver\u00f6ffentlichung der Qualit\u00e4t f\u00fcr B\u00fcrger, und ein caf\u00e9.',
    ]);
    const typed = ['It\u00b4s a caf\u00e9, a na\u00efve one.'];
    expect(await texts([[TITLE, ...column(typed, 60, 700)]])).toEqual(typed);
  });
});

test('letters that are shown as ornaments are refused', async () => {
  const placed = column([...ONE, '', ...TWO], 60, 700).map((one) => ({ ...one, ornaments: true }));
  expect((await thrownBy(read([[...placed]]), UnreadableArticle)).kind).toBe('scanned');
  const [first] = placed;
  expect(
    await texts([[TITLE, ...column(ONE, 60, 700), ...(first ? [{ ...first, text: '4', y: 500 }] : [])]]),
  ).toContain(ONE_TEXT);
});
