import type { BibtexEntry } from '@citation-js/core';
import type { CslItem } from './item.js';

/** Characters that mean something to LaTeX, and `<`, which @citation-js would take for the beginning of a tag. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const escapeLatex = (text: string) =>
  text.replace(/[\\~^<>&%$#_{}]/gu, (mark) => ESCAPES[mark] ?? `\\${mark}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const padTwo = (number: number) => String(number).padStart(2, '0');

/**
 * An entry of BibTeX that biblatex takes too. What @citation-js makes of an item is kept, except for what does not
 * compile: it escapes nothing unless it may drop all letters beyond ASCII, and writes `month = {jul 13}`.
 *
 * @param entryOf what @citation-js makes of an item.
 */
export function writeBibtex(item: CslItem, entryOf: (item: CslItem) => BibtexEntry): string {
  const { title, issued, accessed, ...rest } = item;
  // Addresses and DOIs are taken as they stand by biblatex and by `\url`; braces would end their field, a dollar begin a formula.
  const verbatim = new Set(['id', 'type', 'URL', 'DOI', 'language']);
  const safe = JSON.parse(JSON.stringify(rest), (key, value: unknown) =>
    typeof value === 'string' && !verbatim.has(key) ? escapeLatex(value) : value,
  ) as CslItem;
  const { type: known, label, properties } = entryOf(safe);
  const type = typeOf(item) ?? known;
  const isMisc = type === 'misc';
  // Names of translators it leaves out, and whoever made a film; who asked has no field.
  const namesOf = (names: CslItem['translator']) =>
    entryOf({ ...safe, author: names ?? [] }).properties.author;
  const place = safe['container-title'] ?? (isMisc ? safe.publisher : undefined);
  const lines = Object.entries(properties)
    // The address once more, where no field for it is known.
    .filter(([field, value]) => value !== '' && !(field === 'howpublished' && value === properties.url))
    .filter(([field]) => !(isMisc && field === 'publisher'))
    .map(([field, value]) => {
      if (field === 'url' || field === 'doi') return [field, encodeMarks(value)] as const;
      if (field === 'pages') return [field, value.replace(/\s*–\s*/gu, '--')] as const;
      // It would put braces around every word with a capital, which no style can change then.
      return [field, field === 'booktitle' ? (safe['container-title'] ?? value) : value] as const;
    });
  const fields = [
    ...(title === undefined ? [] : [`title = {${braceTitle(title)}}`]),
    ...lines.map(([field, value]) => `${field} = {${value}}`),
    ...(safe.translator ? [`translator = {${namesOf(safe.translator)}}`] : []),
    ...(safe.director ? [`author = {${namesOf(safe.director)}}`] : []),
    ...(safe.interviewer && !properties.note ? [`note = {Interview by ${namesOf(safe.interviewer)}}`] : []),
    ...(type === 'incollection' && !properties.booktitle && place ? [`booktitle = {${place}}`] : []),
    // For a blog, a site and all that BibTeX has no type for it knows no field.
    ...(isMisc && place ? [`howpublished = {${place}}`] : []),
    ...writeDateFields(issued),
    ...(accessed && 'date-parts' in accessed ? [`urldate = {${isoOf(accessed['date-parts'][0])}}`] : []),
  ];
  return `@${type}{${label},\n${fields.map((field) => `\t${field},\n`).join('')}}`;
}

/**
 * The types that @citation-js has no mind for. BibTeX's own styles print the book's title of an `incollection` only, and
 * know no theses but these two: `type` says what they are.
 */
function typeOf({ type, genre }: CslItem): string | undefined {
  if (type === 'chapter' || type === 'entry-encyclopedia') return 'incollection';
  if (type === 'thesis') return genre === 'Master’s thesis' ? 'mastersthesis' : 'phdthesis';
  return undefined;
}

const encodeMarks = (address: string) => address.replace(/[{}\\$]/gu, (mark) => encodeURIComponent(mark));

const isoOf = ([year = 0, ...rest]: readonly number[]) =>
  [String(year).padStart(4, '0'), ...rest.map(padTwo)].join('-');

/**
 * BibTeX knows years and months, biblatex `date` besides, which is the only place for a day. A year and a month say
 * all there is where no day is known.
 */
function writeDateFields(issued: CslItem['issued']): string[] {
  if (!issued || !('date-parts' in issued)) return [];
  const [parts] = issued['date-parts'];
  const [year, month, day] = parts;
  return [
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(month === undefined ? [] : [`month = ${MONTHS[month - 1]}`]),
    ...(day === undefined ? [] : [`date = {${isoOf(parts)}}`]),
  ];
}

/**
 * A title in sentence case, with braces around the words whose capitals must stay: names inside it, and names in
 * capitals anywhere. A capital that only begins the title or what follows a colon is the style's to change.
 */
function braceTitle(title: string): string {
  let begins = true;
  return title
    .split(/(\s+)/u)
    .map((word) => {
      if (/^\s*$/u.test(word)) return word;
      const first = begins;
      begins = /[:?!.—]["”’)]?$/u.test(word);
      const kept = first ? /\p{L}.*?\p{Lu}/u.test(word) : /\p{Lu}/u.test(word);
      const [, before = '', name = '', after = ''] =
        /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
      return kept ? `${escapeLatex(before)}{${escapeLatex(name)}}${escapeLatex(after)}` : escapeLatex(word);
    })
    .join('');
}
