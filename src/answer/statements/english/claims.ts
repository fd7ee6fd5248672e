import type { Claim } from '../claim.js';
import { CUES } from '../cues.js';
import { claimOfColon, claimOfCredit } from './credits.js';
import { Earlier } from './earlier.js';
import { claimOfManner } from './manners.js';
import type { NamedFrame } from './named-frame.js';
import { subjectsOfNoun, subjectsOfStance } from './nouns.js';
import { claimOfVerb } from './verbs.js';

/**
 * All claims of a frame, in the order of their cues:
 *
 *   before   SUBJECT [, apposition,] [adverbs, auxiliaries, "on Tuesday"] CUE          Li, a clerk, later said
 *   after    QUOTATION | comma   CUE SUBJECT                                           “…,” said the clerk Li
 *   again    SUBJECT … CUE … and | but | , CUE-ing                                     Li rose and said; saying
 *   passive  … CUE-ed by SUBJECT                                                       was denied by Li
 *   noun     according to SUBJECT | SUBJECT's claim | claim by SUBJECT                 in Li's words
 *   colon    SUBJECT: QUOTATION                                                        LI: “…”
 *   credit   QUOTATION — SUBJECT | from SUBJECT: at the end of a paragraph              “…” —Bo Li
 */
export function claimsInEnglish(frame: NamedFrame): Claim[] {
  const claims: Claim[] = [];
  const earlier = new Earlier();
  frame.tokens.forEach(({ text }, at) => {
    const found = claimAt(frame, at, earlier);
    if (!found) return;
    const claim = { ...found, cue: text };
    claims.push(claim);
    earlier.note(claim);
  });
  // "Citing the cost, Li said no": where something is said, the participle before it tells no more.
  // "Asked by Bo whether it was safe, Li said no".
  const isLedIn = CUES.get(frame.word(0))?.form === 'ing' || frame.word(1) === 'by';
  return claims.length > 1 && claims[0]?.at === 0 && isLedIn && earlier.said ? claims.slice(1) : claims;
}

function claimAt(frame: NamedFrame, at: number, earlier: Earlier): Omit<Claim, 'cue'> | undefined {
  return (
    claimOfNoun(frame, at) ??
    claimOfVerb(frame, at, earlier) ??
    (earlier.said ? undefined : claimOfStance(frame, at)) ??
    (earlier.any ? undefined : (claimOfColon(frame, at) ?? claimOfCredit(frame, at))) ??
    claimOfManner(frame, at)
  );
}

function claimOfNoun(frame: NamedFrame, at: number): Omit<Claim, 'cue'> | undefined {
  const subjects = subjectsOfNoun(frame, at);
  return subjects && { at, kind: 'noun', subjects };
}

function claimOfStance(frame: NamedFrame, at: number): Omit<Claim, 'cue'> | undefined {
  const subjects = subjectsOfStance(frame, at);
  return subjects && { at, kind: 'hold', subjects };
}
