import type { Article, PrintedDate } from '../../src/article/index.js';
import { capHeader, LONGEST_ADDRESS, printedDate } from '../../src/article/index.js';
import type { HeaderEdit } from '../../src/library/index.js';
import { Refusal } from '../refusal.js';

/**
 * The header as it was filled in: what was left empty is taken out of the article, what was left as it is stays.
 *
 * @throws Refusal for a date or an address that can't be read.
 */
export function headerOf(texts: Readonly<Record<string, string>>, before: Article): HeaderEdit {
  const text = (name: string) => texts[name]?.replace(/\s+/g, ' ').trim() || undefined;
  const [title, source, published, url] = ['title', 'source', 'published', 'url'].map(text);
  if (!title) throw new Refusal(({ say }) => say('library.noTitle'));
  const date =
    published === undefined
      ? null
      : published === before.published?.printed
        ? before.published
        : dateOf(published, before.language);
  if (date && date.iso === undefined && date !== before.published)
    throw new Refusal(({ say, quote }) => say('library.wrongDate', { given: quote(published ?? '') }));
  if (url !== undefined && url !== before.url && !isAddress(url))
    throw new Refusal(({ say, quote }) => say('library.wrongAddress', { given: quote(url) }));
  return capHeader({
    title,
    authors: names(texts.authors ?? ''),
    source: source ?? null,
    published: date,
    url: url ?? null,
  });
}

/** A year alone is a date too, though in a text it would seldom be one. */
const dateOf = (text: string, language: string): PrintedDate =>
  /^[12]\d{3}$/.test(text) ? { printed: text, iso: text } : printedDate(text, language);

const isAddress = (text: string) =>
  text.length <= LONGEST_ADDRESS && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Names parted by commas; "Jr." and the like belong to the name before. */
function names(text: string): string[] {
  return text
    .replace(/,\s*((?:Jr|Sr|Ph\.?D|M\.?D)\.?|I{2,3}|IV)(?=\s*(?:[,;、，；]|$))/g, '\u0000 $1')
    .split(/[,;、，；\n]/)
    .map((name) => name.replace('\u0000', ',').replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}
