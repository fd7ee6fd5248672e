import { ofCommands } from './commands.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

/** English as the others' model: its keys are the keys, and its messages say which values each has. */
export const en = {
  name: 'English',
  tag: 'en-GB',
  locales: [],
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
} as const;
