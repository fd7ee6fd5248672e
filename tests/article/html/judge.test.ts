import { expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';
import { PROSE as THREE } from './bridge.js';

const PROSE = [
  ...THREE,
  'Engineers had found cracks in two of the five piers in March, and closed the bridge to all but people on foot.',
];
const texts = async (body: string) =>
  (
    await readDocument(
      `<html><head><title>Two towns mend a bridge</title></head><body>${body}</body></html>`,
      { contentType: 'text/html' },
    )
  ).paragraphs.map(({ text }) => text);
const p = (all: readonly string[]) => all.map((text) => `<p>${text}</p>`).join('');

test('an article in two parts, of which Readability sees the longer one', async () => {
  const body = `<h1>Two towns mend a bridge</h1><div class="part-1">${p(PROSE.slice(0, 1))}</div>
    <div class="x"><div class="part-2">${p(PROSE.slice(1))}</div></div>`;
  expect(await texts(body)).toEqual(PROSE);
});

test('links and labels among the paragraphs go', async () => {
  const links =
    '<div class="teaser-list"><a href="/ferry">The ferry runs again</a> <a href="/mill">The mill is sold</a></div>';
  const body = `<article><h1>Two towns mend a bridge</h1>${p(PROSE.slice(0, 2))}${links}${p(PROSE.slice(2))}</article>`;
  expect(await texts(body)).toEqual(PROSE);
});

test('a short list and a line of code under a paragraph stay', async () => {
  const body = `<article><h1>Two towns mend a bridge</h1>${p(PROSE)}<ul><li>stone</li><li>lime</li></ul><pre>a = b</pre></article>`;
  expect(await texts(body)).toEqual([...PROSE, 'stone\nlime', 'a = b']);
});

test('a text that stands in <noscript> alone is read, a line that asks for scripts is not', async () => {
  expect(await texts(`<script>draw()</script><noscript><div>${p(PROSE)}</div></noscript>`)).toEqual(PROSE);
  await expect(texts('<noscript><p>Please switch JavaScript on.</p></noscript>')).rejects.toThrow(
    'There is no text in this page',
  );
});

test('a long table is several paragraphs, row by row', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `Place ${at} | Member of the council for place ${at}`);
  const table = rows.map((row) => `<tr><td>${row.split(' | ').join('</td><td>')}</td></tr>`).join('');
  const prose = Array.from(
    { length: 20 },
    (_, at) => `${PROSE[at % PROSE.length]!} So it was said ${at} times.`,
  );
  const read = await texts(
    `<article><h1>Two towns mend a bridge</h1>${p(prose)}<table>${table}</table>${p(PROSE)}</article>`,
  );
  const parts = read.filter((text) => text.startsWith('Place'));
  expect(parts.flatMap((text) => text.split('\n'))).toEqual(rows);
  expect(parts.length).toBeLessThan(5);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test('a text in several elements of one class, with lists of links between them', async () => {
  const mills = [1, 2, 3, 4].map(
    (at) => `<li><a href="/${at}">The mill of place ${at} is sold to a miller from another valley</a></li>`,
  );
  const links = `<div><div class="most-popular"><div>Most Popular</div><ul>${mills.join('')}</ul></div></div>`;
  const chunk = (all: readonly string[]) =>
    `<div><div class="wrapper"><div class="body__inner">${p(all)}</div></div></div>`;
  const long = Array.from({ length: 8 }, (_, at) => `${PROSE[at % 4]} So it was said in place ${at}, too.`);
  const body = `<main><h1>Two towns mend a bridge</h1><div>${chunk(PROSE)}${links}${chunk(long)}${links}</div></main>${links}`;
  expect(await texts(body)).toEqual([...PROSE, ...long]);
});

test('what a style hides is no text', async () => {
  const [first = '', second = '', ...others] = PROSE;
  const hidden = `<p style="visibility: hidden">${first} Twice.</p><p style="display:none">${second} Twice.</p>`;
  const body = `<article><h1>Two towns mend a bridge</h1>${p([first, second])}${hidden}${p(others)}</article>`;
  expect(await texts(body)).toEqual(PROSE);
});
