import { isCueAbroad } from './abroad/index.js';
import { CUES } from './cues.js';

/**
 * Whether a word is a form of a verb of speaking, in any language whose statements are read. Plain forms in English
 * are nouns too often ("report"), but for the commonest verb.
 */
export function isSpeaking(word: string): boolean {
  const small = word.toLowerCase();
  const cue = CUES.get(small);
  // "assure" and "accuse" are French, too.
  if (!cue || cue.form === 'base') return cue?.verb === 'say' || isCueAbroad(small);
  return cue.kind !== 'hold' && (cue.with === undefined || cue.sounds === true);
}
