import type { Block } from './block.js';

/** Wider lines than this were not wrapped by hand or by a mailer. */
const WIDEST_WRAP = 120;

const SENTENCE_END = /[.!?…:。！？؟।][”"’'»」』)\]）]*$/u;

/**
 * Reads plain text into blocks. Empty lines part paragraphs. In a text or a block without them each line is a paragraph,
 * unless the lines are wrapped: then a paragraph ends where a line ends with a sentence and the next word would still have fitted.
 */
export function readText(text: string): Block[] {
  const groups: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') groups.at(-1)!.push(line.trimEnd());
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  const filled = groups.filter((lines) => lines.length > 0);
  // Title and header may stand apart from a body without empty lines.
  const parted = filled.filter((lines) => lines.length > 1 || lines[0]!.length > WIDEST_WRAP).length > 1;
  return filled.flatMap((lines) =>
    paragraphs(lines, parted).map((paragraph): Block => ({ kind: 'text', text: paragraph.join('\n') })),
  );
}

function paragraphs(lines: readonly string[], parted: boolean): string[][] {
  if (lines.length === 1) return [[...lines]];
  const width = Math.max(...lines.slice(0, 10_000).map((line) => line.length));
  const meant = lines.map((line, i) => {
    const next = lines[i + 1]?.trimStart().split(' ', 1)[0] ?? '';
    return line.length + 1 + next.length <= width * 0.95;
  });
  const wraps = meant.slice(0, -1).filter((deliberate) => !deliberate).length;
  const wrapped = width <= WIDEST_WRAP && wraps * 2 >= lines.length - 1;
  if (!wrapped) return width > WIDEST_WRAP || !parted ? lines.map((line) => [line]) : [[...lines]];
  const cut: string[][] = [[]];
  lines.forEach((line, i) => {
    cut.at(-1)!.push(line);
    const indented = /^(?: {2,}|\t)/u.test(lines[i + 1] ?? '') && !/^(?: {2,}|\t)/u.test(line);
    const ends = !parted && meant[i]! && SENTENCE_END.test(line);
    if ((indented || ends) && i < lines.length - 1) cut.push([]);
  });
  return cut;
}
