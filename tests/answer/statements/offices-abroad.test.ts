import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/index.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/** A language, what an article has of somebody, a question by their office, and whose words answer. */
const ASKED: readonly (readonly [string, string, string, string])[] = [
  ['nl', 'Burgemeester Els Bakker zei dat de brug dicht gaat.', 'wat zei de burgemeester?', 'Els Bakker'],
  ['nl', '‘De brug is op’, zegt ecoloog Piet Kok.', 'wat zegt de ecoloog?', 'Piet Kok'],
  [
    'fr',
    'Le président de la coopérative laitière, Luc Morel, a déclaré que le pont est fermé.',
    "qu'a dit le président ?",
    'Luc Morel',
  ],
  [
    'fr',
    'La maire du village, Anne Petit, a expliqué que le pont est fermé.',
    'que dit la maire ?',
    'Anne Petit',
  ],
  ['pt', 'O biólogo Rui Serra disse que a ponte fechou.', 'o que disse o biologo?', 'Rui Serra'],
  [
    'pt',
    'A presidente da câmara, Rita Faro, disse que a ponte fechou.',
    'o que disse a presidente da camara?',
    'Rita Faro',
  ],
  [
    'es',
    'La secretaria del sindicato, Ana Soler, dijo que el puente se cierra.',
    '¿qué dijo la secretaria?',
    'Ana Soler',
  ],
  [
    'it',
    "L'assessore ai trasporti Ugo Neri ha detto che il ponte chiude.",
    "cosa ha detto l'assessore?",
    'Ugo Neri',
  ],
  ['ru', 'Глава района Пётр Белов заявил, что мост закрыт.', 'что сказал глава района?', 'Пётр Белов'],
  ['ru', 'Директор школы Пётр Белов заявил, что мост закрыт.', 'что сказал директор?', 'Пётр Белов'],
  ['zh', '图书馆馆长王文海表示，桥已经关闭了。', '馆长说了什么？', '王文海'],
  ['ja', '女将の水谷早苗さんは「橋が好きだ」と話した。', '女将は何と言いましたか？', '水谷早苗'],
  ['ja', '組合長の坂口進は「橋は古い」と述べた。', '組合長は何と言いましたか？', '坂口進'],
  ['ko', '신부 최요한은 “다리가 낡았다”고 말했다.', '신부는 뭐라고 말했나요?', '최요한'],
  ['ar', 'وقال رئيس البلدية نادر شكري إن الجسر مغلق.', 'ماذا قال رئيس البلدية؟', 'نادر شكري'],
];

it.each(ASKED)('%s: %s %s', (language, text, question, who) => {
  const article = readArticle(`# A title\n\n${text}\n\n${text.slice(0, 0)}…`, { name: 'a.md' });
  const given = answer(indexArticle({ ...article, language }), question);
  expect(given).toMatchObject({ kind: 'stated', speaker: { name: who } });
});
