import { expect, it } from 'vitest';
import { answer } from '../../src/answer/index.js';
import { speakerAsked, speechAsked } from '../../src/answer/question/speech.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

it.each([
  ['wer sagte „die brücke ist alt“?', '„die brücke ist alt“'],
  ['Wer hat gesagt, dass die Brücke alt ist?', 'die Brücke alt ist'],
  ['wer hat vor der brücke gewarnt', 'der brücke'],
  ['qui a dit que le pont est vieux ?', 'le pont est vieux'],
  ["c'est qui qui a parlé du pont", 'pont'],
  ['quien dijo que el puente es viejo', 'el puente es viejo'],
  ['quem disse que a ponte é velha?', 'a ponte é velha'],
  ['chi ha detto che il ponte è vecchio?', 'il ponte è vecchio'],
  ['wie zei dat de brug oud is?', 'de brug oud is'],
  ['кто сказал, что мост старый?', 'мост старый'],
  ['谁说“桥很旧”？', '“桥很旧”'],
  ['「橋は古い」と言ったのは誰ですか', '「橋は古い」'],
  ['Kto powiedział, że most jest stary?', 'most jest stary'],
  ['누가 다리가 낡았다고 말했나요?', '다리가 낡았'],
  ['"köprü eski" diyen kim?', '"köprü eski"'],
  ['من قال إن الجسر قديم؟', 'الجسر قديم'],
])('%s asks for a speaker', (question, about) => {
  expect(speakerAsked(question)).toMatchObject({ about });
});

it.each(['wer hat die brücke gebaut?', 'qui a construit le pont ?', 'кто построил мост?', '谁建了桥？'])(
  '%s asks for none',
  (question) => expect(speakerAsked(question)).toBeUndefined(),
);

/** What others call nobody, one language calls somebody: "il" is "he" in French, and "de" is "of". */
it.each([
  ['Cosa ha detto il presidente?', 'il presidente'],
  ['wat zei de burgemeester?', 'de burgemeester'],
  ['qu a dit le maire', 'le maire'],
  ['que dijo perez', 'perez'],
  ['羅先生說了什麼？', '羅先生'],
  ['Co powiedziała Hanna Kos?', 'Hanna Kos'],
  ['co mowi kos', 'kos'],
  ['Hanna Kos ne dedi?', 'Hanna Kos'],
  ["Kaya'nın sözleri neydi?", 'Kaya'],
  ['이정훈 시장은 뭐라고 했어?', '이정훈 시장'],
  ['최영자 씨의 주장은 무엇인가요?', '최영자 씨'],
])('%s', (question, name) => expect(speechAsked(question)).toMatchObject({ name }));

it('names whoever said it, in the article’s words', () => {
  const article = readArticle(
    '# Die Brücke\n\n„Die Brücke ist alt“, sagte Bürgermeisterin Ute Korn. Sie werde bald gesperrt.\n\nDer Händler Jan Vogt kritisierte den Plan. „Das kostet mich die Hälfte meiner Kunden“, sagte Vogt.',
    { name: 'a.md' },
  );
  const index = indexArticle({ ...article, language: 'de' });
  expect(answer(index, 'wer sagte die brücke ist alt?')).toMatchObject({
    kind: 'stated',
    speaker: { name: 'Ute Korn' },
  });
  expect(answer(index, 'wer hat gesagt, dass der fluss tief ist?')).not.toMatchObject({ kind: 'stated' });
});

/** Who criticised the plan isn't whoever told of it; who "told" or "explained" may be told by any verb. */
it('who said how is answered by the same verb, where one word is all that is asked about', () => {
  const asked = (text: string, language: string, question: string) => {
    const given = answer(indexArticle({ ...readArticle(text), language }), question);
    return given.kind === 'stated' ? given.speaker.name : undefined;
  };
  const es =
    '# El plan\n\nDos apicultores presentaron una denuncia por la fumigación.\n\nLa fumigación se hizo en marzo, informó Ana Ruiz.\n\nPablo Rueda criticó el decreto. El decreto es corto, dijo Ana Ruiz.';
  expect(asked(es, 'es', '¿Quién denunció la fumigación?')).toBeUndefined();
  expect(asked(es, 'es', '¿Quién habló de la fumigación?')).toBe('Ana Ruiz');
  expect(asked(es, 'es', '¿Quiénes criticaron el decreto?')).toBe('Pablo Rueda');
  const fr = '# Le plan\n\nLe pont sera fermé en mai, a annoncé Léa Caron. Le maire est venu.';
  expect(asked(fr, 'fr', 'qui a critiqué le pont ?')).toBeUndefined();
  expect(asked(fr, 'fr', 'qui a parlé du pont ?')).toBe('Léa Caron');
});

it.each([
  ['pl', 'Zdaniem biologa Jakuba Sieradzkiego młyn jest stary.', 'Co sądzi Sieradzki?'],
  ['tr', 'Belediye Başkanı Haluk Sezgin, "Köprü güvenli" dedi.', 'Başkan ne dedi?'],
  ['zh', '副市长郭振东表示，水磨太旧。', '副市長怎麼說？'],
  ['zh', '大学教授方启明认为，水磨太旧。', '方啟明教授建議什麼？'],
  ['es', 'Teresa Luengo dijo que el molino es viejo.', 'Según Luengo, ¿por qué es viejo el molino?'],
  ['it', 'Secondo Marta Neri il mulino è vecchio.', 'Secondo Neri, come è il mulino?'],
  ['ko', '상인회장 최영자 씨는 "다리가 안전하다"고 말했다.', '최영자 씨는 뭐라고 했습니까?'],
])('finds a speaker by another form of the name: %s', (language, text, question) => {
  const article = readArticle(`# A title\n\n${text}`, { name: 'a.md' });
  expect(answer(indexArticle({ ...article, language }), question)).toMatchObject({ kind: 'stated' });
});

it('gives the deputy’s words for nobody whom the article calls without it', () => {
  const article = readArticle('# A title\n\n副市长郭振东表示，水磨太旧。', { name: 'a.md' });
  expect(answer(indexArticle({ ...article, language: 'zh' }), '市长说了什么？').kind).toBe('absent');
});
