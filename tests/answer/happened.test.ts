import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

const fire = indexArticle(
  readArticle(`# Ferry fire leaves three dead

By Anna Holt

*14 March 2023*

Three people died when a fire broke out on a ferry in strong winds off Brindle Island. It began on Sunday night.

The crew raised the alarm two miles from the harbour.

“It happened so fast,” said Taylor Marsh, a nurse. “It happened in seconds.”

Police arrested two men on Monday in Tver, where the ferry is at home.

In 2011, 40 people died in a fire on the same route.
`),
);
/** Of an essay, whose first paragraphs tell of no place. */
const essay = indexArticle(
  readArticle(`# On patience

In March patience is a habit, and a habit takes time.

Whoever waits has learnt to look.

Nobody hurries a tree.

In 1998 I planted one in Leeds.
`),
);

const told = (question: string, index = fire) => {
  const given = answer(index, question);
  if (given.kind !== 'found') return given.kind;
  const { paragraph, span } = given.passage;
  return paragraph.text.slice(span.start, span.end);
};

describe('what happened, asked before anything else', () => {
  it.each(['when did it happen', 'When exactly did this happen?', 'and when did the incident take place?'])(
    '“%s”: the first day that is told',
    (question) => expect(told(question)).toBe('It began on Sunday night.'),
  );

  it.each(['where did it happen', 'Where did that take place?', 'where did the accident occur'])(
    '“%s”: the first place that is told, and no day',
    (question) => expect(told(question)).toMatch(/^Three people died .* Brindle Island\.$/),
  );

  it('marks the day', () => {
    const given = answer(fire, 'when did it happen?');
    const { key, paragraph } = given.kind === 'found' ? given.passage : {};
    expect(paragraph?.text.slice(key?.start, key?.end)).toBe('on Sunday night');
  });

  it.each(['when did it happen', 'where did it happen'])(
    '“%s” takes nothing from further down',
    (question) => {
      expect(told(question, essay)).not.toContain('1998');
    },
  );

  it.each([
    'what happened',
    'What happened here?',
    'Was ist passiert?',
    '¿Qué pasó?',
    'Que s’est-il passé ?',
    'O que aconteceu?',
    'Cosa è successo?',
    'Wat is er gebeurd?',
    'Что случилось?',
    '发生了什么？',
  ])('“%s”: what carries the article', (question) =>
    expect(answer(fire, question)).toMatchObject({
      kind: 'excerpt',
      of: 'gist',
      passages: [{ paragraph: { number: 1 } }, {}, {}],
    }),
  );

  it.each([
    'what happened in 2011?',
    'when did the crew raise the alarm?',
    'where did the men happen to live',
  ])('“%s” is of something else', (question) =>
    expect(told(question)).not.toMatch(/^(?:Three people|It began)/),
  );
});
