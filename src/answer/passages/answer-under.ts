import type { Paragraph } from '../../article/index.js';
import { oncePer } from '../../once.js';
import { findAskedInBold } from '../text/index.js';
import type { PassageIndex } from './passage-index.js';
import type { Ranked } from './rank.js';

/** A paragraph that only asks, as an interviewer does: questions and nothing else. */
const ASKS = /^[^.!?。！？؟]{4,}(?:[?？؟][^.!?。！？؟]*)*[?？؟]["”'’»]?$/u;
/** How such a paragraph ends: looked at first, as most end otherwise. */
const ENDS_ASKING = /[?？؟]["”'’»]?$/u;
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
export function answersUnder(index: PassageIndex, ranked: readonly Ranked[]): readonly Ranked[] {
  const asking = findAsking(index);
  // As in most articles.
  if (asking.size === 0) return ranked;
  const seen = new Set<number>();
  return ranked.flatMap((one) => {
    // Who asks twice in a row is answered further on, or not at all.
    const isAnswered = asking.has(one.paragraph) && !asking.has(one.paragraph + 1);
    const answer = isAnswered ? quoteUnder(index, one) : one;
    if (seen.has(answer.paragraph)) return [];
    seen.add(answer.paragraph);
    return [answer];
  });
}

/** The places of the paragraphs that only ask, from 0; the last one has nothing under it. The same for every question. */
const findAsking = oncePer(({ paragraphs }: PassageIndex): ReadonlySet<number> => {
  const inBold = findAskedInBold(paragraphs);
  const asking = new Set<number>();
  paragraphs.slice(0, -1).forEach((paragraph, at) => {
    if (onlyAsks(paragraph, inBold)) asking.add(at);
  });
  return asking;
});

function onlyAsks(paragraph: Paragraph, inBold: ReadonlySet<Paragraph>): boolean {
  const { text } = paragraph;
  if (text.length > LONGEST) return false;
  return inBold.has(paragraph) || (ENDS_ASKING.test(text.slice(-2)) && ASKS.test(text));
}

function quoteUnder(index: PassageIndex, asking: Ranked): Ranked {
  const paragraph = asking.paragraph + 1;
  const [sentence = 0, end = 0] = index.firstSentence.subarray(paragraph, paragraph + 2);
  const { span } = index.sentences[sentence] ?? { span: { start: 0, end: 0 } };
  const isShort = span.end - span.start < SHORT;
  return { ...asking, paragraph, sentence, until: isShort && sentence + 1 < end ? sentence + 1 : sentence };
}
