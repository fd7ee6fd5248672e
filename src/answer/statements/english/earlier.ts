import type { Claim } from '../claim.js';

/** The claims found so far in a frame, as far as the next one has to know. */
export class Earlier {
  any = false;
  /** One of them takes a quotation. */
  said = false;
  /** The last that a verb makes and whose subject is known. */
  last: Claim | undefined;

  note(claim: Claim): void {
    this.any = true;
    this.said ||= claim.kind === 'say';
    if (claim.kind !== 'noun' && claim.subjects.length > 0) this.last = claim;
  }
}
