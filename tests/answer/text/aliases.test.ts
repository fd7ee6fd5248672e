import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { ownNamesOf } from '../../../src/answer/statements/index.js';
import { aliasesOf } from '../../../src/answer/text/aliases.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { languages } from '../../languages.js';

const published = { printed: '13 July 2020', iso: '2020-07-13' };

function keys(text: string, language = 'en'): string[] {
  const vocabulary = languages(language);
  return aliasesOf(
    { language, published },
    [],
    vocabulary,
  )(vocabulary.words(text), text).map(({ key }) => key);
}

describe('names of things that have several', () => {
  it.each([
    ['the U.S. left', 'the United States left'],
    ['the USA left', 'Americans left'],
    ['the UK', 'Great Britain'],
    ['HK', 'Hong Kong'],
    ['Ukrainian', 'Ukraine'],
    ['Nov. 13', 'November 13'],
    ['twenty-one ships', '21 ships'],
    ['the fourth call', 'the 4th call'],
    ['four', '4'],
    ['75%', '75 per cent'],
    ['this year', '2020'],
    ['last year', 'in 2019'],
    ['in the fall', 'in autumn'],
    ['in the autumn', 'in October'],
    ['July 8', 'on 8 July'],
    ['last week', 'July 8th, 2020'],
    ['on Wednesday', 'July 8'],
    ['yesterday', '12 July'],
    ['last month', 'in June'],
  ])('%s is found under what %s is found under', (one, other) => {
    const shared = keys(one).filter((key) => keys(other).includes(key));
    expect(shared).not.toEqual([]);
  });

  it('puts figures and units apart', () => {
    expect(keys('$4bn')).toEqual(expect.arrayContaining(['=4', '=billion']));
  });

  it.each([
    'tell us',
    'who may march on',
    'they look at it',
    'one second',
    'the pole stands',
    'they used it',
    'the state pays',
  ])('finds none in "%s"', (text) => {
    expect(keys(text).filter((key) => key.startsWith('='))).toEqual([]);
  });

  it('knows names of other languages', () => {
    expect(keys('die Vereinigten Staaten', 'de')).toContain('=usa');
    expect(keys('Соединённых Штатах', 'ru')).toContain('=сша');
  });

  it('learns names from the article', () => {
    const text = 'The UN Security Council (UNSC) and the Bureau of Land Management (BLM) met (Monday).';
    expect(ownNamesOf({ language: 'en', paragraphs: [{ number: 1, text }] })).toEqual([
      { short: 'UNSC', long: 'UN Security Council' },
      { short: 'BLM', long: 'Bureau of Land Management' },
    ]);
  });

  const namesIn = (text: string) =>
    ownNamesOf({ language: 'en', paragraphs: [{ number: 1, text }] }).map(
      ({ short, long }) => `${short}: ${long}`,
    );

  it('learns what people and houses are called in short, and what people are', () => {
    const text =
      'Kevin Mayer spoke to the Northern Evening Times. “We try,” said Mayer, Disney’s chairman, to the Times.';
    expect(namesIn(text)).toEqual([
      'Mayer: Kevin Mayer',
      'Times: Northern Evening Times',
      'Mayer: Disney’s chairman',
    ]);
  });

  it.each([
    ['two bear the name', 'Bill Clinton and Hillary Clinton came. Clinton left.'],
    ['a place is no person', 'New France fell. In France, nobody wept.'],
    ['a title is no name', 'President Putin spoke. Putin left.'],
    ['a clause is no role', 'Kevin Mayer left. Mayer, who had paid, came back.'],
  ])('learns none where %s', (_, text) => {
    expect(namesIn(text).filter((name) => !name.endsWith('Kevin Mayer'))).toEqual([]);
  });
});

describe('a question in other names', () => {
  const text = `A week in the valley

The anti-virus program was bought in 2019, with twelve printers and a scanner for the library.

The Bureau of Land Management (BLM) closed the old bridge, and nobody has crossed it.

The e-mail said that the co-operative would re-elect its chair after the harvest.

Shopkeepers on both banks asked for a ferry, and 30% of them want it free of charge.`;
  const index = indexArticle(readArticle(text, { name: 'week.txt' }));

  it.each([
    ['When was the antivirus bought?', 1],
    ['When was the anti virus bought?', 1],
    ['How many printers came with the anti-virus program: 12?', 1],
    ['What did the Bureau close?', 2],
    ['What did BLM close?', 2],
    ['Who will be reelected?', 3],
    ['What did the email say about the cooperative?', 3],
    ['How many percent want it?', 4],
  ])('%s', (question, paragraph) => {
    expect(answer(index, question)).toMatchObject({
      kind: 'found',
      passage: { paragraph: { number: paragraph } },
    });
  });

  it('tells the article’s own name in the evidence', () => {
    expect(answer(index, 'What did the 12 printers cost?')).toMatchObject({
      passage: { evidence: expect.arrayContaining([{ asked: '12', found: 'twelve', how: 'other name' }]) },
    });
  });
});
