import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleIndex, answer } from '../../src/answer/index.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { HEADER_QUESTIONS } from './header-questions.js';

/** The field that an answer is of, or `-` when the header had no say. */
function fieldAnswered(index: ArticleIndex, question: string): string {
  const given = answer(index, question);
  if (given.kind === 'fact') return given.field;
  return given.kind === 'absent' && given.reason.because === 'no-such-fact' ? given.reason.field : '-';
}

describe.each(HEADER_QUESTIONS)('questions about the header in $language', ({ article, questions }) => {
  const index = indexArticle(readArticle(article));
  test.each(questions.split('\n').map((line) => line.split(' | ')))('%s: %s', (field = '', question = '') => {
    expect(fieldAnswered(index, question)).toBe(field);
  });
});

/** Sentences with a gap for what they are about; each means the same in every line. */
const GRID: Readonly<
  Record<
    string,
    { readonly article: readonly string[]; readonly else: readonly string[]; readonly frames: string }
  >
> = {
  en: {
    article: ['the article', 'this article', 'this piece', 'the text', 'this op-ed', 'it', 'this'],
    else: ['the treaty', 'the old bridge', 'his novel', 'that symphony', 'the law of 1990'],
    frames: `author: who wrote _? · who is _ written by? · who was _ written by · by whom was _ written? · who has written _
published: when was _ published? · when did they publish _ · on what date was _ printed · when was _ written?
year: in what year was _ published · what year was _ written?
source: who published _? · where was _ published? · which newspaper published _`,
  },
  de: {
    article: ['der Artikel', 'dieser Artikel', 'der Text', 'dieser Beitrag', 'das'],
    else: ['der Vertrag', 'die alte Brücke', 'sein Roman', 'die Sinfonie'],
    frames: `author: von wem wurde _ geschrieben? · von wem ist _ verfasst worden? · wer ist es, von dem _ geschrieben wurde
published: wann wurde _ veröffentlicht? · wann ist _ erschienen? · wann erschien _
year: in welchem Jahr wurde _ veröffentlicht
source: wo ist _ erschienen? · in welcher Zeitung erschien _`,
  },
  fr: {
    article: ['cet article', 'le texte', 'l’article', 'ce texte', 'cela'],
    else: ['le traité', 'son roman', 'la symphonie', 'la loi'],
    frames: `author: qui a écrit _ ? · par qui a été écrit _ ? · qui a rédigé _
published: quand a été publié _ ? · quand est paru _ ? · quand a paru _
year: en quelle année a été publié _ ?
source: qui a publié _ ? · où a été publié _ ? · dans quel journal est paru _`,
  },
  es: {
    article: ['el artículo', 'este artículo', 'este texto', 'el texto', 'esto'],
    else: ['el tratado', 'su novela', 'la sinfonía', 'la ley'],
    frames: `author: ¿quién escribió _? · ¿por quién fue escrito _? · ¿quién ha escrito _?
published: ¿cuándo se publicó _? · ¿cuándo fue publicado _? · ¿cuándo salió _?
year: ¿en qué año se publicó _?
source: ¿quién publicó _? · ¿dónde se publicó _? · ¿en qué periódico salió _?`,
  },
  pt: {
    article: ['o artigo', 'este artigo', 'este texto', 'o texto', 'isto'],
    else: ['o tratado', 'o romance', 'a sinfonia', 'a lei'],
    frames: `author: quem escreveu _? · por quem foi escrito _? · quem redigiu _
published: quando foi publicado _? · quando saiu _? · quando se publicou _
year: em que ano foi publicado _?
source: quem publicou _? · onde foi publicado _? · em que jornal saiu _`,
  },
  ru: {
    article: ['статья', 'эта статья', 'этот текст', 'материал', 'это'],
    else: ['договор', 'его роман', 'симфония', 'закон'],
    frames: `author: кем написана _? · кто написал, чья это _? · кем была написана _
published: когда опубликована _? · когда вышла _? · когда была напечатана _
year: в каком году опубликована _?
source: кем опубликована _? · где опубликована _? · в какой газете вышла _`,
  },
  zh: {
    article: ['这篇文章', '本文', '文章', '该文'],
    else: ['条约', '小说', '交响曲', '法律'],
    frames: `author: _是谁写的？ · 谁写了_？ · _由谁撰写？
published: _是什么时候发表的？ · _何时发布？ · _什么时候刊登的
year: _是哪一年发表的？
source: 谁发表了_？ · _发表在哪里？ · _登在哪家报纸`,
  },
  ja: {
    article: ['この記事', '記事', '本文', 'この文章'],
    else: ['条約', '小説', '交響曲', '法律'],
    frames: `author: _は誰が書きましたか？ · _は誰によって書かれましたか？ · _を書いたのは誰ですか
published: _はいつ公開されましたか？ · _が掲載されたのはいつですか？ · いつ_は発表されましたか
year: _は何年に発表されましたか？
source: _はどこに掲載されましたか？ · _はどの新聞に載りましたか`,
  },
  ar: {
    article: ['المقال', 'هذا المقال', 'النص', 'هذا النص'],
    else: ['المعاهدة', 'الرواية', 'السيمفونية', 'القانون'],
    frames: `author: من كتب _؟ · من الذي كتب _؟ · بقلم من كتب _
published: متى نشر _؟ · متى تم نشر _؟ · متى صدر _
year: في أي عام نشر _؟
source: من نشر _؟ · أين نشر _؟ · في أي صحيفة نشر _`,
  },
};

const indexes = new Map(
  HEADER_QUESTIONS.map((one) => [one.language, indexArticle(readArticle(one.article))]),
);

const cells = Object.entries(GRID).flatMap(([language, grid]) =>
  grid.frames.split('\n').flatMap((line) => {
    const [field = '', frames = ''] = line.split(': ', 2);
    return frames.split(' · ').map((frame) => ({ language, field, frame, ...grid }));
  }),
);

describe('the grid of ways to ask', () => {
  const ask = (language: string, question: string) => {
    const index = indexes.get(language);
    return index && fieldAnswered(index, question);
  };

  test.each(cells)('$language, $field: $frame', ({ language, field, frame, article, else: others }) => {
    for (const object of article) expect(ask(language, frame.replace('_', object)), object).toBe(field);
    for (const object of others) expect(ask(language, frame.replace('_', object)), object).toBe('-');
  });

  test('an article in another language is asked the same way', () => {
    for (const { field, frame, article } of cells)
      for (const index of [indexes.get('en'), indexes.get('zh')])
        expect(index && fieldAnswered(index, frame.replace('_', article[0] ?? '')), frame).toBe(field);
  });

  test('capitals, spaces and punctuation change nothing', () => {
    const change = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => ` ${text} `,
      (text) => text.replace(/[?？؟]/gu, ''),
      (text) => `${text}??`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cells),
        fc.nat(),
        change,
        ({ language, field, frame, article }, nth, changed) => {
          const question = changed(frame.replace('_', article[nth % article.length] ?? ''));
          expect(ask(language, question)).toBe(field);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('a slip in one long word changes nothing, whatever the slip', () => {
    const spaced = cells.filter(({ language }) => language !== 'zh' && language !== 'ja');
    fc.assert(
      fc.property(
        fc.constantFrom(...spaced),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('swap', 'drop', 'double'),
        (cell, nth, at, slip) => {
          const words = cell.frame.replace('_', cell.article[0] ?? '').split(' ');
          // Slips in short words and in the first two letters make other words.
          const long = words.flatMap((word, place) => (/^\p{L}{7,}$/u.test(word) ? [place] : []));
          fc.pre(long.length > 0);
          const place = long[nth % long.length] ?? 0;
          const word = words[place] ?? '';
          const i = 2 + (at % (word.length - 4));
          words[place] =
            slip === 'swap'
              ? word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
              : slip === 'drop'
                ? word.slice(0, i) + word.slice(i + 1)
                : word.slice(0, i) + word[i] + word.slice(i);
          expect(ask(cell.language, words.join(' ')), words.join(' ')).toBe(cell.field);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('a slip makes no question about something else one about the article', () => {
    const spaced = cells.filter(({ language }) => language !== 'zh' && language !== 'ja');
    fc.assert(
      fc.property(fc.constantFrom(...spaced), fc.nat(), fc.nat(), fc.nat(), (cell, which, nth, at) => {
        const object = cell.else[which % cell.else.length] ?? '';
        const words = cell.frame.replace('_', object).split(' ');
        const long = words.flatMap((word, place) => (/^\p{L}{7,}$/u.test(word) ? [place] : []));
        fc.pre(long.length > 0);
        const place = long[nth % long.length] ?? 0;
        const word = words[place] ?? '';
        const i = 2 + (at % (word.length - 4));
        words[place] = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
        expect(ask(cell.language, words.join(' ')), words.join(' ')).toBe('-');
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
