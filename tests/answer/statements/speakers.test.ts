import { describe, expect, it } from 'vitest';
import { statementsBy } from '../../../src/answer/statements/speakers-asked.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { articleOf } from '../../reply/articles.js';

const text = [
  'President Xi Jinping said the talks went well. Both Xi and Vladimir Putin pledged to meet again.',
  'Hillary Clinton said she was glad. Clinton added that it was time. Bill Clinton disagreed.',
  'The FBI announced an inquiry. The International Monetary Fund warned of a slump. Mr. Caddell denied it.',
  'The Trump campaign said nothing had changed. The Court of Appeals ruled against it.',
];
const index = indexArticle(articleOf(text));

/** Speaker, number of statements, and who else may be meant. */
function ask(name: string): string {
  const { speaker, alsoNamed, statements } = statementsBy(index, name);
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

  it.each(['Bo Lind Jr.', 'Bo Lind, Jr.', 'Bo Lind', 'Lind Jr'])('takes %s for the only Lind', (name) => {
    const article = readArticle('# T\n\nBo Lind Jr. said it was late.', { name: 'a.md' });
    expect(statementsBy(indexArticle({ ...article, language: 'en' }), name).speaker?.name).toBe(
      'Bo Lind Jr.',
    );
  });

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
    const article = articleOf(['Ida Falk said it was shut. Bo Lim said it was not.']);
    const by = (name: string) => statementsBy(indexArticle(article), name).speaker?.name;
    expect([by('Flak'), by('Lmi')]).toEqual(['Ida Falk', undefined]);
  });

  it('knows a Russian name by its other endings', () => {
    const text = 'Анна Белова сказала, что мост закрыт. Михаил Орлов сказал, что нет.';
    const article = articleOf([text], { language: 'ru' });
    const by = (name: string) => statementsBy(indexArticle(article), name).speaker?.name;
    expect([by('Беловой'), by('Анной Беловой'), by('Орловым')]).toEqual([
      'Анна Белова',
      'Анна Белова',
      'Михаил Орлов',
    ]);
    expect(by('Петровым')).toBeUndefined();
  });

  it('finds what two say together', () => {
    expect(ask('both leaders')).toBe('Xi Jinping and Vladimir Putin, 1');
    expect(ask('Putin and Xi')).toBe('Vladimir Putin and Xi Jinping, 1');
    for (const name of ['Putin und Xi', 'Putin et Xi', 'Putin y Xi', 'Putin e Xi', 'Putin и Xi'])
      expect(ask(name)).toBe('Vladimir Putin and Xi Jinping, 1');
    expect(ask('Xi and Merkel')).toBe('nobody, 0');
  });
});

describe('a name as a reader types it', () => {
  const article = (language: string, text: string) => indexArticle(articleOf([text], { language }));
  const english = article(
    'en',
    'T.J. Poole said no. Conor O’Neil said yes. Ida Hales said no. Jean-Luc Roy said yes. Ana María Ruiz said no. The mayor, Dana Stone, said yes. The Supreme Court of Ohio said no.',
  );

  it.each([
    ['TJ Poole', 'T.J. Poole'],
    ['t.j. poole', 'T.J. Poole'],
    ["O'Neil", 'Conor O’Neil'],
    ['Conor O`Neil’s', 'Conor O’Neil'],
    ['Hales’', 'Ida Hales'],
    ["Hales's", 'Ida Hales'],
    ['Ida - Hales', 'Ida Hales'],
    ['Jean-Luc', 'Jean-Luc Roy'],
    ['Ana María', 'Ana María Ruiz'],
    ['Ida Q. Hales', 'Ida Hales'],
    ['Ana Q. Ruiz', 'Ana María Ruiz'],
    ['the Court', 'Supreme Court of Ohio'],
    ['I. Hales', 'Ida Hales'],
    ['IH', 'Ida Hales'],
    ['Ms. Hales', 'Ida Hales'],
    ['the engineer Hales', 'Ida Hales'],
    ['British actress Hales', 'Ida Hales'],
    ['Oscar-winning Hales', 'Ida Hales'],
    ['British Hales', undefined],
    ['mayor', 'Dana Stone'],
    ['her mayor', 'Dana Stone'],
    ['María', undefined],
    ['Jean', undefined],
    ['Neil', undefined],
    ['B. Hales', undefined],
  ])('%s is %s', (name, speaker) => {
    expect(statementsBy(english, name).speaker?.name).toBe(speaker);
  });

  it.each([
    ['zh', '普京表示，塔是安全的。', '俄罗斯总统普京', '普京'],
    ['zh', '埃隆·马斯克表示，塔是安全的。', '马斯克', '埃隆·马斯克'],
    ['ja', '田中太郎市長は「高すぎる」と述べた。', '田中', '田中太郎'],
    ['ja', '田中太郎市長は「高すぎる」と述べた。', '太郎', '田中太郎'],
    ['ja', '田中太郎市長は「高すぎる」と述べた。', '田', undefined],
    ['ja', '田中太郎市長は「高すぎる」と述べた。', '中太', undefined],
  ])('without spaces, a part is enough, but not one character: %s', (language, text, name, speaker) => {
    expect(statementsBy(article(language, text), name).speaker?.name).toBe(speaker);
  });
});

describe('somebody called by what they are', () => {
  const german = indexArticle({
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
    const index = indexArticle(articleOf([text], { language }));
    expect(statementsBy(index, asked).speaker?.name).toBe(speaker);
  });
});

describe('spokesmen', () => {
  const found = indexArticle(
    readArticle(
      '# A fire\n\nA spokesman for Harwick Police declined to comment. A spokesman for the Selby Council said it was over. “It is done,” the spokesman said.\n',
    ),
  );
  it('have their own words each', () => {
    expect(found.attribution().speakers.map(({ name, statements }) => `${name}: ${statements}`)).toEqual([
      'spokesman for Selby Council: 2',
      'spokesman for Harwick Police: 1',
    ]);
  });

  it.each([
    ['the police', 'spokesman for Harwick Police'],
    ['Harwick Police', 'spokesman for Harwick Police'],
    ['Selby Council', 'spokesman for Selby Council'],
  ])('are meant by %s', (asked, name) => {
    expect(statementsBy(found, asked).speaker?.name).toBe(name);
  });

  it('are not whom they speak for, where that one speaks', () => {
    const both = indexArticle(
      readArticle('# A fire\n\nPaul Hale said no. A spokesman for Paul Hale said yes.\n'),
    );
    expect(statementsBy(both, 'Hale').speaker?.name).toBe('Paul Hale');
  });
});

describe('an office that several hold', () => {
  const index = indexArticle(
    readArticle(
      [
        '# A meeting',
        'French Foreign Minister Claire Dubois said the talks were useful. “We won’t wait,” said German Health Minister Karl Weber.',
        'Prime Minister Ada Holm said Norway would pay. The mayor of Bergen, Tor Lund, said he was glad.',
        'John Pike, the American ambassador, said nothing would change. Health minister Jane Doe said hospitals were full.',
        'A teachers’ union spokesman said pupils were tired. Chinese President Li Bo said he had heard of it.',
        'Russia’s foreign policy is no concern of theirs. The governor’s spokeswoman, Ida Moe, said so.',
        'Deputy Mayor Jo Lind said the council had met. Former president Ola Strand called it a scandal in Oslo.',
        'State Senator Bill Hart, a Democrat, welcomed it; Senator Joan Ames, a Republican, asked why.',
        'The nurses’ union called it reckless. “They want us quiet,” said its chairwoman, Lena Fox.',
        'Mayor Rolf Maar said it was safe. The Water Board said it had no plans. His deputy, Lisa Stone, denied that. Jim Falk said he would move. “We can lower them,” said fire chief Donna Reese.',
      ].join('\n\n'),
    ),
  );

  it.each([
    // As the article calls them, in other words.
    ['the French foreign minister', 'Claire Dubois'],
    ['France’s foreign minister', 'Claire Dubois'],
    ['the foreign minister of France', 'Claire Dubois'],
    ['the German minister', 'Karl Weber'],
    ['the health minister', 'Jane Doe, Karl Weber'],
    ['the US ambassador', 'John Pike'],
    ['Bergen’s mayor', 'Tor Lund'],
    ['the mayor of Bergen', 'Tor Lund'],
    ['the union spokesman', 'teachers’ union spokesman'],
    // It doesn't say of which country she is, and speaks of Norway.
    ['Norway’s prime minister', 'Ada Holm'],
    ['the town’s new mayor', 'Rolf Maar, Tor Lund'],
    ['the mayor', 'Rolf Maar, Tor Lund'],
    ['the deputy mayor', 'Jo Lind'],
    ['the former president', 'Ola Strand'],
    ['the president', 'Li Bo'],
    ['the deputy', 'Jo Lind, Lisa Stone'],
    ['the governor’s spokeswoman', 'Ida Moe'],
    ['the board', 'Water Board'],
    ['the Republican senator', 'Joan Ames'],
    ['the union’s chairwoman', 'Lena Fox'],
    ['the chairwoman of the nurses’ union', 'Lena Fox'],
    ['Rofl Maar', 'Rolf Maar'],
    ['the ambassador', 'John Pike'],
    ['the fire chief', 'Donna Reese'],
    ['the chief', 'Donna Reese'],
  ])('%s is %s', (asked, names) => {
    const { speaker, alsoNamed } = statementsBy(index, asked);
    expect([speaker, ...alsoNamed].map((one) => one?.name).join(', ')).toBe(names);
  });

  it.each([
    'the Italian foreign minister',
    'the German foreign minister',
    'the Swedish prime minister',
    'the Russian ambassador',
    'the defence minister',
    'Oslo’s mayor',
    'the mayor of Oslo',
    'the police spokesman',
    'the US president',
    'the president of Russia',
    'the deputy ambassador',
    'the police chief',
    'the union chief',
    'the former mayor',
    'Weber’s spokeswoman',
    'the school board',
    'the chairwoman of the hospital',
    'the council’s chairwoman',
    // Others with the same last name.
    'Paul Weber',
    'Tim Falk',
  ])('%s is nobody', (asked) => {
    expect(statementsBy(index, asked).speaker).toBeUndefined();
  });
});
