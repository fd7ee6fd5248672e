import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/article/index.js';

const ONE =
  'The mayors of both towns met on the old bridge on Monday and agreed to repair it before the winter comes, after years of argument about who should pay for the stones.';
const TWO =
  'Nobody asked the ferryman, who has carried people over the river for two coins since his father died, and who will now have to find another trade in a town that has few.';
const THREE =
  '“We should have done this ten years ago,” said Maria Ruiz, who keeps the inn on the northern side. “The bridge was never the problem. The problem was that nobody talked.”';
const TITLE = 'Two towns agree to mend their bridge';
const text = [ONE, TWO, THREE].map((one) => `<p>${one}</p>`).join('');
const read = (body: string) =>
  readDocument(`<html lang="en"><head><title>${TITLE}</title></head><body>${body}</body></html>`, {
    contentType: 'text/html',
  });
const textsOf = async (body: string) => (await read(body)).paragraphs.map((paragraph) => paragraph.text);

describe('pages as publishing systems make them', () => {
  test('all of a page in a form', async () => {
    const article = await read(
      `<form method="post" action="x.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE"/><div id="top"><a href="/">Valley Gazette</a></div><h1>${TITLE}</h1><div>By Jane Smith, Special Correspondent</div><div>Published: Tuesday | April 26, 2022</div>${text}</form>`,
    );
    expect(article).toMatchObject({
      title: TITLE,
      authors: ['Jane Smith'],
      published: { iso: '2022-04-26' },
      paragraphs: [{ text: ONE }, { text: TWO }, { text: THREE }],
    });
  });

  test('a form under a text is none of it', async () => {
    const form = '<form><p>Write to us.</p><p>Your name</p><input name="n"/></form>';
    expect(await textsOf(`<article><h1>${TITLE}</h1>${text}${form}</article>`)).toEqual([ONE, TWO, THREE]);
  });

  test.each([
    '<time datetime="2023-01-05">Published5 January 2023</time><div>By Jane Smith &amp; Tom Bell</div>',
    '<div class="author-name">Jane Smith</div><div class="author-name">Tom Bell</div><p>Jane Smith and Tom Bell 5 January 2023 • 4 min read</p>',
    '<p>By Jane Smith and Tom Bell</p><dl><dt>Published</dt><dd>5 January 2023</dd><dt>Last updated</dt><dd>7 June 2023, <a href="#h">see all updates</a></dd></dl>',
  ])('lines over a text that say again who and when: %s', async (lines) => {
    const { authors, published, paragraphs } = await read(
      `<main><article><h1>${TITLE}</h1>${lines}<div class="body">${text}</div></article></main>`,
    );
    expect(authors).toEqual(['Jane Smith', 'Tom Bell']);
    expect(published?.iso).toBe('2023-01-05');
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([ONE, TWO, THREE]);
  });

  test('a line that says more stays', async () => {
    const first = 'Jane Smith was in Elmtown on 5 January 2023.';
    expect(
      await textsOf(
        `<article><h1>${TITLE}</h1><p class="author">Jane Smith</p><p>${first}</p>${text}</article>`,
      ),
    ).toEqual([first, ONE, TWO, THREE]);
  });

  test('a date in the footer of a node, as Drupal has it', async () => {
    const { authors, published } = await read(
      `<article class="node"><h1>${TITLE}</h1><footer class="node__meta">By <span>jdupont</span>, 5 January 2023 - 14:05</footer><div class="field--name-body">${text}</div></article>`,
    );
    expect(authors).toEqual([]);
    expect(published?.iso).toBe('2023-01-05T14:05');
  });

  test('what a wiki adds to a heading', async () => {
    const { paragraphs } = await read(
      `<div id="content"><h1>${TITLE}</h1><p>${ONE}</p><h2><span>History</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><p>${TWO}</p><p>${THREE}</p></div>`,
    );
    expect(paragraphs.map(({ heading }) => heading)).toEqual([undefined, 'History', 'History']);
  });

  test('the label of a caption, and whose the picture is', async () => {
    const { captions, paragraphs } = await read(
      `<article><h1>${TITLE}</h1><figure><span>Image source, Getty Images</span><figcaption><span>Image caption, </span>The old bridge</figcaption></figure>${text}</article>`,
    );
    expect(captions).toEqual([{ text: 'The old bridge' }]);
    expect(paragraphs).toHaveLength(3);
    const inOne = await read(
      `<article><h1>${TITLE}</h1><figure><span>Image copyright <span>Getty Images</span></span><figcaption>Image copyright Ann Lee Image caption The old bridge</figcaption></figure><figure><figcaption>Image copyright Getty Images</figcaption></figure>${text}</article>`,
    );
    expect(inOne.captions).toMatchObject([{ credit: 'Ann Lee' }, { credit: 'Getty Images' }]);
    expect(inOne.captions[0]?.text).toMatch(/^The old bridge/);
  });

  test('what a journal prints of a paper itself', async () => {
    const over =
      '<p><sup>1</sup> Department of Bridges, University of Tver, Tver, Russia<br><sup>2</sup> School of Ferries, Elmtown, UK<br>Corresponding author: ana@tver.example</p>';
    const under =
      '<h2>Author information</h2><h3>Authors and Affiliations</h3><p>Department of Bridges, University of Tver</p><p>Ana Ruiz</p><h2>Rights and permissions</h2><p>This article is licensed under a Creative Commons licence, which permits use in any medium.</p>';
    expect(
      await textsOf(
        `<article><h1>${TITLE}</h1>${over}<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>${under}<h2>Notes</h2><p>${TWO.replace('ferryman', 'smith')}</p></article>`,
      ),
    ).toEqual([ONE, TWO, THREE, TWO.replace('ferryman', 'smith')]);
  });

  test('a sentence about a university at the beginning stays', async () => {
    const first = 'University of Tver researchers, School of Bridges, have found a crack.';
    expect(await textsOf(`<article><h1>${TITLE}</h1><p>${first}</p>${text}</article>`)).toEqual([
      first,
      ONE,
      TWO,
      THREE,
    ]);
  });

  test('a label and a heading’s link to itself', async () => {
    const heading =
      '<h3 class="header-anchor-post">After the flood<div class="header-anchor"><button>Link</button></div></h3>';
    const { title, paragraphs } = await read(
      `<h1 class="title"><span class="descriptor">Title:</span>${TITLE}</h1><article><p><b>Abstract:</b>${ONE}</p>${heading}<p>${TWO}</p><p>${THREE}</p></article>`,
    );
    expect(title).toBe(TITLE);
    expect(paragraphs.map((paragraph) => [paragraph.heading, paragraph.text])).toEqual([
      [undefined, `Abstract: ${ONE}`],
      ['After the flood', TWO],
      ['After the flood', THREE],
    ]);
  });

  test('the number of a note that only a style sheet raises', async () => {
    const marked = `${TWO.slice(0, -1)} in 1782<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>.`;
    expect(
      await textsOf(`<article><h1>${TITLE}</h1><p>${ONE}</p><p>${marked}</p><p>${THREE}</p></article>`),
    ).toEqual([ONE, `${TWO.slice(0, -1)} in 1782.`, THREE]);
  });

  test('a site is called as its masthead and the title of the page both say', async () => {
    const { title, source } = await readDocument(
      `<html lang="en"><head><title>${TITLE} &#8211; River Notes</title></head><body><header><p class="site-title"><a href="/">River Notes</a></p></header><article><h1>${TITLE}</h1>${text}</article></body></html>`,
      { contentType: 'text/html', url: 'https://paper.example/2020/bridge' },
    );
    expect({ title, source }).toEqual({ title: TITLE, source: 'River Notes' });
  });

  test('a site whose name stands before a colon, as a blog has it', async () => {
    const { title, source } = await readDocument(
      `<html lang="en"><head><title>River Notes: ${TITLE}</title></head><body><h1><a href="/">River Notes</a></h1><h3 class="post-title">${TITLE}</h3><div>${text}</div></body></html>`,
      { contentType: 'text/html', url: 'https://paper.example/2020/bridge' },
    );
    expect({ title, source }).toEqual({ title: TITLE, source: 'River Notes' });
  });

  test('the year of a journal that tells no day', async () => {
    const { published } = await readDocument(
      `<html lang="en"><head><title>${TITLE}</title><meta name="citation_publication_date" content="2015"></head><body><h1>${TITLE}</h1>${text}</body></html>`,
      { contentType: 'text/html' },
    );
    expect(published).toEqual({ printed: '2015', iso: '2015' });
  });

  test('whom only a contributor of the data and the line under the title name', async () => {
    const { authors } = await read(
      `<script type="application/ld+json">{"@type":"Article","headline":"${TITLE}","author":{"@type":"Person","name":"Tom Bell"},"contributor":[{"@type":"Person","name":"Jane Smith"},{"@type":"Person","name":"Ann Lee"}]}</script><article><h1>${TITLE}</h1><h4><a href="/author/tom/">Tom Bell</a>, <a href="/author/jane/">Jane Smith</a></h4>${text}</article>`,
    );
    expect(authors).toEqual(['Tom Bell', 'Jane Smith']);
  });

  test.each([
    '<div><span>22 September 2020</span><span>By Jane Smith, Communications Office</span></div>',
    '<div><span>22 September 2020, 12:30</span> <span>Views: 1204</span> <span>Author: Jane Smith</span></div>',
    '<div><span class="by">Author: Jane Smith</span><span>22 September 2020</span></div>',
  ])('parts of a line that only a style sheet sets apart: %s', async (line) => {
    const { authors, published, paragraphs } = await read(`<main><h1>${TITLE}</h1>${line}${text}</main>`);
    expect({ authors, day: published?.iso?.slice(0, 10) }).toEqual({
      authors: ['Jane Smith'],
      day: '2020-09-22',
    });
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([ONE, TWO, THREE]);
  });

  test('parts of a line in a script without capital letters', async () => {
    const { authors } = await readDocument(
      `<html lang="ar"><body><h1>عودة القطار القديم إلى المدينة</h1><div><span>كتبت: سلمى حداد</span><span>الأحد 19 يناير 2020</span></div>${text}</body></html>`,
      { contentType: 'text/html' },
    );
    expect(authors).toEqual(['سلمى حداد']);
  });

  test.each([
    ['a view for printing', 'Valley Gazette - Two old bridges - Printer friendly'],
    ['a view for printing', 'Two old bridges - Valley Gazette (printer-friendly version)'],
  ])('%s, whose header stands in the first paragraph', async (_, title) => {
    const lines = [ONE, TWO, THREE].map((one) => `<p><font size="3">${one}</font>`).join('');
    const article = await readDocument(
      `<html><head><title>${title}</title></head><body><table width="600"><tr><td><img src="logo.gif"></td><td><a href="#">Print this page</a> | <a href="#">Close window</a></td></tr><tr><td colspan="2"><font size="5"><b>Two old bridges</b></font><br><font size="2">By Jane Smith<br>Friday, December 5, 1997</font>${lines}<p><hr><font size="1">URL: http://www.paper.example/news/1205.html<br>Copyright &copy; 1997 Valley Gazette. All rights reserved.</font></td></tr></table></body></html>`,
      { contentType: 'text/html' },
    );
    expect(article).toMatchObject({
      title: 'Two old bridges',
      authors: ['Jane Smith'],
      published: { iso: '1997-12-05' },
      paragraphs: [{ text: ONE }, { text: TWO }, { text: THREE }],
    });
    expect(article.paragraphs).toHaveLength(3);
  });

  test('buttons over a text, and what other articles tell under it', async () => {
    const icons = '<ul class="actions"><li><a>Print</a></li><li><a>Email</a></li></ul>';
    const recent =
      '<div><div><h2>Recent Posts</h2><a href="/all">See All</a></div><article><a href="/r">Where the river is wide</a><p>Ten places where nobody has built a bridge yet.</p></article></div>';
    expect(await textsOf(`<main><h1>${TITLE}</h1>${icons}<div>${text}</div>${recent}</main>`)).toEqual([
      ONE,
      TWO,
      THREE,
    ]);
  });

  test('a kicker, a bar of advertisements and a wall before a text of few paragraphs', async () => {
    const { paragraphs, notes } = await read(
      `<main><article><p>Advertisement</p><a href="#a">SKIP ADVERTISEMENT</a><header><p>Letter from the north</p><h1>${TITLE}</h1><p>By <a href="/by/jane-smith">Jane Smith</a></p></header><section><p>${ONE}</p><p>${TWO}</p><div><p>Advertisement</p><a href="#b">SKIP ADVERTISEMENT</a></div><p>${THREE}</p></section><div><p>A version of this article appears in print on Feb. 10, 2024, Section A, Page 6.</p><p>Jane Smith is a reporter for the Post.</p></div><div><h2>Thank you for your patience while we verify access.</h2><p>Already a subscriber? <a href="/in">Log in</a>.</p><p>Want all of the Post? <a href="/sub">Subscribe</a>.</p></div></article></main>`,
    );
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual([ONE, TWO, THREE]);
    expect(notes).toEqual([
      'A version of this article appears in print on Feb. 10, 2024, Section A, Page 6.',
      'Jane Smith is a reporter for the Post.',
    ]);
  });

  test('sources at the foot of a page of a wiki', async () => {
    const foot =
      '<h2>References</h2><div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#r">^</a></b></span> <span class="reference-text">Bell, T. (1990). Old bridges.</span></li></ol></div>';
    expect(await textsOf(`<article><h1>${TITLE}</h1>${text}${foot}</article>`)).toEqual([ONE, TWO, THREE]);
  });

  test('a line that tells where a paper came out is none of it', async () => {
    const cited = 'Annals of Bridges June 2018, 44 (2) 101-109; DOI: 10.5555/ab.44.2.101';
    expect(await textsOf(`<article><h1>${TITLE}</h1><div>${cited}</div>${text}</article>`)).toEqual([
      ONE,
      TWO,
      THREE,
    ]);
  });

  test('the sign with which a heading leads to itself', async () => {
    const { paragraphs } = await read(
      `<article><h1>${TITLE}</h1><p>${ONE}</p><h2 id="a">One field<a href="#a">&#8983;</a></h2><p>${TWO}</p><p>${THREE}</p></article>`,
    );
    expect(paragraphs[1]?.heading).toBe('One field');
  });
});
