import type { Line } from './lines.js';

/** A font of which only so few letters are shown, this often, has marks for the points of a plot: "l" for a dot. */
const MARKS = { different: 3, least: 30 };

/**
 * The lines of all pages without those that are nothing but points of plots, which are letters of a font of marks. An
 * index has few letters, too, but stands beside what it belongs to.
 */
export function withoutPlots<P extends { readonly lines: readonly Line[] }>(pages: readonly P[]): P[] {
  const uses = new Map<string, { letters: string; alone: number; beside: number }>();
  for (const { text, fonts } of pages.flatMap(({ lines }) => lines))
    for (const font of fonts) {
      const use = uses.get(font) ?? { letters: '', alone: 0, beside: 0 };
      uses.set(font, use);
      if (fonts.size > 1) use.beside++;
      else {
        use.alone++;
        use.letters += text.replace(/\P{L}/gu, '');
      }
    }
  const marks = new Set(
    [...uses].flatMap(([font, { letters, alone, beside }]) =>
      letters.length >= MARKS.least &&
      new Set(letters).size <= MARKS.different &&
      /^[a-z]+$/.test(letters) &&
      alone > beside
        ? [font]
        : [],
    ),
  );
  if (marks.size === 0) return [...pages];
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(({ fonts }) => ![...fonts].every((font) => marks.has(font))),
  }));
}
