import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDeepLink } from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';
import { articleOf } from '../articles.js';

const url = 'https://paper.example/a?b=1';
const directive = (link: { url: string } | undefined) => link?.url.split('#:~:text=')[1];

describe('a link to words', () => {
  const article = { ...shipped, url };

  it.each([
    ['words that stand once', { quotation: 'win-win cooperation' }, 'win%2Dwin%20cooperation'],
    ['a word that stands often', { paragraph: 5, quotation: 'China' }, 'bashed-,China,-over'],
    ['long ones by both ends', { paragraph: 6 }, 'This%20is%20because,safeguard%20national%20security.'],
    ['a comma', { paragraph: 5, quotation: 'Recently, some' }, 'Recently%2C%20some'],
    [
      'whole words where one is cut',
      { paragraph: 10, span: { start: 3, end: 30 } },
      'Certain%20powerful%20country%20is%20pursuing',
    ],
  ])('%s', (_, words, expected) => expect(directive(makeDeepLink(article, words))).toBe(expected));

  it('says what it leads to', () => {
    const leadsTo = (words: object) => makeDeepLink(article, words)?.leadsTo;
    expect(leadsTo({ quotation: 'win-win cooperation' })).toBe('words');
    expect(leadsTo({ paragraph: 2 })).toBe('paragraph');
    expect(leadsTo({ paragraph: 2, quotation: 'never written' })).toBe('paragraph');
    expect(leadsTo({ quotation: 'never written' })).toBeUndefined();
  });

  it('escapes what would be read as syntax or as markup', () => {
    const text = 'He said: (50% & more) #1 a-b, c_d *e* ~f~ `g` ’h’ 李';
    const link = makeDeepLink(articleOf([text], { url }), { quotation: text });
    expect(directive(link)).toMatch(/^(?:[A-Za-z0-9.]|%[0-9A-F]{2})+$/);
    expect(decodeURIComponent(directive(link)!)).toBe(text);
  });

  it('keeps a fragment that the address has, and drops a directive', () => {
    const at = (address: string) =>
      makeDeepLink(articleOf(['Some words.'], { url: address }), { quotation: 'Some words' })?.url;
    expect(at('https://paper.example/#top')).toBe('https://paper.example/#top:~:text=Some%20words');
    expect(at('https://paper.example/#:~:text=old')).toBe('https://paper.example/#:~:text=Some%20words');
  });

  it('is of the web only', () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'nonsense', ''])
      expect(makeDeepLink(articleOf(['Some words.'], { url: address }), { paragraph: 1 })).toBeUndefined();
  });

  it('has no directive where nothing tells two paragraphs apart', () => {
    expect(
      makeDeepLink(articleOf(['The same.', 'Other.', 'The same.', 'Other.'], { url }), { paragraph: 2 }),
    ).toEqual({ url });
  });
});

describe('a browser', () => {
  /** "Find a range from a text directive", https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document */
  function firstMatch(blocks: readonly string[], text: string): string | undefined {
    const parts = text.split(',');
    const decode = (part: string | undefined) => (part === undefined ? undefined : decodeURIComponent(part));
    const prefix = parts[0]!.endsWith('-') ? decode(parts.shift()!.slice(0, -1)) : undefined;
    const suffix = parts.at(-1)!.startsWith('-') ? decode(parts.pop()!.slice(1)) : undefined;
    const [start = '', end] = parts.map((part) => decodeURIComponent(part));
    // Blocks are joined by a character that no words hold, which counts as white space between them.
    const whole = blocks.join('\n');
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    const borders = new Set<number>([whole.length]);
    for (const { index } of segmenter.segment(whole)) borders.add(index);
    const fold = (piece: string) => piece.toLowerCase();
    const find = (sought: string, from: number, startBound: boolean, endBound: boolean): number => {
      for (
        let at = fold(whole).indexOf(fold(sought), from);
        at >= 0;
        at = fold(whole).indexOf(fold(sought), at + 1)
      )
        if ((!startBound || borders.has(at)) && (!endBound || borders.has(at + sought.length))) return at;
      return -1;
    };
    const skip = (at: number) => at + /^\s*/.exec(whole.slice(at))![0].length;
    let from = 0;
    while (from < whole.length) {
      let at: number;
      const mustEnd = end !== undefined || suffix === undefined;
      if (prefix !== undefined) {
        const before = find(prefix, from, true, false);
        if (before < 0) return undefined;
        from = before + 1;
        const next = skip(before + prefix.length);
        at = find(start, next, false, mustEnd);
        if (at < 0) return undefined;
        if (at !== next) continue;
      } else {
        at = find(start, from, true, mustEnd);
        if (at < 0) return undefined;
        from = at + 1;
      }
      let until = at + start.length;
      if (end !== undefined) {
        const ending = find(end, until, true, suffix === undefined);
        if (ending < 0) return undefined;
        until = ending + end.length;
      }
      if (suffix === undefined) return whole.slice(at, until);
      const next = skip(until);
      const after = find(suffix, next, false, true);
      if (after < 0) return undefined;
      if (after === next) return whole.slice(at, until);
    }
    return undefined;
  }

  const few = fc.constantFrom('the', 'law', 'of', 'Hong', 'Kong,', 'a-b', 'The', 'said.', 'security', '& co');
  const paragraph = fc.array(few, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

  it('finds exactly the words, in text that repeats itself', () => {
    let links = 0;
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (texts, p, a, b) => {
          const article = articleOf(texts, { url, title: 'of the law' });
          const text = texts[p % texts.length]!;
          const words = [...text.matchAll(/\S+/g)];
          const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y);
          const span = { start: words[first!]!.index, end: words[last!]!.index + words[last!]![0].length };
          const link = makeDeepLink(article, { paragraph: (p % texts.length) + 1, span });
          if (link?.leadsTo !== 'words') return;
          links++;
          // Which of two equal stretches is found is told by what stands around them.
          expect(firstMatch([article.title, ...texts], directive(link)!)).toBe(
            text.slice(span.start, span.end),
          );
        },
      ),
      { numRuns: 300 },
    );
    expect(links).toBeGreaterThan(100);
  });

  it('finds every sentence of the shipped article', () => {
    const blocks = [
      shipped.title,
      ...shipped.captions.map(({ text }) => text),
      ...shipped.paragraphs.map(({ text }) => text),
      ...shipped.notes,
    ];
    for (const { number, text } of shipped.paragraphs) {
      for (const { index, 0: sentence } of text.matchAll(/[^.]+\./g)) {
        const start = index + sentence.length - sentence.trimStart().length;
        const link = makeDeepLink(
          { ...shipped, url },
          { paragraph: number, span: { start, end: index + sentence.length } },
        );
        expect(firstMatch(blocks, directive(link)!)).toBe(sentence.trim());
      }
    }
  });
});
