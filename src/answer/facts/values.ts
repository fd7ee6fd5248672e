import { type Article, UNSPACED_SCRIPTS } from '../../article/index.js';
import type { Fact, FactField, FactValue, Speaker } from '../answer.js';
import { countWords } from '../text/index.js';

/** What facts are read from. */
interface FactSource {
  readonly article: Article;
  /** Everyone who is quoted, by number of statements. */
  speakers(): readonly Speaker[];
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** A telephone number, which begins with "+", "0" or a bracket and has seven digits at least; a year or a sum doesn't. */
const PHONE = /(?<![\p{L}\p{N}@.,/-])(?:\+|\(?0)(?:[ ()/-]?\d|\) ){6,18}(?![\p{L}\p{N}])/gu;

/** Where a note says that its writers may be reached: addresses and telephone numbers. */
function findContacts(notes: string): string | undefined {
  const email = EMAIL.exec(notes)?.[0];
  const phones = [...notes.matchAll(PHONE)].map(([phone]) => phone);
  return [...(email === undefined ? [] : [email]), ...new Set(phones)].join(', ') || undefined;
}

/** Each field's value: the article's own words, or what is worked out from it; undefined when it has none. */
const VALUES: Readonly<Record<FactField, (source: FactSource) => string | FactValue | undefined>> = {
  author: ({ article }) => article.authors.join(', '),
  'about-author': ({ article }) => aboutAuthor(article),
  published: ({ article }) => article.published?.printed,
  updated: ({ article }) => article.updated?.printed,
  source: ({ article }) => article.source,
  title: ({ article }) => article.title,
  section: ({ article }) => article.section,
  caption: ({ article }) => article.captions.map((caption) => caption.text).join('\n'),
  credit: ({ article }) =>
    [...new Set(article.captions.flatMap(({ credit }) => (credit ? [credit] : [])))].join(', '),
  contact: ({ article }) => findContacts(article.notes.join('\n')),
  url: ({ article }) => article.url,
  length: ({ article }) => ({ of: 'length', ...lengthOf(article) }),
  paragraphs: ({ article }) => ({ of: 'paragraphs', paragraphs: article.paragraphs.length }),
  'reading-time': ({ article }) => ({ of: 'minutes', minutes: readingMinutes(article) }),
  language: ({ article: { language } }) =>
    language === 'und' ? undefined : { of: 'language', code: language },
  age: ({ article }) => article.published?.printed,
  year: ({ article: { published } }) => published?.iso?.slice(0, 4) ?? published?.printed,
  weekday: ({ article: { published } }) => {
    const day = /^\d{4}-\d\d-\d\d/.exec(published?.iso ?? '')?.[0];
    return published && day !== undefined
      ? { of: 'day', iso: day, printed: published.printed }
      : published?.printed;
  },
  time: ({ article: { published } }) => /T(\d\d:\d\d)/.exec(published?.iso ?? '')?.[1] ?? published?.printed,
  quoted: (source) => {
    const speakers = source.speakers();
    return speakers.length > 0 ? { of: 'speakers', speakers } : undefined;
  },
};

/** A field of the header as an answer, if the article has it. */
export function readFact(source: FactSource, field: FactField): Fact | undefined {
  const value = VALUES[field](source);
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string'
    ? { kind: 'fact', field, text: value }
    : { kind: 'fact', field, text: inEnglish(value), value };
}

/** What the notes say, the address left out, with the author's name where they don't give it. */
export function aboutAuthor(article: Article): string {
  const about = article.notes.map((note) => note.replace(EMAIL, '').trim()).filter((note) => note !== '');
  const name = article.authors.join(', ');
  return name && about.length > 0 && !about.join(' ').includes(name)
    ? `${name}: ${about.join('\n')}`
    : about.join('\n');
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

function inEnglish(value: FactValue): string {
  switch (value.of) {
    case 'length':
      return `${count(value.paragraphs, 'paragraph')}, ${count(value.words, 'word')}`;
    case 'paragraphs':
      return count(value.paragraphs, 'paragraph');
    case 'minutes':
      return count(value.minutes, 'minute');
    case 'language':
      return new Intl.DisplayNames('en', { type: 'language' }).of(value.code) ?? value.code;
    case 'day': {
      const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
      return `${weekday.format(new Date(value.iso))}, ${value.printed}`;
    }
    case 'speakers':
      return value.speakers.map(({ name, statements }) => `${name} (${statements})`).join(', ');
  }
}

/** How long the body is. */
function lengthOf({ paragraphs, language }: Article): { paragraphs: number; words: number } {
  return {
    paragraphs: paragraphs.length,
    words: paragraphs.reduce((sum, { text }) => sum + countWords(text, language), 0),
  };
}

/** Words a minute that grown people read of a newspaper silently, and characters where words have no spaces. */
const WORDS_A_MINUTE = 240;
const CHARACTERS_A_MINUTE = 400;
const CHARACTER = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'gu');
const WORD = new RegExp(`(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}'’-])+`, 'gu');

/** How long the body takes to read, in whole minutes, at least 1. */
export function readingMinutes({ paragraphs }: Pick<Article, 'paragraphs'>): number {
  let minutes = 0;
  for (const { text } of paragraphs) {
    minutes += (text.match(CHARACTER)?.length ?? 0) / CHARACTERS_A_MINUTE;
    minutes += (text.match(WORD)?.length ?? 0) / WORDS_A_MINUTE;
  }
  return Math.max(1, Math.round(minutes));
}
