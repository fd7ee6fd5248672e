import type { CueKind } from './cues.js';
import type { Subject } from './subject.js';

/** A place in a frame that says who says something. */
export interface Claim {
  /** The token of the cue. */
  readonly at: number;
  readonly cue: string;
  readonly kind: CueKind | 'noun' | 'colon' | 'credit';
  /** One, or several who say it together; empty when the frame names nobody. */
  readonly subjects: readonly Subject[];
  /** Right after a quotation, of a noun: `“…,” said the troll`. */
  readonly isTag?: true;
}
