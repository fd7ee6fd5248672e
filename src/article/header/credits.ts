import { NAME, NAME_WORD, ROLE, readByline, withoutStaff } from './byline.js';
import { type CreditField, type Credits, type CreditsSoFar, LABELS } from './fields.js';
import { isReporters, readReporters } from './han-credits.js';
import { isSignedInHangul, readSignedInHangul } from './hangul-credits.js';
import { isOutlet, isOutletBeside, withoutMarks } from './papers.js';
import { BYLINE, isDay, setApart } from './set-apart.js';

const LABEL = new RegExp(
  `(?:^|(?<=[\\s|·•,;，/]))(?:${Object.entries(LABELS)
    .map(([field, words]) => `(?<${field}>${words})`)
    .join('|')})\\s*[:：]\\s*`,
  'giu',
);
/** The same words without a colon, for dates only: "Published 13 July 2020". */
const DATE_LABEL =
  /^(?:(?<updated>(?:last )?(?:updated|modified)|aktualisiert|actualizado|atualizado|aggiornato|mis à jour|обновлено)|(?<published>(?:first )?published|posted|veröffentlicht|erschienen|publicado|publié|pubblicato|opublikowano|gepubliceerd|опубликовано|发布于|نشر))(?: (?:on|at|am|el|le|em|il|op|в))?\s+(?=.*\p{N})/iu;
/** "el 3 de marzo de 2024 en Diario de la Sierra". */
const IN_PAPER = /^(?<day>.*\d{4}),? (?:in|en|dans|em|su|nel|nella|im|на|в) (?<paper>\P{Ll}[^\d]*)$/u;
/**
 * Reads a line as a line of the header: byline, source, dates, section, in any order and mixture.
 *
 * @returns undefined unless the whole line is accounted for: body text that happens to begin with "By" is
 * never taken for a byline.
 */
export function asCredits(printed: string): Credits | undefined {
  if (printed.length > 300) return undefined;
  const line = setApart(printed);
  const found: CreditsSoFar = {};
  const labels = [...line.matchAll(LABEL)];
  const labelled = labels.every((label, at) => {
    const value = line.slice(label.index + label[0].length, labels[at + 1]?.index);
    return readLabelled(label, value.replace(/\s[-–—]\s*$|[\s|·•,;，/]+$/u, '').trim(), found);
  });
  const isRead =
    labelled && readParts(line.slice(0, labels[0]?.index), labels.length > 0 ? 'labelled' : 'alone', found);
  // A picture's credit alone is a caption.
  return isRead && Object.keys(found).some((field) => field !== 'photo') ? found : undefined;
}

/** Reads what stands behind a label: its own value, and other parts behind marks. */
function readLabelled(label: RegExpExecArray, value: string, found: CreditsSoFar): boolean {
  const field = (Object.keys(LABELS) as CreditField[]).find((one) => label.groups?.[one] !== undefined);
  const [own = '', ...others] = value.split(/\s+[|·•]\s+/u);
  return (
    field !== undefined &&
    own !== '' &&
    own.split(/\s+/).length <= 14 &&
    readField(field, own, found) &&
    others.every((other) => readParts(other, 'labelled', found))
  );
}

function readField(field: CreditField, value: string, found: CreditsSoFar): boolean {
  if (field === 'authors') return readAuthors(value, found);
  if (field === 'photo') return readPhoto(value, found);
  const isDated = field === 'published' || field === 'updated';
  const isProse = /[.!?]$/.test(value) && value.split(/\s+/).length > 6;
  if (isDated ? !/\p{N}/u.test(value) : isProse) return false;
  const dated = field === 'source' ? DATED_SOURCE.exec(value)?.groups : undefined;
  found[field] ??= dated?.name ?? value;
  if (dated?.date !== undefined) found.published ??= dated.date;
  return true;
}

/** Whose pictures they are: names, or an agency's. */
function readPhoto(value: string, found: CreditsSoFar): boolean {
  const names: CreditsSoFar = {};
  if (!readByline(value, names)) return false;
  const credit = value.replace(/\s?기자$/u, '');
  found.photo ??= { text: credit, credit };
  return true;
}

/** "Marek Zięba, Kurier, 3 listopada 2023": behind the names may stand the day. */
function readAuthors(value: string, found: CreditsSoFar): boolean {
  const at = [...value.matchAll(/[,，]\s*/gu)].find(({ index, 0: comma }) =>
    isDate(value.slice(index + comma.length)),
  );
  if (!at) return readByline(value, found);
  if (!readByline(value.slice(0, at.index), found)) return false;
  found.published ??= value.slice(at.index + at[0].length);
  return true;
}

/** Reads the parts of a line that stand before any label, in a line that has labels or in one that has none. */
function readParts(loose: string, line: 'labelled' | 'alone', found: CreditsSoFar): boolean {
  const parts = loose
    .split(
      /\s*[|·•]\s*|\s+[—–-]\s+|\s{2,}|,\s+(?=(?:last )?(?:updated|modified|mis à jour|aktualisiert|actualizado|обновлено)\s.*\p{N})/iu,
    )
    .map((part) => part.trim())
    .filter(Boolean);
  // "Jane Smith | Reuters", "Jane Smith in Moscow": a name without "By" needs company to be a byline.
  const isAccompanied = (part: string) =>
    parts.length > 1 || line === 'labelled' || ROLE.test(part) || PLACED.test(part);
  // "By Jane Smith | Northern Grower | 3 March 2024": an outlet or a place, which can't be told apart.
  const isBeside = (part: string, at: number) =>
    at > 0 &&
    found.authors !== undefined &&
    (found.published !== undefined || parts.slice(at + 1).some(isDate)) &&
    (isSurelyOutlet(part, found) || NAME.test(part));
  const isRead = (part: string, at: number) =>
    readPart(part, found) ||
    isBeside(part, at) ||
    (at === 0 &&
      isAccompanied(part) &&
      !BYLINE.test(part) &&
      (isWholeName(part) || parts.some(isDate)) &&
      readByline(part, found));
  // An outlet may stand before what tells it for one: "Nordbote | 12. März 2024".
  const left = parts.filter((part, at) => !isRead(part, at));
  return left.every((part) => readPart(part, found));
}

/** Takes an outlet that no word of papers gives away for what it is, between a byline and a date. */
function isSurelyOutlet(part: string, found: CreditsSoFar): boolean {
  const isOne = isOutletBeside(part);
  if (isOne) found.source ??= part;
  return isOne;
}

/** Two words in Latin letters at least, of which none is an article: "The Ferry | The Mill" is a menu. */
const isWholeName = (part: string) => /\s|\P{sc=Latin}{2}/u.test(part) && !/^(?:The|Our|All)\s/u.test(part);

/** "新华社 2020-07-13 12:38": no comma parts a source from a date. */
const DATED_SOURCE =
  /^(?<name>.{1,60}?)\s+(?<date>\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}[日\d\s:：]*)$/u;

const PLACED = new RegExp(
  String.raw`^${NAME_WORD}(?:\s+${NAME_WORD}){1,3}(?:\s+and\s+${NAME_WORD}(?:\s+${NAME_WORD}){1,3})?\s+in\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2}$`,
  'u',
);

const PAPER_AND_DAY = /^([^,，،]{2,60}?)(?:[,，،]\s*|(?<=[》』])\s*)(.*\p{Nd}{4}.*)$/u;
const DAY_AND_PAPER = /^(.*\d{4}), (\P{Ll}[^,\d]{1,60})$/u;

/** Reads a part of one kind: whether it is of the header, or nothing where it is of another kind. */
type PartReader = (part: string, found: CreditsSoFar) => boolean | undefined;

/** The kinds of parts that say without a label what they are, in the order in which they are tried. */
const KINDS: readonly PartReader[] = [
  (part, found) => {
    const dated = DATE_LABEL.exec(part);
    if (!dated) return undefined;
    const told = part.slice(dated[0].length);
    const { day, paper } = IN_PAPER.exec(told)?.groups ?? {};
    const value = day ?? told;
    if (!isDay(value) || value.split(/\s+/).length > 9) return false;
    if (paper !== undefined && !(isOutlet(paper) || isOutletBeside(paper))) return false;
    if (paper !== undefined) found.source ??= withoutMarks(paper);
    found[dated.groups?.updated === undefined ? 'published' : 'updated'] ??= value;
    return true;
  },
  readReporters,
  readSignedInHangul,
  (part, found) =>
    BYLINE.test(part) && !(found.authors && isOutlet(part))
      ? readByline(part.replace(BYLINE, ''), found)
      : undefined,
  (part, found) => {
    if (!isDate(part)) return undefined;
    found.published ??= part;
    return true;
  },
  // "The Fen Gazette, 3 March 2024", as people write it by hand. "Berlin, 3 March 2024" is a place, and
  // "Bridgeton, 3 March 2024" may be either.
  (part, found) => {
    const [, paper, day] = PAPER_AND_DAY.exec(part) ?? [];
    if (paper === undefined || day === undefined || !isDate(day)) return undefined;
    if (isOutlet(paper) || isOutletBeside(paper)) found.source ??= withoutMarks(paper);
    else if (!NAME.test(paper)) return undefined;
    found.published ??= day;
    return true;
  },
  // "12 mar 2024, Diário do Norte".
  (part, found) => {
    const [, day, paper] = DAY_AND_PAPER.exec(part) ?? [];
    if (paper === undefined || day === undefined || !isDate(day)) return undefined;
    if (!isOutlet(paper) && !isOutletBeside(paper)) return undefined;
    found.source ??= withoutMarks(paper);
    found.published ??= day;
    return true;
  },
  (part, found) => {
    if (!(found.authors || found.published) || !isOutlet(part) || part.includes(', ')) return undefined;
    found.source ??= withoutMarks(withoutStaff(part));
    return true;
  },
];

function readPart(part: string, found: CreditsSoFar): boolean {
  for (const read of KINDS) {
    const isRead = read(part, found);
    if (isRead !== undefined) return isRead;
  }
  return false;
}

const isDate = (part: string) =>
  isDay(part) &&
  part.split(/\s+/).length <= 8 &&
  !/[.!?]$/.test(part.replace(/(?<!\p{L})(?:[ap]\.m|г|р|r|h)\.$/iu, ''));

const ANNOUNCED = new RegExp(`^(?:${LABELS.authors})\\s*[:：]|${BYLINE.source}`, 'iu');

/** Whether a line begins as a byline does and goes on with a whole name, so that nothing else can be meant. */
export function isByline(line: string): boolean {
  if (/^\p{Ll}/u.test(line) || !(ANNOUNCED.test(line) || isReporters(line) || isSignedInHangul(line)))
    return false;
  return asCredits(line)?.authors?.every((name) => /\s|\P{sc=Latin}{2}/u.test(name)) === true;
}
