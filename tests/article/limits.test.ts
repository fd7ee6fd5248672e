import { describe, expect, it } from 'vitest';
import { readDetails, readHeader } from '../../commands/library/read-header.js';
import { readArticle, readDocument } from '../../src/article/index.js';
import { pdfFile } from './pdf/pdf-file.js';

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

describe('a header longer than any is cut, in every format', () => {
  const long = 'Long words of a header. '.repeat(8000);
  const tag = (name: string) => `<meta property="${name}" content="${long}">`;
  const yaml = ['title', 'source', 'section', 'url', 'date'].map((key) => `${key}: "${long}"`).join('\n');
  const body = 'The town council voted on Monday to reopen the old library on Mill Street. '.repeat(4);
  const linked = JSON.stringify({
    '@type': 'NewsArticle',
    headline: long,
    author: long,
    publisher: { name: long },
  });
  const files: Record<string, string | Uint8Array> = {
    'front matter': `---\n${yaml}\nauthors: ["${long}", ${'"Ana Reyes", '.repeat(10_000)}]\n---\n\n${body}`,
    'broken front matter': `---\ntitle: A: ${long}\nauthor: ${long}\n---\n\n${body}`,
    'a heading': `# ${long}\n\n${body}\n\n## ${long}\n\n${body}`,
    'plain text': `${long}\n\nBy Ana Reyes\n\n${body}`.slice(0, 15_000),
    'a page': `<html><head>${['og:title', 'author', 'og:site_name', 'article:section'].map(tag).join('')}<title>${long}</title></head><body><article><h1>${long}</h1><p>${body}</p><p>${body}</p></article></body></html>`,
    'linked data': `<html><head><script type="application/ld+json">${linked}</script></head><body><article><p>${body}</p><p>${body}</p></article></body></html>`,
    'the properties of a PDF': pdfFile([[{ text: body.slice(0, 75), x: 50, y: 700 }]], {
      Title: long.slice(0, 100_000),
      Author: long.slice(0, 100_000),
    }),
  };

  it.each(Object.entries(files))('%s', async (_, content) => {
    const article = await readDocument(content);
    const { paragraphs, captions, notes, ...header } = article;
    expect(JSON.stringify(header).length).toBeLessThan(7000);
    expect(article.title.length).toBeLessThanOrEqual(300);
    for (const { heading = '' } of paragraphs) expect(heading.length).toBeLessThanOrEqual(300);
    for (const author of article.authors) expect(author.length).toBeLessThanOrEqual(200);
  });
});

describe('a header as Fix gives it', () => {
  const before = readArticle('A title\n\nOne paragraph.');
  const long = 'Long words '.repeat(400);

  it('is cut like one that is read', () => {
    const header = readHeader({ title: long, authors: `${long}, Ana Reyes`, source: long }, before);
    expect([header.title?.length, header.source?.length, header.authors?.[0]?.length]).toEqual([
      300, 200, 200,
    ]);
    expect(header.title).toMatch(/…$/);
    expect(readHeader({ title: 'Short', authors: 'Ana Reyes, Tom Hall' }, before)).toEqual({
      title: 'Short',
      authors: ['Ana Reyes', 'Tom Hall'],
      source: null,
      published: null,
    });
    expect(readDetails({ url: 'https://a.example/b', publisher: long, volume: '12(3)' }, before)).toEqual({
      url: 'https://a.example/b',
      publisher: expect.stringMatching(/^.{199}…$/),
      volume: '12',
      issue: '3',
      pages: null,
      doi: null,
    });
  });
});
