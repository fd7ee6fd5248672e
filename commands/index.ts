import { article } from './article.js';
import { ask } from './ask.js';
import { author } from './author.js';
import type { Command, Component } from './command.js';
import { help } from './help.js';
import { paragraph } from './paragraph.js';
import { published } from './published.js';
import { said } from './said.js';
import { show } from './show.js';

export type { Asking, Choice, Command, Component, Deps, Option, Options, Request } from './command.js';
export { isPrivate } from './command.js';
export { usage } from './help.js';
export { runCommand } from './run.js';
export { indexShelf } from './source.js';

/** In the order in which they are shown. */
export const commands: readonly Command[] = [ask, said, author, published, article, paragraph, help];

export const components: readonly Component[] = [show];
