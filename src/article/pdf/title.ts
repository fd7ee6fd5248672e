import { bareLetters } from '../text/index.js';
import type { Line } from './lines.js';
import { type Column, typeOf } from './shape.js';

/** The lines of the title on the first page: those of the file's own title, else the largest at its top. */
export function titleLines(
  columns: readonly Column[],
  told: string | undefined,
  fixed: ReadonlySet<string>,
): Line[] {
  const first = columns.filter(({ page }) => page === 0).flatMap(({ lines }) => lines);
  const [line, next] = first;
  if (!line || !next) return [];
  if (told !== undefined) {
    for (let from = 0; from < Math.min(first.length, 30); from++)
      for (let to = from + 1; to <= Math.min(from + 5, first.length); to++)
        if (
          bareLetters(
            first
              .slice(from, to)
              .map(({ text }) => text)
              .join(''),
          ) === bareLetters(told)
        )
          return first.slice(from, to);
  }
  const { body } = typeOf(columns, fixed);
  const top = first.slice(0, 30);
  const size = Math.max(...top.map((one) => one.size));
  const from = top.findIndex((one) => one.size > size - 0.6);
  if (size < 1.15 * body.size) {
    // All in one size, as from a typewriter: the first line, if it looks like a heading.
    const standsApart = next.y - line.y > 1.5 * body.size;
    return line.text.length <= 120 && !/[.!?:,;]$/.test(line.text) && standsApart ? [line] : [];
  }
  const lines = top
    .slice(from)
    .findIndex((one) => one.size <= size - 0.6 || /^by(?!\p{L})|\S@\S/iu.test(one.text));
  return top.slice(from, lines < 0 ? from + 4 : from + Math.min(lines, 6));
}
