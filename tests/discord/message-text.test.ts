import type { Message } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readMessageText } from '../../src/discord/message-text.js';

const nothing = { content: '', embeds: [], components: [], poll: null, messageSnapshots: new Map() };
const message = (parts: object) => ({ ...nothing, ...parts }) as unknown as Message;
const component = (data: object) => ({ toJSON: () => data });

describe('textOfMessage', () => {
  it('reads what was written, forwarded, embedded, asked in a poll and shown in a card', () => {
    const text = readMessageText(
      message({
        content: 'Look:',
        embeds: [
          {
            author: { name: 'A paper' },
            title: 'A title',
            description: '“The quay is shut.”',
            fields: [{ name: 'Said by', value: 'Ada Lowe' }],
            footer: null,
          },
        ],
        poll: { question: { text: 'Is it shut?' }, answers: new Map([[1, { text: 'Yes' }]]) },
        components: [
          component({
            type: 17,
            components: [
              { type: 10, content: '> The pier was open.' },
              { type: 9, components: [{ type: 10, content: '¶3' }] },
              { type: 1, components: [{ type: 2, label: 'More' }] },
            ],
          }),
        ],
        messageSnapshots: new Map([['1', { content: 'Forwarded words', embeds: [], components: [] }]]),
      }),
    );
    expect(text.split('\n\n')).toEqual([
      'Look:',
      'A paper',
      'A title',
      '“The quay is shut.”',
      'Said by',
      'Ada Lowe',
      'Is it shut?',
      'Yes',
      '> The pier was open.',
      '¶3',
      'Forwarded words',
    ]);
  });

  it('leaves out the marks of Markdown, but for those of block quotes', () => {
    const card = [
      '-# Who built it, and *when*?',
      '### The pier',
      '> It was **built by __Ada__** in 1\\.5 days\\_.',
    ];
    expect(
      readMessageText(message({ components: card.map((content) => component({ type: 10, content })) })),
    ).toBe('Who built it, and *when*?\n\nThe pier\n\n> It was built by Ada in 1.5 days_.');
    expect(readMessageText(message({ content: '**“The quay”** is \\*shut\\*, ~~open~~ 2**3' }))).toBe(
      '“The quay” is *shut*, open 2**3',
    );
  });

  it('is empty for a message of pictures, and bounded', () => {
    expect(readMessageText(message({}))).toBe('');
    expect(readMessageText(message({ content: 'x'.repeat(20_000) })).length).toBeLessThanOrEqual(8000);
  });
});
