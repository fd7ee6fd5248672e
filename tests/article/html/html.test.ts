import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableArticle } from '../../../src/article/index.js';
import { BODY, PROSE } from './bridge.js';

const [P1, P2, P3] = PROSE;

const html = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>
  <header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
  <main><article>${body}</article></main>
  <aside><p>Most read: something else entirely</p></aside>
  <footer><p>© Evening News</p></footer></body></html>`;
const read = (text: string, url?: string) =>
  readDocument(text, { contentType: 'text/html', ...(url !== undefined && { url }) });
const texts = async (body: string) =>
  (await read(html('', `<h1>A title</h1>${body}`))).paragraphs.map(({ text }) => text);

test('a page of a newspaper', async () => {
  const page = html(
    `<title>Two towns mend a bridge | Evening News</title>
     <meta property="og:site_name" content="Evening News">
     <meta property="article:published_time" content="2020-07-13T12:00:00Z">
     <meta property="article:modified_time" content="2020-07-14T09:30:00Z">
     <meta property="article:section" content="World">
     <link rel="canonical" href="/bridge">`,
    `<h1>Two towns mend a bridge</h1>
     <p class="byline">By Jane Smith and <a href="/john">John Doe</a></p>
     <time datetime="2020-07-13T12:00:00Z">13 July 2020</time>
     <figure><img src="a.jpg" alt="x"><figcaption>The bridge at dusk. <span>Photo: AP</span></figcaption></figure>
     <p>${P1}</p><h2>The <em>money</em></h2><p>${P2}</p><p>${P3}</p>
     <p>Jane Smith is a reporter at the Evening News.</p>`,
  );
  expect(await read(page, 'https://www.example.org/bridge?from=mail')).toEqual({
    title: 'Two towns mend a bridge',
    authors: ['Jane Smith', 'John Doe'],
    source: 'Evening News',
    published: { printed: '13 July 2020', iso: '2020-07-13T12:00:00Z' },
    updated: { printed: '2020-07-14T09:30:00Z', iso: '2020-07-14T09:30:00Z' },
    section: 'World',
    url: 'https://www.example.org/bridge',
    language: 'en',
    paragraphs: [
      { number: 1, text: P1 },
      { number: 2, text: P2, heading: 'The money' },
      { number: 3, text: P3, heading: 'The money' },
    ],
    captions: [{ text: 'The bridge at dusk', credit: 'AP' }],
    notes: ['Jane Smith is a reporter at the Evening News.'],
  });
});

describe('what the page says of itself', () => {
  const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const header = async (head: string, body = '', url?: string) => {
    const {
      paragraphs,
      language: _,
      captions: __,
      notes: ___,
      ...said
    } = await read(html(head, body + BODY), url);
    expect(paragraphs.map(({ text }) => text)).toEqual([P1, P2, P3]);
    return said;
  };

  test('in JSON-LD', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Two towns &amp; a bridge',
      author: [
        { '@type': 'Person', name: 'JANE SMITH' },
        { name: 'By John Doe' },
        'https://example.org/john',
      ],
      publisher: { '@type': 'Organization', name: 'Evening News' },
      datePublished: '2020-07-13T12:38:40+08:00',
      dateModified: '2020-07-13T12:38:59+08:00',
      articleSection: ['World', 'Bridges'],
    };
    const expected = {
      title: 'Two towns & a bridge',
      authors: ['Jane Smith', 'John Doe'],
      source: 'Evening News',
      published: { printed: '2020-07-13T12:38:40+08:00', iso: '2020-07-13T12:38:40+08:00' },
      section: 'World',
      sourceKind: 'newspaper',
    };
    expect(await header(data(article))).toEqual(expected);
    expect(await header(data([{ '@type': 'WebSite', name: 'x' }, article]))).toEqual(expected);
    expect(
      await header(
        data({
          '@graph': [{ '@type': 'BreadcrumbList' }, { ...article, '@type': ['Thing', 'NewsArticle'] }],
        }),
      ),
    ).toEqual(expected);
  });

  test('in JSON-LD that is none, or about something else', async () => {
    const title = { title: 'A title', authors: [] };
    const shown = '<h1>A title</h1>';
    expect(await header('<script type="application/ld+json">{"@type":</script>', shown)).toEqual(title);
    expect(await header(data({ '@type': 'Recipe', headline: 'Soup', author: 'A Cook' }), shown)).toEqual(
      title,
    );
    expect(
      await header(
        data({ '@type': 'Article', headline: 1, author: { name: {} }, datePublished: 'soon' }),
        shown,
      ),
    ).toEqual(title);
  });

  test('in meta tags', async () => {
    expect(
      await header(
        `<title>x</title><meta name="author" content="Jane Smith, Reuters"><meta property="og:title" content="Two towns – Evening News">
         <meta property="og:site_name" content="Evening News"><meta name="date" content="2020-07-13">`,
      ),
    ).toEqual({
      title: 'Two towns',
      authors: ['Jane Smith'],
      source: 'Evening News',
      published: { printed: '2020-07-13', iso: '2020-07-13' },
    });
  });

  test('of its address: only what is on the host that it came from', async () => {
    const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
    const url = async (href: string, fetched?: string) =>
      (await header(canonical(href), '<h1>A title</h1>', fetched)).url;
    expect(await url('https://www.example.org/a', 'https://m.example.org/a?b')).toBe(
      'https://www.example.org/a',
    );
    expect(await url('https://other.example/a', 'https://example.org/b')).toBe('https://example.org/b');
    expect(await url('javascript:alert(1)', 'https://example.org/b')).toBe('https://example.org/b');
    expect(await url('https://example.org/a')).toBe('https://example.org/a');
    expect(await url('https://jane:secret@example.org/a')).toBeUndefined();
    expect(await url('/a')).toBeUndefined();
  });
});

describe('text', () => {
  test.each<[string, string[]]>([
    [
      '<p>A <b>bold</b>,\n<a href="x">linked</a>&nbsp;word &amp; a&shy; mark.</p>',
      ['A bold, linked word & a mark.'],
    ],
    ['<p>First line<br>second line</p>', ['First line\nsecond line']],
    ['<div>One paragraph.<br><br>Another one.</div>', ['One paragraph.', 'Another one.']],
    ['<ul><li><ul><li>one</li><li>two</li></ul></li></ul>', ['one\ntwo']],
    ['<ol type="a"><li>one</li><li>two</li></ol>', ['a. one\nb. two']],
    ['<ul><li>one</li><li>two <b>things</b><ul><li>inner</li></ul></li></ul>', ['one\ntwo things\n• inner']],
    ['<ol start="3"><li>three</li><li><p>four</p></li></ol>', ['3. three\n4. four']],
    ['<blockquote><p>“One.”</p><p>“Two.”</p></blockquote>', ['“One.”', '“Two.”']],
    [
      '<table><tr><th>Town</th><th>Pays</th></tr><tr><td>North</td><td>1</td></tr></table>',
      ['Town | Pays\nNorth | 1'],
    ],
    ['<pre>a  b\nc</pre>', ['a b\nc']],
    ['<p>北京\n说：“好。”</p>', ['北京说：“好。”']],
    ['<p>A word<script>alert(1)</script><style>p{}</style><!-- unseen -->.</p>', ['A word.']],
    [
      '<p>Hid&#8203;den &#x202e;turned&#xfeff; &lt;b&gt;tags&lt;/b&gt; @everyone</p>',
      ['Hidden turned <b>tags</b> @everyone'],
    ],
    ['<p>Seen.</p><p style="display:none">Unseen.</p><p hidden>Unseen.</p>', ['Seen.']],
  ])('%s', async (body, expected) => {
    expect(await texts(BODY + body)).toEqual([P1, P2, P3, ...expected]);
  });

  test('a piece of a page, without a head', async () => {
    expect(await readDocument(`<h1>A title</h1>${BODY}`, { name: 'piece.html' })).toMatchObject({
      title: 'A title',
      paragraphs: [P1, P2, P3].map((text, i) => ({ number: i + 1, text })),
    });
  });

  test('a page that is too short to look like an article', async () => {
    expect((await read('<html><body><h1>A title</h1><p>One.</p></body></html>')).paragraphs).toEqual([
      { number: 1, text: 'One.' },
    ]);
  });
});

describe('hostile pages end', () => {
  test.each([
    ['divs', '<div>'.repeat(20_000)],
    ['spans', '<p>'.concat('<span>'.repeat(5_000), 'word')],
    ['lists', '<ul><li>a'.repeat(3_000)],
    ['tables', '<table><tr><td>'.repeat(3_000)],
    ['attributes', `<p ${'a=b '.repeat(50_000)}>word`],
    ['comments', '<!--'.repeat(50_000)],
    ['open tags', '<a'.repeat(50_000)],
    ['references', '&#x26;'.repeat(10_000)],
    ['paragraphs', '<p>a'.repeat(2_000)],
    ['names and breaks', '<em>Ana Ruiz</em><br>'.repeat(4_000)],
    [
      'slashes in linked data',
      `<script type="application/ld+json">{"headline":"a${'/'.repeat(500_000)}b"}</script><p>word`,
    ],
  ])('%s', async (_, part) => {
    const article = await read(html('', part)).catch((error: unknown) => error);
    if (!(article instanceof UnreadableArticle))
      expect((article as { paragraphs: unknown[] }).paragraphs).not.toEqual([]);
  });
});

test('a page without text says what to do', async () => {
  await expect(
    read('<html><body><div id="root"></div><script>start()</script></body></html>'),
  ).rejects.toMatchObject({
    kind: 'empty',
    message:
      'There is no text in this page; it may be put together by scripts. Paste the text of the article instead.',
  });
});
