import type { Claim } from '../claim.js';
import type { NamedFrame } from './named-frame.js';

/** The claims found so far in a frame, as far as the next one has to know. */
export class Earlier {
  any = false;
  /** One of them takes a quotation. */
  said = false;
  /** The first and the last that a verb makes and whose subject is known. */
  first: Claim | undefined;
  last: Claim | undefined;
  /** A "but" or "while" stands between these two. */
  isTurned = false;

  constructor(private readonly frame: NamedFrame) {}

  note(claim: Claim): void {
    this.any = true;
    this.said ||= claim.kind === 'say';
    if (claim.kind === 'noun' || claim.subjects.length === 0) return;
    if (this.first && this.last) this.isTurned ||= this.#turnsBetween(this.last.at, claim.at);
    // "Li rose against the clerk who said so, adding": Li adds.
    if (this.frame.word(this.frame.beforeAdverbs(claim.at)) !== 'who') this.first ??= claim;
    this.last = claim;
  }

  #turnsBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (/^(?:but|while)$/.test(this.frame.word(at))) return true;
    return false;
  }
}
