import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/answer/text/words.js';
import { languages } from '../../languages.js';

const stems = (text: string, language = 'en') =>
  languages(language)
    .words(text)
    .filter((word) => !word.stop)
    .map((word) => word.stem);

describe('words', () => {
  it('are the same in British and in American', () => {
    for (const [british, american] of [
      ['organise', 'organize'],
      ['organisations', 'organizations'],
      ['colourful', 'colorful'],
      ['neighbouring', 'neighboring'],
      ['centres', 'centers'],
      ['defence', 'defense'],
      ['analysed', 'analyzed'],
      ['travelled', 'traveled'],
      ['programme', 'program'],
      ['catalogue', 'catalog'],
    ])
      expect(stems(british!)).toEqual(stems(american!));
  });

  it('stay apart where "our" is no ending', () => {
    expect(stems('four hours tour')).toEqual(['four', 'hour', 'tour']);
  });

  it('are the same with marks that nobody sees', () => {
    expect(stems('com\u00ADputers and com\u200Bputers')).toEqual(['comput', 'comput']);
    expect(languages('en').words('com\u00ADputers')).toMatchObject([
      { start: 0, end: 10, folded: 'computers' },
    ]);
  });

  it('read an ordinal as its number', () => {
    expect(stems('the 21st congress')).toEqual(stems('congress 21').reverse());
  });

  it('read initials with full stops as one word, at a sentence’s end too', () => {
    expect(stems('The U.S. left. They blame the U.S.')).toEqual(['us', 'left', 'blame', 'us']);
  });

  it('know "May" for a month by its capital, and by what stands before', () => {
    expect(stems('What may happen in May?')).toEqual(['happen', 'mai']);
    expect(stems('what happened in may')).toEqual(['happen', 'mai']);
    expect(stems('may they open on 12th may')).toEqual(['open', '12', 'mai']);
    expect(stems('May it rain?')).toEqual(['rain']);
    expect(stems('they may not')).toEqual([]);
  });

  it('know "US", "WHO" and "IT" for names by case, by "the" and by what stands before', () => {
    expect(stems('What did the US do?')).toEqual(['us']);
    expect(stems('what did the us do')).toEqual(['us']);
    expect(stems('why did us leave')).toEqual(['us', 'leav']);
    expect(stems('what did the who want')).toContain('who');
    expect(stems('tell us about it')).toEqual([]);
    expect(stems('WHAT DOES IT TELL US')).toEqual([]);
  });

  it('come apart from what French and Italian elide before them', () => {
    expect(stems('Quanto costa l’arcata?', 'it')).toEqual(stems('dell’arcata costa', 'it').reverse());
    expect(stems('Pourquoi l’église ?', 'fr')).toEqual(stems('qu’une église', 'fr'));
    expect(
      languages('fr')
        .words('aujourd’hui')
        .map(({ folded }) => folded),
    ).toEqual(['aujourdhui']);
  });

  it('of Korean are compared by pairs of syllables, without particles', () => {
    expect(stems('나룻배는', 'ko')).toEqual(stems('나룻배를', 'ko'));
    expect(stems('언제 누가', 'ko')).toEqual([]);
  });

  it('of Chinese are the same in traditional and in simplified characters', () => {
    expect(stems('維修需要多少錢', 'zh')).toEqual(stems('维修需要多少钱', 'zh'));
  });

  it('that only ask are stop words in languages that no list of ours has', () => {
    for (const [question, language] of [
      ['Ile? Kiedy? Kto?', 'pl'],
      ['Quanto? Quando? Chi?', 'it'],
      ['Hoeveel? Wanneer? Wie?', 'nl'],
      ['Kolik? Kdy? Kdo?', 'cs'],
      ['Milloin? Kuka?', 'fi'],
      ['Berapa? Kapan? Siapa?', 'id'],
    ] as const)
      expect(stems(question, language)).toEqual([]);
  });

  it('are counted as one counts them', () => {
    expect(countWords('The 21st congress met.', 'en')).toBe(4);
    expect(countWords('dell’arcata costa', 'it')).toBe(2);
    expect(countWords('나룻배는 운행', 'ko')).toBe(2);
  });
});
