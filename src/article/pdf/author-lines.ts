import { asCredits, authorsInProperties, readDate } from '../header/index.js';
import type { Line } from './lines.js';

/** How far under the title, in lines, its authors' names stand. */
const UNDER = 6;
/** The marks of notes that names of papers have. */
const MARKS = /[∗*†‡§¶⋆]|\^?\d(?:,\d)*$/gu;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:van|von|de|der|den|di|la|le|del|dos|da) )*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
const BETWEEN = /\s*(?:[,;·&]|\s(?:and|und|et|y|e|en|и)\s)\s*/u;

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

interface AuthorLines {
  readonly names: readonly string[];
  readonly lines: readonly Line[];
}

/**
 * The line with the authors of a paper: it stands under the title and has nothing but names, and under it stands the
 * date, as LaTeX sets them; or its names are those that the file's properties have.
 *
 * @param page the lines of the first page in the order of reading.
 * @param title those among them that are the title.
 */
export function authorLines(
  page: readonly Line[],
  title: readonly Line[],
  told: readonly string[] | undefined,
): AuthorLines | undefined {
  const last = title.at(-1);
  if (last === undefined) return undefined;
  const from = page.indexOf(last) + 1;
  const under = page.slice(from, from + UNDER);
  const wanted = (told ?? []).map(fold);
  if (told && wanted.length > 0) {
    const lines = under.filter(({ text }) => {
      const rest = wanted.reduce((left, name) => left.replace(name, ''), fold(text));
      return rest.replace(/and|und|et/g, '') === '' && fold(text) !== '';
    });
    const shown = fold(lines.map(({ text }) => text).join(' '));
    return wanted.every((name) => shown.includes(name)) ? { names: told, lines } : undefined;
  }
  const [line, next] = under;
  if (!line || !next || asCredits(line.text) || readDate(next.text) === undefined || next.text.length > 40)
    return undefined;
  const names = line.text
    .replace(MARKS, '')
    .trim()
    .split(BETWEEN)
    .map((name) => name.trim());
  return names.every((name) => NAME.test(name)) &&
    authorsInProperties(names.join(', '))?.length === names.length
    ? { names, lines: [line] }
    : undefined;
}
