import { describe, expect, it } from 'vitest';
import { related } from '../../../src/answer/index.js';
import { checkMessage } from '../../../src/answer/quotes/check-message.js';
import { readArticle } from '../../../src/article/index.js';
import { composeCheck, composeRelated, type Reply } from '../../../src/reply/index.js';
import { shipped } from '../../answer/shipped.js';
import { source } from '../articles.js';

const from = source(shipped);
const HONG_KONG = "Russia firmly supports China's efforts to safeguard national security in Hong Kong";

function lines({ blocks }: Reply): string[] {
  return blocks.map((block) =>
    block.kind === 'quotation'
      ? `¶${block.paragraph}> ${block.strong ? block.text.slice(block.strong.start, block.strong.end) : block.text}`
      : 'text' in block
        ? block.text
        : block.kind,
  );
}
/** What is said of a message, without the citation at its end. */
const said = (message: string) => lines(composeCheck(from, checkMessage(from.index, message))).slice(0, -1);

describe('a checked quotation', () => {
  it('that is exact, of somebody else', () => {
    expect(said(`Xi said “${HONG_KONG}”`)).toEqual([
      'Word for word in ¶5.',
      'Said by Vladimir Putin in ¶5, not by Xi Jinping.',
      `¶5> ${HONG_KONG}`,
    ]);
  });

  it('that is exact, with the word before it that turns it round', () => {
    expect(said('“great powers perform as they are supposed to do”').slice(0, 2)).toEqual([
      'Word for word in ¶11.',
      'Careful: right before these words, the article has “not all”.',
    ]);
    // The message says so itself, before the marks.
    expect(said('Not all “great powers perform as they are supposed to do”')[1]).not.toContain('Careful');
  });

  it('that is exact, with what is left out, in the article’s own voice', () => {
    expect(
      said('Xi: “Great powers cannot do whatever they want … by virtue of their strength”').slice(0, 3),
    ).toEqual([
      'Word for word in ¶11.',
      'Left out: “or undermine international rules and mechanism”.',
      'The article says this itself in ¶11. It isn’t quoted from Xi Jinping.',
    ]);
  });

  it('that is the title’s or a caption’s, which have no paragraph number', () => {
    expect(said('“China, Russia buttress multilateralism”')).toEqual([
      'Word for word in the article’s header (Title).',
      '¶undefined> China, Russia buttress multilateralism',
    ]);
    expect(said('“Chinese President Xi Jinping meets with Russian President Vladimir Putin”')[0]).toBe(
      'Word for word in the article’s header (Caption).',
    );
  });

  it('that is altered: what was changed, the grave first', () => {
    expect(
      said(`“${HONG_KONG.replace('firmly supports', 'does not support').replace('Hong Kong', 'Taiwan')}”`),
    ).toEqual([
      'Not word for word: ¶5 says it differently.',
      'Careful, this may change the meaning: a “not”, a name and the tense.',
      '“firmly supports” became “does not support”: a “not” and the tense\n“Hong Kong” became “Taiwan”: a name',
      'Said by Vladimir Putin in ¶5.',
      `¶5> ${HONG_KONG}`,
    ]);
  });

  it('that has other capitals only', () => {
    expect(said('“putin said russia firmly supports”')[0]).toBe(
      'The same words as in ¶5. Only capitals or punctuation differ.',
    );
  });

  it('that leaves out who says it: that alone', () => {
    const ferry = source(
      readArticle(
        '# The ferry\n\n“We sail at noon,” said Ann Marsh, who owns the boat. “Nobody waits for us there.”\n',
      ),
    );
    const checked = checkMessage(ferry.index, 'Marsh: “We sail at noon. Nobody waits for us there.”');
    expect(lines(composeCheck(ferry, checked)).slice(0, 2)).toEqual([
      'The words of ¶1, without “said Ann Marsh, who owns the boat” between them.',
      'Said by Ann Marsh in ¶1.',
    ]);
  });

  it('that is pieced together: where the parts stand', () => {
    expect(
      said(
        '“The novel coronavirus pandemic is tearing the world apart, and so China also highly underlines its partnership”',
      ),
    ).toEqual([
      'Put together from several places. The article doesn’t say it like this.',
      '¶2> The novel coronavirus pandemic is tearing the world apart',
      '¶8> China also highly underlines its partnership',
      'Not in the article: “and so”.',
    ]);
  });

  it('that is not in the article', () => {
    expect(said('“The quick brown fox jumps over it”')).toEqual(['Not in the article.']);
    expect(said('“Moscow stands behind the Hong Kong security legislation”').slice(0, 2)).toEqual([
      'Not in the article.',
      'These passages may be related:',
    ]);
  });

  it('that nobody said whom the article quotes, or that is only reported', () => {
    expect(said(`Merkel said “${HONG_KONG}”`).slice(1, 3)).toEqual([
      'Said by Vladimir Putin in ¶5.',
      'The article doesn’t quote anybody called “Merkel”.',
    ]);
    expect(said(`Putin said “${HONG_KONG}”`)[1]).toBe(
      'Said by Vladimir Putin in ¶5, but reported in the article’s words.',
    );
  });

  it('is one of several, under its own words', () => {
    expect(said(`“${HONG_KONG}” and “The quick brown fox jumps over it”`)).toEqual([
      `“${HONG_KONG}”`,
      'Word for word in ¶5.',
      'Said by Vladimir Putin in ¶5.',
      `¶5> ${HONG_KONG}`,
      '“The quick brown fox jumps over it”',
      'Not in the article.',
    ]);
  });

  it('may be the whole message', () => {
    expect(said(HONG_KONG)[0]).toBe('This message has no quotation marks, so I checked all of it.');
  });

  it('never has a percentage', () => {
    for (const message of [
      HONG_KONG,
      `“${HONG_KONG.replace('supports', 'opposes')}”`,
      '“nothing of the kind”',
    ])
      expect(said(message).join('\n')).not.toMatch(/%|per ?cent/);
  });
});

it('tells one change once', () => {
  const message = `“${HONG_KONG.replace('Hong Kong', 'Taiwan')}”`;
  expect(lines(composeCheck(from, checkMessage(from.index, message))).slice(0, 3)).toEqual([
    'Not word for word: ¶5 says it differently.',
    'Careful, this may change the meaning: “Hong Kong” became “Taiwan”.',
    expect.stringMatching(/^Said by /),
  ]);
});

describe('in other languages', () => {
  const message = `“${HONG_KONG.replace('Hong Kong', 'Taiwan')}”`;
  it.each([
    ['es', 'Cuidado, esto puede cambiar el sentido: «Hong Kong» ha pasado a ser «Taiwan».'],
    ['ru', 'Осторожно, смысл мог измениться: вместо «Hong Kong» стоит «Taiwan».'],
    ['zh-CN', '注意，意思可能变了：“Hong Kong”变成了“Taiwan”。'],
  ] as const)('%s', (language, line) => {
    expect(lines(composeCheck({ ...from, language }, checkMessage(from.index, message)))[1]).toBe(line);
  });
});

describe('related passages', () => {
  it('are called that', () => {
    const text = 'Moscow stands behind Beijing on the Hong Kong security law';
    const [first, second = ''] = lines(composeRelated(from, related(from.index, text)));
    expect(first).toBe('These passages may be related:');
    expect(second).toMatch(/^¶[35]> /);
    expect(lines(composeRelated(from, []))[0]).toBe('I found nothing like this in the article.');
  });
});
