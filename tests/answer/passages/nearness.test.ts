import { describe, expect, test } from 'vitest';
import { type Answer, answer, type Nearness, textsOf } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const PARAGRAPHS = [
  'The harbour of Lund was built by fishermen, and its lighthouse still burns every night of the year.',
  'Mayor Anna Berg resigned on Tuesday after the council refused to pass her budget.',
  'Ferries to the island run every hour in summer and twice a day in winter.',
];
const index = indexArticle(
  readArticle(`# A week in Lund\n\nBy Jan Holm\n\n${PARAGRAPHS.join('\n\n')}`, { name: 'week.md' }),
);

/** What a model would say: one paragraph lies this near, all others as far as that. */
function nearTo(paragraph: number, near: number, others = 0.7): Nearness {
  const { paragraphs } = textsOf(index);
  const values = paragraphs.map((_, at) => (at === paragraph ? near : others));
  return { ofSentences: values, ofParagraphs: values };
}

const shown = (given: Answer) =>
  given.kind === 'found'
    ? [given.passage.paragraph.number]
    : given.kind === 'unsure'
      ? given.passages.slice(0, given.candidates).map(({ paragraph }) => paragraph.number)
      : [];

describe('words and meaning together', () => {
  test('find a paragraph that shares no word with the question', () => {
    expect(answer(index, 'Why did she step down?')).toMatchObject({ kind: 'absent' });
    expect(shown(answer(index, 'Why did she step down?', nearTo(1, 0.86)))[0]).toBe(2);
  });

  test('find what is asked for in words that only ask', () => {
    expect(shown(answer(index, 'Who is she?', nearTo(1, 0.86)))[0]).toBe(2);
    for (const [question, nearness] of [
      ['Who is she?', undefined],
      ['the of and to', nearTo(1, 0.86)],
    ] as const)
      expect(answer(index, question, nearness)).toMatchObject({ reason: { because: 'no-words' } });
  });

  test('follow the nearer meaning where the words are the same', () => {
    const question = 'What happens in Lund every year?';
    expect(shown(answer(index, question, nearTo(2, 0.88)))[0]).toBe(3);
    expect(shown(answer(index, question, nearTo(0, 0.88)))[0]).toBe(1);
  });

  test('tell by the question’s own words whether the article speaks of it', () => {
    const question = 'Why did Merkel step down?';
    const near = nearTo(1, 0.9);
    expect(shown(answer(index, question, near))[0]).toBe(2);
    const { ofSentences, ofParagraphs } = nearTo(1, 0.68, 0.66);
    expect(answer(index, question, { ...near, asAsked: { ofSentences, ofParagraphs } })).toMatchObject({
      kind: 'absent',
    });
  });

  test('quote the sentence beside the nearest that has the length or the price that is asked for', () => {
    const works = indexArticle(
      readArticle(
        `# Works\n\n${PARAGRAPHS[0]}\n\nPedestrians may use a temporary footbridge by the quay, which soldiers put up. It is 90 metres long. Dogs are led.`,
        { name: 'works.md' },
      ),
    );
    const { sentences } = textsOf(works);
    const near = sentences.map((sentence) => (sentence.startsWith('Pedestrians') ? 0.9 : 0.6));
    const given = answer(works, 'how long is the footbridge', {
      ofSentences: near,
      ofParagraphs: [0.6, 0.9],
    });
    const { paragraph, span } =
      given.kind === 'found' ? given.passage : { paragraph: { text: '' }, span: { start: 0, end: 0 } };
    expect(paragraph.text.slice(span.start, span.end)).toMatch(/^Pedestrians .* It is 90 metres long\.$/);
  });

  test('quote a question of the article’s own with what comes after it', () => {
    const quarry = indexArticle(
      readArticle(
        '# The quarry\n\nThe quarry closed in May.\n\nNobody works there now. What does the foreman think? “I have time,” he says.\n',
      ),
    );
    const nearness = { ofSentences: [0.7, 0.8, 0.9, 0.7], ofParagraphs: [0.7, 0.9] };
    const given = answer(quarry, 'What does the foreman think of it?', nearness);
    if (given.kind !== 'found') throw new TypeError(given.kind);
    const { paragraph, span } = given.passage;
    expect(paragraph.text.slice(span.start, span.end)).toBe(
      'What does the foreman think? “I have time,” he says.',
    );
  });

  test('quote with a sentence the next one, which names what it speaks of', () => {
    const quoted = (next: string) => {
      const talks = indexArticle(
        readArticle(
          `# The talks\n\nThe talks were short.\n\nBoth mayors back each other on several issues. ${next} Nobody was surprised.\n`,
        ),
      );
      const nearness = { ofSentences: [0.7, 0.95, 0.7, 0.7], ofParagraphs: [0.7, 0.9] };
      const given = answer(talks, 'On which issues do both mayors back each other?', nearness);
      if (given.kind !== 'found') throw new TypeError(given.kind);
      const { paragraph, span } = given.passage;
      return paragraph.text.slice(span.start, span.end);
    };
    expect(quoted('These include the new ferry.')).toMatch(/issues\. These include the new ferry\.$/);
    expect(quoted('Among them are the ferry and the port.')).toMatch(/ the port\.$/);
    expect(quoted('The ferry was late.')).toMatch(/issues\.$/);
  });

  test('look again word by word at what is as near as a whole', () => {
    const question = 'Why did she step down?';
    const alike = nearTo(-1, 0.85, 0.85);
    for (const wanted of [0, 1, 2]) {
      const byTokens = (paragraph: number) => (paragraph === wanted ? 0.6 : 0.4);
      expect(shown(answer(index, question, { ...alike, byTokens }))[0]).toBe(wanted + 1);
    }
  });

  test('look again at the best alone, and put nothing before them that was not looked at', () => {
    const many = Array.from({ length: 100 }, (_, at) => `Ferry ${at} sails at noon.`);
    const book = indexArticle(readArticle(`# Ferries\n\n${many.join('\n\n')}`, { name: 'book.md' }));
    const values = many.map((_, at) => 0.86 - at / 10_000);
    const looked: number[] = [];
    const byTokens = (paragraph: number) => {
      looked.push(paragraph);
      return paragraph === 7 ? 0.6 : 0.5;
    };
    const given = answer(book, 'Why did she step down?', {
      ofSentences: values,
      ofParagraphs: values,
      byTokens,
    });
    expect(looked.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at));
    expect(shown(given)[0]).toBe(8);
  });

  test('say perhaps, with others beside it, where the next is nearly as near', () => {
    const given = answer(index, 'Why did she step down?', nearTo(1, 0.82, 0.81));
    expect(given.kind).toBe('unsure');
    expect(shown(given).length).toBeGreaterThanOrEqual(2);
  });

  test('give a question that only points the benefit of the doubt', () => {
    expect(answer(index, 'Why did she step down?', nearTo(1, 0.805, 0.775)).kind).not.toBe('absent');
    expect(answer(index, 'Why did Merkel step down?', nearTo(1, 0.805, 0.775)).kind).toBe('absent');
  });

  test('are surer of a paragraph that stands out of the article, and less of words that it has nothing like', () => {
    const score = (question: string, others: number) => {
      const given = answer(index, question, nearTo(1, 0.84, others));
      return given.kind === 'found'
        ? given.passage.score
        : given.kind === 'unsure'
          ? given.passages[0]?.score
          : 0;
    };
    expect(score('Why did she step down?', 0.75)).toBeGreaterThan(score('Why did she step down?', 0.82) ?? 1);
    expect(score('Why did the mayor resign?', 0.8)).toBeGreaterThan(
      score('Why did the zyxxor resign?', 0.8) ?? 1,
    );
  });

  test('refuse what is far in meaning, whatever the words', () => {
    expect(answer(index, 'Which enzymes break down lactose?', nearTo(1, 0.71)).kind).toBe('absent');
  });
});

describe('what the article is said to lack', () => {
  const missing = (question: string) => {
    const given = answer(index, question);
    return given.kind === 'absent' && given.reason.because === 'not-mentioned' ? given.reason.missing : given;
  };

  test('is the names alone where the question has any', () => {
    expect(missing('Which enzymes did Pasteur study?')).toEqual(['Pasteur']);
  });

  test('is never a word that the header has', () => {
    expect(missing('Which enzymes did Holm study?')).not.toContain('Holm');
  });
});
