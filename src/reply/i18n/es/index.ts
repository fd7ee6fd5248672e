import type { Translation } from '../translation.js';
import { ofCommands } from './commands.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

export const es: Translation = {
  name: 'Español',
  tag: 'es',
  locales: ['es-ES', 'es-419'],
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
};
