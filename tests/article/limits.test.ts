import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/index.js';

const read = (body: string) => readArticle(`A title\n\n${body}`).paragraphs.length;

describe('the limits of a text', () => {
  it('are a paragraph of 20,000 characters', () => {
    expect(read('word '.repeat(3999))).toBe(1);
    expect(() => read(`One.\n\n${'word '.repeat(4001)}`)).toThrow(
      'Paragraph 2 is longer than 20,000 characters; put blank lines where paragraphs end and try again.',
    );
  });

  it('are 20,000 paragraphs', () => {
    expect(read('word\n\n'.repeat(20_000))).toBe(20_000);
    expect(() => read('word\n\n'.repeat(20_001))).toThrow('more than 20,000 paragraphs');
  });

  it('are a word of 200 letters', () => {
    expect(read(`It says ${'a'.repeat(200)} here.`)).toBe(1);
    expect(() => read(`It says ${'a'.repeat(201)} here.`)).toThrow(
      'has a word of more than 200 letters (“aaaa',
    );
    expect(() => read('a\u0301'.repeat(5) + '\u0301'.repeat(400))).toThrow('more than 200 letters');
  });

  it('do not count letters of a script without spaces as one word', () => {
    expect(read('漢'.repeat(1000))).toBe(1);
  });
});
