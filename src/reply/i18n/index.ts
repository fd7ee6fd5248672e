export { type CommandText, commandTexts, typedName } from './command-texts.js';
export { brief, endDirection, foldTyped, plain } from './plain.js';
export {
  LANGUAGES,
  type Language,
  languageFor,
  languageName,
  translationOf,
  type Voice,
  voiceOf,
} from './voice.js';
