import type { Article } from '../../article/index.js';
import { readDays } from './days.js';
import { knownNames } from './names-table.js';
import { beginsNumber, FIGURE_WITH_UNIT, joinNumbers, numberOf } from './numbers.js';
import type { Word, WordCutter } from './words.js';

/** Some words of a text that are one of several names of a thing. */
interface Alias {
  /** The same for all names of the thing. No word is one: those for things begin with `=`. */
  readonly key: string;
  /** The first of the words, and the last. */
  readonly from: number;
  readonly to: number;
  /** Of a word with a hyphen: what it is without. */
  readonly spelling?: string;
}

/** Another name that an article itself gives to something: "UN Security Council (UNSC)", "Kevin Mayer" for Mayer. */
export interface OwnName {
  readonly short: string;
  readonly long: string;
}

/** Finds the names among the words of a text, in no particular order. */
export type Aliases = (words: readonly Word[], text: string) => Alias[];

/** Names by their stems, one after another; where a name ends stand the keys of what it may name. */
export interface NameTree {
  readonly next: ReadonlyMap<string, NameTree>;
  readonly keys?: readonly string[];
}

interface Node extends NameTree {
  readonly next: Map<string, Node>;
  keys?: string[];
}

/** Things in the table of names that have none, in any language: amounts, months, notions. */
const COMMON_THING =
  /^=(?:percent|thousand|million|billion|trillion|milliarde|prozent|por ciento|pour cent|процент|television|photograph|autumn|prime minister|kilo[a-z]+|artificial intelligence|climate change|information technology|gross domestic product|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|thursday)$/u;

/** Whether a key stands for somebody's or something's name: a country's, not a number's or a month's. */
export function isNameKey(key: string): boolean {
  return key.startsWith('=') && !/^=\d/.test(key) && !COMMON_THING.test(key);
}

const makeNode = (): Node => ({ next: new Map() });

function addName(root: Node, words: readonly Word[], key: string) {
  let node = root;
  for (const { stem } of words) {
    const next = node.next.get(stem) ?? makeNode();
    node.next.set(stem, next);
    node = next;
  }
  if (node === root) return;
  node.keys ??= [];
  if (!node.keys.includes(key)) node.keys.push(key);
}

/** The names that a language (ISO 639-1) has for things that have several. */
export function plantNames(language: string, words: WordCutter): NameTree {
  const root = makeNode();
  for (const names of knownNames(language))
    for (const name of names) addName(root, words(name), `=${names[0]}`);
  return root;
}

/** Names of one or two letters, and those that are words too, name something only where they don't look like words. */
const NEEDS_CAPITAL: ReadonlySet<string> = new Set(
  'us who it la pm mar jan mon turkey pole polish march august may sept dec oct'.split(' '),
);
/** After a figure alone: "4 m", "5k". */
const AFTER_FIGURE: ReadonlySet<string> = new Set(['k', 'm', 'mn', 'bn', 'tn', 'trn', 'mio']);

const RELATIVE_YEARS: readonly (readonly [string, string, number])[] = [
  ['this', 'year', 0],
  ['last', 'year', -1],
  ['previous', 'year', -1],
  ['next', 'year', 1],
];

/**
 * The way to find names of things that have several in an article and in questions about it.
 *
 * @param article gives its language, and its date for "this year".
 * @param own the names that it gives itself (`ownNamesOf`).
 * @param vocabulary of its language.
 */
export function aliasesOf(
  { language, published }: Pick<Article, 'language' | 'published'>,
  own: readonly OwnName[],
  { words, names }: { readonly words: WordCutter; readonly names: NameTree },
): Aliases {
  const ownRoot = makeNode();
  for (const { short, long } of own) {
    addName(ownRoot, words(short), `=${short}`);
    addName(ownRoot, words(long), `=${short}`);
  }
  const roots: readonly NameTree[] = [ownRoot, names];
  const written = Date.parse(/^\d{4}-\d\d-\d\d/.exec(published?.iso ?? '')?.[0] ?? '');
  const year = Number(/^\d{4}/.exec(published?.iso ?? '')?.[0] ?? Number.NaN);
  const isEnglish = language === 'en';
  const inWords = (cut: readonly Word[], at: number, text: string): Alias[] => {
    const [word, next] = [cut[at], cut[at + 1]];
    if (!word) return [];
    const compound = next && compoundOf(word, next, text);
    const [joined] = compound ? words(compound) : [];
    const asOne = joined ? [{ key: joined.stem, from: at, to: at + 1, spelling: joined.folded }] : [];
    if (!isEnglish) return asOne;
    const here = [
      ...numbersIn(word, next, text, names),
      ...yearsIn(word, next, year),
      ...readDays(word.folded, next?.folded, written),
    ];
    return [...asOne, ...here.map(({ key, words: many }) => ({ key, from: at, to: at + many - 1 }))];
  };
  return (cut, text) => {
    const found: Alias[] = [];
    for (let at = 0; at < cut.length; at++) {
      for (const root of roots) {
        const name = longestName(root, cut, at);
        if (name) for (const key of name.keys) found.push({ key, from: at, to: name.to });
      }
      found.push(...inWords(cut, at, text));
    }
    return found;
  };
}

/** "anti-virus" as one word. */
function compoundOf(one: Word, other: Word, text: string): string | undefined {
  if (other.start !== one.end + 1 || !/[-‐‑]/.test(text[one.end] ?? '')) return undefined;
  if (/\d/.test(one.folded + other.folded)) return undefined;
  return one.folded + other.folded;
}

function longestName(
  root: NameTree,
  cut: readonly Word[],
  at: number,
): { keys: readonly string[]; to: number } | undefined {
  let node: NameTree | undefined = root;
  let best: { keys: readonly string[]; to: number } | undefined;
  for (let to = at; node; to++) {
    const word = cut[to];
    if (!word) break;
    node = node.next.get(word.stem);
    // "The state" is not "the States".
    if (node?.keys && word.folded !== 'state' && (to > at || mayStandAlone(word, cut[at - 1])))
      best = { keys: node.keys, to };
  }
  return best;
}

/** Whether a single word is a name where it stands. */
function mayStandAlone({ folded, stem, capital, stop }: Word, before: Word | undefined): boolean {
  // "Used" has the stem of "US".
  if (stem.length <= 2 && folded !== stem && folded.replace(/['’]?s$/u, '') !== stem) return false;
  if (AFTER_FIGURE.has(folded)) return /\d$/.test(before?.folded ?? '');
  if (folded === 'us' || folded === 'who' || folded === 'it') return !stop;
  return !stop && (capital || !NEEDS_CAPITAL.has(folded));
}

/** Another name that begins at a word, and how many words it takes up. */
interface AliasHere {
  readonly key: string;
  readonly words: 1 | 2;
}

function numbersIn(
  { folded, end }: Word,
  next: Word | undefined,
  text: string,
  names: NameTree,
): AliasHere[] {
  if (!beginsNumber(folded)) return [];
  const together = next && joinNumbers(folded, next.folded);
  if (together !== undefined) return [{ key: `=${together}`, words: 2 }];
  const [, figure, unit] = FIGURE_WITH_UNIT.exec(folded) ?? [];
  if (figure !== undefined && unit !== undefined) {
    const unitKey = names.next.get(unit)?.keys?.[0];
    return [`=${Number(figure)}`, ...(unitKey === undefined ? [] : [unitKey])].map((key) => ({
      key,
      words: 1,
    }));
  }
  // "One" and "second" are seldom numbers.
  const number = folded === 'one' || folded === 'second' ? undefined : numberOf(folded);
  if (number === undefined) return [];
  const found: AliasHere = { key: `=${number}`, words: 1 };
  return text[end] === '%' ? [found, { key: '=percent', words: 1 }] : [found];
}

function yearsIn(word: Word, next: Word | undefined, year: number): AliasHere[] {
  if (Number.isNaN(year)) return [];
  const relative = RELATIVE_YEARS.find(([before, noun]) => word.folded === before && next?.folded === noun);
  return relative ? [{ key: `=${year + relative[2]}`, words: 2 }] : [];
}
