import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const talk = indexArticle(
  readArticle(
    [
      '# A talk with Ana Ruiz',
      'Ana Ruiz has built nine boats in Vigo. We met her on the quay.',
      'When did you begin?',
      'My uncle had a yard, and I painted his hulls at twelve.',
      'How did the council react to your plan?',
      'First with a letter, then with a lawyer, who was afraid of water.',
      'Will there be a tenth boat?',
      'If I find the oak, yes. Nobody plants oaks for boats.',
    ].join('\n\n'),
  ),
);

const near = {
  ofParagraphs: Float32Array.from(talk.passages.paragraphs, ({ number }) => (number === 5 ? 0.9 : 0.8)),
  ofSentences: Float32Array.from(talk.passages.sentences, ({ paragraph }) => (paragraph === 4 ? 0.9 : 0.8)),
};

it.each(['how did the council react?', 'how did the council respond to the plan'])(
  '%s is answered under the interviewer’s question',
  (question) => {
    expect(answer(talk, question, near)).toMatchObject({
      kind: 'found',
      passage: { paragraph: { number: 5 } },
    });
  },
);

it('how did the city respond? asks for no address', () => {
  expect(answer(talk, 'how did the city respond')).not.toMatchObject({ reason: { because: 'no-such-fact' } });
});
