import { describe, expect, it } from 'vitest';
import { isTale, takeTurns } from '../../../src/answer/statements/dialogue.js';
import { attribute } from '../../../src/answer/statements/statements.js';
import { readArticle } from '../../../src/article/index.js';

const turns = (text: string, earlier: readonly string[] = []) =>
  takeTurns(
    text.split(' ').map((one) => (one === '-' ? undefined : one)),
    earlier,
  )
    .map((one) => one ?? '-')
    .join(' ');

describe('takeTurns', () => {
  it.each([
    ['two alternate', 'A B - - A', 'A B A B A'],
    ['backwards, too', '- - B A', 'B A B A'],
    ['what doesn’t fit stays open', 'A B - A', 'A B - A'],
    ['one alone has every other turn', 'A - - -', 'A - A -'],
    ['of three, only what both sides tell', 'A B - C -', 'A B - C -'],
  ])('%s', (_, told, given) => {
    expect(turns(told)).toBe(given);
  });

  it('goes on with whoever talked before the narrator did', () => {
    expect(turns('A - - -', ['A', 'B'])).toBe('A B A B');
  });
});

const tale = `The ferry
By A. Writer

Tilda Rask kept the ferry at Orme, and her brother Anders mended the nets.

Tilda tied the rope. “You never told me about the boat.”

“There was nothing to tell,” said Anders.

“Who has bought it?”

“A man from the city.”

“And what will he do with it?” she asked.

He shrugged. “Sail.”

The rain came over the water. They went in.

“He can’t sail,” sighed Tilda.

“No.”

“Then he will drown.”
`;

describe('a tale in dialogue', () => {
  const { statements } = attribute(readArticle(tale));
  const whose = (words: string) =>
    statements
      .filter(({ paragraph, span }) => paragraph.text.slice(span.start, span.end).includes(words))
      .flatMap(({ speakers }) => speakers.map((one) => one.split(' ')[0]));

  it('is told from news', () => {
    expect(isTale(readArticle(tale).paragraphs)).toBe(true);
    const news = tale.replace(/^“[^”]*”$/gm, 'The council met on Tuesday.');
    expect(isTale(readArticle(news).paragraphs)).toBe(false);
  });

  it.each([
    ['You never told', 'Tilda'],
    ['nothing to tell', 'Anders'],
    ['Who has bought it', 'Tilda'],
    ['A man from the city', 'Anders'],
    ['what will he do', 'Tilda'],
    ['“Sail.”', 'Anders'],
    ['can’t sail', 'Tilda'],
    ['“No.”', 'Anders'],
    ['he will drown', 'Tilda'],
  ])('%s is %s’s', (words, name) => {
    expect(whose(words)).toEqual([name]);
  });

  it('knows whom it has only by a noun', () => {
    const { statements: told } = attribute(
      readArticle(
        'The well\n\n“Who goes over my bridge?” roared the troll.\n\nNobody answered. The troll said that he was hungry.\n',
      ),
    );
    expect(told.map(({ speakers }) => speakers)).toEqual([['troll'], ['troll']]);
  });
});
