import { describe, expect, it } from 'vitest';
import { speechAsked } from '../../src/answer/question/speech.js';

/** A question, whose words it asks for, about what, and which of them would answer. */
const ASKED: readonly (readonly [string, string, string | undefined, string])[] = [
  ['Was hat Angela Merkel über die Rente gesagt?', 'Angela Merkel', 'die Rente', 'words'],
  ['Was haben Putin und Xi gesagt?', 'Putin und Xi', undefined, 'words'],
  ['Was sagt die Bürgermeisterin zum Umbau?', 'die Bürgermeisterin', 'Umbau', 'words'],
  ['Was hält Lind von der Brücke?', 'Lind', 'der Brücke', 'view'],
  ['Wie hat der Kreml auf die Wahl reagiert?', 'der Kreml', 'die Wahl', 'deed'],
  ['zeig mir alles, was Vogt zum Land sagt', 'Vogt', 'Land', 'words'],
  ['was Mia Lehmann gesagt hat', 'Mia Lehmann', undefined, 'words'],
  ['Zitate von Karin Vogt', 'Karin Vogt', undefined, 'words'],
  ['Vogts Worte zur Sanierung', 'Vogt', 'Sanierung', 'words'],
  ['Hat Vogt etwas zum Land gesagt?', 'Vogt', 'Land', 'words'],
  ['todo lo que dijo Ruiz sobre la obra', 'Ruiz', 'la obra', 'words'],
  ['citas de Ana Ruiz', 'Ana Ruiz', undefined, 'words'],
  ['¿Dijo la alcaldesa algo sobre el puente?', 'la alcaldesa', 'el puente', 'words'],
  ["montre-moi ce qu'a dit Macron sur les retraites", 'Macron', 'les retraites', 'words'],
  ['tout ce que Macron a dit', 'Macron', undefined, 'words'],
  ['les propos de Marie Curie', 'Marie Curie', undefined, 'words'],
  ['tudo o que Lula disse sobre o acordo', 'Lula', 'o acordo', 'words'],
  ['declarações da prefeita', 'prefeita', undefined, 'words'],
  ['всё, что Путин сказал о Гонконге', 'Путин', 'Гонконге', 'words'],
  ['цитаты Путина', 'Путина', undefined, 'words'],
  ['习近平说过的话', '习近平', undefined, 'words'],
  ['普京的原话', '普京', undefined, 'words'],
  ['市長の発言は？', '市長', undefined, 'words'],
  ['¿Qué dijeron Putin y Xi?', 'Putin y Xi', undefined, 'words'],
  ['¿Qué ha dicho la alcaldesa sobre el puente?', 'la alcaldesa', 'el puente', 'words'],
  ['¿Qué opina Ruiz de la obra?', 'Ruiz', 'la obra', 'view'],
  ['¿Cómo reaccionó el Kremlin a la votación?', 'el Kremlin', 'la votación', 'deed'],
  ['Que dit Putin ?', 'Putin', undefined, 'words'],
  ['Que dit Poutine sur Hong Kong ?', 'Poutine', 'Hong Kong', 'words'],
  ["Qu'a dit Poutine ?", 'Poutine', undefined, 'words'],
  ["Qu'est-ce que le maire a dit à propos de l'école ?", 'le maire', "l'école", 'words'],
  ["Qu'est-ce qu'a dit la maire ?", 'la maire', undefined, 'words'],
  ['Macron a dit quoi sur les retraites ?', 'Macron', 'les retraites', 'words'],
  ['Que pense Marie Curie du radium ?', 'Marie Curie', 'radium', 'view'],
  ['Comment le Kremlin a-t-il réagi à la résolution ?', 'le Kremlin', 'la résolution', 'deed'],
  ['Che cosa ha detto la sindaca sul ponte?', 'la sindaca', 'ponte', 'words'],
  ['Cosa dice Paolo Ferri dei lavori?', 'Paolo Ferri', 'lavori', 'words'],
  ['Cosa pensa Ferri della chiusura?', 'Ferri', 'chiusura', 'view'],
  ['Le dichiarazioni di Elena Marchi', 'Elena Marchi', undefined, 'words'],
  ['Wat zei Vos over het gas?', 'Vos', 'het gas', 'words'],
  ['Wat heeft Kees de Wit gezegd?', 'Kees de Wit', undefined, 'words'],
  ['Wat vindt Marja Smit van het besluit?', 'Marja Smit', 'het besluit', 'view'],
  ['O que Putin disse sobre Hong Kong?', 'Putin', 'Hong Kong', 'words'],
  ['O que é que a prefeita falou sobre a ponte?', 'a prefeita', 'a ponte', 'words'],
  ['O que Lula acha do acordo?', 'Lula', 'acordo', 'view'],
  ['Что сказал Путин о Гонконге?', 'Путин', 'Гонконге', 'words'],
  ['Что Путин сказал про Гонконг?', 'Путин', 'Гонконг', 'words'],
  ['Что думает мэр о мосте?', 'мэр', 'мосте', 'view'],
  ['普京对香港说了什么？', '普京', '香港', 'words'],
  ['习近平怎么看多边主义？', '习近平', '多边主义', 'view'],
  ['プーチンは香港について何と言いましたか', 'プーチン', '香港', 'words'],
  ['田中市長はどう説明しましたか', '田中市長', undefined, 'words'],
  ['佐藤議員は何を批判しましたか', '佐藤議員', undefined, 'words'],
  ['鈴木教授の意見は？', '鈴木教授', undefined, 'view'],
  ['中村さんは閉店をどう思っていますか', '中村さん', '閉店', 'view'],
  ['中村さんはどう思っていますか', '中村さん', undefined, 'view'],
  ['市長は何を話しましたか？', '市長', undefined, 'words'],
  ['市長は橋についてどう思っていますか？', '市長', '橋', 'view'],
  ['ماذا قال بوتين عن هونغ كونغ؟', 'بوتين', 'هونغ كونغ', 'words'],
];

/** What asks for nobody's words: those of the article, of its author, or of nobody who is named. */
const NOT_ASKED = [
  'Was sagt der Artikel über Hongkong?',
  'Was hat der Autor zu sagen?',
  'Was sagt er über die Brücke?',
  'Was hat die Brücke gekostet?',
  'Was der Artikel sagt',
  'die Worte des Jahres',
  'todo lo que dice el artículo',
  "ce que dit l'article",
  'что было сказано о Китае',
  '¿Qué dice de Perú?',
  '¿Qué dice el artículo sobre China?',
  "Que dit l'article sur la Chine ?",
  "Que dit-il de l'école ?",
  'O que diz o artigo sobre a China?',
  'O que aconteceu em 1998?',
  'Что говорит статья о Китае?',
  'Что сказано о Китае?',
  '文章说了什么？',
  '作者说了什么？',
  '記事は何と言っていますか',
];

describe('questions for somebody’s words in other languages', () => {
  it.each(ASKED)('%s', (question, name, about, sought) => {
    expect(speechAsked(question)).toEqual({ name, for: sought, ...(about !== undefined && { about }) });
  });

  it.each(NOT_ASKED)('not: %s', (question) => {
    expect(speechAsked(question)).toBeUndefined();
  });
});
