import { isKnownName, isKnownPair, MEN, WOMEN } from '../../answer/index.js';
import type { Article } from '../../article/index.js';

/** A title as styles take it: in sentence case, which CSL can turn into title case, but not the other way round. */
export interface SentenceTitle {
  readonly title: string;
  /** Which capitals were names had to be found out: the title was printed in title case, or in capitals only. */
  readonly from?: 'title case' | 'capitals';
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}’']*/gu;
/** What begins anew after these keeps its capital (APA 7, 6.17). */
const BEGINS = /(?:^|[:?!.—]["”’)]?\s+)["“‘(]?$/u;
/** "U.S. " ends no sentence. */
const ABBREVIATED = /(?:^|[\s("“‘])(?:\p{L}\.)+\s+$/u;
/** What a title quotes, if it is short: the name of a work, or words that are somebody's own. */
const QUOTED = /“[^“”]{1,60}”|‘[^‘’]{1,60}’(?!\p{L})|"[^"]{1,60}"/gu;

/** States, which the runtime's names of places don't have, and God. */
const NAMES_TOO = new Set(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming god`.split(/\s+/),
);

/**
 * A title in English in sentence case, with the capitals of names kept: a name is what the article itself writes with
 * a capital inside its sentences, or else what is known for one. Titles in other languages stay as they are.
 */
export function makeSentenceTitle(title: string, article: Article): SentenceTitle {
  if (article.language !== 'en') return { title };
  const forms = formsIn(article, new Set(title.toLowerCase().match(WORD)));
  const from = printedIn(title, forms);
  if (from === undefined) return { title };
  const places = placesIn(title);
  const kept = [
    ...[...title.matchAll(QUOTED)].map(({ 0: text, index }) => [index, index + text.length] as const),
    ...findNamedRuns(title, article),
  ];
  const turned = title.replace(WORD, (word, at: number) => {
    const small = word.toLowerCase();
    if (isInitial(title, word, at)) return word;
    const own = from === 'title case' ? capitalsOf(word, at, title, kept) : undefined;
    if (own !== undefined) return own;
    if (places.has(at) || isMonth(small, title.slice(0, at), title.slice(at + word.length)))
      return capitalise(small);
    const form = forms.get(small) ?? (isNamed(small) ? capitalise(small) : small);
    return isBeginning(title.slice(Math.max(0, at - 12), at)) ? capitalise(form) : form;
  });
  return turned === title ? { title } : { title: turned, from };
}

/** A word of a title in title case that is written so wherever it stands, or stands in a name. */
function capitalsOf(
  word: string,
  at: number,
  title: string,
  kept: readonly (readonly [number, number])[],
): string | undefined {
  const before = title.slice(0, at);
  if (kept.some(([start, end]) => at >= start && at < end)) return word;
  // "NATO", "iPhone", "Covid-19": only names are written so, unless all of the title is.
  if (/\p{L}.*\p{Lu}/u.test(word) || /^-\d/.test(title.slice(at + word.length))) return word;
  // "E. coli", but "J. Hoover".
  const isSpecies = isAfterInitial(before) && EPITHETS.has(word.toLowerCase());
  if (isSpecies) return word.toLowerCase();
  return isAfterInitial(before) || isSurname(before) ? word : undefined;
}

function isNamed(small: string): boolean {
  const plain = small.replace(/['’]s$/u, '');
  return isKnownName(plain) || NAMES_TOO.has(plain);
}

const isBeginning = (before: string) => BEGINS.test(before) && !ABBREVIATED.test(before);

/** "U.S.", "Plan B", "Malcolm X": one letter with a capital, but for "a". */
const isInitial = (title: string, word: string, at: number) =>
  /^\p{Lu}$/u.test(word) && (word !== 'A' || title[at + 1] === '.' || title[at - 1] === '.');

/** Whether a surname follows: "by George", of "Middlemarch, by George Eliot". */
const isSurname = (before: string) => {
  const given = /(?:^|\s)(?:by|with) (\p{Lu}[\p{L}’'-]+) $/iu.exec(before)?.[1]?.toLowerCase() ?? '';
  return MEN.has(given) || WOMEN.has(given);
};

const isAfterInitial = (before: string) => /(?<![\p{L}.])\p{Lu}\.\s$/u.test(before);

/** Second names of living things, which are small whatever the title's case (APA 7, 6.17; Chicago 17, 8.120). */
const EPITHETS = new Set(
  'coli aureus elegans sapiens erectus rex subtilis cerevisiae pylori falciparum vivax difficile melanogaster thaliana tuberculosis leprae musculus burgdorferi anthracis pneumoniae pestis albicans botulinum cholerae typhi gambiae aegypti'.split(
    ' ',
  ),
);

/** Two words and more that the article has with the same capitals inside its sentences: "Saving Private Ryan". */
function findNamedRuns(title: string, { paragraphs }: Article): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  const words = [...title.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}’'-]*/gu)];
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    const start = words[from]?.index ?? 0;
    const endOf = (at: number) => (words[at]?.index ?? 0) + (words[at]?.[0].length ?? 0);
    while (
      to < words.length &&
      to - from < LONGEST_RUN &&
      /^ (?:\p{Ll}{1,4} ){0,2}$/u.test(title.slice(endOf(to - 1), words[to]?.index)) &&
      isInSentence(title.slice(start, endOf(to)), paragraphs)
    )
      to++;
    if (to > from + 1) runs.push([start, endOf(to - 1)]);
    from = to;
  }
  return runs;
}

/** Longer names of works are rare, and each word is looked for once more (a guess). */
const LONGEST_RUN = 8;

/** Whether a sentence has these words not at its beginning. */
const isInSentence = (words: string, paragraphs: Article['paragraphs']): boolean =>
  paragraphs.some(({ text }) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (/[\p{Ll},;]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
    return false;
  });

/** Words that title case writes small, though here they are no prepositions, or begin something: "An Inside Story". */
const NEVER_SMALL =
  /(?<=(?<!\p{L})(?:an?|the|this|that|my|our|your|his|her|its|their) )(?:inside|outside|up|down|off|past|over|under|near|in|on)(?= \p{L})|(?<=[“‘"(])(?:an?|the|and|but|or|of|in|on|at|to|for|by|from|with|as)(?= )/giu;

/** Marks words whose capital a style in title case would take away. */
export const keepCapitals = (title: string): string =>
  title.replace(NEVER_SMALL, (word) => `<span class="nocase">${capitalise(word)}</span>`);

/** A capital after a colon, which APA wants in every title (6.17). */
export const capitaliseAfterColon = (title: string): string =>
  title.replace(
    /(:\s+["“‘(]?)(\p{Ll})/gu,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );

/** "in March", "May 2021", but not "in March for peace" nor "may rise": months that are words of every day as well. */
const isMonth = (word: string, before: string, after: string) =>
  /^(?:march|may)$/u.test(word) &&
  (/^ (?:\d|of \d)/u.test(after) ||
    (/(?:^|\P{L})(?:in|since|until|till|last|next|early|late|mid)[ -]$/iu.test(before) &&
      !/^ (?:for|on|against|to|through|towards?)\P{L}/iu.test(after)));

const capitalise = (word: string) => word.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** Words that no name is, of more than three letters and less: "The Really Big One", "Attention Is All You Need". */
const PLAIN =
  /^(?:Is|Are|Was|Were|Be|Been|Do|Does|Did|Has|Have|Had|Will|Would|Can|Could|Should|Must|You|We|They|He|She|It|Your|Its|Got|Get|Our|My|His|Her|Their|This|These|Those|Who|What|When|Where|Why|How|All|One|Not|No|Never|More|Most|Big|New|Old|Good|Bad|Up|Down|Out)$/u;

/** @param forms how the article itself writes the words inside its sentences. */
function printedIn(title: string, forms: ReadonlyMap<string, string>): SentenceTitle['from'] {
  const words = title.match(WORD) ?? [];
  // Shorter words are small in title case too; one word, or two, may be names.
  // "iPhone" and the "coli" of "E. coli" say nothing of the title.
  const long = [...title.matchAll(WORD)]
    .slice(1)
    .filter(({ 0: word, index }) => !/^\p{Ll}+\p{Lu}/u.test(word) && !isAfterInitial(title.slice(0, index)))
    .map(([word]) => word)
    .filter((word) => word.length > 3);
  if (words.length > 2 && !/\p{Ll}/u.test(title)) return 'capitals';
  // "Why The iPhone Won": small words have capitals only where all words have.
  const isShouted = words
    .slice(1)
    .some((word) => /^(?:The|And|Of|A|An|To|In|On|At|For|With|From)$/u.test(word));
  if (words.length > 3 && isShouted && words.every((word) => /\p{Lu}/u.test(word))) return 'title case';
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  // "On Maps", of an article about maps: with so few words one that is no name has to tell.
  const isTold = [...title.matchAll(WORD)].some(({ 0: word, index }) => {
    const small = word.toLowerCase();
    return (
      /^\p{Lu}\p{Ll}/u.test(word) &&
      !BEGINS.test(title.slice(Math.max(0, index - 12), index)) &&
      (forms.get(small) === small || (PLAIN.test(word) && !forms.has(small)))
    );
  });
  if (isTold && capital > 0 && capital === long.length) return 'title case';
  // Three of four: fewer are names in a title in sentence case (a guess from headlines).
  return capital >= 2 && capital >= long.length * 0.75 ? 'title case' : undefined;
}

/** How the article writes these words inside its sentences; where it has them both ways, the more frequent one. */
function formsIn(article: Article, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of article.paragraphs)
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const small = word.toLowerCase();
      // Words that begin a sentence have a capital whatever they are.
      if (
        !wanted.has(small) ||
        (word !== small && !/[\p{Ll},;]\s$/u.test(text.slice(Math.max(0, index - 2), index)))
      )
        continue;
      const forms = counts.get(small) ?? new Map<string, number>();
      counts.set(small, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  return new Map(
    [...counts].map(([small, forms]) => [
      small,
      [...forms].reduce((most, one) => (one[1] > most[1] ? one : most))[0],
    ]),
  );
}

/** Where the words of places of two words begin: "New York", "United Nations", of which "new" alone is no name. */
function placesIn(title: string): ReadonlySet<number> {
  const words = [...title.matchAll(WORD)];
  return new Set(
    words.flatMap(({ 0: word, index }, at) => {
      const next = words[at + 1];
      const isPair =
        next?.index === index + word.length + 1 && isKnownPair(word.toLowerCase(), next[0].toLowerCase());
      return isPair ? [index, next.index] : [];
    }),
  );
}
