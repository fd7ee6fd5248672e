import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { greetings } from './greetings.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import type { QuestionPhrases } from './phrases.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

export type { Aside, QuestionPhrases, SpeechPhrases } from './phrases.js';

/** How questions are put in a language (ISO 639-1); what is tried in order is tried in this one. */
export const PHRASES_BY_LANGUAGE: ReadonlyMap<string, QuestionPhrases> = new Map(
  Object.entries({ en, de, es, fr, pt, it, nl, ru, pl, tr, zh, ja, ko, ar }),
);

/** The same of every language that they are read in. */
export const PHRASES: readonly QuestionPhrases[] = [...PHRASES_BY_LANGUAGE.values(), greetings];

/** What all languages have for something, as the alternatives of one pattern. */
export const anyOf = (read: (phrases: QuestionPhrases) => string | undefined): string =>
  PHRASES.map(read)
    .filter((pattern) => pattern !== undefined)
    .join('|');

/** A test whether a whole text is one of those. */
export const wholeOf = (read: (phrases: QuestionPhrases) => string | undefined): RegExp =>
  new RegExp(`^(?:${anyOf(read)})$`, 'iu');

/** Finds the words that stand for `{words}` in a whole text that is one of those. */
export function wordsIn(
  read: (phrases: QuestionPhrases) => readonly string[] | undefined,
): (text: string) => string | undefined {
  const patternOf = (forms: readonly string[], words: string) =>
    new RegExp(`^(?:${forms.map((form) => form.replace('{words}', words)).join('|')})$`, 'i');
  // Most texts are none of them, which a test of each language tells: one of all takes much longer to compile.
  const languages = PHRASES.map((phrases) => read(phrases) ?? [])
    .filter((forms) => forms.length > 0)
    .map((forms) => ({
      isAny: patternOf(forms, '.{1,60}?'),
      patterns: forms.map((form) => patternOf([form], '(?<words>.{1,60}?)')),
    }));
  return (text) => {
    for (const { isAny, patterns } of languages) {
      if (!isAny.test(text)) continue;
      for (const pattern of patterns) {
        const words = pattern.exec(text)?.groups?.words;
        if (words !== undefined) return words;
      }
    }
    return undefined;
  };
}
