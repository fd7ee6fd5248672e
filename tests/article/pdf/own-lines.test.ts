import { describe, expect, test } from 'vitest';
import { fromItsBeginning } from '../../../src/article/pdf/beginnings.js';
import type { Line } from '../../../src/article/pdf/lines.js';
import { typewriterFontsOf } from '../../../src/article/pdf/typewriter.js';
import { column } from './pdf-file.js';
import { TITLE, texts, WHOLE, WHOLE_TEXT } from './two-towns.js';

const line = (text: string, left: number, right: number): Line => ({
  text,
  left,
  right,
  y: 100,
  size: 10,
  font: 'f',
  fonts: new Set(['f']),
  cells: [left],
});

describe('lines that their author ended', () => {
  const VERSES = [
    'The pier goes out to sea alone,',
    'its boards are grey,',
    'and every wave that meets the stone',
    'goes home;',
    'we heard the keeper call',
    'and turned again to land.',
  ];

  test('stay, as verses do', async () => {
    expect(await texts([[TITLE, ...column(VERSES, 60, 740), ...column(WHOLE, 60, 600)]])).toEqual([
      VERSES.join('\n'),
      WHOLE_TEXT,
    ]);
  });

  test('stay, as those of a list without marks do', async () => {
    const items = ['Why piers are built', 'What piers cost', 'Who pays'];
    expect(await texts([[TITLE, ...column(items, 60, 740), ...column(WHOLE, 60, 600)]])).toEqual([
      items.join('\n'),
      WHOLE_TEXT,
    ]);
  });
});

test('a page that lies on its side is turned', async () => {
  const lines = WHOLE.map((text, at) => ({ text, x: 120 + 12 * at, y: 60, upwards: true }));
  const stamp = { text: 'Draft', x: 300, y: 800 };
  expect(await texts([[{ ...TITLE, x: 80, y: 60, upwards: true }, ...lines, stamp]])).toEqual([WHOLE_TEXT]);
});

test('on a page that is read from right to left, lines begin at the right', () => {
  const [first, second] = fromItsBeginning([line('הגשר הישן', 60, 500), line('נבנה', 380, 520)], 600);
  expect(first).toMatchObject({ left: 100, right: 540 });
  expect(second).toMatchObject({ left: 80, right: 220 });
  expect(fromItsBeginning([line('The old bridge', 60, 500)], 600)[0]).toMatchObject({ left: 60 });
});

test('three headings are no program, though two are nearly of one width', () => {
  const headings = [
    line('The old bridge', 0, 84),
    line('Its two towers', 0, 84.8),
    line('The new bridge', 0, 77),
  ];
  expect(typewriterFontsOf(headings, new Set())).toEqual(new Set());
  const typed = [line('mend(bridge)', 0, 72), line('mend(towers);', 0, 78), line('  print(bridge)', 0, 70)];
  expect(typewriterFontsOf(typed, new Set())).toEqual(new Set(['f']));
});
