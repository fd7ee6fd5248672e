import type { Key } from './translation.js';
import { isKey, LANGUAGES, type Language, translationOf, voiceOf } from './voice.js';

/** A text of a command, in each language. */
export type CommandText = (language?: Language) => string;

/** @param name what is shown where there is none of the keys: of a command that isn't the bot's own. */
function textOf(name: string, ...keys: string[]): CommandText {
  // Texts of commands ask for no values, as this one.
  const key = keys.find((one): one is Key & 'command/ask/name' => isKey(one));
  return (language) => (key === undefined ? name : voiceOf(language).say(key));
}

const slashed = (path: string) => path.replaceAll(' ', '/');
const lastOf = (path: string) => path.split(' ').at(-1) ?? path;
const groupOf = (path: string) => path.split(' ', 1)[0] ?? path;
const languageOf = (value: string) => LANGUAGES.find((language) => language === value);
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** The texts of commands, options and choices. A path is as the program calls a command: `library add`. */
export const commandTexts = {
  /** The last word of the path. */
  commandName: (path: string) => textOf(lastOf(path), `command/${slashed(path)}/name`),
  commandDescription: (path: string) => textOf(lastOf(path), `command/${slashed(path)}/description`),
  optionName: (option: string) => textOf(option, `option/${option}/name`),
  optionDescription: (path: string, option: string) =>
    textOf(
      option,
      `option/${slashed(path)}/${option}/description`,
      `option/${groupOf(path)}/${option}/description`,
      `option/${option}/description`,
    ),
  /** Languages are called what they call themselves. */
  choiceName(option: string, value: string): CommandText {
    const language = option === 'language' ? languageOf(value) : undefined;
    if (language !== undefined) return () => translationOf(language).name;
    return textOf(value, `choice/${option}/${value}`, `choice/${value}`);
  },
  messageName: (name: string) => textOf(name, `message/${slug(name)}/name`),
  messageDescription: (name: string) => textOf(name, `message/${slug(name)}/description`),
} as const;

/** A command as it is typed in a language: `library add` is `biblioteca añadir`. */
export function typedName(path: string, language?: Language): string {
  const words = path.split(' ');
  return words.map((_, at) => commandTexts.commandName(words.slice(0, at + 1).join(' '))(language)).join(' ');
}
