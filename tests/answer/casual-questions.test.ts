import { describe, expect, it, test } from 'vitest';
import { type ArticleIndex, answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { HEADER_QUESTIONS } from './header-questions.js';

/** The header's field that answers, `gist`, or `-`. */
function fieldAnswered(index: ArticleIndex, question: string): string {
  const given = answer(index, question);
  if (given.kind === 'fact') return given.field;
  if (given.kind === 'excerpt') return given.of;
  return given.kind === 'absent' && given.reason.because === 'no-such-fact' ? given.reason.field : '-';
}

/** Questions as people type them in a chat, by what answers them. */
const ASKED: Readonly<Record<string, string>> = {
  en: `title: wats the headline
published: wen was dis out · date of this pls
author: who wrote dis · how many ppl wrote it · whose opinion is this
source: where did u get this · what mag
section: is this an editorial · is it news
url: send me the link
weekday: which day of the week
caption: wats in the img
about-author: where does the author live
gist: wats it about · whats the point · whats her point
-: who wrote to the mayor · how many ppl asked for the bus · y do drivers want more pay · who signed the timetable`,
  de: `author: wer hats geschrieben
length: wieviele wörter hat der text
source: woher is der artikel
about-author: wo wohnt die autorin
gist: worum dreht sich der artikel · kurzfassung · fass mal zusammen · was steht drin
gist: kannst du das zusammenfassen · worüber ist der artikel
published: wann stand das in der zeitung
about-author: erzähl was über die autorin`,
  fr: `author: ki a écrit ça
caption: y a koi sur la photo
weekday: quel jour de la semaine
section: c'est une opinion ou une info
gist: ca parle de quoi · resume · en gros · c koi le sujet
gist: fais un résumé · tu peux résumer
author: c'est quel journaliste
about-author: que fait l'autrice`,
  es: `author: kien escribio el articulo
length: es largo? · cuanto mide el articulo
gist: de q va · de q trata el articulo · q cuenta · resumelo
gist: hazme un resumen · me lo resumes
quoted: con quien hablaron`,
  pt: `length: é longo?
author: qm escreveu isto
gist: qual o assunto · resume aí · do q se trata
gist: faz um resumo · qual é o ponto principal
length: que tamanho tem
author: qual jornalista`,
  it: `length: quanto è lungo
about-author: che lavoro fa l'autrice
section: è una notizia o un'opinione
gist: di cosa parla · di che tratta · riassunto · riassumi per favore · in breve
gist: fammi un riassunto · me lo riassumi
published: da quando è online
author: quale giornalista`,
  nl: `weekday: welke dag van de week
gist: waar gaat het over · samenvatting graag · vat het samen · kort samengevat
gist: geef een samenvatting · kun je het samenvatten
author: welke journalist
section: wat voor tekst is dit`,
  ru: `published: за какое число статья
credit: кто фотографировал
gist: про чё статья · в двух словах
gist: сделай выжимку · какая тема
author: какой журналист
quoted: с кем говорили`,
  zh: `source: 哪个报纸
section: 哪个栏目
length: 多长
gist: 讲啥的 · 简单说说
gist: 帮我总结 · 这篇文章主要讲什么
author: 哪位记者
length: 长不长`,
  ja: `length: 長さは
gist: 何の話 · 簡単に言うと`,
  ar: `author: مين كتب المقال
gist: عن شو يتحدث المقال · باختصار
gist: أعطني ملخصا · ما الفكرة`,
};

describe.each(Object.entries(ASKED))('casual questions in %s', (language, lines) => {
  const index = indexArticle(
    readArticle(HEADER_QUESTIONS.find((one) => one.language === language)?.article ?? ''),
  );
  const questions = lines.split('\n').flatMap((line) => {
    const [field = '', all = ''] = line.split(': ');
    return all.split(' · ').map((question) => [field, question] as const);
  });
  test.each(questions)('%s: %s', (field, question) => expect(fieldAnswered(index, question)).toBe(field));
});

const LETTER = `---
title: To my successor
authors: [Hanne Roth]
source: The Lighthouse
published: 2021-03-04
section: Letters
---

Dear Mr Quist,

The stove in the tower smokes when the wind is from the east. Open the small window first.

Yours, Hanne Roth`;

describe('an article that is a letter', () => {
  const index = indexArticle(readArticle(LETTER));
  test.each([
    ['author', 'who wrote this letter'],
    ['author', 'who signed the letter'],
    ['published', 'when was the letter published'],
    ['length', 'how long is the letter'],
    ['gist', 'what is this letter about'],
    ['-', 'who is the author writing to'],
  ])('%s: %s', (field, question) => expect(fieldAnswered(index, question)).toBe(field));

  it('is one in another language', () => {
    const carta = indexArticle(
      readArticle(`---
title: Carta a un vecino
authors: [Inés Robles]
published: 2020-05-06
language: es
---

Estimado señor Paz: le escribo porque su gallo canta a las cuatro de la mañana y yo trabajo de noche.

No le pido que lo venda, sino que lo meta en casa.`),
    );
    expect(fieldAnswered(carta, '¿Quién escribió la carta?')).toBe('author');
    expect(fieldAnswered(carta, 'de qué va esta carta')).toBe('gist');
  });

  it('is none because it speaks of one, or because somebody is dear', () => {
    const index = indexArticle(
      readArticle(`---
title: A letter in the wall
authors: [Bo Lund]
published: 2021-03-04
---

Workers found a letter behind a plank. Dear old Anton, who owned the house, had never been told of it.

It was sent in 1911 to a sailor.`),
    );
    expect(fieldAnswered(index, 'who wrote the letter')).toBe('-');
    expect(fieldAnswered(index, 'when was the letter sent')).toBe('-');
  });
});

it('reads what is typed for short as what it stands for, but for words of the article', () => {
  const index = indexArticle(
    readArticle(`# The mill

The mill was sold because its wheel had rotted. People wept.

Its new owner will grind w and z corn, two old sorts.`),
  );
  expect(answer(index, 'y was the mill sold')).toMatchObject({ passage: { paragraph: { number: 1 } } });
  expect(answer(index, 'what are w and z')).toMatchObject({ passage: { paragraph: { number: 2 } } });
});
