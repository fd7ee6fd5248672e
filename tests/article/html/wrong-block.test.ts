import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';
import { PROSE as ALL, H1 } from './bridge.js';

const PROSE = ALL.slice(0, 2);
const BODY = PROSE.map((text) => `<p>${text}</p>`).join('\n');
const read = (html: string) => readDocument(Buffer.from(html), { contentType: 'text/html' });
const texts = async (body: string) =>
  (await read(`<html><body>${body}</body></html>`)).paragraphs.map(({ text }) => text);
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');

test.each([
  ['no <body>', `<html><head><title>T</title></head><article>${H1}${BODY}</article></html>`],
  ['neither <head> nor <body>', `<!doctype html><html lang="en"><title>T</title>${H1}${BODY}`],
  [
    'a <body> that is none',
    `<html><head><title>T</title></head><body;<article>${H1}${BODY}</article></body></html>`,
  ],
  ['an end of the head alone', `<html></head>${H1}${BODY}`],
])('a page with %s', async (_, html) => {
  expect((await read(html)).paragraphs.map(({ text }) => text)).toEqual(PROSE);
});

const CONSENT = `<h2>We value your privacy</h2>${times(
  8,
  (at) =>
    `<p>We and our ${100 + at} partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised content.</p>`,
)}`;
const COMMENTS = times(
  12,
  (at) =>
    `<div class="comment"><p>I think, and have thought so for many years, that the bridge, which my father built, should be left alone, said number ${at}.</p></div>`,
);
const ABOUT = `<h3>About the author</h3>${times(
  5,
  () =>
    '<p>Tom Bell has written for this paper since he was young, and lives, with a dog and two boats, by the river, where he swims, in all weathers.</p>',
)}`;

/** Two paragraphs beside something that is longer, or in its place. */
describe('a short article is read beside', () => {
  test.each([
    [
      'a form that asks about cookies',
      `<form id="cookie-form">${CONSENT}</form><main>${H1}<div>${BODY}</div></main>`,
    ],
    [
      'a banner of a company that asks',
      `<div id="onetrust-banner-sdk">${CONSENT}</div><main>${H1}<div>${BODY}</div></main>`,
    ],
    [
      'a dialog that is an article',
      `<div role="dialog"><article>${CONSENT}</article></div><div>${H1}<div>${BODY}</div></div>`,
    ],
    [
      'a box about its author',
      `<article>${H1}<div>${BODY}</div><div class="author-box">${ABOUT}</div></article>`,
    ],
    [
      'comments',
      `<article>${H1}${BODY}</article><section id="comments"><h2>12 Comments</h2>${COMMENTS}</section>`,
    ],
    ['an empty article', `<article class="hero"></article><article>${H1}${BODY}</article>`],
    [
      'another one’s teaser',
      `<article><a href="/x"><h2>Other story</h2><p>Short.</p></a></article><article>${H1}${BODY}</article>`,
    ],
    ['an empty part that is named as its text', `${H1}<div class="entry-content"></div><div>${BODY}</div>`],
  ])('%s', async (_, body) => {
    expect(await texts(body)).toEqual(PROSE);
  });

  test('but a form around the whole page, as ASP.NET puts it, is the page', async () => {
    const footer = `<div>${times(4, () => '<span>Valley Post, Mill Street 4, by the river. </span>')}</div>`;
    for (const [open, close] of [
      ['<form id="aspnetForm"><div>', '</div></form>'],
      ['<div class="cookie-ok">', '</div>'],
    ])
      expect((await texts(`${open}<h2>Bridge</h2>${BODY}${BODY}${close}${footer}`)).slice(0, 4)).toEqual([
        ...PROSE,
        ...PROSE,
      ]);
    expect(await texts(`<form class="cookie">${H1}${BODY}</form>`)).toEqual(PROSE);
    expect(await texts(`<div class="cookie-policy-accepted">${H1}<div>${BODY}</div></div>`)).toEqual(PROSE);
  });
});

test('what stands before <html> is not the page', async () => {
  const { title, paragraphs } = await read(
    `<style>p{color:red}</style>\n<script>var a="<html>";</script><!doctype html><html><head><title>Two towns mend a bridge</title></head><body><article>${H1}${BODY}</article></body></html>`,
  );
  expect([title, paragraphs.map(({ text }) => text)]).toEqual(['Two towns mend a bridge', PROSE]);
});

describe('a heading that nobody has closed', () => {
  test('in the text', async () => {
    const { paragraphs } = await read(
      `<html><body><article>${H1}<h2>After the flood<p>${PROSE[0]}</p><p>${PROSE[1]}</p><h2>The money</h2>${BODY}</article></body></html>`,
    );
    expect(paragraphs.map(({ heading, text }) => [heading, text])).toEqual([
      ...PROSE.map((text) => ['After the flood', text]),
      ...PROSE.map((text) => ['The money', text]),
    ]);
  });

  test('over it', async () => {
    const { title, paragraphs } = await read(
      `<html><body><article><h1>Two towns mend a bridge<div>${BODY}${BODY}</div></article></body></html>`,
    );
    expect([title, paragraphs.map(({ text }) => text)]).toEqual([
      'Two towns mend a bridge',
      [...PROSE, ...PROSE],
    ]);
  });
});

test('the paragraph under the title in a header is the first one', async () => {
  const first = 'Cracks in two piers; a ferry is to run from May.';
  expect(await texts(`<article><header>${H1}<p>${first}</p></header><div>${BODY}</div></article>`)).toEqual([
    first,
    ...PROSE,
  ]);
});

test('a list of links stays where a sentence leads to it', async () => {
  const list =
    '<ul><li><a href="https://a.example">Ashlar and Sons</a></li><li><a href="https://b.example">Bridgeworks</a></li></ul>';
  expect(
    await texts(`<article>${H1}${BODY}<p>Three firms may build it:</p>${list}${BODY}</article>`),
  ).toEqual([...PROSE, 'Three firms may build it:', 'Ashlar and Sons\nBridgeworks', ...PROSE]);
  expect(await texts(`<article>${H1}${BODY}${list}${BODY}</article>`)).toEqual([...PROSE, ...PROSE]);
});

test('a letter is not left out beside the many who signed it, whose names stand in columns', async () => {
  const names = (column: string) => Array.from({ length: 60 }, (_, at) => `Ana ${column}${at}, baker`);
  const cell = (column: string) =>
    `<td><span>${names(column)
      .map((name) => `<strong>${name}</strong><br />`)
      .join('\n')}</span></td>`;
  const signed = `<table><tbody><tr>${cell('Ruiz')}${cell('Bell')}</tr><tr><td></td></tr></tbody></table>`;
  const letter = await texts(
    `<div><article><div>${H1}<p><span>${PROSE[0]}</span></p><p><span>${PROSE[1]}</span></p>${signed}</div></article></div>`,
  );
  expect(letter).toEqual([...PROSE, names('Ruiz').join('\n'), names('Bell').join('\n')]);
});
