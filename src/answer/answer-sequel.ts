import { type Answer, type Passage, type Span, wordsAt } from './answer.js';
import { answer } from './answer-question.js';
import type { ArticleIndex } from './article-index.js';
import { type Nearness, sentencesOf } from './passages/index.js';
import { expandFollowUp, readWhy } from './question/index.js';
import { refuse } from './refusal/index.js';

/** A sentence that says why; "since" and "therefore" as often say something else. */
const REASON =
  /\b(?:because|due to|owing to|thanks to|as a result of|(?:the|for (?:this|that|these|those)) reasons?)\b/i;

/**
 * Answers a question as it stands above its answer: "why? (Who closed the pier?)" is "Why closed the pier?".
 *
 * Where that finds the very sentence again that the question before found, the reason is looked for beside it, and a
 * reader is told when there is none. In English only: elsewhere no words for reasons are known.
 *
 * @param nearness of the article to the question in words, which `expandFollowUp` gives.
 */
export function answerSequel(index: ArticleIndex, shown: string, nearness?: Nearness): Answer {
  const given = answer(index, expandFollowUp(shown), nearness);
  const before = readWhy(shown);
  const again = before === undefined ? undefined : placeOf(given);
  if (!again || before === undefined || index.passages.language !== 'en') return given;
  const first = placeOf(answer(index, before));
  if (!first || first.paragraph !== again.paragraph || !meets(first.span, again.span)) return given;
  const own = wordsAt(again);
  if (REASON.test(own)) return given;
  const reason = reasonBeside(index, again);
  return reason
    ? { kind: 'found', passage: reason, others: [again], beside: true }
    : refuse(index, { because: 'no-reason' }, [again]);
}

/** The only sentence that an answer gives. */
function placeOf(given: Answer): Passage | undefined {
  if (given.kind === 'found') return given.passage;
  const [statement, ...more] = given.kind === 'stated' ? given.statements : [];
  if (given.kind !== 'stated' || !statement || more.length > 0) return undefined;
  const { paragraph, span } = statement;
  return { paragraph, span, score: given.score, evidence: [] };
}

const meets = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** The sentence that says why, in the rest of the paragraph, or at the beginning of the next one. */
function reasonBeside({ article, passages }: ArticleIndex, place: Passage): Passage | undefined {
  const { paragraph, span, score } = place;
  const next = article.paragraphs[paragraph.number];
  const candidates = [
    ...sentencesOf(passages, paragraph)
      .filter((one) => one.span.start >= span.end)
      .map((one) => ({ paragraph, span: one.span })),
    ...(next ? sentencesOf(passages, next).slice(0, 1) : []).map((one) => ({
      paragraph: next ?? paragraph,
      span: one.span,
    })),
  ];
  const found = candidates.find((one) => REASON.test(wordsAt(one)));
  return found && { ...found, score, evidence: [] };
}
