import { describe, expect, it } from 'vitest';
import { en } from '../../../src/playground/page/words/en.js';
import { WORDS, wordsFor } from '../../../src/playground/page/words/index.js';
import { LOCALES } from '../../../src/playground/view.js';
import { LANGUAGES } from '../../../src/reply/index.js';

/** Every text of a language by its name, filled in where something is to be. */
function textsOf(words: object): [string, string][] {
  return Object.entries(words).flatMap(([name, text]): [string, string][] =>
    typeof text === 'object'
      ? textsOf(text).map(([inner, one]) => [`${name}.${inner}`, one])
      : [[name, typeof text === 'function' ? String(text('«1»', '«2»')) : text]],
  );
}

describe('the page’s own texts', () => {
  it('are there in every language that the bot speaks, and of Discord’s', () => {
    for (const language of LANGUAGES)
      expect([language, wordsFor(language) === en]).toEqual([language, language === 'en']);
    expect(
      Object.keys(WORDS).filter((tag) => tag !== 'en' && !LOCALES.some((one) => one.startsWith(tag))),
    ).toEqual([]);
    expect(wordsFor('es-419')).toBe(WORDS.es);
    expect(wordsFor('tr')).toBe(en);
  });

  it.each(Object.entries(WORDS))('are none of them empty, and say what they are given, in %s', (_, words) => {
    const english = new Map(textsOf(en));
    for (const [name, text] of textsOf(words)) {
      const given = english.get(name)!.match(/«\d»/g) ?? [];
      expect([name, text.trim() !== '', text.match(/«\d»/g) ?? []]).toEqual([name, true, given]);
    }
  });
});
