import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/answer/statements/statements.js';
import type { Article } from '../../../src/article/article.js';

function article(text: string, language = 'en'): Article {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => ({ number: index + 1, text: part }));
  return { title: 'A title', authors: [], language, paragraphs, captions: [], notes: [] };
}

/** `paragraph speaker+speaker: sentence` for each statement, in order. */
function said(text: string, language?: string): string[] {
  return attribute(article(text, language)).statements.map(
    ({ speakers, paragraph, span }) =>
      `${paragraph.number} ${speakers.join('+')}: ${paragraph.text.slice(span.start, span.end)}`,
  );
}

describe('the shipped article', () => {
  const body = readFileSync('data/articles/china-russia-buttress-multilateralism.txt', 'utf8')
    .split(/\n\s*\n/)
    .slice(3, -2)
    .join('\n\n');
  const { statements, speakers } = attribute(article(body));
  const by = (name: string) =>
    statements
      .filter((statement) => statement.speakers.includes(name))
      .map(
        ({ paragraph, span }) => `${paragraph.number} ${paragraph.text.slice(span.start, span.start + 40)}`,
      );

  it('gives Putin what he and Xi say together, and his own two statements', () => {
    expect(by('Vladimir Putin')).toEqual([
      '3 President Xi and President Putin have ex', // joint: expressed
      '4 With their most recent call, both Xi and', // joint: pledged
      '5 However, Putin said Russia firmly suppor', // after "However,"
      '8 In addition, Putin said Russia regards i', // after "In addition,"
    ]);
  });

  it('gives Xi his own, "He said" and "also mentioned" included, and none of Putin’s', () => {
    expect(by('Xi Jinping')).toEqual([
      '3 President Xi and President Putin have ex',
      '4 With their most recent call, both Xi and',
      "7 President Xi said that Russia's passage ",
      '7 He said China will always firmly support', // the pronoun takes up the subject before it
      '9 President Xi also mentioned that China s',
    ]);
  });

  it('lists speakers by number of statements', () => {
    expect(speakers.map(({ name, statements: count }) => `${name} ${count}`).slice(0, 2)).toEqual([
      'Xi Jinping 5',
      'Vladimir Putin 4',
    ]);
    expect(speakers[1]?.aliases).toEqual(['Vladimir Putin', 'Putin']);
  });

  it('does not give Russia what Putin says of Russia', () => {
    expect(by('Russia').filter((statement) => statement.includes('Putin said'))).toEqual([]);
  });
});

describe('a first name that is also a small word', () => {
  it('begins a name inside a sentence, and where such a name is known', () => {
    expect(
      said(
        '“We did it,” said Will Smith. Will Smith said he was sorry. “You can’t drive a cow over it,” said Per ' +
          'Nygård, 61, who keeps sheep.\n\nWill Trump say so? Even Trump said it was hard.',
      ),
    ).toEqual([
      '1 Will Smith: “We did it,” said Will Smith.',
      '1 Will Smith: Will Smith said he was sorry.',
      '1 Per Nygård: “You can’t drive a cow over it,” said Per Nygård, 61, who keeps sheep.',
      '2 Trump: Even Trump said it was hard.', // no sentence has "Even Trump" inside
    ]);
  });
});

describe('cues', () => {
  it('stand before, after and inside a quotation', () => {
    expect(
      said(
        '“We will rebuild,” said Mayor Ana Ruiz. “It may take years.”\n\n' +
          'Ruiz told reporters, “Nobody is alone.”\n\n' +
          '“The bridge,” Ruiz said, “comes first.”',
      ),
    ).toEqual([
      '1 Ana Ruiz: “We will rebuild,” said Mayor Ana Ruiz.',
      '1 Ana Ruiz: “It may take years.”', // nobody else speaks in the paragraph
      '2 Ana Ruiz: Ruiz told reporters, “Nobody is alone.”',
      '3 Ana Ruiz: “The bridge,” Ruiz said, “comes first.”',
    ]);
  });

  it('find their subject across appositions, brackets, phrases and adverbs', () => {
    expect(
      said(
        'Tom Okafor, a lawyer for the miners, later said the deal was fair. ' +
          'Sen. Mary Holt (D-Ohio) on Tuesday denied the report. ' +
          'Lee Grant of the Sierra Fund argued against it.',
      ),
    ).toEqual([
      '1 Tom Okafor: Tom Okafor, a lawyer for the miners, later said the deal was fair.',
      '1 Mary Holt: Sen. Mary Holt (D-Ohio) on Tuesday denied the report.',
      '1 Lee Grant: Lee Grant of the Sierra Fund argued against it.', // Grant, not the Fund
    ]);
  });

  it('are nouns too: according to, statement by, somebody’s claim', () => {
    expect(
      said(
        'The harvest failed, according to a report by Oxfam. ' +
          'A statement by Jan Novak followed. ' +
          'Few believed Novak’s claim that it was over.',
      ),
    ).toEqual([
      '1 Oxfam: The harvest failed, according to a report by Oxfam.',
      '1 Jan Novak: A statement by Jan Novak followed.',
      '1 Jan Novak: Few believed Novak’s claim that it was over.',
    ]);
  });

  it('share a subject: and said, saying', () => {
    expect(
      said('Li Wei criticized the plan and warned of floods, adding that nobody had asked her.'),
    ).toEqual([
      '1 Li Wei: Li Wei criticized the plan and warned of floods, adding that nobody had asked her.',
    ]);
  });

  it('are not cues as nouns, as intentions, or in the passive without "by"', () => {
    expect(
      said('Olga Petrova has many claims. Petrova would say no. Petrova was accused. Petrova was told.'),
    ).toEqual([]);
    expect(said('The plan was criticized on Monday by Olga Petrova.')).toEqual([
      '1 Olga Petrova: The plan was criticized on Monday by Olga Petrova.',
    ]);
  });

  it('do not give a sentence to whoever it is only about', () => {
    expect(
      said('Olga Petrova was born in Perm. She lives there. Anton Belov said Petrova was late.'),
    ).toEqual(['1 Anton Belov: Anton Belov said Petrova was late.']);
  });
});

describe('quotations that run on', () => {
  it('keep their speaker while the closing mark is missing', () => {
    expect(
      said('Ana Ruiz said: “The river rose.\n\n“It took the bridge.\n\n“Then it fell.”\n\nThe sun came out.'),
    ).toEqual([
      '1 Ana Ruiz: Ana Ruiz said: “The river rose.',
      '2 Ana Ruiz: “It took the bridge.',
      '3 Ana Ruiz: “Then it fell.”',
    ]);
  });

  it('may be announced with a colon, set apart with or without marks', () => {
    expect(said('Ana Ruiz added:\n\nThe river rose. It took the bridge.\n\nThe sun came out.')).toEqual([
      '1 Ana Ruiz: Ana Ruiz added:',
      '2 Ana Ruiz: The river rose.',
      '2 Ana Ruiz: It took the bridge.',
    ]);
  });

  it('are the outer speaker’s, quotations inside them too', () => {
    expect(
      said('"In our first meeting he said, \'We want to work with you,\'" Derek Moss recalled.'),
    ).toEqual([
      '1 Derek Moss: "In our first meeting he said, \'We want to work with you,\'" Derek Moss recalled.',
    ]);
  });

  it('belong to who is named after a question mark', () => {
    expect(said('“How many times?” Ruiz said. “No more.”')).toEqual([
      '1 Ruiz: “How many times?” Ruiz said.',
      '1 Ruiz: “No more.”',
    ]);
  });

  it('are turns in a transcript', () => {
    expect(
      said('WALLER: Why now?\n\nPOE: It is time. We are ready.\n\nWALLER: And then?\n\nPOE: Peace.'),
    ).toEqual([
      '1 WALLER: WALLER: Why now?',
      '2 POE: POE: It is time.',
      '2 POE: We are ready.',
      '3 WALLER: WALLER: And then?',
      '4 POE: POE: Peace.',
    ]);
  });

  it('go on in a transcript over a paragraph that speaks of “I” or “you”, but not for ever', () => {
    const talk = (between: string) =>
      said(`WALLER: Why now?\n\nPOE: It is time.\n\n${between}\n\nWALLER: And then?\n\nPOE: Peace.`);
    expect(talk('I have waited long.')).toContain('3 POE: I have waited long.');
    expect(talk('And you know it.')).toContain('3 POE: And you know it.');
    expect(talk('(You could hear laughter.)')).toHaveLength(4);
    expect(talk('[I could hear laughter.]')).toHaveLength(4);
    expect(talk('There was laughter.')).toHaveLength(4);
    // Somebody tells of the talk.
    const told = 'I met them in May.';
    expect(talk(Array.from({ length: 5 }, () => told).join('\n\n'))).toHaveLength(4);
  });

  it('are turns in the minutes of a parliament, with what a member sits for or who holds an office', () => {
    const turns = [
      'Ms Ida Bell (Westmere): Will he tell us how many have closed?',
      'The Minister for Roads (Mr Colin Strake): Forty-one have closed.',
      'Ms Bell: Where?',
      'Mr Strake: In Westmere.',
      'Sir Alan Poole (Northby): I have seen it.',
    ];
    expect(said(turns.join('\n\n')).map((line) => line.split(':')[0])).toEqual([
      '1 Ida Bell',
      '2 Colin Strake',
      '3 Ida Bell',
      '4 Colin Strake',
      '5 Alan Poole',
    ]);
  });
});

describe('who is meant', () => {
  it('is the person last spoken of, of the right sex where a title told', () => {
    expect(
      said('Mr. Jon Hale met Mrs. Eva Stone. Hale said no. She insisted. He said no again.').map((line) =>
        line.slice(2),
      ),
    ).toEqual([
      'Jon Hale: Hale said no.',
      'Eva Stone: She insisted.', // Hale spoke last, but is Mr.
      'Jon Hale: He said no again.',
    ]);
  });

  it('is whoever the article calls by the noun: "the governor", "the lawyer"', () => {
    expect(
      said(
        'Gov. Pat Lowe met Ana Ruiz, a lawyer for the miners. The lawyer said no. The governor agreed.',
      ).map((line) => line.slice(2)),
    ).toEqual(['Ana Ruiz: The lawyer said no.', 'Pat Lowe: The governor agreed.']);
  });

  it('is the Johnson just introduced, where there are two', () => {
    expect(
      said(
        'Ed Johnson said yes. Johnson said so twice.\n\nSecretary Jeh Johnson said no. Johnson was firm, Johnson said.',
      ).map((line) => line.slice(0, 13)),
    ).toEqual(['1 Ed Johnson:', '1 Ed Johnson:', '2 Jeh Johnson', '2 Jeh Johnson']);
  });

  it('is no place and no thing when "he" speaks', () => {
    expect(said('Jon Hale flew to Hawaii. In Hawaii it rained. He said it was warm.')).toEqual([
      '1 Jon Hale: He said it was warm.',
    ]);
  });

  it('is both when two say it together', () => {
    const [statement] = attribute(article('Both Jon Hale and Eva Stone pledged to return.')).statements;
    expect(statement?.speakers).toEqual(['Jon Hale', 'Eva Stone']);
    expect(statement?.joint).toBe(true);
  });

  it('is whoever reports the other’s words', () => {
    const by = (text: string) => attribute(article(text)).statements.map(({ speakers }) => speakers);
    expect(by('Jon Hale said that Eva Stone had told him so.')).toEqual([['Jon Hale']]);
    expect(by('Jon Hale said on Monday the company had warned the state.')).toEqual([['Jon Hale']]);
    expect(by('Jon Hale told the court that after the flood Eva Stone had promised a wall.')).toEqual([
      ['Jon Hale'],
    ]);
    expect(by('Jon Hale said Eva Stone’s claim was “a joke”.')).toEqual([['Jon Hale']]);
    // A clause of its own, and an object, are no report.
    expect(by('Jon Hale said no, but Eva Stone said yes.')).toEqual([['Jon Hale', 'Eva Stone']]);
    expect(by('Jon Hale said so when Eva Stone denied it.')).toEqual([['Jon Hale', 'Eva Stone']]);
    expect(by('Jon Hale replied to Eva Stone, who said nothing new.')).toEqual([['Jon Hale', 'Eva Stone']]);
  });

  it('has the name that the article uses most, whichever comes first in it or in the alphabet', () => {
    const name = (text: string) => attribute(article(text)).speakers.map((one) => one.name);
    expect(name('Ambassador Zoe Bo Li said no. Zoe Li said yes. Zoe Li said so.')).toEqual(['Zoe Li']);
    expect(name('Zoe Bo Li said no. Zoe Bo Li said yes. Zoe Li said so.')).toEqual(['Zoe Bo Li']);
  });

  it.each(
    'Sen. senator, Gov. governor, Rep. representative, Gen. general, Lt. lieutenant, Col. colonel, Maj. major, Capt. captain, Sgt. sergeant, Adm. admiral, Prof. professor, Rev. reverend, Amb. ambassador, Dr. doctor'
      .split(', ')
      .map((pair) => pair.split(' ') as [string, string]),
  )('is %s Falk when the %s speaks', (title, noun) => {
    expect(said(`They met ${title} Ida Falk on the quay. The ${noun} said no.`)).toEqual([
      `1 Ida Falk: The ${noun} said no.`,
    ]);
  });

  it('may be a group or an institution', () => {
    expect(
      said('Police said the road was shut. The Supreme Court ruled against it. City officials disagreed.'),
    ).toEqual([
      '1 Police: Police said the road was shut.',
      '1 Supreme Court: The Supreme Court ruled against it.',
      '1 City officials: City officials disagreed.',
    ]);
  });
});

describe('other languages', () => {
  it('German: before and after the verb, and "er"', () => {
    expect(
      said(
        'Am Montag sagte Bundeskanzlerin Angela Merkel, man müsse handeln. „Wir schaffen das“, betonte sie.\n\n' +
          'In Berlin erklärte Olaf Scholz das Vorhaben. Er warnte vor Eile. Laut Merkel eilt es.',
        'de',
      ),
    ).toEqual([
      '1 Angela Merkel: Am Montag sagte Bundeskanzlerin Angela Merkel, man müsse handeln.',
      '1 Angela Merkel: „Wir schaffen das“, betonte sie.',
      '2 Olaf Scholz: In Berlin erklärte Olaf Scholz das Vorhaben.', // not Berlin
      '2 Olaf Scholz: Er warnte vor Eile.',
      '2 Angela Merkel: Laut Merkel eilt es.',
    ]);
  });

  it('German: "er" is whom the sentence before was about, though they said nothing there', () => {
    expect(
      said('Der Vorsitzende, Max Oberle, zeigte sich erleichtert. Man habe lange gesammelt, sagte er.', 'de'),
    ).toEqual(['1 Max Oberle: Man habe lange gesammelt, sagte er.']);
  });

  it('Spanish: a verb alone goes on with the speaker before', () => {
    expect(
      said(
        'El presidente Pedro Sánchez dijo que no. Añadió que era tarde. «Es falso», afirmó Ana Ruiz.',
        'es',
      ),
    ).toEqual([
      '1 Pedro Sánchez: El presidente Pedro Sánchez dijo que no.',
      '1 Pedro Sánchez: Añadió que era tarde.',
      '1 Ana Ruiz: «Es falso», afirmó Ana Ruiz.',
    ]);
  });

  it('Spanish: a name set in, whatever office stands before it', () => {
    expect(
      said(
        'El ministro de Turismo, Jorge Lledó, declaró que lo respeta. «Se irán», se quejó Lucía Barrios, que tiene un bar.',
        'es',
      ),
    ).toEqual([
      '1 Jorge Lledó: El ministro de Turismo, Jorge Lledó, declaró que lo respeta.',
      '1 Lucía Barrios: «Se irán», se quejó Lucía Barrios, que tiene un bar.',
    ]);
  });

  it('Spanish: an office for whoever was named with it', () => {
    expect(
      said(
        '«Hemos votado», dijo la alcaldesa, Rosa Mora. La alcaldesa añadió que era tarde. La playa dijo poco.',
        'es',
      ),
    ).toEqual([
      '1 Rosa Mora: «Hemos votado», dijo la alcaldesa, Rosa Mora.',
      '1 Rosa Mora: La alcaldesa añadió que era tarde.',
    ]);
  });

  it('French: verbs of many kinds', () => {
    expect(
      said('« Nous restons », prévient Josiane Berthier. « C’est moins cher », ironise Nadia Kessler.', 'fr'),
    ).toEqual([
      '1 Josiane Berthier: « Nous restons », prévient Josiane Berthier.',
      '1 Nadia Kessler: « C’est moins cher », ironise Nadia Kessler.',
    ]);
  });

  it('French: selon, and inversion', () => {
    expect(said('« Non », a déclaré Marie Durand. Selon Durand, tout va bien.', 'fr')).toEqual([
      '1 Marie Durand: « Non », a déclaré Marie Durand.',
      '1 Marie Durand: Selon Durand, tout va bien.',
    ]);
  });

  it('Russian: before and after the verb', () => {
    expect(
      said(
        'Владимир Путин заявил, что переговоры прошли хорошо. «Мы готовы», — сказал Путин. Он добавил, что ждёт.',
        'ru',
      ),
    ).toEqual([
      '1 Владимир Путин: Владимир Путин заявил, что переговоры прошли хорошо.',
      '1 Владимир Путин: «Мы готовы», — сказал Путин.',
      '1 Владимир Путин: Он добавил, что ждёт.',
    ]);
  });

  it('Chinese: titles off, adverbs over, several together', () => {
    expect(
      said(
        '俄罗斯总统普京表示，俄方支持中国。他还说，关系很好。普京和习近平共同强调合作的重要性。据说会谈很短。',
        'zh',
      ),
    ).toEqual([
      '1 普京: 俄罗斯总统普京表示，俄方支持中国。',
      '1 普京: 他还说，关系很好。',
      '1 普京+习近平: 普京和习近平共同强调合作的重要性。',
    ]);
  });

  it('Arabic: the verb first', () => {
    expect(
      said('قال الرئيس الروسي فلاديمير بوتين إن بلاده تدعم الصين. وأضاف أن العلاقات جيدة.', 'ar'),
    ).toEqual([
      '1 فلاديمير بوتين: قال الرئيس الروسي فلاديمير بوتين إن بلاده تدعم الصين.',
      '1 فلاديمير بوتين: وأضاف أن العلاقات جيدة.',
    ]);
  });
});

describe('any text', () => {
  it('gives whole sentences inside their paragraphs, in order, to speakers who are listed', () => {
    const piece = fc.constantFrom(
      'Ana Ruiz',
      'said',
      '“',
      '”',
      '"',
      ',',
      '.',
      ':',
      'he',
      'and',
      'according to',
      '(',
      ')',
      '—',
      '\n\n',
      'told',
      "'",
      'Mr.',
      '普京',
      '说',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const { statements, speakers } = attribute(article(pieces.join(' ')));
        const names = new Set(speakers.map(({ name }) => name));
        let before = -1;
        for (const { paragraph, span, speakers: by } of statements) {
          const at = paragraph.number * 1e6 + span.start;
          expect(at).toBeGreaterThan(before);
          before = at;
          expect(paragraph.text.slice(span.start, span.end).trim()).toHaveLength(span.end - span.start);
          expect(by.length).toBeGreaterThan(0);
          for (const name of by) expect(names).toContain(name);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('whose a quotation is that no verb introduces', () => {
  const by = (text: string, name: string) => {
    const { statements } = attribute(article(`${text}\n\nThe works begin in May.`));
    return statements
      .filter(({ speakers }) => speakers.some((one) => one.endsWith(name)))
      .map(({ paragraph, span }) => paragraph.text.slice(span.start, span.end));
  };
  const words = 'The quay will stay closed until the autumn.';
  it.each([
    ['a dash before the name', `The council met.\n\n“${words}” —Commissioner Ida Falk`, 'Falk'],
    ['a line that announces it', `The council met.\n\nAnd from Chairwoman Falk:\n\n“${words}”`, 'Falk'],
    ['a verb of no table', `“The quay will stay closed until the autumn,” groused Falk, shivering.`, 'Falk'],
    ['a person who leads it in', `Ida Falk leaned back in her chair. “${words}” Bo nodded.`, 'Falk'],
    [
      'an inversion with a description',
      `“${words.slice(0, -1)},” suggests Ida Falk, a psychologist.`,
      'Falk',
    ],
    ['initials', `We met Ida Falk.\n\nER: When?\n\nIF: ${words}\n\nER: Why?\n\nIF: Nobody knows.`, 'Falk'],
  ])('%s', (_, text, name) => {
    expect(by(text, name).join(' ')).toContain('The quay will stay closed until the autumn');
  });

  it('leaves a quotation alone that follows a sentence about nobody', () => {
    expect(by(`The quay was empty and the rain fell. “${words}”`, 'Falk')).toEqual([]);
  });
});

describe('whose a sentence is', () => {
  const by = (text: string) =>
    attribute(article(`The works began in the spring.\n\n${text}`)).statements.map(
      ({ speakers, paragraph, span }) =>
        `${speakers.join('+')}: ${paragraph.text.slice(span.start, span.end)}`,
    );
  it.each([
    [
      'marks of two styles',
      'Ada Lowe runs the quay. “It is shut," she said. The boats went home early that day.',
      ['Ada Lowe: “It is shut," she said.'],
    ],
    [
      'marks of two styles, the other way',
      'Ada Lowe runs the quay. "It is shut,” she said. The boats went home early that day.',
      ['Ada Lowe: "It is shut,” she said.'],
    ],
    [
      'a long apposition with a clause of its own',
      'Gov. Ann Lee of Ohio, a Republican who has refused to back the nominee, said the vote was wrong.',
      [
        'Ann Lee: Gov. Ann Lee of Ohio, a Republican who has refused to back the nominee, said the vote was wrong.',
      ],
    ],
    [
      'a party after the name',
      'The finance committee’s chairman, Bo Li of the Conservatives, said the pool would close.',
      ['Bo Li: The finance committee’s chairman, Bo Li of the Conservatives, said the pool would close.'],
    ],
    [
      '"he" after somebody who was "she"',
      'Mayor Kari Dahl lost. “I accept it,” she said.\n\nIt was said to cost much. He stopped short of saying how much.',
      ['Kari Dahl: “I accept it,” she said.'],
    ],
    [
      '"she" after a name set in',
      'My teacher, Ida Falk, used to say so. The conductor, Ada Lowe, is often blamed. “You can’t play with a fever,” she told us.',
      [
        'Ida Falk: My teacher, Ida Falk, used to say so.',
        'Ada Lowe: “You can’t play with a fever,” she told us.',
      ],
    ],
    [
      '"he" after "as for"',
      'Gov. Pat Holm left. Ida Falk said no. As for Bo Yates, he has stopped eating there. “It’s quieter,” he said.',
      ['Ida Falk: Ida Falk said no.', 'Bo Yates: “It’s quieter,” he said.'],
    ],
    ['a thing put somewhere', 'Ida Falk has painted a sign and put it where the trucks turn in.', []],
    [
      'a thing put in words',
      'As Ida Falk put it, the sign stays. Falk put it bluntly.',
      ['Ida Falk: As Ida Falk put it, the sign stays.', 'Ida Falk: Falk put it bluntly.'],
    ],
    ['what somebody is called', 'We met the clerk, a man called Ferris.', []],
    [
      'a holiday',
      'A judge promised to rule by Thanksgiving.',
      ['judge: A judge promised to rule by Thanksgiving.'],
    ],
    [
      'a trade before the name',
      'Pundit Ida Falk said it would rain. Statistician Bo Li said it would snow. Christine Ann Lowe said no.',
      [
        'Ida Falk: Pundit Ida Falk said it would rain.',
        'Bo Li: Statistician Bo Li said it would snow.',
        'Christine Ann Lowe: Christine Ann Lowe said no.',
      ],
    ],
    [
      'a name with two small words inside',
      'Ludwig van der Berg said no.',
      ['Ludwig van der Berg: Ludwig van der Berg said no.'],
    ],
    [
      'a body that is called after its members',
      'The Women’s Institute said no. Li’s Party said yes.',
      ['Women’s Institute: The Women’s Institute said no.', 'Party: Li’s Party said yes.'],
    ],
    [
      'a book in an apposition',
      'Ida Falk, the co-author of “Going Under,” a study of quays, said the tide would win.',
      ['Ida Falk: Ida Falk, the co-author of “Going Under,” a study of quays, said the tide would win.'],
    ],
    [
      'an inversion with a description before the name',
      '“It is early,” cautioned the report’s lead author, Bo Li of Yale.',
      ['Bo Li: “It is early,” cautioned the report’s lead author, Bo Li of Yale.'],
    ],
    [
      'four together',
      'Ann Lee, Bo Ortiz, Carl Webb and Dana Frank said they would vote no.',
      [
        'Ann Lee+Bo Ortiz+Carl Webb+Dana Frank: Ann Lee, Bo Ortiz, Carl Webb and Dana Frank said they would vote no.',
      ],
    ],
    [
      'a place is none of those together',
      'In Ohio, Ann Lee and Bo Ortiz said they would vote no.',
      ['Ann Lee+Bo Ortiz: In Ohio, Ann Lee and Bo Ortiz said they would vote no.'],
    ],
    [
      'a spokesman for somebody',
      'A spokesman for White, John Nester, said the seat was empty.',
      ['John Nester: A spokesman for White, John Nester, said the seat was empty.'],
    ],
    [
      'somebody with one name, then "she"',
      'Madonna left at nine. She said the show was over.',
      ['Madonna: She said the show was over.'],
    ],
    [
      'a change of subject, then "he"',
      'Ann Lee argued against it. Murphy, though, said it was sound. He added that it would pass.',
      [
        'Ann Lee: Ann Lee argued against it.',
        'Murphy: Murphy, though, said it was sound.',
        'Murphy: He added that it would pass.',
      ],
    ],
    [
      'participles at the head are no names',
      'Chastened by the vote, Bo Ortiz promised to listen. Having announced it, Judge Webb left.',
      [
        'Bo Ortiz: Chastened by the vote, Bo Ortiz promised to listen.',
        'Webb: Having announced it, Judge Webb left.',
      ],
    ],
    [
      'nouns after a verb are no verbs',
      'Bo Ortiz debated claims about the port. Ida Falk dropped claims in May.',
      [],
    ],
    [
      'no purpose of them who are led to it',
      'Bo Ortiz led them to attack it. Ida Falk told the court that after the flood Ada Lowe had promised a wall.',
      ['Ida Falk: Ida Falk told the court that after the flood Ada Lowe had promised a wall.'],
    ],
    ['nouns for things are no verbs', 'Bo Ortiz was told to keep details in the Pentagon briefing room.', []],
    [
      'what somebody else answers',
      'Ida Falk said she would answer Bo Ortiz’s comments at noon.',
      ['Ida Falk: Ida Falk said she would answer Bo Ortiz’s comments at noon.'],
    ],
    [
      'a question after a sentence that others speak in',
      'Bo Ortiz remarked on a story in which sources said the judge might stay. “Is that so? Is it?” Ida Falk asked.',
      [
        'Bo Ortiz: Bo Ortiz remarked on a story in which sources said the judge might stay.',
        'Ida Falk: “Is that so?',
        'Ida Falk: Is it?” Ida Falk asked.',
      ],
    ],
    [
      'somebody after their team was named',
      'Dana Frank runs. Are you on Team Frank? Frank stressed that it was early.',
      ['Dana Frank: Frank stressed that it was early.'],
    ],
    [
      'a purpose',
      'Ada Lowe used her speech to call for a wall. Ida Falk took to the radio to attack it.',
      [
        'Ada Lowe: Ada Lowe used her speech to call for a wall.',
        'Ida Falk: Ida Falk took to the radio to attack it.',
      ],
    ],
    [
      'no purpose of whoever is asked or has to',
      'Ada Lowe met him to see Bo Ortiz. A crowd sent Ada Lowe to attack it. Lowe had to tell Ortiz. Rhine ties are a means to call for peace.',
      [],
    ],
    [
      'what somebody is about something',
      'Ada Lowe has been highly critical of the wall. The critical wall fell. Bo Ortiz was certain of it.',
      ['Ada Lowe: Ada Lowe has been highly critical of the wall.', 'Bo Ortiz: Bo Ortiz was certain of it.'],
    ],
    [
      'a relative by name',
      'According to his aunt, Jane Starr, “he was brilliant from the start.”',
      ['Jane Starr: According to his aunt, Jane Starr, “he was brilliant from the start.”'],
    ],
    [
      'a past that looks like a plain form',
      'As Ida Falk put it, “the sea is patient with all of us.”',
      ['Ida Falk: As Ida Falk put it, “the sea is patient with all of us.”'],
    ],
    [
      'what he would say again and again',
      'Bo Ortiz edited him. He’d respond, “I have a horror of the obvious.”',
      ['Bo Ortiz: He’d respond, “I have a horror of the obvious.”'],
    ],
    [
      'one person with two offices',
      '“We are small,” said Bo Ortiz, CEO and Founder of Tide Works.',
      ['Bo Ortiz: “We are small,” said Bo Ortiz, CEO and Founder of Tide Works.'],
    ],
    [
      'whoever the sentence is about before whoever spoke last',
      'Bo Ortiz said no. Tom Webb put the port on a list of places he said were unsafe.',
      [
        'Bo Ortiz: Bo Ortiz said no.',
        'Tom Webb: Tom Webb put the port on a list of places he said were unsafe.',
      ],
    ],
    [
      'no view that is asked for',
      'What is Tom Webb’s view of the port? Tom Webb’s view of the port is gloomy.',
      ['Tom Webb: Tom Webb’s view of the port is gloomy.'],
    ],
    [
      'nothing of whoever is called on to stop saying it',
      'Ada Lowe called on Tom Webb to stop attacking her.',
      ['Ada Lowe: Ada Lowe called on Tom Webb to stop attacking her.'],
    ],
    [
      'no site that "she" may be',
      'Ada Lowe said no. Twitter was full of it. Twitter was slow. She said so twice.',
      ['Ada Lowe: Ada Lowe said no.', 'Ada Lowe: She said so twice.'],
    ],
    [
      'no speech that is only spoken of',
      'Tom Webb pitched seven innings. The rain made Tom Webb’s speech a short one. Ada Lowe pitched the idea.',
      ['Ada Lowe: Ada Lowe pitched the idea.'],
    ],
    [
      'what somebody does by saying it',
      'Bo Ortiz left the hall, calling it too warm. Ida Falk stayed, denying that it was.',
      [
        'Bo Ortiz: Bo Ortiz left the hall, calling it too warm.',
        'Ida Falk: Ida Falk stayed, denying that it was.',
      ],
    ],
    [
      'a firm of two names, and a party',
      'Marsh & Hale said the port was safe. Labour said it was not. Labour ideas said little.',
      ['Marsh & Hale: Marsh & Hale said the port was safe.', 'Labour: Labour said it was not.'],
    ],
    [
      'a body with its purpose, in capitals or not',
      'The Office for Road Safety said no. The Institute for the blind said yes.',
      [
        'Office for Road Safety: The Office for Road Safety said no.',
        'Institute: The Institute for the blind said yes.',
      ],
    ],
    [
      'somebody whose name ends like a participle',
      'The judge met Bo Schelling. Schelling, an engineer, said no. Shelling, a crime, went on.',
      ['Bo Schelling: Schelling, an engineer, said no.'],
    ],
    [
      'what is added after a "but" by whoever speaks after it',
      'Ada Lowe agreed, but Bo Ortiz denied it, adding, “It is shut. The tide is low.”',
      [
        'Ada Lowe+Bo Ortiz: Ada Lowe agreed, but Bo Ortiz denied it, adding, “It is shut.',
        'Bo Ortiz: The tide is low.”',
      ],
    ],
    [
      'somebody’s spokesman, and supporters, after the verb',
      '“The quay is shut for now,” said Lowe spokesman Tom Webb. “It never was,” said Lowe supporters.',
      [
        'Tom Webb: “The quay is shut for now,” said Lowe spokesman Tom Webb.',
        'Lowe supporters: “It never was,” said Lowe supporters.',
      ],
    ],
    [
      'a group in other words',
      'Two officials said no. Many voters said yes. The police said so.',
      ['officials: Two officials said no.', 'voters: Many voters said yes.', 'police: The police said so.'],
    ],
    [
      'what a colon announces, whatever the verb',
      'Ada Lowe pictures the port thus: “It is a village with a ferry and a bar.” The sign read: “No dogs in the village hall.”',
      ['Ada Lowe: Ada Lowe pictures the port thus: “It is a village with a ferry and a bar.”'],
    ],
    [
      'nothing of the States that are urged to attack',
      'Bo Ortiz urged the United States to attack, describing the port as a trap.',
      ['Bo Ortiz: Bo Ortiz urged the United States to attack, describing the port as a trap.'],
    ],
    [
      'nobody called Midcaps',
      'Bo Ortiz pointed out that it was early. Midcaps were falling. He said so twice.',
      ['Bo Ortiz: Bo Ortiz pointed out that it was early.', 'Bo Ortiz: He said so twice.'],
    ],
    [
      'nobody called Web',
      'Ida Falk wrote novels. The next, Web of Salt, came late. Web of Salt sold well. She said so.',
      ['Ida Falk: She said so.'],
    ],
    [
      'was quoted as saying',
      '“It is shut,” Ada Lowe is quoted as saying.',
      ['Ada Lowe: “It is shut,” Ada Lowe is quoted as saying.'],
    ],
  ])('%s', (_, text, given) => {
    expect(by(text)).toEqual(given);
  });
});
