import type { Absent, Found, Passage, Unsure } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { coverage, type Lookup, lookUpText } from '../lookup.js';
import { PERHAPS_BELOW } from '../passages/index.js';
import type { SpeechAsked } from '../question/index.js';
import { refuse } from '../refusal/index.js';
import { countEquals, NEAR_FROM, perhaps } from '../related.js';
import { isAuthor, isOpinion, ownSentences } from './spoken.js';

/**
 * What the author says of something in their own words: a sentence that is put in nobody's mouth. Nothing when
 * somebody else is asked for, or nothing in particular.
 */
export function findOwnView(
  index: ArticleIndex,
  { name, about }: SpeechAsked,
  question: Lookup,
): Found | Unsure | Absent | undefined {
  if (about === undefined || !isAuthor(index, name)) return undefined;
  const subject = lookUpText(index, about);
  if (subject.sought.length === 0) return undefined;
  const reason = { because: 'author-silent', about } as const;
  const own = question.byMeaning ? ownByMeaning(index, subject, question) : ownByWords(index, subject);
  const [best, ...others] = own;
  const isOnSubject = own.some(({ part }) => part >= OWN_FROM);
  const isSure = question.byMeaning ? (best?.score ?? 0) >= PERHAPS_BELOW : isOnSubject;
  if (best && isSure && isOnSubject)
    return { kind: 'found', passage: best, others, voice: isOpinion(index.article) ? 'author' : 'article' };
  if (isOnSubject) return { kind: 'unsure', passages: own, candidates: Math.max(1, countEquals(own)) };
  const { passages } = subject.ranking();
  const near = passages.filter(({ score }) => score >= NEAR_FROM).slice(0, 3);
  // What others say of it is likelier where it says so in as many words, and is no reason to leave the author's out.
  return perhaps(own, own, reason) ?? refuse(index, reason, near);
}

/** A passage in the author's own words, with the part of the subject that it speaks of. */
type OwnPassage = Passage & { readonly part: number };

/** The author's own sentences that speak of enough of a subject, one a paragraph, those that speak of most first. */
function ownByWords(index: ArticleIndex, subject: Lookup): OwnPassage[] {
  const covered = coverage(index, subject);
  const all = subject.ranking().passages.flatMap((passage) =>
    ownSentences(index, passage.paragraph).map((span): OwnPassage => {
      const part = covered(passage.paragraph, span);
      return { ...passage, span, score: passage.score * Math.min(1, part), evidence: passage.evidence, part };
    }),
  );
  return all
    .filter(({ part }) => part >= OWN_FROM)
    .sort((one, other) => other.part - one.part || other.score - one.score)
    .filter(({ paragraph }, at, own) => own.findIndex((one) => one.paragraph === paragraph) === at);
}

/** What the whole question finds by its meaning, too, as far as it is in the author's own words; the likeliest first. */
function ownByMeaning(index: ArticleIndex, subject: Lookup, question: Lookup): OwnPassage[] {
  const { isSilent, passages } = question.ranking();
  if (isSilent) return [];
  const covered = coverage(index, subject);
  return passages.flatMap((passage): OwnPassage[] => {
    const { paragraph, span } = passage;
    const own = ownSentences(index, paragraph).map((one) => ({ one, part: covered(paragraph, one) }));
    const found = own.filter(({ one }) => one.start < span.end && span.start < one.end);
    // Beside what somebody else says, the author's own sentence that speaks of most of it.
    const [best] = (found.length > 0 ? found : own).sort((a, b) => b.part - a.part);
    return best ? [{ ...passage, span: best.one, evidence: passage.evidence, part: best.part }] : [];
  });
}

/** A sentence of the author's is on a subject when it speaks of this part of it. */
const OWN_FROM = 0.5;
