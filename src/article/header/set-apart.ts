import { BY, KIND_OF_TEXT } from './by-words.js';
import { readDate } from './dates.js';
import { partHan } from './han-credits.js';
import { partHangul } from './hangul-credits.js';
import { nameTasks } from './tasks.js';

/** How the parts of a header line that run together are set apart, and are called what they are. */

/** "Door onze verslaggever Jan Smit". */
const OUR_REPORTER =
  '(?:onze (?:verslaggever|verslaggeefster|redacteur|correspondent)|unser(?:er|em)? (?:reporter(?:in)?|redakteur(?:in)?|korrespondent(?:in)?)|notre (?:correspondante?|envoyée? spéciale?)|nuestr[oa] (?:corresponsal|enviad[oa] especial)|il nostro (?:inviato|corrispondente)|our (?:reporter|correspondent))';
/** What a text is, where a line of a page would not say so: "Un reportaje de", "Материал подготовила". */
const KIND = `(?:${KIND_OF_TEXT}|artículo|reportaje|crónica|entrevista|artigo|articolo|servizio|intervista|материал)`;
const DONE = '(?:подготовил[аи]?|napisał[ai]?|rozmawiał[ai]?)';
export const BYLINE = new RegExp(
  `^(?:(?:(?:an?|eine?|une?|un[ao])\\s)?${KIND}\\s)?(?:${BY}|${DONE}|de|di|текст)\\s+(?:${OUR_REPORTER}\\s+)?(?=\\P{Ll})`,
  'iu',
);

/** "BRIDGETON - By Jane Smith": where a text was written, over the byline. */
const PLACE_FIRST = /^\p{Lu}[\p{Lu} -]{1,30} [—–-] (?=\p{Lu}\p{Ll}+ )/u;
/** What stands beside a byline and says nothing of the header. */
const BESIDE =
  /\s*(?:[|·•,–—]\s*)?(?:\d+\s?-?(?:min(?:ute)?s?\.?\s?(?:read|lesezeit)|minuten lesezeit|min de (?:lectura|lecture))|email the author|follow (?:on|@)\s?\S+|view author archive)\s*$/iu;
const DEGREE =
  /,?\s+(?:M\.?D\.?|Ph\.?\s?D\.?|MBA|M\.?P\.?H\.?|J\.D\.|M\.A\.|B\.A\.|M\.?Sc\.?|B\.?Sc\.?|R\.N\.|Esq\.?|R\.?D\.?N?\.?)(?=$|[\s,|])/gu;
const DATE_FIRST =
  /^(?:posted|published|veröffentlicht|publicado|publié)(?: on| am| el| le)?\s+(?<date>.{6,40}?\d),?\s+(?:by|von|por|par)\s+(?<name>\p{Lu}.{1,80})$/iu;
/** "Texto: Ana Ruiz. Publicado el 3 de marzo de 2024". */
const SENTENCE_OF_DATE =
  /(?<=\p{Ll}\p{Ll})\.\s+(?=(?:published|publicado|publié|veröffentlicht|erschienen|pubblicato|gepubliceerd|опубликовано)\s)/iu;
/** More words than a byline with a date has. */
const MOST_WORDS = 16;

/** "12 March 2024 - 11:30": the hour is the day's. */
const HOUR_APART = /(?<=\d{4})\s+[-–|]\s+(?=\d{1,2}[:.]\d{2})/gu;

/** Parts of a header line that run together, with marks between: "By Ana Ruiz April 6, 2021". */
export function setApart(printed: string): string {
  const line = nameTasks(partHangul(partHan(printed.replace(/(?<!\s)\s*\n\s*/g, ' | '))))
    .replace(HOUR_APART, ' ')
    .replace(SENTENCE_OF_DATE, ' | ')
    .replace(PLACE_FIRST, (place, at: number, whole: string) =>
      BYLINE.test(whole.slice(at + place.length)) ? '' : place,
    )
    .replace(BESIDE, '')
    .replace(BESIDE, '')
    .replace(DEGREE, '');
  const { date, name } = DATE_FIRST.exec(line)?.groups ?? {};
  if (date !== undefined && name !== undefined && isDay(date)) return `By ${name} | ${date}`;
  if (!BYLINE.test(line)) return line;
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return line;
  for (let i = 2; i < words.length; i++) {
    // What has a label is read by it.
    if (/[:：]\s*$/u.test(words.slice(0, i).join(' '))) return line;
    const rest = words
      .slice(i)
      .join(' ')
      .replace(/^(?:on|am|el|le|[-–—|·]|published|posted)\s+/iu, '');
    if (/\d{4}/.test(rest) && isDay(rest))
      return `${words
        .slice(0, i)
        .join(' ')
        .replace(/[\s,،|–—-]+$/u, '')} | ${rest}`;
  }
  return line;
}

/** Of "02/08/2021" the language, which is told later, says which is the month. */
export const isDay = (words: string) => readDate(words) !== undefined || readDate(words, 'fr') !== undefined;
