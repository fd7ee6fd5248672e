import { en, type Words } from './en.js';

export type { Words } from './en.js';

/** The page's own texts by language, as Discord's client names languages; the same languages as the bot's. */
export const WORDS: Readonly<Record<string, Words>> = { en };

/** The texts for the language that a person's client is set to; English where there are none. */
export function wordsFor(locale: string): Words {
  const [first = ''] = locale.split('-');
  const found = Object.keys(WORDS).find((language) => language.split('-')[0] === first);
  return WORDS[found ?? 'en'] ?? en;
}
