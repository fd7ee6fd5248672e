import type { Absent } from '../../answer/index.js';
import type { Voice } from '../i18n/index.js';

/** How many of the words that the article lacks are named. */
const MISSING = 5;

/** That the article doesn't say, and what it is that it doesn't say. */
export function absentNote({ say, either, quote, name }: Voice, reason: Absent['reason']): string {
  switch (reason.because) {
    case 'no-words':
      return say('absent.noWords');
    case 'not-mentioned':
      return reason.missing.length > 0
        ? say('absent.missing', { words: either(reason.missing.slice(0, MISSING).map((one) => quote(one))) })
        : say('absent.silent');
    case 'unknown-speaker':
      return say('absent.unknownSpeaker', { name: quote(reason.name) });
    case 'silent-on':
      return say('absent.silentOn', { name: name(reason.speaker.name), about: quote(reason.about) });
    case 'author-silent':
      return say('absent.authorSilent', { about: quote(reason.about) });
    case 'no-such-fact':
      return say(`noFact.${reason.field}`);
  }
}
