import { describe, expect, it } from 'vitest';
import { type Answer, answer, type Passage, readingMinutes, speakers } from '../../../src/answer/index.js';
import {
  citeInLine,
  composeAnswer,
  listAnswerActions,
  type Reply,
  writeDate,
} from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';
import { articleOf, source } from '../articles.js';

const from = source();
const CITATION =
  '“Council votes to reopen the old library”, Ana Reyes, Tom Hall, Harbor Courier, 3 March 2021';

/** The texts of a reply's blocks, quotations with their paragraph. */
const texts = ({ blocks }: Reply) =>
  blocks.map((block) => {
    if (block.kind === 'links') return block.channels.join();
    if (block.kind === 'fields') return block.fields.map(({ name, value }) => `${name}: ${value}`).join('; ');
    if (block.kind === 'events') return block.events.map(({ text }) => text).join('; ');
    return block.kind === 'quotation' ? `¶${block.paragraph} ${block.text}` : block.text;
  });
const labels = ({ actions }: Reply) => actions.map(({ label }) => label);

function passage(number: number, words: string): Passage {
  const paragraph = from.index.article.paragraphs[number - 1]!;
  const start = paragraph.text.indexOf(words);
  return { paragraph, span: { start, end: start + words.length }, score: 0.4, evidence: [] };
}

describe('an answer as a reply', () => {
  it('is a paragraph with the answering part of it', () => {
    const found = passage(1, 'The building has been closed since 2015.');
    const reply = composeAnswer(from, { kind: 'found', passage: found, others: [] }, 'Since when?');
    expect(reply.blocks).toEqual([
      { kind: 'asked', text: 'Since when?' },
      {
        kind: 'quotation',
        paragraph: 1,
        place: '¶1 of 4',
        text: found.paragraph.text,
        strong: found.span,
      },
      { kind: 'citation', text: CITATION },
    ]);
    expect(reply.actions).toEqual([]);
  });

  it('shows candidates as equals when it is unsure, each in full by a button', () => {
    const passages = [
      passage(1, 'The building has been closed since 2015.'),
      passage(4, 'Both Okafor and Lind pledged to visit the building in April.'),
      passage(2, 'Mayor Ruth Okafor'),
    ];
    const reply = composeAnswer(from, { kind: 'unsure', passages, candidates: 2 });
    expect(texts(reply)).toEqual([
      '2 passages may answer this. I can’t tell which is best.',
      '¶1 The building has been closed since 2015.',
      '¶4 Both Okafor and Lind pledged to visit the building in April.',
      CITATION,
    ]);
    // The other sentence is its paragraph in full already.
    expect(labels(reply)).toEqual(['¶1 in full']);
  });

  it('says whose words there are not, before what may tell of it', () => {
    const passages = [passage(1, 'The building has been closed since 2015.')];
    const lacking = { because: 'unknown-speaker', name: 'the mayor' } as const;
    expect(texts(composeAnswer(from, { kind: 'unsure', passages, candidates: 1, lacking }))).toEqual([
      'The article doesn’t quote anybody called “the mayor”.',
      '1 passage may answer this.',
      '¶1 The building has been closed since 2015.',
      CITATION,
    ]);
  });

  it('says of whom else the name may be', () => {
    const lind = { name: 'Peter Lind', aliases: [], statements: 0 };
    const other = { name: 'Ada Lind', aliases: [], statements: 0 };
    const stated: Answer = { kind: 'stated', speaker: lind, alsoNamed: [other], statements: [], score: 1 };
    expect(texts(composeAnswer(from, stated))).toEqual([
      'Statements by Peter Lind',
      'These are Peter Lind’s words. Did you mean Ada Lind?',
      '0 statements',
      CITATION,
    ]);
  });

  it('shows the fact that the answer carries', () => {
    const said: Answer = { kind: 'fact', field: 'section', text: 'Local news' };
    expect(composeAnswer(from, said).blocks).toContainEqual({ kind: 'quotation', text: 'Local news' });
  });

  const near = [passage(1, 'The building has been closed since 2015.')];
  const [lind] = [{ name: 'Peter Lind', aliases: ['Lind'], statements: 3 }];
  const others = { known: speakers(from.index), meant: [] };
  it.each<[string, Answer, string[], string[]]>([
    [
      'nothing to look for',
      { kind: 'absent', reason: { because: 'no-words' }, near: [], ...others },
      [
        'I see no word here that I can look up.',
        'Try a whole question, in words that the article may use.',
        CITATION,
      ],
      ['Statements by Peter Lind', 'Statements by Ruth Okafor'],
    ],
    [
      'words of nobody by name',
      { kind: 'absent', reason: { because: 'whose-words' }, near: [], ...others },
      ['Who in the article do you mean?', expect.stringMatching(/^It quotes .*Peter Lind/), CITATION],
      ['Statements by Peter Lind', 'Statements by Ruth Okafor'],
    ],
    [
      'words that the article lacks, and something near',
      {
        kind: 'absent',
        reason: { because: 'not-mentioned', missing: ['moon', 'cheese'], unmet: ['moon', 'cheese'] },
        near,
        ...others,
      },
      [
        'The article doesn’t mention “moon” or “cheese”.',
        'This is the nearest passage:',
        '¶1 The building has been closed since 2015.',
        CITATION,
      ],
      ['¶1 in full'],
    ],
    [
      'words that the article lacks, and nothing near',
      {
        kind: 'absent',
        reason: { because: 'not-mentioned', missing: ['Berlin'], unmet: ['Berlin'] },
        near: [],
        ...others,
      },
      [
        'The article doesn’t mention “Berlin”.',
        'Try a whole question, in words that the article may use.',
        CITATION,
      ],
      [],
    ],
    [
      'a name that the article spells otherwise',
      {
        kind: 'absent',
        reason: { because: 'not-mentioned', missing: ['Lynd'], unmet: ['Lynd'] },
        near: [],
        known: others.known,
        meant: ['Peter Lind'],
      },
      ['The article doesn’t mention “Lynd”. Did you mean “Peter Lind”?', CITATION],
      ['Statements by Peter Lind'],
    ],
    [
      'a speaker who is silent on it',
      {
        kind: 'absent',
        reason: { because: 'silent-on', speaker: lind!, about: 'cheese' },
        near: [],
        ...others,
      },
      ['The article doesn’t quote Peter Lind about “cheese”.', CITATION],
      ['Statements by Peter Lind'],
    ],
    [
      'a fact that the header lacks',
      { kind: 'absent', reason: { because: 'no-such-fact', field: 'section' }, near: [], ...others },
      ['The article doesn’t name a section.', CITATION],
      [],
    ],
  ])('refuses kindly: %s', (_, answer, said, buttons) => {
    const reply = composeAnswer(from, answer);
    expect(texts(reply)).toEqual(said);
    expect(labels(reply)).toEqual(buttons);
  });

  it('cuts what a reader wrote to what a line bears', () => {
    const reason = { because: 'unknown-speaker', name: 'x'.repeat(5000) } as const;
    const [refusal = ''] = texts(composeAnswer(from, { kind: 'absent', reason, near: [], ...others }));
    expect(refusal).toBe(`The article doesn’t quote anybody called “${'x'.repeat(99)}…”.`);
  });
});

it('gives a date as the reader writes it, with the printed form where that is another', () => {
  const asked = answer(source(shipped).index, 'When was it published?');
  const text = (language: 'en' | 'de') =>
    composeAnswer({ ...source(shipped), language }, asked).blocks.flatMap((block) =>
      block.kind === 'quotation' ? [block.text] : [],
    );
  expect(text('en')).toEqual(['13 July 2020, 12:38 (printed as “2020/7/13 12:38:40”)']);
  expect(text('de')).toEqual(['13. Juli 2020, 12:38 Uhr (im Artikel: „2020/7/13 12:38:40“)']);
});

describe('a citation', () => {
  it('has what the article says of itself', () => {
    expect(citeInLine(articleOf(['x'])).text).toBe('“A title”');
    expect(citeInLine(articleOf(['x'], { url: 'https://a.example/1', source: 'Paper' }))).toEqual({
      kind: 'citation',
      text: '“A title”, Paper',
      url: 'https://a.example/1',
    });
    expect(citeInLine(articleOf(['x'], { authors: 'abcdefg'.split('') })).text).toBe(
      '“A title”, a, b, c, d, e and others',
    );
  });

  it.each([
    [{ printed: '13.7.20', iso: '2020-07-13' }, '13 July 2020'],
    [{ printed: 'x', iso: '2020-07-13T12:38:40' }, '13 July 2020'],
    [{ printed: 'x', iso: '2020-07' }, 'July 2020'],
    [{ printed: 'x', iso: '2020' }, '2020'],
    [{ printed: 'last Tuesday' }, 'last Tuesday'],
  ])('dates %j as %s', (date, words) => {
    expect(writeDate(date)).toBe(words);
  });
});

describe('reading time', () => {
  it.each([
    ['word '.repeat(10), 1],
    ['word '.repeat(1200), 5],
    ['字'.repeat(1200), 3],
  ])('of some text is in minutes', (text, minutes) => {
    expect(readingMinutes(articleOf([text]))).toBe(minutes);
  });
});

it('names several who say something together once, as the language lists them', () => {
  const about = { ...source(shipped), language: 'de' as const };
  const { blocks } = composeAnswer(about, answer(about.index, 'What did Xi and Putin say?'));
  expect(blocks[0]).toMatchObject({ text: 'Aussagen von Xi Jinping und Vladimir Putin' });
  expect(blocks[2]).toMatchObject({ paragraph: 3, label: 'in Worten des Artikels wiedergegeben' });
});

it.each<[string, readonly string[]]>([
  ['thanks', ['Remove']],
  ['Who wrote it?', ['Why this?', 'Ask on', 'Remove']],
])('has no reasons for what is no question: %s', (question, buttons) => {
  const about = source(shipped);
  const given = answer(about.index, question);
  const actions = listAnswerActions(about, given, composeAnswer(about, given));
  expect(actions.map(({ label }) => label)).toEqual(buttons);
});

describe('what the article lacks', () => {
  const asked = (question: string) => {
    const about = source(shipped);
    const { blocks, actions } = composeAnswer(about, answer(about.index, question));
    return [
      ...blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])),
      ...actions.map(({ label }) => label),
    ];
  };

  it('comes with the words that may have been meant', () => {
    expect(asked('What is the weather in Moskau Zhengzhou?')[0]).toMatch(/ Did you mean “Moscow”\?$/);
  });

  it('comes with the speakers who may have been meant, and their buttons first', () => {
    const said = asked('What did Poutine say?');
    expect(said.slice(0, 2)).toEqual([
      'The article doesn’t quote anybody called “Poutine”. Did you mean “Vladimir Putin”?',
      'It quotes Xi Jinping (5), Vladimir Putin (4), China (3) and Russia (1).',
    ]);
    expect(said[2]).toBe('Statements by Vladimir Putin');
  });

  it.each(['Кто собрал бананы?', 'Wer hat Bananen geerntet?'])(
    'is told in which language the article is: %s',
    (question) => {
      expect(asked(question)[0]).toBe(
        'The article is in English and has none of these words. Try words that it uses.',
      );
    },
  );

  it('comes with nothing that is far', () => {
    expect(asked('What did Merkel say?').join(' ')).not.toContain('Did you mean');
  });
});
