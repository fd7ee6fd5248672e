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
import { findCurrentSource } from './source.js';

/** Whether what a message quotes stands in the article, and whose words it is. */
const checkQuote: MessageCommand = {
  name: 'Check quote',
  answers: 'private',
  async execute(marked, deps) {
    const text = textOf(marked);
    const source = await findCurrentSource(marked, deps);
    const check = checkMessage(source.index, text);
    const reply =
      limitOf(source) === undefined
        ? composeCheck(source, check)
        : composeCheck(source, check, checkMessage(wholeOf(source).index, text));
    return underMessage(reply, marked, source);
  },
};

/** Where the article says something like it. */
const findInArticle: MessageCommand = {
  name: 'Find in article',
  answers: 'private',
  async execute(marked, deps) {
    const text = textOf(marked);
    const source = await findCurrentSource(marked, deps);
    const passages = related(source.index, text, await deps.nearness?.(wholeOf(source), text));
    return underMessage(composeRelated(source, passages), marked, source);
  },
};

/** What was found for a message, under its beginning, so that it can be shared. */
const underMessage = (reply: Reply, { text, message }: Marked, source: Source): Reply =>
  underQuestion(withClosing(reply, source, message), text.replace(/^> /gm, ''));

function textOf({ text }: Marked): string {
  if (text.trim() === '') throw new Refusal(({ say }) => say('fault.emptyMessage'));
  return text;
}

export const messageCommands: readonly MessageCommand[] = [checkQuote, findInArticle];
