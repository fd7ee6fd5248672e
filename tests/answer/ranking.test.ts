import { describe, expect, test } from 'vitest';
import { shippedReading } from '../../bench/sets/shipped.js';
import { indexPassages } from '../../src/answer/passages/passage-index.js';
import { rank } from '../../src/answer/passages/rank.js';
import { seek } from '../../src/answer/passages/seek.js';
import { readQuestion } from '../../src/answer/question/question.js';
import { languages } from '../languages.js';

const { article, questions } = shippedReading();
const index = indexPassages(article, languages);

/** The numbers of the first three paragraphs, best first. */
function topThree(text: string): number[] {
  const question = readQuestion(text, index);
  return rank(index, seek(index, question))
    .slice(0, 3)
    .map(({ paragraph }) => article.paragraphs[paragraph]?.number ?? 0);
}

/** Questions whose answer the ranking doesn't put first yet, as asked or with typos, and what stands there instead. */
const MISSED = new Set([
  // ¶4's "call" is their word; ¶1 says "phone conversation".
  'When did Xi call Putin?',
  // ¶5 says that Russia supports China on the matter; ¶6 only says "this is because".
  'Why does Russian support matter at the UN?',
  // ¶10 has "certain powerful country"; ¶11 has "powerful countries should undertake".
  'What should powerful countries take on?',
  // With typos, "America" and "virus" meet nothing that is left.
  'How did America handle the virus at home?',
]);

describe('the paragraph that answers stands first', () => {
  const held = questions.filter(({ text }) => !MISSED.has(text));

  test.each(held)('$text', ({ text, slipped, paragraph }) => {
    expect({ asked: topThree(text)[0], mistyped: topThree(slipped)[0] }).toEqual({
      asked: paragraph,
      mistyped: paragraph,
    });
  });

  test.fails.each(questions.filter(({ text }) => MISSED.has(text)))('not yet: $text', (one) => {
    expect([topThree(one.text)[0], topThree(one.slipped)[0]]).toEqual([one.paragraph, one.paragraph]);
  });
});

describe('the paragraph that comes nearest to the answer stands second', () => {
  test.each([
    // ¶10 has two economies as well, but emerging ones.
    ['Which are the two largest economies?', 2, 10],
    // ¶3 names the law for Hong Kong too, but no critic of it.
    ['Who criticized China over the Hong Kong law?', 5, 3],
    // ¶10 has "permanent members of the UNSC", of China and Russia alike.
    ['Is Russia a member of the Security Council?', 5, 10],
    // ¶3 is the other one that names the amendments.
    ['What did the constitutional amendments reflect?', 7, 3],
    // ¶4 speaks of "regional great powers", and not of what they may do.
    ['What can great powers not do?', 11, 4],
  ])('%s', (question, first, second) => {
    expect(topThree(question).slice(0, 2)).toEqual([first, second]);
  });
});
