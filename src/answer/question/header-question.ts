import type { Article } from '../../article/index.js';
import type { Languages } from '../text/index.js';
import { type QuestionFrame, readFrame } from './frame.js';
import type { QuestionLanguage } from './lexicon/index.js';
import { cutWords } from './lexicon-tree.js';
import type { QuestionWords } from './question.js';
import { questionLanguage } from './question-language.js';
import { isOwnWord, type KnownName, type KnownWords, readSenses } from './read-senses.js';

/** The article that a question is asked of. */
export interface QuestionContext {
  readonly article: Article;
  readonly languages: Languages;
  readonly passages: QuestionWords;
}

/** A question as one about the article itself: what its words mean there. */
export interface HeaderQuestion {
  readonly asSpelt: QuestionFrame;
  /** The same with misspelt words put right, which costs more. */
  putRight(): QuestionFrame;
  /** Whether a word that the lexicon lacks is one of its language's or of the article's, no slip of another. */
  isOwnWord(word: string): boolean;
}

/** Longer questions are about more than a header holds. */
const MOST_WORDS = 40;
const MOST_CHARACTERS = 400;

/** Reads a question by the senses of its words; nothing when no header can answer it. */
export function readHeaderQuestion(question: string, context: QuestionContext): HeaderQuestion | undefined {
  const text = question.slice(0, MOST_CHARACTERS);
  const language = questionLanguage(text, context.article.language);
  if (language === undefined) return undefined;
  const known = knownWords(context, text, language);
  const spelt = readSenses(text, language, known, false);
  if (spelt.length === 0 || spelt.length > MOST_WORDS) return undefined;
  const asSpelt = readFrame(spelt, known);
  return {
    asSpelt,
    putRight: () =>
      asSpelt.others.length === 0 ? asSpelt : readFrame(readSenses(text, language, known, true), known),
    isOwnWord: (word) => isOwnWord(word, language, known),
  };
}

/** Shorter words of an outlet's name are "the" and "of". */
const SHORTEST_OUTLET = 4;
const TITLE = { words: 3, part: 0.6 };

function knownWords(
  { article, languages, passages }: QuestionContext,
  text: string,
  language: QuestionLanguage,
): KnownWords {
  const cut = (name: string) => cutWords(name, language).map((word) => word.text);
  const authors = article.authors.flatMap((author): string[][] => {
    const words = cut(author);
    const single = language === 'zh' || language === 'ja' ? [] : words.filter((word) => word.length > 1);
    return [words, ...single.map((word) => [word])];
  });
  const names: KnownName[] = authors.map((words) => ({
    sense: 'author',
    words,
  }));
  const inBody = (word: string) => {
    const cut = passages.words(word);
    return cut.length > 0 && cut.every(({ stem }) => passages.terms.has(stem));
  };
  if (article.source !== undefined) {
    const words = cut(article.source);
    names.push({ sense: 'outlet', words });
    // "The Herald" is enough of "The Lakeland Herald", where the article speaks of no other.
    const own = words.filter((word) => word.length >= SHORTEST_OUTLET && !inBody(word));
    names.push(...own.map((word) => ({ sense: 'outlet' as const, words: [word], isPart: true })));
  }
  // The title may be quoted, but a word or two of it are what the article is about.
  const title = [...new Set(cut(article.title))];
  const asked = new Set(cut(text));
  const quoted = title.filter((word) => asked.has(word));
  if (title.length >= TITLE.words && quoted.length >= title.length * TITLE.part)
    for (const word of quoted) names.push({ sense: 'article', words: [word] });
  return {
    names: names.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length),
    english: languages('en').lexicon,
    inBody,
  };
}
