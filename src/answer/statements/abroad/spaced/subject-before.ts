import { isPerson, type Mention } from '../../names/index.js';
import type { Subject } from '../../subject.js';
import { isNameForSure } from '../called.js';
import { BETWEEN, type Clause, HELPING } from './clause.js';
import { isBodyAt, isOfficeAt, officeAt } from './offices.js';

/** In German, before a subject without an article. */
const JOINING = new Set('und oder aber doch dass weil wenn als wie ob denn während'.split(' '));

/** Whoever stands before a verb, with a few small words between. */
export function subjectBefore(clause: Clause, cue: number): Subject | undefined {
  const nearest = pastBrackets(clause, cue - 1);
  for (let at = nearest; at > nearest - BETWEEN; at--) {
    if (clause.tokens[at]?.kind !== 'word' || clause.words.cues.has(clause.lower(at))) return undefined;
    const found = clause.pronounAt(at);
    if (found) return found;
    const mention = clause.endingAt.get(at);
    const person = mention && clause.personIn(mention);
    if (person) return person;
    if (mention) return nameBefore(clause, mention);
    if (isOfficeAt(clause, at)) return officeAt(clause, at);
  }
  return undefined;
}

/** A name before a verb; of "El ayuntamiento de Soto explicó" the body. */
function nameBefore(clause: Clause, mention: Mention): Subject | undefined {
  if (clause.mayBeThing(mention) && !mayBeSubject(clause, mention)) return personOpening(clause);
  if (!clause.isAfterPreposition(mention)) return { kind: 'name', mention };
  return isBodyAt(clause, mention.first - 2) ? officeAt(clause, mention.first - 2) : undefined;
}

/** "Karin Vogt hat am Turm mehr Kraft gefordert": the person whom the sentence begins with. */
function personOpening(clause: Clause): Subject | undefined {
  const mention = clause.beginningAt.get(0);
  return mention && isPerson(mention.named) && isNameForSure(mention.named)
    ? { kind: 'name', mention }
    : undefined;
}

/** Whether what may be any noun stands where a subject does: first in its clause, or with an article. */
function mayBeSubject(clause: Clause, { first }: Mention): boolean {
  const { the, indefinite, prepositions } = clause.words;
  const isArticle = (at: number) => the.has(clause.lower(at)) || indefinite.has(clause.lower(at));
  const article = isArticle(first - 2) && !clause.tokens[first - 1]?.capital ? first - 2 : first - 1;
  if (isArticle(article)) return !prepositions.has(clause.lower(article - 1));
  return first < 2 || clause.tokens[first - 1]?.kind !== 'word' || JOINING.has(clause.lower(first - 1));
}

/** `Karin Vogt (Grüne) sagte`: the last word before what stands in brackets there. */
function pastBrackets(clause: Clause, at: number): number {
  if (clause.tokens[at]?.kind !== 'close') return at;
  const open = clause.tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'open');
  return open < 0 ? at : open - 1;
}

/** `El presidente, Luis Mora, recordó`: a name between commas, right before the verb. */
export function subjectEnclosed(clause: Clause, cue: number): Subject | undefined {
  // "Il sindaco, Marco Ferri, ha definito".
  const comma = HELPING.has(clause.lower(cue - 1)) ? cue - 2 : cue - 1;
  const mention = clause.tokens[comma]?.kind === 'comma' ? clause.endingAt.get(comma - 1) : undefined;
  return mention && clause.tokens[mention.first - 1]?.kind === 'comma'
    ? { kind: 'name', mention }
    : undefined;
}

/** `Ana Ruiz, alcaldesa de la ciudad, dijo`; `El ministro de Turismo, Jorge Lledó, lo declaró`. */
export function subjectApposed(clause: Clause, cue: number): Subject | undefined {
  const isObject = clause.tokens[cue - 1]?.kind === 'word' && clause.words.small.has(clause.lower(cue - 1));
  const comma = isObject ? cue - 2 : cue - 1;
  if (clause.tokens[comma]?.kind !== 'comma') return undefined;
  const beside = clause.endingAt.get(comma - 1);
  const mention = clause.tokens[(beside?.first ?? 0) - 1]?.kind === 'comma' ? beside : clause.beforeComma;
  return mention && mention.last < comma ? { kind: 'name', mention } : undefined;
}
