import { describe, expect, it } from 'vitest';
import { answer, said } from '../../src/answer/index.js';
import { speakerAsked, speechAsked } from '../../src/answer/question/speech.js';
import { readArticle } from '../../src/article/index.js';
import { indexArticle } from '../../src/index.js';
import { articleOf } from '../reply/articles.js';

const index = indexArticle(
  readArticle(`The harbour
By Ana Ruiz

The harbour of Port Lune has been closed since the storm in March, and the fishing fleet lies idle.

"The ferry will run again in May," said Mayor Ada Lowe. She warned that the old pier could collapse.

Tom Brand, who leads the fishing union, called the delay a disgrace.

The government of the island has spent nine million on the dredging of the channel. Victor Hale, the minister, visited the harbour in June.
`),
);
const ask = (question: string) => answer(index, question);

describe('the words of somebody who is not quoted', () => {
  it.each([
    ['What did Mayor Lowe say about the dredging of the channel?', 'silent-on'],
    ['What did Victor Hale say about the dredging of the channel?', 'unknown-speaker'],
    ['What was the opinion of Victor Hale on the dredging?', 'unknown-speaker'],
    ['What did Napoleon say about the harbour?', 'unknown-speaker'],
  ])('%s is never answered with others’ words', (question, because) => {
    expect(ask(question)).toMatchObject({ kind: 'absent', reason: { because } });
  });

  it('shows what is nearest in the article’s own words', () => {
    const given = ask('What did Victor Hale say about the dredging of the channel?');
    expect(given.kind === 'absent' && given.near[0]?.paragraph.number).toBe(4);
    expect(given).toMatchObject({ reason: { name: 'Victor Hale', about: 'the dredging of the channel' } });
  });
});

describe('who made something', () => {
  it.each(['who wrote the letter to the union', 'who wrote a report about the pier'])(
    'is not asked for as a speaker: %s',
    (question) => expect(speakerAsked(question)).toBeUndefined(),
  );

  it('and who wrote that it was so is', () => {
    expect(speakerAsked('who wrote that the pier could collapse')).toMatchObject({ verb: 'write' });
  });
});

describe('whoever tells things apart says nothing', () => {
  it.each([
    'how do crows tell people apart',
    'how can farmers tell whether they are ripe',
    'did Li tell right from wrong',
  ])('%s', (question) => expect(speechAsked(question)).toBeUndefined());

  it('is asked to agree with somebody, not about “with somebody”', () => {
    expect(speechAsked('does Lowe agree with Hale?')).toMatchObject({ name: 'Lowe', about: 'Hale' });
  });

  it.each([
    ['What did Lowe tell the council?', undefined],
    ['what did lowe tell Brand', undefined],
    ['What did Lowe tell the council about the pier?', 'the pier'],
    ['What did Lowe tell the council was the reason?', 'the council was the reason'],
  ])('is no one whom it was told: %s', (question, about) => {
    expect(speechAsked(question)?.about).toBe(about);
  });

  it('may be called Will', () => {
    expect(speechAsked('What did Will Lowe say?')).toMatchObject({ name: 'Will Lowe' });
  });

  it('nor is "something" anybody', () => expect(speechAsked('quote something')).toBeUndefined());

  it('nor is "him" anybody', () => expect(speechAsked('why is it so, according to him')).toBeUndefined());

  it('while others are told something', () => {
    expect(speechAsked('what did the mayor tell the town')).toMatchObject({ name: 'the mayor' });
  });
});

describe('somebody’s words by meaning', () => {
  const talk = indexArticle(
    readArticle(
      [
        '# Left alone',
        'Irene Maddox has studied play for years. “The first quarter of an hour is awful,” she said. “Then it gets interesting.”',
        'Schools could leave an afternoon free for play, and a park keeper agrees.',
      ].join('\n\n'),
    ),
  );
  const nearness = {
    ofParagraphs: new Float32Array([0.9, 0.8]),
    ofSentences: Float32Array.from(talk.passages.sentences, ({ paragraph }) => (paragraph === 0 ? 0.9 : 0.8)),
  };

  it('are given where their paragraph is likely and speaks of the subject', () => {
    expect(answer(talk, 'What does Maddox say about the first minutes of an hour?', nearness)).toMatchObject({
      kind: 'stated',
      speaker: { name: 'Irene Maddox' },
    });
  });

  it('and not for their name alone', () => {
    expect(answer(talk, 'What does Maddox say about schools?', nearness)).toMatchObject({ kind: 'absent' });
  });
});

describe('whatever form asks for words', () => {
  it.each([
    'quote something Mayor Lowe said',
    'give me something mayor lowe said please',
    'one thing Mayor Lowe said about the ferry',
    'show me what Mayor Lowe said',
    'can you list all the things Mayor Lowe has said?',
    'everything Mayor Lowe said',
    'Mayor Lowe’s exact words',
    'a Mayor Lowe quote, please',
  ])('%s', (question) => {
    expect(ask(question)).toMatchObject({
      kind: 'stated',
      speaker: { name: 'Ada Lowe' },
      statements: [{ paragraph: { number: 2 } }, ...(/ferry/.test(question) ? [] : [{}])],
    });
  });

  it.each(['what they said', 'everything the article said', 'show me the things that it said'])(
    'takes nobody for a speaker in “%s”',
    (question) => {
      expect(ask(question)).not.toMatchObject({ reason: { because: 'unknown-speaker' } });
    },
  );
});

describe('a question for words that is mistyped', () => {
  it.each([
    ['waht did Mayor Lowe say about the ferry?', 2],
    ['what did Mayor Lowe siad about the ferry?', 2],
    ['What didd Mayor Lowe say abuot the ferry?', 2],
    ['What did Mayor Lowe mentoin about the ferry?', 2],
    ['Wat does Tom Brand thikn about the delay?', 3],
  ])('is read all the same: %s', (question, number) => {
    expect(ask(question)).toMatchObject({ kind: 'stated', statements: [{ paragraph: { number } }] });
  });

  it('keeps a name as it was typed, however near it is to such a word', () => {
    // "Telle" is a slip away from "tell", "Saya" from "say".
    for (const name of ['Telle', 'Saya'])
      expect(ask(`What did ${name} say about the harbour?`)).toMatchObject({
        reason: { because: 'unknown-speaker', name },
      });
  });

  it('is none where the word is one of the language, or of the article', () => {
    // "lay" is no "say", "renounce" no "announce".
    expect(ask('What did Mayor Lowe lay on the ferry?').kind).not.toBe('stated');
    expect(ask('What did Mayor Lowe renounce in May?').kind).not.toBe('stated');
  });
});

describe('who said something', () => {
  it.each([
    ['Who said that the ferry will run again?', 'Ada Lowe', 2],
    ['Who warned that the pier could collapse?', 'Ada Lowe', 2],
    ['Who called the delay a disgrace?', 'Tom Brand', 3],
  ])('%s %s, ¶%i', (question, name, number) => {
    expect(ask(question)).toMatchObject({
      kind: 'stated',
      speaker: { name },
      statements: [{ paragraph: { number } }],
    });
  });

  it('tells who says it from who denies it, and from whom it is said of', () => {
    const dam = indexArticle(
      readArticle(
        '# The dam\n\nThe engineer, Paul Stone, said cracks had been found. His deputy, Lisa Moe, denied that.\n\nAnna Berg warned of a flood. Jo Lind agreed with Berg.',
      ),
    );
    expect(answer(dam, 'who said cracks were found')).toMatchObject({ speaker: { name: 'Paul Stone' } });
    expect(answer(dam, 'who denied that cracks were found')).toMatchObject({ speaker: { name: 'Lisa Moe' } });
    expect(answer(dam, 'who agrees with Anna Berg?')).not.toMatchObject({ speaker: { name: 'Anna Berg' } });
    expect(answer(dam, 'who rejected the warning of a flood?').kind).not.toBe('stated');
  });

  it('names nobody where the article does not', () => {
    expect(ask('Who visited the harbour in June?').kind).toBe('found');
    expect(ask('Who said that the moon is made of cheese?').kind).not.toBe('stated');
  });
});

describe('a name that is typed together with its subject', () => {
  it.each(['Lowe on the ferry', 'Mayor Lowe about the ferry', 'what did Ada Lowe say about the ferry?'])(
    '“%s”',
    (typed) => {
      expect(said(index, typed)).toMatchObject({
        kind: 'stated',
        speaker: { name: 'Ada Lowe' },
        about: 'the ferry',
        statements: [{ paragraph: { number: 2 } }],
      });
    },
  );

  it('is a name where the article quotes nobody before it', () => {
    expect(said(index, 'Hale on the ferry')).toMatchObject({
      reason: { because: 'unknown-speaker', name: 'Hale on the ferry' },
    });
  });
});

describe('questions for words', () => {
  it.each([
    'How did Mayor Lowe respond?',
    'What was Ada Lowe’s reply?',
    'Did Ada Lowe say anything about the ferry?',
    'According to Ada Lowe, when will the ferry run again?',
    'Why did Lowe say the ferry will run?',
    'a quote from Ada Lowe',
  ])('%s', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'stated', speaker: { name: 'Ada Lowe' } });
  });

  it('tells one president from another by the country', () => {
    const talks = indexArticle(
      readArticle(
        '# Talks\n\nLatvian President Egils Ozols said that the port would open.\n\nEstonian President Kersti Tamm said that the ferry would wait. Tamm said no more.',
      ),
    );
    expect(answer(talks, 'What did the Latvian president say?')).toMatchObject({
      speaker: { name: 'Egils Ozols' },
    });
    expect(answer(talks, 'What did the Estonian president say?')).toMatchObject({
      speaker: { name: 'Kersti Tamm' },
    });
  });

  it('takes the United States for one name', () => {
    expect(ask('What did the United States say about China?')).toMatchObject({
      reason: { because: 'unknown-speaker', name: 'the United States' },
    });
  });
});

const dam = indexArticle(
  readArticle(`The dam at Kells
By Nora Finch

The council voted on Tuesday to drain the old dam at Kells before the winter. The valley has waited too long for it.

"The wall will not hold another flood," said the engineer Ada Lowe.

The senators criticised the decision. Senators said the cost had been hidden from them. Critics called the plan a gift.

Donald Fry, the mayor, said the town would be paid. His wife, Melanie Fry, told reporters that the family would move.

Donald Fry Jr. said he would run for mayor. "My father is tired," the younger Mr. Fry said.

His doctor, Paul Orr, said the mayor was in good health. Xi and Putin both pledged to send engineers.

The United States said that China was behind the leak.

Victor Hale visited the dam in June and took photographs of the cracks.
`),
);

describe('forms of the question', () => {
  it.each([
    'What does Victor Hale think of the dam?',
    'What is Victor Hale’s position on the dam?',
    'What was Victor Hale’s argument?',
    'According to Victor Hale, what caused the cracks?',
    'What caused the cracks according to Victor Hale?',
    'In Victor Hale’s view, is the dam safe?',
    'Why did Victor Hale say the dam cracked?',
    'Where did Victor Hale say the cracks were?',
    'How does Victor Hale feel about the dam?',
    'What reasons did Victor Hale give for the cracks?',
    'Has Victor Hale commented on the dam?',
    'a quote from Victor Hale',
    'Quote Victor Hale',
  ])('%s: he is not quoted, and nobody answers for him', (question) => {
    expect(answer(dam, question)).toMatchObject({ kind: 'absent', reason: { because: 'unknown-speaker' } });
  });

  it.each([
    ['Does Ada Lowe think the wall will hold?', 'Ada Lowe'],
    ['According to the engineer, will the wall hold?', 'Ada Lowe'],
    ['When did Ada Lowe say the wall would break?', 'Ada Lowe'],
    ['What did the senators say about the cost?', 'senators'],
    ['How did the senators react?', 'senators'],
    ['What do the critics think?', 'critics'],
    ['What did his doctor say?', 'Paul Orr'],
    ['Did the mayor mention being paid?', 'Donald Fry'],
    ['What did both leaders say?', 'Xi and Putin'],
    ['What did the U.S. say about China?', 'United States'],
    ['What did Mrs. Fry say?', 'Melanie Fry'],
    ['What did the younger Mr. Fry say?', 'Donald Fry Jr.'],
  ])('%s %s', (question, name) => {
    expect(answer(dam, question)).toMatchObject({ kind: 'stated', speaker: { name } });
  });

  it('says who else a title may mean', () => {
    const given = answer(dam, 'What did Mr. Fry say?');
    const also = given.kind === 'stated' ? given.alsoNamed.map(({ name }) => name) : [];
    expect(also).toHaveLength(1);
    expect(also).not.toContain('Melanie Fry');
    expect(answer(dam, 'What did Mrs. Orr say?').kind).toBe('absent');
  });

  it('tells a couple apart of whom the article has only titles and the name', () => {
    const couple = indexArticle(
      articleOf([
        'Mr. Hale called the plan a disaster. “It is,” Mr. Hale said. Mrs. Hale said that it would do.',
      ]),
    );
    const quoted = (question: string) => {
      const given = answer(couple, question);
      return given.kind === 'stated'
        ? given.statements.map(({ cue, speakers }) => [cue, speakers])
        : given.kind;
    };
    expect(quoted('What did Mrs. Hale say?')).toEqual([['said', ['Mrs. Hale']]]);
    expect(quoted('What did Mr. Hale say?')).toEqual([
      ['called', ['Mr. Hale']],
      ['said', ['Mr. Hale']],
    ]);
    const either = answer(couple, 'What did Hale say?');
    expect(either).toMatchObject({ speaker: { name: 'Mr. Hale' }, alsoNamed: [{ name: 'Mrs. Hale' }] });
  });

  it.each([
    'What happens if Ada Lowe says the wall holds?',
    'What were the features of Apple Talk?',
    'What was Victor Hale’s own state religion?',
  ])('%s asks for nobody’s words', (question) => {
    const given = answer(dam, question);
    expect(given.kind === 'absent' && given.reason.because).not.toBe('unknown-speaker');
  });

  it('shows what the article tells of somebody beside the refusal', () => {
    const given = answer(dam, 'How did Victor Hale react to the cracks?');
    expect(given).toMatchObject({ kind: 'absent', reason: { because: 'unknown-speaker' } });
    expect(given.kind === 'absent' && given.near[0]?.paragraph.number).toBe(8);
    expect(answer(dam, 'Does Victor Hale agree that the dam is old?').kind).toBe('absent');
  });
});

describe('what a model of sentences finds in place of words that there are not', () => {
  /** As if the paragraph with this number were near to the question in meaning, and no other. */
  const nearTo = (number: number) => ({
    ofSentences: dam.passages.sentences.map(({ paragraph }) => (paragraph === number - 1 ? 0.9 : 0.68)),
    ofParagraphs: dam.article.paragraphs.map((one) => (one.number === number ? 0.9 : 0.68)),
  });
  const asked = (question: string, number: number) => answer(dam, question, nearTo(number));
  /** What is offered, the likeliest first, and why it is no more than that. */
  const offered = (question: string, number: number) => {
    const given = asked(question, number);
    if (given.kind !== 'unsure') return given.kind;
    const numbers = given.passages.slice(0, given.candidates).map((one) => one.paragraph.number);
    return [...numbers, given.lacking?.because];
  };

  it.each([
    'How did Victor Hale react to the cracks?',
    'What is Victor Hale’s opinion of the cracks?',
    'What did Victor Hale tell the town to do about the cracks?',
  ])('%s may be told by the article, which is said', (question) => {
    expect(offered(question, 8)).toEqual([8, 'unknown-speaker']);
  });

  it('may be of a group that the article calls by another name', () => {
    const question = 'How did viewers respond to the decision to drain the dam?';
    expect(offered(question, 1)).toEqual([1, 'unknown-speaker']);
  });

  it.each([
    ['What did Victor Hale say about the cracks?', 8, 'words are asked for, and nothing else'],
    ['What does Victor Hale think of the decision?', 1, 'it does not speak of him'],
    ['What does Victor Hale think of the flood?', 2, 'they are another’s words'],
  ])('%s ¶%i is no answer: %s', (question, number) => {
    expect(asked(question, number)).toMatchObject({
      kind: 'absent',
      reason: { because: 'unknown-speaker', name: 'Victor Hale' },
    });
  });

  it('is nearest to a refusal, too', () => {
    const nearest = (number: number) => {
      const given = asked('What did Ada Lowe say about travelling pensioners?', number);
      return given.kind === 'absent' && [given.reason.because, given.near[0]?.paragraph.number];
    };
    expect(nearest(4)).toEqual(['silent-on', 4]);
    expect(nearest(8)).toEqual(['silent-on', 8]);
    const alone = said(dam, 'Napoleon', 'travelling pensioners', nearTo(6));
    expect(alone.kind === 'absent' && alone.near[0]?.paragraph.number).toBe(6);
  });

  it('is no surer where paragraphs are named', () => {
    expect(offered('How did Victor Hale react to the cracks in ¶8?', 8)).toEqual([8, 'unknown-speaker']);
  });

  it('may be words of whoever is called by another name there', () => {
    const question = 'What should be done with the harbour according to the union boss?';
    const near = index.article.paragraphs.map(({ number }) => (number === 2 ? 0.88 : 0.7));
    const ofSentences = index.passages.sentences.map(({ paragraph }) => near[paragraph] ?? 0);
    expect(answer(index, question, { ofSentences, ofParagraphs: near })).toMatchObject({
      kind: 'unsure',
      lacking: { because: 'unknown-speaker' },
    });
  });

  it('is never another’s words for the author’s', () => {
    const question = 'What does the author think of hydropower?';
    expect(offered(question, 8)).toEqual([8, 'author-silent']);
    expect(offered(question, 2)).not.toContain(2);
  });
});

describe('what somebody says of a subject', () => {
  const ferry = indexArticle(
    readArticle(
      '# A ferry\n\n“The ferry is older than I am,” said Mayor Ada Lowe.\n\nIt rained.\n\n“The ferry sails at dawn,” Lowe said.',
    ),
  );
  const first = (ofParagraphs: readonly number[]) => {
    const near = { ofParagraphs, ofSentences: ofParagraphs };
    const given = answer(ferry, 'What did Ada Lowe say about the ferry leaving?', near);
    return given.kind === 'stated' && given.statements.map(({ paragraph }) => paragraph.number);
  };

  it('comes in the order of its meaning where the words are the same', () => {
    expect(first([0.75, 0.7, 0.85])).toEqual([3, 1]);
    expect(first([0.85, 0.7, 0.75])).toEqual([1, 3]);
  });
});

describe('a verb that asks for one kind of words', () => {
  const pier = indexArticle(
    readArticle(`# The pier

The pier will close on Monday, said Mayor Ada Lowe. She said that the town would pay, and promised a new one.

Lowe denied that she had taken the money. She now denies any haste, but has admitted a mistake.`),
  );

  it.each([
    ['does Lowe deny it?', [2, 2]],
    ['What did Lowe admit?', [2]],
    ['what did lowe promise', [1]],
    ['what did Lowe pledge?', [1]],
    // Whoever thinks or claims something says it with any verb.
    ['What does Lowe think?', [1, 1, 2, 2]],
    // She warns of nothing: all that she says is shown.
    ['what did Lowe warn of', [1, 1, 2, 2]],
  ])('%s', (question, paragraphs) => {
    const given = answer(pier, question);
    expect(given.kind === 'stated' && given.statements.map(({ paragraph }) => paragraph.number)).toEqual(
      paragraphs,
    );
  });
});

describe('the author’s own view', () => {
  it('is given from what is put in nobody’s mouth', () => {
    for (const who of ['the author', 'the writer', 'Nora Finch'])
      expect(answer(dam, `What does ${who} think about the valley?`)).toMatchObject({
        kind: 'found',
        voice: 'article',
        passage: { paragraph: { number: 1 } },
      });
    expect(answer(dam, 'What does the author say about China?')).toMatchObject({
      reason: { because: 'author-silent' },
    });
  });

  it('is the sentence nearest in meaning, of those that speak of as much of it', () => {
    const harbour = indexArticle(
      readArticle(
        '# A harbour\n\nThe rich towns sold their boats.\n\nA gull.\n\nThe rich towns ought to share.',
        {
          name: 'harbour.md',
        },
      ),
    );
    const question = 'What must rich towns do according to the author?';
    const paragraphFor = (ofSentences: readonly number[]) => {
      const given = answer(harbour, question, { ofSentences, ofParagraphs: ofSentences });
      return given.kind === 'found' ? given.passage.paragraph.number : given.kind;
    };
    expect(paragraphFor([0.75, 0.7, 0.85])).toBe(3);
    expect(paragraphFor([0.85, 0.7, 0.75])).toBe(1);
  });

  it('is a guess where the whole question is hardly met, however many of its words are', () => {
    const pier = indexArticle(
      readArticle(
        [
          '# The old pier',
          'The pier has three hundred planks and one bench, and a lamp at its end.',
          '“The royal yacht may moor at the pier,” said Lina Moss of the harbour board.',
          'A lamp on a pier is a luxury for gulls.',
        ].join('\n\n'),
        { name: 'pier.md' },
      ),
    );
    const nearTo = (ofSentences: readonly number[]) => ({ ofSentences, ofParagraphs: ofSentences });
    const told = (question: string, ofSentences: readonly number[]) => {
      const given = answer(pier, question, nearTo(ofSentences));
      return [
        given.kind,
        given.kind === 'unsure' && given.passages[0]?.paragraph.number,
        given.kind === 'unsure' && given.lacking?.because,
      ];
    };
    expect(told('Why does the author dislike the lamp?', [0.72, 0.7, 0.765])).toEqual([
      'unsure',
      3,
      undefined,
    ]);
    // Another's words are likelier by far, and hide nothing of the author's.
    expect(told('What does the author think of the royal yacht?', [0.74, 0.87, 0.78])).toEqual([
      'unsure',
      3,
      'author-silent',
    ]);
  });

  it.each([
    ['Is the author critical of the dam?', 'the dam'],
    ['is the author a fan of ford', 'ford'],
    ['Does the author support the new law?', 'the new law'],
    ['why is the author so worried about the valley?', 'the valley'],
    ['Is the writer for or against rents?', 'rents'],
  ])('is asked for: %s', (question, about) => {
    expect(speechAsked(question)).toMatchObject({ for: 'view', about });
  });

  it.each(['Is the author a Chinese official?', 'Is the author famous?'])('is not: %s', (question) => {
    expect(speechAsked(question)).toBeUndefined();
  });

  it.each([
    'What does the author think?',
    'What does the author think about it?',
    "What is the author's opinion?",
    'What did Nora Finch say?',
  ])('%s, of nothing in particular, gets what carries the article', (question) =>
    expect(answer(dam, question)).toMatchObject({ kind: 'excerpt', of: 'gist' }),
  );

  it('leaves out what is put in somebody’s mouth, however much it carries', () => {
    const given = answer(index, 'What does the author think?');
    const numbers = given.kind === 'excerpt' ? given.passages.map(({ paragraph }) => paragraph.number) : [];
    expect(numbers).toContain(1);
    // Lowe's and Brand's words.
    expect(numbers).not.toContain(2);
    expect(numbers).not.toContain(3);
  });

  it.each([
    [
      'the author of a book who is quoted',
      'Ada Lowe, author of a book on salt, argued that salt made the towns rich.',
      'excerpt',
    ],
    [
      'unless the article quotes “the author”',
      'Ada Lowe has written a book. “Salt made us rich,” the author writes.',
      'stated',
    ],
  ])('is not %s', (_, quoted, kind) => {
    const road = indexArticle(
      readArticle(
        `# The salt road\n\nBy Una Marsh\n\nThe salt road is to be closed, and nobody will miss it.\n\n${quoted}`,
      ),
    );
    expect(answer(road, 'What does the author say?')).toMatchObject({ kind });
  });

  it('is the author’s in an opinion piece', () => {
    const opinion = indexArticle({ ...dam.article, section: 'Opinion' });
    expect(answer(opinion, 'What does the author think about the valley?')).toMatchObject({
      voice: 'author',
    });
  });
});

describe('whoever said it', () => {
  it.each([
    ['Who warned about the pier?', 'Ada Lowe'],
    ['Who said that the pier could collapse?', 'Ada Lowe'],
    ['Did anyone call the delay a disgrace?', 'Tom Brand'],
  ])('%s', (question, name) => {
    expect(ask(question)).toMatchObject({ kind: 'stated', speaker: { name } });
  });

  it('is nobody who only spoke of the place where something else was done', () => {
    // Lowe said that the ferry would run; nobody protested.
    expect(ask('Did anyone protest at the ferry?').kind).not.toBe('stated');
  });
});

describe('somebody by what they do', () => {
  const pier = indexArticle(
    readArticle(`The pier

Fr Eamon Duggan, parish priest on Inish, said two funerals had been put off.

“It is an insult,” said deckhand Padraig Noone, who has worked the route for years.

The deputy minister inspected the pier. Nobody asked him for the price of it.
`),
  );

  it.each([
    ['what did the priest say', 'Eamon Duggan'],
    ['what did the deckhand say', 'Padraig Noone'],
  ])('%s', (question, name) => {
    expect(answer(pier, question)).toMatchObject({ kind: 'stated', speaker: { name } });
  });

  it('shows the paragraph that speaks of them, where they say nothing', () => {
    const given = answer(pier, 'what did the minister say');
    expect(given).toMatchObject({ kind: 'absent', reason: { because: 'unknown-speaker' } });
    expect(given.kind === 'absent' && given.near.map(({ paragraph }) => paragraph.number)).toEqual([3]);
  });

  it('only guesses who somebody is of whom the article doesn’t speak', () => {
    expect(answer(pier, 'what did the sailor say about two funerals').kind).toBe('unsure');
    expect(answer(pier, 'what did the deckhand say about the insult').kind).toBe('stated');
    expect(answer(pier, 'what did the law say about the two funerals').kind).toBe('found');
  });
});

it('gives nobody’s words on what another speaks of after them', () => {
  const club = indexArticle(
    readArticle(`The club

Chairman Neville Crowe said that the club would pay for every coach. Anjali Rao welcomed the offer. “Last year we couldn’t afford new nets,” she pointed out.
`),
  );
  expect(answer(club, 'what does Crowe say about nets')).toMatchObject({
    kind: 'absent',
    reason: { because: 'silent-on' },
  });
  expect(answer(club, 'what does Rao say about nets')).toMatchObject({ kind: 'stated' });
});

it('knows somebody by a name that is typed without its accents', () => {
  const plaza = indexArticle(
    readArticle(
      'La plaza\n\nEl arquitecto, José Núñez, dijo que faltan bancos y que la fuente pierde agua.\n\nLa señora Ruiz dijo que la plaza se abre en mayo.\n',
    ),
  );
  for (const question of ['que dijo Nunez', '¿Qué dijo José Núñez?'])
    expect(answer(plaza, question)).toMatchObject({ kind: 'stated', speaker: { name: 'José Núñez' } });
});

describe('several who are asked about at once', () => {
  const bridge = indexArticle(
    readArticle(
      [
        '# Bridge closes',
        'The old bridge over the Lark closed on Monday. Mayor Tom Reed said the bridge was no longer safe. "We had no choice," he said.',
        'Engineer Lucy Hart said the steel had rusted through in four places. She said repairs would take a year.',
        'Farmers are unhappy. Reed said the town would pay for a ferry.',
      ].join('\n\n'),
    ),
  );
  const places = (question: string) => {
    const given = answer(bridge, question);
    return given.kind === 'stated'
      ? given.statements.map(({ speakers, paragraph }) => [...speakers, paragraph.number])
      : given.kind;
  };

  it('are quoted each, where they say nothing together', () => {
    expect(places('what did reed and hart say')).toEqual([
      ['Tom Reed', 1],
      ['Tom Reed', 1],
      ['Lucy Hart', 2],
      ['Lucy Hart', 2],
      ['Tom Reed', 3],
    ]);
    expect(places('What did Hart and Reed say about the bridge?')).toEqual([['Tom Reed', 1]]);
    expect(places('What did Reed, Hart say about the steel?')).toEqual([['Lucy Hart', 2]]);
  });

  it('and nobody is quoted where one of them isn’t', () => {
    expect(answer(bridge, 'What did Reed and Smith say?')).toMatchObject({
      kind: 'absent',
      reason: { because: 'unknown-speaker', name: 'Reed and Smith' },
    });
  });

  it.each([
    'what did hart and reed agree on',
    'what did hart and reed agree about',
    'what did Reed and Hart pledge',
  ])('say alone nothing that they do together: %s', (question) =>
    expect(places(question)).not.toBeInstanceOf(Array),
  );

  it('are quoted together, where they say something together', () => {
    const shipped = indexArticle(
      readArticle(
        'Both Reed and Hart promised a ferry. “It will run in May,” said Tom Reed. “Or June,” said Lucy Hart.',
      ),
    );
    expect(answer(shipped, 'What did Reed and Hart say?')).toMatchObject({
      speaker: { together: ['Tom Reed', 'Lucy Hart'] },
      statements: [{ joint: true }],
    });
  });

  it('are one where a firm is called so', () => {
    const firm = indexArticle(
      readArticle(
        'Reed and Hart said it would build the ferry. “We will,” said Tom Reed. “No,” said Lucy Hart.',
      ),
    );
    const given = answer(firm, 'What did Reed and Hart say?');
    expect(given.kind === 'stated' && given.statements.map(({ span }) => span.start)).toEqual([0]);
  });
});
