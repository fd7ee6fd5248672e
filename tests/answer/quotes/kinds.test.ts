import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../src/answer/quotes/check-quote.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';

/**
 * One article, a sentence a paragraph; in each test one of them is quoted with a word or two changed, and a reader is
 * warned of what that changes, or only shown the words.
 */
const index = indexArticle(
  readArticle(`# The valley

The dairy supplies forty villages in the upper valley every winter.

The miller walks to the market in the rain with his youngest daughter.

The council goes through the accounts of the old school each spring.

Its bridge is open to carts and to riders on market days.

Both brothers say she gave the keys of the tower to the museum in autumn.

Nobody is surprised: the priest isn't going to leave the village before the harvest is over.

They will repair the roof of the chapel when the money comes.

The farmers' cooperative sells most of the cheese to two shops in town.

The road over the pass was stable enough for lorries last year.

The new boots were fit for nothing after a week on the ridge.

The doctor believes the water of the lower well may carry a fever.

The inspector's letter reached the mayor on the third of March.

The government of the canton has to pay for the dam by May.

Visitors admire the restaurant on the cliff and its long balcony.

The churches of the valley keep their relics in boxes under the benches.

The US told the miners that the UN had asked for a plan of theirs.
`),
);

function kindsOf(quotation: string): readonly string[] {
  const { verdict } = checkQuote(index, quotation);
  if (verdict.kind !== 'altered') return [verdict.kind];
  return verdict.parts.flatMap((part) =>
    part.kind === 'changed' ? [`${part.article} > ${part.quoted}: ${part.kinds.join()}`] : [],
  );
}

describe('a changed verb', () => {
  it.each([
    // When something happens changes what is said.
    ['The miller walked to the market in the rain', 'walks > walked: tense'],
    ['The miller walking to the market in the rain', 'walks > walking: tense'],
    ['The council went through the accounts of the old school', 'goes > went: tense'],
    ['The council gone through the accounts of the old school', 'goes > gone: tense'],
    ['she gives the keys of the tower to the museum', 'gave > gives: tense'],
    ['she give the keys of the tower to the museum', 'gave > give: tense'],
    ['Its bridge was open to carts and to riders', 'is > was: tense'],
    ["the priest wasn't going to leave the village before the harvest", "isn't > wasn't: tense"],
    ['They repair the roof of the chapel when the money comes', 'will > : tense'],
    ['The doctor believed the water of the lower well', 'believes > believed: tense'],
    // Who does it, one or several, doesn't.
    ['The miller walk to the market in the rain', 'walks > walk: form'],
    ['The council go through the accounts of the old school', 'goes > go: form'],
    ['The doctor believe the water of the lower well', 'believes > believe: form'],
    ['Both brothers says she gave the keys of the tower', 'say > says: form'],
    // Another verb is another word, whatever its tense.
    ['she lent the keys of the tower to the museum', 'gave > lent: words'],
    ['she took the keys of the tower to the museum', 'gave > took: opposite'],
    ['they gave the keys of the tower to the museum', 'she > they: person'],
    ['The doctor doubted the water of the lower well', 'believes > doubted: words'],
  ])('%s', (quotation, change) => {
    expect(kindsOf(quotation)).toEqual([change]);
  });

  it('has its tenses in English only', () => {
    const german = indexArticle(
      readArticle(
        '# Das Tal\n\nDer Bauer walked gestern mit seiner Tochter über die alte Brücke ins Dorf.\n',
        {
          name: 'tal.md',
        },
      ),
    );
    const { verdict } = checkQuote(
      german,
      'Der Bauer walking gestern mit seiner Tochter über die alte Brücke',
    );
    expect(verdict).toMatchObject({ kind: 'altered', warnings: [] });
  });
});

describe('an accent left out', () => {
  const parts = (article: string, quotation: string) => {
    const { verdict } = checkQuote(indexArticle(readArticle(article)), quotation);
    return verdict.kind === 'altered' ? verdict.parts.filter(({ kind }) => kind === 'changed') : verdict.kind;
  };

  it('makes another word in Spanish', () => {
    const spanish =
      '# El puente\n\nEl alcalde dijo ayer que el público paró delante del puente durante la noche.\n';
    expect(parts(spanish, 'el publico paró delante del puente')).toEqual([
      { kind: 'changed', article: 'público', quoted: 'publico', kinds: ['spelling'] },
    ]);
  });

  it('is no matter in English', () => {
    const english =
      '# The bridge\n\nThe mayor said that the café beside the bridge would open again in the spring.\n';
    expect(parts(english, 'the cafe beside the bridge would open again')).toBe('exact');
  });
});

describe('short forms and full ones', () => {
  it.each([
    ['the priest is not going to leave the village before the harvest', "isn't > is not: form"],
    ["They'll repair the roof of the chapel when the money comes", "They will > They'll: form"],
    ["They won't repair the roof of the chapel when the money comes", "will > won't: negation"],
  ])('%s', (quotation, change) => {
    expect(kindsOf(quotation)).toEqual([change]);
  });
});

describe('a changed word', () => {
  it.each([
    // A number, in figures or in words.
    ['The dairy supplies fifty villages in the upper valley', 'forty > fifty: number'],
    ['The dairy supplies 40 villages in the upper valley', 'forty > 40: words'],
    ['cooperative sells most of the cheese to three shops in town', 'two > three: number'],
    ["The inspector's letter reached the mayor on the 3rd of March", 'third > 3rd: words'],
    ["The inspector's letter reached the mayor on the 4th of March", 'third > 4th: number'],
    // What a syllable denies; of a short word it may be a syllable of another.
    ['The road over the pass was unstable enough for lorries', 'stable > unstable: negation'],
    ['The new boots were unfit for nothing after a week', 'fit > unfit: words'],
    // One and the same word in the plural, or as an owner.
    ['The dairies supplies forty villages in the upper valley', 'dairy > dairies: form'],
    ['The dairy supplies forty village in the upper valley', 'villages > village: form'],
    ['inspector letter reached the mayor on the third', "inspector's > inspector: form"],
    ['The church of the valley keep their relics in boxes', 'The churches > The church: form'],
    ['keep their relics in box under the benches', 'boxes > box: form'],
    ['keep their relics in boxes under the bench', 'benches > bench: form'],
    // A word that looks like a name of the article's, and a capital that is none.
    ['The US told us miners that the UN had asked', 'the > us: person'],
    ['The council goes through A accounts of the old school', 'the > A: words'],
    ['The US told The Miners that the UN had asked', 'the > The: case,miners > Miners: case'],
    ['The UK told the miners that the UN had asked', 'The US > The UK: name'],
    ['told the miners that the WHO had asked for a plan', 'UN > WHO: name'],
    // Two words at once.
    ['The dairy supplies forty villages in the uper valey', 'upper valley > uper valey: spelling'],
    ['The dairy supplies forty villages in the uper hills', 'upper valley > uper hills: words'],
    ['The miller strolls to a market in the rain with his', 'walks > strolls: words,the > a: words'],
    // How binding, how many, how sure, how much of it.
    ['The doctor believes the water of the lower well must carry a fever', 'may > must: modality'],
    ['The government of the canton ought to pay for the dam', 'has > ought: tense,modality'],
    ['cooperative sells all of the cheese to two shops', 'most > all: quantity'],
    ['The dairy only supplies forty villages in the upper valley', ' > only: limit'],
    ['The dairy allegedly supplies forty villages in the upper valley', ' > allegedly: hedge'],
    // A long word mistyped, doubled or swapped; a change that makes another word of it is none.
    ['Visitors admire the restuarant on the cliff', 'restaurant > restuarant: spelling'],
    ['Visitors admire the restaurrant on the cliff', 'restaurant > restaurrant: spelling'],
    ['Visitors admire the tavern on the cliff', 'restaurant > tavern: words'],
    ['Visitors admire the restaurant on the clif', 'cliff > clif: spelling'],
  ])('%s', (quotation, changes) => {
    expect(kindsOf(quotation).join()).toBe(changes);
  });
});

describe('a unit or a name that is written otherwise and read alike', () => {
  const firm = indexArticle(
    readArticle(
      '# The firm\n\nAbout 30 per cent of its staff left the works in May. The driver from München paid €40 for the ticket. It cannot go on.\n',
    ),
  );
  const warnings = (quotation: string) => {
    const { verdict } = checkQuote(firm, quotation);
    return verdict.kind === 'altered' ? verdict.warnings : [verdict.kind];
  };

  it.each([
    'About 30 percent of its staff left the works',
    'About 30% of its staff left the works',
    'About thirty per cent of its staff left the works',
    'The driver from Muenchen paid €40',
    'paid EUR 40 for the ticket',
    'It can’t go on',
  ])('is no grave change: %s', (quotation) => {
    expect(warnings(quotation)).toEqual([]);
  });

  it.each([
    ['About 30 percentage points of its staff left the works', 'unit'],
    ['About 30 cents of its staff left the works', 'unit'],
    ['About 31% of its staff left the works', 'number'],
    ['paid USD 40 for the ticket', 'unit'],
    ['The driver from Muenster paid €40', 'name'],
    ['It can go on', 'negation'],
  ])('but is warned of where it is another one: %s', (quotation, kind) => {
    expect(warnings(quotation)).toContain(kind);
  });
});
