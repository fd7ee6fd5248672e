import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readHolder, readOffice } from '../../../src/answer/passages/offices.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const { passages } = indexArticle(
  readArticle('# The valley\n\nRussia and Norway met in the valley in June.'),
);

/** Whether a text may tell who holds the office that a question asks for. */
const tells = (question: string, text: string) => readOffice(passages, question)?.(text);

describe('who holds an office', () => {
  test.each([
    ['Who is the mayor?', 'Mayor Per Dahl opened the door.'],
    ['who was the vice president', 'The president signed it.'],
    ['Who is the king?', 'The emperor left.'],
    ['Who is the queen?', 'She reigned for forty years.'],
    ['Who is the prime minister?', 'The chancellor came late.'],
    ['Who is the minister?', 'A secretary of state wrote it.'],
    ['Who is the governor?', 'He governed the island.'],
    ['Who was the pope?', 'An archbishop crowned him.'],
    ['Who is the captain?', 'Tobias steers the boat.'],
    ['Who is the coach?', 'She trained the team.'],
    ['Who is the judge?', 'A court ruled on it.'],
    ['Who is the owner?', 'She bought the mill in May.'],
    ['Who is the founder?', 'He started the choir.'],
    ['Who was the editor?', 'Una edits the paper.'],
    ['Who’s the boss?', 'Its director resigned.'],
    ['Who is the head of the school?', 'Ann Lee runs the place.'],
    ['and who is their new chairwoman', 'The group is led by Bo.'],
  ])('%s: “%s” may tell', (question, text) => {
    expect(tells(question, text)).toBe(true);
    expect(tells(question, 'The boat brings bread on Tuesdays.')).toBe(false);
  });

  test.each([
    'Who is Per Dahl?',
    'Who opened the door?',
    'Who is the woman who met the mayor?',
    'What does the mayor want?',
  ])('is not what “%s” asks', (question) => {
    expect(readOffice(passages, question)).toBeUndefined();
  });

  test.each([
    ['Who is the president of Russia?', 'Russian President Vladimir Putin came.', true],
    ['Who is the president of Russia?', 'The president of Norway came.', false],
    ['Who is Norway’s president?', 'The president of Norway came.', true],
    ['Who is the russian president?', 'The president of Norway came.', false],
    // Whose it is, isn't said.
    ['Who is the president of Russia?', 'The president came.', true],
    // A word that only begins a sentence is nobody's country.
    ['Who is the president of Russia?', 'Yesterday President Putin came.', true],
    ['Who is the president of Russia?', 'It rained. Yesterday President Putin came.', true],
  ])('%s “%s”: %s', (question, text, may) => {
    expect(tells(question, text)).toBe(may);
  });
});

describe('who holds the office of somebody', () => {
  const names = (question: string, text: string) => readHolder(passages, question)?.(text);

  test.each([
    ['Who is the president of Russia?', 'They called Russian President Vladimir Putin.', true],
    ['who is russias president', 'Vladimir Putin, the Russian president, came.', true],
    ['Who is the Norwegian prime minister?', 'Norwegian Prime Minister Kari Moe came.', true],
    ['Who is the president of Russia?', 'President Vladimir Putin came.', false],
    ['Who is the president of Russia?', 'The president of Norway met the Russian Vladimir.', false],
    ['Who is the president of Russia?', 'The Russian president came.', false],
    ['Who was the president of Russia in the 1990s?', 'Russian President Vladimir Putin came.', false],
  ])('%s “%s”: %s', (question, text, isNamed) => {
    expect(names(question, text) ?? false).toBe(isNamed);
  });

  test('is answered where the article first names that one', () => {
    const met = indexArticle(
      readArticle(
        '# The call\n\nAda Lowe called Russian President Igor Bell.\n\nPresident Lowe and President Bell spoke of Russia.',
      ),
    );
    const near = { ofSentences: [0.8, 0.9], ofParagraphs: [0.8, 0.9] };
    expect(answer(met, 'Who is the president of Russia?', near)).toMatchObject({
      kind: 'found',
      passage: { paragraph: { number: 1 } },
    });
  });
});
