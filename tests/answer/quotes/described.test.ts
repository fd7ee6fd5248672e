import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

const read = (text: string) => indexArticle(readArticle(text, { name: 'a.md' }));

/** What a message's quotation is said to be, and whose: "right Bo Lind", "other the mayor’s wife", nothing. */
function whose(index: ReturnType<typeof read>, message: string): string | undefined {
  const { speaker } = checkMessage(index, message).checks[0] ?? {};
  return speaker && `${speaker.kind} ${'asked' in speaker ? speaker.asked : speaker.speaker}`;
}

describe('somebody called by what they are', () => {
  const index = read(`# The strait

By Ida Falk

Russia's president, Vladimir Putin, was angry. “The sea is ours to sail on,” Putin told the admirals in Tver.

The US president, Joe Biden, answered on Monday. “We are not going to run ahead,” he said.

Norland's prime minister, Ingrid Solvang, stayed calm. “The strait is open to all,” she said. Her brother, Nils Solvang, runs a shop.

“It was made up for use at home,” said the Kremlin's spokesman, Dmitry Peskov.

The opposition leader, Mats Ekdahl, called it “a gesture that costs us a fortune”. His deputy, Pia Lund, disagreed. “We poke a bear with a stick,” Lund said.

All of this could have been avoided.
`);
  const putins = 'The sea is ours to sail on';

  it.each([
    [`“${putins}” — Russia’s president`, 'right Vladimir Putin'],
    [`“${putins}” (Russian president)`, 'right Vladimir Putin'],
    [`the president of Russia said “${putins}”`, 'right Vladimir Putin'],
    [`Russia's president has never said “${putins}”`, 'right Vladimir Putin'],
    [`As the US president said, “${putins}”`, 'other Joe Biden'],
    [`as the US president put it: “${putins}”`, 'other Joe Biden'],
    [`“${putins}”, according to the US president`, 'other Joe Biden'],
    [`US president: “${putins}”`, 'other Joe Biden'],
    // Either of two may be meant.
    [`The president said “${putins}”`, 'right Vladimir Putin'],
    ['The president said “The strait is open to all”', 'other the president'],
    ['Norland’s PM: “The strait is open to all”', 'right Ingrid Solvang'],
    ['the prime minister of Norland said “The strait is open to all”', 'right Ingrid Solvang'],
    ['The Kremlin’s spokesman said the figures were “made up for use at home”', 'right Dmitry Peskov'],
    ['Ekdahl’s deputy said “We poke a bear with a stick”', 'right Pia Lund'],
    ['the opposition leader called it “a gesture that costs us a fortune”', 'right Mats Ekdahl'],
    // Whoever they are, they aren't Putin.
    [`Putin's spokesman said “${putins}”`, "other Putin's spokesman"],
    ['Ekdahl and Lund said “We poke a bear with a stick”', 'other Mats Ekdahl'],
    [`“${putins}” putin`, 'right Vladimir Putin'],
    [`According to Russia’s president, the sea “is ours to sail on”`, 'right Vladimir Putin'],
    [`For Russia’s president, the sea “is ours to sail on”`, 'right Vladimir Putin'],
    [`Pour Joe Biden, la mer “is ours to sail on”`, 'other Joe Biden'],
    [`Joe Biden laughed that “${putins}”`, 'other Joe Biden'],
    [`The sailors’ president said “${putins}”`, 'right Vladimir Putin'],
    ['Lund rang the paper: “We poke a bear with a stick”', 'right Pia Lund'],
    ['according to the author “All of this could have been avoided”', 'author the author'],
    ['“All of this could have been avoided” - the author', 'author the author'],
    ['I. Falk writes “All of this could have been avoided”', 'author I. Falk'],
    [`The article's author says Putin said “${putins}”`, 'right Vladimir Putin'],
    ['author says “All of this could have been avoided”', 'author the author'],
    ['Falk et al. (2020) write “All of this could have been avoided”', 'author Falk'],
  ])('%s', (message, speaker) => expect([message, whose(index, message)]).toEqual([message, speaker]));

  it.each([
    `Putin's wife said “It was made up for use at home”`,
    `the wife of Putin said “${putins}”`,
    `the mayor of Tver said “${putins}”`,
    `“${putins}” — the bank was closed`,
    `my president said “${putins}”`,
    `a minister of Norland said “${putins}”`,
    'I think Putin is wrong when he says it is his. “The strait is open to all”',
    `As the newspaper said, “${putins}”`,
  ])('may be nobody: %s', (message) =>
    expect([message, whose(index, message)]).toEqual([message, undefined]),
  );
});

describe('in other languages', () => {
  it('is whom a German article calls so', () => {
    const index = read(`# Die Brücke

„Wir haben für alle gebaut“, sagte der Bürgermeister von Lund, Karl Weber, am Montag.

Der Sprecher des Ministeriums, Ole Brodersen, erklärte: „Das ist Sache der Stadt.“ Weber lachte.
`);
    expect(whose(index, 'Der Bürgermeister sagte: „Wir haben für alle gebaut“')).toBe('right Karl Weber');
    expect(whose(index, 'Der Bürgermeister von Lund: „Das ist Sache der Stadt“')).toBe('other Karl Weber');
    expect(whose(index, '„Das ist Sache der Stadt“, so der Sprecher des Ministeriums.')).toBe(
      'right Ole Brodersen',
    );
    expect(whose(index, 'Die Köchin sagte: „Wir haben für alle gebaut“')).toBeUndefined();
    expect(whose(index, 'Seine Frau sagte: „Wir haben für alle gebaut“')).toBeUndefined();
  });

  it('is whom a French article calls so, whose words may go round who says them', () => {
    const index = read(`# La grue

Le président russe, Vladimir Poutine, a déclaré que la pièce viendrait « avant les premières neiges ».

La directrice du port, Solène Kervran, se veut rassurante. « Il n'y a pas de danger, assure-t-elle. Trois entreprises peuvent réparer la grue. »
`);
    expect(whose(index, 'le président russe a dit « avant les premières neiges »')).toBe(
      'right Vladimir Poutine',
    );
    expect(whose(index, '« avant les premières neiges », assure la directrice du port')).toBe(
      'other Solène Kervran',
    );
    const { verdict } =
      checkMessage(index, '« Il n’y a pas de danger. Trois entreprises peuvent réparer la grue. »')
        .checks[0] ?? {};
    expect(verdict).toMatchObject({ kind: 'altered', warnings: [] });
  });

  it('is whom a Spanish article calls so, whatever it is', () => {
    const index = read(`# El río

El geólogo Andrés Muñoz cree que es agua. «No podemos asegurar que se quede», advirtió.

«Esperamos un estudio», dijo Inés Calvo.
`);
    expect(whose(index, '«No podemos asegurar que se quede», según el geólogo')).toBe('right Andrés Muñoz');
    expect(whose(index, '«Esperamos un estudio», según el geólogo')).toBe('other Andrés Muñoz');
  });

  it('is named right beside the marks in Japanese', () => {
    const index = read(`# 断水

佐々木健一町長は記者会見で「原因はまだ分かっていない」と述べた。

旅館組合の田村恵子会長は「客は半分に減った」と話す。
`);
    expect(whose(index, '田村会長「客は半分に減った」')).toBe('right 田村恵子');
    expect(whose(index, '「客は半分に減った」と田村氏')).toBe('right 田村恵子');
    expect(whose(index, '田村さんによれば「客は半分に減った」')).toBe('right 田村恵子');
    expect(whose(index, '田村さんによると、「客は半分に減った」')).toBe('right 田村恵子');
    expect(whose(index, '「客は半分に減った」（佐々木町長）')).toBe('other 佐々木健一');
    expect(whose(index, '町長「客は半分に減った」')).toBe('other 佐々木健一');
  });
});

it('is not denied where the article quotes somebody and it isn’t known whom', () => {
  const index = read(`# The crane

Ann Lee came late. “Nobody was there,” Lee said.

Bo Finn’s notice had “before the first snow” on it, and it never came.
`);
  expect(whose(index, 'Finn: “before the first snow”')).toBeUndefined();
  expect(whose(index, 'Lee: “before the first snow”')).toBeUndefined();
  expect(whose(index, 'Merkel: “before the first snow”')).toBe('unknown Merkel');
});

describe('whoever is named', () => {
  const index = read(`# The dam

By Ida Falk

“We would not sleep below it,” said Judith Reed. “Five metres are enough,” said Martin Hart.

“Draining it would kill us,” said Owen Pryce.

The company said through a spokeswoman, Leila Grant, that “hardly anybody would notice a drought.”
`);

  it.each([
    ['according to Reed and Pryce, “Draining it would kill us”', 'other Judith Reed'],
    ['Segundo Pryce, “Five metres are enough”', 'other Owen Pryce'],
    ['Hart’s point that “Draining it would kill us”', 'other Martin Hart'],
    ['Pryce wants “Five metres are enough” read out', 'other Owen Pryce'],
    // The company's words are its spokeswoman's, too.
    ['in Grant’s words “hardly anybody would notice a drought”', undefined],
    ['Judith Reed: “Draining it would kill us. Five metres are enough.”', 'other Judith Reed'],
  ])('%s', (message, expected) => {
    expect(whose(index, message)).toBe(expected);
  });
});
