import { describe, expect, it } from 'vitest';
import { answer, said, speakers } from '../../src/answer/index.js';
import { checkMessage } from '../../src/answer/quotes/check-message.js';
import { checkQuote } from '../../src/answer/quotes/check-quote.js';
import { type Article, readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

/** What every object has: a table that is a plain object finds it for a word of the article's or the asker's. */
const NAMES = Object.getOwnPropertyNames(Object.prototype);

const about = (name: string) => `${name}

By ${name} Source: ${name} Published: 3 March 2021

${name} ${name} said the ${name} would open in June. "The ${name} is unsafe," said Mr ${name}, the ${name} of ${name}.

Governor-${name} Ruth Okafor ${name}s that ${name} has saved money. ${name} ${name}ed and ${name}.

“${name}” (${name}) — ${name}; ${name}’s ${name}: ${name}. ${name}`;

const questions = (name: string) => [
  name,
  `What did ${name} say?`,
  `What did ${name} say about ${name}?`,
  `Who is ${name} ${name}?`,
  `When will the ${name} open?`,
  `Was sagte ${name} über ${name}?`,
  `${name} 说了什么？`,
];

describe.each(NAMES)('%s is a word like any other', (name) => {
  it.each(['en', 'de', 'zh', 'ar', 'ru', 'und'])('in an article in %s', (language) => {
    const article: Article = { ...readArticle(about(name)), language };
    const index = indexArticle(article);
    expect(article.title).toBe(name);
    for (const question of questions(name)) expect(answer(index, question).kind).toBeTypeOf('string');
    expect(said(index, name).kind).toBeTypeOf('string');
    for (const speaker of speakers(index)) expect(speaker.name).toBeTypeOf('string');
    for (const { text } of article.paragraphs) expect(checkQuote(index, text).verdict.kind).toBe('exact');
    expect(checkMessage(index, `> ${about(name)}`)).toBeDefined();
  });
});

it('a speaker of such a name is found', () => {
  const index = indexArticle(
    readArticle(
      'The library reopens\n\nMayor Ruth Constructor said the library would open in June.\n\nShe said it is safe.',
    ),
  );
  expect(said(index, 'Constructor')).toMatchObject({ kind: 'stated', speaker: { name: 'Ruth Constructor' } });
});
