import type { PrintedDate } from '../article.js';
import { findDate, readDate } from '../header/index.js';
import { type HtmlPage, isInPageFooter, type PageElement, wordsOf } from './page.js';
import { linesBeside, type PageLine } from './page-lines.js';

/** A moment in the words that the page shows for it, or else as machines are told. */
export function toldDate(
  page: HtmlPage,
  told: string | undefined,
  language: string,
): PrintedDate | undefined {
  const iso = told === undefined ? undefined : (readDate(told, language) ?? findDate(told, language)?.iso);
  if (told === undefined || iso === undefined) return undefined;
  for (const time of page.querySelectorAll('time[datetime]')) {
    const shown = wordsOf(time.textContent);
    if (shown === undefined || shown.length > 60) continue;
    if (readDate(time.getAttribute('datetime') ?? '')?.slice(0, 10) !== iso.slice(0, 10)) continue;
    if (readDate(shown, language)?.slice(0, 10) === iso.slice(0, 10)) return { printed: shown, iso };
  }
  return { printed: told, iso };
}

/** Where a page shows when it was published, the surest places first. */
const SHOWN = [
  '[itemprop="datePublished"], time[pubdate]',
  'time.published, time.entry-date, .entry-date, .post-date, .article-date, .article__date, .published, .publish-date, .date-published, .dt-published, abbr.published',
  'article time[datetime], main time[datetime], time[datetime]',
  '.date, .dateline, .timestamp, .post-meta, .entry-meta, .article-meta, .meta, .byline, .datum, .fecha, .submitted, .news-date, .news_date, .newsdate, .news-list-date, .post-info, .article-info, .postdate, .post_date, [class*="publish"], [class*="-date"], [class*="_date"], [class*="Date"], [class*="datum"], #date, #datum',
] as const;
const ELSEWHERE =
  'aside, nav, [class*="comment"], [id*="comment"], [class*="related"], [class*="teaser"], [class*="sidebar"], [id*="sidebar"], [class*="event"], [class*="modified"], [class*="updated"]';

export function shownDate(page: HtmlPage, language: string): PrintedDate | undefined {
  for (const selector of SHOWN) {
    for (const element of [...page.querySelectorAll(selector)].slice(0, 6)) {
      if (element.closest(ELSEWHERE) || isInPageFooter(element)) continue;
      const found = dateIn(element, language);
      if (found) return found;
    }
  }
  return undefined;
}

function dateIn(element: PageElement, language: string): PrintedDate | undefined {
  const shown = wordsOf(element.textContent);
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content');
  const iso = machine ? readDate(machine) : undefined;
  if (iso !== undefined)
    return {
      printed: shown !== undefined && shown.length <= 60 && /\d/.test(shown) ? shown : (machine ?? ''),
      iso,
    };
  return shown === undefined || shown.length > 200 ? undefined : findDate(shown, language);
}

/** The day in an address such as `/2020/07/13/bridge`. */
export function dateInAddress(address: string | undefined): PrintedDate | undefined {
  const day = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)/.exec(
    address ?? '',
  );
  const iso = day ? readDate(day.slice(1, 4).join('-')) : undefined;
  return iso === undefined ? undefined : { printed: iso, iso };
}

/** A line of a header is short; longer ones are text. */
const LONGEST_LINE = 110;
const LABELLED =
  /^(?:published|posted|erstellt|veröffentlicht|erschienen|stand|datum|publicado|publié|pubblicato|opublikowano|dodano|data|date|fecha)\b(?:\s+(?:on|am|el|le))?\s*[:|]?\s/iu;
const CHANGED =
  /\b(?:updated|modified|aktualisiert|geändert|actualizado|mis à jour|zaktualizowano|edited)\b/iu;

/** The date in a line beside the title, or in one that says so, in the page's first lines. */
export function dateBesideTitle(
  lines: readonly PageLine[],
  title: string | undefined,
  language: string,
): PrintedDate | undefined {
  for (const { text } of [
    ...linesBeside(lines, title),
    ...lines.filter((line) => LABELLED.test(line.text)),
  ]) {
    if (text.length > LONGEST_LINE || CHANGED.test(text)) continue;
    const found = findDate(text, language);
    if (found) return found;
  }
  return undefined;
}
