import { describe, expect, it } from 'vitest';
import { answer, fact } from '../../../src/answer/index.js';
import {
  citeInLine,
  composeAnswer,
  composeArticle,
  composeDraft,
  composeEdited,
  composeFacts,
  composeHelp,
  composeKept,
  composeList,
  composeNote,
  composeQuestion,
  composeStale,
  composeUndoable,
  composeWhy,
  findParagraphs,
  type Language,
  type Reply,
  voiceOf,
} from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';
import { source } from '../articles.js';

const inLanguage = (language: Language) => ({ ...source(shipped), language });
const ask = (language: Language, question: string) =>
  composeAnswer(inLanguage(language), answer(inLanguage(language).index, question));

/** What the bot says in a reply: nothing of the article's, nothing of the reader's. */
function own({ blocks, actions }: Reply): string[] {
  return [
    ...blocks.flatMap((block) =>
      block.kind === 'note' || block.kind === 'heading'
        ? [block.text]
        : block.kind === 'fields'
          ? block.fields.map(({ name }) => name)
          : [],
    ),
    ...actions.map(({ label }) => label),
  ];
}

describe('replies in the reader’s language', () => {
  it.each<[Language, string[]]>([
    [
      'es',
      [
        'Declaraciones de Vladimir Putin sobre «Hong Kong»',
        '1 declaración',
        'Todo lo dicho por Vladimir Putin',
        'Contexto',
        'Citar',
        'Guardar',
      ],
    ],
    [
      'ru',
      [
        'Высказывания на тему «Hong Kong»: Vladimir Putin',
        '1 высказывание',
        'Все высказывания: Vladimir Putin',
        'Контекст',
        'Сослаться',
        'Сохранить',
      ],
    ],
    [
      'zh-CN',
      [
        'Vladimir Putin关于“Hong Kong”的发言',
        '1 条发言',
        'Vladimir Putin的全部发言',
        '上下文',
        '注明出处',
        '收藏',
      ],
    ],
  ])('what somebody says, in %s', (language, expected) => {
    expect(own(ask(language, 'What did Putin say about Hong Kong?'))).toEqual(expected);
  });

  it.each<[Language, string, string]>([
    ['es', 'El artículo no cita a nadie que se llame «Merkel».', 'Declaraciones de Xi Jinping'],
    ['ru', 'Статья не цитирует никого по имени «Merkel».', 'Высказывания: Xi Jinping'],
    ['zh-CN', '文章没有引用叫“Merkel”的人。', 'Xi Jinping的发言'],
  ])('that nobody of the name is quoted, in %s', (language, note, label) => {
    const said = own(ask(language, 'What did Merkel say?'));
    expect([said[0], said[2]]).toEqual([note, label]);
  });

  it.each<[Language, string, string]>([
    ['en', '11 paragraphs, 635 words', 'English'],
    ['es', '11 párrafos, 635 palabras', 'inglés'],
    ['ru', '11 абзацев, 635 слов', 'английский'],
    ['zh-CN', '11 段，635 词', '英语'],
  ])('what was counted or made out of the article, in %s', (language, length, name) => {
    const quoted = (question: string) => {
      const block = ask(language, question).blocks.find(({ kind }) => kind === 'quotation');
      return block?.kind === 'quotation' && block.text;
    };
    expect(quoted('How long is the article?')).toBe(length);
    expect(quoted('What language is it written in?')).toBe(name);
  });

  it.each<[Language, string]>([
    ['en', '“China, Russia buttress multilateralism”, Li Xing, Global Times, 13 July 2020'],
    ['es', '«China, Russia buttress multilateralism», Li Xing, Global Times, 13 de julio de 2020'],
    ['ru', '«China, Russia buttress multilateralism», Li Xing, Global Times, 13 июля 2020 г.'],
    ['zh-CN', '《China, Russia buttress multilateralism》, Li Xing, Global Times, 2020年7月13日'],
  ])('the citation, in %s', (language, text) => expect(citeInLine(shipped, language).text).toBe(text));

  it.each<Language>(['ru', 'zh-CN'])('have no English word left, in %s', (language) => {
    const from = inLanguage(language);
    const { url: _, ...article } = shipped;
    const shelved = { id: 'a', article: { ...article, authors: [] }, speakers: [] };
    const { say } = voiceOf(language);
    const forget = { label: say('library.forget'), state: 's' };
    const replies = [
      composeList([], 1, language),
      composeDraft(shelved, {}, language),
      composeKept(shelved, { how: 'replaced', where: 'in a server', undo: 's' }, language),
      composeKept(shelved, { how: 'kept', where: 'alone' }, language),
      composeEdited(shelved, language),
      composeQuestion(say('library.askForget', { articles: 3 }), forget, language),
      composeQuestion(say('library.askForgetAlone', { articles: 0 }), forget, language),
      composeUndoable(say('library.hiddenNow', { title: 'x' }), 's', language),
      composeArticle(from),
      composeFacts(from, [
        fact(from.index, 'url'),
        fact(from.index, 'source'),
        fact(from.index, 'published'),
      ]),
      ...['99', 'x'].flatMap((asked) => {
        const range = findParagraphs(from, asked);
        return 'refusal' in range ? [range.refusal] : [];
      }),
      composeStale(language),
      composeNote(say('fault.failed', { reference: '1' })),
      composeWhy(from, 'What notoin has China proposed?'),
      composeHelp(from, [], ['reading', 'library']),
      ask(language, '🦊'),
      ask(language, 'What is the capital of Australia?'),
      ask(language, 'Which countries?'),
    ];
    const names =
      /“[^”]*”|«[^»]*»|\/\w+|question:|Footnote|Discord|China, Russia buttress multilateralism|China|Russia|Xi Jinping|Vladimir Putin|\bx\b/g;
    for (const text of replies.flatMap(own)) expect(text.replace(names, '')).not.toMatch(/[a-z]{2,}/i);
  });
});
