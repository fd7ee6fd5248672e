import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableArticle } from '../../../src/article/index.js';
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
const refusal = async (bytes: Uint8Array) => {
  const error = await readDocument(bytes, { name: 'book.epub' }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(UnreadableArticle);
  return (error as UnreadableArticle).kind;
};

describe('EPUB', () => {
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
});
