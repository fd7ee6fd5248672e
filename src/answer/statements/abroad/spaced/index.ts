import type { Claim } from '../../claim.js';
import type { Mention } from '../../names/index.js';
import type { Subject } from '../../subject.js';
import type { Frame } from '../../tokens.js';
import type { AbroadWords } from '../../words/index.js';
import { Clause, HELPING, SOMEBODY } from './clause.js';
import { isCue } from './cues.js';
import { bodyBehind } from './offices.js';
import { subjectAfter, subjectSetIn } from './subject-after.js';
import { subjectApposed, subjectBefore, subjectEnclosed } from './subject-before.js';
import { holderOfView, subjectAccordingTo, subjectOfTag } from './without-verb.js';

/** `SUBJECT [a few small words] CUE` and `CUE [a few small words] SUBJECT`, as most newspapers of Europe write. */
export function claimsInSpaced({ tokens }: Frame, mentions: readonly Mention[], words: AbroadWords): Claim[] {
  const clause = new Clause(tokens, mentions, words);
  return tokens.flatMap(
    ({ kind }, at) => (kind === 'word' && !clause.isInName(at) && claimAt(clause, at)) || [],
  );
}

function claimAt(clause: Clause, at: number): Claim | undefined {
  const cue = clause.tokens[at]?.text ?? '';
  if (isCue(clause, at)) {
    const isThey = (one?: Subject) =>
      one?.kind === 'pronoun' && one.word === 'she' && clause.words.ofMany?.test(cue);
    const nearest = subjectBeside(clause, at);
    // "denken ze", "sagten sie".
    if (isThey(nearest)) return undefined;
    const subject =
      nearest ??
      subjectApposed(clause, at) ??
      subjectSetIn(clause, at) ??
      bodyBehind(clause, at) ??
      (dropsSubject(clause, at) ? SOMEBODY : undefined);
    // `„…“, sagte der Stürmer`: of somebody unknown they are nobody's, and not the next speaker's.
    const isNobodys = !subject && clause.isBehindQuotation(at);
    return subject || isNobodys ? { at, cue, kind: 'say', subjects: subject ? [subject] : [] } : undefined;
  }
  const said = subjectOfTag(clause, at);
  if (said) return { at, cue, kind: 'say', subjects: [said] };
  const subject = subjectAccordingTo(clause, at) ?? holderOfView(clause, at);
  return subject && { at, cue, kind: 'noun', subjects: [subject] };
}

/** Who stands beside a verb; in "Inzwischen sagte sie" it is nobody called so. */
function subjectBeside(clause: Clause, at: number): Subject | undefined {
  const before = subjectBefore(clause, at) ?? subjectEnclosed(clause, at);
  const isOpening =
    before?.kind === 'name' && before.mention.first === 0 && clause.mayBeThing(before.mention);
  const isOther = clause.words.others?.has(clause.lower(at + 1)) || (isOpening && clause.pronounAt(at + 1));
  return before && !isOther ? before : subjectAfter(clause, at);
}

/** `Dijo que no`, `«…», ha detto`; not `queixa-se uma vizinha`, whoever she is. */
function dropsSubject(clause: Clause, at: number): boolean {
  const { indefinite, several } = clause.words;
  if ([indefinite, several].some((words) => words?.has(clause.lower(at + 1)))) return false;
  const first = HELPING.has(clause.lower(at - 1)) ? at - 1 : at;
  // "Y añadió: …".
  const isJoined = first === 1 && /^(?:y|e|pero|ma|mas)$/.test(clause.lower(0));
  return clause.words.mayDropSubject && (isJoined || clause.tokens[first - 1]?.kind !== 'word');
}
