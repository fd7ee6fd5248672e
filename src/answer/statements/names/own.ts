import type { Article } from '../../../article/index.js';
import type { OwnName } from '../../text/index.js';
import { MEN, ORGANISATIONS, SMALL, TITLES, WOMEN } from '../words/index.js';

/** "The Kelp Forest Alliance (KFA)", "kelp bed count, or KBC". Longer runs of capitals are headings. */
const INITIALS = /(?:\(|, or )(?<short>\p{Lu}[\p{L}\p{N}&]{0,7}\p{Lu}\p{Ll}?)(?![\p{L}\p{N}])/gu;

/** What stands in small letters inside a name and gives no initial. */
const INSIDE_NAME = /^(?:of|the|and|for|on|in|de|du|des|la|le|der|die|das|und|für|y|e|del)$/i;

/** The names that an article gives to things and people in several forms. Linear in its length. */
export function ownNamesOf({ paragraphs, language }: Pick<Article, 'paragraphs' | 'language'>): OwnName[] {
  const found = new Map<string, string>();
  for (const { text } of paragraphs)
    for (const match of text.matchAll(INITIALS)) {
      const short = match.groups?.short ?? '';
      const before = text.slice(Math.max(0, match.index - 120), match.index).trimEnd();
      const long = spelledOut(short, before.split(/\s+/));
      if (long !== undefined && !found.has(short)) found.set(short, long);
    }
  const initials = [...found].map(([short, long]) => ({ short, long }));
  // What begins a sentence without being a name is known of English.
  return language === 'en' ? [...initials, ...shortened(paragraphs.map(({ text }) => text))] : initials;
}

/** The last words of a text whose initials a short name is made of; "UN" gives both of its letters. */
function spelledOut(short: string, words: readonly string[]): string | undefined {
  let left = short.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  for (let at = words.length - 1; at >= 0; at--) {
    const word = (words[at] ?? '').replace(/[^\p{L}\p{N}-]/gu, '');
    const initials = /^\p{Lu}{2,}$/u.test(word)
      ? word
      : word
          .split('-')
          .map((part) => part[0] ?? '')
          .join('')
          .toUpperCase();
    const fits = [initials, initials[0] ?? ''].find((one) => one !== '' && left.endsWith(one));
    if (fits === undefined || (INSIDE_NAME.test(word) && fits.length === 0)) {
      if (INSIDE_NAME.test(word)) continue;
      return undefined;
    }
    left = left.slice(0, left.length - fits.length);
    if (left === '') return words.slice(at).join(' ');
  }
  return undefined;
}

/** Words with capitals in a row, after "the" or not. */
const CAPITALS = /(?:\bthe )?\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*/gu;
/** Who somebody is, between commas after their name: "Mayer, Disney's chairman,". */
const ROLE = /(\p{Lu}[\p{L}\p{M}-]+), (?:(?:the|its|a|an) )?((?:[\p{L}\p{M}’'-]+ ){1,5}?[\p{L}\p{M}-]+),/gu;
/** What makes of a clause something else than a role: "Mayer, who left,". */
const NO_ROLE =
  /^(?:who|which|where|when|while|with|as|by|in|on|at|from|to|for|and|or|but|after|before|since)\b/i;

const bare = (word: string) => word.replace(/['’]s?$/u, '');
const isGiven = (word: string) => WOMEN.has(word.toLowerCase()) || MEN.has(word.toLowerCase());
const isPlain = (word: string) => TITLES.has(word.toLowerCase()) || SMALL.has(word.toLowerCase());

/**
 * What people and houses are called in full and in short ("Kevin Mayer", "Mayer"; "the New York Times", "the Times"),
 * and who those people are. A short name that several bear is nobody's.
 */
function shortened(texts: readonly string[]): OwnName[] {
  const alone = new Set<string>();
  const full = new Map<string, Set<string>>();
  const roles: OwnName[] = [];
  for (const text of texts) {
    for (const [run] of text.matchAll(CAPITALS)) {
      const name = readName(run);
      if (name.long === '') alone.add(name.short);
      else full.set(name.short, (full.get(name.short) ?? new Set()).add(name.long));
    }
    for (const [, name = '', role = ''] of text.matchAll(ROLE))
      if (!NO_ROLE.test(role)) roles.push({ short: name, long: role });
  }
  const names = [...full].flatMap(([short, [long = '', ...more]]) =>
    alone.has(short) && more.length === 0 ? [{ short: short.replace(/^the /, ''), long }] : [],
  );
  const people = new Set(names.map(({ short }) => short));
  return [...names, ...roles.filter(({ short }) => people.has(short))];
}

/** A run of words with capitals as a person's or a house's name; `long` is empty where it is in short. */
function readName(run: string): OwnName {
  const words = run.replace(/^the /, '').split(' ').map(bare);
  while (words.length > 1 && isPlain(words[0] ?? '')) words.shift();
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1) return { short: run.startsWith('the ') ? `the ${last}` : last, long: '' };
  if (isGiven(first) && !isGiven(last)) return { short: last, long: `${first} ${last}` };
  return ORGANISATIONS.has(last.toLowerCase())
    ? { short: `the ${last}`, long: words.join(' ') }
    : { short: '', long: '' };
}
