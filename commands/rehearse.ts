import { answer, sentences } from '../src/answer/index.js';
import { answerCard } from './answer-card.js';
import type { Deps } from './command.js';

/** By so many V8 has compiled most of what is run for each. */
const QUESTIONS = 60;
/** A question is about as many. */
const WORDS = 8;

/** A place where nobody is, and nothing was chosen. */
const NOWHERE = { person: '0' };

/**
 * Answers questions that nobody has asked, so that the first who asks doesn't wait for what is made once: the index of
 * the article and the patterns by which questions are read take as long as sixty answers. Nothing is kept of it.
 */
export async function rehearse({ library, indexOf }: Pick<Deps, 'library' | 'indexOf'>): Promise<void> {
  const kept = await library.current(NOWHERE);
  const { id, revision, article } = kept;
  const index = await indexOf(kept);
  index.attribution();
  const texts = article.paragraphs.flatMap(({ text }) =>
    sentences(text, article.language).map(({ start, end }) => text.slice(start, end)),
  );
  for (const text of texts.slice(0, QUESTIONS)) {
    const question = `What does it say about ${text.split(' ', WORDS).join(' ')}?`;
    answerCard({ id, revision, index }, answer(index, question), false, question);
  }
}
