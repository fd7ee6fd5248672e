import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const index = indexArticle(
  readArticle(`# The bells

The bells of Harwick rang on Sunday for the first time since the fire.

The founder, a retired engineer called Josef Brandt, had cast the largest of them himself.

“I am deaf in one ear now,” Brandt said. Brandt laughed. What will Brandt do next? He does not know.

Mayor Ruth Lang thanked Brandt, and the vicar thanked everybody.
`),
);
/** The paragraph that answers, with how sure it is; none when it is refused. */
function ask(question: string) {
  const given = answer(index, question);
  return given.kind === 'found'
    ? `¶${given.passage.paragraph.number}, ${given.passage.score >= 0.7 ? 'sure' : 'less sure'}`
    : given.kind;
}

describe('who somebody is', () => {
  it.each([
    'who is Brandt',
    'Who is Josef Brandt?',
    'who’s brandt?',
    'so who is brandt',
    'wer ist Brandt?',
    'quem é Brandt',
  ])('is told where they are first named: %s', (question) => {
    expect(ask(question)).toBe('¶2, sure');
  });

  it('is not told of whose office it is: the first to have these words may call nobody so', () => {
    const talks = indexArticle(
      readArticle(
        '# Talks\n\nChinese President Bo Lind called Ana Ruiz on Monday.\n\nThe talks mattered. President Lind and President Ruiz spoke of trade, and of China and Peru as friends.\n',
      ),
    );
    const given = answer(talks, 'who is the president of China?');
    const first =
      given.kind === 'found' ? given.passage : given.kind === 'unsure' ? given.passages[0] : undefined;
    expect(first?.paragraph.number === 2 && first.score >= 0.7).toBe(false);
  });

  it('is told of an office, too', () => {
    expect(ask('Who is the mayor?')).toBe('¶4, sure');
  });

  it.each([
    // The vicar has no name here, and nobody is called Lowe.
    'who is the vicar',
    'who is Lowe',
    // More is asked than who it is.
    'Who is deaf like Brandt in one ear?',
    'Who was thanked by Brandt?',
  ])('is not told by the first mention: %s', (question) => {
    expect(ask(question)).not.toBe('¶2, sure');
  });
});
