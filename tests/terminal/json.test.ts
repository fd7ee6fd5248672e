import { describe, expect, it } from 'vitest';
import type { Passage, Statement } from '../../src/answer/index.js';
import { recordAnswer } from '../../src/terminal/json.js';

const paragraph = (number: number) => ({ number, text: `First of ${number}. Second of ${number}.` });
const passage = (number: number, score: number): Passage => ({
  paragraph: paragraph(number),
  span: { start: 0, end: `First of ${number}.`.length },
  score,
  evidence: [],
});
const record = (number: number, score: number) => ({
  paragraph: number,
  text: `First of ${number}. Second of ${number}.`,
  sentence: `First of ${number}.`,
  span: { start: 0, end: `First of ${number}.`.length },
  score,
});

describe('an answer as JSON', () => {
  it('gives the quotation and the runners-up, ten at most', () => {
    const others = Array.from({ length: 15 }, (_, at) => passage(at + 2, 0.1));
    const found = recordAnswer('q', { kind: 'found', passage: passage(1, 0.12345), others });
    expect(found).toMatchObject({
      question: 'q',
      status: 'answered',
      kind: 'passage',
      answer: 'First of 1.',
    });
    expect(found.passages[0]).toEqual(record(1, 0.123));
    expect(found.passages).toHaveLength(10);
    expect(found.statements).toEqual([]);
  });

  it('gives the place of the words that were asked for', () => {
    const key = { start: 9, end: 10 };
    const found = recordAnswer('q', { kind: 'found', passage: { ...passage(1, 0.5), key }, others: [] });
    expect(found.passages[0]).toEqual({ ...record(1, 0.5), key });
  });

  it('gives the best candidate when it is unsure', () => {
    expect(
      recordAnswer('q', { kind: 'unsure', passages: [passage(2, 0.4), passage(1, 0.3)], candidates: 2 }),
    ).toEqual({
      question: 'q',
      status: 'unsure',
      kind: 'passage',
      answer: 'First of 2.',
      passages: [record(2, 0.4), record(1, 0.3)],
      statements: [],
    });
  });

  it('gives all statements, and their paragraphs once', () => {
    const statement = (number: number, start: number, end: number, speakers = ['Ann']): Statement => ({
      speakers,
      paragraph: paragraph(number),
      span: { start, end },
      manner: 'reported',
    });
    const speaker = { name: 'Ann', aliases: [], statements: 3 };
    const statements = [statement(4, 0, 11), statement(4, 12, 24), statement(2, 0, 11, ['Ann', 'Bo'])];
    expect(recordAnswer('q', { kind: 'stated', speaker, alsoNamed: [], statements, score: 0.9 })).toEqual({
      question: 'q',
      status: 'answered',
      kind: 'said',
      answer: 'First of 4.\nSecond of 4.\nFirst of 2.',
      passages: [record(4, 0.9), record(2, 0.9)],
      statements: [
        { speaker: 'Ann', text: 'First of 4.', paragraph: 4 },
        { speaker: 'Ann', text: 'Second of 4.', paragraph: 4 },
        { speaker: 'Ann and Bo', text: 'First of 2.', paragraph: 2 },
      ],
    });
  });

  it('gives a fact as it is, and only near passages when the article doesn’t say', () => {
    const nothing = { passages: [], statements: [] };
    expect(recordAnswer('q', { kind: 'fact', field: 'author', text: 'Ann' })).toEqual({
      question: 'q',
      status: 'answered',
      kind: 'fact',
      answer: 'Ann',
      ...nothing,
    });
    expect(
      recordAnswer('q', {
        kind: 'absent',
        reason: { because: 'no-words' },
        near: [passage(3, 0.2)],
        known: [],
        meant: [],
      }),
    ).toEqual({
      question: 'q',
      status: 'not-found',
      kind: 'absent',
      answer: '',
      passages: [record(3, 0.2)],
      statements: [],
      reason: 'no-words',
    });
  });
});
