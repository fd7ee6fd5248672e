import type { Run } from './run.js';

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};
const LEFT_TO_RIGHT = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{N}]/u;

/**
 * The runs of a row, which stand from left to right, in the order in which they are read. In Arabic and Hebrew that is
 * from right to left, but for figures and foreign words; a bracket there is painted as its mirror image.
 */
export function inReadingOfRow(row: readonly Run[]): readonly Run[] {
  const letters = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
  const backwards = row.filter((run) => run.rightToLeft);
  if (letters(backwards) * 2 <= letters(row.filter((run) => run.rightToLeft || LEFT_TO_RIGHT.test(run.text))))
    return row;
  const ordered: Run[] = [];
  // What is read from left to right, and what stands behind it and is neither, until more of it comes.
  let foreign: Run[] = [];
  let neutral: Run[] = [];
  const flush = () => {
    ordered.push(...foreign.reverse(), ...neutral.map(mirrored));
    foreign = [];
    neutral = [];
  };
  for (const run of [...row].reverse()) {
    const isForeign = !run.rightToLeft && LEFT_TO_RIGHT.test(run.text);
    if (isForeign) {
      foreign.push(...neutral, run);
      neutral = [];
    } else if (!run.rightToLeft && foreign.length > 0 && !/[()[\]{}]/.test(run.text)) neutral.push(run);
    else {
      flush();
      ordered.push(mirrored(run));
    }
  }
  flush();
  return ordered;
}

function mirrored(run: Run): Run {
  return { ...run, text: run.text.replace(/[()[\]{}«»‹›]/g, (bracket) => MIRRORED[bracket] ?? bracket) };
}
