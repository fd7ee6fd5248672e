import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { kindsOf } from '../../../src/answer/passages/spelling.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const read = (...paragraphs: string[]) => indexArticle(readArticle(paragraphs.join('\n\n')));

const bad = read(
  '# Das Stadtbad bleibt',
  'Die Gemeinde wollte das Hallenbad aus dem Jahr 1968 verkaufen, doch die Leute stimmten dagegen.',
  'Ein Pendelbus fährt dreimal am Tag nach Lenggau und ist für alle Einwohner kostenlos.',
  'Der Bürgermeister zeigte sich von dem Ergebnis der Abstimmung enttäuscht und ging nach Hause.',
);
const quay = read(
  '# De nieuwe kade',
  'De gemeente bouwt een nieuwe fietsbrug over de rivier en vraagt daarvoor geld aan de provincie.',
  'Het oude zwembad wordt gesloopt, omdat het dak lekt en niemand de reparatie wil betalen.',
);
const ferry = read(
  '# The ferry',
  'The battleship lies in the harbour, where the children of the island go to look at her every day.',
  'The mayor was disappointed by the vote and went home, and nobody spoke to her for a week.',
);

describe('a noun and its kinds, written together', () => {
  test.each([
    [bad, 'was kostet der bus', 2],
    [bad, 'wollte man das bad verkaufen', 1],
    [quay, 'wanneer komt de brug over de rivier', 1],
  ])('%#: %s', (index, question, paragraph) => {
    expect(answer(index, question)).toMatchObject({
      kind: 'found',
      passage: { paragraph: { number: paragraph } },
    });
  });

  test('not in English, which writes them apart', () => {
    const found = answer(ferry, 'was the ship disappointed by the vote');
    expect(JSON.stringify(found)).not.toContain('"asked":"ship"');
  });

  test.each([
    ...['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn'].map((language) => [language, ['stadtbad']] as const),
    ...['en', 'fr', 'ru'].map((language) => [language, []] as const),
  ])('in %s: %j', (language, kinds) => {
    const article = readArticle('# T\n\nDas Stadtbad und das Unbad, xybad, stehen leer.');
    const { passages } = indexArticle({ ...article, language });
    const [word] = passages.words('bad');
    expect(word && kindsOf(passages, word).map(({ spelling }) => spelling)).toEqual(kinds);
  });
});
