import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/** What is answered to somebody's words, of an article that quotes nobody but Ana Ruiz. */
const ask = (sentence: string, question: string) =>
  answer(
    indexArticle(
      readArticle(
        `# A ferry\n\nThe boat broke down in May. “It was the pump,” Ana Ruiz said.\n\n${sentence}\n`,
      ),
    ),
    question,
  );

it.each([
  ['The ferry’s owner, Nordlink, did not reply to questions.', 'did nordlink comment'],
  ['Nordlink declined to comment.', 'What did Nordlink say?'],
  ['A spokesman for Nordlink would not comment on the pump.', 'What did Nordlink say about the pump?'],
  ['Nordlink hasn’t yet responded to a request for comment.', 'Did Nordlink respond?'],
  ['Calls to Nordlink were not returned.', 'What was Nordlink’s reaction?'],
  ['Nordlink was unavailable for comment on Friday.', 'How did Nordlink react?'],
  ['The harbour master refused to be interviewed.', 'What did the harbour master say?'],
  ['Nordlink wollte sich dazu nicht äußern.', 'Was sagte Nordlink?'],
  ['Nordlink lehnte eine Stellungnahme ab.', 'Was sagte Nordlink?'],
  ['Nordlink n’a pas souhaité répondre à nos questions.', 'Qu’a dit Nordlink ?'],
  ['Nordlink no respondió a nuestras preguntas.', '¿Qué dijo Nordlink?'],
  ['A Nordlink não quis comentar o caso.', 'O que disse Nordlink?'],
  ['Nordlink non ha risposto alle domande.', 'Cosa ha detto Nordlink?'],
  ['Нордлинк отказался от комментариев.', 'Что сказал Нордлинк?'],
])('tells of who gave no answer that they gave none: %s', (sentence, question) => {
  const given = ask(sentence, question);
  const told = given.kind === 'stated' ? given.statements[0] : given.kind === 'found' && given.passage;
  expect(told ? told.paragraph.number : undefined).toBe(2);
});

it.each([
  ['Nordlink waited, and said that the ministry had not replied.', 'What did Nordlink say?'],
  ['The paint did not respond to the cold. Nordlink owns the boat.', 'What did Nordlink say?'],
  ['Nordlink lehnte den Plan ab.', 'Was sagte Nordlink?'],
])('takes another’s silence, or another refusal, for none: %s', (sentence, question) => {
  expect(ask(sentence, question)).not.toMatchObject({ kind: 'found', passage: { score: 0.8 } });
});
