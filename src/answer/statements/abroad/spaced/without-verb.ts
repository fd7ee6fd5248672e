import { isPerson } from '../../names/index.js';
import type { Subject } from '../../subject.js';
import { isNameForSure } from '../called.js';
import { type Clause, SOMEBODY } from './clause.js';
import { bodyBehind } from './offices.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

/** Who says something without a verb of saying. */

/** Whom a word, or the words that end with it, give what is said to: "según Ruiz", "по её словам". */
export function subjectAccordingTo(clause: Clause, at: number): Subject | undefined {
  const { after, behind, theirs } = clause.words;
  const phrase = (words: number) =>
    clause.tokens
      .slice(at + 1 - words, at + 1)
      .map(({ lower }) => lower)
      .join(' ');
  const owner = theirs?.get(phrase(2));
  if (owner) return { kind: 'pronoun', word: owner };
  if (behind?.has(clause.lower(at))) return subjectBefore(clause, at);
  if (isSo(clause, at)) return subjectAfter(clause, at);
  if (![1, 2, 3, 4].some((words) => words <= at + 1 && after.has(phrase(words)))) return undefined;
  const subject = subjectAfter(clause, at) ?? bodyBehind(clause, at);
  // Where all nouns have capitals, one by itself may be a thing: "Laut Fahrplan".
  const named = subject?.kind === 'name' ? subject.mention.named : undefined;
  return named && clause.words.hasNounCapitals && !isNameForSure(named) ? undefined : subject;
}

/** „…“, so Roth; "Der Turm ist, so Roth, sicher." */
function isSo(clause: Clause, at: number): boolean {
  if (clause.words.so !== clause.lower(at) || clause.tokens[at - 1]?.kind !== 'comma') return false;
  if (clause.tokens[at - 2]?.kind === 'quotation') return true;
  const mention = clause.beginningAt.get(at + 1);
  const behind = (mention?.last ?? at) + 1;
  const next = clause.tokens[clause.lower(behind) === 'weiter' ? behind + 1 : behind];
  return mention !== undefined && (next === undefined || next.kind === 'comma');
}

/** `„…”, moppert ze`, `« … », sourit Anna Valli`: whatever the verb, right behind a quotation. */
export function subjectOfTag(clause: Clause, at: number): Subject | undefined {
  if (!clause.isBehindQuotation(at) || clause.tokens[at]?.capital) return undefined;
  // « … », dit-elle; « … », a-t-il rappelé.
  const joined = /-(?:t-)?(il|elle)$/.exec(clause.lower(at))?.[1];
  if (joined !== undefined) return { kind: 'pronoun', word: joined === 'il' ? 'he' : 'she' };
  const verb = clause.lower(at) === 'se' ? at + 1 : at;
  const { small, prepositions, indefinite, mayDropSubject } = clause.words;
  if (small.has(clause.lower(verb)) || prepositions.has(clause.lower(verb))) return undefined;
  // «…», atirou.
  if (mayDropSubject && clause.tokens[at]?.kind === 'word' && verb === clause.tokens.length - 1)
    return SOMEBODY;
  const mention = clause.beginningAt.get(verb + 1);
  if (mention && mention.named.words.length > 1 && isPerson(mention.named)) return { kind: 'name', mention };
  // "sospira una turista": whoever she is, the words are hers.
  if (indefinite.has(clause.lower(verb + 1))) return { kind: 'noun', first: verb + 1, last: verb + 2 };
  return clause.pronounAt(verb + 1);
}

/** `Pour Anna Valli, ingénieure, le pont est « sûr »`: whose view a sentence quotes. */
export function holderOfView(clause: Clause, at: number): Subject | undefined {
  if (at !== 0 || clause.words.for !== clause.lower(0)) return undefined;
  // "Per la presidente dei negozianti, Anna Valli, …".
  const apposed = clause.beforeComma;
  if (
    apposed &&
    apposed.first > 2 &&
    clause.tokens[apposed.first - 1]?.kind === 'comma' &&
    isPerson(apposed.named)
  )
    return hasRole(clause, apposed.first - 2) ? { kind: 'name', mention: apposed } : undefined;
  const mention = clause.beginningAt.get(1);
  if (!mention || !isPerson(mention.named) || clause.tokens[mention.last + 1]?.kind !== 'comma')
    return undefined;
  return clause.tokens.some(({ kind }) => kind === 'quotation') ? { kind: 'name', mention } : undefined;
}

/** Whether a word of the first ones, up to this one, is what somebody is. */
function hasRole(clause: Clause, last: number): boolean {
  return clause.tokens.slice(1, last + 1).some(({ lower }) => clause.words.roles.has(lower));
}
