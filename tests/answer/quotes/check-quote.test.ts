import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { related } from '../../../src/answer/index.js';
import type { QuotePart } from '../../../src/answer/quotes/changes.js';
import { checkQuote } from '../../../src/answer/quotes/check-quote.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { articleOf } from '../../reply/articles.js';
import { anyCharacter } from '../../strings.js';
import { shipped } from '../shipped.js';

const index = indexArticle(shipped);
const HONG_KONG = "Russia firmly supports China's efforts to safeguard national security in Hong Kong";

/** The verdict in a line: `[-article-][+quoted+]<kinds>`. */
function drawn(parts: readonly QuotePart[]): string {
  return parts
    .map((part) =>
      part.kind === 'same'
        ? part.text
        : part.kind === 'omitted' || part.kind === 'tag'
          ? `{${part.article}}`
          : `[-${part.article}-][+${part.quoted}+]<${part.kinds}>`,
    )
    .join(' ');
}

function check(quotation: string, on = index) {
  const { verdict } = checkQuote(on, quotation);
  const at =
    'at' in verdict
      ? verdict.at.map(
          ({ paragraph, span }) => `¶${paragraph.number} ${paragraph.text.slice(span.start, span.end)}`,
        )
      : [];
  return { verdict, at };
}

describe('word for word', () => {
  it.each([
    ['as it stands', `${HONG_KONG}.`, `¶5 ${HONG_KONG}`],
    ['with curly marks', HONG_KONG.replace("'", '’'), `¶5 ${HONG_KONG}`],
    ['over lines, with wide spaces', HONG_KONG.replaceAll(' ', ' \n\u00A0'), `¶5 ${HONG_KONG}`],
    ['with a small letter at the start', 'this was the fourth phone', '¶1 This was the fourth phone'],
    ['with a dash for a hyphen', 'respect and win–win cooperation', '¶11 respect and win-win cooperation'],
    ['with a bracketed capital', '[T]he willingness to defend', '¶10 the willingness to defend'],
    ['within quotation marks', '"is tearing the world apart,"', '¶2 is tearing the world apart'],
    ['over two sentences', 'apart. The US, the superpower', '¶2 apart. The US, the superpower'],
    ['one word', 'unshakable', '¶8 unshakable'],
  ])('%s', (_, quotation, at) => {
    expect(check(quotation)).toMatchObject({ verdict: { kind: 'exact', times: 1, omitted: [] }, at: [at] });
  });

  it('with what the quoter has put into it', () => {
    const own = (quotation: string) => check(quotation).verdict;
    expect(own('Russia firmly supports [the plan]')).toMatchObject({ kind: 'exact', own: ['the plan'] });
    expect(own('Russia [the state] firmly support[ed] [sic] [1] [emphasis added]')).toMatchObject({
      own: ['the state'],
    });
  });

  it('with what is left out under a sign', () => {
    expect(
      check('Great powers cannot do whatever they want [...] by virtue of their strength').verdict,
    ).toMatchObject({
      kind: 'exact',
      omitted: ['or undermine international rules and mechanism'],
    });
    expect(
      check('[Their call] is meaningful to both countries … international community').verdict,
    ).toMatchObject({
      kind: 'exact',
      omitted: ['and to the'],
    });
  });

  it('with what turns it round cut off before it', () => {
    const cut = (quotation: string, text: string) => {
      const { verdict } = checkQuote(indexArticle(readArticle(`# 1\n\n${text}`)), quotation);
      return verdict.kind === 'exact' ? verdict.cut : verdict.kind;
    };
    const text =
      'Not one of its lamps was ever lit. It will burn if the second wick has to be cut, and not before.';
    expect(cut('one of its lamps was ever lit', text)).toBe('Not');
    expect(cut('of its lamps was ever lit', text)).toBe('Not one');
    expect(cut('its lamps was ever lit', text)).toBeUndefined();
    expect(cut('Not one of its lamps', text)).toBeUndefined();
    expect(cut('the second wick has to be cut', text)).toBe('if');
    expect(cut('It will burn if the second', text)).toBeUndefined();
    // Where it stands without it, too, nothing is cut.
    expect(cut('one of its lamps', `${text} One of its lamps is old.`)).toBeUndefined();
  });

  it('in several places: the first, and how often', () => {
    expect(check('Hong Kong')).toMatchObject({ verdict: { kind: 'exact', times: 3 } });
    expect(check('Hong Kong').at).toEqual(['¶3 Hong Kong']);
  });

  it('over a paragraph’s end', () => {
    expect(
      check(
        'This will help the international community overcome common threats. Recently, some Western countries bashed China',
      ).at,
    ).toHaveLength(2);
  });
});

describe('copies of the same words', () => {
  it.each([
    ['a hyphen at a line’s end', 'Russia firmly sup-\nports China’s efforts'],
    ['invisible characters', 'Russia firm\u200Bly\u2060 supports China’s\uFEFF efforts'],
    ['a note on emphasis', 'Russia firmly supports China’s efforts (emphasis added)'],
    ['a word that ends in brackets', 'Putin said Russia firmly support[ed] China’s efforts'],
    ['Footnote’s own numbers', '**¶5** Putin said Russia firmly supports China’s efforts'],
    ['an accent too many', 'Putin said Russia firmly suppórts China’s efforts'],
    ['an ellipsis before a common word', 'Great powers cannot do whatever they want … of their strength'],
  ])('%s', (_, quotation) => expect(check(quotation).verdict.kind).toBe('exact'));
});

describe('signs and capitals that say the same', () => {
  const mill = indexArticle(
    articleOf([
      'The mill and the bakery of Tom Ash & Sons closed in May, and the US firm AT&T took the yard from us.',
      'NO BREAD IN TOWN UNTIL SUMMER',
    ]),
  );
  it.each([
    ['The mill & the bakery'],
    ['Tom Ash and Sons closed'],
    ['the US firm AT&T took the yard'],
    ['the US firm AT & T took the yard'],
    ['THE MILL AND THE BAKERY OF TOM ASH & SONS CLOSED IN MAY'],
    ['AND THE US FIRM AT&T TOOK THE YARD FROM US'],
    ['No bread in town until summer'],
  ])('exact: %s', (quotation) => expect(check(quotation, mill).verdict.kind).toBe('exact'));

  it.each([
    ['one word in capitals is the quoter’s stress', 'The mill AND the bakery of Tom Ash', []],
    ['in capitals, with another word', 'THE BAKERY OF TOM ASH & SONS REALLY CLOSED', []],
    ['in capitals, with another name', 'THE MILL AND THE BAKERY OF TOM OAK & SONS CLOSED', ['name']],
    ['in capitals, with another month', 'BAKERY OF TOM ASH & SONS CLOSED IN JUNE', ['name']],
    ['with the sign left out', 'the bakery of Tom Ash Sons closed', []],
  ])('altered, %s', (_, quotation, warnings) =>
    expect(check(quotation, mill).verdict).toMatchObject({ kind: 'altered', warnings }),
  );

  it('are so where the article has the sign alone', () => {
    const inn = indexArticle(articleOf(['The inn & the bakery of the upper valley were sold in spring.']));
    expect(check('The inn and the bakery of the upper valley', inn).verdict.kind).toBe('exact');
  });

  it('are read in the article’s language', () => {
    const german = indexArticle(
      articleOf(['Der Bäcker und die Firma Ash & Sohn schlossen den Laden.'], { language: 'de' }),
    );
    for (const quotation of ['Der Bäcker & die Firma Ash und Sohn', 'DER BAECKER UND DIE FIRMA ASH & SOHN'])
      expect(check(quotation, german).verdict.kind).toBe('exact');
    expect(check('Der Bäcker and die Firma', german).verdict.kind).toBe('altered');
  });
});

describe('brackets that are the article’s own', () => {
  const article = indexArticle(
    articleOf([
      'Ash told the clerk that he “honestly [doesn’t] know” why the mill [of Rye] shut[s]. It payed [sic] for the ropes (emphasis added).',
    ]),
  );
  it.each([
    'he “honestly [doesn’t] know” why the mill',
    'why the mill [of Rye] shut[s]',
    'It payed [sic] for the ropes (emphasis added)',
    'THAT HE HONESTLY [DOESN’T] KNOW WHY',
  ])('are copied with the words: %s', (quotation) =>
    expect(check(quotation, article).verdict).toMatchObject({ kind: 'exact', omitted: [] }),
  );

  it('may not hold another word, nor nothing', () => {
    for (const quotation of ['he honestly [does] know why the mill', 'he honestly … know why the mill'])
      expect(check(quotation, article).verdict).toMatchObject({ kind: 'altered', warnings: ['negation'] });
  });
});

describe('what may change the meaning is warned of, and nothing else', () => {
  const article = indexArticle(
    articleOf([
      'The U.S. council said that all 40 members allegedly took 12 percent of the money.',
      'It’s likely that the bridge wouldn’t hold, she said, and only two boats had to wait a mile off the coast.',
      'Exports will increase in most regions.',
    ]),
  );
  it.each([
    ['The US council said that all 40 members allegedly took', []],
    ['the council’s members', undefined],
    ['all 40 member allegedly took 12 percent of the money', []],
    ['It is likely that the bridge would not hold, she said', []],
    ['all 40 members took 12 percent of the money', ['hedge']],
    ['that some 40 members allegedly took 12 percent', ['quantity']],
    ['all 40 members allegedly took 12 points of the money', ['unit']],
    ['and two boats had to wait a mile off the coast', ['limit']],
    ['only two boats had to wait a kilometer off the coast', ['unit']],
    ['Exports will decrease in most regions', ['opposite']],
    ['Exports will increase in all regions', ['quantity']],
  ])('%s', (quotation, warnings) => {
    const { verdict } = check(quotation, article);
    if (warnings) expect(verdict).toMatchObject({ kind: 'altered', warnings });
    else expect(verdict.kind).not.toBe('exact');
  });
});

describe('letters that a copy may have otherwise', () => {
  const german = indexArticle(
    articleOf(['Die Behörden in Köln prüfen größere Dämme. Die Straße war schon überflutet.'], {
      language: 'de',
    }),
  );
  it.each(['Die Behoerden in Koeln pruefen groessere Daemme.', 'Die Strasse war schon ueberflutet'])(
    'exact: %s',
    (quotation) => {
      expect(check(quotation, german).verdict.kind).toBe('exact');
    },
  );

  it.each(['Die Straße war schön überflutet', 'Die Behorden in Koln', 'Die Behörden In köln'])(
    'altered: %s',
    (quotation) => {
      expect(check(quotation, german).verdict.kind).toBe('altered');
    },
  );

  it('are no given names', () => {
    const article = indexArticle(articleOf(['Tom Okafor, a farmer, called the plan a first step.']));
    expect(check('Bob Okafor, a farmer, called the plan', article).verdict).toMatchObject({
      warnings: ['name'],
    });
  });
});

describe('an ellipsis between two speakers', () => {
  const article = indexArticle(
    articleOf(['“We built the bridge in a year,” said Ann Lee. “Nobody will ever use it,” Bo Grant said.']),
  );
  it('joins their words, which is said', () => {
    const found = checkQuote(article, 'We built the bridge in a year … Nobody will ever use it');
    expect(found).toMatchObject({ verdict: { kind: 'pieced', added: [] }, saidBy: ['Ann Lee', 'Bo Grant'] });
  });
  it('joins them where the second one’s quotation begins after a word or two', () => {
    const tower = indexArticle(
      articleOf([
        'Ann Lee said the tower was built in a year. Oddly, “nobody will ever use it,” Bo Grant said.',
      ]),
    );
    const found = checkQuote(tower, 'the tower was built in a year … nobody will ever use it');
    expect(found).toMatchObject({ verdict: { kind: 'pieced' }, saidBy: ['Ann Lee', 'Bo Grant'] });
  });
  it('is no matter inside one’s own words', () =>
    expect(checkQuote(article, 'We built … in a year').verdict.kind).toBe('exact'));
});

describe('altered', () => {
  it.each([
    [
      'a negation put in',
      HONG_KONG.replace('firmly supports', 'does not support'),
      ['negation', 'tense'],
      "Russia [-firmly supports-][+does not support+]<negation,tense> China's efforts to safeguard national security in Hong Kong",
    ],
    [
      'a negation taken out',
      'Great powers can do whatever they want',
      ['negation', 'modality'],
      'Great powers [-cannot-][+can+]<negation,modality> do whatever they want',
    ],
    [
      'a negation in a word',
      'China-Russia relations are shakable',
      ['negation'],
      'China-Russia relations are [-unshakable-][+shakable+]<negation>',
    ],
    [
      'a negation under an ellipsis',
      'Great powers … undermine international rules',
      ['negation'],
      'Great powers [-cannot do whatever they want or-][+…+]<negation> undermine international rules',
    ],
    [
      'a number',
      'This was the fifth phone conversation between the two top leaders',
      ['number'],
      'This was the [-fourth-][+fifth+]<number> phone conversation between the two top leaders',
    ],
    [
      'a name',
      HONG_KONG.replace('Hong Kong', 'Taiwan'),
      ['name'],
      "Russia firmly supports China's efforts to safeguard national security in [-Hong Kong-][+Taiwan+]<name>",
    ],
    ['a name at the start', `Xi said ${HONG_KONG}`, ['name'], `[-Putin-][+Xi+]<name> said ${HONG_KONG}`],
    [
      'a tense',
      HONG_KONG.replace('supports', 'supported'),
      ['tense'],
      "Russia firmly [-supports-][+supported+]<tense> China's efforts to safeguard national security in Hong Kong",
    ],
    [
      'a verb that changes its root',
      'Putin says Russia firmly supports China’s efforts',
      ['tense'],
      "Putin [-said-][+says+]<tense> Russia firmly supports China's efforts",
    ],
    [
      'how binding it is',
      'China may always firmly support Russia’s development path',
      ['tense', 'modality'],
      "China [-will-][+may+]<tense,modality> always firmly support Russia's development path",
    ],
    [
      'another word',
      'The novel coronavirus pandemic is bringing the world together',
      ['opposite'],
      'The novel coronavirus pandemic is [-tearing-][+bringing+]<words> the world [-apart-][+together+]<opposite>',
    ],
    [
      'a slip of the pen',
      'The novel coronavirus pandemic is taering the world apart',
      [],
      'The novel coronavirus pandemic is [-tearing-][+taering+]<spelling> the world apart',
    ],
    [
      'words left out without a sign',
      'performed badly in controlling the spread of the disease',
      [],
      'performed badly in controlling the [-domestic-][++]<words> spread of the disease',
    ],
    [
      'a comma after the first word',
      'US the superpower that should have played',
      [],
      'US [-,-][++]<punctuation> the superpower that should have played',
    ],
    [
      'a capital and a comma',
      'the US the superpower that should have Played',
      [],
      'The US [-,-][++]<punctuation> the superpower that should have [-played-][+Played+]<case>',
    ],
  ])('%s', (_, quotation, warnings, line) => {
    const { verdict } = check(quotation);
    expect(verdict).toMatchObject({ kind: 'altered', warnings });
    expect(verdict.kind === 'altered' && drawn(verdict.parts)).toContain(line);
  });

  it('in Chinese', () => {
    const chinese = indexArticle(
      articleOf(['俄罗斯总统普京表示，俄罗斯坚定支持中国维护国家安全的努力。', '双方签署了五份协议。'], {
        language: 'zh',
      }),
    );
    expect(check('俄罗斯坚定支持中国维护国家安全', chinese).verdict.kind).toBe('exact');
    expect(check('俄罗斯不支持中国维护国家安全的努力', chinese).verdict).toMatchObject({
      kind: 'altered',
      warnings: ['negation'],
    });
    expect(check('双方签署了六份协议', chinese).verdict).toMatchObject({
      kind: 'altered',
      warnings: ['number'],
    });
  });
});

describe('pieced together', () => {
  it('from two places, each with where it stands', () => {
    const { verdict } = check(
      'The novel coronavirus pandemic is tearing the world apart. China also highly underlines its partnership with Russia.',
    );
    expect(verdict).toMatchObject({
      kind: 'pieced',
      pieces: [
        {
          text: 'The novel coronavirus pandemic is tearing the world apart',
          at: [{ paragraph: { number: 2 }, span: { start: 0, end: 57 } }],
        },
        {
          text: 'China also highly underlines its partnership with Russia',
          at: [{ paragraph: { number: 8 }, span: { start: 180, end: 236 } }],
        },
      ],
      added: [],
    });
  });

  it('of which a later one has a word more', () => {
    const quarry = indexArticle(
      articleOf(['The quarry above the town lies open to the wind, and its stones were sold to the coast.']),
    );
    const parts = [
      'its stones were sold to the coast',
      'The quarry above the town lies wide open to the wind',
    ];
    const { verdict } = check(`${parts.join('. ')}. Boats came for them.`, quarry);
    expect(verdict.kind === 'pieced' && verdict.pieces.map(({ text }) => text)).toEqual(parts);
    expect(verdict).toMatchObject({ added: ['Boats came for them'] });
  });

  it('under an ellipsis that reaches too far, and with words of its own', () => {
    const { verdict } = check(
      'Putin said Russia firmly supports … the world apart, and so unilateralism and selfish interests',
    );
    expect(verdict).toMatchObject({
      kind: 'pieced',
      pieces: [
        { at: [{ paragraph: { number: 5 } }] },
        { at: [{ paragraph: { number: 2 } }] },
        { at: [{ paragraph: { number: 11 } }] },
      ],
      added: ['and so'],
    });
  });
});

describe('not in the article', () => {
  it.each(['The quick brown fox jumps over the lazy dog', 'of the and in to', '', '“”', '…', '🦊🦊'])(
    '%j',
    (quotation) => {
      expect(check(quotation).verdict.kind).toBe('absent');
    },
  );

  it('has related passages, if there are any', () => {
    const { verdict } = check('Moscow backs the Hong Kong security legislation');
    expect(verdict.kind === 'absent' && verdict.related.map(({ paragraph }) => paragraph.number)).toContain(
      5,
    );
    expect(check('The quick brown fox jumps').verdict).toEqual({ kind: 'absent', related: [] });
  });
});

describe('the speaker', () => {
  const speaker = (quotation: string, name: string) =>
    checkQuote(index, quotation, { speaker: name }).speaker;

  it('is right', () => {
    expect(speaker(HONG_KONG, 'Putin')).toEqual({
      kind: 'right',
      speaker: 'Vladimir Putin',
      manner: 'reported',
    });
    expect(speaker('pledged to strengthen multilateral frameworks', 'Xi')).toMatchObject({
      kind: 'right',
      speaker: 'Xi Jinping',
    });
  });

  it('is somebody else', () => {
    expect(speaker(HONG_KONG, 'Xi Jinping')).toEqual({
      kind: 'other',
      asked: 'Xi Jinping',
      by: ['Vladimir Putin'],
      paragraph: 5,
    });
  });

  it('is nobody: the article says it', () => {
    expect(speaker('is tearing the world apart', 'Xi')).toEqual({
      kind: 'nobody',
      asked: 'Xi Jinping',
      paragraph: 2,
    });
  });

  it('is right of words that go on in another paragraph', () => {
    const bridge = indexArticle(
      articleOf([
        'The mayor opened the bridge on Sunday.',
        '“It is far too steep for a cart,” said Ann Lee.',
      ]),
    );
    const quotation = 'opened the bridge on Sunday. It is far too steep for a cart';
    expect(checkQuote(bridge, quotation, { speaker: 'Lee' }).speaker).toMatchObject({ kind: 'right' });
  });

  it('is unknown', () => {
    expect(speaker(HONG_KONG, 'Merkel')).toMatchObject({
      kind: 'unknown',
      asked: 'Merkel',
      by: ['Vladimir Putin'],
      paragraph: 5,
    });
  });

  it('is of an altered quotation too, and of none that is not found', () => {
    expect(speaker(HONG_KONG.replace('supports', 'opposes'), 'Xi')).toMatchObject({ kind: 'other' });
    expect(speaker('The quick brown fox jumps', 'Xi')).toBeUndefined();
  });

  it('who is quoted is told from one who is reported', () => {
    const article = indexArticle(
      readArticle(
        '# Roof\n\nPeter Lind said the roof was unsafe. “We cannot let children sit there,” Lind said.',
      ),
    );
    const manner = (quotation: string) => checkQuote(article, quotation, { speaker: 'Lind' }).speaker;
    expect(manner('We cannot let children sit there')).toMatchObject({ kind: 'right', manner: 'direct' });
    expect(manner('the roof was unsafe')).toMatchObject({ kind: 'right', manner: 'reported' });
  });
});

describe('any words of the article', () => {
  const words = shipped.paragraphs.map(({ text }) => text.trim().split(/\s+/));

  it('are exact, four or more in a row', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 4, max: 40 }), (p, at, length) => {
        const all = words[p % words.length]!;
        const from = at % Math.max(1, all.length - 4);
        const quotation = all.slice(from, from + length).join(' ');
        const { verdict } = checkQuote(index, quotation);
        expect(verdict.kind).toBe('exact');
        expect(
          verdict.kind === 'exact' &&
            verdict.at.some(({ paragraph }) =>
              paragraph.text.includes(quotation.replace(/[^\p{L}\p{N}]+$/u, '')),
            ),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('are not, with another number', () => {
    const article = indexArticle(
      articleOf([
        'The council of 14 members met on 3 March 2021 and gave 1,250 pounds to twelve schools in four towns near the river.',
      ]),
    );
    const text = article.article.paragraphs[0]!.text;
    const numbers = [...text.matchAll(/\d[\d,]*|twelve|four/g)];
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.integer({ min: 5000, max: 9999 }), (number, other) => {
        const quotation = text.slice(0, number.index) + other + text.slice(number.index + number[0].length);
        expect(checkQuote(article, quotation).verdict).toMatchObject({
          kind: 'altered',
          warnings: ['number'],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are looked for in any string without a fault', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: anyCharacter, maxLength: 5 }),
      fc.constantFrom(...words.flat().slice(0, 200), '…', '[...]', '[sic]', '[', ']', '“', '>', '\uD800'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { verdict } = checkQuote(index, pieces.join(' '), { speaker: pieces[0] ?? '' });
        if (!('at' in verdict)) return;
        expect(verdict.at.length).toBeGreaterThan(0);
        for (const { paragraph, span } of verdict.at) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(paragraph.text.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a book', () => {
  it('is searched in a moment', () => {
    const sentence = (n: number) =>
      `In year ${n} the keeper of house ${n % 97} wrote to ${n % 89} friends that winter ${n % 83} was near.`;
    const book = indexArticle(
      articleOf(Array.from({ length: 1000 }, (_, n) => `${sentence(n)} ${sentence(n + 1000)}`)),
    );
    expect(check(sentence(1321), book).at).toHaveLength(1);
    expect(check(sentence(1321).replace('winter', 'summer'), book).at[0]).toMatch(/^¶322 In year 1321 /);
  });
});

describe('related passages', () => {
  it('are three at most, the nearest first', () => {
    const found = related(index, 'Moscow stands behind Beijing on the Hong Kong security law');
    expect(found.length).toBeLessThanOrEqual(3);
    expect([3, 5]).toContain(found[0]?.paragraph.number);
  });

  it('are none for something else', () => {
    expect(related(index, 'How do I bake sourdough bread?')).toEqual([]);
    expect(related(index, '')).toEqual([]);
  });
});

describe('what is no change of meaning', () => {
  const quay = indexArticle(
    readArticle(`The quay at Orme
By Ana Ruiz

The quay has been shut since March, and engineers have to prove that it holds. The U.S. firm that built it did not answer. "It is safe," said Ada Lowe. However, said Bo Li, nobody has seen the potential damage, and the mayor emphasizes patience.
`),
  );
  const warnings = (quotation: string) => {
    const { verdict } = checkQuote(quay, quotation);
    return verdict.kind === 'altered' ? verdict.warnings : verdict.kind;
  };

  it('warns of "want to" for "have to", which binds less', () => {
    expect(warnings('engineers want to prove that it holds')).toContain('modality');
  });

  it.each([
    ['letters that changed places', 'nobody has seen the potnetial damage'],
    ['short forms at the beginning', "didn't answer. It is safe, said Ada Lowe"],
    ['a country without stops at the beginning', 'the US firm that built it did not answer'],
  ])('%s', (_, quotation) => {
    expect(warnings(quotation)).toEqual([]);
  });

  it.each([
    // The article has "the Russian people's support for the Russian government and approval".
    ['a slip beside words that stand earlier, too', 'the Russian govrenment and approval of its governance'],
    ['a plural at the end, with a like name after it', 'pulled out from international organization such'],
    ['a short form at the end', "selfish interests. Great powers can't"],
  ])('sets the ends beside the words next to the others: %s', (_, quotation) => {
    expect(check(quotation).verdict).toMatchObject({ kind: 'altered', warnings: [] });
  });

  it('shows where an end stands that has an omission before it', () => {
    expect(check('the Russian … government and approval').verdict).toMatchObject({
      kind: 'exact',
      omitted: ['people’s support for the Russian'.replace('’', "'")],
    });
  });

  it('warns of a letter that makes another word, and of a misspelt name', () => {
    expect(warnings('"It is safe," said Ada Lwoe. However, said Bo Li, nobody has seen')).toEqual(['name']);
  });

  it('calls brackets that finish a word exact, whatever the word', () => {
    expect(warnings('the mayor emphasize[ing] patience')).toBe('exact');
  });

  it.each([
    ['title', 'China, Russia buttress multilateralism'],
    ['caption', 'Chinese President Xi Jinping meets with Russian President Vladimir Putin in Brasilia'],
    ['about-author', 'a professor of international relations at Beijing Normal University'],
  ])('says where around the body words stand: the %s', (field, quotation) => {
    expect(check(quotation).verdict).toMatchObject({ kind: 'exact', at: [{ field }] });
  });

  it('counts the title as the article’s words', () => {
    const { verdict, speaker } = checkQuote(quay, 'The quay at Orme', { speaker: 'Ada Lowe' });
    expect(verdict).toMatchObject({ kind: 'exact', at: [{ field: 'title' }] });
    expect(speaker).toBeUndefined();
  });
});

describe('who says it, left out between two parts of what they say', () => {
  const lake = indexArticle(
    articleOf([
      '“I was wrong about the lake,” Arthur Pym said in his speech, “and about most other things.” “It was not large,” said Ann Lee. “It was deep,” said Bo Holm.',
      'He called it a “not very large” lake.',
    ]),
  );
  const warned = (quotation: string) => {
    const { verdict } = checkQuote(lake, quotation);
    return verdict.kind === 'altered' ? verdict.warnings : verdict.kind;
  };

  it('changes nothing of what was said', () =>
    expect(warned('I was wrong about the lake, and about most other things')).toEqual([]));
  it('but may not join what two people say', () =>
    expect(warned('It was not large, it was deep')).not.toEqual([]));
  it('nor hide what stands inside a quotation', () =>
    expect(warned('He called it a very large lake')).toContain('negation'));
});

it('said by one of two who are named is not said by both', () => {
  const speaker = 'Xi Jinping and Vladimir Putin';
  expect(checkQuote(index, HONG_KONG, { speaker }).speaker).toMatchObject({ by: ['Vladimir Putin'] });
  const pledge = 'pledged to strengthen multilateral frameworks and safeguard global stability';
  expect(checkQuote(index, pledge, { speaker }).speaker).toMatchObject({ kind: 'right' });
});
