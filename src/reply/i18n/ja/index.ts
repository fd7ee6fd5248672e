import type { Translation } from '../translation.js';
import { ofCommands } from './commands.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

export const ja: Translation = {
  name: '日本語',
  tag: 'ja',
  locales: ['ja'],
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
};
