import type { ArticleIndex } from '../../src/answer/index.js';
import { checkMessage, checkQuote, GRAVE, type GraveKind } from '../../src/answer/quotes/index.js';
import type { Article } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import {
  median,
  percent,
  pick,
  type Random,
  readProcessTime,
  seeded,
  short,
  sum,
  table,
} from '../figures/index.js';
import { bookOf } from '../sets/index.js';

/** A way to change a quotation; nothing where it doesn't apply. */
type Change = (text: string, random: Random) => string | undefined;

const replaced =
  (from: RegExp, to: string | ((found: string) => string)): Change =>
  (text) => {
    const changed = text.replace(from, (found, ...groups: string[]) =>
      typeof to === 'string'
        ? to.replace(/\$(\d)/g, (_, group: string) => groups[Number(group) - 1] ?? '')
        : to(found),
    );
    return changed === text ? undefined : changed;
  };

/** What copying and quoting do to words without changing them. */
const COPIES: Readonly<Record<string, Change>> = {
  'as it stands': (text) => text,
  'curly marks': replaced(/'/g, '’'),
  'wide spaces': replaced(/ /g, '\u00A0'),
  'invisible characters': replaced(/(\p{L}{3})(\p{L}{3})/u, '$1\u200B$2'),
  'soft hyphens': replaced(/(\p{L}{3})(\p{L}{3})/u, '$1\u00AD$2'),
  'line ends': replaced(/ (?=\S+ \S+$)/u, '\n'),
  'hyphens at line ends': replaced(/(?<![\p{L}-])(\p{Ll}{3})(\p{Ll}{4,})(?![\p{L}'’-])/u, '$1-\n$2'),
  'emphasis added': (text) => `${text} (emphasis added)`,
  'word[ed]': replaced(/ (\p{Ll}{3,})(ed|s) (?=\S+ \S+ )/u, ' $1[ing] '),
  'the bot’s number': (text) => `¶3 ${text}`,
  'bold number': (text) => `**¶3** ${text}`,
  ellipsis: (text) => {
    const words = text.split(' ');
    return words.length < 9 || words.slice(3, 5).some((word) => /\b(?:not?|never|cannot)\b|n't/i.test(word))
      ? undefined
      : [...words.slice(0, 3), '…', ...words.slice(5)].join(' ');
  },
  'a bracketed capital': replaced(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}]`),
  '[sic]': (text) => text.replace(/ (?=\S+$)/, ' [sic] '),
  'decomposed accents': (text) => text.normalize('NFD'),
};

/** Alterations that may change what is said. */
const ALTERATIONS: Readonly<Record<GraveKind, readonly Change[]>> = {
  negation: [
    replaced(/\b(is|are|was|were|will|can|would|could|has|have) (?!not)/, '$1 not '),
    replaced(/\b(is|was|will|could|would) not\b/, '$1'),
  ],
  number: [
    replaced(/\b\d{2,}\b/, (found) => String(Number(found) + 7)),
    replaced(/\b(two|three|four|five|six|eleven|twelve)\b/, 'nine'),
  ],
  name: [replaced(/(?<=[a-z,] )(?!I\b)\p{Lu}\p{Ll}{2,}(?= [a-z])/u, 'Zimmerman')],
  person: [
    replaced(/(?<=\S )\b(he|she|I)\b/, 'we'),
    replaced(/(?<=\S )\b(they|we)\b/, 'you'),
    replaced(/\b(his|her)\b(?= \p{Ll})/u, 'our'),
  ],
  tense: [replaced(/\b(is|are)\b/, 'was'), replaced(/\bwas\b/, 'is'), replaced(/\bhad\b/, 'has')],
  modality: [
    replaced(/\bwill\b/, 'may'),
    replaced(/\b(could|would|should|might)\b/, 'must'),
    replaced(/\b(needs?) to\b/, 'want to'),
    replaced(/\b(have|has|had) to\b/, 'want to'),
  ],
  hedge: [
    replaced(/(?<=\S )\b(allegedly|reportedly|apparently|perhaps|probably) /, ''),
    replaced(/\b(was|is|were|are) (?=\p{Ll})/u, '$1 reportedly '),
  ],
  quantity: [replaced(/\b(all|most|every|each)\b/, 'some'), replaced(/\b(some|several|many|few)\b/, 'all')],
  limit: [
    replaced(/(?<=\S )\b(only|almost|nearly|mostly|mainly|partly) /, ''),
    replaced(/\b(the) (?=\p{Ll})/u, 'only $1 '),
  ],
  unit: [
    replaced(/\bpercent\b/, 'points'),
    replaced(/\b(miles|meters|kilometers|days|weeks|months|years|hours)\b/, 'minutes'),
  ],
  opposite: [
    replaced(/\bincrease/, 'decrease'),
    replaced(/\bsupport(?=s?\b)/, 'oppose'),
    replaced(/\b(rise)\b/, 'fall'),
    replaced(/\b(before)\b/, 'after'),
    replaced(/\b(first)\b/, 'last'),
    replaced(/\b(open)\b/, 'close'),
    replaced(/\b(high)\b/, 'low'),
    replaced(/\b(higher)\b/, 'lower'),
    replaced(/\b(more)\b/, 'less'),
    replaced(/\b(long)\b/, 'short'),
    replaced(/\b(old)\b/, 'new'),
  ],
};

/** Changes that leave the meaning as it was. */
const HARMLESS: readonly Change[] = [
  replaced(/\bU\.S\./, 'US'),
  replaced(/\bUS\b/, 'U.S.'),
  replaced(/\b([Ii]t) is\b/, "$1's"),
  replaced(/\b([Ii]t)'s\b/, '$1 is'),
  replaced(/\b(would|could|should|did|does|was|is) not\b/, "$1n't"),
  replaced(/\b(would|could|should|did|does|was|is)n't\b/, '$1 not'),
  replaced(/\bcannot\b/, "can't"),
  replaced(/\b(\p{Ll}{4,}[^s\W])s\b(?= \p{Ll})/u, '$1'),
  replaced(/(?<=\p{Ll}{3})e(?=\p{Ll})/u, 'é'),
  replaced(/(\p{Ll}{3})(\p{Ll})(\p{Ll})(?=\p{Ll}{3})/u, '$1$3$2'),
];

/** Ways to name a speaker: N is the name, Q the quotation. */
const WAYS = `
N said: “Q” | N says “Q” | N told reporters that “Q” | N: “Q” | “Q,” said N. | “Q,” N said. | According to N, “Q”
“Q,” according to N | As N put it, “Q” | As N said, “Q” | “Q” (N) | “Q” (N, 2020) | “Q” — N | “Q” - N | N's words: “Q”
In the words of N, “Q” | “Q”, in the words of N | Per N, “Q” | “Q”, per N | “Q” (attributed to N) | N wrote: “Q”
N argued that “Q” | N insisted: “Q” | “Q,” N added | “Q,” warned N | N once quipped, “Q” | N emphasized: “Q” | To quote N: “Q”
Quoting N: “Q” | > Q\\n— N | > Q\\n- N | N’s statement: “Q” | “Q”, as N put it | A quote from N: “Q”`
  .trim()
  .split(/\s*(?:\||\n)\s*/)
  .map((way) => way.replaceAll('\\n', '\n'));

const fill = (text: string) => text.repeat(Math.ceil(4000 / text.length)).slice(0, 4000);
/** Messages made to cost as much as possible. */
function hostile(article: Article): Readonly<Record<string, string>> {
  const words = article.paragraphs.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts].sort((one, other) => other[1] - one[1]).map(([word]) => word);
  const page = article.paragraphs.map(({ text }) => text).join(' ');
  return {
    'A B': fill('A B '),
    'two common words': fill(`${common[0]} ${common[1]} `),
    'its commonest words, quoted': `“${fill(`${common.slice(0, 40).join(' ')} `).slice(0, 3998)}”`,
    'a common word under ellipses': fill(`${common[0]} … `),
    'a common word in brackets': fill(`${common[0]} [${common[1]}] `),
    'many short quotations': fill(`"${common.slice(0, 3).join(' ')}" `),
    'all quotation marks': fill(`"“”«»„「」'‘’\``),
    'a page backwards': `“${fill(page.split(' ').reverse().join(' ')).slice(0, 3998)}”`,
    'a page with a change a word': fill(page.replace(/ (?=\S)/g, ' so ')),
    'one long word': fill('x'),
    Chinese: fill('的一是在不了有和人这'),
    emoji: fill('👨‍👩‍👧‍👦 '),
    'open brackets': fill('['),
  };
}

interface Tally {
  readonly tried: number;
  readonly hit: number;
}
const row = (name: string, { tried, hit }: Tally) => [
  name,
  `${tried}`,
  `${hit}`,
  tried ? percent(hit, tried) : '–',
];

/** Quotations of an article: runs of words of one paragraph, with a fixed seed. */
function quotationsOf(article: Article, count: number): string[] {
  const random = seeded(`quotes ${article.title}`);
  return Array.from({ length: count }, () => {
    const words = pick(random, article.paragraphs).text.split(/\s+/);
    const length = 8 + Math.floor(random() * 22);
    const from = Math.floor(random() * Math.max(1, words.length - length));
    return words
      .slice(from, from + length)
      .join(' ')
      .replace(/^["“”']+|["“”',;:–—-]+$/gu, '');
  });
}

/** How Check quote does on generated quotations: what is called altered, what is warned of, who is named. */
export function measureQuotes(articles: readonly Article[], perArticle: number): string {
  const sets = articles.map((article) => {
    const index = indexArticle(article);
    return { index, quotations: quotationsOf(article, perArticle) };
  });
  const tally = (change: Change, isHit: (index: ArticleIndex, changed: string) => boolean): Tally => {
    let tried = 0;
    let hit = 0;
    for (const { index, quotations } of sets)
      for (const quotation of quotations) {
        const changed = change(quotation, seeded(quotation));
        if (changed === undefined) continue;
        tried++;
        if (isHit(index, changed)) hit++;
      }
    return { tried, hit };
  };
  const total = (tallies: readonly Tally[]): Tally => ({
    tried: sum(tallies.map(({ tried }) => tried)),
    hit: sum(tallies.map(({ hit }) => hit)),
  });
  const verdictOf = (index: ArticleIndex, text: string) => checkQuote(index, text).verdict;
  const warned = (index: ArticleIndex, text: string, kind?: GraveKind) => {
    const verdict = verdictOf(index, text);
    if (verdict.kind !== 'altered') return kind !== undefined && verdict.kind !== 'exact';
    return kind ? verdict.warnings.includes(kind) : verdict.warnings.length > 0;
  };
  const all = (kind: GraveKind, isHit: (index: ArticleIndex, text: string) => boolean) =>
    total(ALTERATIONS[kind].map((change) => tally(change, isHit)));

  const copies = Object.entries(COPIES).map(
    ([name, change]) =>
      [name, tally(change, (index, text) => verdictOf(index, text).kind !== 'exact')] as const,
  );
  const grave = GRAVE.map((kind) => [kind, all(kind, (index, text) => warned(index, text, kind))] as const);
  const passed = total(
    GRAVE.map((kind) => all(kind, (index, text) => verdictOf(index, text).kind === 'exact')),
  );
  const harmless = total(HARMLESS.map((change) => tally(change, (index, text) => warned(index, text))));
  const [shipped = sets[0]] = sets;
  const speakers = shipped?.index.attribution().speakers.slice(0, 2) ?? [];
  const ways = WAYS.map((way) => {
    const missed = speakers.some(({ name }) => {
      const message = way.replace(/\bN\b/, name).replace(/\bQ\b/, () => shipped?.quotations[0] ?? '');
      const speaker = shipped && checkMessage(shipped.index, message).checks[0]?.speaker;
      return !speaker || (speaker.kind === 'right' ? speaker.speaker : speaker.asked) !== name;
    });
    return { way, missed };
  });
  const misses = ways.filter(({ missed }) => missed).map(({ way }) => way.replace('\n', ' ⏎ '));
  return [
    table(
      ['copies of the same words', 'tried', 'called altered', '%'],
      [...copies.map(([name, one]) => row(name, one)), row('all', total(copies.map(([, one]) => one)))],
    ),
    table(
      ['alterations', 'tried', 'warned of', '%'],
      grave.map(([kind, one]) => row(kind, one)),
    ),
    table(
      ['and', 'tried', 'so many', '%'],
      [
        row('altered, passed as exact', passed),
        row('harmless, warned of', harmless),
        row('ways to name a speaker, read', { tried: ways.length, hit: ways.length - misses.length }),
      ],
    ),
    misses.length > 0 ? `Not read: ${misses.join(' | ')}` : '',
  ].join('\n\n');
}

/** Milliseconds of processor, the median of five runs. */
function measureProcessor(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = readProcessTime();
    run();
    return readProcessTime() - before;
  });
  return median(times);
}

/** Milliseconds of processor of messages made to cost much, on the first article and on a book. */
export function measureHostile(articles: readonly Article[], paragraphs: number): string {
  const indexes = [...articles.slice(0, 1), bookOf(articles, paragraphs)].map((article) => {
    const index = indexArticle(article);
    // Who says what is worked out once an article, and not a message's cost.
    index.attribution();
    checkMessage(index, '“one two three four”');
    return { index, messages: hostile(article) };
  });
  const names = Object.keys(indexes[0]?.messages ?? {});
  const rows = names.map((name) => [
    name,
    ...indexes.map(({ index, messages }) =>
      short(measureProcessor(() => checkMessage(index, messages[name] ?? ''))),
    ),
  ]);
  return table(['4,000 characters of', 'ms, one article', `ms, ${paragraphs} paragraphs`], rows);
}
