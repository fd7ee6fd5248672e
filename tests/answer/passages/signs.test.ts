import { describe, expect, test } from 'vitest';
import {
  type Evidences,
  FIRST_LOOK,
  indexPassages,
  rank,
  seek,
  WEIGHTS,
} from '../../../src/answer/passages/index.js';
import { readQuestion } from '../../../src/answer/question/index.js';
import { readArticle } from '../../../src/article/index.js';
import { languages } from '../../languages.js';

type Sign = keyof Evidences;

interface SignCase {
  readonly question: string;
  /** The first paragraph: it stands before the answer, and would win if all else were equal. */
  readonly twin: string;
  /** The third paragraph. Between them stands one about ducks. */
  readonly answer: string;
  /** The last paragraph. */
  readonly after?: string;
  /** Signs that can't be held equal, left out of the comparison. */
  readonly apart?: readonly Sign[];
  /** By the weights beside a model: the words' own leave the sign out. */
  readonly beside?: true;
}

const TOPICS: readonly Sign[] = ['topic', 'paragraphTopic'];
const WORDS: readonly Sign[] = ['paragraph', 'sentence', 'window', 'related', 'relatedWindow'];

/** For each sign, two paragraphs that it alone tells apart. A new sign is missed by the compiler. */
const CASES: Readonly<Record<Sign, SignCase>> = {
  // Twice as much about lighthouses in as many words.
  paragraph: {
    question: 'Who repaired the lighthouse?',
    twin: 'The lighthouse stood on a cliff. Nobody saw that mountain on a day.',
    answer: 'The lighthouse stood on a cliff. Nobody saw that lighthouse on a day.',
    apart: ['window', 'relatedWindow', 'length', ...TOPICS],
  },
  // Three words of the question, each once, not two of them.
  coverage: {
    question: 'lantern keeper harvest',
    twin: 'The lantern was lit. A keeper came. That keeper saw rain there.',
    answer: 'The lantern was lit. A keeper came. That harvest saw rain there.',
    apart: ['paragraph', 'relatedWindow', 'related', 'length'],
    beside: true,
  },
  // Two of three words in one sentence, not in two.
  sentence: {
    question: 'lantern keeper harvest',
    twin: 'The lantern was lit. A keeper came. Rain fell on the harvest.',
    answer: 'The lantern keeper came. Rain was lit. Wind fell on the harvest.',
    apart: ['paragraph', 'window', 'pairs', 'exact', 'late', 'related', 'relatedWindow', 'length', ...TOPICS],
  },
  // In sentences that follow each other, not with one between.
  window: {
    question: 'lantern keeper harvest',
    twin: 'The lantern was lit at dusk. Rain fell. The keeper came home.',
    answer: 'The lantern was lit at dusk. The keeper came home. Rain fell.',
    apart: ['relatedWindow', ...TOPICS],
  },
  // "red lantern" stands side by side.
  pairs: {
    question: 'red lantern',
    twin: 'The lantern was large and hung beside a red door there.',
    answer: 'The door was large and hung beside a red lantern there.',
    apart: ['late', ...TOPICS],
  },
  // Three words in a row.
  phrase: {
    question: 'old red lantern glass',
    twin: 'The old red and glass lantern hung there.',
    answer: 'The old red lantern and glass hung there.',
    apart: ['pairs', 'late', ...TOPICS],
  },
  // "sailed" is spelled so nowhere, "harvest" is.
  exact: {
    question: 'harvest sailed',
    twin: 'They went sailing in September there.',
    answer: 'They went to harvest in September there.',
    apart: ['late', ...WORDS, ...TOPICS],
  },
  // "When" wants a date.
  kind: {
    question: 'When was the bridge opened?',
    twin: 'The bridge was opened by a mayor, to much applause, with music.',
    answer: 'The bridge was opened by a mayor, to much applause, in 1911.',
    apart: TOPICS,
  },
  // "How long" wants a length of time, wherever in the paragraph it stands.
  quantity: {
    question: 'How long did the voyage take?',
    twin: 'The voyage took them far. It was hard and cold there.',
    answer: 'The voyage took them far. It was two months there.',
    apart: ['kind', ...TOPICS],
  },
  // Keller is in the answer's paragraph; that is all the name does here.
  missing: {
    question: 'Which canals did Keller paint with care?',
    twin: 'The canals were painted with care. A gondolier slept there.',
    answer: 'The canals were painted with care. Then Keller slept there.',
    apart: ['paragraph', 'window', 'relatedWindow', ...TOPICS],
  },
  // What a paragraph is about stands at its beginning.
  lead: {
    question: 'Who repaired the lighthouse?',
    twin: 'Wind blew over the bay. The lighthouse was repaired.',
    answer: 'The lighthouse was repaired. Wind blew over the bay.',
  },
  // And what a sentence is about stands first in it.
  late: {
    question: 'Who repaired the lighthouse?',
    twin: 'That windy summer they saw the lighthouse repaired.',
    answer: 'The lighthouse repaired they saw that windy summer.',
    apart: TOPICS,
  },
  // "before" is asked for, and "after" isn't it.
  relations: {
    question: 'What happened before the flood?',
    twin: 'The market closed after the flood came there.',
    answer: 'The market closed before the flood came there.',
  },
  // A car is an automobile.
  related: {
    question: 'Who bought the automobile?',
    twin: 'The garden was sold by a neighbour there.',
    answer: 'The car was sold by a neighbour there.',
    apart: ['relatedWindow', ...TOPICS],
  },
  // Car and doctor, in sentences that follow each other.
  relatedWindow: {
    question: 'Which automobile did the physician buy?',
    twin: 'The car was sold. Rain fell there. The doctor slept.',
    answer: 'Rain fell there. The car was sold. The doctor slept.',
  },
  // One sentence about medicine, though the paragraph is about bread.
  topic: {
    question: 'How was the illness treated?',
    twin: 'Bakers kneaded dough. Ovens warmed the kitchen. Pastry cooled there.',
    answer: 'Bakers kneaded dough. Ovens warmed the kitchen. Surgeons prescribed antibiotics.',
    apart: ['related', 'relatedWindow', 'paragraphTopic', 'lead', 'length'],
  },
  // As near a sentence in both; in the answer the others are near as well.
  paragraphTopic: {
    question: 'How was the illness treated?',
    twin: 'The hospital gave patients medicine. The carpenter measured planks. A violin sounded.',
    answer: 'The hospital gave patients medicine. Doctors prescribed pills. A nurse vaccinated.',
    apart: ['length'],
  },
  // A long paragraph holds more by chance.
  length: {
    question: 'Who repaired the lighthouse?',
    twin: 'The lighthouse was repaired by somebody during that long and cold windy winter beside an empty bay.',
    answer: 'The lighthouse was repaired by somebody.',
    apart: ['paragraph', 'late', ...TOPICS],
  },
  // The paragraph after it goes on about the lighthouse.
  neighbour: {
    question: 'Who repaired the lighthouse?',
    twin: 'The lighthouse was repaired there.',
    answer: 'The lighthouse was repaired there.',
    after: 'The lighthouse lamp burned.',
    apart: ['neighbourTopic'],
  },
  // The paragraph after it is about medicine.
  neighbourTopic: {
    question: 'How was the illness treated?',
    twin: 'Nobody wrote it down there.',
    answer: 'Nobody wrote it down there.',
    after: 'Surgeons prescribed antibiotics.',
    apart: ['neighbour'],
  },
};

const DUCKS = 'Children fed ducks beside a pond all morning long.';

/** Whether the answer comes before its twin when some signs weigh nothing. */
function isAbove({ question, twin, answer, after, beside }: SignCase, left: readonly Sign[]): boolean {
  const text = ['# A title', twin, DUCKS, answer, ...(after === undefined ? [] : [after])].join('\n\n');
  const index = indexPassages({ ...readArticle(text, { format: 'markdown' }), language: 'en' }, languages);
  const read = readQuestion(question, index);
  const weights = {
    ...(beside ? FIRST_LOOK.words : WEIGHTS),
    ...Object.fromEntries(left.map((sign) => [sign, 0])),
  };
  const order = rank(index, seek(index, read), undefined, weights).map(({ paragraph }) => paragraph);
  return order.indexOf(2) < order.indexOf(0);
}

describe('a sign that alone tells two paragraphs apart', () => {
  test.each(Object.entries(CASES) as [Sign, SignCase][])('%s decides', (sign, one) => {
    const apart = one.apart ?? [];
    expect({ with: isAbove(one, apart), without: isAbove(one, [...apart, sign]) }).toEqual({
      with: true,
      without: false,
    });
  });
});
