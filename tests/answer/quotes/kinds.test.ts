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

They're proud of the organ, and they'd play it for anybody who asks.

A curate may not sell the bells, and he needs a letter for the ropes.

Some say that the well is deep and the stairs are steep, and that the lamp on the last step has been out since May.
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
    [
      'The millers strolls to the market in the rain with his youngest daughter',
      'The miller walks > The millers strolls: words',
    ],
    ['The dairies forty villages in the upper valley every', 'dairy supplies > dairies: words'],
    ['Both brothers says she gave the keys of the tower', 'say > says: form'],
    // Another verb is another word, whatever its tense.
    ['she lent the keys of the tower to the museum', 'gave > lent: words'],
    ['she took the keys of the tower to the museum', 'gave > took: opposite'],
    ['they gave the keys of the tower to the museum', 'she > they: person'],
    ['The doctor doubted the water of the lower well', 'believes > doubted: words'],
  ])('%s', (quotation, change) => {
    expect(kindsOf(quotation)).toEqual([change]);
  });

  it.each([
    'Der Bauer walking gestern mit seiner Tochter über die alte Brücke',
    'Der Bauer walked gestern mit seiner Tante über die alte Brücke',
    'Der Bauer walked gestern mit seiner Tochter under die alte Brücke',
  ])('is judged by English words in English only: %s', (quotation) => {
    const german = indexArticle(
      readArticle(
        '# Das Tal\n\nDer Bauer walked gestern mit seiner Tochter über die alte Brücke ins Dorf.\n\nDer Turm stays above die alte Stadt, und wir rise mit der Sonne.\n',
        { name: 'tal.md' },
      ),
    );
    expect(checkQuote(german, quotation).verdict).toMatchObject({ kind: 'altered', warnings: [] });
    expect(
      checkQuote(german, 'Der Turm stays below die alte Stadt, und wir fall mit der Sonne').verdict,
    ).toMatchObject({ kind: 'altered', warnings: [] });
  });
});

describe('the name of a speaker, where names have no capitals', () => {
  const chinese = indexArticle(
    readArticle('# 塔\n\n市长王毅表示，塔是安全的，不会倒。\n\n工程师李强说，桥也是安全的。\n', {
      name: 'ta.md',
    }),
  );

  it.each([
    ['市长李强表示，塔是安全的，不会倒', ['name']],
    ['市长王毅指出，塔是安全的，不会倒', []],
  ])('%s', (quotation, warnings) => {
    expect(checkQuote(chinese, quotation).verdict).toMatchObject({ kind: 'altered', warnings });
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

describe('what is written otherwise', () => {
  const accounts = indexArticle(
    readArticle(`# Accounts

The office sold twenty-three boats for two thousand pounds because they'd already sunk, Ann Lowe said on March 3, 2021.

"We've spent $2.5 million on a hundred and five ropes," said Dan Orr, 52, a pilot. "It is the best halftime I ever had at 7:30 a.m. by the clock on the jerrycan of the pilot."

"They can last for six or seven years in May, with fewer than ten men on the quay."
`),
  );
  const warned = (quotation: string) => {
    const { verdict } = checkQuote(accounts, quotation);
    return verdict.kind === 'altered' ? verdict.warnings.join() : verdict.kind;
  };

  it.each([
    'The office sold 23 boats for 2,000 pounds',
    'because they had already sunk, Ann Lowe said on 3 March 2021',
    'We have spent $2.5m on 105 ropes, said Dan Orr',
    'We’ve spent 2.5 million dollars on a hundred and five ropes',
    'said Dan Orr, 52, a pilot. It is the best half-time I ever had',
    'the best halftime I’ve ever had at 7:30 a.m.',
    'by the clock on the jerry can of the pilot',
    'said Dan Orr, a pilot',
    'They can last for 6 or 7 years in May, with less than ten men',
  ])('changes nothing: %s', (quotation) => expect([quotation, warned(quotation)]).toEqual([quotation, '']));

  it.each([
    ['The office sold 24 boats for 2,000 pounds', 'number'],
    ['The office sold twenty-three boats for two million pounds', 'number'],
    ['We’ve spent $25m on a hundred and five ropes', 'number'],
    ['We’ve spent 2.5 million euros on a hundred and five ropes', 'unit'],
    ['the best halftime I ever had at 7:30 p.m. by the clock', 'unit'],
    ['said Dan Orr, 25, a pilot', 'number'],
    ['They can last for 6 or 8 years in May', 'number'],
    ['Ann Lowe said on April 3, 2021', 'name'],
    ['They may last for six or seven years in May', 'modality'],
  ])('changes something: %s', (quotation, kind) => expect(warned(quotation)).toBe(kind));
});

describe('numbers of other languages', () => {
  const warned = (article: string, quotation: string) => {
    const { verdict } = checkQuote(indexArticle(readArticle(article)), quotation);
    return verdict.kind === 'altered' ? verdict.warnings.join() : verdict.kind;
  };
  const german =
    '# Die Kocher\n\nRund 41.000 Kocher müssen zurück in den Laden, weil sie so etwas wie einen Brand verursachen, und das seit zwölf Tagen.\n';
  const french =
    '# Le phare\n\nLa ville a fermé deux écoles et elle cherche un gardien pour le vieux phare depuis vingt ans.\n';
  const scales =
    '# Le pont\n\nLe maire raconte que le pont a coûté cent francs et la route mille francs pendant la saison.\n';
  const spanish =
    '# El puente\n\nEl alcalde cuenta que el puente costó cien pesos y la carretera mil pesos en aquel tiempo.\n';

  it.each([
    [german, 'Rund 41000 Kocher müssen zurück in den Laden', ''],
    [german, 'Rund 14.000 Kocher müssen zurück in den Laden', 'number'],
    [german, 'weil sie so was wie einen Brand verursachen', ''],
    [german, 'verursachen, und das seit 12 Tagen', ''],
    [german, 'verursachen, und das seit elf Tagen', 'number'],
    [french, 'La ville a fermé 2 écoles et elle cherche un gardien', ''],
    [french, 'La ville a fermé trois écoles et elle cherche un gardien', 'number'],
    [scales, 'le pont a coûté 100 francs et la route mille francs', ''],
    [scales, 'le pont a coûté deux francs et la route mille francs', 'number'],
    [scales, 'le pont a coûté cent francs et la route 1000 francs', ''],
    [scales, 'le pont a coûté cent francs et la route cent francs', 'number'],
    [french, 'elle cherche un gardien pour le vieux phare depuis 20 ans', ''],
    [spanish, 'el puente costó 100 pesos y la carretera mil pesos', ''],
    [spanish, 'el puente costó cien pesos y la carretera veinte pesos', 'number'],
  ])('%#: %s %s', (article, quotation, warnings) => expect(warned(article, quotation)).toBe(warnings));
});

describe('a changed word', () => {
  it.each([
    // A number, in figures or in words.
    ['The dairy supplies fifty villages in the upper valley', 'forty > fifty: number'],
    ['The dairy supplies 40 villages in the upper valley', 'forty > 40: form'],
    ['cooperative sells most of the cheese to three shops in town', 'two > three: number'],
    ["The inspector's letter reached the mayor on the 3rd of March", 'third > 3rd: form'],
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
    ["Nobody is surprised: the Marlow isn't going to leave", 'priest > Marlow: name'],
    ["Nobody is surprised: Marlow isn't going to leave the village", 'the priest > Marlow: words'],
    ['The UK told the miners that the UN had asked', 'The US > The UK: name'],
    ['told the miners that the WHO had asked for a plan', 'UN > WHO: name'],
    // Two words at once.
    ['The dairy supplies forty villages in the uper valey', 'upper valley > uper valey: spelling'],
    ['The dairy supplies forty villages in the uper hills', 'upper valley > uper hills: words'],
    ['The miller strolls to a market in the rain with his', 'walks > strolls: words,the > a: words'],
    // How binding, how many, how sure, how much of it.
    ["We're proud of the organ, and they'd play it", "They're > We're: person"],
    ["They're proud of the organ, and we'd play it for anybody", "they'd > we'd: person"],
    ['A curate must not sell the bells, and he needs a letter', 'may > must: modality'],
    ['the bells, and he need a letter for the ropes', 'needs > need: form'],
    ['The government of the canton have to pay for the dam', 'has > have: words'],
    ['The doctor believes the water of the lower well must carry a fever', 'may > must: modality'],
    ['The government of the canton pays for the dam by May', 'has to pay > pays: tense,modality'],
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

describe('a word that tells no more than another', () => {
  const index = indexArticle(
    readArticle(`# Why I Gave My Piano Away

Forty-one ships passed through the strait on Tuesday.

The sensors overestimated sleep by 48 minutes per night in most rooms.

You can't own a river, and we don't want to.

The director said that the ban may be illegal under the treaty.

The council did not approve the plan for the harbour in spring.

They may face fines of up to $50,000 a day, and met before the church.

Calder stayed third, five points behind the leaders from Wexcombe.
`),
  );
  const warnings = (quotation: string) => {
    const { verdict } = checkQuote(index, quotation);
    return verdict.kind === 'altered' ? verdict.warnings.join() : verdict.kind;
  };
  it.each([
    ['41 ships passed through the strait', ''],
    ['42 ships passed through the strait', 'number'],
    ['overestimated sleep by 48 minutes a night', ''],
    ['overestimated sleep by 48 minutes per week', 'unit'],
    ['underestimated sleep by 48 minutes per night', 'opposite'],
    ['five points ahead of the leaders from Wexcombe', 'opposite'],
    ['You cant own a river, and we dont want to', ''],
    ['You can own a river, and we dont want to', 'negation,modality'],
    ['Why I Sold My Piano Away', ''],
    ['the ban is illegal', 'tense,modality'],
    ['fines of $50,000 a day', 'limit'],
    ['approved the plan for the harbour in spring', 'negation'],
    ['“did not approve the plans for the harbour', ''],
    ['a day, and met behind the church', 'opposite'],
  ])('%s', (quotation, warned) => expect([quotation, warnings(quotation)]).toEqual([quotation, warned]));
});
