import { hasUnspaced } from '../../article/index.js';
import { HIDDEN, makeFolder, makeSpeller, simplify, withoutHidden } from './folding.js';
import { segments } from './segments.js';

/** A word of a text, and what it is compared by. */
export interface Word {
  /** Where it stands, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The word without case, accents, vowel signs and width; what spelling is compared by. */
  readonly folded: string;
  /** What is left when endings are taken off; what meaning is compared by. */
  readonly stem: string;
  /** A word that says nothing about the subject ("the", "what"). */
  readonly stop: boolean;
  /** Is written as a name: with a capital, in a language that keeps them for names and sentences. */
  readonly capital: boolean;
  /** A bit of its own for a word of order or degree ("before", "most"), else 0. */
  readonly relation: number;
}

/** Cuts a text into words, all of them, in order. */
export type WordCutter = (text: string) => Word[];

/**
 * Words that are in every text, so that they find nothing, but that tell two sentences about the same thing
 * apart. At most 31: each is a bit.
 */
const RELATIONS: Record<string, string> = {
  en: 'after before during against between under most more only all both same other own without within first last since until through out early late new',
};

/**
 * Light stemming of Arabic: "and", the article with what is written together with it, and common endings
 * come off (Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval", 2007).
 */
function lightArabic(word: string): string {
  let stem = word.replace(/^و(?=.{3})/u, '').replace(/^(?:[وبكف]?ال|لل)(?=.{2})/u, '');
  for (const ending of ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']) {
    if (stem.length >= ending.length + 2 && stem.endsWith(ending)) stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** Scripts written without spaces between words; `Intl.Segmenter` has dictionaries for them. */
/** Written in Latin letters and figures, with nothing that nobody sees. */
const PLAIN = /^[A-Za-z0-9À-ɏ.,'’]+$/;
const INITIALS = /^\p{Lu}{2,}$/u;
const HAN = /^\p{Script=Han}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
/**
 * Letters, digits and their marks; an apostrophe, full stop or comma only inside ("don't", "3.5", "10,000");
 * initials with full stops are one word ("U.S.").
 */
const WORD = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|` +
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}${HIDDEN}]*(?:(?:(?<=\p{N})[.,](?=\p{N})|['’](?=\p{L}))[\p{L}\p{N}\p{M}${HIDDEN}]+)*`,
  'gu',
);

/**
 * Languages that write an article or a small word together with the next, with an apostrophe: "dell’arcata",
 * "qu’elle". "Aujourd’hui" and the like are one word.
 */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'oc']);
const ELIDED = /^(?!(?:aujourd|presqu|prud|entr)['’])[\p{L}\p{M}]{1,8}['’](?=[\p{L}\p{M}]{2})/iu;

/** What Korean writes together with a noun, the longest first. */
const KOREAN_PARTICLE =
  /(?:에서는|에게서|으로는|까지는|부터는|이라고|이라는|에서|에게|부터|까지|으로|라고|라는|이나|처럼|보다|마다|조차|은|는|이|가|을|를|의|에|도|로|와|과|만)$/u;

/** Where every noun has a capital, a capital makes no name. */
const NOUN_CAPITALS = new Set(['de', 'lb']);

/** "iPhone", "vBNS". */
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;

/**
 * The way to cut and compare words of a language.
 *
 * @param language ISO 639-1.
 * @param stopWords that say nothing about a subject, as they are written.
 * @param stemmer of folded words; without it they are compared as they are.
 */
export function cutterOf(
  language: string,
  stopWords: readonly string[],
  stemmer: ((word: string) => string) | undefined,
): WordCutter {
  const fold = makeFolder(language);
  const spell = makeSpeller(language);
  const stem = language === 'ar' ? lightArabic : (stemmer ?? ((word: string) => word));
  const stops = new Set(stopWords.flatMap((word) => [word, fold(word)]));
  // Stemming is most of the work of reading an article, and articles repeat their words.
  const stems = new Map<string, string>();
  const relations = new Map((RELATIONS[language]?.split(' ') ?? []).map((one, bit) => [one, 1 << bit]));

  const stemOf = (folded: string): string => {
    let stemmed = stems.get(folded);
    if (stemmed === undefined) {
      stemmed = stem(spell(folded)) || folded;
      if (stems.size < 50_000) stems.set(folded, stemmed);
    }
    return stemmed;
  };

  const word = (text: string, start: number, end: number, found: readonly Word[]): Word => {
    const raw = withoutHidden(text.slice(start, end));
    const folded = fold(raw);
    const first = raw.charCodeAt(0);
    const capital = NOUN_CAPITALS.has(language)
      ? false
      : first < 128
        ? (first >= 65 && first <= 90) || INNER_CAPITAL.test(raw)
        : /^\p{Lu}/u.test(raw);
    const isStop = stops.has(folded) && !namesSomething(raw, text, folded, found.at(-1));
    return {
      start,
      end,
      folded,
      stem: stemOf(folded),
      stop: isStop,
      capital,
      relation: relations.get(folded) ?? 0,
    };
  };

  let last = { text: '', hasSmall: false };
  /** Asked of each word in capitals: a text is looked through once. */
  function hasSmall(text: string): boolean {
    if (last.text !== text) last = { text, hasSmall: /\p{Ll}/u.test(text) };
    return last.hasSmall;
  }

  /** "US", "WHO", "IT" name something, where the text isn't all in capitals; and so does what stands after "the", and May. */
  function namesSomething(raw: string, text: string, folded: string, before: Word | undefined): boolean {
    if (INITIALS.test(raw.replaceAll('.', '')) && hasSmall(text)) return true;
    if (language !== 'en' || !before) return false;
    if (folded === 'may') return raw === 'May' || BEFORE_MONTH.test(before.folded);
    if (folded === 'us') return before.folded === 'the' || AUXILIARY.has(before.folded);
    return folded === 'who' && before.folded === 'the';
  }

  const push = (found: Word[], text: string, start: number, end: number) =>
    found.push(word(text, start, end, found));

  function pushPairs(found: Word[], text: string, start: number, end: number) {
    for (let i = start; i + 1 < end; i++) push(found, text, i, i + 2);
  }

  function pushKorean(found: Word[], text: string, start: number, end: number) {
    const piece = text.slice(start, end);
    if (piece.length < 2 || stops.has(piece)) {
      push(found, text, start, end);
      return;
    }
    const bare = piece.replace(KOREAN_PARTICLE, '') || piece;
    if (bare.length < 3 || stops.has(bare)) push(found, text, start, start + bare.length);
    else pushPairs(found, text, start, start + bare.length);
  }

  function pushUnspaced(found: Word[], text: string, start: number, end: number) {
    const piece = text.slice(start, end);
    for (const part of segments(piece, language === 'und' ? 'zh' : language, 'word')) {
      const segment = piece.slice(part.start, part.end);
      const at = start + part.start;
      if (!/[\p{L}\p{N}]/u.test(segment)) continue;
      // Dictionaries cut Chinese names and new words at random, so pairs of characters are compared:
      // they agree wherever two texts agree, however each was cut.
      if (HAN.test(segment) && segment.length > 2 && !stops.has(segment))
        pushPairs(found, text, at, at + segment.length);
      else push(found, text, at, at + segment.length);
    }
  }

  function pushPiece(found: Word[], text: string, start: number, end: number) {
    const piece = text.slice(start, end);
    // Nearly every word of most articles.
    if (PLAIN.test(piece)) push(found, text, start, end);
    else if (HANGUL.test(piece)) pushKorean(found, text, start, end);
    else if (hasUnspaced(piece)) pushUnspaced(found, text, start, end);
    else push(found, text, start, end);
  }

  return (given) => {
    const text = language === 'zh' ? simplify(given) : given;
    const found: Word[] = [];
    WORD.lastIndex = 0;
    // `matchAll` makes an expression of its own each time, which for a single word takes longer than to cut it.
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      let start = match.index;
      const end = WORD.lastIndex;
      if (ELIDING.has(language)) {
        const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
        if (elided > 0) push(found, text, start, start + elided - 1);
        start += elided;
      }
      pushPiece(found, text, start, end);
    }
    return found;
  };
}

/** How many words a text has, as one counts them: "dell’arcata" is one, and so is a word of Chinese. */
export function countWords(text: string, language: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(WORD)) {
    if (!hasUnspaced(piece)) {
      count++;
      continue;
    }
    for (const { start, end } of segments(piece, language === 'und' ? 'zh' : language, 'word'))
      if (/[\p{L}\p{N}]/u.test(piece.slice(start, end))) count++;
  }
  return count;
}

/** After these "may" is a month: "in may", "12th may". */
const BEFORE_MONTH = /^(?:in|since|until|till|by|before|after|during|last|next|early|late|mid|\d{1,2})$/;

/** After these "us" is a country: nobody asks "did us". */
const AUXILIARY: ReadonlySet<string> = new Set(
  'did does do has have had is was were are will would can could should may might must why how when where'.split(
    ' ',
  ),
);
