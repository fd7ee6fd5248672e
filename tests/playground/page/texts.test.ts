import { expect, it } from 'vitest';
import { excerptOf } from '../../../src/playground/page/texts.js';
import type { Message } from '../../../src/stand-in/index.js';

const messageOf = (content: string, ...texts: string[]) =>
  ({
    content,
    embeds: [],
    components: texts.map((text) => ({ type: 10, content: text })),
  }) as unknown as Message;

it('begins a reply with the words of the message before, without the bot’s marks', () => {
  const card = [
    '-# Who built it?',
    '### The pier\n**¶2**\n> It was **built** by \\@ada in 1\\.5 days.',
    '-# “The pier”',
  ];
  expect(excerptOf(messageOf('', ...card))).toBe(
    'Who built it? The pier ¶2 It was built by @ada in 1.5 days. “The pier”',
  );
  expect(excerptOf(messageOf('', '¶1 '.repeat(80)))).toHaveLength(120);
  expect(excerptOf(messageOf('My *own* words'))).toBe('My *own* words');
});
