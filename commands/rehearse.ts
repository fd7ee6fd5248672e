import { answer, sentences } from '../src/answer/index.js';
import { LANGUAGES } from '../src/reply/index.js';
import { answerCard } from './answer-card.js';
import type { Deps } from './command.js';

/** By so many V8 has compiled most of what is run for each. */
const QUESTIONS = 60;
/** A question is about as many. */
const WORDS = 8;

/**
 * Each kind is answered in a form of its own (days, numbers, sums, lengths of time), whose pattern V8 compiles when it is
 * first matched, and once more soon after: up to 60 ms each time, in which nobody else is answered. What is asked in
 * another language is read by patterns of its own.
 */
const OPENINGS = [
  'What does it say about',
  'When did',
  'How many',
  'How much money',
  'How long did',
  'How old',
  'How often',
  'What percentage of',
  'What year did',
  'What time did',
  'How far',
  'Who said that',
  'Where did',
  'Wann',
  'Quand',
  'Cuándo',
  'Quando',
  'Когда',
  '什么时候',
  'いつ',
];

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
  // A refusal tells the small words of these; reading the list of one takes up to 60 ms.
  for (const language of LANGUAGES) index.languages(language.slice(0, 2));
  const texts = article.paragraphs.flatMap(({ text }) =>
    sentences(text, article.language).map(({ start, end }) => text.slice(start, end)),
  );
  for (let at = 0; at < QUESTIONS; at++) {
    const text = texts[at % texts.length];
    if (text === undefined) return;
    const question = `${OPENINGS[at % OPENINGS.length]} ${text.split(' ', WORDS).join(' ')}?`;
    answerCard({ id, revision, index }, answer(index, question), false, question);
  }
}
