import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { UnusableSet } from '../../../bench/sets/questions.js';
import { readSquad, readSquadFile } from '../../../bench/sets/squad.js';
import { withTypos } from '../../../bench/sets/typos.js';

const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rivers = {
  title: 'Rivers',
  paragraphs: [
    {
      context: 'The Danube rises in the Black Forest and ends in the Black Sea.',
      qas: [
        { question: 'Where does the Danube rise?', id: '1', answers: [], is_impossible: false },
        { question: 'Where does the Rhine rise?', id: '2', answers: [], is_impossible: true },
        { question: ' ?! ', id: '3' },
      ],
    },
    {
      context: 'The Rhine passes nine states of Europe on its way.',
      qas: [{ question: 'How many states?', typo: 'How mnay staets?' }],
    },
  ],
};
const read = (value: unknown) => readSquad(JSON.stringify(value), 'set.json');

describe('a set of questions in SQuAD’s form', () => {
  test('gives articles with numbered paragraphs and the questions that they answer', () => {
    const silent = { title: 'Silent', paragraphs: [{ context: 'No question.', qas: [] }] };
    expect(read({ version: 'v2.0', data: [rivers, silent] })).toEqual([
      {
        article: {
          title: 'Rivers',
          authors: [],
          language: 'en',
          paragraphs: [
            { number: 1, text: rivers.paragraphs[0]!.context },
            { number: 2, text: rivers.paragraphs[1]!.context },
          ],
          captions: [],
          notes: [],
        },
        questions: [
          {
            text: 'Where does the Danube rise?',
            slipped: withTypos('Where does the Danube rise?'),
            paragraph: 1,
          },
          { text: 'How many states?', slipped: 'How mnay staets?', paragraph: 2 },
        ],
      },
    ]);
  });

  test.each([
    ['', "set.json: not JSON. Give a file of questions in SQuAD's JSON form."],
    ['{"data": [', "set.json: not JSON. Give a file of questions in SQuAD's JSON form."],
    ['null', "set.json: not SQuAD's form: the whole: Invalid input: expected object, received null."],
    ['{"data": 3}', "set.json: not SQuAD's form: data: Invalid input: expected array, received number."],
    [
      '{"data": [{"title": "A", "paragraphs": [{"context": " ", "qas": []}]}]}',
      "set.json: not SQuAD's form: data.0.paragraphs.0.context: must hold some text.",
    ],
    ['{"data": []}', 'set.json: holds no question that its paragraphs answer.'],
  ])('says in a line what is wrong with %s', (text, message) => {
    expect(() => readSquad(text, 'set.json')).toThrow(new UnusableSet(message));
  });

  test('anything else is refused in a line too, and nothing else is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          readSquad(text, 'set.json');
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableSet);
          expect((error as Error).message).toMatch(/^set\.json: .+$/);
          return;
        }
        throw new Error('was taken for a set of questions');
      }),
      { numRuns: 200 },
    );
  });

  test('so are files that aren’t there or aren’t text', () => {
    const picture = join(folder, 'picture.json');
    writeFileSync(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    const wants = "Give a file of questions in SQuAD's JSON form.";
    const missing = join(folder, 'none.json');
    expect(() => readSquadFile(missing)).toThrow(
      new UnusableSet(`${missing}: there is no such file. ${wants}`),
    );
    expect(() => readSquadFile(folder)).toThrow(new UnusableSet(`${folder}: this is a folder. ${wants}`));
    expect(() => readSquadFile(picture)).toThrow(
      new UnusableSet(`picture.json: not text in UTF-8. ${wants}`),
    );
  });
});
