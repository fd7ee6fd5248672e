import { expect, it } from 'vitest';
import type { Article } from '../../../src/article/index.js';
import { type CitationStyle, type CiteRequest, cite } from '../../../src/index.js';
import { articleOf } from '../articles.js';

/** A rule of a style in our words, what an article says of itself, and what must come of it. */
type Rule = readonly [
  style: CitationStyle,
  rule: string,
  header: Partial<Article>,
  written: string,
  request?: Partial<CiteRequest>,
];

const by = (...authors: string[]): Partial<Article> => ({ authors });
const on = (iso: string): Partial<Article> => ({ published: { printed: iso, iso } });
const titled = (title: string): Partial<Article> => ({ title });
/** So many authors, Reyes, B. and on. */
const letters = (count: number) =>
  Array.from({ length: count }, (_, at) => `${'BCDEFGHIJKLMNOPQRSTUVWXYZ'[at]}. Reyes`);
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

/**
 * APA: Publication Manual, 7th. MLA: Handbook, 9th. Chicago: Manual of Style, 17th. Harvard: Cite Them Right, 11th.
 * biblatex: its manual. No sections are named: the rules were written from memory, and the manuals were not at hand.
 */
const RULES: readonly Rule[] = [
  ['apa', 'initials of given names', by('Ana Maria Reyes'), 'Reyes, A. M. (2021'],
  ['apa', 'hyphened given names keep the hyphen', by('Jean-Paul Roux'), 'Roux, J.-P. (2021'],
  ['apa', 'ampersand before the last author', by('Ana Reyes', 'Tom Hall'), 'Reyes, A., & Hall, T. ('],
  ['apa', 'comma between three', by('Ana Reyes', 'Tom Hall', 'Eva Lind'), 'Reyes, A., Hall, T., & Lind, E.'],
  ['apa', 'Jr. after the initials', by('John Smith Jr.'), 'Smith, J., Jr. (2021'],
  ['apa', 'a regnal name is no family’s', by('Elizabeth II'), 'Elizabeth II. (2021'],
  ['mla', 'a title that tells who is meant', by('Pope Francis'), 'Pope Francis. “'],
  ['chicago', 'a Gikuyu name is one', by('Ngũgĩ wa Thiong’o'), 'Ngũgĩ wa Thiong’o. “'],
  [
    'apa',
    'abbreviations and words with numbers keep their capitals',
    titled('Why Covid-19 Hit the U.S. Harder Than the U.K.'),
    'Why Covid-19 hit the U.S. harder than the U.K.',
  ],
  [
    'mla',
    'abbreviations are no prepositions',
    titled('Why Covid-19 Hit the U.S. Harder Than the U.K.'),
    '“Why Covid-19 Hit the U.S. Harder than the U.K.”',
  ],
  [
    'apa',
    'a work’s title in a title',
    titled('Is This the End of “The Simpsons”?'),
    'end of “The Simpsons”?',
  ],
  [
    'mla',
    'what a title quotes begins anew',
    titled('Is This the End of “The Simpsons”?'),
    'End of ‘The Simpsons’?',
  ],
  [
    'mla',
    'an adjective is no preposition',
    titled('What the FBI Knew: An Inside Story'),
    ': An Inside Story.”',
  ],
  [
    'chicago',
    'brackets begin anew',
    titled('The Hill Over There (A Deal with Texas)'),
    '(A Deal with Texas).”',
  ],
  ['apa', 'states are names', titled('The Last Dry Summer in Texas and Ohio'), 'summer in Texas and Ohio'],
  ['apa', 'the author of a work', titled('Review of Middlemarch, by George Eliot'), 'by George Eliot.'],
  ['apa', 'initials without stops', by('JK Rowling'), 'Rowling, J. K. (2021'],
  ['apa', 'a family’s name in capitals is no initials', by('LI Wei'), 'LI, W. (2021'],
  ['apa', 'two family names', by('Gabriel García Márquez'), 'García Márquez, G. (2021'],
  ['apa', 'family names alone', by('García Márquez'), 'García Márquez. (2021'],
  ['apa', 'parties are groups', by('Sinn Féin'), 'Sinn Féin. (2021'],
  ['apa', 'twenty authors are all named', by(...letters(20)), 'T., & Reyes, U. (2021'],
  ['apa', 'of more the first nineteen and the last', by(...letters(22)), 'T., … Reyes, W. (2021'],
  ['apa', 'small words with capitals', titled('NATO And The EU At Odds'), ' NATO and the EU at odds. '],
  ['apa', 'a month that is a word', titled('What Happened in March in Tver'), 'happened in March in Tver. '],
  ['apa', 'a word that is a month', titled('Thousands Join in March for Peace'), 'join in march for peace. '],
  ['apa', 'no degrees', by('Jane Roe, PhD'), 'Roe, J. (2021'],
  ['apa', 'no titles', by('Dr. Jane Roe'), 'Roe, J. (2021'],
  ['apa', 'names written small stay small', by('bell hooks'), 'hooks, b. (2021'],
  ['apa', 'particles are part of the name', by('Simone de Beauvoir'), 'de Beauvoir, S. (2021'],
  ['apa', 'groups are written out', by('Human Rights Watch'), 'Human Rights Watch. (2021'],
  ['apa', 'no author: the title comes first', by(), 'Old library to reopen. (2021, March 3).'],
  ['apa', 'day of a newspaper', {}, '(2021, March 3).'],
  ['apa', 'a journal’s year alone', from('Journal of Peace Research'), '(2021).'],
  ['apa', 'names without a family’s are written out', by('Aung San Suu Kyi'), 'Aung San Suu Kyi. (2021'],
  ['apa', 'month', on('2021-03'), '(2021, March).'],
  ['apa', 'year', on('2021'), '(2021).'],
  ['apa', 'sentence case', titled('Old Library Will Reopen Soon'), ' Old library will reopen soon. '],
  [
    'apa',
    'days that are no names',
    titled('What Yesterday Taught Monday’s Crew'),
    ' What yesterday taught Monday’s crew. ',
  ],
  ['apa', 'names keep capitals', titled('Old Library Will Reopen Near Okafor'), 'reopen near Okafor. '],
  ['apa', 'places of two words', titled('Sept. 11 Attacks Remembered in New York'), 'in New York. '],
  ['apa', 'bodies in capitals', titled('THE FUTURE OF THE UNITED NATIONS'), 'of the United Nations. '],
  ['apa', 'capital after a colon', titled('Old library: a new hope'), 'Old library: A new hope. '],
  ['apa', 'the paper’s name stands after the title', {}, 'reopen. Harbor Courier.'],
  ['apa', 'papers keep “The”', from('The Guardian'), 'reopen. The Guardian.'],
  ['apa', 'no period after an address', {}, 'https://courier.example/library'],
  ['apa', 'author and year in the text', {}, '(Reyes, 2021, para. 2)', { ...PLACE }],
  ['apa', 'two authors with an ampersand', by('Ana Reyes', 'Tom Hall'), '(Reyes & Hall, 2021', PLACE],
  ['apa', 'three or more: and others', by('Ana Reyes', 'Tom Hall', 'Eva Lind'), '(Reyes et al., 2021', PLACE],
  ['apa', 'paragraph numbers', {}, 'para. 2)', PLACE],
  ['apa', 'period after the place', {}, '“The roof leaks” (Reyes, 2021, para. 2).', WORDS],
  ['apa', 'block from 40 words', {}, `${forty}\n(Reyes, 2021, para. 2)`, { ...WORDS, quotation: forty }],
  ['mla', 'full given names', by('Ana Maria Reyes'), 'Reyes, Ana Maria. “'],
  [
    'mla',
    'the second author is not turned round',
    by('Ana Reyes', 'Tom Hall'),
    'Reyes, Ana, and Tom Hall. “',
  ],
  ['mla', 'three or more: and others', by('Ana Reyes', 'Tom Hall', 'Eva Lind'), 'Reyes, Ana, et al. “'],
  ['mla', 'names with the family’s first', by('Li Xing'), 'Li Xing. “'],
  ['mla', 'no titles', by('Dr. Jane Roe'), 'Roe, Jane. “'],
  ['mla', 'suffix after a comma', by('John Smith Jr.'), 'Smith, John, Jr. “'],
  ['mla', 'groups are written out', by('Amnesty International'), 'Amnesty International. “'],
  ['mla', 'title case', {}, '“Old Library to Reopen.”'],
  [
    'mla',
    'prepositions are small',
    titled('The Man From Tver Within a Year'),
    '“The Man from Tver within a Year.”',
  ],
  ['mla', 'no capitals only', titled('THE OLD LIBRARY WILL REOPEN'), '“The Old Library Will Reopen.”'],
  ['mla', 'no author: the title comes first', by(), '“Old Library to Reopen.” Harbor Courier'],
  ['mla', 'months are cut short, the day first', {}, ', 3 Mar. 2021,'],
  ['mla', 'May, June and July are not', on('2021-07-13'), ', 13 July 2021,'],
  ['mla', 'month alone', on('2021-03'), ', Mar. 2021,'],
  ['mla', 'addresses end with a period', {}, 'courier.example/library.'],
  ['mla', 'par. after a comma', {}, '(Reyes, par. 2)', PLACE],
  ['mla', 'two authors with “and”', by('Ana Reyes', 'Tom Hall'), '(Reyes and Hall, par. 2)', PLACE],
  ['chicago', 'two authors', by('Ana Reyes', 'Tom Hall'), 'Reyes, Ana, and Tom Hall. “'],
  ['chicago', 'de Gaulle', by('Charles de Gaulle'), 'de Gaulle, Charles. “'],
  ['chicago', 'Beauvoir', by('Simone de Beauvoir'), 'Beauvoir, Simone de. “'],
  ['chicago', 'bin Laden', by('Osama bin Laden'), 'bin Laden, Osama. “'],
  ['chicago', 'capital particles', by('Robert De Niro'), 'De Niro, Robert. “'],
  ['chicago', 'Spanish double names', by('José Ortega y Gasset'), 'Ortega y Gasset, José. “'],
  ['chicago', 'groups', by('Human Rights Watch'), 'Human Rights Watch. “'],
  ['chicago', 'month, day, year', {}, 'Harbor Courier, March 3, 2021.'],
  ['chicago', 'blogs are called so', from('Harbor Blog'), 'Harbor Blog (blog), March 3'],
  ['chicago', 'magazines keep “The”', from('The Atlantic'), ' The Atlantic, March 3, 2021.'],
  ['chicago', 'no “The”', from('The Guardian'), ' Guardian, March 3, 2021.'],
  ['chicago', 'no author: the paper stands first', by(), 'Harbor Courier. “Old Library to Reopen.” March 3'],
  ['chicago', 'title case', {}, '“Old Library to Reopen.”'],
  ['chicago', 'notes have commas, names as spoken', {}, 'Ana Reyes, “Old Library to Reopen,”', PLACE],
  ['harvard', 'initials', by('Ana Maria Reyes'), 'Reyes, A.M. (2021)'],
  ['harvard', 'single marks around the title', {}, '‘Old library to reopen’, '],
  ['harvard', 'day and month after the paper', {}, 'Harbor Courier, 3 March.'],
  ['harvard', '“no date”', { published: undefined } as unknown as Partial<Article>, '(no date)'],
  ['harvard', 'day of access', {}, '(Accessed: 5 January 2026)', { retrieved: '2026-01-05' }],
  ['apa', 'newspaper: the day', KINDS.newspaper, '(2021, March 3). Old library to reopen. The Signal. http'],
  [
    'apa',
    'magazine: the day, volume, issue',
    KINDS.magazine,
    '(2021, March 3). Old library to reopen. Bridges, 12(3), 45–67. ',
  ],
  [
    'apa',
    'journal: the year, volume, issue, pages, DOI',
    KINDS.journal,
    'Reyes, A. (2021). Old library to reopen. Library Studies, 12(3), 45–67. https://doi.org/10.1000/ab_1',
  ],
  ['apa', 'blog: as a periodical', KINDS.blog, '(2021, March 3). Old library to reopen. Harbor Notes. http'],
  [
    'apa',
    'report: number, then publisher',
    KINDS.report,
    'Reyes, A. (2021). Old library to reopen (No. 17). Town Institute. ',
  ],
  [
    'apa',
    'report: a publisher that is the author is named once',
    { ...KINDS.report, ...by('Town Institute') },
    'Town Institute. (2021). Old library to reopen (No. 17). http',
  ],
  ['apa', 'book: publisher', KINDS.book, 'Reyes, A. (2021). Old library to reopen. Tver Press. '],
  [
    'apa',
    'chapter: in, the book in sentence case, pages',
    KINDS.chapter,
    'Old library to reopen. In A history of books (pp. 45–67). Tver Press. ',
  ],
  ['apa', 'page: the site', KINDS.webpage, '(2021, March 3). Old library to reopen. Harbor Museum. http'],
  [
    'apa',
    'day of retrieval where a page has no date',
    { ...KINDS.webpage, published: undefined } as unknown as Partial<Article>,
    'Retrieved January 5, 2026, from http',
    SEEN,
  ],
  ['mla', 'newspaper: the day', KINDS.newspaper, '” The Signal, 3 Mar. 2021, http'],
  [
    'mla',
    'magazine: volume, number, day, pages',
    KINDS.magazine,
    '” Bridges, vol. 12, no. 3, 3 Mar. 2021, pp. 45–67, http',
  ],
  [
    'mla',
    'journal: volume, number, pages, DOI',
    KINDS.journal,
    '” Library Studies, vol. 12, no. 3, Mar. 2021, pp. 45–67, https://doi.org/10.1000/ab_1.',
  ],
  ['mla', 'blog: the container', KINDS.blog, '” Harbor Notes, 3 Mar. 2021, http'],
  [
    'mla',
    'report: stands for itself, no marks',
    KINDS.report,
    'Reyes, Ana. Old Library to Reopen. 17, Town Institute, 3 Mar. 2021, ',
  ],
  ['mla', 'book: publisher, year', KINDS.book, 'Reyes, Ana. Old Library to Reopen. Tver Press, 2021, '],
  [
    'mla',
    'chapter: book, publisher, year, pages',
    KINDS.chapter,
    '” A History of Books, Tver Press, 2021, pp. 45–67, ',
  ],
  ['mla', 'page: the site', KINDS.webpage, '” Harbor Museum, 3 Mar. 2021, http'],
  [
    'mla',
    'day of access where a page has no date',
    { ...KINDS.webpage, published: undefined } as unknown as Partial<Article>,
    'Accessed 5 Jan. 2026.',
    SEEN,
  ],
  ['chicago', 'newspaper: the day, no “The”', KINDS.newspaper, '” Signal, March 3, 2021. http'],
  ['chicago', 'magazine: by the day alone', KINDS.magazine, '” Bridges, March 3, 2021. http'],
  [
    'chicago',
    'journal: volume, number, pages, DOI',
    KINDS.journal,
    '” Library Studies 12, no. 3 (March 3, 2021): 45–67. https://doi.org/10.1000/ab_1.',
  ],
  ['chicago', 'blog: called so', KINDS.blog, '” Harbor Notes (blog), March 3, 2021. http'],
  ['chicago', 'report: publisher', KINDS.report, '” Town Institute, March 3, 2021. http'],
  ['chicago', 'book: publisher, year', KINDS.book, 'Reyes, Ana. Old Library to Reopen. Tver Press, 2021. '],
  [
    'chicago',
    'chapter: in, book, pages',
    KINDS.chapter,
    '” In A History of Books, 45–67. Tver Press, 2021. ',
  ],
  ['chicago', 'page: the site', KINDS.webpage, '” Harbor Museum, March 3, 2021. http'],
  [
    'chicago',
    'day of access where a page has no date',
    { ...KINDS.webpage, published: undefined } as unknown as Partial<Article>,
    'Accessed January 5, 2026.',
    SEEN,
  ],
  ['bibtex', 'article: volume, number, pages', KINDS.journal, '\tnumber = {3},\n\tpages = {45--67},'],
  ['bibtex', 'report: institution', KINDS.report, 'institution = {Town Institute}'],
  ['bibtex', 'chapter: title of the book', KINDS.chapter, 'booktitle = {A History of Books}'],
  ['bibtex', 'where a page stands', KINDS.webpage, 'howpublished = {Harbor Museum}'],
  ['bibtex', 'date in ISO 8601', {}, 'date = {2021-03-03}'],
  ['bibtex', 'month without braces', {}, 'month = mar,'],
  ['bibtex', 'where a post stood', from('Harbor Blog'), 'howpublished = {Harbor Blog}'],
  ['bibtex', 'groups in braces', by('Apple Inc.'), 'author = {{Apple Inc.}}'],
  ['bibtex', 'day of access', {}, 'urldate = {2026-01-05}', { retrieved: '2026-01-05' }],
  [
    'apa',
    'chapter: its book and who edited it',
    { ...KINDS.chapter, authors: ['Ana Reyes', 'Tom Hall (Ed.)'] },
    'Reyes, A. (2021). Old library to reopen. In T. Hall (Ed.), A history of books (pp. 45–67). Tver Press.',
  ],
  [
    'apa',
    'book: editors',
    { ...KINDS.book, authors: ['Tom Hall (Ed.)', 'Eva Lind (Ed.)'] },
    'Hall, T., & Lind, E. (Eds.). (2021). Old library',
  ],
  [
    'mla',
    'book: editors',
    { ...KINDS.book, authors: ['Tom Hall (Ed.)', 'Eva Lind, ed.'] },
    'Hall, Tom, and Eva Lind, editors. Old Library',
  ],
  [
    'chicago',
    'book: editors',
    { ...KINDS.book, authors: ['Tom Hall (editor)', 'Eva Lind (ed.)'] },
    'Hall, Tom, and Eva Lind, eds. Old Library',
  ],
  [
    'harvard',
    'book: editors',
    { ...KINDS.book, authors: ['Tom Hall [Ed.]'] },
    'Hall, T. (ed.) (2021) Old library',
  ],
  [
    'bibtex',
    'editors',
    { ...KINDS.chapter, authors: ['Ana Reyes', 'Tom Hall (Hrsg.)'] },
    'editor = {Hall, Tom}',
  ],
  [
    'mla',
    'book: the editor before the name',
    { ...KINDS.book, ...by('Ed. Tom Hall') },
    'Hall, Tom, editor. Old Library',
  ],
  [
    'apa',
    'a newspaper’s editor who signs wrote it',
    by('Tom Hall (Editor)'),
    'Hall, T. (2021, March 3). Old library',
  ],
];

const ROWS = RULES.map(([style, rule, header, written, request = {}]) => ({
  style,
  rule,
  header,
  written,
  request,
}));

it.each(ROWS)('$style: $rule', async ({ style, header, written, request }) => {
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
