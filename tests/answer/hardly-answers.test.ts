import { describe, expect, it, test } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

const read = (language: string, paragraphs: readonly string[]) =>
  indexArticle(
    readArticle(`---\ntitle: ""\nlanguage: ${language}\n---\n\n${paragraphs.join('\n\n')}`, { name: 'a.md' }),
  );

/** The paragraph that answers, with a question mark where it is offered as a "perhaps". */
function answered(index: ReturnType<typeof read>, question: string): string {
  const given = answer(index, question);
  if (given.kind === 'found') return `¶${given.passage.paragraph.number}`;
  return given.kind === 'unsure' ? '?' : given.kind;
}

const TOWN = {
  de: [
    'Die Brücke über die Nied ist 80 Meter lang und wurde 1911 gebaut. Der Förster Karl Wenz pflegt sie.',
    'Wenz ist seit 1990 mit der Malerin Ute Groß verheiratet. Das Paar hat drei Söhne.',
    'Die Fähre kostet zwei Euro. Der Fährmann Otto Lind fährt jeden Morgen um sechs Uhr los.',
  ],
  fr: [
    "Le pont sur l'Isle mesure 80 mètres. Le garde Paul Rey l'entretient.",
    'Rey est marié depuis 1990 avec Lise Brun. Le couple a trois fils.',
    "Le bac coûte deux euros. La mairie l'a acheté à un pêcheur nommé Jean Lind, 61 ans.",
  ],
  it: [
    "Il ponte sull'Arno è lungo 80 metri. Il custode Paolo Neri lo cura.",
    'Neri è sposato dal 1990 con Lisa Bruni. La coppia ha tre figli.',
    'Il traghetto costa due euro. Il traghettatore Gino Lindi parte ogni mattina alle sei.',
  ],
  zh: ['这座桥长八十米。守桥人王海每天照看它。', '王海住在河边，他养了一条狗。', '渡船票价两元。'],
  ar: [
    'يبلغ طول الجسر ثمانين مترا. ويعتني به الحارس نادر شكري.',
    'يعيش شكري قرب النهر مع كلبه.',
    'ثمن التذكرة ديناران.',
  ],
} as const;

describe.each([
  ['de', 'Ist Wenz verheiratet?', '¶2'],
  ['de', 'Was kostet die Fähre?', '¶3'],
  ['de', 'Wann fährt die Fähre los?', '¶3'],
  ['de', 'Um wie viel Uhr fährt der Fährmann los?', '¶3'],
  ['de', 'Ist Otto Lind verheiratet?', '?'],
  ['de', 'Wie viele Hunde hat Ute Groß?', '?'],
  ['de', 'Wie alt ist die Fähre?', '?'],
  ['fr', 'Quel age a Jean Lind ?', '¶3'],
  ['fr', 'Le maire est marié ?', '?'],
  ['fr', "Combien d'enfants a Lind ?", '?'],
  ['fr', 'combien d enfants a lise brun', '?'],
  ['it', 'Quanto costa il traghetto?', '¶3'],
  ['it', 'A che ora parte il traghettatore?', '¶3'],
  ['it', 'Quanto è lungo il ponte?', '¶1'],
  ['it', 'Quanti anni ha il custode?', '?'],
  ['zh', '守桥人有几个孩子', '?'],
  ['ar', 'كم عمر الحارس؟', 'absent'],
] as const)('%s: %s', (language, question, expected) => {
  test(expected, () => expect(answered(read(language, TOWN[language]), question)).toBe(expected));
});

it('counts no word with which something is called as one that is lacking', () => {
  expect(answered(read('de', TOWN.de), 'Wie heißt die Malerin Ute?')).toBe('¶2');
});
