import { describe, expect, test } from 'vitest';
import { createLetters } from '../../../src/article/pdf/letters.js';
import { column } from './pdf-file.js';
import { TITLE, texts, WHOLE, WHOLE_TEXT } from './two-towns.js';

describe('letters without names', () => {
  test('are those of TeX’s own encoding where words show it', () => {
    const line =
      'The \x1crst o\x1ecers were satis\x1ced with the re\x1dected light, and the gro\xff di\x1berence between \x10a bridge\x11 and a ferry \x15 or two.';
    expect(createLetters([line])(line)).toBe(
      'The first officers were satisfied with the reflected light, and the groß difference between “a bridge” and a ferry – or two.',
    );
  });

  test('are left out where nothing says what they are', () => {
    expect(createLetters(['the weight \x1c of', 'the bridge'])('the weight \x1c of')).toBe('the weight  of');
  });

  test('are the mark of an item, old figures and small capitals at their places', () => {
    const lettersOf = createLetters([]);
    expect(lettersOf('\x88')).toBe('• ');
    expect(lettersOf('May \uf734, A\uf76e\uf76e')).toBe('May 4, Ann');
  });
});

describe('what a page shows is read once', () => {
  test('of a slide that comes in steps, the last step', async () => {
    const steps = [
      'The bridge is old, and the towns are poor.',
      'The ferry is cheap, and the river is slow.',
    ];
    const step = (count: number) => [TITLE, ...column(steps.slice(0, count), 60, 740, 40)];
    expect(await texts([step(1), step(2), [TITLE, ...column(WHOLE, 60, 600)]])).toEqual([
      ...steps,
      WHOLE_TEXT,
    ]);
  });

  test('without the points of a plot, which are letters of a font of marks', async () => {
    const points = Array.from({ length: 40 }, (_, at) => ({
      text: 'l',
      x: 80 + 9 * at,
      y: 600 - 7 * (at % 6),
      typed: true,
    }));
    expect(await texts([[TITLE, ...column(WHOLE, 60, 740), ...points]])).toEqual([WHOLE_TEXT]);
  });
});
