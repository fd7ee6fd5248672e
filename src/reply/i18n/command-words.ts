import { es } from './es/commands.js';
import type { Language } from './languages.js';
import { ru } from './ru/commands.js';
import { zhCN } from './zh-cn/commands.js';

export type CommandKey = keyof typeof es;
type Texts = Readonly<Partial<Record<string, string>>>;

/** English has none here: it stands with the commands. */
export const COMMAND_TEXTS: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<CommandKey, string>>>> =
  {
    es,
    ru,
    'zh-CN': zhCN,
  };

/** A text of a command in a language; nothing where that is English or has none. */
export type LocalText = (language: Language) => string | undefined;

const local =
  (...keys: string[]): LocalText =>
  (language) => {
    if (language === 'en') return undefined;
    const texts: Texts = COMMAND_TEXTS[language];
    return keys.map((key) => texts[key]).find((text) => text !== undefined);
  };

const dotted = (path: string) => path.replaceAll(' ', '.');

/** The texts of the definitions of commands, each to be had in a language. A path is as it is typed: `library add`. */
export const localTexts = {
  /** The last word of the path. */
  commandName: (path: string) => local(`command.${dotted(path)}.name`),
  commandDescription: (path: string) => local(`command.${dotted(path)}.description`),
  optionName: (option: string) => local(`option.${option}.name`),
  optionDescription: (path: string, option: string) =>
    local(`option.${dotted(path)}.${option}.description`, `option.${option}.description`),
  choiceName: (option: string, value: string) => local(`choice.${option}.${value}`),
  messageName: (name: string) => local(`message.${slug(name)}.name`),
  messageDescription: (name: string) => local(`message.${slug(name)}.description`),
} as const;

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** A command as it is typed in a language: `library add` is `biblioteca añadir`. */
export function typedName(path: string, language: Language): string {
  const words = path.split(' ');
  return words
    .map((word, at) => localTexts.commandName(words.slice(0, at + 1).join(' '))(language) ?? word)
    .join(' ');
}
