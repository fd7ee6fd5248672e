import { expect, it } from 'vitest';
import { readCommandMeant } from '../../src/answer/question/command-meant.js';

it.each([
  ['How do I cite this?', {}],
  ['how should we cite this article', {}],
  ['cite', {}],
  ['citation please', {}],
  ['give me the APA citation', { style: 'apa' }],
  ['BibTeX?', { style: 'bibtex' }],
  ['cite paragraph 5', { paragraph: 5 }],
  ['an MLA reference for ¶3', { style: 'mla', paragraph: 3 }],
  ['Wie zitiere ich diesen Artikel?', {}],
  ['¿Cómo cito este artículo?', {}],
  ['comment citer cet article ?', {}],
  ['как сослаться на эту статью?', {}],
  ['如何引用这篇文章？', {}],
])('“%s” asks for a citation', (question, asked) => {
  expect(readCommandMeant(question, 11)).toEqual({ command: 'cite', ...asked });
});

it.each([
  'read me the article',
  'show the full text',
  'Show me the article please',
  'full text',
  'Zeig mir den Artikel',
  'покажи статью',
  '显示文章',
])('“%s” asks for the article', (question) => {
  expect(readCommandMeant(question, 11)).toEqual({ command: 'read' });
});

it.each([
  'Who cites the report?',
  'What does the article cite as a reason?',
  'what is the style of the building',
  'quote Xi on this',
  'which article of the law was cited',
  'Did he read the article?',
  'how do I get to Chicago',
  'what is the reference temperature',
])('“%s” asks the article', (question) => {
  expect(readCommandMeant(question, 11)).toBeUndefined();
});
