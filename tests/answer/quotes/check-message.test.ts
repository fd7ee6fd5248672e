import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/answer/quotes/check-message.js';
import { readArticle } from '../../../src/article/index.js';
import { indexArticle } from '../../../src/index.js';
import { articleOf } from '../../reply/articles.js';
import { shipped } from '../shipped.js';

const index = indexArticle(shipped);
const seen = (message: string) =>
  checkMessage(index, message).checks.map(({ quotation, verdict, speaker }) => [
    quotation,
    verdict.kind,
    ...(speaker ? [`${speaker.kind} ${'asked' in speaker ? speaker.asked : speaker.speaker}`] : []),
  ]);
const WORDS = 'Putin said Russia firmly supports';

describe('the quotations of a message', () => {
  it.each([
    ['“…”', `They wrote “${WORDS}”.`],
    ['"…"', `They wrote "${WORDS}".`],
    ['«…»', `They wrote « ${WORDS} ».`],
    ['„…“', `They wrote „${WORDS}“.`],
    ['「…」', `They wrote 「${WORDS}」`],
    ['‘…’', `They wrote ‘${WORDS}’, it’s true.`],
    ['a block', `They wrote\n> ${WORDS}\nand so on`],
    ['a block to the end', `They wrote\n>>> ${WORDS}`],
    ['a block of words in marks', `They wrote\n> “${WORDS}”\nand so on`],
    ["'…'", `They wrote '${WORDS}'.`],
    ['`…`', `They wrote \`${WORDS}\`.`],
    ["``…''", `They wrote \`\`${WORDS}''.`],
    ['code', `They wrote\n\`\`\`\n${WORDS}\n\`\`\``],
    ['slanted', `They wrote *${WORDS}*.`],
    ['”…”', `They wrote ”${WORDS}”.`],
    ['‹…›', `They wrote ‹${WORDS}›.`],
    ['bold and spoilers', `They wrote "**Putin said** Russia ||firmly supports||" <@123456>`],
  ])('%s', (_, message) => expect(seen(message)).toEqual([[WORDS, 'exact']]));

  it('open with the mark that closes, even where a full stop stands before the second', () => {
    expect(seen(`They wrote: ”${WORDS}.”`)).toEqual([[`${WORDS}.`, 'exact']]);
    const verdicts = seen(`”${WORDS},” it wrote: ”great powers can do whatever they want.”`).map(
      ([, verdict]) => verdict,
    );
    expect(verdicts).toEqual(['exact', 'altered']);
  });

  it('are several, in order', () => {
    expect(seen(`> ${WORDS}\nbut also "great powers can do whatever they want"`)).toEqual([
      [WORDS, 'exact'],
      ['great powers can do whatever they want', 'altered'],
    ]);
  });

  it('are in the order of the message, whatever their marks', () => {
    const [first, second, third] = ['Great powers cannot do', WORDS, 'selfish interests. Great powers'];
    const message = `"${first}" or\n> ${second}\nand "${third}"`;
    expect(seen(message).map(([quotation]) => quotation)).toEqual([first, second, third]);
  });

  it('are phrases when a few characters stand among their words', () => {
    expect(seen(`They say “said 俄罗” and “${WORDS}”`)).toEqual([[WORDS, 'exact']]);
  });

  it('are phrases only where there is nothing longer', () => {
    expect(seen(`The "law" is one thing, "${WORDS}" another`)).toEqual([[WORDS, 'exact']]);
    expect(seen('He calls relations "unshakable"')).toEqual([['unshakable', 'exact']]);
  });

  it('are all of it where there is none', () => {
    expect(checkMessage(index, WORDS)).toMatchObject({
      whole: true,
      left: 0,
      checks: [{ quotation: WORDS }],
    });
  });

  it('are ten at most', () => {
    const message = Array.from({ length: 12 }, (_, i) => `"the great powers of ${i}"`).join(' ');
    expect(checkMessage(index, message)).toMatchObject({ whole: false, left: 2, checks: { length: 10 } });
  });
});

describe('whom a message names', () => {
  it.each([
    [`Xi said: “${WORDS}”`, 'other Xi Jinping'],
    [`Vladimir Putin told him that “${WORDS}”`, 'right Vladimir Putin'],
    [`According to Putin, “${WORDS}”`, 'right Vladimir Putin'],
    [`According to the Russian president, “${WORDS}”`, 'right Vladimir Putin'],
    [`Russia’s president said “${WORDS}”`, 'right Vladimir Putin'],
    [`Putin: “${WORDS}”`, 'right Vladimir Putin'],
    [`“${WORDS},” said Xi`, 'other Xi Jinping'],
    [`“${WORDS},” Putin said`, 'right Vladimir Putin'],
    [`> ${WORDS}\n— Xi Jinping`, 'other Xi Jinping'],
    [`“${WORDS}” (Putin, 2020)`, 'right Vladimir Putin'],
    [`Xi quipped: “${WORDS}”`, 'other Xi Jinping'],
    [`Putin had reiterated that “${WORDS}”`, 'right Vladimir Putin'],
    [`“${WORDS},” Xi emphasized.`, 'other Xi Jinping'],
    [`“${WORDS},” whispered Xi`, 'other Xi Jinping'],
    [`Xi's words: “${WORDS}”`, 'other Xi Jinping'],
    [`In the words of Xi Jinping, “${WORDS}”`, 'other Xi Jinping'],
    [`Per Xi, “${WORDS}”`, 'other Xi Jinping'],
    [`“${WORDS}” (attributed to Xi)`, 'other Xi Jinping'],
    [`“${WORDS}”, per Xi`, 'other Xi Jinping'],
    [`“${WORDS}”, as Xi put it`, 'other Xi Jinping'],
    [`“${WORDS}”, in Xi’s words`, 'other Xi Jinping'],
    [`xi: “${WORDS}”`, 'other Xi Jinping'],
    [`“${WORDS}” - xi jinping`, 'other Xi Jinping'],
    [`Xi on Hong Kong: “${WORDS}”`, 'other Xi Jinping'],
    [`Merkel said “${WORDS}”`, 'unknown Merkel'],
    [`As Putin said, “${WORDS}”`, 'right Vladimir Putin'],
    [`As Merkel once said, “${WORDS}”`, 'unknown Merkel'],
    [`In it Merkel says “${WORDS}”`, 'unknown Merkel'],
    [`According to Merkel: “${WORDS}”`, 'unknown Merkel'],
    [`Wie Merkel sagte: „${WORDS}“`, 'unknown Merkel'],
    [`Wie Merkel betonte: „${WORDS}“`, 'unknown Merkel'],
    [`Merkel souligne : «${WORDS}»`, 'unknown Merkel'],
    [`Меркель подчеркнула: «${WORDS}»`, 'unknown Меркель'],
    [`“${WORDS}”, afirma Merkel`, 'unknown Merkel'],
    // Whoever stands behind the word of saying is spoken of.
    [`Putin said that Russia “${WORDS}”`, 'right Vladimir Putin'],
    [`Xi says China is “${WORDS}”`, 'other Xi Jinping'],
    [`As said Xi: “${WORDS}”`, 'other Xi Jinping'],
    [`Xi (not Putin) said “${WORDS}”`, 'other Xi Jinping'],
    [`It was Putin, not Xi, who said “${WORDS}”`, 'right Vladimir Putin'],
    [`Putin (¶5): “${WORDS}”`, 'right Vladimir Putin'],
    [`“${WORDS}”, as per V. Putin`, 'right Vladimir Putin'],
    [`Putin said “${WORDS}”. ${'I read it again and again. '.repeat(20)}`, 'right Vladimir Putin'],
    [`${'I read it again and again. '.repeat(20)}Xi said “${WORDS}”`, 'other Xi Jinping'],
    // Who is told it doesn't say it.
    [`Putin told Xi: “${WORDS}”`, 'right Vladimir Putin'],
    [`Putin, answering Xi: “${WORDS}”`, 'right Vladimir Putin'],
    [`Xi told Putin: “${WORDS}”`, 'other Xi Jinping'],
    // By a name the article knows, beside a word of saying: what stands before goes first.
    [`putin kept saying it, “${WORDS}” while xi kept saying nothing`, 'right Vladimir Putin'],
    [`they tell us “${WORDS}” and xi keeps saying so`, 'other Xi Jinping'],
  ])('%s', (message, speaker) =>
    expect(seen(message)).toEqual([[expect.stringContaining(WORDS), 'exact', speaker]]),
  );

  it('is not who says the next quotation', () => {
    const next = '“great powers can do whatever they want”';
    const whose = (message: string) => seen(message).map(([, , speaker]) => speaker);
    expect(whose(`Putin said “${WORDS}”, while Xi said ${next}.`)).toEqual([
      'right Vladimir Putin',
      'nobody Xi Jinping',
    ]);
    expect(whose(`They wrote “${WORDS}”, while Xi said ${next}.`)[0]).toBeUndefined();
    expect(whose(`They wrote “${WORDS}”. Xi said ${next}.`)[0]).toBeUndefined();
    expect(whose(`“${WORDS}”, Putin said, ${next}`)[0]).toBe('right Vladimir Putin');
    expect(whose(`“${WORDS}”, said Putin, and Xi said ${next}`)[0]).toBe('right Vladimir Putin');
    // In a row that begins with a name, each stands before its own; else it may be the one before.
    const own = '“Putin said Russia firmly supports”';
    expect(whose(`Putin “${WORDS}”, Xi ${own}`)).toEqual(['right Vladimir Putin', 'other Xi Jinping']);
    expect(whose(`“${WORDS}”, mouthed by Xi`)).toEqual(['other Xi Jinping']);
    expect(whose(`Putin\n> ${WORDS}\nXi\n> ${WORDS}`)[0]).toBe('right Vladimir Putin');
    expect(whose(`> ${WORDS}\nPutin\n> ${WORDS}\nXi`)[0]).toBe('right Vladimir Putin');
  });

  it('is nobody where it may as well be whose claim somebody rejects', () => {
    expect(seen(`Putin rejected Xi's claim: “${WORDS}”`)).toEqual([[WORDS, 'exact']]);
  });

  it('is not wrong where somebody speaks for whoever is named', () => {
    const union = indexArticle(
      articleOf([
        '“No decision has been taken,” a spokeswoman for Norline said.',
        'Norline said it may keep a boat.',
      ]),
    );
    const { speaker, saidBy } =
      checkMessage(union, 'Norline said “No decision has been taken”').checks[0] ?? {};
    expect([speaker, saidBy]).toEqual([undefined, ['spokeswoman for Norline']]);
  });

  it('is the author, where nobody else is quoted with the words', () => {
    const own = 'Great powers cannot do whatever they want';
    expect(seen(`Li Xing: “${own}”`)).toEqual([[own, 'exact', 'author Li Xing']]);
    expect(seen(`The author rightly argues that “${own}”`)).toEqual([[own, 'exact', 'author the author']]);
    expect(seen(`Li Xing writes: “${WORDS}”`)).toEqual([[WORDS, 'exact', 'author Li Xing']]);
    const putins = 'to safeguard national security in Hong Kong';
    expect(seen(`“${putins}”, says the author`)).toEqual([[putins, 'exact', 'other the author']]);
    expect(seen(`“${own}”, said Putin`)).toEqual([[own, 'exact', 'nobody Vladimir Putin']]);
  });

  it('is somebody by what they are, by a surname, or by whom another quotes', () => {
    const ferry = indexArticle(
      readArticle(`# The ferry stops

The ferry to Lund will not run in winter, the council decided.

"We cannot afford a boat for nine people," said Mayor Ingrid Solberg.

Tom Dahl, who runs the shop, was angry. "My customers come by boat," Dahl said.

According to the harbour master, Olav Berg, the boat needs an engine. "It will not survive another winter," he warned.
`),
    );
    const whose = (message: string) => {
      const speaker = checkMessage(ferry, message).checks[0]?.speaker;
      return speaker && `${speaker.kind} ${'asked' in speaker ? speaker.asked : speaker.speaker}`;
    };
    expect(whose('the mayor: “We cannot afford a boat for nine people”')).toBe('right Ingrid Solberg');
    expect(whose('The mayor said “My customers come by boat”')).toBe('other Ingrid Solberg');
    expect(whose('“My customers come by boat”, said the mayor.')).toBe('other Ingrid Solberg');
    expect(whose('Solberg’s deputy said “My customers come by boat”')).toBeUndefined();
    expect(whose('The council said “My customers come by boat”')).toBe('other council');
    expect(whose('Berg said the boat “will not survive another winter”')).toBe('right Olav Berg');
    expect(whose('Solberg, quoting Dahl, said “My customers come by boat”')).toBe('right Tom Dahl');
    expect(whose('Solberg quoted Dahl: “My customers come by boat”')).toBe('right Tom Dahl');
  });

  describe('as people write it in a chat', () => {
    const trial = indexArticle(
      readArticle(`# The trial

Judge Helena Marsh told the jury: "You are only human beings."

Gareth Pell, 47, denied it. "I was asleep in the boat," Pell said.

His wife, Ngozi, wept. "I heard the boat burn," she told the court.

"It was foggy that night," said Robert Finn, who rowed past.
`),
    );
    const whose = (message: string) => {
      const { speaker } = checkMessage(trial, message).checks[0] ?? {};
      return speaker && `${speaker.kind} ${'asked' in speaker ? speaker.asked : speaker.speaker}`;
    };

    it.each([
      // Somebody of the same last name is somebody else.
      ['Maureen Pell said "I was asleep in the boat"', 'unknown Maureen Pell'],
      ['Donald Marsh: "You are only human beings"', 'unknown Donald Marsh'],
      ['Ngozi Pell: "I heard the boat burn"', 'right Ngozi'],
      // A short form of the first name is the same man's.
      ['Gary Pell said "I was asleep in the boat"', 'right Gareth Pell'],
      ['Rob Finn said "It was foggy that night"', 'right Robert Finn'],
      ['Bob Finn said "It was foggy that night"', 'right Robert Finn'],
      ['Rita Finn said "It was foggy that night"', 'unknown Rita Finn'],
      ['Dick Finn said "It was foggy that night"', 'unknown Dick Finn'],
      // The name alone in the line before.
      ['Marsh (judge): "You are only human beings"', 'right Helena Marsh'],
      ['Gareth Pell, 47: "I was asleep in the boat"', 'right Gareth Pell'],
      ['Helena Marsh — "You are only human beings"', 'right Helena Marsh'],
      ['Judge Marsh to the jury: "You are only human beings"', 'right Helena Marsh'],
      ['[Pell] "You are only human beings"', 'other Gareth Pell'],
      ['Pell → "You are only human beings"', 'other Gareth Pell'],
      ['Pell\n> You are only human beings', 'other Gareth Pell'],
      ['- Marsh: "You are only human beings"\n- Pell: "I heard it"', 'right Helena Marsh'],
      ['> You are only human beings\n> — Marsh', 'right Helena Marsh'],
      // With whom it is told, and with a verb of thinking.
      ['the judge told them "You are only human beings"', 'right Helena Marsh'],
      ['Orr told reporters "You are only human beings"', 'unknown Orr'],
      ['Pell believes "You are only human beings"', 'other Gareth Pell'],
      ['Pell’s "You are only human beings" is great', 'other Gareth Pell'],
      // Without marks.
      ['Marsh: You are only human beings', 'right Helena Marsh'],
      ['Pell said that you are only human beings', 'other Gareth Pell'],
    ])('%s', (message, speaker) => expect([message, whose(message)]).toEqual([message, speaker]));

    it.each([
      'Wow: "You are only human beings"',
      'LOL: "You are only human beings"',
      'TBH: "You are only human beings"',
      'In Berlin: "You are only human beings"',
      'Monday: "You are only human beings"',
      '"You are only human beings" — Great line',
      '"You are only human beings" (OMG)',
      '"You are only human beings" was the judge and not Pell',
      '"I was here"\n— Pell\n"You are only human beings"',
    ])('names nobody: %s', (message) => {
      const { speaker } = checkMessage(trial, message).checks.at(-1) ?? {};
      expect(speaker).toBeUndefined();
    });

    it('is one quotation, name and all, where the article has it so', () => {
      const all = checkMessage(trial, 'Gareth Pell, 47, denied it.').checks[0];
      expect(all?.verdict.kind).toBe('exact');
      expect(all?.speaker).toBeUndefined();
    });
  });

  it('is read in German and French, too', () => {
    const kettle = indexArticle(
      readArticle(
        '# Der Kocher\n\n„So etwas sieht man selten, und man riecht es lange“, erklärte Brandmeister Olaf Rühl am Dienstag in Fulda.\n\nDavon wisse sie nichts, so Birgit Thal, die Chefin der Firma.\n',
      ),
    );
    const phare = indexArticle(
      readArticle(
        "# Le phare\n\n« On cherche un gardien et on ferme deux écoles », s'indigne la conseillère Solène Ahmed. M. Gilles Lurton lui répond que les écoles dépendent du rectorat.\n",
      ),
    );
    const whose = (index: typeof phare, message: string) => {
      const { speaker } = checkMessage(index, message).checks[0] ?? {};
      return speaker && `${speaker.kind} ${'asked' in speaker ? speaker.asked : speaker.speaker}`;
    };
    const said = 'So etwas sieht man selten';
    expect(whose(kettle, `Brandmeister Rühl: „${said}“`)).toBe('right Olaf Rühl');
    expect(whose(kettle, `„${said}“, so Rühl.`)).toBe('right Olaf Rühl');
    expect(whose(phare, 'D’après Ahmed, « on ferme deux écoles »')).toBe('right Solène Ahmed');
    expect(whose(phare, 'Le maire prévient : « on ferme deux écoles »')).toBeUndefined();
  });

  it('is read in Japanese, too', () => {
    const pool = indexArticle(
      readArticle(
        '# プール\n\n田中太郎市長は「修理に必要な四億円を用意できない」と述べた。佐藤健議員は、反対だと語った。田中市長は佐藤議員に反論した。佐藤議員は黙っていると述べた。\n',
      ),
    );
    const whose = (message: string) => checkMessage(pool, message).checks[0]?.speaker?.kind;
    expect(whose('田中市長は「修理に必要な四億円を用意できない」と述べた')).toBe('right');
    expect(whose('佐藤議員は「修理に必要な四億円を用意できない」と語った')).toBe('other');
    expect(whose('「修理に必要な四億円を用意できない」と書いてあった')).toBeUndefined();
  });

  it('may be different for each quotation', () => {
    expect(seen(`Putin: “${WORDS}.” Xi: “China stands ready to work with Russia”`)).toEqual([
      [`${WORDS}.`, 'exact', 'right Vladimir Putin'],
      ['China stands ready to work with Russia', 'exact', 'right Xi Jinping'],
    ]);
  });

  it.each([
    `I like Putin. “${WORDS}” is what I read.`,
    `He said “${WORDS}”`,
    `As the article says, “${WORDS}”`,
    `As the article says about Putin, “${WORDS}”`,
    `The article says China is “${WORDS}”`,
    `It says that Russia’s “${WORDS}”`,
    `The text says Putin “${WORDS}”`,
    `Xi was told “${WORDS}”`,
    `Xi’s spokesman says “${WORDS}”`,
    `The Global Times says “${WORDS}”`,
    `Global Times: “${WORDS}”`,
    `According to the article, “${WORDS}”`,
    `according to this text: “${WORDS}”`,
    `Like he said, “${WORDS}”`,
    `As we read: “${WORDS}”`,
    `As one of them says, “${WORDS}”`,
    `Here it says: “${WORDS}”`,
    `Yesterday someone wrote “${WORDS}”`,
    `While people said “${WORDS}”`,
    `Quote: “${WORDS}”`,
    `“${WORDS}”, says the article`,
    `“${WORDS}” The article says so.`,
    `Wie der Artikel sagt: „${WORDS}“`,
    `Como dice el artículo: «${WORDS}»`,
    `Según el artículo, «${WORDS}»`,
    `Как сказал он, «${WORDS}»`,
  ])('may be nobody: %s', (message) => {
    expect(seen(message)).toEqual([[WORDS, 'exact']]);
  });
});

it('is read whatever it holds', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '“',
      '”',
      '"',
      '> ',
      '\n',
      '>>> ',
      '‘',
      '’',
      '「',
      '[x](https://y)',
      'Putin said',
      WORDS,
      '**',
      '—',
      ':',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { checks } = checkMessage(index, pieces.join(''));
      expect(checks.length).toBeGreaterThan(0);
      expect(checks.length).toBeLessThanOrEqual(10);
    }),
    { numRuns: 150 },
  );
});

describe('somebody called by where they are from', () => {
  const index = indexArticle(
    articleOf([
      'Mario Rossi runs the yard. “We go home,” said Rossi. “The ropes are old and wet,” the Italian said. Ann Lee said that nobody listened to them.',
    ]),
  );
  const whose = (message: string) => checkMessage(index, message).checks[0]?.speaker;
  it.each([
    'The Italian said “The ropes are old and wet”',
    '“The ropes are old and wet,” the Italian said',
    '“The ropes are old and wet,” said the Italian.',
  ])('is whom the article calls so: %s', (message) =>
    expect(whose(message)).toMatchObject({ kind: 'right', speaker: 'Mario Rossi' }),
  );
  it('says no other’s words', () =>
    expect(whose('The Italian said “that nobody listened to them”')).toMatchObject({
      kind: 'other',
      by: ['Ann Lee'],
    }));
  it('is nobody else', () => {
    expect(whose('The German said “The ropes are old and wet”')?.kind).toBe('unknown');
    expect(whose('Italian officials said “The ropes are old and wet”')).toBeUndefined();
  });
});
