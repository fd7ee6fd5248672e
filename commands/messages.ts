import { checkMessage, related } from '../src/answer/index.js';
import {
  composeCheck,
  composeRelated,
  limitOf,
  type Reply,
  type Source,
  underQuestion,
  wholeOf,
  withClosing,
} from '../src/reply/index.js';
import type { Marked, MessageCommand } from './command.js';
import { Refusal } from './refusal.js';
import { currentSource } from './source.js';

/** Whether what a message quotes stands in the article, and whose words it is. */
const checkQuote: MessageCommand = {
  name: 'Check quote',
  answers: 'private',
  async execute(marked, deps) {
    const text = textOf(marked);
    const source = await currentSource(marked, deps);
    const check = checkMessage(source.index, text);
    const reply =
      limitOf(source) === undefined
        ? composeCheck(source, check)
        : composeCheck(source, check, checkMessage(wholeOf(source).index, text));
    return found(reply, marked, source);
  },
};

/** Where the article says something like it. */
const findInArticle: MessageCommand = {
  name: 'Find in article',
  answers: 'private',
  async execute(marked, deps) {
    const text = textOf(marked);
    const source = await currentSource(marked, deps);
    const whole = { ...source, index: wholeOf(source).index };
    const passages = related(source.index, text, await deps.nearness?.(whole, text));
    return found(composeRelated(source, passages), marked, source);
  },
};

/** What was found for a message, under its beginning, so that it can be shared. */
const found = (reply: Reply, { text, message }: Marked, { language }: Source): Reply =>
  underQuestion(withClosing(reply, true, language, message), text.replace(/^> /gm, ''));

function textOf({ text }: Marked): string {
  if (text.trim() === '') throw new Refusal(({ say }) => say('fault.emptyMessage'));
  return text;
}

export const messageCommands: readonly MessageCommand[] = [checkQuote, findInArticle];
