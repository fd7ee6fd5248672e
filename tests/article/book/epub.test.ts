import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableArticle } from '../../../src/article/index.js';
import { thrownBy } from '../../thrown.js';
import { zipFile } from './zip-file.js';

const page = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
const CONTAINER =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const OPF = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0">
<metadata><dc:title>The Ferryman &amp; the Bridge</dc:title><dc:creator opf:role="aut">Jane Smith</dc:creator><dc:creator opf:role="trl">Ann Lee</dc:creator><dc:publisher>River Press</dc:publisher><dc:date>1921-05-04T00:00:00Z</dc:date><dc:language>en</dc:language></metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
<item id="one" href="text/one%20.xhtml" media-type="application/xhtml+xml"/>
<item id="ad" href="text/ad.xhtml" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.jpg" media-type="image/jpeg"/>
</manifest><spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/><itemref idref="ad" linear="no"/></spine></package>`;
const BOOK = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': CONTAINER,
  'OPS/book.opf': OPF,
  'OPS/nav.xhtml': page(
    '<nav><ol><li><a href="text/one%20.xhtml">The river</a></li><li><a href="text/two.xhtml">The bridge</a></li></ol></nav>',
  ),
  'OPS/text/two.xhtml': page('<h1>II. The bridge</h1><p>Then the towns built a bridge.</p>'),
  'OPS/text/one .xhtml': page(
    '<p>A ferryman lived at the river.<br/>He had two coins.</p><p>Nobody knew his name.</p>',
  ),
  'OPS/text/ad.xhtml': page('<p>Buy more books.</p>'),
  'OPS/cover.jpg': 'no picture',
};
const refusal = async (bytes: Uint8Array) =>
  (await thrownBy(readDocument(bytes, { name: 'book.epub' }), UnreadableArticle)).kind;

describe('EPUB', () => {
  test('a file whose sections all stand in the spine is read once', async () => {
    const opf = OPF.replace(
      '</manifest>',
      '<item id="two2" href="text/two.xhtml#s2" media-type="application/xhtml+xml"/></manifest>',
    ).replace('<itemref idref="two"/>', '<itemref idref="two"/><itemref idref="two2"/>');
    const read = await readDocument(zipFile({ ...BOOK, 'OPS/book.opf': opf }), { name: 'book.epub' });
    expect(read.paragraphs).toHaveLength(3);
  });

  test('chapters in the order of the spine, under their headings or their names in the contents', async () => {
    expect(await readDocument(zipFile(BOOK), { name: 'book.epub' })).toEqual({
      title: 'The Ferryman & the Bridge',
      authors: ['Jane Smith'],
      source: 'River Press',
      sourceKind: 'book',
      published: { printed: '1921-05-04', iso: '1921-05-04' },
      language: 'en',
      paragraphs: [
        { number: 1, text: 'A ferryman lived at the river.\nHe had two coins.', heading: 'The river' },
        { number: 2, text: 'Nobody knew his name.', heading: 'The river' },
        { number: 3, text: 'Then the towns built a bridge.', heading: 'II. The bridge' },
      ],
      captions: [],
      notes: [],
    });
  });

  test('a part without a page stands before its first chapter', async () => {
    const nav = page(
      '<nav><ol><li><span>Part I</span><ol><li><a href="text/one%20.xhtml">The river</a></li></ol></li><li><span>Part II</span><ol><li><a href="text/two.xhtml">The bridge</a></li></ol></li></ol></nav>',
    );
    const { paragraphs } = await readDocument(zipFile({ ...BOOK, 'OPS/nav.xhtml': nav }));
    expect(paragraphs.map(({ heading }) => heading)).toEqual([
      'Part I – The river',
      'Part I – The river',
      'Part II – II. The bridge',
    ]);
  });

  test('names of an NCX, and elements with prefixes', async () => {
    const opf = `<opf:package xmlns:opf="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><opf:metadata><dc:title>T</dc:title></opf:metadata><opf:manifest><opf:item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><opf:item id="a" href="a.html" media-type="application/xhtml+xml"/></opf:manifest><opf:spine toc="n"><opf:itemref idref="a"/></opf:spine></opf:package>`;
    const ncx =
      '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint id="x"><navLabel><text>First</text></navLabel><content src="a.html"/></navPoint></navMap></ncx>';
    const { paragraphs } = await readDocument(
      zipFile({
        'META-INF/container.xml': CONTAINER,
        'OPS/book.opf': opf,
        'OPS/toc.ncx': ncx,
        'OPS/a.html': page('<p>The mayors met.</p>'),
      }),
    );
    expect(paragraphs).toEqual([{ number: 1, text: 'The mayors met.', heading: 'First' }]);
  });

  test('is refused when it is protected; scrambled fonts are no protection', async () => {
    const encryption = (algorithm: string) =>
      `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;
    const locked = {
      ...BOOK,
      'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes256-cbc'),
    };
    expect(await refusal(zipFile(locked))).toBe('locked');
    const fonts = { ...BOOK, 'META-INF/encryption.xml': encryption('http://www.idpf.org/2008/embedding') };
    expect((await readDocument(zipFile(fonts))).paragraphs).toHaveLength(3);
  });

  test('is refused when it is cut off, has no package, or no text', async () => {
    const whole = zipFile(BOOK);
    expect(await refusal(whole.subarray(0, whole.length - 40))).toBe('damaged');
    expect(await refusal(zipFile({ 'META-INF/container.xml': CONTAINER }))).toBe('damaged');
    const unnamed = { ...BOOK, 'META-INF/container.xml': 'no element' };
    expect((await readDocument(zipFile(unnamed))).paragraphs).toHaveLength(3);
    expect(await refusal(zipFile({ ...BOOK, 'OPS/book.opf': '' }))).toBe('damaged');
    const pictures = { ...BOOK, 'OPS/text/one .xhtml': page('<img/>'), 'OPS/text/two.xhtml': page('') };
    expect(await refusal(zipFile(pictures))).toBe('empty');
  });

  test('is refused before it is unpacked when it holds too much', async () => {
    const bomb = zipSync(
      { 'META-INF/container.xml': new Uint8Array(10), 'OPS/a.html': new Uint8Array(41_000_000) },
      { level: 6 },
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('too-long');
  });

  const chapter = async (body: string, contents = '') => {
    const { paragraphs, captions } = await readDocument(
      zipFile({
        ...BOOK,
        'OPS/nav.xhtml': page(`<nav epub:type="toc"><ol>${contents}</ol></nav>`),
        'OPS/text/one .xhtml': page(body),
        'OPS/text/two.xhtml': page(''),
      }),
    );
    return {
      texts: paragraphs.map(({ text }) => text),
      headings: paragraphs.map(({ heading }) => heading),
      captions,
    };
  };

  test.each([
    // pandoc
    '<a href="#fn1" class="footnote-ref" id="fnref1" epub:type="noteref" role="doc-noteref">1</a>',
    '<a href="#fn1"><sup>1</sup></a>',
    // Project Gutenberg
    '<a href="#Footnote_1_1" class="fnanchor">[1]</a>',
    '<span class="sup"><a href="notes.xhtml#x7">1</a></span>',
  ])('the mark of a note is no part of a number: %s', async (mark) => {
    const { texts } = await chapter(`<p>Built in 1782${mark} at the river.</p>`);
    expect(texts).toEqual(['Built in 1782 at the river.']);
  });

  test.each([
    '<section class="footnotes" epub:type="footnotes"><aside epub:type="footnote" id="fn1"><p>Or 1783.</p></aside><aside epub:type="footnote"><p>Lost.</p><p>So they say. <a href="#r" role="doc-backlink">↩︎</a></p></aside></section>',
    '<div class="footnotes"><p><a href="#r1">1</a>. Or 1783.</p><p><a href="#r2">2</a>. Lost.</p><p>So they say.</p></div>',
    '<section epub:type="endnotes"><h2>Notes</h2><ol><li epub:type="endnote"><p><a href="c#r1">1</a>. Or 1783.</p></li><li epub:type="endnote"><p>Lost.</p><p>So they say.</p></li></ol></section>',
    '<h3>FOOTNOTES:</h3><div class="footnote"><p><a href="#FNanchor_1_1"><span class="label">[1]</span></a> Or 1783.</p></div><div class="footnote"><p>Lost.</p><p>So they say.</p></div>',
  ])('notes stand behind all chapters, without their marks: %s', async (notes) => {
    const { texts, headings } = await chapter(
      `<h1>One</h1><p>It was built.</p>${notes}<h1>Two</h1><p>It fell.</p>`,
    );
    expect(texts).toEqual(['It was built.', 'It fell.', 'Or 1783.', 'Lost.\nSo they say.']);
    expect(headings).toEqual(['One', 'Two', undefined, undefined]);
  });

  test('what is no text is left out: covers, title pages, contents, numbers of pages, licences', async () => {
    const { texts } = await chapter(
      '<section epub:type="titlepage"><h1>The Ferryman</h1><p>A novel</p></section><section epub:type="copyright-page"><p>© 1921</p></section>' +
        '<h2>Contents</h2><p><a href="a.html">One</a></p><p><a href="b.html">Two</a></p><p><a href="#c">Three</a></p>' +
        '<h2 class="toc">One</h2><p>Nobody <span epub:type="pagebreak" title="4">4</span>crossed <span class="pagenum">[Pg 5]</span>it.</p><footer class="comment">The end, says the ferryman.</footer>' +
        '<section class="pg-boilerplate"><p>Updated editions will replace this one.</p></section>',
    );
    expect(texts).toEqual(['Nobody crossed it.', 'The end, says the ferryman.']);
  });

  test('a title page that is not marked as one', async () => {
    const { texts } = await chapter(
      '<h1>The Ferryman &amp; the Bridge</h1><p>A Novel</p><p>by Jane Smith</p><p>River Press</p>',
    ).catch((error: UnreadableArticle) => ({ texts: [error.kind] }));
    expect(texts).toEqual(['empty']);
  });

  test('headings of the contents for chapters inside a file, whatever they are set in', async () => {
    const { texts, headings } = await chapter(
      '<a id="c1"/><p class="c"><b>Chapter 1</b></p><p class="c">The ferry</p><p>It lay at the bank.</p><p id="s1">It was morning.</p><div id="c2"><p>The bridge stood.</p></div><h2 id="c3">Third</h2><p>The end.</p>',
      '<li><a href="text/one%20.xhtml#c1">Chapter 1. The ferry</a><ol><li><a href="text/one%20.xhtml#s1">Morning</a></li></ol></li><li><a href="text/one%20.xhtml#c2">Chapter 2</a></li><li><a href="text/one%20.xhtml#c3">Chapter 3</a></li>',
    );
    expect(texts).toEqual(['It lay at the bank.', 'It was morning.', 'The bridge stood.', 'The end.']);
    expect(headings).toEqual(['Chapter 1. The ferry', 'Morning', 'Chapter 2', 'Third']);
  });

  test('captions of pictures and tables, fractions', async () => {
    const { texts, captions } = await chapter(
      '<figure><img src="a.png"/><figcaption>The ferry</figcaption></figure><table><caption>Crossings</caption><tr><td>1782</td><td>120</td></tr></table><p>It took 3<sup>1</sup>/<sub>2</sub> days.</p>',
    );
    expect(captions).toEqual([{ text: 'The ferry' }]);
    expect(texts).toEqual(['Crossings\n1782 | 120', 'It took 3 1/2 days.']);
  });

  const metadata = async (inner: string) => {
    const opf = OPF.replace(/<metadata>[\s\S]*<\/metadata>/, `<metadata>${inner}</metadata>`);
    const { title, authors, published } = await readDocument(zipFile({ ...BOOK, 'OPS/book.opf': opf }), {
      name: 'b.epub',
    });
    return { title, authors, published: published?.printed };
  };

  test('the title, the authors and the day among several', async () => {
    expect(
      await metadata(
        '<dc:title id="t2">Library of Rivers</dc:title><dc:title id="t1">Мост</dc:title><meta refines="#t1" property="title-type">main</meta>' +
          '<dc:creator id="c1">Ruiz, Maria</dc:creator><meta refines="#c1" property="file-as">Ruiz, Maria</meta><dc:creator id="c2">Tom Bell</dc:creator><meta refines="#c2" property="role">trl</meta>' +
          '<dc:date opf:event="modification">2020-01-01</dc:date><dc:date opf:event="publication">1921</dc:date>',
      ),
    ).toEqual({ title: 'Мост', authors: ['Maria Ruiz'], published: '1921' });
  });

  test('what programs write where nothing is known', async () => {
    expect(
      await metadata(
        '<dc:title>[Untitled]</dc:title><dc:creator>Unknown</dc:creator><dc:date>0101-01-01T00:00:00+00:00</dc:date>',
      ),
    ).toEqual({ title: 'b', authors: [], published: undefined });
  });

  test('pictures may be scrambled, texts not', async () => {
    const encryption = (uri: string) =>
      `<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherData><CipherReference URI="${uri}"/></CipherData></EncryptedData></encryption>`;
    const book = (uri: string) => zipFile({ ...BOOK, 'META-INF/encryption.xml': encryption(uri) });
    expect((await readDocument(book('OPS/fonts/a.otf'))).paragraphs).toHaveLength(3);
    expect(await refusal(book('OPS/text/two.xhtml'))).toBe('locked');
  });

  test.each([
    ['utf-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['iso-8859-1', (text: string) => Buffer.from(text, 'latin1')],
  ])('a chapter in %s', async (label, encode) => {
    const text = page('<p>Der Fährmann schläft.</p>').replace('utf-8', label);
    const files = Object.fromEntries(
      Object.entries(BOOK).map(([name, one]) => [name, new TextEncoder().encode(one)]),
    );
    const { paragraphs } = await readDocument(
      zipSync({
        ...files,
        'OPS/text/one .xhtml': new Uint8Array(encode(text)),
        'OPS/text/two.xhtml': new Uint8Array(),
      }),
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['Der Fährmann schläft.']);
  });

  test('no more files than a book has', async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`OPS/${at}.jpg`, '']));
    expect(await refusal(zipFile({ ...BOOK, ...many }))).toBe('too-long');
  });

  test('whatever is done to its bytes, it is read or refused with a sentence', async () => {
    const whole = zipFile(BOOK);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, length) => {
          const bytes = whole.slice(0, Math.max(length, 100));
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const read = await readDocument(bytes, { name: 'a.epub' }).catch((error: unknown) => error);
          if (read instanceof Error) expect(read).toBeInstanceOf(UnreadableArticle);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('any words in any blocks come out in their order', async () => {
    const words = fc.array(fc.constantFrom('ferry', 'river', 'bank', 'rope', 'bell', 'coin'), {
      minLength: 3,
      maxLength: 9,
    });
    const tag = fc.constantFrom(
      'p',
      'div',
      'blockquote',
      'h2',
      'li',
      'pre',
      'aside',
      'td',
      'footer',
      'center',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(tag, words), { minLength: 1, maxLength: 8 }), async (blocks) => {
        const inner = blocks.map(([name, all]) => `<${name}>${all.join(' ')}.</${name}>`).join('');
        const { texts, headings } = await chapter(`${inner}<p>The end.</p>`);
        const seen = texts.flatMap((text, at) => [
          headings[at] === headings[at - 1] ? '' : (headings[at] ?? ''),
          text,
        ]);
        expect(seen.join(' ').match(/\p{L}+/gu)).toEqual([...blocks.flatMap(([, all]) => all), 'The', 'end']);
      }),
      { numRuns: 60 },
    );
  });
});
