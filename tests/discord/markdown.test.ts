import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/markdown.js';
import { plain } from '../../src/reply/index.js';

type Node = { type: string; content?: unknown; name?: string };

/** What Discord shows of a text, and the kinds of markup in it, by an independent reader of its Markdown. */
function shown(markdown: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  const read = (node: unknown): string => {
    if (typeof node === 'string') return node;
    if (Array.isArray(node)) return node.map(read).join('');
    const { type, content, name } = node as Node;
    if (type === 'twemoji') return name ?? '';
    kinds.add(type);
    return type === 'br' ? '\n' : read(content ?? '');
  };
  return { text: read(parse(markdown, 'extended')), kinds };
}

/** Pieces that Discord's Markdown is made of, among ordinary text. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '~~',
          '`',
          '```',
          '||',
          '> ',
          '>>> ',
          '# ',
          '-# ',
          '- ',
          '* ',
          '1. ',
          '2) ',
        ],
        ...[
          '[a](https://x.example)',
          '<@111111111111111111>',
          '<@&222222222222222222>',
          '<#333333333333333333>',
          '<:a:444444444444444444>',
          '<t:0:R>',
          '@everyone',
          '@here',
        ],
        ...[
          'https://x.example/a_b_',
          ':smile:',
          '\\',
          '\n',
          ' ',
          '¯\\_(ツ)_/¯',
          '<id:home>',
          '</ask:555555555555555555>',
        ],
      ),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('escapeMarkdown', () => {
  it('makes any text show exactly as it is', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const { text: seen, kinds } = shown(escapeMarkdown(text));
        expect(seen).toBe(plain(text));
        expect([...kinds].filter((kind) => kind !== 'text' && kind !== 'br')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is read by something that does see markup when nothing is escaped', () => {
    expect(shown('**a** <@111111111111111111> ||b||').kinds).toEqual(
      new Set(['strong', 'text', 'user', 'spoiler']),
    );
  });

  it.each([
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['# Title', '\\# Title'],
    ['1. one', '1\\. one'],
    ['a - b', 'a - b'],
    ['- b', '\\- b'],
    ['@everyone', '\\@everyone'],
    ['https://a.example', 'https\\://a\\.example'],
    ['discord.gg/x', 'discord\\.gg/x'],
    ['12:38:40', '12\\:38\\:40'],
    ['said: yes.', 'said: yes.'],
  ])('writes %s as %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no mark that turns the direction of text, and no control character', () => {
    expect(escapeMarkdown('a\u202Eb\u2066c\u2069d\u0007\u001b[31me')).toBe('abcd\\[31me');
    expect(escapeMarkdown('לא\u200F!')).toBe('לא\u200F!');
  });
});
