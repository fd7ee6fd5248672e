export { runPrompt } from './prompt.js';
