import { describe, expect, test } from 'vitest';
import { column } from './pdf-file.js';
import { read, TITLE, texts, WHOLE, WHOLE_TEXT } from './two-towns.js';

const HALF = 'Nobody asked the ferryman, who has carried people over the river for a';
const REST = 'price of two coins, and who will have to find a new trade.';

describe('a sentence is whole', () => {
  test('over a picture at the top of the next page, with the letters in it', async () => {
    const picture = [
      { text: 'pier', x: 200, y: 770 },
      { text: 'arch', x: 240, y: 740 },
      { text: 'Figure 3: The bridge before it was mended.', x: 60, y: 700 },
    ];
    const [first, second, ...others] = await texts([
      [TITLE, ...column([...WHOLE, '', HALF], 60, 740)],
      [...picture, ...column([REST, '', ...WHOLE], 60, 660)],
    ]);
    expect([first, second]).toEqual([WHOLE_TEXT, `${HALF} ${REST}`]);
    expect(others.at(-1)).toBe(WHOLE_TEXT);
  });

  test('over a heading that a page has at its top', async () => {
    const pages = [
      [TITLE, ...column([...WHOLE, '', HALF], 60, 740)],
      [{ text: 'Bridges and ferries', x: 60, y: 740, bold: true }, ...column([REST, '', ...WHOLE], 60, 700)],
    ];
    expect(await texts(pages)).toContain(`${HALF} ${REST}`);
  });

  test('beside the word that it explains, of which there are several', async () => {
    const rows = ['pier', 'arch', 'vault'].flatMap((word, at) => [
      { text: word, x: 60, y: 660 - 36 * at },
      {
        text: 'Stands in the water and bears what the masons of both towns laid upon it, a',
        x: 120,
        y: 660 - 36 * at,
      },
      { text: 'hundred years ago.', x: 120, y: 648 - 36 * at },
    ]);
    expect((await texts([[TITLE, ...column(WHOLE, 60, 740), ...rows]])).slice(1)).toEqual(
      ['pier', 'arch', 'vault'].map(
        (word) =>
          `${word} Stands in the water and bears what the masons of both towns laid upon it, a hundred years ago.`,
      ),
    );
  });

  test('under the word that it explains, in one line', async () => {
    const page = [
      TITLE,
      ...column(WHOLE, 60, 740),
      { text: '-V', x: 60, y: 680 },
      { text: 'says more of what is done.', x: 84, y: 668 },
      ...column(WHOLE, 60, 640),
    ];
    expect((await texts([page]))[1]).toBe('-V says more of what is done.');
  });

  test('over a fraction, of which each part for itself might be text', async () => {
    const page = [
      TITLE,
      ...column(
        [...WHOLE, '', 'How the weight grows by the years that the bridge stands is given by'],
        60,
        740,
      ),
      { text: 'dw', x: 200, y: 676 },
      { text: '= mimj (a + b) - c', x: 215, y: 670 },
      { text: 'dt', x: 200, y: 664 },
      ...column(['where the masons know the rest.', '', ...WHOLE], 60, 636),
    ];
    expect((await texts([page]))[1]).toBe(
      'How the weight grows by the years that the bridge stands is given by dw = mimj (a + b) - c dt where the masons know the rest.',
    );
  });

  test('over a formula, whose pieces are read in it', async () => {
    const page = [
      TITLE,
      ...column(
        [...WHOLE, '', 'The weight of the bridge is what the masons of the guild wrote down as'],
        60,
        740,
      ),
      { text: 'n', x: 222, y: 682, size: 6 },
      { text: 'w = S b + s', x: 200, y: 672, bold: true },
      { text: 'i=1', x: 222, y: 662, size: 6 },
      ...column(['where n is how many stones there are.', '', ...WHOLE], 60, 632),
    ];
    expect((await texts([page]))[1]).toBe(
      'The weight of the bridge is what the masons of the guild wrote down as n w = S b + s i=1 where n is how many stones there are.',
    );
  });

  test('over a program, which comes after it', async () => {
    const program = ['for (stone in bridge) {', '  if (stone.isLoose()) {', '    mend(stone)', '  }', '}'];
    const page = [
      TITLE,
      ...column([...WHOLE, '', HALF], 60, 740),
      ...column(program, 90, 672).map((line) => ({ ...line, typed: true })),
      ...column([REST, '', ...WHOLE], 60, 600),
    ];
    const read = await texts([page]);
    expect(read.slice(1, 3)).toEqual([`${HALF} ${REST}`, program.map((line) => line.trim()).join('\n')]);
  });

  test('that begins with a command which stands apart', async () => {
    const page = [
      TITLE,
      ...column(WHOLE, 60, 740),
      ...[
        { text: 'mend --all', x: 60, y: 690 },
        { text: 'ferry --stop two', x: 60, y: 560 },
        { text: 'count stones', x: 60, y: 500 },
      ].map((line) => ({ ...line, typed: true })),
      ...column(['finds all the loose stones of a bridge.'], 60, 672),
      ...column(WHOLE, 60, 630),
    ];
    expect(await texts([page])).toContain('mend --all finds all the loose stones of a bridge.');
  });

  test('that begins in another font and goes on in the text’s own', async () => {
    const page = [
      TITLE,
      ...column(WHOLE, 60, 740),
      {
        text: 'The Stratford Bridge Company of 1782 and its fourteen masons from both',
        x: 60,
        y: 680,
        bold: true,
      },
      ...column(['towns mend the bridge each spring.', '', ...WHOLE], 60, 668),
    ];
    expect(await texts([page])).toEqual([
      WHOLE_TEXT,
      'The Stratford Bridge Company of 1782 and its fourteen masons from both towns mend the bridge each spring.',
      WHOLE_TEXT,
    ]);
  });
});

describe('one block, a line each', () => {
  test('short items with what they mean set in under them', async () => {
    const items = [
      'pier',
      'what an arch stands on',
      'arch',
      'what a road lies on',
      'road',
      'what people walk on',
    ];
    const page = [
      TITLE,
      ...column(WHOLE, 60, 740),
      ...items.map((text, at) => ({ text, x: at % 2 === 0 ? 60 : 80, y: 690 - 14 * at })),
      ...column(WHOLE, 60, 580),
    ];
    expect(await texts([page])).toEqual([WHOLE_TEXT, items.join('\n'), WHOLE_TEXT]);
  });

  test('the rows of a table, of which a cell may have several lines', async () => {
    const rows = [
      ['stone', 'from the quarry', '12 coins'],
      ['lime', 'from the kiln, or', '3 coins'],
      ['rope', 'from the ferryman', '1 coin'],
      ['oak', 'from the wood', '9 coins'],
    ];
    const cells = rows.flatMap((row, at) =>
      row.map((text, i) => ({ text, x: 60 + 110 * i, y: 690 - 24 * at })),
    );
    const page = [
      TITLE,
      ...column(WHOLE, 60, 740),
      ...cells,
      { text: 'from the market', x: 170, y: 654 },
      ...column(WHOLE, 60, 580),
    ];
    expect(await texts([page])).toEqual([
      WHOLE_TEXT,
      'stone from the quarry 12 coins\nlime from the kiln, or 3 coins\nfrom the market\nrope from the ferryman 1 coin\noak from the wood 9 coins',
      WHOLE_TEXT,
    ]);
  });

  test('but no lines of text whose words are set far apart', async () => {
    const gaps: [string, string, number][] = [
      ['Nobody', 'asked the ferryman who has carried people', 150],
      ['over the river for the long time of forty', 'years what', 290],
      ['he', 'means to do when he has no people to carry', 130],
      ['and what he will do with a boat which no', 'longer', 310],
    ];
    const page = [
      TITLE,
      ...column(WHOLE, 60, 740),
      ...gaps.flatMap(([left, right, x], at) => [
        { text: left, x: 60, y: 690 - 12 * at },
        { text: right, x, y: 690 - 12 * at },
      ]),
    ];
    expect((await texts([page]))[1]).not.toContain('\n');
  });

  test('the entries of an index', async () => {
    const entries = ['arches, 12, 14-16', 'bridges, 3, 8', 'ferries, 22', 'ferrymen, 5, 23'];
    expect(await texts([[TITLE, ...column([...WHOLE, '', ...entries], 60, 740)]])).toEqual([
      WHOLE_TEXT,
      entries.join('\n'),
    ]);
  });
});

test('a note’s mark behind a space says nothing', async () => {
  const page = [
    TITLE,
    ...column(
      ['The bridge that both of the towns had built together was mended in the', 'spring of the next year.'],
      60,
      752,
    ),
    { text: '20', x: 165, y: 744.8, size: 6 },
    ...column(WHOLE, 60, 700),
  ];
  expect(await texts([page])).toEqual([
    'The bridge that both of the towns had built together was mended in the spring of the next year.',
    WHOLE_TEXT,
  ]);
});

test('where programs are longer than the text, the text is still text', async () => {
  const program = Array.from({ length: 12 }, (_, at) => `mend(bridge.stones[${at + 10}], lime, rope)`);
  const page = [
    TITLE,
    ...column(['The program mends all of the stones', 'that are loose on the bridge, one'], 60, 740),
    ...column(['after the other.'], 60, 716),
    ...column(program, 90, 690).map((line) => ({ ...line, typed: true })),
    ...column(WHOLE, 60, 520),
  ];
  expect(await texts([page])).toEqual([
    'The program mends all of the stones that are loose on the bridge, one after the other.',
    program.join('\n'),
    WHOLE_TEXT,
  ]);
});

test('a word that is painted over itself to look bold is read once', async () => {
  const bold = Array.from({ length: 30 }, (_, at) => ({ text: 'stonemasons', x: 60 + at / 40, y: 740 }));
  const page = [TITLE, ...bold, ...column(WHOLE, 60, 700)];
  expect(await texts([page])).toEqual(['stonemasons', WHOLE_TEXT]);
});

test('a list of many pages is read in parts', async () => {
  const pages = Array.from({ length: 12 }, (_, page) =>
    column(
      Array.from(
        { length: 50 },
        (_, at) =>
          `The stone ${String.fromCharCode(97 + page)} at the place of number ${at} . . . . . . ${60 * page + at}`,
      ),
      60,
      780,
      14,
    ),
  );
  const read = await texts([[TITLE, ...column(WHOLE, 60, 740)], ...pages]);
  expect(read[0]).toBe(WHOLE_TEXT);
  expect(read.slice(1).join('\n').split('\n')).toHaveLength(600);
  expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(4000);
});

test('a text in which no paragraph ends is read in parts, not refused', async () => {
  const lines = Array.from({ length: 180 }, () => 'The masons mend the bridge. '.repeat(5));
  const read = await texts([column(lines, 60, 780, 4).map((line) => ({ ...line, size: 3 }))]);
  expect(read.length).toBeGreaterThan(5);
  expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(4000);
});

test('a program is told by what its font says of itself, even where its lines are few', async () => {
  const program = ['n = 3', 'mend(bridge, n)'];
  const page = [
    TITLE,
    ...column(WHOLE, 60, 740),
    ...column(program, 60, 690).map((line) => ({ ...line, typed: true })),
    ...column(WHOLE, 60, 640),
  ];
  expect(await texts([page])).toEqual([WHOLE_TEXT, program.join('\n'), WHOLE_TEXT]);
});

test('a table of contents whose titles take two lines is one block', async () => {
  const contents = [
    '1 The town 2',
    '2 All that is known of the',
    'bridge 4',
    '3 The ferry 7',
    '4 Lime and',
    'rope 9',
    '5 Costs 12',
  ];
  const page = [TITLE, ...column(WHOLE, 60, 740), ...column(contents, 60, 690)];
  expect((await texts([page])).slice(1)).toEqual([
    '1 The town 2\n2 All that is known of the bridge 4\n3 The ferry 7\n4 Lime and rope 9\n5 Costs 12',
  ]);
});

test('the numbers of a program’s lines in another font are no words of it', async () => {
  const program = ['n = 3', 'mend(bridge, n)'];
  const page = [
    TITLE,
    ...column(WHOLE, 60, 740),
    ...column(['1', '2'], 60, 690).map((line) => ({ ...line, size: 6 })),
    ...column(program, 66, 690).map((line) => ({ ...line, typed: true })),
    ...column(WHOLE, 60, 640),
  ];
  expect((await texts([page]))[1]).toBe('1 n = 3\n2 mend(bridge, n)');
});

test('an index is one block, an entry a line', async () => {
  const index = [
    'arch 7',
    'beam 3, 12',
    'bridge . . . 12, 14-16',
    'ferry',
    'ferryman 2',
    'guild . . . . 9',
    'lime 4',
  ];
  const page = [TITLE, ...column(WHOLE, 60, 740), ...column(index, 60, 690)];
  const [, last, ...others] = await texts([page]);
  expect(others).toEqual([]);
  expect(last?.split('\n').map((entry) => entry.replace(/[\s.]+(?=\d)/u, ' '))).toEqual([
    'arch 7',
    'beam 3, 12',
    'bridge 12, 14-16',
    'ferry ferryman 2',
    'guild 9',
    'lime 4',
  ]);
});

test('what a name means stands behind it', async () => {
  const meaning = [
    'prints on one side of the sheet only, which the printer of the town has done with',
    'all that was ever said of the bridge.',
  ];
  const page = [
    TITLE,
    ...column([...WHOLE, ''], 60, 740),
    { text: 'oneside', x: 60, y: 690 },
    ...column(meaning, 90, 678),
    ...column(WHOLE, 60, 640),
  ];
  expect(await texts([page])).toEqual([WHOLE_TEXT, `oneside ${meaning.join(' ')}`, WHOLE_TEXT]);
});

describe('where nothing is of the text’s own size', () => {
  const SMALL = [
    'A list in a smaller type, whose lines are as wide as each other and end',
    'where its column ends, goes on at the top of the next page with all the',
  ];

  test('a column has a shape of its own', async () => {
    const small = (lines: readonly string[], y: number) =>
      column(lines, 60, y).map((line) => ({ ...line, size: 8 }));
    const pages = [
      [TITLE, ...column([...WHOLE, ...WHOLE], 60, 740)],
      [...small([...SMALL, ...SMALL], 740), { text: 'The bridge in 1782', x: 60, y: 690, size: 20 }],
      small(['rest of its sentence.', ...SMALL], 740),
    ];
    expect((await texts(pages)).some((text) => text.includes('with all the rest of its sentence.'))).toBe(
      true,
    );
  });
});

test('an example at the top of the next page is read in its sentence', async () => {
  const pages = [
    [TITLE, ...column([...WHOLE, '', 'The stones of a bridge are counted with'], 60, 740)],
    [{ text: 'count stones', x: 90, y: 770 }, ...column(['as the masons do it.', '', ...WHOLE], 60, 746)],
  ];
  expect(await texts(pages)).toContain(
    'The stones of a bridge are counted with count stones as the masons do it.',
  );
});

test('an example behind a sentence of one line is read in it', async () => {
  const page = [
    TITLE,
    ...column([...WHOLE, '', 'The way to count stones is'], 60, 740),
    { text: 'count (stones, bridge)', x: 90, y: 674 },
    ...column(['where stones may be left out.', '', ...WHOLE], 60, 656),
  ];
  expect(await texts([page])).toContain(
    'The way to count stones is count (stones, bridge) where stones may be left out.',
  );
});

test('an item goes on behind its example, under its own words', async () => {
  const page = [
    TITLE,
    ...column([...WHOLE, ''], 60, 740),
    ...column(['1. What is loose of all the stones that a bridge has in its piers and in its'], 60, 690),
    ...column(['arches is found by whoever calls'], 76, 678),
    { text: 'loose <- stones[weight < 3]', x: 104, y: 660, typed: true },
    ...column(['which gives all of them.'], 76, 642),
    ...column(WHOLE, 60, 616),
  ];
  expect((await texts([page]))[1]).toBe(
    '1. What is loose of all the stones that a bridge has in its piers and in its arches is found by whoever calls loose <- stones[weight < 3] which gives all of them.',
  );
});

test('a sentence goes on over a note whose number is raised', async () => {
  const pages = [
    [
      TITLE,
      ...column([...WHOLE, '', 'The guild counts with', 'count stones'], 60, 740),
      { text: '2', x: 60, y: 92, size: 5 },
      {
        text: 'So did its first master, who could not read, as the book of the guild tells.',
        x: 66,
        y: 88,
        size: 7,
      },
    ],
    column(['as many stones as there are.', '', ...WHOLE], 60, 740),
  ];
  expect((await texts(pages))[1]).toMatch(/count stones as many stones as there are\.$/u);
});

test('the number of a section over what it changes stands in the same paragraph', async () => {
  const page = [
    TITLE,
    ...column([...WHOLE, ''], 60, 740),
    { text: '9.3.2, 10.4', x: 60, y: 690 },
    { text: 'lime may be used for arches.', x: 90, y: 678 },
    ...column(WHOLE, 60, 650),
  ];
  expect((await texts([page]))[1]).toBe('9.3.2, 10.4 lime may be used for arches.');
});

test('what a formula applies is no heading, whatever it is set in', async () => {
  const page = [
    TITLE,
    ...column(
      [...WHOLE, '', 'The weight of the bridge is what the masons of the guild wrote down as'],
      60,
      740,
    ),
    { text: 'v = S', x: 180, y: 672 },
    { text: 'w(i, x)', x: 240, y: 655, bold: true },
    ...column(['Nobody weighs a stone.', '', ...WHOLE], 60, 625),
  ];
  const { paragraphs } = await read([page]);
  expect(paragraphs.map(({ heading }) => heading)).toEqual(paragraphs.map(() => undefined));
});

test('a sentence may end in four dots', async () => {
  const [first] = await texts([
    [
      TITLE,
      ...column(
        [
          'What is left over when all of the stones have been counted twice is the',
          'rest, which is shown as ....',
          '',
          ...WHOLE,
        ],
        60,
        740,
      ),
    ],
  ]);
  expect(first).toBe(
    'What is left over when all of the stones have been counted twice is the rest, which is shown as ....',
  );
});

test('what a list of changes says of one may be several lines long', async () => {
  const changes = [
    'v1.0 The bridge has a rail, for',
    'whoever crosses it with a cart',
    'and a dog, and a roof on the',
    'side of the northern town . . . . 12',
    'v1.1 The rail is mended, and so',
    'is the roof . . . . . . . . . . . . . 14',
  ];
  expect(await texts([[TITLE, ...column([...WHOLE, '', ...changes], 60, 740)]])).toContain(
    [
      'v1.0 The bridge has a rail, for whoever crosses it with a cart and a dog, and a roof on the side of the northern town 12',
      'v1.1 The rail is mended, and so is the roof 14',
    ].join('\n'),
  );
});

test('the letters of a drawing are one block', async () => {
  const drawing = ['A', 'H', 'the door', 'O', 'I'].map((text, at) => ({
    text,
    x: 200 + 9 * at,
    y: 690 - 12 * at,
  }));
  const page = [TITLE, ...column(WHOLE, 60, 740), ...drawing, ...column(WHOLE, 60, 600)];
  expect(await texts([page])).toEqual([WHOLE_TEXT, 'A\nH\nthe door\nO\nI', WHOLE_TEXT]);
});
