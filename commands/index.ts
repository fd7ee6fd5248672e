import { across } from './across.js';
import { answerComponents } from './answer-card.js';
import { article } from './article.js';
import { articles, listPages } from './articles.js';
import { ask, askOn } from './ask.js';
import { author } from './author.js';
import { cite, citeComponents } from './cite.js';
import type { Offered } from './command.js';
import type { Component } from './component.js';
import { discussed } from './discussed.js';
import { find, turnFound } from './find.js';
import { help, helpTopics } from './help.js';
import { library, libraryComponents } from './library/index.js';
import { messageCommands } from './messages.js';
import { noteComponents, notes } from './notes.js';
import { paragraph, turnParagraphs } from './paragraph.js';
import { published } from './published.js';
import { read, readComponents } from './read.js';
import { said } from './said.js';
import { settings } from './settings.js';
import { reveal, show, turnStatements } from './show.js';
import { openThread } from './thread.js';

export type {
  Asking,
  Called,
  Choice,
  Command,
  Deps,
  GivenFile,
  Group,
  MessageCommand,
  Offered,
  Option,
  OptionValue,
  Right,
  Slash,
  Unchecked,
} from './command.js';
export { everyCommand, findAsk, isPrivate } from './command.js';
export type { Component, Filled, Press } from './component.js';
export { writeUsage } from './help.js';
export { indexShelf } from './index-shelf.js';
export type { Announced, Outcome, Threaded } from './outcome.js';
export { type Held, NOTHING_SET, preferencesAt } from './preferences.js';
export {
  composeRefusal,
  isOwnFault,
  Refusal,
  sayFailure,
  sayRefusal,
  staleButton,
} from './refusal.js';
export { rehearse } from './rehearse.js';
export { runCommand } from './run.js';
export { createRemembered } from './short-memory.js';

/** In the order in which they are shown. */
export const offered: Offered = {
  commands: [
    ask,
    said,
    author,
    published,
    article,
    paragraph,
    read,
    find,
    cite,
    discussed,
    notes,
    articles,
    library,
    settings,
    help,
  ],
  messageCommands,
};

export const components: readonly Component[] = [
  show,
  reveal,
  turnStatements,
  ...answerComponents,
  askOn,
  across,
  ...citeComponents,
  turnParagraphs,
  turnFound,
  ...readComponents,
  ...noteComponents,
  openThread,
  listPages,
  helpTopics,
  ...libraryComponents,
];
