import type { PrintedDate } from '../article.js';
import { findDate, readDate } from '../header/index.js';
import { tidy } from './inline.js';
import { createInside, type HtmlPage, isElement, isInPageFooter, type PageElement, wordsOf } from './page.js';
import { linesBeside, type PageLine } from './page-lines.js';

/** A moment in the words that the page shows for it, or else as machines are told. */
export function toldDate(
  page: HtmlPage,
  told: string | undefined,
  language: string,
): PrintedDate | undefined {
  const iso = told === undefined ? undefined : (readDate(told, language) ?? findDate(told, language)?.iso);
  // Systems that know no date write the beginning of their time.
  if (told === undefined || iso === undefined || iso.startsWith('1970-01-01')) return undefined;
  for (const time of page.querySelectorAll('time[datetime]')) {
    const shown = wordsOf(time.textContent);
    if (shown === undefined || shown.length > 60) continue;
    if (readDate(time.getAttribute('datetime') ?? '')?.slice(0, 10) !== iso.slice(0, 10)) continue;
    if (readDate(shown, language)?.slice(0, 10) === iso.slice(0, 10)) return { printed: shown, iso };
  }
  return { printed: told, iso };
}

/** ISO 8601 without its marks: "20190503T100000". */
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/;

/** A moment as JSON-LD writes it: words, or the seconds or milliseconds since 1970. */
export function momentOf(value: unknown): string | undefined {
  const [told] = [value].flat();
  const moment = typeof told === 'object' && told !== null && '@value' in told ? told['@value'] : told;
  const words = (typeof moment === 'number' ? `${moment}` : wordsOf(moment))?.replace(
    BASIC,
    '$1-$2-$3T$4:$5:$6',
  );
  if (words === undefined || !/^\d{10}(?:\d{3})?$/.test(words)) return words;
  return new Date(Number(words) * (words.length === 10 ? 1000 : 1)).toISOString();
}

/** What machines are told of a page's date, in the order in which it is believed. */
export interface ToldDates {
  /** Said to be when the article was published. */
  readonly told: readonly (string | undefined)[];
  /** Dates of the page: believed where it shows none. */
  readonly weakly: readonly (string | undefined)[];
  /** The day in the page's address, which says which of several dates is meant. */
  readonly address: PrintedDate | undefined;
}

/**
 * When an article was published. What it shows beside its title decides between several dates that machines are told,
 * and what day it was where it was written: just after midnight in Vienna it is still the day before in UTC.
 */
export function publishedDate(
  page: HtmlPage,
  lines: readonly PageLine[],
  title: string | undefined,
  language: string,
  { told, weakly, address }: ToldDates,
): PrintedDate | undefined {
  const candidates = told.flatMap((one) => toldDate(page, one, language) ?? []);
  const beside = dateBesideTitle(lines, title, language);
  if (candidates.length > 0) {
    const days = candidates.map((one) => daysBetween(one, beside));
    const same = candidates[days.indexOf(0)];
    const inUtc = candidates.find(({ iso }, at) => days[at] === 1 && /(?:Z|[+-]00:?00)$/.test(iso ?? ''));
    return same ?? (inUtc && beside) ?? nearest(candidates, address) ?? candidates[0];
  }
  const weak = () => weakly.flatMap((one) => toldDate(page, one, language) ?? [])[0];
  const shown = [...shownDates(page, language), ...(beside ? [beside] : [])];
  return nearest(shown, address) ?? shown[0] ?? weak() ?? address ?? labelledDate(lines, AS_OF, language);
}

/** The first date that is at most a day from another one: an address may be made in another zone. */
const nearest = (dates: readonly PrintedDate[], day: PrintedDate | undefined) =>
  dates.find((one) => daysBetween(one, day) <= 1);

/** When a page was changed, by the lines that say so, or since when it stands as it is. */
export const changedDate = (lines: readonly PageLine[], language: string) =>
  labelledDate(lines, CHANGED, language) ?? labelledDate(lines, AS_OF, language);

/** The date in the first line that begins with a label, or has one behind a mark. */
function labelledDate(lines: readonly PageLine[], label: RegExp, language: string): PrintedDate | undefined {
  for (const { text } of lines) {
    if (text.length > LONGEST_LINE || !/\d{4}/.test(text)) continue;
    const part = text.split(/\s*[|·•(–—]\s*/u).find((one) => label.exec(one)?.index === 0);
    const found = part === undefined ? undefined : findDate(part, language);
    if (found) return found;
  }
  return undefined;
}

const DAY = 86_400_000;

/** How many days are between two dates; infinitely many where one is not known to the day. */
function daysBetween(a: PrintedDate, b: PrintedDate | undefined): number {
  const [x, y] = [a.iso, b?.iso].map((iso) => Date.parse(iso?.slice(0, 10) ?? ''));
  const days = Math.abs((x ?? Number.NaN) - (y ?? Number.NaN)) / DAY;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** Where a page shows when it was published, the surest places first. */
const SHOWN = [
  '[itemprop="datePublished"], time[pubdate], [property="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dc:created"]',
  'time.published, time.entry-date, .entry-date, .post-date, .article-date, .article__date, .published, .publish-date, .date-published, .dt-published, abbr.published',
  'article time[datetime], main time[datetime], time[datetime]',
  '.date, .dateline, .timestamp, .post-meta, .entry-meta, .article-meta, .meta, .byline, .datum, .fecha, .submitted, .news-date, .news_date, .newsdate, .news-list-date, .post-info, .article-info, .postdate, .post_date, [class*="publish"], [class*="-date"], [class*="_date"], [class*="Date"], [class*="datum"], #date, #datum',
] as const;
const COMMENT =
  'blockquote, nav, [class*="comment"], [id*="comment"], [class*="related"], [class*="teaser"], [class*="infobox"]';
const ELSEWHERE =
  'aside, blockquote, nav, [class*="comment"], [id*="comment"], [class*="related"], [class*="teaser"], [class*="sidebar"], [id*="sidebar"], [class*="event"], [class*="infobox"], [class*="modified"], [class*="updated"]';

/** The dates of the surest place that has any. */
function shownDates(page: HtmlPage, language: string): readonly PrintedDate[] {
  const isElsewhere = createInside(page, ELSEWHERE);
  for (const [at, selector] of SHOWN.entries()) {
    const found = [...page.querySelectorAll(selector)].slice(0, 6).flatMap((element) => {
      // What is marked as when the page was published may stand anywhere, but with its comments.
      if (at === 0 ? element.closest(COMMENT) !== null : isElsewhere(element)) return [];
      if (isInPageFooter(element) || isInTeaser(element)) return [];
      return dateIn(element, language) ?? [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** More letters beside a date in one link are the headline of another article. */
const MOST_BESIDE = 15;

function isInTeaser(element: PageElement): boolean {
  const link = element.closest('a[href]');
  return link !== null && isTeaser(tidy(link.textContent ?? ''), tidy(element.textContent ?? ''));
}

const isTeaser = (link: string, date: string) =>
  link.includes(date) && link.length > date.length + MOST_BESIDE;

/** "3 years ago": how long it is since then was true when the page was saved. */
const AGO =
  /\bago$|^(?:vor|hace|il y a|há|för)\s|\s(?:fa|geleden|sedan|temu|назад|тому)$|前$|전$|^(?:منذ|قبل)\s/iu;

/** "12:55 AM": the day stands elsewhere. */
const CLOCK = /^(?:at |um |à |a las |kl\.? )?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?|\suhr)?(?:\s[A-Z]{2,4})?$/iu;

function dateIn(element: PageElement, language: string): PrintedDate | undefined {
  const words = wordsOf(element.textContent);
  const shown = words === undefined ? undefined : unchanged(words);
  if (shown === '' || isChange(element, words)) return undefined;
  const machine =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
  const iso = machine ? readDate(machine) : undefined;
  if (iso !== undefined)
    return {
      printed:
        shown !== undefined &&
        shown.length <= 60 &&
        /\d/.test(shown) &&
        !AGO.test(shown) &&
        !CLOCK.test(shown)
          ? readDate(shown, language) === undefined
            ? (findDate(shown, language)?.printed ?? shown)
            : shown
          : (machine ?? ''),
      iso,
    };
  if (shown === undefined || shown.length > 200) return undefined;
  return (
    findDate(shown, language) ??
    (shown.length <= LONGEST_SHORT
      ? (shortDate(shown) ?? findDate(spacedWords(element), language))
      : undefined)
  );
}

/** "May 03 2019" of a leaf of a calendar, whose month, day and year only a style sheet parts. */
function spacedWords(element: PageElement): string {
  const parts = [...element.childNodes].map((node) => tidy(node.textContent ?? ''));
  return parts.filter((part) => part !== '').join(' ');
}

/** A part of a page that has a date and nothing else has no more characters. */
const LONGEST_SHORT = 30;

/** "23.09.22", which only a part or a line that is marked as a date can mean. */
function shortDate(shown: string): PrintedDate | undefined {
  const [printed, day, month, year] = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/.exec(shown) ?? [];
  const iso = year === undefined ? undefined : readDate(`${day}.${month}.20${year}`);
  return printed === undefined || iso === undefined ? undefined : { printed, iso };
}

/** The day in an address such as `/2020/07/13/bridge` or, where days stand before months, `/13-07-2020-bridge`. */
export function dateInAddress(address: string | undefined, language: string): PrintedDate | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(address ?? '') ?? [];
  const [, first, second, last] = /\/(\d{2})-(\d{2})-((?:19|20)\d{2})(?=[/\-_.]|$)/.exec(address ?? '') ?? [];
  const iso = readDate(
    year !== undefined ? `${year}-${month}-${day}` : first !== undefined ? `${first}-${second}-${last}` : '',
    language,
  );
  return iso === undefined ? undefined : { printed: iso, iso };
}

/** A line of a header is short; longer ones are text. */
const LONGEST_LINE = 110;
const LABELLED =
  /^(?:published|posted|erstellt|veröffentlicht|erschienen|datum|publicado|publié|pubblicato|opublikowano|dodano|data|date|fecha)\b(?:\s+(?:on|am|el|le))?\s*[:|]?\s/iu;
const CHANGED =
  /(?<!\p{L})(?:(?:last |zuletzt )?(?:updated|modified|edited)|aktualisiert|geändert|actualizado|atualizado|mise? à jour|modifié|aggiornato|zaktualizowano|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|güncelle\p{L}*|обновлено|оновлено)(?!\p{L})/iu;
/** "Stand: 3.5.2019": since when a page is as it is, which may be long after it was published. */
const AS_OF =
  /(?<!\p{L})(?:(?:stand|status)(?:\s*:\s*|\s+(?:vom\s+)?(?=\d))|(?:as of|état au|situation au|situazione al|stan na(?: dzień)?|по состоянию на)\s*:?\s+(?=\d|\p{L}+\s\d))/iu;
/** Where a line begins to tell of another moment: "Published 3 May 2019 Updated 9 June 2020". */
const MOMENTS = new RegExp(
  `(?=${CHANGED.source}|${AS_OF.source}|(?<!\\p{L})(?:first )?(?:published|posted|created|publié|publicado|pubblicato|veröffentlicht|erstellt|опубликовано)(?!\\p{L}))`,
  'iu',
);
/** What a date in such a line is of: a right, an event. */
const OTHERS =
  /^(?:©|\(c\)|copyright|beginn|beginning|starts?|einlass|wann|when|termin|deadline|anmeldeschluss|expires|gültig|valid|event)(?!\p{L})/iu;

/** A line without what it says of a change, or nothing where that is all that it says. */
const unchanged = (line: string) =>
  CHANGED.test(line) || AS_OF.test(line)
    ? (line.split(MOMENTS).find((part) => !CHANGED.test(part) && !AS_OF.test(part) && /\d{4}/.test(part)) ??
      '')
    : line;

/** Whether the words before a date in the same line say that it is of a change. */
function isChange(element: PageElement, words = ''): boolean {
  const around = isElement(element.parentNode) ? wordsOf(element.parentNode.textContent) : undefined;
  const before = around === undefined || words === '' ? '' : around.slice(0, around.indexOf(words));
  return before.length <= LONGEST_LABEL && (CHANGED.test(before) || AS_OF.test(`${before} 1`));
}
/** In characters: "Zuletzt aktualisiert am". */
const LONGEST_LABEL = 30;

/** The date in a line beside the title, or in one that says so, in the page's first lines. */
function dateBesideTitle(
  lines: readonly PageLine[],
  title: string | undefined,
  language: string,
): PrintedDate | undefined {
  for (const { text: line, links } of [
    ...linesBeside(lines, title),
    ...lines.filter((line) => LABELLED.test(line.text)),
  ]) {
    if (OTHERS.test(line)) continue;
    const text = unchanged(line).replace(BEFORE_PUBLISHED, '');
    const found =
      text.length > LONGEST_LINE
        ? dateline(text, language)
        : (findDate(text, language) ?? (LABELLED.test(text) ? shortDate(text) : undefined));
    if (found && !links.some((link) => isTeaser(link.text, found.printed))) return found;
  }
  return undefined;
}

/** What journals print of a paper before it was published: "Received: 1 January 2019; Accepted: 2 February 2019;". */
const BEFORE_PUBLISHED =
  /(?<!\p{L})(?:received|revised|accepted|(?:re)?argued|heard|submitted(?!\sby)|eingegangen|angenommen|recibido|aceptado|reçu|accepté)(?!\p{L})[^;|]{0,40}?\d{4}(?!\d)[\s.,;|]*/giu;

/** In characters: "Pressemitteilung vom 25. September 2022". */
const LONGEST_DATELINE = 45;

/** The date with which the first paragraph of a press release begins: "Berlin, 25. Januar 2022 – The minister …". */
function dateline(text: string, language: string): PrintedDate | undefined {
  const found = findDate(text.slice(0, LONGEST_DATELINE), language);
  if (!found) return undefined;
  const end = text.indexOf(found.printed) + found.printed.length;
  return /^\s*(?:[|–—„“"«(:]|--?\s)/u.test(text.slice(end)) ? found : undefined;
}
