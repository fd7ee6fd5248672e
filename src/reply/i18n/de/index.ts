import type { Translation } from '../translation.js';
import { ofCommands } from './commands.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

export const de: Translation = {
  name: 'Deutsch',
  tag: 'de',
  locales: ['de'],
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
};
