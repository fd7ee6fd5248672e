import type { Translation } from '../translation.js';
import { ofCommands } from './commands.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

export const ru: Translation = {
  name: 'Русский',
  tag: 'ru',
  locales: ['ru'],
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
};
