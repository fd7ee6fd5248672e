import { type Absent, type FactField, isAskingWord } from '../../answer/index.js';
import { languageName, typedName, type Voice } from '../i18n/index.js';

/** How many of the words that the article lacks are named. */
const MISSING = 5;

/** What is lacking where a field is made out of another one: no weekday without a date. */
function lackOf(field: FactField) {
  switch (field) {
    case 'age':
    case 'year':
    case 'weekday':
    case 'time':
      return 'published';
    case 'paragraphs':
    case 'reading-time':
      return 'length';
    default:
      return field;
  }
}

/** Who says hello or thanks asks the article nothing, nor who wants what another command gives. */
export const asksNothing = ({ because }: Absent['reason']): boolean =>
  because === 'aside' || because === 'command-meant';

/** That the article doesn't say, and what it is that it doesn't say. */
export function sayAbsent({ language, say, neither, quote, name }: Voice, reason: Absent['reason']): string {
  switch (reason.because) {
    case 'no-words':
      return say('absent.noWords');
    case 'whose-words':
      return say('absent.whoseWords');
    case 'not-mentioned': {
      const missing = reason.missing.filter((one) => !isAskingWord(one)).slice(0, MISSING);
      return missing.length > 0
        ? say('absent.missing', { words: neither(missing.map((one) => quote(one))) })
        : say('absent.silent');
    }
    case 'aside':
      return say(`absent.${reason.aside}`, {
        question: say('ask.who'),
        command: `/${typedName('help', language)}`,
      });
    case 'command-meant':
      return say(`absent.${reason.meant.command}`, {
        command: `/${typedName(reason.meant.command, language)}`,
      });
    case 'other-language':
      return say('absent.otherLanguage', { language: languageName(reason.language, language) });
    case 'no-such-paragraph':
      return say('paragraph.none', { asked: quote(reason.asked), last: reason.last });
    case 'unknown-speaker':
      return say('absent.unknownSpeaker', { name: quote(reason.name) });
    case 'silent-on':
      return say('absent.silentOn', { name: name(reason.speaker.name), about: quote(reason.about) });
    case 'author-silent':
      return say('absent.authorSilent', { about: quote(reason.about) });
    case 'no-reason':
      return say('absent.noReason');
    case 'no-such-fact':
      return say(`noFact.${lackOf(reason.field)}`);
  }
}
