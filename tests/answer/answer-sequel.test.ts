import { describe, expect, it } from 'vitest';
import { answerSequel, indexArticle } from '../../src/answer/index.js';
import { languages } from '../languages.js';
import { articleOf } from '../reply/articles.js';

const PARAGRAPHS = [
  'The harbour office closed the old pier in May. Boats now land at the new quay.',
  'This is because storms had cracked its pillars. Ida Brandt said the quay would be widened. She named no date.',
  'Olaf Renner said the ferry must stop. Due to a lack of fuel it had run only twice a week.',
  'The lighthouse was painted red, since nobody could see it in fog.',
  'Divers found an anchor because the tide was low.',
];
const index = indexArticle(articleOf(PARAGRAPHS), languages);
const found = (question: string) => {
  const given = answerSequel(index, question);
  if (given.kind !== 'found') return given.kind === 'absent' ? given.reason : given.kind;
  const { paragraph, span } = given.passage;
  return `¶${paragraph.number} ${paragraph.text.slice(span.start, span.end)}`;
};

describe('“why?” after an answer', () => {
  it('is the reason that stands behind it, in its paragraph or in the next one', () => {
    expect(found('why? (What did Renner say about the ferry?)')).toBe(
      '¶3 Due to a lack of fuel it had run only twice a week.',
    );
    expect(found('warum? (What did Renner say about the ferry?)')).toContain('Due to a lack');
    expect(found('why? (Who closed the old pier?)')).toBe(
      '¶2 This is because storms had cracked its pillars.',
    );
    const given = answerSequel(index, 'why? (What did Renner say about the ferry?)');
    expect(given).toMatchObject({ beside: true, others: [{ paragraph: { number: 3 } }] });
  });

  it('is said to be missing where the words before are all that is found', () => {
    const silent = answerSequel(index, 'why? (What did Brandt say about the quay?)');
    expect(silent).toMatchObject({ reason: { because: 'no-reason' }, near: [{ paragraph: { number: 2 } }] });
  });

  it('is the same sentence where that says why, and what else is asked is left as it is', () => {
    expect(found('why? (What did the divers find?)')).toContain('because the tide was low');
    expect(found('when? (Who closed the old pier?)')).toContain('¶1');
    expect(found('Who closed the old pier?')).toContain('¶1');
  });

  it('is left to the words in other languages than English', () => {
    const german = indexArticle(
      articleOf(['Karl Vogt sagte, die Brücke werde geschlossen. Er nannte keinen Tag.'], { language: 'de' }),
      languages,
    );
    expect(answerSequel(german, 'warum? (Was sagte Vogt über die Brücke?)').kind).not.toBe('absent');
  });
});
