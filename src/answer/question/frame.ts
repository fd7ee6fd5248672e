import type { KnownWords, Sensed } from './read-senses.js';
import type { Sense } from './senses.js';

/** What is asked for, by the word that asks. */
export const ASKED_FOR = [
  'who',
  'whose',
  'when',
  'where',
  'howOld',
  'howMany',
  'howLong',
  'howOften',
  'tell',
  'what',
  'nothing',
] as const;
export type AskedFor = (typeof ASKED_FOR)[number];

/** Of what something is asked, where it is the article's own business. */
export const ASKED_OF = ['picture', 'author', 'article', 'outlet', 'it', 'nothing'] as const;
export type AskedOf = (typeof ASKED_OF)[number];

/** A question about the article itself, by its grammar. */
export interface QuestionFrame {
  readonly asked: AskedFor;
  readonly of: AskedOf;
  /** Every noun and verb of it. */
  readonly senses: ReadonlySet<Sense>;
  /** Who is called by name, and whether the header's title is quoted. */
  readonly named: ReadonlySet<'author' | 'outlet' | 'title'>;
  /** The words that belong to none of it, in order, with what stands before each. */
  readonly others: readonly { readonly word: Sensed; readonly before: readonly Sensed[] }[];
  /** Something written to somebody, "the letter": what is asked of it is no header's business. */
  readonly hasLetter: boolean;
}

/** Asking words, the surest first: "tell me the day when it was written" asks when. */
const ASKING = [
  'whose',
  'who',
  'when',
  'where',
  'howOld',
  'howOften',
  'howMany',
  'howLong',
  'tell',
  'what',
] as const;

/** Senses that say nothing about what a word is: one of these alone is no object. */
const EMPTY: ReadonlySet<Sense> = new Set<Sense>(['glue', 'be']);

/** Senses of what makes "run" and its like a word for printing. */
const NAMING = ['article', 'vague', 'author', 'outlet', 'picture', 'title', 'section'] as const;

const LETTER: ReadonlySet<Sense> = new Set<Sense>(['send', 'contact']);

/** Reads what is asked of what from the meanings of a question's words. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the words, each of which may be several things at once.
export function readFrame(words: readonly Sensed[], known: KnownWords): QuestionFrame {
  const senses = new Set<Sense>();
  const asking = new Set<AskedFor>();
  const others: { word: Sensed; before: readonly Sensed[] }[] = [];
  const named = new Set<'author' | 'outlet' | 'title'>();
  const described = findDescription(words, known);
  const has = (sense: Sense) => words.some(({ senses: own }) => own.has(sense));
  const isDirect = (has('who') || has('when') || has('where')) && !has('it') && !has('article');
  const isNamed = NAMING.some(has);
  const isOfPicture = has('picture') || has('caption');
  for (const [at, word] of words.entries()) {
    if (at >= described.from && at < described.to) continue;
    const before = words[at - 1];
    if (
      isOther(word, before, known) ||
      beginsName(words, at) ||
      isOfElse(words, at) ||
      isStudy(word, before, known) ||
      // "Who made the camera?"
      (isCredit(word) && !isOfPicture && !isPointedAt(before) && known.isSpelt(word.text)) ||
      // "Who ran it?" of a race.
      (word.senses.has('loose') && !isNamed && known.inBody(word.text)) ||
      (isDirect && isOutletOfBody(word, before, known))
    ) {
      others.push({ word, before: words.slice(0, at) });
      continue;
    }
    if (word.isName) {
      if (word.senses.has('author') && !isWhoseArticle(words, at)) named.add('author');
      if (word.senses.has('outlet')) named.add('outlet');
      if (word.senses.has('article')) named.add('title');
      continue;
    }
    // "Is the author a journalist?": the second says what the first is.
    if (word.senses.has('author') && senses.has('author')) senses.add('job');
    // "Do we know when it was written?" asks for no work.
    const isHelper = word.senses.has('work') && word.senses.has('glue') && at === 0;
    for (const sense of word.senses) if (!isHelper || sense !== 'work') senses.add(sense);
    // "Which photographer took it?" asks for somebody, "What did the photographer take?" for something.
    if (word.senses.has('credit') && before?.senses.has('what')) asking.add('who');
    // Arabic من is "who" at the beginning and "from" elsewhere.
    for (const ask of ASKING)
      if (word.senses.has(ask) && !(ask === 'who' && word.senses.has('from') && !opens(words.slice(0, at))))
        asking.add(ask);
  }
  if (asking.size > 1 && words.some((word) => word.senses.has('who') && word.senses.has('from')))
    asking.delete('who');
  if (described.by === 'before') senses.add('before');
  // "Is this from 2021?", "was it published in July?"
  const isMade = (['from', 'by', 'write', 'publish'] as const).some((sense) => senses.has(sense));
  const times = others.map(({ word }) => word.text);
  if (isMade && asking.size === 0 && times.length > 0 && times.every((word) => isTime(word, known))) {
    senses.add('date');
    if (times.every((word) => YEAR.test(word))) senses.add('year');
    others.length = 0;
  }
  return {
    asked: ASKING.find((ask) => asking.has(ask)) ?? 'nothing',
    of: askedOf({ senses, named }),
    senses,
    named,
    others,
    hasLetter: words.some(({ senses: own }) => own.size > 0 && [...own].every((sense) => LETTER.has(sense))),
  };
}

const YEAR = /^(?:1\d{3}|20\d\d)$/;
const DAY = /^[0-3]?\d(?:st|nd|rd|th)?$/;

const isTime = (word: string, known: KnownWords) => YEAR.test(word) || DAY.test(word) || known.isMonth(word);

/** "The study" of the body, where none is asked what somebody studies. */
const isStudy = ({ senses, text }: Sensed, before: Sensed | undefined, known: KnownWords) =>
  senses.has('work') &&
  !senses.has('vague') &&
  before?.senses.has('glue') === true &&
  !isPointedAt(before) &&
  known.isSpelt(text);

/**
 * The words that tell which article is meant, as if there were several: "the article *about the bridge*",
 * "*关于大坝的*文章", "*ダムについての*記事".
 */
function findDescription(words: readonly Sensed[], known: KnownWords): Described {
  const time = findComparison(words);
  if (time) return time;
  const topic = words.findIndex(({ senses }) => senses.has('topic'));
  const isArticle = (at: number) => words[at]?.senses.has('article') === true;
  const isPart = (at: number) => {
    const word = words[at];
    return word !== undefined && !isArticle(at) && (isOther(word, words[at - 1], known) || isIdle(word));
  };
  let [from, to] = [topic, topic + 1];
  while (topic >= 0 && isPart(to)) to++;
  if (topic > 0 && isArticle(topic - 1)) return to > topic + 1 ? { from, to } : NOWHERE;
  if (topic < 0 || !isArticle(to)) return NOWHERE;
  while (isPart(from - 1)) from--;
  return to - from > 1 ? { from, to } : NOWHERE;
}

interface Described {
  readonly from: number;
  readonly to: number;
  /** It tells no article from others, but a time from that of the article. */
  readonly by?: 'before';
}

const NOWHERE: Described = { from: 0, to: 0 };

/** The time to which the article is compared: "was this written *before the war*", "wurde das *vor dem Krieg* geschrieben". */
function findComparison(words: readonly Sensed[]): Described | undefined {
  const from = words.findIndex(({ senses }) => senses.has('before'));
  const has = (some: readonly Sense[]) => (word: Sensed) => some.some((sense) => word.senses.has(sense));
  const first = words.slice(0, Math.max(0, from));
  if (!first.some(has(['it', 'article'])) || first.some(has(ASKING))) return undefined;
  const isMade = has(['write', 'publish']);
  const to = first.some(isMade) ? words.length : words.findIndex((word, at) => at > from && isMade(word));
  return to > from + 1 ? { from, to, by: 'before' } : undefined;
}

const isIdle = ({ senses }: Sensed) => senses.has('glue') || senses.has('a');

/** Whether nothing but words of politeness stands before. */
const opens = (before: readonly Sensed[]) =>
  before.every((word) => [...word.senses].every((sense) => EMPTY.has(sense)));

/** Of "the New York Times": the "New" of a name is nothing recent. */
const beginsName = (words: readonly Sensed[], at: number) => {
  const [word, next] = [words[at], words[at + 1]];
  return at > 0 && !!word?.capital && !word.isName && !!next?.capital && next.senses.size === 0;
};

const isCredit = ({ senses }: Sensed) => senses.has('credit') && !senses.has('picture');

/** "The author of the study" wrote no article, and "the title of the professor" is no headline. */
function isOfElse(words: readonly Sensed[], at: number): boolean {
  const [word, of, the, next] = words.slice(at);
  const noun = the?.senses.has('glue') ? next : the;
  return (
    (word?.senses.has('author') || word?.senses.has('title')) === true &&
    word?.isName === false &&
    of?.text === 'of' &&
    noun !== undefined &&
    noun !== of &&
    !OWN.some((sense) => noun.senses.has(sense))
  );
}

/** What has the article's author and title. */
const OWN = ['article', 'vague', 'it', 'outlet', 'picture', 'title', 'caption', 'say', 'word'] as const;

function isOther(word: Sensed, before: Sensed | undefined, known: KnownWords): boolean {
  if (word.senses.size === 0 || (word.senses.size === 1 && word.senses.has('other'))) return true;
  // "Who wrote the report?" asks for a report that the article speaks of, "who wrote this report?" for itself.
  // "The author's work" is one, and "where does the author work" isn't.
  const isVerb = word.senses.has('work') && before?.senses.has('author');
  const isVague = word.senses.has('vague') && !word.senses.has('article') && !isVerb;
  return isVague && !isPointedAt(before) && known.inBody(word.text);
}

/** "When was the newspaper sold?" asks for one of which the article speaks, "which newspaper" for its own. */
const isOutletOfBody = ({ senses, isName, text }: Sensed, before: Sensed | undefined, known: KnownWords) =>
  senses.has('outlet') && !senses.has('publish') && !isName && !isPointedAt(before) && known.inBody(text);

/** "This", "which"; not a word that is "the" as well as "it", as Dutch "het". */
const isPointedAt = (before: Sensed | undefined) =>
  before !== undefined &&
  ((['what', 'whose'] as const).some((sense) => before.senses.has(sense)) ||
    (before.senses.has('it') && !(before.senses.has('glue') && before.words === 1)));

const LINKS: ReadonlySet<Sense> = new Set<Sense>(['by', 'from', 'glue', 'be']);

/** Whether a name stands beside the article to say whose it is: "the article by Li Xing", "Li Xing's text". */
function isWhoseArticle(words: readonly Sensed[], at: number): boolean {
  const beside = (step: 1 | -1) => {
    let next = at + step;
    while ([...(words[next]?.senses ?? ['other'])].some((sense) => LINKS.has(sense as Sense))) next += step;
    return words[next];
  };
  const isAsked = words.some(({ senses }) => ASKING.some((ask) => senses.has(ask)));
  return isAsked && ([1, -1] as const).some((step) => beside(step)?.senses.has('article'));
}

function askedOf({ senses, named }: Pick<QuestionFrame, 'senses' | 'named'>): AskedOf {
  if (senses.has('picture') || senses.has('caption') || senses.has('credit')) return 'picture';
  if (senses.has('author') || named.has('author')) return 'author';
  // "When was the French and Indian War?", of an article of that name, asks for the war.
  const isQuoted =
    named.has('title') && (['write', 'publish', 'update', 'by'] as const).some((sense) => senses.has(sense));
  if (senses.has('article') || senses.has('vague') || isQuoted) return 'article';
  if (senses.has('it')) return 'it';
  return senses.has('outlet') || named.has('outlet') ? 'outlet' : 'nothing';
}
