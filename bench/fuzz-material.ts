import { pick, type Random } from './random.js';

/** A whole number from 0, below `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** What may turn a text into more than a text, somewhere between a file and a screen. */
const HOSTILE = [
  '@everyone',
  '<@&111111111111111111>',
  '</ask:111111111111111111>',
  '[our rules](https://evil.example)',
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

/** A file as somebody may send it: of any format, whole, cut off or with bytes turned over. */
export function makeFile(random: Random, word: string): { name: string; data: Uint8Array } {
  const title = makeText(random, 8);
  const body = Array.from({ length: 1 + below(random, 12) }, () => makeText(random));
  const line = title.replace(/\s+/g, ' ');
  const ending = pick(random, ['txt', 'md', 'html', 'pdf', 'epub', 'docx', 'exe', '']);
  const text: Readonly<Record<string, string>> = {
    md: `---\ntitle: ${below(random, 2) ? JSON.stringify(line) : line}\nauthor: ${line}\ndate: ${makeText(random, 3)}\n---\n\n# ${line}\n\n${body.join('\n\n')}\n\n${word}`,
    html: `<html><head><title>${line}</title><meta property="og:title" content='${line}'><script type="application/ld+json">{"author":{"name":"${line}"}}</script></head><body><article><h1>${line}</h1>${body.map((one) => `<p>${one}</p>`).join('')}<p>${word}</p></article></body></html>`,
    pdf: `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count ${below(random, 5)}>>endobj\n${body.join('')}\n%%EOF`,
    epub: `PK\u0003\u0004META-INF/container.xml${body.join('')}`,
    docx: `PK\u0003\u0004[Content_Types].xmlword/document.xml${body.join('')}`,
  };
  const data = Buffer.from(text[ending] ?? `${title}\n\nBy ${line}\n\n${body.join('\n\n')}\n\n${word}`);
  if (below(random, 6) === 0)
    for (let at = 0; at < 20; at++) data[below(random, data.length)] = below(random, 256);
  const name = `${below(random, 3) ? 'article' : makeText(random, 2).slice(0, 80)}.${ending}`;
  return { name, data: below(random, 8) === 0 ? data.subarray(0, below(random, data.length)) : data };
}
