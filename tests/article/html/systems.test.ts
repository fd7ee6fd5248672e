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
});
