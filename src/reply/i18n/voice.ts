import { IntlMessageFormat } from 'intl-messageformat';
import * as languages from './languages.js';
import type { MessageValues } from './message-values.js';
import { brief, endDirection } from './plain.js';
import type { English, Key, Translation } from './translation.js';

/** A language that the bot speaks, by the tag that Discord gives it in its own list. */
export type Language = keyof typeof languages;

const TRANSLATIONS: Readonly<Record<Language, Translation>> = languages;
export const LANGUAGES = Object.keys(TRANSLATIONS) as Language[];

/** Everything that a language brings with it. */
export const translationOf = (language: Language): Translation => TRANSLATIONS[language];

export const isKey = (text: string): text is Key => Object.hasOwn(TRANSLATIONS.en.messages, text);

type Values<K extends Key> = MessageValues<English<K>>;
/** Nothing for a message that asks for nothing. */
type Given<K extends Key> = keyof Values<K> extends never ? [] : [values: Values<K>];

/** The longest that a name is shown in a line of the bot's own, in UTF-16 code units. */
const NAME = 80;

/** The bot's voice in one language. */
export interface Voice {
  readonly language: Language;
  /** For `Intl`: how the language writes dates and numbers. */
  readonly tag: string;
  /** What a key stands for. Values are shown as they are, numbers chosen by for the plural. */
  say<K extends Key>(key: K, ...values: Given<K>): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "a, b or c". */
  either(items: readonly string[]): string;
  /** The same behind a “not”: "a, b ni c" in French. */
  neither(items: readonly string[]): string;
  /** Sentences one after the other. */
  run(sentences: readonly string[]): string;
  /** Somebody's words on one line in the language's quotation marks, cut to so many UTF-16 code units. */
  quote(text: string, limit?: number): string;
  /** The title of a work on one line, marked as the language marks titles; says so where there is none. */
  titled(text: string, limit?: number): string;
  /** Somebody's name on one line, cut to what a sentence bears. */
  name(text: string): string;
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
  const { messages, tag, adapt } = translationOf(language);
  // Reading a message costs more than filling it in; so does making a list format, and most replies have no list.
  const read = new Map<string, IntlMessageFormat>();
  const lists = new Map<Intl.ListFormatType, Intl.ListFormat>();
  const formatOf = (type: Intl.ListFormatType): Intl.ListFormat => {
    const format = lists.get(type) ?? new Intl.ListFormat(tag, { type });
    lists.set(type, format);
    return format;
  };
  const say: Voice['say'] = (key, ...[values]) => {
    const whole = messages[key];
    if (!whole.includes('{')) return whole;
    const text = adapt && values ? adapt(whole, values) : whole;
    let message = read.get(text);
    if (!message) {
      // Values come from readers and articles: what looks like a tag in a message is none.
      message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      read.set(text, message);
    }
    return String(message.format(values));
  };
  return {
    language,
    tag,
    say,
    list: (items) => formatOf('conjunction').format(items),
    either: (items) => formatOf('disjunction').format(items),
    neither: (items) => {
      const parts = formatOf('disjunction').formatToParts(items);
      const last = parts.findLastIndex(({ type }) => type === 'literal');
      return parts.map(({ value }, at) => (at === last ? say('list.nor') : value)).join('');
    },
    // Chinese and Japanese leave no blank after a full stop.
    run: (sentences) => sentences.reduce((all, one) => `${all}${/[。！？]$/u.test(all) ? '' : ' '}${one}`),
    quote: (text, limit = 100) => say('quote', { text: endDirection(brief(text, limit)) }),
    titled: (text, limit = 100) => {
      const title = brief(text, limit);
      return title === '' ? say('article.untitled') : say('title', { text: endDirection(title) });
    },
    name: (text) => endDirection(brief(text, NAME)),
  };
}

const byFirstPart = new Map(LANGUAGES.map((language) => [language.toLowerCase().split('-')[0], language]));

/** The bot's language for somebody's locale (BCP 47, as Discord gives it): `es-419` is Spanish, `sv` English. */
export function languageFor(locale: string): Language {
  const [first = ''] = locale.toLowerCase().split(/[-_]/);
  return byFirstPart.get(first) ?? 'en';
}

/** What a language is called in another one. @param of a BCP 47 tag; `und` is not known. */
export function languageName(of: string, language: Language = 'en'): string {
  const { say, tag } = voiceOf(language);
  if (of === 'und') return say('library.unknown');
  return new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' }).of(of) ?? of;
}
