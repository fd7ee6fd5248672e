import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, SOURCE_KINDS } from '../../../src/article/index.js';
import { cite } from '../../../src/index.js';
import { articleOf } from '../articles.js';

const bibtex = async (header: Partial<Article>, quotation?: string) =>
  (
    await cite(articleOf(['One.'], header), {
      style: 'bibtex',
      paragraph: 1,
      ...(quotation !== undefined && { quotation }),
    })
  ).text;

/** What a parser of LaTeX reads in an entry; nothing of the entry may be left over. */
function readBack(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false, verbatimFields: ['url', 'doi'] });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] as unknown as { key: string; type: string; fields: Record<string, never> };
}

/** It takes texts, too, which the bot never gives it. */
const Reader = Cite as unknown as new (text: string) => { readonly data: readonly Record<string, unknown>[] };

describe('BibTeX', () => {
  it('escapes what LaTeX would take for its own', async () => {
    const text = await bibtex({
      title: 'Profit & loss at 100%: $5 #1 a_b {c} x^y ~z \\end <b>',
      authors: ['Ana Ruiz & Sons'],
      source: 'Valley Post & Co_#',
    });
    expect(text).toContain(
      String.raw`title = {Profit \& loss at 100\%: \$5 \#1 a\_b \{c\} x\textasciicircum{}y \textasciitilde{}z \textbackslash{}end \textless{}b\textgreater{}}`,
    );
    expect(text).toContain(String.raw`journal = {Valley Post \& Co\_\#}`);
    const { fields } = readBack(text);
    expect(fields.title).toBe('Profit & loss at 100%: $5 #1 a_b {c} x^y ~z \\end <b>');
    expect(fields.journal).toBe('Valley Post & Co_#');
    expect(fields.author).toEqual([{ name: 'Ana Ruiz & Sons' }]);
  });

  it.each([
    ['1987', ['year = {1987}']],
    ['1987-03', ['year = {1987}', 'month = mar']],
    ['1987-03-09T10:00:00', ['year = {1987}', 'month = mar', 'date = {1987-03-09}']],
  ])('gives as much of the date as there is: %s', async (iso, lines) => {
    const text = await bibtex({ published: { printed: iso, iso } });
    expect(text.match(/(?:year|month|day|date) = .*(?=,)/g)).toEqual(lines);
    readBack(text);
  });

  it.each([
    ['Two towns mend a bridge', 'Two towns mend a bridge'],
    ['Why Moscow and NATO talk: Paris waits', 'Why {Moscow} and {NATO} talk: Paris waits'],
    ['NATO and “the iPhone”', '{NATO} and “the {iPhone}”'],
  ])('has braces around names only: %s', async (title, braced) => {
    expect(await bibtex({ title })).toContain(`title = {${braced}},`);
  });

  it.each([
    [{ sourceKind: 'newspaper' }, 'article', { journal: 'The Signal', number: '3' }],
    [{ sourceKind: 'magazine' }, 'article', { journal: 'The Signal', volume: '12' }],
    [{ sourceKind: 'journal' }, 'article', { journal: 'The Signal', doi: '10.1000/a_b', pages: '45–67' }],
    [{ sourceKind: 'blog' }, 'misc', { howpublished: 'The Signal' }],
    [{ sourceKind: 'report' }, 'techreport', { institution: ['Tver & Co'], number: '3' }],
    [{ sourceKind: 'book' }, 'book', { publisher: ['Tver & Co'] }],
    [{ sourceKind: 'chapter' }, 'incollection', { booktitle: 'The Signal', publisher: ['Tver & Co'] }],
    [{ sourceKind: 'encyclopedia' }, 'incollection', { booktitle: 'The Signal', volume: '12' }],
    [{ sourceKind: 'dissertation' }, 'phdthesis', { school: 'Tver & Co', type: 'Doctoral dissertation' }],
    [{ sourceKind: 'masters' }, 'mastersthesis', { school: 'Tver & Co' }],
    [{ sourceKind: 'thesis' }, 'phdthesis', { school: 'Tver & Co', type: 'Thesis' }],
    [{ sourceKind: 'press' }, 'misc', { howpublished: 'The Signal', type: 'Press release' }],
    [{ sourceKind: 'speech' }, 'misc', { howpublished: 'The Signal', type: 'Speech' }],
    [{ sourceKind: 'interview' }, 'misc', { howpublished: 'The Signal', type: 'Interview' }],
    [{ sourceKind: 'podcast' }, 'misc', { howpublished: 'The Signal', type: 'Podcast' }],
    [{ sourceKind: 'film' }, 'misc', { howpublished: 'Tver & Co', type: 'Film' }],
    [{ sourceKind: 'video' }, 'misc', { howpublished: 'The Signal', type: 'Video' }],
    [{ sourceKind: 'post' }, 'misc', { howpublished: 'The Signal', type: 'Post' }],
    [{ sourceKind: 'webpage' }, 'misc', { howpublished: 'The Signal' }],
  ] as const)('is read back for each kind of source: %o', async ({ sourceKind }, type, fields) => {
    const text = await bibtex({
      sourceKind,
      source: 'The Signal',
      publisher: 'Tver & Co',
      volume: '12',
      issue: '3',
      pages: '45–67',
      doi: '10.1000/a_b',
      url: 'https://signal.example/a_b',
    });
    const read = readBack(text);
    expect(read.type).toBe(type);
    expect(read.fields).toMatchObject({ ...fields, url: 'https://signal.example/a_b' });
  });

  it.each(SOURCE_KINDS)('is read back by the parser of citation-js as well: %s', async (sourceKind) => {
    for (const title of [
      'Profit & loss at 100%: $5 #1 a_b {c} <b>',
      'Why Moscow and NATO talk',
      '战争与和平',
      '__proto__',
    ]) {
      const header = {
        title,
        authors: ['Ana de la Cruz', 'Apple Inc.'],
        url: 'https://x.example/a_b%20c#d',
      };
      const published = { printed: '2021-03-05', iso: '2021-03-05' };
      const text = await bibtex({ ...header, published, sourceKind, source: 'Notes & Co', volume: '12' });
      const { data } = new Reader(text);
      expect(data).toMatchObject([{ title, URL: header.url, issued: { 'date-parts': [[2021, 3, 5]] } }]);
      expect(data[0]?.author).toMatchObject([{ family: 'Cruz', given: 'Ana' }, { family: 'Apple Inc.' }]);
    }
  });

  it('has a key of its own for every work, whatever its letters', async () => {
    const keys = new Set<string>();
    const titles = ['中国与俄罗斯', '香港的未来', 'Мир и война', 'Война и мир', 'قصة', '日本'];
    for (const title of titles)
      for (const authors of [[], ['李星'], ['Иван Петров']]) {
        const published = { printed: '2020', iso: '2020' };
        keys.add(readBack(await bibtex({ title, authors, published, language: 'zh' })).key);
      }
    expect(keys.size).toBe(titles.length * 3);
    for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]+$/);
  });

  it('is read back by a parser of LaTeX, whatever the article holds', async () => {
    const hostile = fc.constantFrom(
      '{',
      '}',
      '\\',
      '%',
      '$',
      '#',
      '_',
      '&',
      '^',
      '~',
      '<i>',
      '</b>',
      ' and ',
      '"',
      ',',
    );
    const line = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), hostile), { maxLength: 8 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          title: line,
          authors: fc.array(line, { maxLength: 3 }),
          source: line,
          url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
          published: fc.record({ printed: line }),
        }),
        line,
        async (header, quotation) => {
          readBack(await bibtex(header, quotation));
        },
      ),
      { numRuns: 25 },
    );
  });
});
