import type { Claim } from '../claim.js';
import type { Mention } from '../names/index.js';
import type { Subject } from '../subject.js';
import { type Frame, type Token, wordAt } from '../tokens.js';
import { type AbroadWords, TURKISH_PAIRS } from '../words/index.js';

/**
 * Who says what in Turkish. The verb ends the clause and its subject begins it, in the first case: `SUBJECT, “…” CUE`,
 * `SUBJECT … CUE`, `“…” CUE SUBJECT`, `SUBJECT'a göre …`. In another case a name has its ending behind an apostrophe.
 */

/** So many words may stand between a verb and whoever follows it: "diye anlatıyor kurucu Fatma Doğru". */
const MOST_BEHIND = 3;
/** Behind the subject of a sentence, beside a comma. */
const BEHIND_SUBJECT = /^(?:ise|de|da)$/;
/** Whoever was spoken of last: “…” dedi. */
const SOMEBODY: Subject = { kind: 'pronoun', word: 'somebody' };

export function claimsInTurkish(
  { tokens }: Frame,
  mentions: readonly Mention[],
  words: AbroadWords,
): Claim[] {
  return tokens.flatMap(({ lower, text }, at): Claim[] => {
    if (words.behind?.has(lower)) {
      const mention = mentions.find(({ last }) => last === at - 1);
      return mention ? [{ at, cue: text, kind: 'noun', subjects: [{ kind: 'name', mention }] }] : [];
    }
    if (!isCue(tokens, at, words)) return [];
    const subject = subjectBehind(tokens, at, mentions) ?? subjectBefore(tokens, at, mentions, words);
    return subject ? [{ at, cue: text, kind: 'say', subjects: [subject] }] : [];
  });
}

function isCue(tokens: readonly Token[], at: number, { cues }: AbroadWords): boolean {
  const word = wordAt(tokens, at);
  const others = TURKISH_PAIRS.get(word);
  return others ? others.has(wordAt(tokens, at - 1)) : cues.has(word);
}

/** Where a sentence goes on behind its verb, whoever speaks ends it. */
function subjectBehind(
  tokens: readonly Token[],
  cue: number,
  mentions: readonly Mention[],
): Subject | undefined {
  const mention = mentions.find(({ first }) => first > cue && first <= cue + 1 + MOST_BEHIND);
  const isClose = mention && tokens.slice(cue + 1, mention.first).every(({ kind }) => kind === 'word');
  return isClose && !mention.possessive && tokens[mention.last + 1]?.kind !== 'word'
    ? { kind: 'name', mention }
    : undefined;
}

function subjectBefore(
  tokens: readonly Token[],
  cue: number,
  mentions: readonly Mention[],
  { roles }: AbroadWords,
): Subject | undefined {
  const opens = mentions.find(({ first, possessive, last }) => {
    const next = tokens[last + 1];
    // Nothing but what somebody is stands before: "Rakip bir firmanın sahibi Tuncay Bayar, …".
    const isFirst = tokens.slice(0, first).every(({ kind }) => kind === 'word');
    const isParted = next?.kind !== 'word' || BEHIND_SUBJECT.test(next.lower) || last === cue - 1;
    return first < cue && !possessive && (isParted || isFirst);
  });
  if (opens) return { kind: 'name', mention: opens };
  // "Bakan, …": whoever was called so.
  if (roles.has(wordAt(tokens, 0)) && isSubject(tokens, 1, cue))
    return { kind: 'noun', first: 0, last: 0, isDefinite: true };
  return tokens[0]?.kind === 'quotation' ? SOMEBODY : undefined;
}

const isSubject = (tokens: readonly Token[], next: number, cue: number) =>
  next === cue || tokens[next]?.kind !== 'word' || BEHIND_SUBJECT.test(wordAt(tokens, next));
