import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/index.js';
import { articleOf } from '../articles.js';

const entry = async (author: string, style: 'apa' | 'chicago' | 'mla' | 'bibtex', language = 'en') => {
  const article = articleOf(['One.'], {
    title: 'Old library to reopen',
    authors: [author],
    source: 'Harbor Courier',
    published: { printed: '2021', iso: '2021' },
    language,
  });
  return cite(article, { style });
};

describe('groups', () => {
  it.each([
    'Human Rights Watch',
    'Amnesty International',
    'Apple Inc.',
    'Médecins Sans Frontières',
    'Doctors Without Borders',
    'Save the Children',
    'World Bank',
    'Grace Baptist Church',
    'Centers for Disease Control and Prevention',
    'Врачи без границ',
  ])('are not taken apart: %s', async (author) => {
    for (const style of ['apa', 'chicago', 'mla'] as const)
      expect((await entry(author, style)).text.slice(0, author.length)).toBe(author);
    expect((await entry(author, 'bibtex')).text).toContain(`author = {{${author}}},`);
  });

  it.each([
    ['Frank Church', 'Church, Frank.'],
    ['Emily Post', 'Post, Emily.'],
  ])('are not people of a group’s name: %s', async (author, begins) => {
    expect((await entry(author, 'chicago')).text.slice(0, begins.length)).toBe(begins);
  });
});

describe('people', () => {
  it.each([
    ['Robert De Niro', 'De Niro, R. (2021)', 'De Niro, Robert. “'],
    ['Martin Van Buren', 'Van Buren, M. (2021)', 'Van Buren, Martin. “'],
    ['Ursula K. Le Guin', 'Le Guin, U. K. (2021)', 'Le Guin, Ursula K. “'],
    ['Lee Kuan Yew', 'Lee, K. Y. (2021)', 'Lee Kuan Yew. “'],
    ['Nguyen Phu Trong', 'Nguyen, P. T. (2021)', 'Nguyen Phu Trong. “'],
    ['Viet Thanh Nguyen', 'Nguyen, V. T. (2021)', 'Nguyen, Viet Thanh. “'],
    ['Lee Ann Womack', 'Womack, L. A. (2021)', 'Womack, Lee Ann. “'],
    ['José Ortega y Gasset', 'Ortega y Gasset, J. (2021)', 'Ortega y Gasset, José. “'],
    ['John Smith Jr.', 'Smith, J., Jr. (2021)', 'Smith, John, Jr. “'],
    ['Smith Jr., John', 'Smith, J., Jr. (2021)', 'Smith, John, Jr. “'],
    ['Smith, John, Jr.', 'Smith, J., Jr. (2021)', 'Smith, John, Jr. “'],
    ['Dr. Jane Roe, PhD', 'Roe, J. (2021)', 'Roe, Jane. “'],
    ['Jane Roe, MA, M.D.', 'Roe, J. (2021)', 'Roe, Jane. “'],
    ['Jack Ma', 'Ma, J. (2021)', 'Ma, Jack. “'],
    ['bell hooks', 'hooks, b. (2021)', 'hooks, bell. “'],
    ['Charles de Gaulle', 'de Gaulle, C. (2021)', 'de Gaulle, Charles. “'],
    ['Osama bin Laden', 'bin Laden, O. (2021)', 'bin Laden, Osama. “'],
    ['Simone de Beauvoir', 'de Beauvoir, S. (2021)', 'Beauvoir, Simone de. “'],
    ['Jean de La Fontaine', 'de La Fontaine, J. (2021)', 'La Fontaine, Jean de. “'],
    ['Daphne du Maurier', 'du Maurier, D. (2021)', 'du Maurier, Daphne. “'],
  ])('%s', async (author, apa, chicago) => {
    expect((await entry(author, 'apa')).text.slice(0, apa.length)).toBe(apa);
    expect((await entry(author, 'chicago')).text.slice(0, chicago.length)).toBe(chicago);
  });

  it.each([
    ['By Ana Reyes', 'Reyes, A. (2021)'],
    ['ANA REYES', 'Reyes, A. (2021)'],
    ["MARY O'BRIEN-HALL", 'O’Brien-Hall, M. (2021)'],
    ['Ana Reyes, Harbor Courier', 'Reyes, A. (2021)'],
    ['Ana Reyes, BBC News', 'Reyes, A. (2021)'],
    ['Reyes, Ana, Harbor Courier', 'Reyes, A. (2021)'],
    ['Reyes, Ana', 'Reyes, A. (2021)'],
  ])('are named without what a byline adds: %s', async (author, apa) => {
    expect((await entry(author, 'apa')).text.slice(0, apa.length)).toBe(apa);
  });

  it.each(['BBC NEWS', 'Doctors Without Borders, Amnesty International'])(
    'are no groups in capitals, or with another after a comma: %s',
    async (author) => {
      expect((await entry(author, 'apa')).text.slice(0, author.length)).toBe(author);
    },
  );

  it.each([
    ['Lee Kuan Yew', 'apa', 'Lee'],
    ['Ludwig van Beethoven', 'chicago', 'Beethoven'],
  ] as const)('whose family was guessed are named in a note: %s', async (author, style, family) => {
    expect((await entry(author, style)).notes).toEqual([`Please check the family name. I used ${family}.`]);
  });
});
