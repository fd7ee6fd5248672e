/**
 * The languages that the bot speaks, by the tags that Discord has for them. To add one, add its folder and its
 * line: the compiler names the messages that are missing.
 */
export { de } from './de/index.js';
export { en } from './en/index.js';
export { es } from './es/index.js';
export { fr } from './fr/index.js';
export { ja } from './ja/index.js';
export { ptBR as 'pt-BR' } from './pt-br/index.js';
export { ru } from './ru/index.js';
export { zhCN as 'zh-CN' } from './zh-cn/index.js';
