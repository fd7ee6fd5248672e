import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { packWords, readWords, WORDS_FORM, writeWords } from '../../../src/answer/index.js';
import { openLanguages } from '../../../src/languages.js';
import { articleOf } from '../../library/engines.js';

const languages = openLanguages({ tables: false });
const TEXTS = {
  en: 'The bridges of the United States were closed, closed and closed.',
  de: 'Die Brücken wurden gesperrt.',
  ru: 'Мосты были закрыты.',
  ja: '橋は閉鎖された。',
  zh: '桥被关闭了。',
};

const pack = (language: string, text: string) =>
  packWords({ ...articleOf('Rust', text), language }, languages);

describe('packed words as bytes', () => {
  it('are read as they were written', () => {
    for (const [language, text] of Object.entries(TEXTS))
      expect(readWords(writeWords(pack(language, text)))).toEqual(pack(language, text));
  });

  it('are nothing when they were cut off, or written in another form', () => {
    const bytes = writeWords(pack('en', TEXTS.en));
    expect(readWords(bytes.slice(0, -1))).toBeUndefined();
    expect(readWords(bytes.slice(0, 8))).toBeUndefined();
    const other = bytes.slice();
    other[0] = WORDS_FORM + 1;
    expect(readWords(other)).toBeUndefined();
  });

  it('are those of this form: whoever cuts, stems or hashes words in another way raises WORDS_FORM', () => {
    const hash = createHash('sha256');
    for (const [language, text] of Object.entries(TEXTS)) hash.update(writeWords(pack(language, text)));
    expect({ form: WORDS_FORM, words: hash.digest('hex').slice(0, 16) }).toMatchInlineSnapshot(`
      {
        "form": 2,
        "words": "b7d8a9f09cf538ec",
      }
    `);
  });
});
