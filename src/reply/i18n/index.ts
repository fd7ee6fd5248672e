export { type CommandText, commandTexts, typedName } from './command-texts.js';
export { brief, plain } from './plain.js';
export type { Key } from './translation.js';
export {
  isKey,
  LANGUAGES,
  type Language,
  languageFor,
  languageName,
  translationOf,
  type Voice,
  voiceOf,
} from './voice.js';
