import { type CitationStyle, STYLE_NAMES } from '../cite/cite.js';
import { localTexts } from '../i18n/command-words.js';
import type { Language } from '../i18n/languages.js';
import { wordsIn } from '../i18n/words.js';
import type { Fields, Reply } from '../reply.js';

/** What languages call themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  ru: 'Русский',
  'zh-CN': '简体中文',
};

interface Shown {
  readonly answers?: 'public' | 'private';
  readonly style?: CitationStyle;
  readonly language?: Language;
  readonly map?: boolean;
}

/**
 * The settings of a person or a server, each with what holds where nothing is set.
 *
 * @param changed whether they were just changed.
 */
export function composeSettings(
  whose: 'mine' | 'server',
  { own, server }: { readonly own: Shown; readonly server: Shown },
  changed: boolean,
  language: Language = 'en',
): Reply {
  const { settings: say, fields } = wordsIn(language);
  const styleName = (style: CitationStyle) =>
    localTexts.choiceName('style', style)(language) ?? STYLE_NAMES[style];
  const held = whose === 'mine' ? own : server;
  const said = <T>(
    value: T | undefined,
    ofServer: T | undefined,
    usual: string,
    name: (value: T) => string,
  ) => {
    if (value !== undefined) return name(value);
    return whose === 'mine' && ofServer !== undefined ? say.fromServer(name(ofServer)) : say.usual(usual);
  };
  const shown: Fields['fields'][number][] = [
    {
      name: say.answers,
      value: said(held.answers, server.answers, say.answersUsual, (one) => say.answersOf[one]),
    },
    { name: say.style, value: said(held.style, server.style, styleName('apa'), styleName) },
    {
      name: fields.language,
      // A person is told in their own language, whatever the server's.
      value: said(held.language, undefined, say.languageUsual, (one) => LANGUAGE_NAMES[one]),
    },
  ];
  if (whose === 'server')
    shown.push({ name: say.map, value: said(held.map, undefined, say.on, (on) => (on ? say.on : say.off)) });
  return {
    blocks: [
      { kind: 'heading', text: say.heading[whose] },
      ...(changed ? [{ kind: 'note', text: say.changed } as const] : []),
      { kind: 'fields', fields: shown },
    ],
    actions: [],
  };
}
