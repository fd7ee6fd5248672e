import type { Translation } from '../translation.js';
import { ofCommands } from './commands.js';
import { elide } from './elide.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

export const fr: Translation = {
  name: 'Français',
  tag: 'fr',
  locales: ['fr'],
  adapt: elide,
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
};
