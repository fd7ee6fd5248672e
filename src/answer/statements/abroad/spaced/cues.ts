import { BETWEEN, type Clause, FURTHEST_PART, HELPING } from './clause.js';

/** "von einem sogenannten": more words belong to something else. */
const MOST_BETWEEN = 5;

/** Whether the word at a token is a verb of saying there. */
export function isCue(clause: Clause, at: number): boolean {
  const { cues, participles, parted } = clause.words;
  if (cues.has(clause.lower(at)) || speaksOfQuoted(clause, at)) return true;
  if (participles?.has(clause.lower(at))) return hasHelp(clause, at);
  if (clause.words.besideMarks?.has(clause.lower(at)))
    return clause.isBehindQuotation(at) || (at <= BETWEEN && clause.tokens[at + 1]?.kind === 'comma');
  // "Ostermann warf der Stadt vor, …": the other part ends the clause.
  const part = parted?.get(clause.lower(at));
  if (part === undefined) return false;
  const found = clause.tokens.findIndex(({ lower }, place) => place > at && part.split('|').includes(lower));
  return found > at && found <= at + FURTHEST_PART && clause.tokens[found + 1]?.kind !== 'word';
}

/** "ha asegurado"; in German other words stand between: "hat mehr Kraft gefordert". */
function hasHelp(clause: Clause, at: number): boolean {
  const from = clause.words.hasNounCapitals ? Math.max(0, at - FURTHEST_PART) : at - 1;
  return clause.tokens.slice(Math.max(0, from), at).some(({ lower }) => HELPING.has(lower));
}

/** „sprach von einem ‚Skandal‘“: few small words stand between, and no noun. */
function speaksOfQuoted(clause: Clause, at: number): boolean {
  if (!clause.words.speakingOf?.has(clause.lower(at))) return false;
  const next = clause.tokens.slice(at + 1, at + 1 + MOST_BETWEEN);
  const quoted = next.findIndex(({ kind }) => kind === 'quotation');
  return (
    quoted > 0 && next.slice(0, quoted).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
  );
}
