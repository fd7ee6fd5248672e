import { describe, expect, it } from 'vitest';
import { statementsBy } from '../../../src/answer/statements/index.js';
import { attribute } from '../../../src/answer/statements/statements.js';
import { indexArticle } from '../../../src/index.js';
import { articleOf } from '../../reply/articles.js';

/** `speaker+speaker: sentence` for each statement of a text, in order. */
function by(text: string, language = 'en'): string[] {
  return attribute(articleOf(text.split('\n'), { language })).statements.map(
    ({ speakers, paragraph, span }) => `${speakers.join('+')}: ${paragraph.text.slice(span.start, span.end)}`,
  );
}

/** `paragraph speaker+speaker` for each statement of an article, in order. */
const byIn = (title: string, texts: readonly string[]) =>
  attribute(articleOf(texts, { title })).statements.map(
    ({ speakers, paragraph: { number } }) => `${number} ${speakers.join('+')}`,
  );

/** Each was met in an article of another kind, and given to somebody else or to nobody. */
describe('what papers of other kinds print', () => {
  it.each([
    [
      'court: whoever is accused says nothing',
      'A bus driver accused of causing a crash was cleared on Thursday.',
      [],
    ],
    [
      'sport: the subject of a clause after "but"',
      'Harwick Town beat Selby Rovers on Saturday, but the visitors left fuming over a penalty.',
      [],
    ],
    [
      'sport: the Ghanaian and the 23-year-old',
      'Kofi Mensah blamed the referee. “He saw it,” the Ghanaian said. Keeper Jonas Beck was modest. “I guessed,” the 23-year-old admitted.',
      [
        'Kofi Mensah: Kofi Mensah blamed the referee.',
        'Kofi Mensah: “He saw it,” the Ghanaian said.',
        'Jonas Beck: “I guessed,” the 23-year-old admitted.',
      ],
    ],
    [
      'sport: who came on, who is hurt, and a grandmother',
      'Substitute Luka Petrov levelled. “My grandmother scores that,” Petrov laughed. She was in the stand. She told the paper: “I would have hit it harder.” Marsh himself, on crutches outside, said it was “a tweak”.',
      [
        'Luka Petrov: “My grandmother scores that,” Petrov laughed.',
        'Marsh: Marsh himself, on crutches outside, said it was “a tweak”.',
      ],
    ],
    [
      'feature: a man without a name came in, and is “he” from then on',
      'Peter Osei agreed that the state had chosen its risks. A tall man from the insurance company came in. It was not covered, he explained, since it was not hers.',
      [
        'Peter Osei: Peter Osei agreed that the state had chosen its risks.',
        'tall man: It was not covered, he explained, since it was not hers.',
      ],
    ],
    [
      'feature: his name, where it is set in after the noun',
      'Ann Lee was fined. Her husband, Colin, has not been charged. He shouted “Shame!” from the gallery.',
      ['Colin: He shouted “Shame!” from the gallery.'],
    ],
    [
      'court: letters before and after a name, and what a witness was told',
      'Mr Alan Whit KC said that it was theft. “It is a larder,” Mr Whit said. Ms Farah Idris said no. PC Daniel Rook, who arrested Mrs Frayne, told the court that she had said to him: “You’ll never find it.” He conceded that his notebook had got wet.',
      [
        'Alan Whit KC: Mr Alan Whit KC said that it was theft.',
        'Alan Whit KC: “It is a larder,” Mr Whit said.',
        'Farah Idris: Ms Farah Idris said no.',
        'Daniel Rook: PC Daniel Rook, who arrested Mrs Frayne, told the court that she had said to him: “You’ll never find it.”',
        'Daniel Rook: He conceded that his notebook had got wet.',
      ],
    ],
    [
      'news: a body by the last word of its name, an official by his noun',
      'The Labour Court invited both sides. The court said it was “available”. A department official denied that it was warned. “We would have framed it,” the official said.',
      [
        'Labour Court: The Labour Court invited both sides.',
        'Labour Court: The court said it was “available”.',
        'department official: A department official denied that it was warned.',
        'department official: “We would have framed it,” the official said.',
      ],
    ],
    [
      'release: who has a long office is "he" and "the Minister" from then on',
      '“We are proud,” added Mats Ek. Latvia’s Minister for Climate and Energy, Kaspars Melnis, cut the ribbon. In his remarks he called the plant “a small revolution”. The Minister confirmed that a second one would follow.',
      [
        'Mats Ek: “We are proud,” added Mats Ek.',
        'Kaspars Melnis: In his remarks he called the plant “a small revolution”.',
        'Kaspars Melnis: The Minister confirmed that a second one would follow.',
      ],
    ],
    [
      'live report: a time before the subject',
      'A spokesperson asks people to stay in. 11:15 Taoiseach Rory Dunne has been speaking. He said the Army was on standby.',
      [
        'spokesperson: A spokesperson asks people to stay in.',
        'Rory Dunne: He said the Army was on standby.',
      ],
    ],
    [
      'history: whose version it is',
      'Florence Dyke described the wall as a folly. Virginia Holt’s version is in a letter: the shopkeeper, she says, died on it.',
      [
        'Florence Dyke: Florence Dyke described the wall as a folly.',
        'Virginia Holt: Virginia Holt’s version is in a letter: the shopkeeper, she says, died on it.',
      ],
    ],
    [
      'obituary: a paragraph goes on with whom it is about, and not with her niece',
      'Marguerite Doyle taught a city to swim.\nHer death was announced by her niece Tessa Doyle, who said it was “wearing out”.\nBorn in 1931, she came to England at 19. “It was a very large lake,” she recalled.',
      [
        'Tessa Doyle: Her death was announced by her niece Tessa Doyle, who said it was “wearing out”.',
        'Marguerite Doyle: “It was a very large lake,” she recalled.',
      ],
    ],
    [
      'review: the neighbour whom she tells of says nothing',
      'Babbage lived in a loud street, Hanneke Vos notes. A neighbour, she tells us, hired the players.',
      [
        'Hanneke Vos: Babbage lived in a loud street, Hanneke Vos notes.',
        'Hanneke Vos: A neighbour, she tells us, hired the players.',
      ],
    ],
    [
      'feature: his wife herself, and not the woman of whom all is told',
      'Farida Haddad bakes at night. “It never lies,” she said. The landlord, Geoffrey Strand, said that his wife was “a free woman”. She herself declined to comment.',
      [
        'Farida Haddad: “It never lies,” she said.',
        'Geoffrey Strand: The landlord, Geoffrey Strand, said that his wife was “a free woman”.',
      ],
    ],
    [
      'essay: whom the author asked answers, and researchers are no years',
      'For forty years researchers have argued about it. Fred Mosteller called it important. When I asked the minister, Tomas Biel, which study he had in mind, he replied that he had “several”.',
      [
        'researchers: For forty years researchers have argued about it.',
        'Fred Mosteller: Fred Mosteller called it important.',
        'Tomas Biel: When I asked the minister, Tomas Biel, which study he had in mind, he replied that he had “several”.',
      ],
    ],
    [
      'agency: a counsel of a place is no verb',
      'The company’s U.S. counsel, former Rep. Ted Mora, said the ban would be challenged.',
      ['Ted Mora: The company’s U.S. counsel, former Rep. Ted Mora, said the ban would be challenged.'],
    ],
    [
      'feature: his wife by her name, and a spokesman is no she',
      'A spokesman said that Kerr would be asked. Kerr’s wife, Jean, brings the tea. “Son,” she says, “I have waited.”',
      ['spokesman: A spokesman said that Kerr would be asked.', 'Jean: “Son,” she says, “I have waited.”'],
    ],
    [
      'sport: somebody’s reaction',
      'Bo Mensah left early. Rita Lowe’s reaction: “Good luck with that.”',
      ['Rita Lowe: Rita Lowe’s reaction: “Good luck with that.”'],
    ],
    [
      'science: for whom something is so',
      'Mirela Pop said no. For Lena Strand, who studies fish, the work is “lovely”. She would like more, she said.',
      [
        'Mirela Pop: Mirela Pop said no.',
        'Lena Strand: For Lena Strand, who studies fish, the work is “lovely”.',
        'Lena Strand: She would like more, she said.',
      ],
    ],
    [
      'wire: who knows of it and is not named',
      'A person familiar with the matter said no. Sources close to the French delegation said yes.',
      [
        'person: A person familiar with the matter said no.',
        'sources: Sources close to the French delegation said yes.',
      ],
    ],
    [
      'wire: who failed to agree',
      'European ministers failed to agree on limits, with diplomats saying that France was far off.',
      [
        'diplomats: European ministers failed to agree on limits, with diplomats saying that France was far off.',
      ],
    ],
    [
      'wire: a government, taken up by "it"',
      'The government said no. It had warned in May that it could close the port.',
      [
        'government: The government said no.',
        'government: It had warned in May that it could close the port.',
      ],
    ],
    [
      'obituary: the last name alone is not the daughter’s',
      'Nora Kemble died on Sunday. Her daughter, the actress Julia Kemble, said so.\n“I had luck,” Kemble wrote in March.',
      [
        'Julia Kemble: Her daughter, the actress Julia Kemble, said so.',
        'Nora Kemble: “I had luck,” Kemble wrote in March.',
      ],
    ],
    [
      'opinion: what the author thinks that somebody knows or warns of',
      'Jane Stoddart is wrong. I think she knows that. I think Stoddart has warned us of it.',
      [],
    ],
    ['opinion: what somebody learned at school', 'Zara Malik learned English there, from picture books.', []],
    [
      'feature: a verb of any kind in the present',
      '“Dad rang,” Mairi Ross remembers. “That was long ago.”',
      ['Mairi Ross: “Dad rang,” Mairi Ross remembers.', 'Mairi Ross: “That was long ago.”'],
    ],
    [
      'feature: in his own words',
      'Mairi Ross was teaching; Callum Ross was, in his own words, “doing nothing” there.',
      ['Callum Ross: Mairi Ross was teaching; Callum Ross was, in his own words, “doing nothing” there.'],
    ],
    [
      'trial: whoever asked doesn’t answer',
      [
        'Donald Ames, the watchman, told the court of a smell. “For how long?” asked Mr Rennie.',
        '“I couldn’t tell you,” he replied.',
        '“You did it,” Simone Adair had written to Gareth Pell. He replied: “Not now.”',
      ].join('\n'),
      [
        'Donald Ames: Donald Ames, the watchman, told the court of a smell.',
        'Rennie: “For how long?” asked Mr Rennie.',
        'Donald Ames: “I couldn’t tell you,” he replied.',
        'Simone Adair: “You did it,” Simone Adair had written to Gareth Pell.',
        'Gareth Pell: He replied: “Not now.”',
      ],
    ],
    [
      'trial: “he” of a paragraph in which another man is named',
      'Gareth Pell wept. Mr Donald Ames left.\nPC Lorna Whitby said that Pell’s hands were black. She asked whether he was hurt. He told her: “No.”',
      [
        'Lorna Whitby: PC Lorna Whitby said that Pell’s hands were black.',
        'Lorna Whitby: She asked whether he was hurt.',
        'Gareth Pell: He told her: “No.”',
      ],
    ],
    [
      'trial: who asks, and what nobody is known to have written',
      'Asked by Ms Keane whether it was the wiring, Dr Sayeed said no. Under questioning from Adair’s barrister, Felix Oyelaran, Dr Sayeed agreed. The judge ruled that a letter allegedly written by Gareth Pell was out.',
      [
        'Sayeed: Asked by Ms Keane whether it was the wiring, Dr Sayeed said no.',
        'Sayeed: Under questioning from Adair’s barrister, Felix Oyelaran, Dr Sayeed agreed.',
        'judge: The judge ruled that a letter allegedly written by Gareth Pell was out.',
      ],
    ],
    [
      'sport: what one says that another did, and the Norwegian',
      'Marit Solheim was booked, which she felt was harsh. Referee Clive Barrow, she claimed, had told her off. “There’s a push,” said the Norwegian.',
      [
        'Marit Solheim: Marit Solheim was booked, which she felt was harsh.',
        'Marit Solheim: Referee Clive Barrow, she claimed, had told her off.',
        'Marit Solheim: “There’s a push,” said the Norwegian.',
      ],
    ],
    [
      'minutes: the deputy is somebody else',
      'The Mayor, Ann Lee, said yes. The Deputy Mayor said no. The Clerk wondered. The Deputy Clerk reported a fault.',
      [
        'Ann Lee: The Mayor, Ann Lee, said yes.',
        'Deputy Mayor: The Deputy Mayor said no.',
        'Clerk: The Clerk wondered.',
        'Deputy Clerk: The Deputy Clerk reported a fault.',
      ],
    ],
    [
      'minutes: whose question it is',
      'Ann Lee agreed. In response to a question from Bo Lind, she said that it was fine. In answer to a question from Cllr Dewar, the Clerk said no.',
      [
        'Ann Lee: Ann Lee agreed.',
        'Ann Lee: In response to a question from Bo Lind, she said that it was fine.',
        'Clerk: In answer to a question from Cllr Dewar, the Clerk said no.',
      ],
    ],
    [
      'science: those who asked',
      'Clever Hans, a horse, did sums, until Oskar Pfungst found that he read the faces of those who asked.',
      [
        'Oskar Pfungst: Clever Hans, a horse, did sums, until Oskar Pfungst found that he read the faces of those who asked.',
      ],
    ],
    [
      'live report: another minister',
      '18.20 First Minister Catriona Bell spoke. “It is not over,” she said.\n15.20 The Prime Minister tweets that it is.',
      [
        'Catriona Bell: “It is not over,” she said.',
        'Prime Minister: 15.20 The Prime Minister tweets that it is.',
      ],
    ],
    [
      'obituary: a paragraph goes on with whom it is about, after a daughter of one name',
      'Ottilie Brandt married in 1962. Their daughter Greta said that they ran no taps.\nShe went on working. She told a class that whales gossip.',
      [
        'Greta: Their daughter Greta said that they ran no taps.',
        'Ottilie Brandt: She told a class that whales gossip.',
      ],
    ],
    [
      'live report: whom a reporter on the spot quotes',
      'Our reporter Ben Osei is in Crieff:\n“It is under water,” says Jim Laidlaw.\nOur reporter Ida Falk is in Perth:\nThe water rises. “It is over my wall,” says Shazia Malik.',
      [
        'Jim Laidlaw: “It is under water,” says Jim Laidlaw.',
        'Shazia Malik: “It is over my wall,” says Shazia Malik.',
      ],
    ],
    [
      'obituary: a colleague without a name',
      'Ottilie Brandt left. The oceanographer Henry Stommel answered at once.\nHer charts came out under a colleague’s name. He apologised in a letter.',
      ['Henry Stommel: The oceanographer Henry Stommel answered at once.'],
    ],
    [
      'travel: somebody met, by one name',
      'Ibu Agnes says so.\nI meet a weaver named Mathilda. “Once for the cloth,” she says.',
      ['Ibu Agnes: Ibu Agnes says so.', 'Mathilda: “Once for the cloth,” she says.'],
    ],
    [
      'police: another, who is told, and what is thought to be by somebody',
      'Hélène Lang disagrees. One work is thought to be by Clara Peeters. “He fed my cat,” said a neighbour. Another said he was quiet. “It was a hobby,” she said.\nThe lawyer, Koen Lemmens, said no. Told of this, Ludo Pauwels smiled. “Tell him,” he said.',
      [
        'Hélène Lang: Hélène Lang disagrees.',
        'neighbour: “He fed my cat,” said a neighbour.',
        'Koen Lemmens: The lawyer, Koen Lemmens, said no.',
        'Ludo Pauwels: “Tell him,” he said.',
      ],
    ],
    [
      'fiction: "he", of one who spoke and one who came in',
      [
        '“It’s the wind,” said Mr. Crabbe.',
        '“The wind doesn’t cough.”',
        'Mr. Crabbe put down the paper.',
        '“It does.”',
        'Then the door opened and Edmund came in.',
        '“You might have said something,” said Harriet.',
        '“I was saving it up.” He sat down. “They have found it.”',
        '“Never.”',
      ].join('\n'),
      [
        'Crabbe: “It’s the wind,” said Mr. Crabbe.',
        'Harriet: “You might have said something,” said Harriet.',
        // Two take turns from here on: whoever came in answers.
        'Edmund: “I was saving it up.”',
        'Edmund: “They have found it.”',
        'Harriet: “Never.”',
      ],
    ],
  ])('%s', (_, text, given) => {
    expect(by(text)).toEqual(given);
  });
});

it('takes the full stop before a dash for no part of a name', () => {
  expect(
    by('«Я езжу по мосту», — рассказал Николай Егоров. — «Теперь будет дольше».', 'ru').map(
      (one) => one.split(':')[0],
    ),
  ).toEqual(['Николай Егоров']);
});

describe('an interview in Q and A', () => {
  const talk = ['Q: Why the sea?', 'A: It was there. Bo Lind said so.', 'Q: Can you swim?', 'A: I float.'];
  const answers = ['A: It was there.', 'Bo Lind said so.', 'A: I float.'];

  it('gives the answers to the one person whom its beginning names', () => {
    const lead = 'The biologist Ines Alvarado talks about whales. We met Alvarado in Vigo.';
    expect(by([lead, ...talk].join('\n'))).toEqual(
      expect.arrayContaining(answers.map((answer) => `Ines Alvarado: ${answer}`)),
    );
  });

  it('gives them to whom the questions call by name, where two are named', () => {
    const lead = 'Ines Alvarado and Peter Groh met in Vigo.';
    const called = ['Q: Ms. Alvarado, why the sea?', ...talk.slice(1)];
    expect(by([lead, ...called].join('\n'))).toEqual(
      expect.arrayContaining(answers.map((answer) => `Ines Alvarado: ${answer}`)),
    );
  });

  it('gives them to nobody where two are named, or none', () => {
    const lead = 'Ines Alvarado and Peter Groh met in Vigo.';
    for (const text of [[lead, ...talk], talk])
      expect(by(text.join('\n'))).toEqual(['Bo Lind: Bo Lind said so.']);
  });
});

describe('an obituary', () => {
  const lead = 'Marit Ilves, a conductor, died on Sunday. She was 84.';
  const friend = '“She threw things,” said the violinist Anna Berzina.';
  const title = 'Marit Ilves, who tamed an orchestra, dies at 84';

  it.each([
    ['She liked to say that it was safe.', '3 Marit Ilves'],
    ['In 1979 she said that it was safe.', '3 Marit Ilves'],
    ['Her husband left her in May. In a letter she said that it was safe.', '3 Marit Ilves'],
    ['Born Marit Kask in Lund, she left at nineteen. “I had a loaf,” she told a paper.', '3 Marit Ilves'],
    // Berzina's, or hers.
    ['“I went out,” she said.', ''],
    ['“She was a terror,” she said.', '3 Anna Berzina'],
    ['Berzina said she was late.', '3 Anna Berzina'],
  ])('is about who died where a paragraph begins with “she”: %s', (text, given) => {
    expect(
      byIn(title, [lead, friend, text])
        .filter((one) => one.startsWith('3'))
        .join(),
    ).toBe(given);
    expect(byIn('Marit Ilves remembered', [lead, friend, text]).at(-1)).toBe(given || '2 Anna Berzina');
  });

  it('goes on with who died, too', () => {
    const own = '“I shout,” Ilves said in 1990.';
    expect(byIn(title, [lead, friend, own, '“I went out,” she said.']).at(-1)).toBe('4 Marit Ilves');
  });

  it.each([
    ['He died in May', lead.replace('died', 'smiled')],
    ['Marit Ilves and Anna Berzina, who is dead', lead],
    ['Marit Ilves, a conductor', lead.replace('died', 'left')],
    [
      'Marit Ilves dies',
      'The orchestra of Riga was founded in the year of the great flood by Marit Ilves. She left.',
    ],
  ])('is none: %s', (other, first) => {
    expect(byIn(other, [first, friend, 'She liked to say that it was safe.']).at(-1)).toBe('3 Anna Berzina');
  });
});

describe('a speech printed in full', () => {
  const note = 'The following is the transcript of the speech given by President Adaeze Obi in May.';
  const speech = [
    'Thank you. I know how long you have stood.',
    'My predecessor laid the stone. He said that it would take four years.',
    'The engineers told us, “Give us steel.” We gave them steel.',
  ];
  const hers = ['2', '2', '3', '3', '4', '4'].map((number) => `${number} Adaeze Obi`);

  it('is all of whoever gave it', () => {
    expect(byIn('The dam', [note, ...speech])).toEqual(hers);
    const lead = 'President Adaeze Obi opened the dam on Monday.';
    expect(byIn('Full text: President Adaeze Obi’s address', [lead, ...speech])).toEqual(hers);
  });

  it.each([
    ['a reporter tells of it', [note, ...speech.slice(1), 'I was there, and Obi smiled.']],
    ['two are named', [note.replace('.', ', who met Ines Groh.'), ...speech]],
    ['nothing says that it is one', ['President Adaeze Obi opened the dam.', ...speech]],
    [
      'hardly anybody speaks of themselves',
      [note, ...speech.slice(1), 'It is big.', 'It is safe.', 'It is late.'],
    ],
  ])('is none where %s', (_, texts) => {
    expect(byIn('The dam', texts).join()).not.toContain('Obi');
  });
});

describe('an interview whose questions have no label', () => {
  const lead = 'Marta Kowal has measured the river for thirty years. We met at the gauge.';
  const talk = [
    'What do you do all day?',
    'I wait. My colleagues telephone.',
    'You have seen four floods.',
    'Five. I slept in my soup.',
    'The cold was the worst.',
    'Did the city listen?',
    'Not to me. The mayor said no.',
    'Will you retire?',
    'In spring, I think.',
    'This conversation was edited.',
  ];
  const BOLD = new Set([0, 2, 5, 7]);
  const byIn = (isBold: boolean) => {
    const paragraphs = [lead, ...talk].map((text, at) => ({
      number: at + 1,
      text,
      ...(isBold && BOLD.has(at - 1) && { bold: true as const }),
    }));
    const article = { title: 'The river', authors: [], language: 'en', paragraphs, captions: [], notes: [] };
    return attribute(article).statements.map(
      ({ speakers, paragraph: { text }, span }) =>
        `${speakers.join('+')}: ${text.slice(span.start, span.end)}`,
    );
  };
  const answers = [
    'I wait.',
    'My colleagues telephone.',
    'Five.',
    'I slept in my soup.',
    'The cold was the worst.',
  ];

  it('gives all between what is in bold to whom it is with', () => {
    expect(byIn(true).slice(0, 5)).toEqual(answers.map((one) => `Marta Kowal: ${one}`));
    expect(byIn(true).join()).not.toMatch(/edited|four floods|\?/);
  });

  it('takes what is said to “you” in bold, before the first question, for an interviewer’s', () => {
    const texts = [lead, 'You slept in your soup.', 'Only once. I was tired.', ...talk];
    const paragraphs = texts.map((text, at) => ({
      number: at + 1,
      text,
      ...((at === 1 || BOLD.has(at - 3)) && { bold: true as const }),
    }));
    const article = { title: 'The river', authors: [], language: 'en', paragraphs, captions: [], notes: [] };
    const said = attribute(article).statements.map(({ paragraph: { text } }) => text);
    expect(said).toContain(texts[2]);
    expect(said).not.toContain(texts[1]);
  });

  it('gives without bold only what follows a question, and what tells of whoever speaks', () => {
    expect(byIn(false)).toEqual([
      ...['I wait.', 'My colleagues telephone.', 'Five.', 'I slept in my soup.'].map(
        (one) => `Marta Kowal: ${one}`,
      ),
      'Marta Kowal: Not to me.',
      'Marta Kowal: The mayor said no.',
      'Marta Kowal: In spring, I think.',
    ]);
  });

  it('takes no column with lines in bold for an interview', () => {
    const texts = [
      'Marta Kowal taught me the violin.',
      'Nobody played a piece before singing all of it.',
      'I hated that, and my mother knew.',
      'She charged nothing to children without money.',
      'My brother was one of them.',
      'She kept every letter.',
      'I found mine in a box.',
    ];
    const paragraphs = texts.map((text, at) => ({
      number: at + 1,
      text,
      ...(at % 2 === 1 && { bold: true as const }),
    }));
    const article = { title: 'The river', authors: [], language: 'en', paragraphs, captions: [], notes: [] };
    expect(attribute(article).statements).toEqual([]);
  });

  it('takes Italian “ma”, which is “but”, for nobody who speaks of themselves', () => {
    const text = [
      'Marta Kowal cura la chiusa da trent’anni.',
      'Che cosa è una chiusa?',
      'Una porta, ma doppia.',
      'Perché ne servono due?',
      'Per il dislivello, ma non solo.',
      'Chi paga la manutenzione?',
      'Il comune, ma in ritardo.',
    ];
    expect(by(text.join('\n'), 'it')).toEqual([]);
  });

  it('gives nothing in a list of questions and answers that nobody speaks', () => {
    const text = [
      'Ann Bell runs the lock.',
      'What is a lock?',
      'A gate.',
      'Why two?',
      'For the height.',
      'Who pays?',
      'The town.',
    ];
    expect(by(text.join('\n'))).toEqual([]);
  });
});

it('reads an oral history, in which each is described once, and a quotation between as whose it is', () => {
  const text = [
    'Seventy years have gone by.',
    'PEGGY MARSHAM, then 9, Sea Palling: I woke up. My father shouted.',
    'GEOFF TILLETT, then 22: We saw it.',
    'PEGGY: Mum said it was a game.',
    'The government promised help.',
    'GEOFF: They said so.',
    '“I like the sea,” Marsham says now. “From here.”',
  ];
  expect(by(text.join('\n'))).toEqual([
    'PEGGY MARSHAM: PEGGY MARSHAM, then 9, Sea Palling: I woke up.',
    'PEGGY MARSHAM: My father shouted.',
    'GEOFF TILLETT: GEOFF TILLETT, then 22: We saw it.',
    'PEGGY MARSHAM: PEGGY: Mum said it was a game.',
    'government: The government promised help.',
    'GEOFF TILLETT: GEOFF: They said so.',
    'PEGGY MARSHAM: “I like the sea,” Marsham says now.',
    'PEGGY MARSHAM: “From here.”',
  ]);
});

it('knows whose side a lawyer is on, and the vicar and the judge by how they are addressed', () => {
  const article = articleOf(
    [
      'Opening the case for the prosecution, Harriet Osei KC said the fund was gone.',
      'Cross-examined by Simon Adair, for the defence, Mr Pugh agreed that he was unsure. Mr Adair called it “a mess”.',
      'The vicar, the Reverend Joan Tyrell, said she trusted him.',
      'The judge, His Honour Paul Ferris, warned the gallery. Detective Constable Imran Shah said nothing was found.',
    ],
    { title: 'A trial' },
  );
  const told = (name: string) => statementsBy(indexArticle(article), name);
  expect(told('the defence').statements.map(({ speakers }) => speakers)).toEqual([['Simon Adair']]);
  expect(told('the prosecution').speaker?.name).toBe('Harriet Osei KC');
  expect(told('the vicar').speaker?.name).toBe('Joan Tyrell');
  expect(told('the judge').speaker?.name).toBe('Paul Ferris');
  expect(told('Shah').speaker?.name).toBe('Imran Shah');
});

it('takes for “he” who was named in the paragraph, and nobody who spoke before it', () => {
  const text = [
    'Leonard Pike is on trial. Simon Adair said that it was a mess.',
    'A bank lent him the money.',
    'A neighbour, Mary Lovell, told the court that Leonard Pike had bought a boat. He said it was a gift. “Good for him,” she said.',
  ];
  expect(by(text.join('\n')).slice(1)).toEqual([
    'Mary Lovell: A neighbour, Mary Lovell, told the court that Leonard Pike had bought a boat.',
    'Leonard Pike: He said it was a gift.',
    'Mary Lovell: “Good for him,” she said.',
  ]);
});

it('lets whoever the narrator has just named talk on', () => {
  const text = [
    'Nell put down her sewing.',
    '“You’ll ruin your eyes,” said her father.',
    '“They’re mine to ruin.”',
    '“Run to Mr. Fisk’s and ask him for a pint.”',
    'Nell ran. Mr. Fisk was closing his shutters.',
    '“A pint of oil, please, Mr. Fisk. Father says he’ll pay.”',
    '“Saturday,” grumbled the grocer.',
  ];
  expect(by(text.join('\n')).slice(3)).toEqual([
    'Nell: “A pint of oil, please, Mr. Fisk.',
    'Nell: Father says he’ll pay.”',
    'grocer: “Saturday,” grumbled the grocer.',
  ]);
});

it('takes several for “they” from the sentence on that they begin, and a knock for no blow', () => {
  const text = [
    'Bo Hale mended the lamp. The villagers came at dusk. “It burns,” they said.',
    'An old woman knocked at the door. “Take my oil,” she told him.',
  ];
  expect(by(text.join('\n'))).toEqual([
    'villagers: “It burns,” they said.',
    'old woman: “Take my oil,” she told him.',
  ]);
});
