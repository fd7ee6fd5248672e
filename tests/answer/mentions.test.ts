import { describe, expect, it } from 'vitest';
import { answer, findWords } from '../../src/answer/index.js';
import { readMentionAsked } from '../../src/answer/question/mentions.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';

const index = indexArticle(
  readArticle(
    [
      '# The mill',
      'The mill at Varn grinds rye and oats. The miller sells the flour in the valley.',
      'In a dry summer the mill stands still, and the baker buys flour in town.',
      'The council of Varn paid for a new wheel.',
    ].join('\n\n'),
  ),
);

describe('how often and where words stand in the article', () => {
  it.each([
    ['how often is the mill mentioned?', 'the mill'],
    ['does it mention rye?', 'rye'],
    ['is Varn ever mentioned', 'Varn'],
    ['any mention of flour?', 'flour'],
    ['How many times does the article mention flour', 'flour'],
    ['how many times does the word flour appear?', 'flour'],
    ['how often does flour appear in the text', 'flour'],
    ['count the mentions of flour', 'flour'],
    ['which paragraph talks about flour?', 'flour'],
    ['which paragraphs mention the mill', 'the mill'],
    ['in which paragraph is the wheel mentioned?', 'the wheel'],
    ['show me where it mentions the baker', 'the baker'],
    ['Wo wird Varn erwähnt?', 'Varn'],
    ['¿En qué párrafo se menciona a Varn?', 'Varn'],
    ['quel paragraphe mentionne Varn ?', 'Varn'],
    ['В каком абзаце упоминается Varn?', 'Varn'],
    ['哪一段提到了Varn？', 'Varn'],
    ['Wie oft wird Varn erwähnt?', 'Varn'],
    ['Wie oft kommt das Wort flour im Artikel vor?', 'flour'],
    ['¿Cuántas veces se menciona a Varn?', 'Varn'],
    ['combien de fois Varn est-il mentionné ?', 'Varn'],
    ['Quantas vezes é mencionado Varn?', 'Varn'],
    ['quante volte viene menzionato Varn?', 'Varn'],
    ['Hoe vaak wordt Varn genoemd?', 'Varn'],
    ['Сколько раз упоминается Varn?', 'Varn'],
    ['Varn被提到多少次？', 'Varn'],
    ['كم مرة ذكر Varn؟', 'Varn'],
  ])('is read as such: %s', (question, words) => {
    expect(readMentionAsked(question)).toEqual({ of: 'places', words });
    expect(answer(index, question)).toMatchObject({
      reason: {
        because: 'command-meant',
        meant: { command: 'find', words, places: findWords(index, words) },
      },
    });
  });

  it.each([
    'how often does the comet appear?',
    'how often does the mill stand still',
    'how many times did he win?',
    'where is the mill?',
    'does it mention why it stands still?',
    'how often is he mentioned?',
    'is it mentioned?',
    'ใครเขียนบทความนี้',
  ])('is not what is asked: %s', (question) => expect(readMentionAsked(question)).toBeUndefined());

  it('may be asked by another name', () => {
    const organised = indexArticle(
      readArticle('The US left the World Health Organization. America was alone.'),
    );
    const given = (words: string) => {
      const found = findWords(organised, words);
      return (
        found.kind === 'places' &&
        found.sentences.flatMap(({ paragraph, marks }) =>
          marks.map(({ start, end }) => paragraph.text.slice(start, end)),
        )
      );
    };
    expect(given('the WHO')).toEqual(['World Health Organization']);
    expect(given('United States')).toEqual(['US', 'America']);
    expect(given('United Nations')).toBe(false);
    expect(given('United States senators')).toBe(false);
    expect(answer(organised, 'is the WHO mentioned?')).toMatchObject({
      reason: { because: 'command-meant' },
    });
  });

  it('is no answer where they stand nowhere', () => {
    expect(answer(index, 'how often is the sea mentioned?')).toMatchObject({
      kind: 'absent',
      reason: { because: 'not-mentioned' },
    });
  });
});

describe('whether words stand in the article', () => {
  // As near as any other paragraph, as a model of sentences finds them.
  const nearness = {
    ofParagraphs: new Float32Array([0.78, 0.76, 0.75]),
    ofSentences: new Float32Array(index.passages.sentences.length).fill(0.78),
  };

  it.each([
    ['does it mention wheat', 'wheat'],
    ['is trump mentioned?', 'trump'],
    ['anything about bread prices?', 'bread prices'],
    ['is there any mention of trump', 'trump'],
    ['what does it say about trump?', 'trump'],
    ['what about trump', 'trump'],
    ['is trump in it?', 'trump'],
    ['trump?', 'trump'],
  ])('is denied by name: %s', (question, word) => {
    expect(answer(index, question, nearness)).toMatchObject({
      kind: 'absent',
      reason: { because: 'not-mentioned', missing: [word] },
    });
  });

  it.each(['anything about the new wheel?', 'miller'])('is answered where they do: %s', (question) =>
    expect(answer(index, question, nearness).kind).not.toBe('absent'),
  );

  it.each([
    ['¿Menciona a Trump?', 'Trump'],
    ['¿Qué dice el artículo sobre Trump?', 'Trump'],
    ['Wird Trump erwähnt?', 'Trump'],
    ['Steht da etwas über Trump?', 'Trump'],
    ["l'article mentionne Trump ?", 'Trump'],
    ['parle-t-on de Trump ?', 'Trump'],
    ['O artigo menciona Trump?', 'Trump'],
    ["C'è qualcosa su Trump?", 'Trump'],
    ['Wordt Trump genoemd?', 'Trump'],
    ['Упоминается ли Трамп?', 'Трамп'],
    ['文中有没有提到特朗普？', '特朗普'],
    ['記事はトランプに言及していますか', 'トランプ'],
    ['هل يذكر المقال ترامب؟', 'ترامب'],
  ])('is asked in other languages: %s', (question, words) => {
    expect(readMentionAsked(question)).toEqual({ of: 'any', words });
  });

  it('is not asked by a word that asks', () => {
    expect(answer(index, 'who?', nearness)).not.toMatchObject({ reason: { missing: ['who'] } });
    expect(readMentionAsked('谁写的这篇文章')).toBeUndefined();
  });
});
