import { de } from './de.js';
import { en, type Words } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { ptBR } from './pt-br.js';
import { ru } from './ru.js';
import { zhCN } from './zh-cn.js';

export type { OptionKind, Words } from './en.js';

/** The page's own texts by language, as Discord's client names languages: at least those that the bot speaks. */
export const WORDS: Readonly<Record<string, Words>> = {
  en,
  es,
  ru,
  'zh-CN': zhCN,
  de,
  fr,
  'pt-BR': ptBR,
  ja,
};

/** The texts for the language that a person's client is set to; English where there are none. */
export function wordsFor(locale: string): Words {
  const [first = ''] = locale.split('-');
  const found = Object.keys(WORDS).find((language) => language.split('-')[0] === first);
  return WORDS[found ?? 'en'] ?? en;
}
