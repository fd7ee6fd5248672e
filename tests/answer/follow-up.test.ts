import { describe, expect, it } from 'vitest';
import {
  expandFollowUp,
  readFollowUp,
  readWhoseWords,
  splitQuestions,
} from '../../src/answer/question/index.js';

const KNOWN = [
  { name: 'Xi Jinping', aliases: ['Xi Jinping', 'Xi', '习近平'], gender: 'he' },
  { name: 'Vladimir Putin', aliases: ['Vladimir Putin', 'Putin', '普京', 'プーチン'], gender: 'he' },
  { name: 'Ruth Okafor', aliases: ['Ruth Okafor', 'Okafor'], gender: 'she' },
] as const;
const XI = 'What did Xi say about Hong Kong?';

it.each([
  ['et le maire ?', 'Que dit Okafor ?', 'Que dit le maire ?'],
  ["et l'experte ?", 'Que dit Okafor ?', "Que dit l'experte ?"],
  ['und die Anwältin?', 'Was sagte Okafor?', 'Was sagte die Anwältin?'],
  ['А мэр?', 'Что сказала Okafor?', 'Что сказала мэр?'],
])('asks somebody else by what they are: %s', (question, before, whole) => {
  const known = [
    ...KNOWN,
    { name: 'Jo Li', aliases: ['Jo Li'], roles: ['maire', 'experte', 'anwältin', 'мэр'] },
  ];
  expect(readFollowUp(question, { question: before }, known)).toBe(whole);
});

it.each(['who is the russian president?', "Who is Russia's president?"])(
  'means whom the answer calls what was asked: %s',
  (question) => {
    const told = 'Chinese President Xi Jinping called Russian President Vladimir Putin.';
    const whole = readFollowUp('and what did he promise?', { question, speakers: [], told }, KNOWN);
    expect(whole).toBe('What did Vladimir Putin promise?');
  },
);

it.each([
  ['what did Okafor say about him?', 'What did Xi say?', 'What did Okafor say about Xi Jinping?'],
  ['what did xi say about him', 'What did Putin say?', 'What did xi say about Vladimir Putin?'],
  ['what does Putin say of his country?', XI, undefined],
  // Nobody speaks of themselves so.
  ['what did Xi say about him?', 'What did Xi say?', undefined],
])('whom somebody speaks of: %s', (question, before, whole) => {
  const [speakers] = [KNOWN.filter(({ aliases }) => before.includes(aliases[1])).map(({ name }) => name)];
  expect(readFollowUp(question, { question: before, speakers }, KNOWN)).toBe(whole);
});

it.each([
  ['What did she say?', 'she'],
  ['what did he say', 'he'],
  ['what do they think?', 'they'],
  ['¿Qué dijo ella?', 'she'],
  ['Что она сказала?', 'she'],
  ['他说了什么？', 'he'],
  ['what did she say about trade?', undefined],
  ['What did Okafor say?', undefined],
  ['what did she do?', undefined],
])('whose words are asked for: %s', (question, pronoun) => expect(readWhoseWords(question)).toBe(pronoun));

it('takes no ending of a French verb for a person', () => {
  const before = { question: 'Que dit Okafor ?', speakers: ['Ruth Okafor'] };
  expect(readFollowUp('Pourquoi la mairie ferme-t-elle ?', before, KNOWN)).toBeUndefined();
  expect(readFollowUp('Pourquoi ferme-t-elle ?', before, KNOWN)).toBeUndefined();
});

describe('a question that leans on the one before', () => {
  it.each([
    // Another speaker, another subject.
    ['and Putin?', XI, 'What did Putin say about Hong Kong?'],
    ['What about Putin?', XI, 'What did Putin say about Hong Kong?'],
    ['und Putin?', XI, 'What did Putin say about Hong Kong?'],
    ['et Putin ?', XI, 'What did Putin say about Hong Kong?'],
    ['¿Y Putin?', XI, 'What did Putin say about Hong Kong?'],
    ['e Putin?', XI, 'What did Putin say about Hong Kong?'],
    ['how about Taiwan?', XI, 'What did Xi say about Taiwan?'],
    ['and about the economy?', XI, 'What did Xi say about the economy?'],
    ['about the economy?', XI, 'What did Xi say about the economy?'],
    ['on Taiwan', 'What did Xi say?', 'What did Xi say on Taiwan?'],
    ['sobre Taiwán', '¿Qué dijo Xi?', '¿Qué dijo Xi sobre Taiwán?'],
    ['über Taiwan?', 'Was sagt Xi?', 'Was sagt Xi über Taiwan?'],
    ['and Russia?', 'When did he visit China?', 'When did he visit Russia?'],
    ['und der Turm?', 'Wie alt ist die Glocke?', 'Wie alt ist der Turm?'],
    ['and the Tower?', 'Who built the Old Bridge?', 'Who built the Tower?'],
    ['y los Andes?', '¿Quién cruzó el Atlas?', '¿Quién cruzó los Andes?'],
    ['and in 2019?', 'How many people came in 2018?', 'How many people came in 2019?'],
    ['and Putin?', 'When did Xi visit Moscow?', 'When did Putin visit Moscow?'],
    ['and Russia?', 'Who pursues protectionism?', 'Russia? (Who pursues protectionism?)'],
    // Only a word that asks.
    ['why?', XI, `why? (${XI})`],
    ['¿por qué?', XI, `¿por qué? (${XI})`],
    ['什么时候？', '谁写的？', '什么时候？ (谁写的？)'],
    ['And why?', XI, `why? (${XI})`],
    ['why not?', XI, `why not? (${XI})`],
    ['how come', XI, `how come? (${XI})`],
    ['warum?', XI, `warum? (${XI})`],
    ['¿Por qué?', XI, `¿Por qué? (${XI})`],
    ['pourquoi ?', XI, `pourquoi? (${XI})`],
    ['почему?', XI, `почему? (${XI})`],
    ['为什么？', '习近平说了什么？', '为什么？ (习近平说了什么？)'],
    ['なぜ？', XI, `なぜ？ (${XI})`],
    ['when exactly?', `why? (${XI})`, `when exactly? (${XI})`],
    ['by whom?', 'When was the bridge built?', 'by whom? (When was the bridge built?)'],
    ['what for?', XI, `what for? (${XI})`],
    ['when was that?', XI, `when was that? (${XI})`],
    ['and where was this', XI, `where was this? (${XI})`],
    ['why did that happen?', 'Who closed the pier?', 'why did that happen? (Who closed the pier?)'],
    ['und mit wem?', XI, `mit wem? (${XI})`],
    ['¿para qué?', XI, `¿para qué? (${XI})`],
    // Somebody who was named.
    ['what did he say about trade?', XI, 'What did Xi Jinping say about trade?'],
    ['And what does she think?', 'Who is Okafor?', 'What does Ruth Okafor think?'],
    ['what is his view of trade', XI, 'What is Xi Jinping’s view of trade?'],
    ['what about him?', 'Where was Putin born?', 'Where was Vladimir Putin born?'],
    ['普京呢？', '习近平对香港说了什么？', '普京对香港说了什么？'],
    ['а Путин?', 'Что сказал Си?', 'Что сказал Путин?'],
  ])('“%s” after “%s”', (question, before, whole) => {
    const known = [...KNOWN, { name: 'Путин', aliases: ['Путин'] }];
    expect(readFollowUp(question, { question: before }, known)).toBe(whole);
  });

  it('leans on whom the answer quotes where the question names nobody', () => {
    const before = { question: 'Who wants to reopen it?', speakers: ['Ruth Okafor'] };
    expect(readFollowUp('What did she say?', before, KNOWN)).toBe('What did Ruth Okafor say?');
    expect(readFollowUp('What did he say?', before, KNOWN)).toBeUndefined();
  });

  it('leans on no one person where several are asked about', () => {
    const before = { question: 'Who wrote it?', speakers: ['Ruth Okafor'] };
    expect(readFollowUp('On what do they support each other?', before, KNOWN)).toBeUndefined();
    expect(readFollowUp('Did they both agree?', before, KNOWN)).toBeUndefined();
    expect(readFollowUp('What did they say?', before, KNOWN)).toBe('What did Ruth Okafor say?');
    const two = { ...before, speakers: ['Ruth Okafor', 'Xi Jinping'] };
    expect(readFollowUp('Do they trust each other?', two, KNOWN)).toBe(
      'Do Ruth Okafor and Xi Jinping trust each other?',
    );
  });

  it('leans on whom the answer names where nobody is asked about or quoted', () => {
    const told = 'The bank was opened by Okafor, whom Putin had met.';
    const before = { question: 'Who opened the bank?', speakers: [], told };
    expect(readFollowUp('How old is she?', before, KNOWN)).toBe('How old is Ruth Okafor?');
    expect(readFollowUp('How old is he?', before, KNOWN)).toBe('How old is Vladimir Putin?');
    expect(readFollowUp('How old is he?', { ...before, speakers: ['Xi Jinping'] }, KNOWN)).toBe(
      'How old is Xi Jinping?',
    );
  });

  it('means whom a passage quotes only where somebody or their words were asked for', () => {
    const told = 'Divers searched the lake on Monday, Putin said.';
    const before = { question: 'What did divers search?', speakers: ['Vladimir Putin'], told };
    expect(readFollowUp('When did they find it?', before, KNOWN)).toBeUndefined();
    expect(readFollowUp('How old is he?', before, KNOWN)).toBeUndefined();
    expect(readFollowUp('What did he say about trade?', before, KNOWN)).toBe(
      'What did Vladimir Putin say about trade?',
    );
    const mayor = { question: 'Is the mayor for it?', told: 'Mayor Okafor wants it.' };
    expect(readFollowUp('Why does she want it?', mayor, KNOWN)).toBe('Why does Ruth Okafor want it?');
  });

  it('calls no body, and no woman, “he”', () => {
    const named = (name: string) => ({ name, aliases: [name] });
    const known = [
      'Acre Films Company',
      'Office for the North',
      'officers',
      'victim’s mother',
      'spokesman',
    ].map(named);
    const ask = (question: string, name: string) =>
      readFollowUp(question, { question: 'Who saw it?', speakers: [name] }, known);
    expect(ask('How old is he?', 'Acre Films Company')).toBeUndefined();
    expect(ask('How old is he?', 'Office for the North')).toBeUndefined();
    expect(ask('How old is he?', 'officers')).toBeUndefined();
    expect(ask('How old is he?', 'victim’s mother')).toBeUndefined();
    expect(ask('What did she say?', 'victim’s mother')).toBe('What did victim’s mother say?');
    expect(ask('What did he say?', 'spokesman')).toBe('What did spokesman say?');
    // What somebody is stands for them where their words are asked for alone.
    expect(ask('How old is he?', 'spokesman')).toBeUndefined();
  });

  it('never takes whoever does something for whom it is done to', () => {
    const before = { question: 'Who is Putin?' };
    expect(readFollowUp('Where did he send him?', before, KNOWN)).toBeUndefined();
    expect(readFollowUp('Where did they send them?', { ...before, speakers: ['Xi Jinping'] }, KNOWN)).toBe(
      undefined,
    );
    expect(readFollowUp('Did he say what his plan is?', before, KNOWN)).toContain('Putin’s plan');
  });

  it.each([
    'Who wrote it?',
    'And who wrote it?',
    'What did Putin say about his country?',
    'On what day was it published?',
    'Is there a bridge in Moscow?',
    '¶5',
    'and ¶5?',
    'thanks',
    'ok thanks',
    'so, tldr?',
    'Russia',
    'what?',
    '',
    'tldr',
  ])('“%s” stands alone', (question) => {
    expect(readFollowUp(question, { question: XI }, KNOWN)).toBeUndefined();
  });

  it('stands alone where a few words ask for something by themselves', () => {
    const standsAlone = (text: string) => text.includes('author');
    expect(readFollowUp('and the author?', { question: XI }, KNOWN, { standsAlone })).toBeUndefined();
    expect(readFollowUp('and Putin?', { question: XI }, KNOWN, { standsAlone })).toContain('Putin');
  });

  it('is a few words where somebody asks on', () => {
    expect(readFollowUp('Taiwan', { question: XI }, KNOWN, { isOn: true })).toBe(
      'What did Xi say about Taiwan?',
    );
    expect(readFollowUp('Who wrote it?', { question: XI }, KNOWN, { isOn: true })).toBeUndefined();
  });
});

it.each([
  [`¿por qué? (${XI})`, 'Por qué did Xi say about Hong Kong?'],
  ['什么时候？ (谁写的？)', '什么时候写的?'],
  ['いつ? (誰が書いた？)', 'いつ書いた?'],
  [`why? (${XI})`, 'Why did Xi say about Hong Kong?'],
  ['when? (Who closed the library?)', 'When closed the library?'],
  ['who said that? (Did rain close the pier?)', 'Who said that rain close the pier?'],
  ['says who? (How many people came?)', 'Who said that many people came?'],
  ['by whom? (When was the bridge built?)', 'By whom was the bridge built?'],
  ['Russia? (Who pursues protectionism?)', 'Who pursues protectionism Russia?'],
  ['What is the EU (European Union)?', 'What is the EU (European Union)?'],
  ['Who wrote it?', 'Who wrote it?'],
  ['¿cuándo? (¿Quién lo escribió?)', 'Cuándo lo escribió?'],
  ['quand ? (Qui l’a écrit ?)', 'Quand l’a écrit?'],
])('“%s” is asked as “%s”', (shown, asked) => expect(expandFollowUp(shown)).toBe(asked));

describe('several questions in one', () => {
  it.each([
    ['Who wrote it? When was it published?', ['Who wrote it?', 'When was it published?']],
    ['Who wrote it and when?', ['Who wrote it?', 'when?']],
    ['What did Xi say, and what did Putin say?', ['What did Xi say?', 'what did Putin say?']],
    ['Wer hat das geschrieben und wann?', ['Wer hat das geschrieben?', 'wann?']],
    ['¿Quién lo escribió y cuándo?', ['¿Quién lo escribió?', '¿cuándo?']],
    ['Qui l’a écrit et quand ?', ['Qui l’a écrit ?', 'quand ?']],
    ['¿Quién lo escribió? ¿Cuándo?', ['¿Quién lo escribió?', '¿Cuándo?']],
    ['谁写的？什么时候？', ['谁写的？', '什么时候？']],
  ])('“%s”', (text, questions) => expect(splitQuestions(text)).toEqual(questions));

  it.each([
    'What did Xi and Putin say?',
    'What happened, when and where?',
    'What does it say about how and why the war began?',
    'Do you know when and where it was?',
    'What is “Who are you? And why?” about',
    'Why? Why? Why? Why?',
    `${'Who? '.repeat(60)}Who?`,
  ])('“%s” is one', (text) => expect(splitQuestions(text)).toEqual([text]));
});
