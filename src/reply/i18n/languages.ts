import { IntlMessageFormat } from 'intl-messageformat';
import { en as enLibrary } from './en/library.js';
import { en } from './en/messages.js';
import { es as esLibrary } from './es/library.js';
import { es } from './es/messages.js';
import { brief } from './plain.js';
import { ru as ruLibrary } from './ru/library.js';
import { ru } from './ru/messages.js';
import { zhCN as zhCNLibrary } from './zh-cn/library.js';
import { zhCN } from './zh-cn/messages.js';

export type Key = keyof typeof en | keyof typeof enLibrary;
export const isKey = (text: string): text is Key => Object.hasOwn(CATALOGUES.en, text);
/** A language has every key that English has, and no other: what is missing or too much is no program. */
export type Catalogue = Readonly<Record<Key, string>>;

export const CATALOGUES = {
  en: { ...en, ...enLibrary },
  es: { ...es, ...esLibrary },
  ru: { ...ru, ...ruLibrary },
  'zh-CN': { ...zhCN, ...zhCNLibrary },
} as const satisfies Record<string, Catalogue>;
/** A language that the bot speaks, by the tag that Discord gives it in its own list. */
export type Language = keyof typeof CATALOGUES;
export const LANGUAGES = Object.keys(CATALOGUES) as Language[];

/** The bot's voice in one language. */
export interface Voice {
  readonly language: Language;
  /**
   * What a key stands for. Values are shown as they are, numbers chosen by for the plural.
   *
   * @throws when the message needs a value that is not given: a mistake in the program.
   */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "a, b or c". */
  either(items: readonly string[]): string;
  /** Somebody's words on one line in the language's quotation marks, cut to so many UTF-16 code units. */
  quote(text: string, limit?: number): string;
}

const voices = new Map<Language, Voice>();

/** The voice of a language; English without one. */
export function voiceOf(language: Language = 'en'): Voice {
  let voice = voices.get(language);
  if (!voice) {
    voice = makeVoice(language);
    voices.set(language, voice);
  }
  return voice;
}

function makeVoice(language: Language): Voice {
  const catalogue: Catalogue = CATALOGUES[language];
  const tag = language === 'en' ? 'en-GB' : language;
  // Reading a message costs more than filling it in; so does making a list format, and most replies have no list.
  const read = new Map<Key, IntlMessageFormat>();
  const lists = new Map<Intl.ListFormatType, Intl.ListFormat>();
  const join = (type: Intl.ListFormatType, items: readonly string[]): string => {
    const format = lists.get(type) ?? new Intl.ListFormat(tag, { type });
    lists.set(type, format);
    return format.format(items);
  };
  const say: Voice['say'] = (key, values = {}) => {
    const text = catalogue[key];
    if (!text.includes('{')) return text;
    let message = read.get(key);
    if (!message) {
      // Values come from readers and articles: what looks like a tag in a message is none.
      message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      read.set(key, message);
    }
    return String(message.format(values));
  };
  return {
    language,
    say,
    list: (items) => join('conjunction', items),
    either: (items) => join('disjunction', items),
    quote: (text, limit = 100) => say('quote', { text: brief(text, limit) }),
  };
}

/** The bot's language for somebody's locale (BCP 47, as Discord gives it): `es-419` is Spanish, `fr` English. */
export function languageFor(locale: string): Language {
  const [first = ''] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language.split('-')[0] === first) ?? 'en';
}
