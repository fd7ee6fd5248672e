import type { Fact } from '../../answer/index.js';
import { languageName, wordsIn } from '../i18n/words.js';
import type { Source } from './source.js';

/** A fact as it is shown: the article's own words, or, where it has none (its length, its language), the bot's. */
export function factText({ language = 'en' }: Pick<Source, 'language'>, { text, value }: Fact): string {
  const words = wordsIn(language);
  switch (value?.of) {
    case 'length':
      return words.length(value);
    case 'paragraphs':
      return words.countParagraphs(value.paragraphs);
    case 'minutes':
      return words.minutes(value.minutes);
    case 'language':
      return languageName(value.code, language);
    case 'day': {
      const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      return `${weekday.format(new Date(value.iso))}, ${value.printed}`;
    }
    case 'speakers':
      return words.named(value.speakers);
    case undefined:
      return text;
  }
}
