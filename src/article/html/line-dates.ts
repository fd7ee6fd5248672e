import type { PrintedDate } from '../article.js';
import { findDate, readDate } from '../header/index.js';
import { linesBeside, type PageLine } from './page-lines.js';

/** When a page was changed, by the lines that say so, or since when it stands as it is. */
export const changedDate = (lines: readonly PageLine[], language: string) =>
  labelledDate(lines, CHANGED, language) ?? labelledDate(lines, AS_OF, language);

/** The date in the first line that begins with a label, or has one behind a mark. */
export function labelledDate(
  lines: readonly PageLine[],
  label: RegExp,
  language: string,
): PrintedDate | undefined {
  for (const { text } of lines) {
    if (text.length > LONGEST_LINE || !/\d{4}/.test(text)) continue;
    const part = text.split(/\s*[|·•(–—]\s*/u).find((one) => label.exec(one)?.index === 0);
    const found = part === undefined ? undefined : findDate(part, language);
    if (found) return found;
  }
  return undefined;
}

/** More letters beside a date in one link are the headline of another article. */
const MOST_BESIDE = 15;

export const isTeaser = (link: string, date: string) =>
  link.includes(date) && link.length > date.length + MOST_BESIDE;

/** "23.09.22", which only a part or a line that is marked as a date can mean. */
export function shortDate(shown: string): PrintedDate | undefined {
  const [printed, day, month, year] = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/.exec(shown) ?? [];
  const iso = year === undefined ? undefined : readDate(`${day}.${month}.20${year}`);
  return printed === undefined || iso === undefined ? undefined : { printed, iso };
}

/** A line of a header is short; longer ones are text. */
const LONGEST_LINE = 110;
const LABELLED =
  /^(?:published|posted|erstellt|veröffentlicht|erschienen|datum|publicado|publié|pubblicato|opublikowano|dodano|data|date|fecha)\b(?:\s+(?:on|am|el|le))?\s*[:|]?\s/iu;
export const CHANGED =
  /(?<!\p{L})(?:(?:last |zuletzt )?(?:updated|modified|edited)|aktualisiert|geändert|actualizado|atualizado|mise? à jour|modifié|aggiornato|zaktualizowano|aktualizacja|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|güncelle\p{L}*|обновлено|оновлено|آخر تحديث|最終更新日?|更新日|최종\s?(?:수정|업데이트))(?!\p{L})/iu;
/** "Stand: 3.5.2019": since when a page is as it is, which may be long after it was published. */
export const AS_OF =
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
export const unchanged = (line: string) =>
  CHANGED.test(line) || AS_OF.test(line)
    ? (line.split(MOMENTS).find((part) => !CHANGED.test(part) && !AS_OF.test(part) && /\d{4}/.test(part)) ??
      '')
    : line;

/** The date in a line beside the title, or in one that says so, in the page's first lines. */
export function dateBesideTitle(
  lines: readonly PageLine[],
  title: string | undefined,
  language: string,
): PrintedDate | undefined {
  for (const { text: line, links } of [
    ...linesBeside(lines, title),
    ...lines.filter((line) => LABELLED.test(line.text)),
  ]) {
    if (OTHERS.test(line) || tellsOfDay(line)) continue;
    const text = unchanged(line).replace(BEFORE_PUBLISHED, '');
    const found =
      text.length > LONGEST_LINE
        ? dateline(text, language)
        : (findDate(text, language) ?? (LABELLED.test(text) ? shortDate(text) : undefined));
    if (found && !links.some((link) => isTeaser(link.text, found.printed))) return found;
  }
  return undefined;
}

/** "The bridge was opened to carts on August 14, 1935": words in front of a day that no header has. */
const tellsOfDay = (line: string) =>
  (line.slice(0, line.search(/\d/)).match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? []).length >= MOST_WORDS;
/** "Written and posted by Ann Lee on" has one less. */
const MOST_WORDS = 5;

/** What journals print of a paper before it was published: "Received: 1 January 2019; Accepted: 2 February 2019;". */
export const BEFORE_PUBLISHED =
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
