import { expect, it } from 'vitest';
import { indexArticle } from '../../../src/index.js';
import { articleOf } from '../../reply/articles.js';

const speakersOf = (language: string, text: string) =>
  indexArticle(articleOf([text], { language }))
    .attribution()
    .speakers.map(({ name }) => name);

it.each([
  [
    'fr',
    'Quarante-trois candidats ont affirmé que le pont ne tient pas. Trente élus ont dit que tout va bien.',
  ],
  [
    'es',
    'Cuarenta y tres vecinos dijeron que el puente es viejo. Cincuenta dijeron que no. Veintidós vecinos afirmaron que sí.',
  ],
  ['it', 'Quarantatré candidati hanno detto che il ponte è vecchio. Venti vicini hanno affermato che regge.'],
  ['pt', 'Quarenta e três vizinhos disseram que a ponte é velha. Vinte vizinhos afirmaram que não.'],
  ['nl', 'Drieënveertig buren zeiden dat de brug oud is. Veertig buren vertelden dat de brug dicht is.'],
])('a number that opens a sentence is nobody’s name: %s', (language, text) => {
  expect(speakersOf(language, text)).toEqual([]);
});

it('a German number is no part of who they are', () => {
  expect(speakersOf('de', 'Dreiundvierzig Kandidaten sagten, die Brücke sei alt.')).toEqual(['Kandidaten']);
});

it('somebody whom the article calls so everywhere keeps the name', () => {
  const text = 'Le maire a reçu Paul Trente. Trente a déclaré que le pont ne tient pas.';
  expect(speakersOf('fr', text)).toEqual(['Paul Trente']);
});
