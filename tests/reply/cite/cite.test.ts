import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.js';
import { CITATION_STYLES, type CitationStyle, cite } from '../../../src/index.js';
import { shipped } from '../../answer/shipped.js';
import { articleOf } from '../articles.js';

const quotation =
  'Putin said Russia firmly supports China’s efforts to safeguard national security in Hong Kong.';
const OWN_COUNT = 'MLA gives a paragraph number only if the article prints one. I counted this one myself.';
const header: Partial<Article> = {
  title: 'Old library to reopen',
  authors: ['Ana Reyes', 'Tom Hall'],
  source: 'Harbor Courier',
  published: { printed: '3 March 2021', iso: '2021-03-03' },
  url: 'https://courier.example/library',
};
const article = (changes: Partial<Article> = {}) => articleOf(['One.', 'Two.'], { ...header, ...changes });
const text = async (changes: Partial<Article>, style: CitationStyle) =>
  (await cite(article(changes), { style })).text;

it('is made once for each article and request', async () => {
  const [one, other] = [article(), article({ title: 'Another' })];
  const first = await cite(one, { style: 'apa', paragraph: 1 });
  expect(await cite(one, { style: 'apa', paragraph: 1 })).toBe(first);
  expect((await cite(one, { style: 'apa', paragraph: 2 })).text).not.toBe(first.text);
  expect((await cite(other, { style: 'apa', paragraph: 1 })).text).toContain('Another');
});

describe('a citation of the shipped article', () => {
  it.each([
    [
      'apa',
      '(Li, 2020, para. 5)',
      'Li, X. (2020, July 13). China, Russia buttress multilateralism. Global Times.',
    ],
    ['mla', '(Li, par. 5)', 'Li Xing. “China, Russia Buttress Multilateralism.” Global Times, 13 July 2020.'],
    [
      'harvard',
      '(Li, 2020, para. 5)',
      'Li, X. (2020) ‘China, Russia buttress multilateralism’, Global Times, 13 July.',
    ],
  ] as const)('%s', async (style, inText, reference) => {
    const notes = ['Please check the family name. I used Li.'];
    expect(await cite(shipped, { style })).toEqual({ text: reference, notes });
    const located = style === 'mla' ? [OWN_COUNT, ...notes] : notes;
    expect(await cite(shipped, { style, paragraph: 5 })).toEqual({
      text: `${inText}\n\n${reference}`,
      notes: located,
    });
    expect(await cite(shipped, { style, paragraph: 5, quotation })).toEqual({
      text: `“${quotation.slice(0, -1)}” ${inText}.\n\n${reference}`,
      notes: located,
    });
  });

  it('chicago: quotation, note, entry', async () => {
    expect((await cite(shipped, { style: 'chicago', paragraph: 5, quotation })).text).toBe(
      `“${quotation}”\n\n` +
        'Li Xing, “China, Russia Buttress Multilateralism,” Global Times, July 13, 2020, para. 5.\n\n' +
        'Li Xing. “China, Russia Buttress Multilateralism.” Global Times, July 13, 2020.',
    );
  });

  it('bibtex', async () => {
    expect((await cite(shipped, { style: 'bibtex', paragraph: 5, quotation: 'They “agree”.' })).text).toBe(
      [
        '@article{li2020china,',
        '\ttitle = {China, {Russia} buttress multilateralism},',
        '\tannote = {Paragraph 5: “They ‘agree’.”},',
        '\tauthor = {Li, Xing},',
        '\tjournal = {Global Times},',
        '\tyear = {2020},',
        '\tmonth = jul,',
        '\tdate = {2020-07-13},',
        '}',
      ].join('\n'),
    );
  });

  it('csl-json', async () => {
    expect(JSON.parse((await cite(shipped, { style: 'csl-json' })).text)).toEqual([
      {
        id: 'li2020china',
        type: 'article-newspaper',
        title: 'China, Russia buttress multilateralism',
        author: [{ family: 'Li', given: 'Xing' }],
        'container-title': 'Global Times',
        issued: { 'date-parts': [[2020, 7, 13]] },
        language: 'en',
      },
    ]);
  });

  it('has no link to give', async () => {
    expect(await cite(shipped, { style: 'link', paragraph: 5 })).toEqual({
      text: '“China, Russia buttress multilateralism”, Li Xing, Global Times, 13 July 2020, ¶5',
      notes: ['The article has no web address, so I can’t make a link.'],
    });
  });
});

describe('what is missing', () => {
  it.each([
    ['apa', 'Old library to reopen. (2021, March 3). Harbor Courier.', 'its title comes first'],
    ['mla', '“Old Library to Reopen.” Harbor Courier, 3 Mar. 2021,', 'its title comes first'],
    ['chicago', 'Harbor Courier. “Old Library to Reopen.” March 3, 2021.', 'its source comes first'],
    ['harvard', 'Harbor Courier (2021) ‘Old library to reopen’, 3 March.', 'its source comes first'],
  ] as const)('an author, in %s', async (style, begins, note) => {
    const cited = await cite(article({ authors: [] }), { style });
    expect(cited.text.slice(0, begins.length)).toBe(begins);
    expect(cited.notes).toEqual([`The article names no author. In this style ${note}.`]);
  });

  it.each([
    ['apa', '(n.d.)', 'This style writes “n.d.”'],
    ['harvard', '(no date)', 'This style writes “no date”'],
    ['mla', 'Harbor Courier, https://', 'This style leaves it out'],
  ] as const)('a date, in %s', async (style, written, note) => {
    const { published: _, ...undated } = article();
    const cited = await cite(undated, { style });
    expect(cited.text).toContain(written);
    expect(cited.notes).toEqual([`The article has no date. ${note}.`]);
  });

  it('the meaning of a date: it stands as printed', async () => {
    const published = { printed: 'Lent term, week 3' };
    for (const style of ['apa', 'mla', 'chicago', 'harvard', 'bibtex'] as const) {
      const cited = await cite(article({ published }), { style });
      expect(cited.text).toContain('Lent term, week 3');
      expect(cited.notes).toEqual(['I couldn’t read the date “Lent term, week 3”, so it stands as printed.']);
    }
  });

  it('a title, and a paragraph', async () => {
    const cited = await cite(article({ title: '' }), { style: 'apa', paragraph: 3 });
    expect(cited.text).toMatch(/^Reyes, A., & Hall, T. \(2021, March 3\)\. Harbor Courier\./);
    expect(cited.notes).toEqual([
      'The article has no paragraph 3, so I left it out.',
      'The article has no title. Please add a title or a description.',
    ]);
  });
});

it('says what is missing in the reader’s language, in a citation of the style’s', async () => {
  const cited = await cite(article({ authors: [] }), { style: 'apa', language: 'ru' });
  expect(cited.text).toMatch(/^Old library to reopen\. \(2021, March 3\)/);
  expect(cited.notes).toEqual(['В статье не назван автор. В этом стиле первым идёт заголовок.']);
});

describe('rules of the styles', () => {
  it('Chicago: a period before the date where no newspaper’s name stands', async () => {
    const own = { authors: ['Harbor Courier'], url: 'https://courier.example/' };
    expect(await text(own, 'chicago')).toMatch(/“Old Library to Reopen\.” March 3, 2021\./);
    const { source: _, ...bare } = article();
    expect((await cite(bare, { style: 'chicago' })).text).toContain(
      '“Old Library to Reopen.” March 3, 2021.',
    );
    expect(await text({}, 'chicago')).toContain('“Old Library to Reopen.” Harbor Courier, March 3, 2021.');
  });

  it('Chicago: newspapers without “The”; the other styles keep it', async () => {
    expect(await text({ source: 'The Guardian' }, 'chicago')).toContain('” Guardian, March 3');
    expect(await text({ source: 'The Guardian' }, 'apa')).toContain(' The Guardian. ');
  });

  it.each([
    ['apa', 40],
    ['chicago', 100],
  ] as const)('%s: a block of its own from %i words on', async (style, least) => {
    const words = (count: number) => `${'word '.repeat(count - 1)}“end”.`;
    const block = await cite(article(), { style, paragraph: 1, quotation: words(least) });
    expect(block.text.startsWith(`${words(least)}\n`)).toBe(true);
    const inline = await cite(article(), { style, paragraph: 1, quotation: words(least - 1) });
    expect(inline.text.startsWith('“word')).toBe(true);
  });

  it.each([
    ['The Fall of Moscow: a Tale Within Two Cities', 'apa', 'The fall of Moscow: A tale within two cities.'],
    ['The Fall of Moscow: a Tale Within Two Cities', 'mla', 'The Fall of Moscow: A Tale within Two Cities.”'],
    ['COUNCIL OF MOSCOW VOTES FOR NATO', 'mla', 'Council of Moscow Votes for NATO.”'],
    ['COUNCIL OF MOSCOW VOTES FOR NATO', 'apa', 'Council of Moscow votes for NATO.'],
    ['Why Mayor Okafor and NATO Will Wait in Tver', 'apa', 'Why mayor Okafor and NATO will wait in Tver.'],
    ['Old library to reopen: what it means', 'apa', 'Old library to reopen: What it means.'],
    ['Why Mayor Okafor Will Wait', 'bibtex', 'title = {Why mayor {Okafor} will wait}'],
  ] as const)('capitals of a title: %s in %s', async (title, style, written) => {
    const said = articleOf(['They say Okafor met NATO in Tver. The mayor said so.'], { ...header, title });
    expect((await cite(said, { style })).text).toContain(written);
  });

  it('says that a title in another script is left untranslated', async () => {
    const notes = (await cite(article({ title: 'Мир и война', language: 'ru' }), { style: 'apa' })).notes;
    expect(notes).toEqual(['This style asks for a translation of the title in brackets. Please add one.']);
  });
});

describe('dates', () => {
  it.each([
    ['2021', '(2021).'],
    ['2021-03', '(2021, March).'],
    ['2021-03-03T10:00:00', '(2021, March 3).'],
  ])('are as precise as they are printed: %s', async (iso, written) => {
    expect(await text({ published: { printed: iso, iso } }, 'apa')).toContain(written);
  });

  it('may be a year alone', async () => {
    expect(await text({ published: { printed: '1987' } }, 'apa')).toContain('(1987).');
    expect(await text({ published: { printed: '1987' } }, 'bibtex')).toContain('year = {1987}');
  });

  it('say when a page was read, where the style wants it', async () => {
    expect((await cite(article(), { style: 'harvard', retrieved: '2026-01-05' })).text).toContain(
      'Available at: https://courier.example/library (Accessed: 5 January 2026).',
    );
  });
});

describe('authors', () => {
  it.each<[string, Partial<Article>, CitationStyle, string]>([
    ['two', {}, 'apa', 'Reyes, A., & Hall, T. (2021'],
    ['a group', { authors: ['Editorial Board'] }, 'mla', 'Editorial Board. “Old'],
    ['an agency', { authors: ['Xinhua'] }, 'apa', 'Xinhua. (2021'],
    ['a particle', { authors: ['Ludwig van Dijk'] }, 'chicago', 'Dijk, Ludwig van. “Old'],
    ['a suffix', { authors: ['Martin King, Jr.'] }, 'mla', 'King, Martin, Jr. “Old'],
    ['in Chinese', { authors: ['李星'], language: 'zh' }, 'mla', '李星. “Old library to reopen.”'],
    ['with a long Chinese family name', { authors: ['欧阳修'], language: 'zh' }, 'apa', '欧阳修. (2021'],
    ['in Russian', { authors: ['Иван Сергеевич Петров'], language: 'ru' }, 'apa', 'Петров, И. С. (2021'],
    [
      'in Russian, turned round',
      { authors: ['Петров Иван Сергеевич'], language: 'ru' },
      'apa',
      'Петров, И. С. (2021',
    ],
    ['in Arabic', { authors: ['محمد بن سلمان'], language: 'ar' }, 'mla', 'بن سلمان, محمد. “'],
    ['in Korean', { authors: ['Moon Jae-in'] }, 'chicago', 'Moon Jae-in. “Old'],
    [
      'in Spanish',
      { authors: ['Gabriel García Márquez'], language: 'es' },
      'apa',
      'García Márquez, G. (2021',
    ],
  ])('%s', async (_, changes, style, begins) => {
    expect((await text(changes, style)).slice(0, begins.length)).toBe(begins);
  });

  it('keep their letters in BibTeX', async () => {
    expect(
      await text({ authors: ['李星', 'Иван Петров', 'Global Desk'], language: 'zh' }, 'bibtex'),
    ).toContain('author = {李, 星 and Петров, Иван and {Global Desk}},');
  });

  it('who publish too are named once', async () => {
    const own = article({ authors: ['Harbor Courier'] });
    expect(await cite(own, { style: 'apa' })).toEqual({
      text: 'Harbor Courier. (2021, March 3). Old library to reopen. https://courier.example/library',
      notes: ['Author and source are both “Harbor Courier”, so the name appears once.'],
    });
    expect((await cite(own, { style: 'mla' })).text).toBe(
      '“Old Library to Reopen.” Harbor Courier, 3 Mar. 2021, https://courier.example/library.',
    );
  });
});

describe('any article', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 40 });
  const hostile = fc.constantFrom('```', '`', '“', '"', '<b>', '{', '\\', '%', '\u202E', '\n', '—', '', '李');
  const line = fc.array(fc.oneof(words, hostile), { maxLength: 6 }).map((parts) => parts.join(''));

  it('is cited in a code block, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          title: line,
          authors: fc.array(line, { maxLength: 3 }),
          source: line,
          url: fc.oneof(fc.webUrl(), line),
          published: fc.record({ printed: line }),
          language: fc.constantFrom('en', 'zh', 'und', 'es'),
        }),
        line,
        fc.constantFrom(...CITATION_STYLES),
        async (changes, said, style) => {
          const cited = await cite(article(changes), { style, paragraph: 1, quotation: said });
          expect(cited.text).not.toMatch(/```|[\u202A-\u202E]/);
          expect(cited.text).toBe(cited.text.trim());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('words that every object inherits', () => {
  const NAMES = Object.getOwnPropertyNames(Object.prototype);
  const named = (name: string): Partial<Article>[] => [
    { title: name, authors: [], source: name },
    { title: name, authors: [name, `${name} ${name}`], source: `The ${name}`, language: name },
    { title: `${name} `.repeat(2), authors: [`Ana ${name}`], source: '', published: { printed: name } },
  ];

  it.each(CITATION_STYLES)(
    'are cited like any others and leave other citations as they are: %s',
    async (style) => {
      const before = await cite(article(), { style, paragraph: 1 });
      for (const name of NAMES) {
        for (const header of named(name)) {
          const { text: cited } = await cite(article(header), { style, paragraph: 1, quotation: name });
          // In BibTeX "_" is escaped, and names stand in braces.
          const words = style === 'bibtex' ? cited.replace(/[\\{}]/g, '') : cited;
          if (style !== 'link') expect(words.toLowerCase()).toContain(name.toLowerCase());
          expect(cited).not.toContain('\u{2060}');
        }
        expect(await cite(article(), { style, paragraph: 1 })).toEqual(before);
      }
    },
  );

  it.each(NAMES)('are no language that is passed on: %s', async (language) => {
    expect(JSON.parse(await text({ language }, 'csl-json'))[0].language).toBeUndefined();
    expect(JSON.parse(await text({ language: 'zh-Hans' }, 'csl-json'))[0].language).toBe('zh-Hans');
  });
});
