import { isPerson, type Mention } from '../../names/index.js';
import type { Subject } from '../../subject.js';
import type { Token } from '../../tokens.js';
import { isGermanRole, isSomebodyIn } from '../../words/index.js';
import { BETWEEN, type Clause, FURTHEST_PART } from './clause.js';
import { isCue } from './cues.js';
import { officeAfter } from './offices.js';

/** Whoever stands behind a verb, with a few small words between. */
export function subjectAfter(clause: Clause, cue: number): Subject | undefined {
  for (let at = cue + 1; at <= cue + BETWEEN + 1; at++) {
    const token = clause.tokens[at];
    if (token?.kind === 'comma') return nameBehindComma(clause, cue, at);
    if (token?.kind !== 'word' || isOfOthers(clause, token)) return undefined;
    const mention = clause.beginningAt.get(at);
    if (mention)
      return besideName(clause, mention, cue) ?? (at === cue + 2 ? officeAfter(clause, at) : undefined);
    // "Nach Angaben der Stadtwerke hatten Taucher …": what stands further on is another subject.
    if (token.capital && !isCue(clause, cue)) return undefined;
    const found = unnamedAt(clause, at, cue);
    if (found) return found;
    // "that" begins what is said.
    if (/^(?:dass|que|qu'|что|se|ob|wie|dat|che|of)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** `Selon son porte-parole, Marc Delvaux,`: a whole name between commas, behind the noun. */
function nameBehindComma(clause: Clause, cue: number, comma: number): Subject | undefined {
  const mention = comma > cue + 1 ? clause.beginningAt.get(comma + 1) : undefined;
  return mention?.whole && clause.tokens[mention.last + 1]?.kind !== 'word'
    ? { kind: 'name', mention }
    : undefined;
}

/** Behind a cue: "sagte sie", "dijo la alcaldesa", "confie la jeune femme". */
function unnamedAt(clause: Clause, at: number, cue: number): Subject | undefined {
  const person = clause.words.people.get(clause.lower(at));
  return (
    (at === cue + 1 ? clause.pronounAt(at) : undefined) ??
    (person && { kind: 'pronoun', word: person }) ??
    (at === (clause.words.the.size === 0 ? cue + 1 : cue + 2) ? officeAfter(clause, at) : undefined)
  );
}

/** `dijo Rosa Mora`; in `dijo el concejal de Urbanismo, Juan Ortiz` the name behind the comma. */
function besideName(clause: Clause, mention: Mention, cue: number): Subject | undefined {
  const person = clause.personIn(mention);
  if (person) return person;
  // "verteidigte die Entscheidung", "fordert ein Gutachten": a thing; but "teilte eine Sprecherin mit".
  const { the, indefinite } = clause.words;
  const before = clause.lower(mention.first - 1);
  const noun = clause.lower(mention.last);
  const isSomebody = clause.isBehindQuotation(cue) || isSomebodyIn(clause.words, noun) || isGermanRole(noun);
  const isThing = the.has(before) || (indefinite.has(before) && !isSomebody);
  const isFar = mention.first > cue + 1 && !isSomebody;
  if ((isThing || isFar) && clause.mayBeThing(mention)) return undefined;
  const isTied = clause.isAfterPreposition(mention) || isOfOffice(clause, cue, mention);
  if (mention.first === cue + 1 || !isTied) return { kind: 'name', mention };
  const next = clause.tokens[mention.last + 1]?.kind === 'comma' && clause.beginningAt.get(mention.last + 2);
  return next ? { kind: 'name', mention: next } : undefined;
}

/** Whether a name tells of what somebody has the office, who is named after it: "a diretora do cinema São Jorge, Ana Reis". */
function isOfOffice(clause: Clause, cue: number, { first, last }: Mention): boolean {
  const next = clause.tokens[last + 1]?.kind === 'comma' ? clause.beginningAt.get(last + 2) : undefined;
  if (!next?.whole || !isPerson(next.named)) return false;
  return clause.tokens
    .slice(cue + 1, first)
    .some(
      ({ lower }, at) =>
        clause.words.the.has(lower) && clause.words.prepositions.has(clause.lower(cue + at + 3)),
    );
}

/** `"…", disse ontem a diretora do cinema São Jorge, Ana Reis`: a whole name set in further on. */
export function subjectSetIn(clause: Clause, cue: number): Subject | undefined {
  if (!clause.isBehindQuotation(cue)) return undefined;
  for (let at = cue + 2; at < cue + FURTHEST_PART && clause.tokens[at]; at++) {
    if (clause.words.cues.has(clause.lower(at)) || clause.tokens[at]?.kind === 'quotation') return undefined;
    const mention = clause.tokens[at - 1]?.kind === 'comma' ? clause.beginningAt.get(at) : undefined;
    if (mention?.whole && isPerson(mention.named) && clause.tokens[mention.last + 1]?.kind !== 'word')
      return { kind: 'name', mention };
  }
  return undefined;
}

/** Another verb, or the subject of this one: what follows is none. */
function isOfOthers(clause: Clause, { lower }: Token): boolean {
  return clause.words.cues.has(lower) || clause.words.others?.has(lower) === true;
}
