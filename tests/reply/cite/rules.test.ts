import { expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.js';
import { type CitationStyle, type CiteRequest, cite } from '../../../src/index.js';
import { articleOf } from '../articles.js';

/** A rule of a style: where it stands in the manual, what an article says of itself, and what must come of it. */
type Rule = readonly [
  style: CitationStyle,
  source: string,
  header: Partial<Article>,
  written: string,
  request?: Partial<CiteRequest>,
];

const by = (...authors: string[]): Partial<Article> => ({ authors });
const on = (iso: string): Partial<Article> => ({ published: { printed: iso, iso } });
const titled = (title: string): Partial<Article> => ({ title });
const from = (source: string): Partial<Article> => ({ source });
const PLACE = { paragraph: 2 };
const WORDS = { paragraph: 2, quotation: 'The roof leaks.' };
const forty = `${'word '.repeat(39)}end.`;

/** A source of each kind, as its page tells it. */
const KINDS = {
  newspaper: { sourceKind: 'newspaper', source: 'The Signal' },
  magazine: { sourceKind: 'magazine', source: 'Bridges', volume: '12', issue: '3', pages: '45–67' },
  journal: {
    sourceKind: 'journal',
    source: 'Library Studies',
    publisher: 'Tver Press',
    volume: '12',
    issue: '3',
    pages: '45–67',
    doi: '10.1000/ab_1',
  },
  blog: { sourceKind: 'blog', source: 'Harbor Notes' },
  report: { sourceKind: 'report', source: 'Town Institute', issue: '17' },
  book: { sourceKind: 'book', source: 'Tver Press' },
  chapter: { sourceKind: 'chapter', source: 'A History of Books', publisher: 'Tver Press', pages: '45–67' },
  webpage: { sourceKind: 'webpage', source: 'Harbor Museum' },
} as const satisfies Readonly<Record<string, Partial<Article>>>;
const SEEN = { retrieved: '2026-01-05' };

/** APA: Publication Manual, 7th. MLA: Handbook, 9th. CMOS: 17th. CTR: Cite Them Right, 11th. biblatex: its manual. */
const RULES: readonly Rule[] = [
  ['apa', '9.8 initials of given names', by('Ana Maria Reyes'), 'Reyes, A. M. (2021'],
  ['apa', '9.8 hyphened given names keep the hyphen', by('Jean-Paul Roux'), 'Roux, J.-P. (2021'],
  ['apa', '9.8 ampersand before the last author', by('Ana Reyes', 'Tom Hall'), 'Reyes, A., & Hall, T. ('],
  [
    'apa',
    '9.8 comma between three',
    by('Ana Reyes', 'Tom Hall', 'Eva Lind'),
    'Reyes, A., Hall, T., & Lind, E.',
  ],
  ['apa', '9.8 Jr. after the initials', by('John Smith Jr.'), 'Smith, J., Jr. (2021'],
  ['apa', '9.8 no degrees', by('Jane Roe, PhD'), 'Roe, J. (2021'],
  ['apa', '9.8 no titles', by('Dr. Jane Roe'), 'Roe, J. (2021'],
  ['apa', '9.8 names written small stay small', by('bell hooks'), 'hooks, b. (2021'],
  ['apa', '9.9 particles are part of the name', by('Simone de Beauvoir'), 'de Beauvoir, S. (2021'],
  ['apa', '9.11 groups are written out', by('Human Rights Watch'), 'Human Rights Watch. (2021'],
  ['apa', '9.12 no author: the title comes first', by(), 'Old library to reopen. (2021, March 3).'],
  ['apa', '9.14 day of a newspaper', {}, '(2021, March 3).'],
  ['apa', '9.14 a journal’s year alone', from('Journal of Peace Research'), '(2021).'],
  ['apa', '9.8 names without a family’s are written out', by('Aung San Suu Kyi'), 'Aung San Suu Kyi. (2021'],
  ['apa', '9.14 month', on('2021-03'), '(2021, March).'],
  ['apa', '9.14 year', on('2021'), '(2021).'],
  ['apa', '6.17 sentence case', titled('Old Library Will Reopen Soon'), ' Old library will reopen soon. '],
  ['apa', '6.17 names keep capitals', titled('Old Library Will Reopen Near Okafor'), 'reopen near Okafor. '],
  ['apa', '6.17 places of two words', titled('Sept. 11 Attacks Remembered in New York'), 'in New York. '],
  ['apa', '6.17 bodies in capitals', titled('THE FUTURE OF THE UNITED NATIONS'), 'of the United Nations. '],
  ['apa', '6.17 capital after a colon', titled('Old library: a new hope'), 'Old library: A new hope. '],
  ['apa', '10.1 the paper’s name stands after the title', {}, 'reopen. Harbor Courier.'],
  ['apa', '10.1 papers keep “The”', from('The Guardian'), 'reopen. The Guardian.'],
  ['apa', '9.36 no period after an address', {}, 'https://courier.example/library'],
  ['apa', '8.11 author and year in the text', {}, '(Reyes, 2021, para. 2)', { ...PLACE }],
  ['apa', '8.17 two authors with an ampersand', by('Ana Reyes', 'Tom Hall'), '(Reyes & Hall, 2021', PLACE],
  [
    'apa',
    '8.17 three or more: and others',
    by('Ana Reyes', 'Tom Hall', 'Eva Lind'),
    '(Reyes et al., 2021',
    PLACE,
  ],
  ['apa', '8.28 paragraph numbers', {}, 'para. 2)', PLACE],
  ['apa', '8.26 period after the place', {}, '“The roof leaks” (Reyes, 2021, para. 2).', WORDS],
  ['apa', '8.27 block from 40 words', {}, `${forty}\n(Reyes, 2021, para. 2)`, { ...WORDS, quotation: forty }],
  ['mla', 'ch. 5: full given names', by('Ana Maria Reyes'), 'Reyes, Ana Maria. “'],
  [
    'mla',
    'ch. 5: the second author is not turned round',
    by('Ana Reyes', 'Tom Hall'),
    'Reyes, Ana, and Tom Hall. “',
  ],
  [
    'mla',
    'ch. 5: three or more: and others',
    by('Ana Reyes', 'Tom Hall', 'Eva Lind'),
    'Reyes, Ana, et al. “',
  ],
  ['mla', 'ch. 5: names with the family’s first', by('Li Xing'), 'Li Xing. “'],
  ['mla', 'ch. 5: no titles', by('Dr. Jane Roe'), 'Roe, Jane. “'],
  ['mla', 'ch. 5: suffix after a comma', by('John Smith Jr.'), 'Smith, John, Jr. “'],
  ['mla', 'ch. 5: groups are written out', by('Amnesty International'), 'Amnesty International. “'],
  ['mla', 'ch. 2: title case', {}, '“Old Library to Reopen.”'],
  [
    'mla',
    'ch. 2: prepositions are small',
    titled('The Man From Tver Within a Year'),
    '“The Man from Tver within a Year.”',
  ],
  ['mla', 'ch. 2: no capitals only', titled('THE OLD LIBRARY WILL REOPEN'), '“The Old Library Will Reopen.”'],
  ['mla', 'ch. 5: no author: the title comes first', by(), '“Old Library to Reopen.” Harbor Courier'],
  ['mla', 'ch. 5: months are cut short, the day first', {}, ', 3 Mar. 2021,'],
  ['mla', 'ch. 5: May, June and July are not', on('2021-07-13'), ', 13 July 2021,'],
  ['mla', 'ch. 5: month alone', on('2021-03'), ', Mar. 2021,'],
  ['mla', 'ch. 5: addresses end with a period', {}, 'courier.example/library.'],
  ['mla', 'ch. 6: par. after a comma', {}, '(Reyes, par. 2)', PLACE],
  ['mla', 'ch. 6: two authors with “and”', by('Ana Reyes', 'Tom Hall'), '(Reyes and Hall, par. 2)', PLACE],
  ['chicago', '14.76 two authors', by('Ana Reyes', 'Tom Hall'), 'Reyes, Ana, and Tom Hall. “'],
  ['chicago', '8.7 de Gaulle', by('Charles de Gaulle'), 'de Gaulle, Charles. “'],
  ['chicago', '16.71 Beauvoir', by('Simone de Beauvoir'), 'Beauvoir, Simone de. “'],
  ['chicago', '16.75 bin Laden', by('Osama bin Laden'), 'bin Laden, Osama. “'],
  ['chicago', '16.71 capital particles', by('Robert De Niro'), 'De Niro, Robert. “'],
  ['chicago', '16.83 Spanish double names', by('José Ortega y Gasset'), 'Ortega y Gasset, José. “'],
  ['chicago', '14.84 groups', by('Human Rights Watch'), 'Human Rights Watch. “'],
  ['chicago', '14.191 month, day, year', {}, 'Harbor Courier, March 3, 2021.'],
  ['chicago', '14.208 blogs are called so', from('Harbor Blog'), 'Harbor Blog (blog), March 3'],
  ['chicago', '14.188 magazines keep “The”', from('The Atlantic'), ' The Atlantic, March 3, 2021.'],
  ['chicago', '14.194 no “The”', from('The Guardian'), ' Guardian, March 3, 2021.'],
  [
    'chicago',
    '14.199 no author: the paper stands first',
    by(),
    'Harbor Courier. “Old Library to Reopen.” March 3',
  ],
  ['chicago', '8.159 title case', {}, '“Old Library to Reopen.”'],
  ['chicago', '14.19 notes have commas, names as spoken', {}, 'Ana Reyes, “Old Library to Reopen,”', PLACE],
  ['harvard', 'CTR initials', by('Ana Maria Reyes'), 'Reyes, A.M. (2021)'],
  ['harvard', 'CTR single marks around the title', {}, '‘Old library to reopen’, '],
  ['harvard', 'CTR day and month after the paper', {}, 'Harbor Courier, 3 March.'],
  ['harvard', 'CTR “no date”', { published: undefined } as unknown as Partial<Article>, '(no date)'],
  ['harvard', 'CTR day of access', {}, '(Accessed: 5 January 2026)', { retrieved: '2026-01-05' }],
  [
    'apa',
    '10.1.16 newspaper: the day',
    KINDS.newspaper,
    '(2021, March 3). Old library to reopen. The Signal. http',
  ],
  [
    'apa',
    '10.1.15 magazine: the day, volume, issue',
    KINDS.magazine,
    '(2021, March 3). Old library to reopen. Bridges, 12(3), 45–67. ',
  ],
  [
    'apa',
    '10.1.1 journal: the year, volume, issue, pages, DOI',
    KINDS.journal,
    'Reyes, A. (2021). Old library to reopen. Library Studies, 12(3), 45–67. https://doi.org/10.1000/ab_1',
  ],
  [
    'apa',
    '10.1.17 blog: as a periodical',
    KINDS.blog,
    '(2021, March 3). Old library to reopen. Harbor Notes. http',
  ],
  [
    'apa',
    '10.4.50 report: number, then publisher',
    KINDS.report,
    'Reyes, A. (2021). Old library to reopen (No. 17). Town Institute. ',
  ],
  [
    'apa',
    '9.29 report: a publisher that is the author is named once',
    { ...KINDS.report, ...by('Town Institute') },
    'Town Institute. (2021). Old library to reopen (No. 17). http',
  ],
  ['apa', '10.2.20 book: publisher', KINDS.book, 'Reyes, A. (2021). Old library to reopen. Tver Press. '],
  [
    'apa',
    '10.3.38 chapter: in, the book in sentence case, pages',
    KINDS.chapter,
    'Old library to reopen. In A history of books (pp. 45–67). Tver Press. ',
  ],
  [
    'apa',
    '10.16.110 page: the site',
    KINDS.webpage,
    '(2021, March 3). Old library to reopen. Harbor Museum. http',
  ],
  [
    'apa',
    '9.16 day of retrieval where a page has no date',
    { ...KINDS.webpage, published: undefined } as unknown as Partial<Article>,
    'Retrieved January 5, 2026, from http',
    SEEN,
  ],
  ['mla', 'ch. 5: newspaper: the day', KINDS.newspaper, '” The Signal, 3 Mar. 2021, http'],
  [
    'mla',
    'ch. 5: magazine: volume, number, day, pages',
    KINDS.magazine,
    '” Bridges, vol. 12, no. 3, 3 Mar. 2021, pp. 45–67, http',
  ],
  [
    'mla',
    'ch. 5: journal: volume, number, pages, DOI',
    KINDS.journal,
    '” Library Studies, vol. 12, no. 3, Mar. 2021, pp. 45–67, https://doi.org/10.1000/ab_1.',
  ],
  ['mla', 'ch. 5: blog: the container', KINDS.blog, '” Harbor Notes, 3 Mar. 2021, http'],
  [
    'mla',
    'ch. 5: report: stands for itself, no marks',
    KINDS.report,
    'Reyes, Ana. Old Library to Reopen. 17, Town Institute, 3 Mar. 2021, ',
  ],
  [
    'mla',
    'ch. 5: book: publisher, year',
    KINDS.book,
    'Reyes, Ana. Old Library to Reopen. Tver Press, 2021, ',
  ],
  [
    'mla',
    'ch. 5: chapter: book, publisher, year, pages',
    KINDS.chapter,
    '” A History of Books, Tver Press, 2021, pp. 45–67, ',
  ],
  ['mla', 'ch. 5: page: the site', KINDS.webpage, '” Harbor Museum, 3 Mar. 2021, http'],
  [
    'mla',
    'ch. 5: day of access where a page has no date',
    { ...KINDS.webpage, published: undefined } as unknown as Partial<Article>,
    'Accessed 5 Jan. 2026.',
    SEEN,
  ],
  ['chicago', '14.191 newspaper: the day, no “The”', KINDS.newspaper, '” Signal, March 3, 2021. http'],
  ['chicago', '14.188 magazine: by the day alone', KINDS.magazine, '” Bridges, March 3, 2021. http'],
  [
    'chicago',
    '14.171 journal: volume, number, pages, DOI',
    KINDS.journal,
    '” Library Studies 12, no. 3 (March 3, 2021): 45–67. https://doi.org/10.1000/ab_1.',
  ],
  ['chicago', '14.208 blog: called so', KINDS.blog, '” Harbor Notes (blog), March 3, 2021. http'],
  ['chicago', '14.220 report: publisher', KINDS.report, '” Town Institute, March 3, 2021. http'],
  [
    'chicago',
    '14.100 book: publisher, year',
    KINDS.book,
    'Reyes, Ana. Old Library to Reopen. Tver Press, 2021. ',
  ],
  [
    'chicago',
    '14.107 chapter: in, book, pages',
    KINDS.chapter,
    '” In A History of Books, 45–67. Tver Press, 2021. ',
  ],
  ['chicago', '14.207 page: the site', KINDS.webpage, '” Harbor Museum, March 3, 2021. http'],
  [
    'chicago',
    '14.207 day of access where a page has no date',
    { ...KINDS.webpage, published: undefined } as unknown as Partial<Article>,
    'Accessed January 5, 2026.',
    SEEN,
  ],
  [
    'bibtex',
    'biblatex 2.1.1 article: volume, number, pages',
    KINDS.journal,
    '\tnumber = {3},\n\tpages = {45--67},',
  ],
  ['bibtex', 'biblatex 2.1.1 report: institution', KINDS.report, 'institution = {Town Institute}'],
  ['bibtex', 'biblatex 2.1.1 chapter: title of the book', KINDS.chapter, 'booktitle = {A History of Books}'],
  ['bibtex', 'biblatex 2.2.2 where a page stands', KINDS.webpage, 'howpublished = {Harbor Museum}'],
  ['bibtex', 'biblatex 2.3.8 date in ISO 8601', {}, 'date = {2021-03-03}'],
  ['bibtex', 'biblatex 2.3.8 month without braces', {}, 'month = mar,'],
  ['bibtex', 'biblatex 2.2.2 where a post stood', from('Harbor Blog'), 'howpublished = {Harbor Blog}'],
  ['bibtex', 'biblatex 2.3.3 groups in braces', by('Apple Inc.'), 'author = {{Apple Inc.}}'],
  ['bibtex', 'biblatex 2.2.2 day of access', {}, 'urldate = {2026-01-05}', { retrieved: '2026-01-05' }],
];

const ROWS = RULES.map(([style, source, header, written, request = {}]) => ({
  style,
  source,
  header,
  written,
  request,
}));

it.each(ROWS)('$style: $source', async ({ style, header, written, request }) => {
  const article = articleOf(['They say Okafor came from Tver.', 'The roof leaks.'], {
    title: 'Old library to reopen',
    source: 'Harbor Courier',
    language: 'en',
    url: 'https://courier.example/library',
    ...by('Ana Reyes'),
    ...on('2021-03-03'),
    ...header,
  });
  expect((await cite(article, { style, ...request })).text).toContain(written);
});
