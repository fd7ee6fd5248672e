import { describe, expect, it } from 'vitest';
import { answer, indexArticle } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';

const index = indexArticle(
  readArticle(`The harbour
By Ana Ruiz

The harbour of Port Lune has been closed since the storm in March, and the fishing fleet lies idle.

"The ferry will run again in May," said Mayor Ada Lowe. She warned that the old pier could collapse.

Tom Brand, who leads the fishing union, called the delay a disgrace.

The government of the island has spent nine million on the dredging of the channel. Victor Hale, the minister, visited the harbour in June.
`),
);
const ask = (question: string) => answer(index, question);

describe('the words of somebody who is not quoted', () => {
  it.each([
    ['What did Mayor Lowe say about the dredging of the channel?', 'silent-on'],
    ['What did Victor Hale say about the dredging of the channel?', 'unknown-speaker'],
    ['What was the opinion of Victor Hale on the dredging?', 'unknown-speaker'],
    ['What did Napoleon say about the harbour?', 'unknown-speaker'],
  ])('%s is never answered with others’ words', (question, because) => {
    expect(ask(question)).toMatchObject({ kind: 'absent', reason: { because } });
  });

  it('shows what is nearest in the article’s own words', () => {
    const given = ask('What did Victor Hale say about the dredging of the channel?');
    expect(given.kind === 'absent' && given.near[0]?.paragraph.number).toBe(4);
    expect(given).toMatchObject({ reason: { name: 'Victor Hale', about: 'the dredging of the channel' } });
  });
});

describe('who said something', () => {
  it.each([
    ['Who said that the ferry will run again?', 'Ada Lowe', 2],
    ['Who warned that the pier could collapse?', 'Ada Lowe', 2],
    ['Who called the delay a disgrace?', 'Tom Brand', 3],
  ])('%s %s, ¶%i', (question, name, number) => {
    expect(ask(question)).toMatchObject({
      kind: 'stated',
      speaker: { name },
      statements: [{ paragraph: { number } }],
    });
  });

  it('names nobody where the article does not', () => {
    expect(ask('Who visited the harbour in June?').kind).toBe('found');
    expect(ask('Who said that the moon is made of cheese?').kind).not.toBe('stated');
  });
});

describe('questions for words', () => {
  it.each([
    'How did Mayor Lowe respond?',
    'What was Ada Lowe’s reply?',
    'Did Ada Lowe say anything about the ferry?',
    'According to Ada Lowe, when will the ferry run again?',
    'Why did Lowe say the ferry will run?',
    'a quote from Ada Lowe',
  ])('%s', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'stated', speaker: { name: 'Ada Lowe' } });
  });

  it('takes the United States for one name', () => {
    expect(ask('What did the United States say about China?')).toMatchObject({
      reason: { because: 'unknown-speaker', name: 'the United States' },
    });
  });
});
