import { bareLetters } from '../text/index.js';

/** The words of a title, without marks. */
export const tokens = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A section's name or a slogan has fewer words than most headlines. */
export const isSentence = (text: string) => tokens(text).length >= 3 || text.length >= 20;

/** What stands between the parts of a page's title. */
export const MARK = /\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*|\s*::\s*/u;

/** What a site adds to its name. */
const AFTER_NAME = /^(?:com|net|org|de|at|ch|es|fr|pl|uk|couk|online|news|blog|magazin|magazine|tv)?$/;

/** "Deutsche Welle (www.dw.com)". */
const BRACKETED = /\s*\([^()]*\)\s*$/u;

/** The site that a page is of: what it calls itself, and where it is. */
export interface Site {
  readonly source?: string | undefined;
  readonly host?: string | undefined;
}

/** Whether words name the site: as it calls itself, or as its host is called. */
export function isSite(words: string, { source, host }: Site): boolean {
  const name = words.replace(BRACKETED, '');
  const core = coreOf(host);
  return [name, name.replace(BEFORE_NAME, ''), spelledOut(name)].map(bareLetters).some((folded) => {
    if (folded === '') return false;
    if (source !== undefined && folded === bareLetters(source.replace(BRACKETED, ''))) return true;
    return (
      core.length > 2 &&
      (folded === bareLetters((host ?? '').replace(/^www\./, '')) ||
        (folded.startsWith(core) && AFTER_NAME.test(folded.slice(core.length))))
    );
  });
}

/** "Bücherei" is at buecherei.de. */
const spelledOut = (name: string) =>
  name.replace(/[äöü]/giu, (letter) => `${letter.normalize('NFD').charAt(0)}e`);

/** What a host is called: "valleypost" of "www.valleypost.co.uk". */
const coreOf = (host = '') =>
  bareLetters(
    host
      .replace(/^(?:www|m|amp)\./, '')
      .replace(BLOGS_AT, '')
      .replace(/\.(?:co\.)?[a-z]+$/, ''),
  );

/** Hosts of which each name is somebody's blog. */
const BLOGS_AT =
  /(?<=\p{L})\.(?:blogspot\.(?:com|co)|wordpress\.com|typepad\.com|substack\.com|livejournal\.com|tumblr\.com|hypotheses\.org|over-blog\.com|github\.io|gitlab\.io|blogs?\.[a-z]{4,20}\.[a-z]+)(?:\.[a-z]{2})?$/u;

export const isOnBlogs = (host = '') => BLOGS_AT.test(host);

/** "The Valley Post" is at valleypost.com. */
const BEFORE_NAME = /^(?:the|der|die|das|le|la|les|el|il|de|het)\s+/iu;

/** "Valley Post | News from the valley": what a site is called, without what it says of itself. */
export function withoutSlogan(name: string, host: string | undefined): string {
  const parts = name.slice(0, LONGEST_NAME).split(SLOGAN_MARK);
  const domain = host?.split('.').slice(-2).join('.');
  const own = parts.find((part) => isSite(part, { host }) || isSite(part, { host: domain }));
  return own ?? (parts.length > 1 && SLOGAN.test(parts[1] ?? '') ? (parts[0] ?? name) : name);
}
/** In characters, of what a site says of itself. A guess: a title, in which the same is looked for, is no longer. */
const LONGEST_NAME = 300;
const SLOGAN_MARK = /\s+[|–—·•»:-]\s+|\s*\|\s*/u;
const SLOGAN = /^(?:the )?(?:latest|breaking|top|official|home ?page|home$|welcome|news, )/iu;

/** "Two towns mend a bridge | Evening News" without the site, at either end and with whatever mark. */
export function withoutSite(title: string, site: Site): string {
  const twice = /^(?<own>.{3,}?)(?<site>.{10,})\s[|–-]\s\k<site>$/u.exec(title.slice(0, 300))?.groups;
  if (twice?.own !== undefined) return twice.own.replace(/[\s|–:-]+$/u, '');
  const bracket = BRACKETED.exec(title);
  if (bracket && isSite(bracket[0].replace(/[()]/g, '').trim(), site))
    return title.slice(0, bracket.index).trim() || title;
  const marks = [...title.matchAll(new RegExp(MARK, 'gu'))];
  const paper = title.replace(CJK_PAPER, '').trim() || title;
  return beforeSite(title, marks, site) ?? (paper === title ? behindSite(title, marks, site) : paper);
}

/**
 * A title without the name of the site as its masthead spells it, which leads to the front page: "Valley Notes: Two
 * towns mend a bridge".
 */
export function withoutMasthead(title: string, mastheads: readonly string[]): string {
  for (const name of mastheads) {
    const rest = title.startsWith(name) ? BEHIND_NAME.exec(title.slice(name.length))?.[1] : undefined;
    if (rest !== undefined) return rest;
    const before = title.endsWith(name) ? title.slice(0, -name.length) : '';
    if (BEFORE_MASTHEAD.test(before)) return before.replace(BEFORE_MASTHEAD, '').trim();
  }
  return title;
}
const BEHIND_NAME = /^\s*(?:[|–—·•»«›>:]|\s[-/]+\s)[\s|–—·•»«›>:]*(\S.*)$/u;
const BEFORE_MASTHEAD = /(?<=\S)\s*(?:[|–—·•»«›]|\s[-/]+\s)\s*$/u;

function beforeSite(title: string, marks: readonly RegExpExecArray[], site: Site): string | undefined {
  for (const [at, mark] of marks.entries()) {
    const before = title.slice(0, mark.index).trim();
    const rest = title.slice(mark.index + mark[0].length);
    const next = marks[at + 1];
    if (isSite(rest, site) || (next === undefined && PLATFORM.test(rest))) return before || title;
    // "Two towns mend a bridge – Valley Post – News from the valley".
    const part = title.slice(mark.index + mark[0].length, next?.index);
    if (next !== undefined && isSentence(before) && isSite(part, site)) return before;
  }
  return undefined;
}

function behindSite(title: string, [first, ...others]: readonly RegExpExecArray[], site: Site): string {
  if (first === undefined) return title;
  const part = title.slice(0, first.index);
  const core = coreOf(site.host);
  // "Friends of the Valley Post - Two towns mend a bridge - News".
  const isLong = others.length > 0 && core.length >= LONG_CORE && bareLetters(part).includes(core);
  return isLong || isSite(part, site) ? title.slice(first.index + first[0].length).trim() || title : title;
}

/** In letters: words of a headline have a host's name in them only by chance where it is shorter. */
const LONG_CORE = 8;

/** Where many people write: its name says nothing of the article, and nobody's host has to be called so. */
const PLATFORM =
  /^(?:wikipedia|википедия|ウィキペディア|medium|substack|linkedin|facebook|youtube|tumblr|wordpress|blogger)$/iu;

/** "…-新华网": Chinese and Japanese put no space before the mark, and call a site a net or a paper. */
const CJK_PAPER =
  /(?<=[\p{sc=Han}\p{P}])(?:\s*[-_－—|｜][\p{sc=Han}\p{sc=Katakana}]{1,8}(?:网|網|报|報|日报|新闻|新聞|ニュース|时报|在线|频道|頻道))+$/u;
