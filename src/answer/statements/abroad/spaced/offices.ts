import type { Subject } from '../../subject.js';
import type { Clause } from './clause.js';

/** Nouns that stand for who was named before, or is named behind them: "the mayor", "the union". */

/** "la alcaldesa", "der Sprecher", "le maire": a noun that may stand for somebody named before. */
export function isOfficeAt(clause: Clause, at: number): boolean {
  const { the, roles } = clause.words;
  // Russian has no article: "добавил мэр".
  if (the.size === 0) return roles.has(clause.lower(at));
  return isElidedBody(clause, at) || (the.has(clause.lower(at - 1)) && clause.tokens[at]?.kind === 'word');
}

/** The noun at a token as a subject. */
export function officeAt(clause: Clause, at: number): Subject {
  if (clause.words.justNamed?.test(clause.lower(at)))
    return { kind: 'pronoun', word: /^(?:die|la|a)$/.test(clause.lower(at - 1)) ? 'she' : 'he' };
  const first = clause.words.the.size === 0 || isElidedBody(clause, at) ? at : at - 1;
  return { kind: 'noun', first, last: at, isDefinite: true, ...(isBodyAt(clause, at) && { isBody: true }) };
}

/** "el sindicato", "l'association". */
export function isBodyAt(clause: Clause, at: number): boolean {
  const isTheirs = clause.words.the.has(clause.lower(at - 1)) || isElidedBody(clause, at);
  return isTheirs && clause.words.bodies?.has(clause.lower(at)) === true;
}

/** "l'association". */
function isElidedBody(clause: Clause, at: number): boolean {
  return clause.lower(at).startsWith("l'") && clause.words.bodies?.has(clause.lower(at)) === true;
}

/** "Según el sindicato las normas cambian": who it is that nobody is named behind. */
export function bodyBehind(clause: Clause, cue: number): Subject | undefined {
  const at = [cue + 1, cue + 2].find((one) => isBodyAt(clause, one));
  return at === undefined ? undefined : officeAt(clause, at);
}

/** `dijo la alcaldesa,`; `dijo la alcaldesa, Rosa Mora`. */
export function officeAfter(clause: Clause, at: number): Subject | undefined {
  if (!isOfficeAt(clause, at) || goesOn(clause, at + 1)) return undefined;
  const mention = clause.tokens[at + 1]?.kind === 'comma' ? clause.beginningAt.get(at + 2) : undefined;
  return mention ? { kind: 'name', mention } : officeAt(clause, at);
}

/** Whether a noun goes on: "dijo el concejal de Urbanismo, Juan Ortiz", but not "sagte der Stürmer im Radio". */
function goesOn(clause: Clause, at: number): boolean {
  const ends =
    clause.words.hasNounCapitals &&
    clause.lower(at) !== 'von' &&
    clause.words.prepositions.has(clause.lower(at));
  return clause.tokens[at]?.kind === 'word' && !ends;
}
