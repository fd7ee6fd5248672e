import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';
import { H1, PROSE } from './bridge.js';

const TEXT = PROSE.map((text) => `<p>${text}</p>`).join('');
const read = (body: string, head = '', url?: string) =>
  readDocument(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    contentType: 'text/html',
    ...(url !== undefined && { url }),
  });
const authors = async (body: string, head?: string, url?: string) => (await read(body, head, url)).authors;

describe('a text is by who signed it', () => {
  test.each<[string, string[]]>([
    ['<p><em>Ana Ruiz</em></p>', ['Ana Ruiz']],
    ['<p>– Xu Velt</p>', ['Xu Velt']],
    ['<p class="has-text-align-right">Xu Velt</p>', ['Xu Velt']],
    ['<p>Ana Ruiz</p>', ['Ana Ruiz']],
    ['<p>Xu Velt<br>Chair of the Friends of the Bridge</p>', ['Xu Velt']],
    ['<p>Viele liebe Grüße<br>Eure Ramona</p>', ['Ramona']],
    ['<p>Yours sincerely,</p><p>Xu Velt</p>', ['Xu Velt']],
    ['<p><em>Ana Ruiz is a professor of law at the University of Northtown.</em></p>', ['Ana Ruiz']],
    ['<h3>About the author</h3><p>Ana Ruiz teaches law in Northtown.</p>', ['Ana Ruiz']],
    ['<p>Unsere Autorin Ana Ruiz lebt in Leipzig.</p>', ['Ana Ruiz']],
    // Nobody: a quotation's owner, a contact, a line that leads elsewhere, a sentence about somebody.
    [
      '<p>“Bridges are patience, built of stone and of the hope that somebody is waiting there.”</p><p>– Xu Velt</p>',
      [],
    ],
    ['<h3>Contact</h3><p>Xu Velt<br>Press office<br>velt@valley.example</p>', []],
    ['<p><a href="/more">More Bridges</a></p>', []],
    ['<p>Happy Easter</p>', []],
    ['<p>Ana Ruiz is the mayor of the northern town.</p>', []],
    ['<p><em>This Article is from our archive.</em></p>', []],
  ])('%s', async (end, expected) => {
    expect(await authors(`<article>${H1}${TEXT}${end}</article>`)).toEqual(expected);
  });

  test('but not where another is named', async () => {
    const page = `<article>${H1}<p class="byline">By Tom Bell</p>${TEXT}<p><em>Ana Ruiz</em></p></article>`;
    expect(await authors(page)).toEqual(['Tom Bell']);
  });
});

test.each([
  '<p class="autor">Por <strong itemprop="author">ValleyPost.com</strong><span class="adr"><span class="locality">Puerto Lobo</span></span></p>',
  '<div class="fb-post"><blockquote><p>I cross it daily.</p>Posted by <a href="/x">Ana Ruiz</a> on <a href="/y">3 May 2015</a></blockquote></div>',
])('nobody is named by a place, or by a post that is shown: %s', async (line) => {
  expect(await authors(`<article>${H1}${line}${TEXT}</article>`)).toEqual([]);
});

describe('a line names the author', () => {
  test.each<[string, string[]]>([
    ['<p>Contributed by Ana Ruiz, PhD</p>', ['Ana Ruiz']],
    ['<p class="byline">By Ana “The Bell” Ruiz</p>', ['Ana “The Bell” Ruiz']],
    ['<p><em>This is a guest post by Ana Ruiz.</em></p>', ['Ana Ruiz']],
    ['<p class="byline">By Ana Ruiz, as told to Tom Bell</p>', ['Ana Ruiz']],
    ['<p>Teksti: Ana Ruiz</p>', ['Ana Ruiz']],
    ['<div><b>Author:</b> Ana Ruiz <b>Date:</b> May 3, 2021 <b>Category:</b> News</div>', ['Ana Ruiz']],
    ['<dl><dt>Author</dt><dd>Ana Ruiz</dd><dt>Published</dt><dd>3 May 2021</dd></dl>', ['Ana Ruiz']],
    ['<table><tr><th>Autor:</th><td>Ana Ruiz</td></tr></table>', ['Ana Ruiz']],
    ['<p>Submitted by Ana Ruiz on Sat, 05/03/2014 - 10:12</p>', ['Ana Ruiz']],
    ['<div class="post-author">Ana Ruiz Monday, May 3, 2021</div>', ['Ana Ruiz']],
    ['<h4 class="byline"><a href="/authors/ana-ruiz">Ana Ruiz</a></h4>', ['Ana Ruiz']],
    ['<p class="byline">Par ANA RUIZ, TOM BELL Envoyés spéciaux à Northtown</p>', ['Ana Ruiz', 'Tom Bell']],
    ['<p>Written by Super User</p>', []],
    ['<p>Photos by Ana Ruiz</p>', []],
  ])('%s', async (line, expected) => {
    expect(await authors(`<article>${H1}${line}${TEXT}</article>`)).toEqual(expected);
  });

  test('under the text, where there is one such line', async () => {
    const line = (name: string) => `<p>Posted by ${name} on May 03, 2007 at 10:12 AM in News</p>`;
    const long = TEXT.repeat(4);
    expect(await authors(H1 + long + line('Ana Ruiz'))).toEqual(['Ana Ruiz']);
    expect(await authors(H1 + long + line('Ana Ruiz') + line('Tom Bell'))).toEqual([]);
    expect(await authors(H1 + TEXT + line('Ana Ruiz') + line('Tom Bell'))).toEqual(['Ana Ruiz']);
  });
});

describe('a mark names the author', () => {
  test.each<[string, string[]]>([
    ['<span property="author" typeof="Person"><span property="name">Ana Ruiz</span></span>', ['Ana Ruiz']],
    ['by <a rel="author" href="/author/x">valleygirl</a>', ['valleygirl']],
    ['<div class="szerzo">Velt Xu</div>', ['Velt Xu']],
    ['<span class="signature">Ana Ruiz</span><span>Publié le 3 mai 2021</span>', ['Ana Ruiz']],
    // An account that nobody is told of, and a desk.
    ['<a rel="author" href="/author/x">valleygirl</a>', []],
    ['by <a rel="author" href="/author/admin">admin</a>', []],
  ])('%s', async (mark, expected) => {
    expect(await authors(`<article>${H1}<div>${mark}</div>${TEXT}</article>`)).toEqual(expected);
  });

  test('not those of teasers', async () => {
    const teaser = (name: string) =>
      `<div><div class="best_author_name">${name}</div><a href="/x">The ferry runs again in May</a></div>`;
    expect(await authors(H1 + TEXT.repeat(8) + teaser('Ana Ruiz') + teaser('Tom Bell'))).toEqual([]);
  });

  test('not those who answer', async () => {
    const answer = `<div itemtype="https://schema.org/Answer"><p>Ask the ferryman.</p><span itemprop="author">Tom Bell</span></div>`;
    expect(await authors(`${H1}${TEXT}<span itemprop="author">Ana Ruiz</span>${answer}`)).toEqual([
      'Ana Ruiz',
    ]);
  });

  test.each<[string, string[]]>([
    ['<meta name="author" content="Ruiz, Ana">', ['Ana Ruiz']],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two towns mend a bridge","author":{"@type":"Role","roleName":"Reporter","author":{"@type":"Person","name":"Ana Ruiz"}}}</script>',
      ['Ana Ruiz'],
    ],
    // The site has the name of its owner, and more.
    [
      '<title>Verein Xu Velt Northtown - Two towns mend a bridge</title><meta name="author" content="Verein Xu">',
      [],
    ],
  ])('%s', async (head, expected) => {
    expect(await authors(H1 + TEXT, head)).toEqual(expected);
  });
});

describe('a page of one’s own is by its owner', () => {
  const RIGHT = '<footer><p>© 2021 Ana Ruiz. All rights reserved.</p></footer>';

  test.each<[string, string, string[]]>([
    ['who gave the site his name', '<meta property="og:site_name" content="Ana Ruiz">', ['Ana Ruiz']],
    ['who holds the rights', '<title>Two towns mend a bridge | Ana Ruiz’s notes</title>', ['Ana Ruiz']],
    ['unless it is called otherwise', '<title>Two towns mend a bridge | Valley Notes</title>', []],
    ['unless a paper is called so', '<meta property="og:site_name" content="Austin Chronicle">', []],
    ['unless it tells of the owner', '<title>About Ana Ruiz | Ana Ruiz</title>', []],
  ])('%s', async (about, head, expected) => {
    const h1 = about.includes('tells of') ? '<h1>About Ana Ruiz</h1>' : H1;
    expect(await authors(h1 + TEXT + RIGHT, head)).toEqual(expected);
  });
});

describe('the title is without the masthead', () => {
  test.each([
    [
      '<div class="header"><h1><a href="https://valley.example/">Valley Notes</a></h1></div>',
      'https://valley.example/1',
    ],
    [
      '<div><h1><a href="https://a.example/notes/">Valley Notes</a></h1></div>',
      'https://a.example/notes/2007/05/bridge.html',
    ],
  ])('%s', async (masthead, url) => {
    const page = `${masthead}<h3>Two towns mend a bridge</h3>${TEXT}`;
    const { title } = await read(page, '<title>Valley Notes: Two towns mend a bridge</title>', url);
    expect(title).toBe('Two towns mend a bridge');
  });
});

test('the title is what a page without headings shows of it', async () => {
  const page = `<table><tr><td><strong>Two towns mend a bridge</strong></td></tr></table>${TEXT}`;
  const { title } = await read(page, '<title>Two towns mend a bridge - Talk of the Valley</title>');
  expect(title).toBe('Two towns mend a bridge');
});
