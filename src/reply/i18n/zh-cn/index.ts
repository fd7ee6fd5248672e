import type { Translation } from '../translation.js';
import { ofCommands } from './commands.js';
import { ofGroups } from './group.js';
import { ofLibrary } from './library.js';
import { ofReplies } from './messages.js';

export const zhCN: Translation = {
  name: '简体中文',
  tag: 'zh-CN',
  locales: ['zh-CN'],
  messages: { ...ofReplies, ...ofLibrary, ...ofGroups, ...ofCommands },
};
