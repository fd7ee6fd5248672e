import { describe, expect, it } from 'vitest';
import { answerCalls, calledIn, isTale, takeTurns } from '../../../src/answer/statements/dialogue.js';
import { attribute } from '../../../src/answer/statements/statements.js';
import { quotations } from '../../../src/answer/text/index.js';
import { readArticle } from '../../../src/article/index.js';
import { DIALOGUES } from './dialogues.js';

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

  it('is told from news in which a quotation runs over two paragraphs', () => {
    const said = (name: string) => `“We are still waiting for the road,” ${name} said.`;
    const runningOn =
      '“Our kids leave because there is nothing here.\n\n“If sixty can stay, that is enough.”';
    const news = ['# The road', said('Li'), said('Bo'), said('Falk'), runningOn, said('Lowe')].join('\n\n');
    expect(isTale(readArticle(news).paragraphs)).toBe(false);
    expect(isTale(readArticle(news.replace('here.', 'here.”')).paragraphs)).toBe(true);
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

  it('gives what “he said” to no woman whose turn it would be', () => {
    const { statements: told } = attribute(
      readArticle(
        [
          '# The key',
          '“I know,” said Tobias.',
          '“Nobody winds it,” Mrs. Tench said.',
          '“He is small,” Ambrose remarked. He walked all round Tobias.',
          '“And what have you brought?”',
          'Tobias put his hand in his pocket.',
          '“Where did you get that?” whispered Mrs. Tench.',
          '“It was in the lamp,” said the boy.',
          'Ambrose had gone the colour of his collar. “Send him home,” he said.',
        ].join('\n\n'),
      ),
    );
    const home = told.filter(({ paragraph }) => paragraph.text.includes('Send him'));
    expect(home.flatMap(({ speakers }) => speakers)).not.toContain('Tench');
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

describe('whom a turn speaks to', () => {
  it.each([
    ['“Sit down, Bo.”', ['Bo']],
    ['“Olof, take in the jib.”', ['Olof']],
    ['“Who told you, Mrs. Hale?” he asked.', ['Hale']],
    ['“We saw Bo and Ida, and went home.”', []],
    ['“In Paris, they say so.”', []],
  ])('%s', (text, names) => {
    expect(calledIn(text)).toEqual(names);
  });

  const answered = (told: string, called: string, earlier: readonly string[] = []) => {
    const list = (text: string) => text.split(' ').map((one) => (one === '-' ? undefined : one));
    return answerCalls(list(told), list(called), earlier)
      .map((one) => one ?? '-')
      .join(' ');
  };
  it.each([
    ['who was spoken to answers', 'A B - -', '- C - -', 'A B C -'],
    ['but not who is spoken to again', 'A C - -', '- B B -', 'A C - B'],
    ['nor who calls their own name', 'A - -', 'A - -', 'A - -'],
    ['of two, the other one speaks', 'A B - -', '- - - A', 'A B - B'],
    ['of three, nobody knows who', 'A B C - -', '- - - - A', 'A B C - -'],
  ])('%s', (_, told, called, given) => {
    expect(answered(told, called)).toBe(given);
  });

  it('counts who spoke before, where one speaks', () => {
    expect(answered('- -', 'A -', ['A', 'B'])).toBe('B A');
    expect(answered('- -', 'A -')).toBe('- A');
  });
});

describe('pages of dialogue', () => {
  it.each(DIALOGUES)('$name', ({ people, page, given }) => {
    const rows = page
      .trim()
      .split('\n')
      .map((line) => ({ who: line[0] ?? '', text: line.slice(2) }));
    const { paragraphs } = readArticle(`A tale\n\n${rows.map(({ text }) => text).join('\n\n')}`);
    const { statements } = attribute({
      title: 'A tale',
      authors: [],
      language: 'en',
      paragraphs,
      captions: [],
      notes: [],
    });
    const found = [0, 0, 0];
    for (const { who, text } of rows.filter((row) => row.who !== '-'))
      for (const { start, end } of quotations(text)) {
        const speakers = statements
          .filter(({ paragraph, span }) => paragraph.text === text && span.start < end && span.end > start)
          .flatMap(({ speakers: by }) => by);
        const isRight = speakers.every((one) => people[who]?.split('|').includes(one));
        found[speakers.length === 0 ? 2 : isRight ? 0 : 1]!++;
      }
    expect(found).toEqual(given);
  });
});
