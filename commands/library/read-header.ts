import type { Article, PrintedDate } from '../../src/article/index.js';
import {
  capHeader,
  completeAddress,
  isSourceKind,
  LONGEST_ADDRESS,
  printedDate,
  putOnOneLine,
  readDoi,
  sourceKindOf,
} from '../../src/article/index.js';
import type { HeaderEdit } from '../../src/library/index.js';
import { Refusal } from '../refusal.js';

const lineOf = (texts: Readonly<Record<string, string>>, name: string) =>
  putOnOneLine(texts[name] ?? '') || undefined;

/**
 * The header as it was filled in: what was left empty is taken out of the article, what was left as it is stays.
 *
 * @throws Refusal without a title, and for a date that can't be read.
 */
export function readHeader(texts: Readonly<Record<string, string>>, before: Article): HeaderEdit {
  const [title, source, published, kind] = ['title', 'source', 'published', 'kind'].map((name) =>
    lineOf(texts, name),
  );
  if (!title) throw new Refusal(({ say }) => say('library.noTitle'));
  const date =
    published === undefined
      ? null
      : published === before.published?.printed
        ? before.published
        : readTypedDate(published, before.language);
  if (date && date.iso === undefined && date !== before.published)
    throw new Refusal(({ say, quote }) => say('library.wrongDate', { given: quote(published ?? '') }));
  return capHeader({
    title,
    authors: readNames(texts.authors ?? ''),
    source: source ?? null,
    published: date,
    // What was only guessed, and left as it was, goes on being guessed: another name of the source tells more.
    ...(isSourceKind(kind) && kind !== sourceKindOf(before) && { sourceKind: kind }),
  });
}

/**
 * Where it came out, as it was filled in.
 *
 * @throws Refusal for an address or a DOI that is none.
 */
export function readDetails(texts: Readonly<Record<string, string>>, before: Article): HeaderEdit {
  const [typed, given, publisher, volume = '', pages] = ['url', 'doi', 'publisher', 'volume', 'pages'].map(
    (name) => lineOf(texts, name),
  );
  const url = typed === undefined ? undefined : completeAddress(typed);
  if (url !== undefined && url !== before.url && !isAddress(url))
    throw new Refusal(({ say, quote }) => say('library.wrongAddress', { given: quote(url) }));
  const doi = readDoi(given);
  if (given !== undefined && doi === undefined)
    throw new Refusal(({ say, quote }) => say('library.wrongDoi', { given: quote(given) }));
  const [, alone = volume, issue] = /^([^()]*?)\s*\(([^()]+)\)$/.exec(volume) ?? [];
  return capHeader({
    url: url ?? null,
    doi: doi ?? null,
    publisher: publisher ?? null,
    volume: alone || null,
    issue: issue ?? null,
    pages: pages ?? null,
  });
}

/** A year alone is a date too, though in a text it would seldom be one. */
const readTypedDate = (text: string, language: string): PrintedDate =>
  /^[12]\d{3}$/.test(text) ? { printed: text, iso: text } : printedDate(text, language);

const isAddress = (text: string) =>
  text.length <= LONGEST_ADDRESS && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Names parted by commas; "Jr." and the like belong to the name before. */
function readNames(text: string): string[] {
  return text
    .replace(/,\s*((?:Jr|Sr|Ph\.?D|M\.?D)\.?|I{2,3}|IV)(?=\s*(?:[,;、，；]|$))/g, '\u0000 $1')
    .split(/[,;、，；\n]/)
    .map((name) => putOnOneLine(name.replace('\u0000', ',')))
    .filter((name) => name !== '');
}
