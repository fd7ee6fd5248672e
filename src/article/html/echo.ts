import { findDate } from '../header/index.js';
import type { Header, TextBlock } from '../text/index.js';

/** As many blocks may stand between a title and its text. */
const OVER = 8;
/** In characters: a byline with two dates. */
const LONGEST = 120;
/** In characters: a block from which on the text has begun, if it isn't the first, which may be a standfirst. */
const PROSE = 200;

/** What stands beside names and dates in the lines over a text. */
const LABELS =
  /(?<!\p{L})(?:(?:last|first|zuletzt)?\s?(?:published|posted|updated|modified|aktualisiert|veröffentlicht|erstellt|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено)|see all updates|super user|admin|administrator|redaktion|details|authors?|autor(?:in|en|es)?|auteur|autore|date|datum|fecha|data|written|words|text|texte|texto|by|von|par|por|di|and|und|et|y|e|on|at|am|um|le|el|\d{1,3}\s?min(?:ute)?s?(?:\s?(?:read|lesezeit))?|read|uhr|[ap]\.?m|gmt|utc|bst|est|edt|pst|pdt|cet|cest|ist)(?!\p{L})\.?/giu;

/**
 * Blocks without those over the text that only say again what the header has: its names and dates, with "Published" and
 * "By". A line with any other word stays.
 */
export function withoutEcho(
  blocks: readonly TextBlock[],
  { authors = [], published, updated }: Header,
): TextBlock[] {
  const dates = [published, updated].flatMap((date) =>
    typeof date === 'object' ? date.printed : (date ?? []),
  );
  const begun = blocks.findIndex(({ text }, at) => at > 0 && text.length > PROSE);
  const isEcho = (text: string) => {
    if (text.length > LONGEST) return false;
    const unnamed = [...authors, ...dates].reduce((rest, one) => rest.replace(one, ' '), text);
    const rest = unnamed.replace(findDate(unnamed)?.printed ?? '', ' ').replace(LABELS, ' ');
    return (rest !== text || isLabel(text)) && !/\p{L}/u.test(rest);
  };
  return blocks.filter(
    ({ text }, at) => at >= OVER || (begun >= 0 && at >= begun) || blocks.length === 1 || !isEcho(text),
  );
}

/** "Last updated", whose date stands in the next line. */
const isLabel = (text: string) => text.replace(LABELS, '').trim() === '' && /\p{L}{5}/u.test(text);
