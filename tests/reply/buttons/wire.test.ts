import { describe, expect, it } from 'vitest';
import { components } from '../../../commands/index.js';
import { FACT_FIELDS, type FactField } from '../../../src/answer/index.js';
import { readCiteState } from '../../../src/reply/buttons/cite-state.js';
import { readContextState } from '../../../src/reply/buttons/context-state.js';
import { readShowState, writeQuotesState, writeShowState } from '../../../src/reply/buttons/show-state.js';
import { readState, STATE_NAMES, type StateName } from '../../../src/reply/buttons/state.js';
import { source as sourceOf } from '../articles.js';

// All states here are as version 1 wrote them: they stand under messages, so a test that fails is a broken button.

const ID = 'Ab_9-xyz01Q2';

/** By component: states as they are out there, and what they carry. */
const OUT_THERE: Readonly<Record<StateName, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  show: {
    'show:1:Ab_9-xyz01Q2:1:p3@0.0': {
      article: ID,
      revision: '1',
      quotes: 'p3',
      quotation: '0',
      from: '0',
    },
  },
  reveal: {
    'reveal:1:Ab_9-xyz01Q2:a:p3.0.2s_f0@1.1a': {
      article: ID,
      revision: 'a',
      quotes: 'p3.0.2s_f0',
      quotation: '1',
      from: '1a',
    },
  },
  said: {
    'said:1:Ab_9-xyz01Q2:1:s2@5.0': { article: ID, revision: '1', quotes: 's2', quotation: '5', from: '0' },
  },
  context: {
    'context:1:Ab_9-xyz01Q2:2:14': { article: ID, revision: '2', number: '14' },
    'context:1:Ab_9-xyz01Q2:2:14:0:90': { article: ID, revision: '2', number: '14', start: '0', end: '90' },
  },
  turn: { 'turn:1:shipped-1:10:7': { article: 'shipped-1', revision: '10', number: '7' } },
  cite: {
    'cite:1:Ab_9-xyz01Q2:2': { article: ID, revision: '2' },
    'cite:1:Ab_9-xyz01Q2:2:14': { article: ID, revision: '2', number: '14' },
    'cite:1:Ab_9-xyz01Q2:2:14:0:90': { article: ID, revision: '2', number: '14', start: '0', end: '90' },
  },
  restyle: { 'restyle:1:Ab_9-xyz01Q2:2:14': { article: ID, revision: '2', number: '14' } },
  citeone: { 'citeone:1': {} },
  others: { 'others:1': {} },
  why: { 'why:1:Ab_9-xyz01Q2': { article: ID } },
  across: { 'across:1:Ab_9-xyz01Q2': { article: ID } },
  note: {
    'note:1:Ab_9-xyz01Q2:2:14': { article: ID, revision: '2', number: '14' },
    'note:1:Ab_9-xyz01Q2:2:14:0:90': { article: ID, revision: '2', number: '14', start: '0', end: '90' },
  },
  keepone: { 'keepone:1': {} },
  thread: {
    'thread:1:Ab_9-xyz01Q2:2:14': { article: ID, revision: '2', number: '14' },
    'thread:1:Ab_9-xyz01Q2:2:14:0:90': { article: ID, revision: '2', number: '14', start: '0', end: '90' },
  },
  notes: { 'notes:1:2': { page: '2' } },
  unnote: { 'unnote:1:2': { page: '2' } },
  exportnotes: { 'exportnotes:1': {} },
  share: { 'share:1': {}, 'share:1:1325712345678901234': { message: '1325712345678901234' } },
  remove: { 'remove:1': {}, 'remove:1:80351110224678912': { person: '80351110224678912' } },
  alone: {
    'alone:1:Ab_9-xyz01Q2:21': { article: ID, number: '21' },
    'alone:1:Ab_9-xyz01Q2:21:3': { article: ID, number: '21', count: '3' },
  },
  page: {
    'page:1:Ab_9-xyz01Q2:21': { article: ID, number: '21' },
    'page:1:Ab_9-xyz01Q2:21:3': { article: ID, number: '21', count: '3' },
  },
  jump: {
    'jump:1:Ab_9-xyz01Q2': { article: ID },
    'jump:1:Ab_9-xyz01Q2:10': { article: ID, count: '10' },
  },
  find: { 'find:1:Ab_9-xyz01Q2:15': { article: ID, first: '15' } },
  askon: { 'askon:1:Ab_9-xyz01Q2': { article: ID } },
  paragraph: { 'paragraph:1:Ab_9-xyz01Q2:21:3': { article: ID, number: '21', count: '3' } },
  list: { 'list:1:3': { page: '3' } },
  help: { 'help:1': {} },
  paste: { 'paste:1': {}, 'paste:1:Ab_9-xyz01Q2': { article: ID } },
  draft: {
    'draft:1:keep:Ab_9-xyz01Q2': { action: 'keep', article: ID },
    'draft:1:fix:Ab_9-xyz01Q2': { action: 'fix', article: ID },
    'draft:1:discard:Ab_9-xyz01Q2': { action: 'discard', article: ID },
  },
  header: { 'header:1:Ab_9-xyz01Q2': { article: ID } },
  details: { 'details:1:Ab_9-xyz01Q2': { article: ID } },
  retype: {
    'retype:1:header:Ab_9-xyz01Q2': { form: 'header', article: ID },
    'retype:1:details:Ab_9-xyz01Q2': { form: 'details', article: ID },
    'retype:1:paste': { paste: 'paste' },
    'retype:1:paste:Ab_9-xyz01Q2': { paste: 'paste', replaces: ID },
  },
  poll: { 'poll:1:24': { hours: '24' } },
  unschedule: { 'unschedule:1': {} },
  log: { 'log:1:2': { page: '2' } },
  choose: {
    'choose:1:Ab_9-xyz01Q2:all': { article: ID, where: 'all' },
    'choose:1:Ab_9-xyz01Q2:here': { article: ID, where: 'here' },
  },
  shelf: {
    'shelf:1:remove:Ab_9-xyz01Q2': { action: 'remove', article: ID },
    'shelf:1:restore:Ab_9-xyz01Q2': { action: 'restore', article: ID },
    'shelf:1:hide:Ab_9-xyz01Q2': { action: 'hide', article: ID },
    'shelf:1:unhide:Ab_9-xyz01Q2': { action: 'unhide', article: ID },
    'shelf:1:forget': { all: 'forget' },
  },
  leave: { 'leave:1': {} },
};

/** Facts by the number that they had in the list of fields. */
const NUMBERED: readonly FactField[] = [
  'author',
  'about-author',
  'published',
  'updated',
  'source',
  'title',
  'section',
  'caption',
  'credit',
  'contact',
  'url',
  'length',
  'language',
  'age',
  'year',
  'weekday',
  'time',
  'paragraphs',
  'reading-time',
  'quoted',
];

/** Facts by their letters. */
const LETTERED: Readonly<Record<string, FactField>> = {
  a: 'author',
  b: 'about-author',
  p: 'published',
  u: 'updated',
  s: 'source',
  t: 'title',
  e: 'section',
  c: 'caption',
  r: 'credit',
  o: 'contact',
  l: 'url',
  n: 'length',
  g: 'language',
  h: 'age',
  y: 'year',
  w: 'weekday',
  m: 'time',
  k: 'paragraphs',
  d: 'reading-time',
  q: 'quoted',
};

const quotesIn = (spec: string) => readShowState(`show:1:${ID}:1:${spec}@0.0`)?.quotes;

describe('the states that are out there', () => {
  it('are known of every component', () => {
    expect(components.map(({ name }) => name).sort()).toEqual([...STATE_NAMES].sort());
  });

  it.each(STATE_NAMES)('mean the same: %s', (component) => {
    for (const [state, carried] of Object.entries(OUT_THERE[component])) {
      const present = Object.entries(readState(component, state) ?? { read: 'nothing' });
      expect(Object.fromEntries(present.filter(([, value]) => value !== undefined))).toEqual(carried);
      for (const other of STATE_NAMES)
        if (other !== component) expect(readState(other, state)).toBeUndefined();
      expect(readState(component, state.replace(':1', ':2'))).toBeUndefined();
      expect(readState(component, `${state}:`)).toBeUndefined();
    }
  });

  it('mean the same as places', () => {
    const at = { article: ID, revision: 2, number: 14 };
    expect(readCiteState('cite:1:Ab_9-xyz01Q2:2')).toEqual({ article: ID, revision: 2 });
    expect(readCiteState('restyle:1:Ab_9-xyz01Q2:2:14:0:90')).toEqual({ ...at, start: 0, end: 90 });
    expect(readContextState('context:1:Ab_9-xyz01Q2:2:14')).toEqual(at);
    expect(readContextState('turn:1:Ab_9-xyz01Q2:2:14:0:90')).toEqual({ ...at, start: 0, end: 90 });
  });

  it('mean the same quotes', () => {
    expect(readShowState('reveal:1:Ab_9-xyz01Q2:1a:p3_p10.0.2s_q3.5.a_s2_s0~00010z@1.1a')).toEqual({
      article: ID,
      revision: 46,
      quotes: [
        { of: 'paragraph', number: 3 },
        { of: 'paragraph', number: 36, start: 0, end: 100 },
        { of: 'part', number: 3, start: 5, end: 10 },
        { of: 'statements', speaker: 2 },
        { of: 'statements', speaker: 0, chosen: [0, 1, 35] },
      ],
      state: 'reveal:1:Ab_9-xyz01Q2:1a:p3_p10.0.2s_q3.5.a_s2_s0~00010z',
      at: { quotation: 1, from: 46 },
    });
  });

  it('mean the same facts, by the numbers that they had', () => {
    const fields = NUMBERED.map((_, at) => quotesIn(`f${at}`));
    expect(fields).toEqual(NUMBERED.map((field) => [{ of: 'fact', field }]));
    for (const none of ['f20', 'f-1', 'f', 'f00', 'fz', 'fconstructor'])
      expect(quotesIn(none)).toBeUndefined();
  });
});

describe('the state of a fact', () => {
  it('carries a letter of its own, which is read', () => {
    const source = sourceOf();
    const letters = FACT_FIELDS.map((field) => {
      const state = writeQuotesState(source, [{ of: 'fact', field }]) ?? '';
      expect(readShowState(writeShowState(state))?.quotes).toEqual([{ of: 'fact', field }]);
      return [/:f([a-z]+)$/.exec(state)?.[1], field];
    });
    expect(Object.fromEntries(letters)).toEqual(LETTERED);
    expect(letters).toHaveLength(Object.keys(LETTERED).length);
  });
});
