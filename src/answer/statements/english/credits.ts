import type { Claim } from '../claim.js';
import { CUES } from '../cues.js';
import { isPerson } from '../names/index.js';
import { nameSubject } from '../subject.js';
import { TYING } from '../words/index.js';
import type { NamedFrame } from './named-frame.js';
import { HEARD } from './word-order.js';

/** Names that stand beside a quotation without a verb, by the dash or colon between. */

/** `Li: “…”` as in a transcript, and `It didn't surprise the clerk Li: “…”`. */
export function claimOfColon(frame: NamedFrame, at: number): Omit<Claim, 'cue'> | undefined {
  if (frame.kindAt(at) !== 'colon' || frame.kindAt(at + 1) !== 'quotation') return undefined;
  const mention = frame.mentionAt(at - 1);
  if (!mention || mention.possessive) return undefined;
  const isTied = mention.first > 1 && (TYING.has(frame.word(mention.first - 1)) || !isPerson(mention.named));
  // "The letter warns Li: “…”" is to Li.
  const verb = CUES.get(frame.word(mention.first - 1));
  const isToldTo = verb?.kind === 'address' || HEARD.test(verb?.verb ?? '');
  return isTied || isToldTo ? undefined : { at, kind: 'colon', subjects: [nameSubject(mention)] };
}

/** `“…” —Bo Li`, on a line with the quotation or on the next; `From Bo Li:` above a quotation. */
export function claimOfCredit(frame: NamedFrame, at: number): Omit<Claim, 'cue'> | undefined {
  const kind = frame.kindAt(at);
  if (kind !== 'dash' && kind !== 'colon') return undefined;
  const mention = frame.mentionAt(kind === 'dash' ? at + 1 : at - 1);
  if (!mention || mention.possessive) return undefined;
  const isCredit =
    kind === 'dash'
      ? (at === 0 || frame.kindAt(at - 1) === 'quotation') &&
        [undefined, 'comma'].includes(frame.kindAt(mention.last + 1))
      : at === frame.tokens.length - 1 && frame.word(mention.first - 1) === 'from';
  return isCredit ? { at, kind: 'credit', subjects: [nameSubject(mention)] } : undefined;
}
