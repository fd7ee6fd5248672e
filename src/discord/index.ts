export { startBot } from './bot.js';
export type { Watch } from './watch.js';
