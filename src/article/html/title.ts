import { type Page, type PageElement, wordsOf } from './page.js';

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words two titles share, from 0 to 1 (the coefficient of Dice). */
export function likeness(a: string, b: string): number {
  const [x, y] = [new Set(tokens(a)), new Set(tokens(b))];
  const shared = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}

const MARK = /\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*|\s*::\s*/u;

/** What a site adds to its name. */
const AFTER_NAME = /^(?:com|net|org|de|at|ch|es|fr|pl|uk|couk|online|news|blog|magazin|magazine|tv)?$/;

/** Whether words name the site: as it calls itself, or as its host is called. */
export function isSite(words: string, source: string | undefined, host: string | undefined): boolean {
  const folded = fold(words);
  if (folded === '') return false;
  if (source !== undefined && folded === fold(source)) return true;
  const core = fold((host ?? '').replace(/^(?:www|m|amp)\./, '').replace(/\.(?:co\.)?[a-z]+$/, ''));
  return (
    core.length > 2 &&
    (folded === fold((host ?? '').replace(/^www\./, '')) ||
      (folded.startsWith(core) && AFTER_NAME.test(folded.slice(core.length))))
  );
}

/** "Two towns mend a bridge | Evening News" without the site, at either end and with whatever mark. */
export function withoutSite(title: string, source: string | undefined, host?: string): string {
  const marks = [...title.matchAll(new RegExp(MARK, 'gu'))];
  for (const mark of marks)
    if (isSite(title.slice(mark.index + mark[0].length), source, host))
      return title.slice(0, mark.index).trim() || title;
  const [first] = marks;
  if (first && isSite(title.slice(0, first.index), source, host))
    return title.slice(first.index + first[0].length).trim() || title;
  return title;
}

interface Told {
  readonly headline?: string | undefined;
  readonly social?: string | undefined;
  readonly source?: string | undefined;
  readonly host?: string | undefined;
}

/** The heading that readers see, if it is like what machines are told; else what machines are told. */
export function titleOf(page: Page, { headline, social, source, host }: Told): string | undefined {
  const tag = wordsOf(page.querySelector('title')?.textContent);
  const told = [headline, social, tag].flatMap((one) =>
    one === undefined ? [] : [withoutSite(one, source, host)],
  );
  const headings = headingsOf(page, 'h1').filter((text) => !isSite(text, source, host));
  const near = (text: string) =>
    Math.max(
      0,
      ...told.map((title) =>
        title.startsWith(text) && tokens(text).length > 2 ? 0.9 : likeness(title, text),
      ),
    );
  const best = bestOf(headings, near, 0.5) ?? bestOf(headingsOf(page, 'h2').slice(0, 12), near, 0.75);
  if (best !== undefined) return best;
  const only =
    headings.length === 1 && headings[0] !== undefined && isSentence(headings[0]) ? headings[0] : undefined;
  return only ?? told[0] ?? headings[0];
}

/** A section's name or a slogan has fewer words than most headlines. */
const isSentence = (text: string) => tokens(text).length >= 3 || text.length >= 20;

function headingsOf(page: Page, tag: 'h1' | 'h2'): string[] {
  return [...page.querySelectorAll(tag)]
    .filter((one) => !isHome(one))
    .flatMap(({ textContent }) => wordsOf(textContent) ?? [])
    .filter((text) => text.length <= 300);
}

/** A masthead leads to the front page. */
function isHome(heading: PageElement): boolean {
  const href = heading.querySelector('a[href]')?.getAttribute('href');
  return href !== undefined && href !== null && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href);
}

function bestOf(all: readonly string[], near: (text: string) => number, least: number): string | undefined {
  const scored = all.map((text) => ({ text, score: near(text) })).filter(({ score }) => score >= least);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  )?.text;
}
