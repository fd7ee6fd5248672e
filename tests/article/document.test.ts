import { expect, test } from 'vitest';
import { readDocument } from '../../src/article/index.js';

test('a text that speaks of PDF files is a text', async () => {
  const text = 'How files begin\n\nA PDF file begins with %PDF-1.7 and a line of odd characters.\n';
  const { paragraphs } = await readDocument(Buffer.from(text), {
    name: 'files.txt',
    contentType: 'text/plain',
  });
  expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([
    'A PDF file begins with %PDF-1.7 and a line of odd characters.',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//host/x', 'https://'])(
  'an address in front matter is one of the web, not %s',
  async (url) => {
    const article = await readDocument(`---\ntitle: A title\nurl: "${url}"\n---\nA body of a few words.\n`);
    expect(article).toMatchObject({ title: 'A title' });
    expect(article).not.toHaveProperty('url');
  },
);
