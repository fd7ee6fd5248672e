import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, checkMessage as checkQuotes, said, speakers } from '../../src/answer/index.js';
import { drawCard } from '../../src/discord/card.js';
import {
  composeAnswer,
  composeArticle,
  composeCheck,
  composeHelp,
  composeParagraphs,
  composeShown,
  plain,
  type Reply,
  readShowState,
  type Source,
  STATEMENTS_A_PAGE,
  writeShowState,
} from '../../src/reply/index.js';
import { checkMessage } from '../../src/stand-in/check/message.js';
import { everyComponent } from '../../src/stand-in/index.js';
import { articleOf, source } from '../reply/articles.js';
import { anyCharacter } from '../strings.js';

const V2 = 1 << 15;

/** The card's texts and buttons, after the stand-in found nothing that Discord would refuse. */
function card(reply: Reply) {
  const components = drawCard(reply);
  const body: unknown = JSON.parse(
    JSON.stringify({ components, flags: V2, allowed_mentions: { parse: [] } }),
  );
  checkMessage('webhook', body, []);
  const all = [...everyComponent(components as never)] as Record<string, unknown>[];
  return {
    texts: all.filter(({ type }) => type === 10).map(({ content }) => content as string),
    buttons: all
      .filter(({ type }) => type === 2)
      .map(({ label, custom_id }) => ({ label: label as string, state: custom_id as string })),
  };
}

/** All that a reader sees who presses the button for the rest until there is none. */
function readThrough(from: Source, reply: Reply, button = /^Show the rest/) {
  const pages: string[][] = [];
  let next: Reply | undefined = reply;
  while (next) {
    const { texts, buttons } = card(next);
    pages.push(texts);
    const rest = buttons.find(({ label }) => button.test(label));
    const shown = rest && readShowState(rest.state.replace(/^said:/, 'show:'));
    next = shown && composeShown(from, shown);
    if (pages.length > 500) throw new Error('There is no end to it.');
  }
  return pages;
}

/** The quoted words of a card's texts, without marks. */
const quoted = (texts: readonly string[]) =>
  texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('> '))
    .map((line) =>
      line
        .slice(2)
        .replace(/^… | …$/g, '')
        .replaceAll('**', ''),
    )
    .join(' ');

it('keeps what follows Arabic words at their left', () => {
  const said = 'قالت الحارسة لينا: «أحصينا أربعين زوجا هذا العام».';
  const header = { title: 'عودة البوم', authors: ['ليلى حداد'], source: 'صحيفة المرج' };
  const published = { printed: '3 مارس 2024', iso: '2024-03-03' };
  const { texts } = card(composeParagraphs(source(articleOf([said], { ...header, published })), 1, 1)!);
  expect(texts.at(-1)).toBe('-# “عودة البوم\u200E”, ليلى حداد\u200E, صحيفة المرج\u200E, 3 March 2024');
  expect(texts[0]).toMatch(/»\.\u200F$/);
});

it('keeps the full stop behind the year in which an Arabic sentence ends', () => {
  const ends = (text: string) => card(composeParagraphs(source(articleOf([text])), 1, 1)!).texts[0]?.at(-1);
  expect(ends('أحصينا أربعين زوجا في مارس 2021.')).toBe('\u200F');
  expect(ends('أحصينا أربعين زوجا في مارس 2021')).toBe('1');
  expect(ends('The word is بوم in Arabic, in 2021.')).toBe('.');
});

describe('a card', () => {
  it('shows the answering sentence in bold in its paragraph, what was asked for underlined in it', () => {
    const from = source();
    const found = answer(from.index, 'Since when has the building been closed?');
    expect(card(composeAnswer(from, found, 'Since when has the building been closed?')).texts).toEqual([
      '-# Since when has the building been closed?',
      '**¶1 of 4**\n> The town council voted on Monday to reopen the old library on Mill Street. **The building has been closed since __2015__.**',
      '-# “Council votes to reopen the old library”, Ana Reyes, Tom Hall, Harbor Courier, 3 March 2021',
    ]);
  });

  it('shows what was asked for in bold where only a sentence is quoted', () => {
    const from = source(articleOf(['The old mill burned in 1782.', 'The new mill burned in 1890.']));
    const passages = from.index.article.paragraphs.map((paragraph) => {
      const start = paragraph.text.length - 5;
      const span = { start: 0, end: paragraph.text.length };
      return { paragraph, span, key: { start, end: start + 4 }, score: 0.4, evidence: [] };
    });
    const { texts } = card(composeAnswer(from, { kind: 'unsure', passages: passages, candidates: 2 }));
    expect(texts.slice(1, 3)).toEqual([
      '**¶1**\n> The old mill burned in **1782**.',
      '**¶2**\n> The new mill burned in **1890**.',
    ]);
  });

  it('begins with the answer when it stands too far down, and offers the beginning', () => {
    const filler = Array.from({ length: 200 }, (_, at) => `Sentence number ${at} says nothing of note.`).join(
      ' ',
    );
    const from = source(articleOf([`${filler} The zebra slept. ${filler}`]));
    const start = filler.length + 1;
    const passage = {
      paragraph: from.index.article.paragraphs[0]!,
      span: { start, end: start + 'The zebra slept.'.length },
      score: 1,
      evidence: [],
    };
    const reply = composeAnswer(from, { kind: 'found', passage, others: [] });
    const { texts, buttons } = card(reply);
    expect(texts[0]).toMatch(
      /^\*\*¶1 of 1\*\*\n> … \*\*The zebra slept\.\*\* Sentence number 0 says nothing/,
    );
    expect(texts[0]).toMatch(/ says nothing of note\. …$/);
    expect(buttons.map(({ label }) => label)).toEqual(['Show the rest', 'From the beginning']);
    const whole = composeShown(from, readShowState(buttons[1]!.state)!);
    expect(quoted(readThrough(from, whole).flat())).toBe(from.index.article.paragraphs[0]!.text);
  });

  it('has no button alone below five', () => {
    const lengths = (count: number) => {
      const actions = Array.from(
        { length: count },
        (_, at) => ({ kind: 'button', label: 'A', state: `a:${at}` }) as const,
      );
      const all = [...everyComponent(drawCard({ blocks: [], actions }) as never)] as Record<
        string,
        unknown
      >[];
      return all.filter(({ type }) => type === 1).map(({ components }) => (components as unknown[]).length);
    };
    expect([1, 5, 6, 7, 9, 11].map(lengths)).toEqual([[1], [5], [3, 3], [4, 3], [5, 4], [4, 4, 3]]);
    expect(lengths(0)).toEqual([]);
  });

  it('gives every statement of a talkative speaker, page by page, each once', () => {
    const said100 = Array.from(
      { length: 100 },
      (_, at) => `Ruth Okafor said that plan ${at} was a good plan.`,
    );
    const from = source(articleOf(said100));
    const whole = composeAnswer(from, said(from.index, 'Okafor'), undefined, STATEMENTS_A_PAGE);
    const pages = readThrough(from, whole, /^Next/);
    expect(pages).toHaveLength(20);
    expect(quoted(pages.flat())).toBe(said100.join(' '));
    expect(
      readThrough(
        from,
        composeShown(from, readShowState(writeShowState(whole.rest!.state, { quotation: 95, from: 0 }))!),
        /Back$/,
      ),
    ).toHaveLength(20);
  });

  it('says of each of several quotations what became of it, above where it stands', () => {
    const from = source();
    const text =
      'Compare “The building has been closed since 2015” with “The building has been closed since 2016”!';
    const { texts } = card(composeCheck(from, checkQuotes(from.index, text)));
    expect(texts.map((one) => one.split('\n', 1)[0])).toEqual([
      '### “The building has been closed since 2015”',
      'Word for word in ¶1.',
      '**¶1**',
      '### “The building has been closed since 2016”',
      'Not word for word: ¶1 says it differently.',
      'Careful, this may change the meaning: “2015” became “2016”.',
      '**¶1**',
      expect.stringMatching(/^-# “Council votes/),
    ]);
  });

  it('has room for the most quotations that are checked, all of them altered', () => {
    const sentences = Array.from(
      { length: 12 },
      (_, at) => `The ${at + 2}th pier of the old harbour was closed by ${1900 + at}.`,
    );
    const from = source(articleOf(sentences));
    const text = sentences
      .map((one) => `Okafor said “${one.replace('closed', 'never opened').replace('by 19', 'by 18')}”`)
      .join('\n');
    const { texts } = card(composeCheck(from, checkQuotes(from.index, text)));
    expect(texts.length).toBeLessThanOrEqual(20);
    const drawn = texts.join('\n');
    const headings = drawn.match(/^### /gm)?.length ?? 0;
    expect(headings).toBeGreaterThan(6);
    expect(drawn.match(/^> /gm)).toHaveLength(headings);
    // Those that have no room are counted, and the citation always has some.
    expect(drawn).toContain(`${12 - headings} more quotations have no room here.`);
    expect(texts.at(-1)).toMatch(/^-# “A title”$/m);
  });

  it('never goes past a limit of Discord’s, whatever the article and the question', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      fc.constantFrom(
        '*_~`|<@1>',
        '# ',
        '\n',
        '. ',
        'Putin said "no". ',
        '🦊',
        '\u202E',
        '"He left," Lind said. ',
      ),
      fc.integer({ min: 1, max: 5000 }).map((length) => '*'.repeat(length)),
      fc.integer({ min: 1, max: 80 }).map((length) => 'Okafor said it was late. '.repeat(length)),
    );
    const text = fc.array(nasty, { minLength: 1, maxLength: 5 }).map((pieces) => `${pieces.join('')}x`);
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        text,
        text,
        (paragraphs, title, question) => {
          const from = source(
            articleOf(paragraphs, {
              title,
              authors: [title, question],
              source: question,
              url: title,
              section: question,
            }),
          );
          const replies = [
            composeAnswer(from, answer(from.index, question), question),
            composeAnswer(from, said(from.index, question, title)),
            composeAnswer(from, said(from.index, speakers(from.index)[0]?.name ?? 'x')),
            composeAnswer(from, answer(from.index, question), question, STATEMENTS_A_PAGE),
            composeAnswer(from, said(from.index, speakers(from.index)[0]?.name ?? 'x', 'late')),
            composeArticle(from),
            composeHelp(from, [{ name: title, value: question }], ['reading']),
            composeParagraphs(from, 1, 1)!,
          ];
          for (const reply of replies) readThrough(from, reply);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says all of a paragraph, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 2000 }),
      fc.constantFrom('*'.repeat(3000), 'A b. '),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = `${pieces.join('').replace(/\s+/g, ' ').trim()}x`;
        const from = source(articleOf([text]));
        const seen = quoted(readThrough(from, composeParagraphs(from, 1, 1)!).flat()).replace(
          /\\(.)/gu,
          '$1',
        );
        const words = (shown: string) => shown.replace(/[\s…\u200F]/g, '');
        expect(words(seen)).toBe(words(plain(text)));
      }),
      { numRuns: 40 },
    );
  });
});
