import { type PassageIndex, paragraphAt } from './passage-index.js';
import type { Ranked } from './rank.js';

/** A paragraph that only asks, as an interviewer does: questions and nothing else. */
const ASKS = /^[^.!?。！？]{4,}(?:[?？][^.!?。！？]*)*[?？]["”'’»]?$/u;
/** In characters; an author who asks more than that goes on to say something. */
const LONGEST = 400;
/** In characters: a shorter answer ("In spring.") is quoted with the sentence after it. */
const SHORT = 60;

/**
 * Puts in place of each paragraph that only asks what is asked the paragraph under it: "Will you retire?" is the nearest
 * to the same question, and answers nothing.
 *
 * @param ranked best first.
 */
export function answersUnder(index: PassageIndex, ranked: readonly Ranked[]): Ranked[] {
  const seen = new Set<number>();
  return ranked.flatMap((one) => {
    const answer = asks(index, one.paragraph) ? under(index, one) : one;
    if (seen.has(answer.paragraph)) return [];
    seen.add(answer.paragraph);
    return [answer];
  });
}

function asks(index: PassageIndex, paragraph: number): boolean {
  if (paragraph + 1 >= index.firstSentence.length - 1) return false;
  const { text, bold } = paragraphAt(index, paragraph);
  return text.length <= LONGEST && (bold === true || ASKS.test(text));
}

function under(index: PassageIndex, asking: Ranked): Ranked {
  const paragraph = asking.paragraph + 1;
  // Who asks twice in a row is answered further on, or not at all.
  if (asks(index, paragraph)) return asking;
  const [sentence = 0, end = 0] = index.firstSentence.subarray(paragraph, paragraph + 2);
  const { span } = index.sentences[sentence] ?? { span: { start: 0, end: 0 } };
  const isShort = span.end - span.start < SHORT;
  return { ...asking, paragraph, sentence, until: isShort && sentence + 1 < end ? sentence + 1 : sentence };
}
