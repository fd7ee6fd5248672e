import type { CitationStyle } from '../cite/index.js';
import { type Language, translationOf, voiceOf } from '../i18n/index.js';
import type { Field, Reply } from '../reply.js';
import { headingOf, noteOf } from './parts.js';

interface Shown {
  readonly answers?: 'public' | 'private';
  readonly style?: CitationStyle;
  readonly language?: Language;
  /** A number. */
  readonly page?: string;
  readonly map?: boolean;
}

interface SettingsShown {
  readonly whose: 'mine' | 'server';
  readonly held: { readonly own: Shown; readonly server: Shown };
  /** Whether they were just changed. */
  readonly isChanged: boolean;
  /** What Discord says that the server speaks. */
  readonly ofServer?: Language | undefined;
}

/** The settings of a person or a server, each with what holds where nothing is set. */
export function composeSettings(
  { whose, held: { own, server }, isChanged, ofServer }: SettingsShown,
  language: Language = 'en',
): Reply {
  const { say } = voiceOf(language);
  const styleName = (style: CitationStyle) => say(`choice/style/${style}`);
  const held = whose === 'mine' ? own : server;
  const said = <T>(
    value: T | undefined,
    ofServer: T | undefined,
    usual: string,
    name: (value: T) => string,
  ) => {
    if (value !== undefined) return name(value);
    return whose === 'mine' && ofServer !== undefined
      ? say('settings.fromServer', { value: name(ofServer) })
      : say('settings.byDefault', { value: usual });
  };
  // All that is said in public is in the server's language: a moderator wonders which that is.
  const usualLanguage =
    whose === 'server' && ofServer
      ? say('settings.language.server', { language: translationOf(ofServer).name })
      : say('settings.language.usual');
  const shown: Field[] = [
    {
      name: say('settings.answers'),
      value: said(held.answers, server.answers, say('settings.answers.usual'), (one) =>
        say(`settings.answers.${one}`),
      ),
    },
    { name: say('settings.style'), value: said(held.style, server.style, styleName('apa'), styleName) },
    {
      name: say('fact.language'),
      // A person is told in their own language, whatever the server's.
      value: said(held.language, undefined, usualLanguage, (one) => translationOf(one).name),
    },
    {
      name: say('settings.page'),
      value: said(held.page, server.page, say('settings.page.usual'), (one) => one),
    },
  ];
  if (whose === 'server')
    shown.push({
      name: say('settings.map'),
      value: said(held.map, undefined, say('settings.on'), (on) =>
        on ? say('settings.on') : say('settings.off'),
      ),
    });
  return {
    blocks: [
      headingOf(say(`settings.${whose}`)),
      ...(isChanged ? [noteOf(say('settings.changed'))] : []),
      { kind: 'fields', fields: shown },
    ],
    actions: [],
  };
}
