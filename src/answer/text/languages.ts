import { type NameTree, plantNames } from './aliases.js';
import { type Lexicon, readLexicon } from './lexicon.js';
import { stopWordsOf } from './stop-words.js';
import { cutterOf, type WordCutter } from './words.js';

/** What is known of a language beside any article in it. */
export interface Vocabulary {
  /** ISO 639-1. */
  readonly language: string;
  readonly words: WordCutter;
  /** The things that have several names in it. */
  readonly names: NameTree;
  /** Only English has one. */
  readonly lexicon?: Lexicon;
}

/** What is known of a language (ISO 639-1). One that nothing is known of still gets words cut and folded. */
export type Languages = (language: string) => Vocabulary;

/** What is read from files and packages, by language. */
interface LanguageSources {
  /** The table of a language's words, as data/words/README.md describes it. */
  readTable(language: string): Uint8Array | undefined;
  /** Words that say nothing about a subject; none for a language without a list. */
  readStopWords(language: string): readonly string[];
  /** Takes the endings of grammar off a folded word. */
  loadStemmer(language: string): ((word: string) => string) | undefined;
}

/** Makes what is known of each language when it is first asked for, and keeps it. */
export function createLanguages(sources: LanguageSources): Languages {
  const known = new Map<string, Vocabulary>();
  return (language) => {
    let vocabulary = known.get(language);
    if (!vocabulary) {
      const stops = stopWordsOf(language, sources.readStopWords(language));
      const words = cutterOf(language, stops, sources.loadStemmer(language));
      const table = sources.readTable(language);
      const lexicon = table && { lexicon: readLexicon(table) };
      vocabulary = { language, words, names: plantNames(language, words), ...lexicon };
      known.set(language, vocabulary);
    }
    return vocabulary;
  };
}
