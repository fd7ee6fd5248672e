import type { Article, PrintedDate } from '../../article/index.js';
import { oncePer } from '../../once.js';
import { brief, endDirection, type Language, voiceOf } from '../i18n/index.js';
import type { Citation } from '../reply.js';

const linesOf = oncePer((_: Article) => new Map<Language, Citation>());

/** "Title", authors, source, date: whatever of it the article says of itself. It stands below every answer. */
export function citeInLine(article: Article, language: Language = 'en'): Citation {
  const known = linesOf(article);
  const made = known.get(language) ?? makeCitation(article, language);
  known.set(language, made);
  return made;
}

function makeCitation(article: Article, language: Language): Citation {
  const parts = [
    voiceOf(language).titled(article.title, 200),
    article.authors.length > 0 && listAuthors(article.authors, language),
    article.source && endDirection(brief(article.source, 80)),
    article.published && writeDate(article.published, language),
  ].filter((part) => typeof part === 'string');
  return { kind: 'citation', text: parts.join(', '), ...(article.url !== undefined && { url: article.url }) };
}

export function listAuthors(all: readonly string[], language?: Language): string {
  const shown = all.slice(0, 5).map((author) => endDirection(brief(author, 60)));
  const named = shown.join(voiceOf(language).say('list.comma'));
  return all.length > shown.length ? voiceOf(language).say('article.etAl', { authors: named }) : named;
}

/** The day in words ("13 July 2020"), as precise as it is known; as printed when it could not be read. */
export function writeDate({ printed, iso }: PrintedDate, language?: Language): string {
  const known = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '');
  if (!known) return brief(printed, 60);
  const [, year = '', month, day] = known;
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatterOf(voiceOf(language).tag, day === undefined ? 'month' : 'day').format(date);
}

/** Making a formatter costs a hundred times what formatting does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tag: string, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${tag} ${precision}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      ...(precision === 'day' && { day: 'numeric' }),
      timeZone: 'UTC',
    });
  formatters.set(key, formatter);
  return formatter;
}

/** The moment in words, with its time of day where that is known, and how the article prints it where that differs. */
export function writeDateAndPrinted(date: PrintedDate, language?: Language): string {
  const { say, quote } = voiceOf(language);
  const time = /T(\d\d:\d\d)/.exec(date.iso ?? '')?.[1];
  const day = writeDate(date, language);
  const known = time === undefined ? day : say('fact.moment', { day, time });
  const printed = brief(date.printed, 60);
  return printed === known ? known : say('fact.printed', { date: known, printed: quote(printed) });
}
