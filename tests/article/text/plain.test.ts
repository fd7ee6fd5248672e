import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/index.js';

const read = (text: string, name?: string) => readArticle(text, { ...(name !== undefined && { name }) });
const texts = (text: string) => read(text).paragraphs.map((paragraph) => paragraph.text);

describe('lines', () => {
  const PROSE = `The ferry

It was a dark evening when the ferry left the pier for
the last time. Nobody stood on the quay, and nobody
waved.
   The captain, a man called Orr, had been on the boat
for thirty years. He knew every stone of the harbour.
   "Are we late?" asked the boy.

In the morning the fog was gone.`;

  test('of prose that was broken to a width are joined, and an indent begins a paragraph', () => {
    expect(texts(PROSE)).toEqual([
      'It was a dark evening when the ferry left the pier for the last time. Nobody stood on the quay, and nobody waved.',
      'The captain, a man called Orr, had been on the boat for thirty years. He knew every stone of the harbour.',
      '"Are we late?" asked the boy.',
      'In the morning the fog was gone.',
    ]);
  });

  test('of prose without a title don’t give their beginning for one', () => {
    expect(read(PROSE.slice(PROSE.indexOf('It was')), 'ferry.txt').title).toBe('ferry');
  });

  test('of verses stay', () => {
    expect(
      texts(`The Pier

The pier goes out to sea alone,
  its boards are grey, its nails are rust,
and every wave that meets the stone
  goes home again as dust.

I walked there once when I was small
  and held my father's hand;
we heard the keeper's evening call
  and turned again to land.`),
    ).toEqual([
      'The pier goes out to sea alone,\nits boards are grey, its nails are rust,\nand every wave that meets the stone\ngoes home again as dust.',
      "I walked there once when I was small\nand held my father's hand;\nwe heard the keeper's evening call\nand turned again to land.",
    ]);
  });

  test('of two languages stay apart', () => {
    expect(
      texts(`The ferry / Die Fähre

The ferry left the pier in the evening.
Die Fähre verließ am Abend den Steg.

Nobody waved.
Niemand winkte.

The captain had been on the boat for thirty years and knew every stone.
Der Kapitän war seit dreißig Jahren auf dem Boot und kannte jeden Stein.`),
    ).toEqual([
      'The ferry left the pier in the evening.\nDie Fähre verließ am Abend den Steg.',
      'Nobody waved.\nNiemand winkte.',
      'The captain had been on the boat for thirty years and knew every stone.\nDer Kapitän war seit dreißig Jahren auf dem Boot und kannte jeden Stein.',
    ]);
  });

  test('of a table stay rows', () => {
    expect(
      texts(
        'Ships\n\nThe ships of the harbour were counted twice.\n\nYear   Ships\n1980     412\n1987       3',
      ),
    ).toEqual(['The ships of the harbour were counted twice.', 'Year Ships\n1980 412\n1987 3']);
  });

  test('of signs are none, and a line over one is a heading', () => {
    expect(
      read('Harbours\n========\n\nTheir end\n---------\n\nThe ferry was sold.\n\n* * *\n\nNobody waved.'),
    ).toMatchObject({
      title: 'Harbours',
      paragraphs: [
        { text: 'The ferry was sold.', heading: 'Their end' },
        { text: 'Nobody waved.', heading: 'Their end' },
      ],
    });
  });
});

describe('a list', () => {
  test('has an item a line, with what goes on under it', () => {
    expect(
      texts(`Old books

There are three reasons to read them:
1. They are cheap.
2. They have been sorted. What was bad is forgotten, and
   the rest has been read by three generations.
3. They are strange.
   a) The words are other words.`),
    ).toEqual([
      'There are three reasons to read them:',
      '1. They are cheap.\n2. They have been sorted. What was bad is forgotten, and the rest has been read by three generations.\n3. They are strange.\na) The words are other words.',
    ]);
  });

  test('of bullets has no marks', () => {
    expect(texts('Tools\n\n- a rope\n- a lamp\n- an oar')).toEqual(['a rope\na lamp\nan oar']);
  });
});

describe('what is copied from a PDF', () => {
  const PAPER = `The Decline of Small Harbours

Abstract
Small harbours have closed at a rising rate since the
nineteen-seventies. We look at forty-one of them and
find that the cost of dredging explains most clos-
ures, while the passengers explain few.

1 Introduction
The harbour of Eastwick was closed in 1987. The coun-
cil had sold the dredger in spring, and by autumn the

12

JOURNAL OF COASTS 12 (2019)

ferry could no longer reach the pier.
Other harbours followed. In Westmouth the pier was
taken down in 1991.`;

  test('has its words, sentences and headings whole', () => {
    expect(read(PAPER).paragraphs).toEqual([
      {
        number: 1,
        heading: 'Abstract',
        text: 'Small harbours have closed at a rising rate since the nineteen-seventies. We look at forty-one of them and find that the cost of dredging explains most closures, while the passengers explain few.',
      },
      {
        number: 2,
        heading: '1 Introduction',
        text: 'The harbour of Eastwick was closed in 1987. The council had sold the dredger in spring, and by autumn the ferry could no longer reach the pier.',
      },
      {
        number: 3,
        heading: '1 Introduction',
        text: 'Other harbours followed. In Westmouth the pier was taken down in 1991.',
      },
    ]);
  });

  test('is parted where no blank lines are by its last lines', () => {
    const lines = PAPER.slice(PAPER.indexOf('Small h'), PAPER.indexOf('\n\n1 Intro'));
    expect(
      texts(
        `The Decline of Small Harbours\n${lines}\nOther harbours followed. In one the coun-\ncil took the pier down.`,
      ),
    ).toEqual([
      expect.stringMatching(/^Small .* few\.$/),
      'Other harbours followed. In one the council took the pier down.',
    ]);
  });
});

describe('a mail', () => {
  const MAIL = `From: "Miller, Jane" <jane@example.org>
To: group@example.org
Subject: Re: AW: The ferry that never came
Date: Tue, 14 May 2024 09:12:44 +0200

I think Tom is right about the harbour. The council never
answered the letter, and the ferry was sold in March.

> The harbour was closed because nobody wanted to pay for
> dredging. That is what the report says.
>> Why was it closed at all?
> See page four.

-- 
Jane Miller
Secretary
`;

  test('has a subject, a writer, a day and its own and others’ words', () => {
    expect(read(MAIL)).toMatchObject({
      title: 'The ferry that never came',
      authors: ['Jane Miller'],
      published: { iso: '2024-05-14T09:12:44+02:00' },
      paragraphs: [
        {
          text: 'I think Tom is right about the harbour. The council never answered the letter, and the ferry was sold in March.',
        },
        {
          text: 'The harbour was closed because nobody wanted to pay for dredging. That is what the report says.',
        },
        { text: 'Why was it closed at all?' },
        { text: 'See page four.' },
      ],
      notes: ['Jane Miller Secretary'],
    });
  });

  test('is none where somebody only names a subject', () => {
    expect(read('Subject: bridges\n\nThe old bridge was mended in the spring.').title).toBe(
      'Subject: bridges',
    );
  });
});

describe('what was said', () => {
  const TURNS = ['HOST: Welcome back to the show.', 'GUEST: In the spring of 1987, when the ferry was sold.'];

  test.each<[string, string]>([
    ['times before turns', `[00:00:03] ${TURNS[0]}\n[00:00:15] ${TURNS[1]}\n[00:00:20] HOST: And then?`],
    [
      'times behind names',
      `Host  0:03\nWelcome back to the show.\n\nGuest  0:15\nIn the spring of 1987,\nwhen the ferry was sold.\n\nHost  0:20\nAnd then?`,
    ],
    [
      'messages of a chat',
      `[14.05.24, 09:16:02] ${TURNS[0]}\n[14.05.24, 09:16:30] ${TURNS[1]}\n[14.05.24, 09:17:02] HOST: And then?`,
    ],
  ])('is a paragraph a turn: %s', (_, text) => {
    expect(texts(text).map((one) => one.toLowerCase())).toEqual(
      [...TURNS, 'HOST: And then?'].map((one) => one.toLowerCase()),
    );
  });

  test('keeps the title over it', () => {
    const text = `The Night Ferry\n\n0:01 A: Hello.\n0:05 B: Hello.\n0:09 A: Goodbye.`;
    expect(read(text)).toMatchObject({
      title: 'The Night Ferry',
      paragraphs: [{ text: 'A: Hello.' }, {}, {}],
    });
  });

  test('in subtitles is read without their times', () => {
    const cues = [
      'welcome back to the show today',
      'we talk about the harbour',
      'and why the ferry was sold',
    ];
    const srt = cues.map((words, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},000\n<i>${words}</i>`);
    expect(texts(srt.join('\n\n'))).toEqual([cues.join(' ')]);
    expect(texts(cues.map((words, i) => `0:0${i}\n${words}`).join('\n'))).toEqual([cues.join(' ')]);
    const vtt = cues.map(
      (words, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n<v ${i < 2 ? 'Jane' : 'Tom'}>${words}`,
    );
    expect(texts(`WEBVTT\n\n${vtt.join('\n\n')}`)).toEqual([
      `Jane: ${cues[0]} ${cues[1]}`,
      `Tom: ${cues[2]}`,
    ]);
  });

  test('keeps the times of a timetable', () => {
    expect(texts('The day\n\n09:00 Opening\n09:30 Lecture\n10:00 Coffee')).toEqual([
      '09:00 Opening\n09:30 Lecture\n10:00 Coffee',
    ]);
  });
});

describe('what is copied from a site', () => {
  test('an encyclopedia, without marks of notes and links to change it', () => {
    expect(
      read(`Harbour of Eastwick
From Wikipedia, the free encyclopedia
The harbour is on the east coast.[1] It was built in 1843 by John Carver[2][3] and closed.[citation needed]

History[edit]
The first pier was built of oak.[4]: 23 It burned down "twice [at night]".[a]

References[edit]
^ a b Carver, John (1850). My Piers.`),
    ).toMatchObject({
      title: 'Harbour of Eastwick',
      source: 'Wikipedia',
      paragraphs: [
        { text: 'The harbour is on the east coast. It was built in 1843 by John Carver and closed.' },
        { text: 'The first pier was built of oak. It burned down "twice [at night]".', heading: 'History' },
      ],
      notes: ['Carver, John (1850). My Piers.'],
    });
  });

  test('marks that count nothing stay', () => {
    expect(texts('Lists\n\nThe third one is a[3] and the fifth one a[5].')).toEqual([
      'The third one is a[3] and the fifth one a[5].',
    ]);
  });

  test('a blog, without its buttons', () => {
    expect(
      read(`The Ferry That Never Came

Jane Miller
May 14, 2024

128

34
Share
In the spring of 1987 the council of Eastwick sold its dredger.

Subscribe

Type your email...
Subscribe
By autumn the basin had silted up.

Share
128 Likes`),
    ).toMatchObject({
      authors: ['Jane Miller'],
      paragraphs: [
        { text: 'In the spring of 1987 the council of Eastwick sold its dredger.' },
        { text: 'By autumn the basin had silted up.' },
      ],
    });
  });

  test('a single word that sites have, too, is the text’s own', () => {
    expect(texts('Orders\n\nThe captain said one word.\n\nClose\n\nThen he left.')).toContain('Close');
  });
});
