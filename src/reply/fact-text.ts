import { type Fact, lengthOf } from '../answer/index.js';
import type { Source } from './quotes.js';
import { languageName, wordsIn } from './words.js';

/** A fact as it is shown: the article's own words, or, where it has none (its length, its language), the bot's. */
export function factText({ index, language }: Source, { field, text }: Fact): string {
  switch (field) {
    case 'length':
      return wordsIn(language).length(lengthOf(index.article));
    case 'language':
      return languageName(index.article.language, language);
    default:
      return text;
  }
}
