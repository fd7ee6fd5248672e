import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, readDocument, UnreadableArticle } from '../../src/article/index.js';
import { escapeMarkdown } from '../../src/discord/markdown.js';
import { column, pdfFile } from '../article/pdf/pdf-file.js';

// What somebody may put into a document so that the bot says more than a quotation. Joiners stay: scripts need them.
const TRICKS = [
  '@everyone',
  '@here',
  '<@111111111111111111>',
  '<@&111111111111111111>',
  '<#111111111111111111>',
  '[our rules](https://evil.example)',
  '[a]\\(https://evil.example)',
  '**bold** ~~gone~~ ||spoiler||',
  '`code` ```block```',
  '<:smile:111111111111111111>',
  '<t:1594634400:R>',
  '</ask:111111111111111111>',
  'discord.gg/evil',
  'https://evil.example/a_b_c',
  '# big',
  '-# small',
  '> quoted',
  '\\@everyone',
  '&#64;everyone',
  '&lt;@111111111111111111&gt;',
  '<b>bold</b>',
  '<img src=x onerror=alert(1)>',
  '\u202egnol ton\u202c',
  '&#x202e;turned',
  '\u2066a\u2069',
  'zero\u200bwidth&#8203;space',
  'soft&shy;hyphen',
  '\u{e0041}tagged',
  'bell\u0007',
];
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** The kinds of markup that Discord would see in a text. */
function markup(text: string): string[] {
  const kinds = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    else if (typeof node === 'object' && node !== null) {
      const { type, content } = node as { type: string; content?: unknown };
      if (!['text', 'br', 'twemoji'].includes(type)) kinds.add(type);
      walk(content);
    }
  };
  walk(parse(text, 'extended'));
  return [...kinds];
}

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** The same words as the body, title, byline and caption of a document of each format. */
function documents(words: string): Uint8Array[] {
  const line = words.replace(/\s+/g, ' ');
  return [
    `${line}\n\nBy ${line}\n\n${words}\n\n${words} Photo: ${line}\n\nThe end.`,
    `---\ntitle: ${JSON.stringify(line)}\nauthor: ${JSON.stringify(line)}\n---\n\n## ${line}\n\n${words}\n\n![${line}](x)\n\nThe end.`,
    `<html><head><meta property="og:title" content='${line}'><meta name="author" content='${line}'></head><body><h1>${line}</h1><h2>${line}</h2><p>${words}</p><figure><figcaption>${line}</figcaption></figure><p>The end.</p></body></html>`,
  ]
    .map((text): Uint8Array => Buffer.from(text))
    .concat(
      pdfFile([column([line, '', line, '', 'The end.'], 60, 700)], { Title: line, Author: `${line} x` }),
    );
}

test('whatever a document holds, of all that Discord shows nothing is markup or unseen', async () => {
  const trick = fc.array(fc.oneof(fc.constantFrom(...TRICKS), fc.constantFrom('word', '\n', ' ')), {
    minLength: 1,
    maxLength: 5,
  });
  let read = 0;
  await fc.assert(
    fc.asyncProperty(trick, async (pieces) => {
      for (const bytes of documents(pieces.join(' '))) {
        let article: Article;
        try {
          article = await readDocument(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableArticle);
          continue;
        }
        read++;
        for (const text of strings(article)) {
          expect(text).not.toMatch(UNSEEN);
          expect(markup(escapeMarkdown(text))).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
  // Most of them are articles, or this would prove nothing.
  expect(read).toBeGreaterThan(150);
});
