import type { Translation } from '../translation.js';
import { ofCommands } from './commands.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

export const ptBR: Translation = {
  name: 'Português do Brasil',
  tag: 'pt-BR',
  locales: ['pt-BR'],
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
};
