import { findDate, readDate } from '../header/index.js';
import { bareLetters, type Header, type TextBlock, VIEWS } from '../text/index.js';
import { isSite } from './site-name.js';

/** As many blocks may stand between a title and its text. */
const OVER = 8;
/** In characters: a byline with two dates. */
const LONGEST = 120;
/** In characters: a block from which on the text has begun, if it isn't the first, which may be a standfirst. */
const PROSE = 200;

/** What stands beside names and dates in the lines over a text. */
const LABELS =
  /(?<!\p{L})(?:(?:last|first|zuletzt)?\s?(?:published|posted|updated|modified|آخر تحديث|投稿日|公開日|更新日?|follow|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено)|see all updates|super user|(?:communications?|press|media) (?:office|relations|team)|aktualizacja|oprac\.(?:\s\p{Lu}{1,3}(?!\p{L}))?|page \p{Lu}?\d{1,3}|r|admin|administrator|redaktion|details|authors?|autor(?:in|en|es)?|auteur|autore|автор|date|datum|fecha|data|written|words|text|texte|texto|by|von|par|por|di|and|und|et|y|e|on|at|am|um|le|el|\d{1,3}\s?min(?:ute)?s?(?:\s?(?:read|lesezeit))?|read|uhr|[ap]\.?m|gmt|utc|bst|est|edt|pst|pdt|cet|cest|ist)(?!\p{L})\.?/giu;

/**
 * Blocks without those over the text that only say again what the header has: its names and dates, with "Published" and
 * "By", and where it appeared. A line with any other word stays.
 */
export function withoutEcho(
  blocks: readonly TextBlock[],
  title: string | undefined,
  { authors = [], published, updated, source, url = '' }: Header,
): TextBlock[] {
  const dates = [published, updated].flatMap((date) =>
    typeof date === 'object' ? date.printed : (date ?? []),
  );
  const site = { source, host: URL.canParse(url) ? new URL(url).hostname : undefined };
  const begun = blocks.findIndex(({ text }, at) => at > 0 && text.length > PROSE);
  const isEcho = (text: string) => {
    if (text.length > LONGEST) return false;
    if (COUNT.test(text)) return true;
    const undated = withoutDate(withoutDate(text));
    const unnamed = [...authors, ...dates].reduce((rest, one) => rest.replace(one, ' '), undated);
    const rest = (undated === text ? unnamed : unnamed.replace(CATEGORY, ' '))
      .replace(LABELS, ' ')
      .replace(VIEWED, ' ')
      .replace(COMMENTS, ' ');
    return rest !== text || isLabel(text)
      ? !/\p{L}/u.test(rest) || isSite(rest.replace(MARKS, ''), site)
      : isSite(text.replace(MARKS, ''), site);
  };
  return blocks
    .map((block, at) => (at === 0 && blocks.length > 1 ? withoutTitleLines(block, title, isEcho) : block))
    .filter(
      ({ text }, at) => at >= OVER || (begun >= 0 && at >= begun) || blocks.length === 1 || !isEcho(text),
    )
    .map(({ heading, ...block }) => ({
      ...block,
      ...(heading !== undefined && !isEcho(heading) && { heading }),
    }));
}

/** "Two towns mend a bridge" over "by Ann Lee" and more lines in the same block: only these lines are left out. */
function withoutTitleLines(
  block: TextBlock,
  title: string | undefined,
  isEcho: (text: string) => boolean,
): TextBlock {
  const [first = '', ...others] = block.text.split('\n');
  if (others.length === 0 && title !== undefined && isHeaderInOne(first, title))
    return { ...block, text: '' };
  if (others.length === 0 || title === undefined || bareLetters(first) !== bareLetters(title)) return block;
  const from = others.findIndex((line) => !isEcho(line));
  return { ...block, text: others.slice(from < 0 ? others.length - 1 : from).join('\n') };
}

/** "Two towns mend a bridge Ann Lee May 3, 2021 Share on FacebookTweet": no sentence stands behind the headline. */
const isHeaderInOne = (line: string, title: string) =>
  line.length <= LONGEST_HEADER &&
  line.startsWith(`${title} `) &&
  findDate(line.slice(title.length, title.length + LONGEST)) !== undefined;
/** In characters: a title, a byline, a date and six buttons. */
const LONGEST_HEADER = 400;

/** "Tuesday 3 May 2021 by Ann Lee" without the day. */
function withoutDate(line: string): string {
  const date = findDate(line);
  if (date === undefined) return line;
  const at = line.indexOf(date.printed);
  const before = line.slice(0, at);
  const [word = '', weekday] = /(\p{L}{2,12})\.?[,،]?\s*$/u.exec(before) ?? [];
  const isWeekday = weekday !== undefined && readDate(`${weekday} ${date.printed}`) !== undefined;
  return `${isWeekday ? before.slice(0, -word.length) : before} ${line.slice(at + date.printed.length)}`;
}

/** "in News", behind a date. */
const CATEGORY = /(?<!\p{L})(?:in|under|unter|en|dans)\s\p{Lu}[\p{L}&]*(?:\s\p{Lu}[\p{L}&]*)?\s*$/u;
/** How many comments there are, and what leads to another picture. */
const COUNT = /^[\d\s|<>«»‹›+-]+$/u;
const COMMENTS =
  /(?<!\p{L})\d+\s(?:comments?|kommentare?|commentaires?|comentarios?|komentarz[ey]?)(?!\p{L})/giu;
const VIEWED = new RegExp(`(?<!\\p{L})${VIEWS}(?!\\p{L})`, 'giu');
const MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** "Last updated", whose date stands in the next line. */
const isLabel = (text: string) => text.replace(LABELS, '').trim() === '' && /\p{L}{5}/u.test(text);
