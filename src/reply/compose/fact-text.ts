import type { Fact } from '../../answer/index.js';
import { writeDateAndPrinted } from '../cite/index.js';
import { languageName, voiceOf } from '../i18n/index.js';
import type { Source } from '../source.js';
import { nameSpeakers } from './speakers.js';

/**
 * A fact as it is shown: the article's own words, or, where it has none (its length, its language), the bot's. A date is
 * as the reader writes it, with the printed form where that is another.
 */
export function writeFact(
  { index: { article }, language = 'en' }: Pick<Source, 'index' | 'language'>,
  { field, text, value }: Fact,
): string {
  const date = field === 'published' || field === 'updated' ? article[field] : undefined;
  if (date) return writeDateAndPrinted(date, language);
  const voice = voiceOf(language);
  const { say } = voice;
  switch (value?.of) {
    case 'length':
      return say('fact.lengthText', { paragraphs: value.paragraphs, words: value.words });
    case 'paragraphs':
      return say('fact.paragraphsText', { paragraphs: value.paragraphs });
    case 'minutes':
      return say('article.minutes', { minutes: Math.max(1, value.minutes) });
    case 'language':
      return languageName(value.code, language);
    case 'day': {
      const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      return `${weekday.format(new Date(value.iso))}, ${value.printed}`;
    }
    case 'speakers':
      return nameSpeakers(voice, value.speakers);
    case undefined:
      return text;
  }
}
