import { strToU8, zipSync } from 'fflate';
import { below, pick, type Random } from '../figures/index.js';

/** Of nobody and nothing in the stand-in, so that only a stranger's text can have named it. */
export const HOSTILE_ID = '111111111111111111';
export const HOSTILE_SITE = 'evil.example';

/** What may turn a text into more than a text, somewhere between a file and a screen. */
const HOSTILE = [
  '@everyone',
  '@here',
  `<@${HOSTILE_ID}>`,
  `<@&${HOSTILE_ID}>`,
  `<#${HOSTILE_ID}>`,
  `</ask:${HOSTILE_ID}>`,
  `<:a:${HOSTILE_ID}>`,
  `[our rules](https://${HOSTILE_SITE})`,
  `https://${HOSTILE_SITE}/?a=b&c="`,
  '\\',
  '`',
  '> ',
  '# ',
  '\u2028',
  '```',
  '||hidden||',
  '**',
  '__proto__',
  'constructor',
  'toString',
  '#{7*7}',
  '{0, plural, one {x}}',
  '%s%n%00',
  '\ud800',
  '\udfff',
  '\u202eturned\u202c',
  '\u2066a',
  'zero\u200bwidth',
  '\u0000',
  '\u001b[31m',
  '\u009b31m',
  'e\u0301\u0301\u0301',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '<script>alert(1)</script>',
  '&#x202e;',
  "'; drop table articles; --",
  '\\input{/etc/passwd}',
  '../../etc/passwd',
  '٣٤',
  'نص عربي',
  '日本語の文章',
  '한국어',
  'Привет',
];
const WORDS = [
  'the harbour',
  'the mayor',
  'said',
  'Putin',
  'Ann Lee',
  'on Monday',
  'in 1782',
  'because',
  '“We will stay,”',
  '"never"',
  'who',
  'when',
  'why',
  'what did',
  'and',
  'not',
  '5 %',
  'U.S.',
  ',',
  '.',
  '. ',
  '\n',
  '\n\n',
  '…',
];

/** A text of some hundred pieces at most: words, tricks, or one of them over and over. */
export function makeText(random: Random, most = 60): string {
  const pieces = Array.from({ length: 1 + below(random, most) }, () =>
    pick(random, below(random, 4) === 0 ? HOSTILE : WORDS),
  );
  const text = pieces.join(below(random, 5) === 0 ? '' : ' ');
  if (below(random, 12) > 0) return text;
  return pick(random, [...HOSTILE, ...WORDS]).repeat(1 + below(random, 4000));
}

/** An address as somebody may give it. Nothing of it is outside this machine. */
export function makeAddress(random: Random): string {
  return pick(random, [
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me@127.0.0.1/',
    `http://localhost/${encodeURIComponent(makeText(random, 3).toWellFormed())}`,
    makeText(random, 3),
  ]);
}

const FORMATS = ['txt', 'md', 'html', 'pdf', 'epub', 'docx', 'exe', ''] as const;

/** A file as somebody may send it: of any format, whole, cut off or with bytes turned over. */
export function makeFile(random: Random, word: string): { name: string; data: Uint8Array } {
  const title = makeText(random, 8);
  const body = [...Array.from({ length: 1 + below(random, 12) }, () => makeText(random)), word];
  const ending = pick(random, FORMATS);
  const data = Buffer.from(contentOf(random, ending, title, body));
  if (below(random, 6) === 0)
    for (let at = 0; at < 20; at++) data[below(random, data.length)] = below(random, 256);
  const name = `${below(random, 3) ? 'article' : makeText(random, 2).slice(0, 80)}.${ending}`;
  return { name, data: below(random, 8) === 0 ? data.subarray(0, below(random, data.length)) : data };
}

function contentOf(random: Random, ending: (typeof FORMATS)[number], title: string, body: readonly string[]) {
  const line = title.replace(/\s+/g, ' ');
  // Half of them as a program writes them, the others as somebody who wants to break out of the format.
  const isWhole = below(random, 2) === 0;
  const mark = (text: string) => (isWhole ? text.replace(/[&<>"'\p{Cc}]/gu, codeOf) : text);
  const paragraphs = body.map((one) => `<p>${mark(one)}</p>`).join('');
  switch (ending) {
    case 'md':
      return `---\ntitle: ${isWhole ? JSON.stringify(line) : line}\nauthor: ${line}\ndate: ${makeText(random, 3)}\n---\n\n# ${line}\n\n${body.join('\n\n')}`;
    case 'html':
      return `<html><head><title>${mark(line)}</title><meta property="og:title" content='${mark(line)}'><script type="application/ld+json">${JSON.stringify({ author: { name: line }, ['__proto__']: line })}</script></head><body><article><h1>${mark(line)}</h1>${paragraphs}</article></body></html>`;
    case 'pdf':
      return pdfOf([line, ...body], isWhole ? inLatinLetters : (text) => text);
    case 'epub':
      return zipOf(random, {
        mimetype: 'application/epub+zip',
        'META-INF/container.xml':
          '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        'a.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${mark(line)}</dc:title><dc:creator>${mark(line)}</dc:creator></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
        'a.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>${mark(line)}</h1>${paragraphs}</body></html>`,
      });
    case 'docx':
      return zipOf(random, {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[line, ...body].map((one) => `<w:p><w:r><w:t>${mark(one)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      });
    default:
      return `${title}\n\nBy ${line}\n\n${body.join('\n\n')}`;
  }
}

/** Control characters have no code in XML. */
const codeOf = (one: string) => (/\s/.test(one) ? one : /\p{Cc}/u.test(one) ? '' : `&#${one.charCodeAt(0)};`);

function zipOf(random: Random, files: Readonly<Record<string, string>>): Uint8Array {
  const all: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(files))
    if (below(random, 20) > 0) all[name] = strToU8(text.toWellFormed());
  if (below(random, 6) === 0)
    all[pick(random, ['../../a', 'constructor', 'a'.repeat(300)])] = new Uint8Array(2_000_000);
  return zipSync(all);
}

/** As a PDF may write it; a damaged one doesn't care. */
const inLatinLetters = (line: string) => line.replace(/[^\x20-\x7e]/g, '').replace(/[\\()]/g, '\\$&');

function pdfOf(lines: readonly string[], write: (line: string) => string): string {
  const shown = lines.flatMap((line) => line.match(/[\s\S]{1,80}/g) ?? []).slice(0, 400);
  const words = shown.map(
    (line, at) => `BT /F 10 Tf 1 0 0 1 60 ${780 - (at % 60) * 12} Tm (${write(line)}) Tj ET`,
  );
  const content = words.join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${Buffer.byteLength(content)}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  const numbered = objects.map((one, at) => `${at + 1} 0 obj\n${one}\nendobj\n`);
  return `%PDF-1.4\n${numbered.join('')}trailer<</Root 1 0 R/Size 6>>\n%%EOF`;
}
