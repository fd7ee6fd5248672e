import { type HtmlPage, wordsOf } from './page.js';
import { likeness } from './title.js';

export type Data = Readonly<Record<string, unknown>>;
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE = /(?:Article|Posting|Report|Chapter)$/;
/** What may be all of a page, or a part of it. */
const WORK = /^(?:Recipe|HowTo|Review|Thesis|PodcastEpisode|Movie)$/;
/** Deeper down objects are about other things. */
const MAX_DEPTH = 5;

/** What a page's JSON-LD says of its article, references to other objects followed one by one. */
export interface LinkedData {
  readonly article: Data;
  /** What it says of the page itself, which may be no article. */
  readonly page: Data;
  /** The object that `{"@id": …}` stands for, else the value itself. */
  resolve(value: unknown): unknown;
}

/**
 * @param titles what the page calls its article elsewhere: JSON-LD of another one is told by its headline.
 * @param address the page's own.
 */
export function linkedData(
  page: HtmlPage,
  titles: readonly string[],
  address: string | undefined,
): LinkedData {
  const all: Data[] = [];
  for (const script of page.querySelectorAll('script[type]')) {
    if (/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''))
      collect(parsed(script.textContent ?? ''), all);
  }
  const named = new Map(
    all.flatMap((one) =>
      typeof one['@id'] === 'string' && Object.keys(one).length > 1 ? [[one['@id'], one]] : [],
    ),
  );
  const resolve = (value: unknown) =>
    isData(value) && typeof value['@id'] === 'string' ? (named.get(value['@id']) ?? value) : value;
  const ofType = (pattern: RegExp) =>
    all.filter((one) => [one['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type)));
  return {
    article: mainOf(ofType(ARTICLE), titles, address) ?? sameOf(ofType(WORK), titles) ?? {},
    page: ofType(/^(?:Web|About|Item|FAQ)Page$/)[0] ?? {},
    resolve,
  };
}

/** The article that has the page's address, else the headline most like the page's titles. */
function mainOf(
  articles: readonly Data[],
  titles: readonly string[],
  address: string | undefined,
): Data | undefined {
  const here = articles.find((one) =>
    [
      one.url,
      one.mainEntityOfPage,
      isData(one.mainEntityOfPage) ? one.mainEntityOfPage['@id'] : undefined,
    ].some((url) => address !== undefined && url === address),
  );
  if (here) return here;
  const scored = articles.map((one) => ({ one, score: sameness(one, titles) ?? 0.5 }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
  // Of several with headlines that nobody here has heard of, none is this page's.
  return best && (best.score >= 0.2 || articles.length === 1) ? best.one : undefined;
}

/** The first that is called as the page is. */
const sameOf = (works: readonly Data[], titles: readonly string[]) =>
  works.find((one) => (sameness(one, titles) ?? 0) >= 0.5);

/** How like the page's titles an object's name is, from 0 to 1, if both have one. */
function sameness(one: Data, titles: readonly string[]): number | undefined {
  const headline = wordsOf(one.headline) ?? wordsOf(one.name);
  return headline === undefined || titles.length === 0
    ? undefined
    : Math.max(...titles.map((title) => likeness(title, headline)));
}

function collect(value: unknown, all: Data[], depth = 0): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) for (const one of value) collect(one, all, depth + 1);
  if (!isData(value)) return;
  all.push(value);
  collect(value['@graph'], all, depth + 1);
  collect(value.mainEntity, all, depth + 1);
  collect(isData(value.mainEntityOfPage) ? value.mainEntityOfPage : undefined, all, depth + 1);
}

function parsed(json: string): unknown {
  // Some systems wrap it for browsers of the nineties, and leave line breaks in strings.
  const bare = json.replace(
    /^[\s/*]*<!\[CDATA\[[\s/*]*|(?<![\s/*])[\s/*]*\]\]>[\s/*]*$|^\s*<!--|-->\s*$/g,
    '',
  );
  const mended = bare
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON refuses
    .replace(/[\0-\x1f]+/g, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .trimEnd()
    .replace(/;$/, '');
  // Several objects one after the other, and quotation marks written as references.
  const joined = `[${mended.replace(/}\s*{/g, '},{')}]`;
  for (const text of [bare, mended, mended.replaceAll('&quot;', '"'), joined]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}
