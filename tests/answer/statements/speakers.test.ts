import { describe, expect, it } from 'vitest';
import { statementsBy } from '../../../src/answer/statements/speakers-asked.js';
import { attribute } from '../../../src/answer/statements/statements.js';

const text = [
  'President Xi Jinping said the talks went well. Both Xi and Vladimir Putin pledged to meet again.',
  'Hillary Clinton said she was glad. Clinton added that it was time. Bill Clinton disagreed.',
  'The FBI announced an inquiry. The International Monetary Fund warned of a slump. Mr. Caddell denied it.',
  'The Trump campaign said nothing had changed. The Court of Appeals ruled against it.',
];
const attribution = attribute({
  title: 'A title',
  authors: [],
  language: 'en',
  captions: [],
  notes: [],
  paragraphs: text.map((paragraph, index) => ({ number: index + 1, text: paragraph })),
});

/** Speaker, number of statements, and who else may be meant. */
function ask(name: string): string {
  const { speaker, alsoNamed, statements } = statementsBy(attribution, name);
  return [speaker?.name ?? 'nobody', statements.length, ...alsoNamed.map((other) => other.name)].join(', ');
}

describe('statementsBy', () => {
  it.each(['Xi', 'xi jinping', 'President Xi', 'Xi Jinping’s', 'the Chinese President Xi Jinping', 'XI'])(
    'takes %s for Xi Jinping',
    (name) => expect(ask(name)).toBe('Xi Jinping, 2'),
  );

  it.each(['Puttin', 'Puitn', 'putin', 'Vladmir Putin', 'V. Putin', 'Mr. Putin'])(
    'takes %s for Vladimir Putin',
    (name) => expect(ask(name)).toBe('Vladimir Putin, 1'),
  );

  it.each(['Merkel', 'Obama', '', '?', 'the', 'Pu'])('takes %j for nobody', (name) =>
    expect(ask(name)).toBe('nobody, 0'),
  );

  it('says that a last name may be two people', () => {
    expect(ask('Clinton')).toBe('Hillary Clinton, 2, Bill Clinton');
    expect(ask('Bill Clinton')).toBe('Bill Clinton, 1');
    expect(ask('Hillary')).toBe('Hillary Clinton, 2');
  });

  it('knows bodies by article, initials and campaign', () => {
    expect(ask('the FBI')).toBe('FBI, 1');
    expect(ask('IMF')).toBe('International Monetary Fund, 1');
    expect(ask('the Trump campaign')).toBe('Trump campaign, 1');
    expect(ask('Trump')).toBe('nobody, 0');
  });

  it('knows a body by the noun at its head', () => {
    expect(ask('the Court')).toBe('Court of Appeals, 1');
  });

  it('takes a first name that the article does not have', () => {
    expect(ask('Pat Caddell')).toBe('Caddell, 1');
  });

  it('corrects a slip in four letters, and in no fewer', () => {
    const article = {
      title: 'A title',
      authors: [],
      language: 'en',
      captions: [],
      notes: [],
      paragraphs: [{ number: 1, text: 'Ida Falk said it was shut. Bo Lim said it was not.' }],
    };
    const by = (name: string) => statementsBy(attribute(article), name).speaker?.name;
    expect([by('Flak'), by('Lmi')]).toEqual(['Ida Falk', undefined]);
  });

  it('finds what two say together', () => {
    expect(ask('both leaders')).toBe('Xi Jinping and Vladimir Putin, 1');
    expect(ask('Putin and Xi')).toBe('Vladimir Putin and Xi Jinping, 1');
    for (const name of ['Putin und Xi', 'Putin et Xi', 'Putin y Xi', 'Putin e Xi', 'Putin и Xi'])
      expect(ask(name)).toBe('Vladimir Putin and Xi Jinping, 1');
    expect(ask('Xi and Merkel')).toBe('nobody, 0');
  });
});

describe('somebody called by what they are', () => {
  const german = attribute({
    title: 'Das Bad',
    authors: [],
    language: 'de',
    captions: [],
    notes: [],
    paragraphs: [
      {
        number: 1,
        text: '„Es bleibt offen“, sagte Bürgermeisterin Sabine Köhler. Sprecher Georg Hafner warnte, das Geld werde fehlen.',
      },
    ],
  });

  it.each([
    ['die Bürgermeisterin', 'Sabine Köhler'],
    ['bürgermeisterin', 'Sabine Köhler'],
    ['der Sprecher', 'Georg Hafner'],
    ['die Kanzlerin', undefined],
  ])('%s is %s', (name, speaker) => {
    expect(statementsBy(german, name).speaker?.name).toBe(speaker);
  });

  it('is nobody where a name only ends like a noun', () => {
    expect(statementsBy(german, 'Anna Sprecher').speaker).toBeUndefined();
  });

  it.each([
    ['nl', '“Het is te duur”, zei burgemeester Ingrid Vos.', 'burgemeester Vos', 'Ingrid Vos'],
    ['it', '«Costa troppo», ha detto la sindaca Elena Marchi.', 'la sindaca Marchi', 'Elena Marchi'],
    ['es', '«Es caro», dijo la alcaldesa Ana Ruiz.', 'la alcaldesa Ruiz', 'Ana Ruiz'],
    ['ja', '「高すぎる」と田中太郎市長は述べた。', '田中市長', '田中太郎'],
  ])('is found by that and the last name: %s', (language, text, asked, speaker) => {
    const header = { title: '1', authors: [], captions: [], notes: [], language };
    const attribution = attribute({ ...header, paragraphs: [{ number: 1, text }] });
    expect(statementsBy(attribution, asked).speaker?.name).toBe(speaker);
  });
});
