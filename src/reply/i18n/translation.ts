import type { en } from './en/index.js';

/** What the bot says: each key stands for a message. English has them all, and tells what values each has. */
export type Key = keyof typeof en.messages;

/** The English text of a key. */
export type English<K extends Key> = (typeof en.messages)[K];

/** A language that the bot speaks. */
export interface Translation {
  /** What the language calls itself. */
  readonly name: string;
  /** How dates, lists and numbers are written: a BCP 47 tag. */
  readonly tag: string;
  /** Discord's locales in which commands are shown in it; in all others they are in English. */
  readonly locales: readonly string[];
  /**
   * ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/). Names, quotations and lists
   * come in as they are to be shown. An apostrophe is `’`: a straight one would hide what follows it from ICU.
   */
  readonly messages: Readonly<Record<Key, string>>;
  /** Fits a message to its values, where a word before one changes with it: "de {name}" is "d’{name}" before a vowel. */
  readonly adapt?: (message: string, values: Readonly<Record<string, unknown>>) => string;
}
