import { describe, expect, it } from 'vitest';
import { packWords, quoteSentence, searchAcross } from '../../../src/answer/index.js';
import { languages } from '../../languages.js';
import { articleOf } from '../../library/engines.js';

const BRIDGE = articleOf(
  'The bridge',
  'The council met on Monday and talked about the budget of the town.',
  'The old bridge was closed after an inspector found rust in its cables.',
  'Repairs of the bridge will cost nine million dollars.',
);
const HARBOUR = articleOf(
  'The harbour',
  'Ships come to the harbour in spring.',
  'A storm broke the lighthouse, and repairs will cost four million dollars.',
);
const SPANISH = {
  ...articleOf('El puente', 'El puente viejo se cerró.', 'Los barcos llegan en primavera.'),
  language: 'es',
};
const ALL = [BRIDGE, HARBOUR, SPANISH];

function find(question: string, { through, nearness }: { through?: number; nearness?: number[][] } = {}) {
  const search = searchAcross(question, languages);
  for (const [at, article] of ALL.entries()) {
    const near = nearness?.[at];
    search.look(
      packWords(article, languages),
      at === 0 ? through : undefined,
      near && Float32Array.from(near),
    );
  }
  return search.best(3).map(({ article, paragraph }) => `${ALL[article]?.title} ¶${paragraph}`);
}

describe('a search across articles', () => {
  it('finds the paragraph with the words, and first in the article that the question names', () => {
    expect(find('What will the repairs of the bridge cost?')).toEqual(['The bridge ¶3', 'The harbour ¶2']);
    expect(find('What will the repairs of the lighthouse cost?')[0]).toBe('The harbour ¶2');
  });

  it('compares words as the language of each article does', () => {
    expect(find('barcos que llegan')).toEqual(['El puente ¶2']);
    expect(find('inspectors finding rusty cables')[0]).toBe('The bridge ¶2');
  });

  it('finds nothing where an article was not read to, not even its words', () => {
    expect(find('rust in the cables', { through: 1 })).toEqual([]);
    expect(find('rust in the cables', { through: 2 })).toEqual(['The bridge ¶2']);
  });

  it('finds by meaning what shares no word, and what has both before that', () => {
    const nearness = [
      [0.7, 0.9, 0.72],
      [0.7, 0.71],
      [0.7, 0.7],
    ];
    expect(find('Why was the crossing shut?', { nearness })).toEqual(['The bridge ¶2']);
    expect(find('Why was the lighthouse shut?', { nearness })).toEqual(['The bridge ¶2', 'The harbour ¶2']);
  });

  it('finds nothing in words that tell nothing, in none at all, and in what no article has', () => {
    for (const question of ['', 'who was it?', '¶', 'photosynthesis of algae'])
      expect(find(question)).toEqual([]);
  });
});

describe('the sentence that is quoted', () => {
  it('has most of the words; without any there is none', () => {
    const text = 'It rained. The old bridge was closed. The mayor spoke of the bridge to the press.';
    const quoted = (question: string) => {
      const span = quoteSentence(question, text, 'en', languages);
      return span && text.slice(span.start, span.end);
    };
    expect(quoted('Was the old bridge closed?')).toBe('The old bridge was closed.');
    expect(quoted('What did the mayor tell the press?')).toBe('The mayor spoke of the bridge to the press.');
    expect(quoted('Who bought fish?')).toBeUndefined();
  });
});
