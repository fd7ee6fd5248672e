import type { PrintedDate } from '../article.js';
import { findDate, readDate } from '../header/index.js';
import { tidy } from './inline.js';
import {
  AS_OF,
  BEFORE_PUBLISHED,
  CHANGED,
  dateBesideTitle,
  isTeaser,
  labelledDate,
  shortDate,
  unchanged,
} from './line-dates.js';
import { createInside, type HtmlPage, isElement, isInPageFooter, type PageElement, wordsOf } from './page.js';
import type { PageLine } from './page-lines.js';

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
  return { printed: told.replace(BEHIND_MOMENT, '$1'), iso };
}

/** Some systems write how they meant to write it behind the moment: "2021-05-03T10:15:18Zyyyy-MM-dd". */
const BEHIND_MOMENT = /^(\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d))\p{L}.*$/u;

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

/** A page, and what machines are told of its date, in the order in which it is believed. */
interface DatedPage {
  readonly page: HtmlPage;
  readonly lines: readonly PageLine[];
  readonly title: string | undefined;
  readonly language: string;
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
export function publishedDate(dated: DatedPage): PrintedDate | undefined {
  const { page, lines, title, language, told, weakly, address } = dated;
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
  return (
    nearest(shown, address) ??
    shown[0] ??
    weak() ??
    address ??
    labelledDate(lines, AS_OF, language) ??
    yearIn(told)
  );
}

/** Journals tell machines the year where a volume has no other date. */
function yearIn(told: readonly (string | undefined)[]): PrintedDate | undefined {
  const year = told.find((one) => /^(?:1[5-9]|20)\d{2}$/.test(one ?? ''));
  return year === undefined ? undefined : { printed: year, iso: year };
}

/** The first date that is at most a day from another one: an address may be made in another zone. */
const nearest = (dates: readonly PrintedDate[], day: PrintedDate | undefined) =>
  dates.find((one) => daysBetween(one, day) <= 1);

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
  'article time[datetime], main time[datetime], time[datetime], abbr[title^="19"], abbr[title^="20"]',
  '.date, .dateline, .timestamp, .post-meta, .entry-meta, .article-meta, .meta, .byline, .datum, .fecha, [class*="submitted"], .news-date, .news_date, .newsdate, .news-list-date, .post-info, .article-info, .postdate, .post_date, [class*="publish"], [class*="-date"], [class*="_date"], [class*="Date"], [class*="datum"], #date, #datum',
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

function isInTeaser(element: PageElement): boolean {
  const link = element.closest('a[href]');
  return link !== null && isTeaser(tidy(link.textContent ?? ''), tidy(element.textContent ?? ''));
}

/** "3 years ago": how long it is since then was true when the page was saved. */
const AGO =
  /\bago$|^(?:vor|hace|il y a|há|för)\s|\s(?:fa|geleden|sedan|temu|назад|тому)$|前$|전$|^(?:منذ|قبل)\s/iu;

/** "12:55 AM": the day stands elsewhere. */
const CLOCK = /^(?:at |um |à |a las |kl\.? )?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?|\suhr)?(?:\s[A-Z]{2,4})?$/iu;

function dateIn(element: PageElement, language: string): PrintedDate | undefined {
  const words = wordsOf(element.textContent);
  const shown = words === undefined ? undefined : unchanged(words).replace(BEFORE_PUBLISHED, '');
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

/**
 * The day in an address such as `/2020/07/13/bridge`, `/2020/POLITICS/07/13/bridge` or, where days stand before months,
 * `/13-07-2020-bridge`.
 */
export function dateInAddress(address: string | undefined, language: string): PrintedDate | undefined {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})(?:[/-]?|\/[A-Za-z]{2,12}\/)(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(
      address ?? '',
    ) ?? [];
  const [, first, second, last] = /\/(\d{2})-(\d{2})-((?:19|20)\d{2})(?=[/\-_.]|$)/.exec(address ?? '') ?? [];
  const iso = readDate(
    year !== undefined ? `${year}-${month}-${day}` : first !== undefined ? `${first}-${second}-${last}` : '',
    language,
  );
  return iso === undefined ? undefined : { printed: iso, iso };
}

function isChange(element: PageElement, words = ''): boolean {
  const around = isElement(element.parentNode) ? wordsOf(element.parentNode.textContent) : undefined;
  const before = around === undefined || words === '' ? '' : around.slice(0, around.indexOf(words));
  return before.length <= LONGEST_LABEL && (CHANGED.test(before) || AS_OF.test(`${before} 1`));
}
/** In characters: "Zuletzt aktualisiert am". */
const LONGEST_LABEL = 30;
