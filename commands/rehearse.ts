import { answer, indexArticle, sentences } from '../src/answer/index.js';
import { readArticle } from '../src/article/index.js';
import { LANGUAGES } from '../src/reply/index.js';
import { composeAnswerCard } from './answer-card.js';
import type { Deps } from './command.js';

/** By so many V8 has compiled most of what is run for each. */
const QUESTIONS = 60;
/** A question is about as many. */
const WORDS = 8;

/** Each kind of question is read by patterns of its own, and what is asked in another language by others again. */
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

/**
 * What is asked for by its kind (days, numbers, sums, lengths of time) is looked for by a pattern of its own, which V8
 * compiles when it is first matched, and once more soon after: up to 60 ms each time, in which nobody else is answered.
 * This text has all of them, so that each question is surely answered.
 */
const FORMS = {
  text: `# The ferry

Ann Lee, 71, opened the ferry on 8 July 2020 at 8:30 a.m.

The crossing takes 12 minutes, twice a day.

The channel is 900 metres wide and cost 40,000 euros to dig.

The boat carries 300 people, 40 percent of the town.
`,
  questions: [
    'When did Ann Lee open the ferry?',
    'What year did Ann Lee open the ferry?',
    'What time did Ann Lee open the ferry?',
    'How old is Ann Lee of the ferry?',
    'Who opened the ferry?',
    'Where did Ann Lee open the ferry?',
    'How long does the crossing take?',
    'How often does the crossing take place a day?',
    'How wide is the channel?',
    'How much did it cost to dig the channel?',
    'How many people does the boat carry?',
    'What percentage of the town does the boat carry?',
  ],
};
const TWICE = 2;

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
  const forms = indexArticle(readArticle(FORMS.text), index.languages);
  for (let time = 0; time < TWICE; time++) for (const question of FORMS.questions) answer(forms, question);
  const texts = article.paragraphs.flatMap(({ text }) =>
    sentences(text, article.language).map(({ start, end }) => text.slice(start, end)),
  );
  for (let at = 0; at < QUESTIONS; at++) {
    const text = texts[at % texts.length];
    if (text === undefined) return;
    const question = `${OPENINGS[at % OPENINGS.length]} ${text.split(' ', WORDS).join(' ')}?`;
    composeAnswerCard({ id, revision, index }, answer(index, question), question);
  }
}
