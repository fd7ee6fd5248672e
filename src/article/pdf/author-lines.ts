import {
  asCredits,
  authorsInProperties,
  isGivenName,
  isPerson,
  readDate,
  wellCased,
} from '../header/index.js';
import type { Line } from './lines.js';

/** How far under the title, in lines, its authors' names stand. */
const UNDER = 6;
/** How many lines a paper has at most between its title and its abstract: names, where each is from, addresses. */
const HEAD_LINES = 40;
/** The marks of notes that names of papers have. */
const MARKS = /[∗*†‡§¶⋆#$+\u00b9\u00b2\u00b3]+|\^?\d+(?=$|[\s,;∗*†‡§¶⋆])/gu;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:van|von|de|der|den|di|la|le|del|dos|da) )*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
const BETWEEN = /\s*(?:[,;·&]|\s(?:and|und|et|y|e|en|и)\s)\s*/u;
/** What stands before the names, or is left before the last of them at the beginning of a line. */
const BEFORE = /^(?:by|von|par|por|di|and|und|et|&)\s+/iu;
const DEGREE = /^(?:Ph\.? ?D|Dr|M\.?D|M\.?Sc|B\.?Sc|M\.?A|B\.?A|MPH|RN|Jr|Sr)\.?$/u;

const ABSTRACT =
  /^(?:abstract|summary|zusammenfassung|résumé|resumen|resumo|riassunto|аннотация|keywords|key words|contents|(?:1|I)?\.?\s*introduction)(?!\p{L})/iu;
const ADDRESS = /\S@\S|\{[^{}]*\}@|https?:|\b(?:www\.|[a-z]+\.(?:org|com|edu))/iu;
const ONLY_ADDRESS = /^(?:e-?mail:\s*|mailto:|<){0,3}[^\s@]+@[^\s@]+>?$/iu;
const PLACE =
  /(?<!\p{L})(?:Universit\p{L}*|Institut\p{L}*|Department|Dept|Facult\p{L}*|School|College|Cent(?:er|re)|Laborator\p{L}*|Labs?|Research|Corporation|Corp|Inc|Academy|Hospital|Hochschule|École|Société|Google|Microsoft|IBM|Mozilla)(?!\p{L})/u;

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, '');

interface AuthorLines {
  readonly names: readonly string[];
  /** The day that stands among the lines, as it is printed. */
  readonly date?: string;
  readonly lines: readonly Line[];
}

/**
 * The lines with the authors of a paper, which stand under its title: they have nothing but names, and under them stands
 * a date, where somebody works, an address or the abstract; or the names are those that the file's properties have.
 *
 * @param page the lines of the first page in the order of reading.
 * @param pieces the same where those that stand beside each other are not put together.
 * @param title those among them that are the title.
 */
export function authorLines(
  page: readonly Line[],
  pieces: readonly Line[],
  title: readonly Line[],
  told: readonly string[] | undefined,
): AuthorLines | undefined {
  const last = title.at(-1);
  if (last === undefined) return undefined;
  const from = page.indexOf(last) + 1;
  const under = page.slice(from, from + UNDER);
  const head = headOf(page, title);
  const day = head.find(isDate);
  const by = (names: readonly string[], lines: readonly Line[]): AuthorLines => ({
    names,
    lines: [...lines, ...head.filter((line) => line === day || ONLY_ADDRESS.test(line.text))],
    ...(day && { date: day.text }),
  });
  const found = namesIn(headOf(pieces, title));
  if (told && told.length >= found.length) {
    const lines = under.filter(({ text }) => areOnly(told, text));
    const shown = fold(lines.map(({ text }) => text).join(' '));
    if (told.every((name) => shown.includes(fold(name)))) return by(told, lines);
  }
  if (found.length === 0) return told ? undefined : overDate(under);
  return by(
    found,
    head.filter(({ text }) => areOnly(found, text)),
  );
}

const isDate = ({ text }: Line) => text.length <= DATE_LENGTH && readDate(text) !== undefined;
const DATE_LENGTH = 40;

/** Whether a line has nothing but some names. */
function areOnly(names: readonly string[], text: string): boolean {
  const rest = names.map(fold).reduce((left, name) => left.replace(name, ''), fold(text));
  return rest.replace(/^by|and|und|et/g, '') === '' && fold(text) !== '';
}

/** What stands between the title and the abstract, from top to bottom. */
function headOf(pieces: readonly Line[], title: readonly Line[]): Line[] {
  const from = Math.max(...title.map(({ y }) => y));
  const below = pieces.filter(({ y }) => y > from + 1).sort((a, b) => a.y - b.y || a.left - b.left);
  const end = below.findIndex(({ text }) => ABSTRACT.test(text));
  return below.slice(0, end < 0 ? HEAD_LINES / 2 : Math.min(end, HEAD_LINES));
}

/** The names in what stands under a title, if they are followed by what follows on the names of authors. */
function namesIn(head: readonly Line[]): string[] {
  const names: string[] = [];
  let isProven = false;
  for (const line of head) {
    const { text } = line;
    const found = namesOf(text);
    if (found.length > 0) names.push(...found);
    else if (names.length > 0 && (ADDRESS.test(text) || PLACE.test(text) || isDate(line))) isProven = true;
    else if (names.length > 0 || text.length > LONGEST) break;
  }
  return isProven ? [...new Set(names)] : [];
}

/** A longer line is of a text. */
const LONGEST = 90;

/** The names of a line that has nothing else, of which some begin with a given name. */
function namesOf(text: string): string[] {
  if (ADDRESS.test(text) || PLACE.test(text) || asCredits(text)) return [];
  const parts = text
    .replace(BEFORE, '')
    .split(BETWEEN)
    .map((part) => part.replace(MARKS, '').replace(BEFORE, '').trim())
    .filter((part) => part !== '' && !DEGREE.test(part));
  const areNames = parts.every((part) => NAME.test(part) && isPerson(part));
  const given = parts.filter((part) => isGivenName(/^[\p{L}\p{M}]+/u.exec(part)?.[0] ?? ''));
  return areNames && given.length * 2 >= parts.length ? parts.map(wellCased) : [];
}

/** A line of names with nothing but a date under it, as LaTeX sets them. */
function overDate([line, next]: readonly Line[]): AuthorLines | undefined {
  if (!line || !next || asCredits(line.text) || !isDate(next)) return undefined;
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
