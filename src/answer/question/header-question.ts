import { type Article, printedMonths } from '../../article/index.js';
import type { Languages } from '../text/index.js';
import { type QuestionFrame, readFrame } from './frame.js';
import type { QuestionLanguage } from './lexicon/index.js';
import { type CutWord, cutWords } from './lexicon-tree.js';
import type { QuestionWords } from './question.js';
import { cutInLanguage } from './question-language.js';
import { correctWords, isOwnWord, type KnownName, type KnownWords, readSenses } from './read-senses.js';

/** The article that a question is asked of. */
export interface QuestionContext {
  readonly article: Article;
  readonly languages: Languages;
  readonly passages: QuestionWords;
  headerNames(language: QuestionLanguage): HeaderNames;
}

/** A question as one about the article itself: what its words mean there. */
export interface HeaderQuestion {
  readonly asSpelt: QuestionFrame;
  /** The same with misspelt words put right, which costs more. */
  corrected(): QuestionFrame;
  /** Whether a word that the lexicon lacks is one of its language's or of the article's, no slip of another. */
  isOwnWord(word: string): boolean;
}

/** Longer questions are about more than a header holds. */
const MOST_WORDS = 40;
const MOST_CHARACTERS = 400;

/** Reads a question by the senses of its words; nothing when no header can answer it. */
export function readHeaderQuestion(question: string, context: QuestionContext): HeaderQuestion | undefined {
  const text = question.slice(0, MOST_CHARACTERS);
  const read = cutInLanguage(text, context.article.language);
  if (!read) return undefined;
  const { language, words: cut } = read;
  const known = knownWords(context, cut, language);
  const spelt = readSenses(cut, language, known);
  if (spelt.length === 0 || spelt.length > MOST_WORDS) return undefined;
  const asSpelt = readFrame(spelt, known);
  return {
    asSpelt,
    corrected: () =>
      asSpelt.others.length === 0
        ? asSpelt
        : readFrame(readSenses(correctWords(cut, language, known), language, known), known),
    isOwnWord: (word) => isOwnWord(word, language, known),
  };
}

/** How an article's author, outlet and title may be named in a question of some language. */
export interface HeaderNames {
  /** Its authors and its outlet. */
  readonly names: readonly KnownName[];
  /** The words of its title, each once. */
  readonly title: readonly string[];
}

/** Shorter words of an outlet's name are "the" and "of". */
const SHORTEST_OUTLET = 4;
const TITLE = { words: 3, part: 0.6 };

/** Reads how an article's header may be named in a question. */
export function readHeaderNames(
  { authors, source, title }: Article,
  words: QuestionWords,
  language: QuestionLanguage,
): HeaderNames {
  const cut = (name: string) => cutWords(name, language).map((word) => word.text);
  const names = authors.flatMap((author): KnownName[] => {
    const words = cutWords(author, language);
    // The "de" of "Wout de Graaf" alone means nobody.
    const isNaming = (word: (typeof words)[number]) =>
      word.text.length > 1 && (word.capital || words.every(({ capital }) => !capital));
    const single = language === 'zh' || language === 'ja' ? [] : words.filter(isNaming);
    return [words, ...single.map((word) => [word])].map((some) => ({
      sense: 'author',
      words: some.map(({ text }) => text),
    }));
  });
  if (source !== undefined) {
    const outlet = cut(source);
    names.push({ sense: 'outlet', words: outlet });
    // "The Herald" is enough of "The Lakeland Herald", where the article speaks of no other.
    const own = outlet.filter((word) => word.length >= SHORTEST_OUTLET && !isInBody(words, word));
    names.push(...own.map((word) => ({ sense: 'outlet' as const, words: [word], isPart: true })));
  }
  return { names: names.filter(({ words }) => words.length > 0), title: [...new Set(cut(title))] };
}

export function isInBody({ words, terms }: QuestionWords, word: string): boolean {
  const cut = words(word).filter(({ stop }, _, { length }) => !stop || length === 1);
  return cut.length > 0 && cut.every(({ stem }) => terms.has(stem));
}

function knownWords(
  { languages, passages, headerNames }: QuestionContext,
  cut: readonly CutWord[],
  language: QuestionLanguage,
): KnownWords {
  const { names, title } = headerNames(language);
  // The title may be quoted, but a word or two of it are what the article is about.
  const asked = new Set(cut.map(({ text }) => text));
  const quoted = title.filter((word) => asked.has(word));
  const isQuoted = title.length >= TITLE.words && quoted.length >= title.length * TITLE.part;
  const ofTitle = isQuoted ? quoted.map((word): KnownName => ({ sense: 'article', words: [word] })) : [];
  return {
    names: [...names, ...ofTitle].sort((a, b) => b.words.length - a.words.length),
    english: languages('en').lexicon,
    inBody: (word) => isInBody(passages, word),
    isSpelt: (word) =>
      isInBody(passages, word) && passages.words(word).every(({ folded }) => passages.spellingAt.has(folded)),
    isMonth: (word) => monthsIn(language).has(word),
  };
}

const monthsByLanguage = new Map<QuestionLanguage, ReadonlySet<string>>();

/** The months as a language writes them alone and beside a day, "июль" and "июля", cut as questions are. */
function monthsIn(language: QuestionLanguage): ReadonlySet<string> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  const names = printedMonths(language, 'long').flat();
  // "В июле": no format gives this case.
  const cases = language === 'ru' ? names.map((name) => `${name.replace(/[ьй]$/u, '')}е`) : [];
  const months = new Set(
    [...names, ...cases].flatMap((name) => cutWords(name, language).map(({ text }) => text)),
  );
  monthsByLanguage.set(language, months);
  return months;
}
