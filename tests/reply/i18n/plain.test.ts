import { expect, it } from 'vitest';
import { brief } from '../../../src/reply/i18n/index.js';

it.each([
  ['short enough', 20, 'short enough'],
  ['The harbour was closed in March', 20, 'The harbour was…'],
  ['The harbour was closed', 16, 'The harbour was…'],
  ['two\nlines  and blanks', 40, 'two lines and blanks'],
  // Without blanks, or with one too far from the end, it is cut where it must be.
  ['Rindfleischetikettierungsgesetz', 10, 'Rindfleis…'],
  ['Das Rindfleischetikettierungsgesetz', 20, 'Das Rindfleischetik…'],
  ['中国和俄罗斯支持多边主义', 6, '中国和俄罗…'],
  // What would stand before the ellipsis as if it went with it goes, too.
  ['The road is open. It was closed', 19, 'The road is open…'],
  ['One, two, three, four', 11, 'One, two…'],
  ['春天来了，猫头鹰回来了', 6, '春天来了…'],
  // Never within a character.
  ['abcd😀fgh', 6, 'abcd…'],
])('“%s” in %d characters: “%s”', (text, limit, short) => {
  expect(brief(text, limit)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(limit);
});
