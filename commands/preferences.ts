import type { Library, Owner, Place, Settings } from '../src/library/index.js';
import { type CitationStyle, isStyle, LANGUAGES, type Language } from '../src/reply/index.js';

/** What was set by a person or for a server; what is missing is as it is without settings. */
export interface Preferences {
  /** Who sees answers that are public without a setting. */
  readonly answers?: 'public' | 'private';
  /** The style of citations. */
  readonly style?: CitationStyle;
  /** What the bot speaks: to the person, or to all in the server. Else it is what Discord says. */
  readonly language?: Language;
  /** How many paragraphs `/read` shows at a time; without it, as many as a message has room for. */
  readonly page?: PageSize;
  /** For servers: whether it is counted which paragraphs are discussed. */
  readonly map?: boolean;
}

/** Numbers of paragraphs a page, as they are chosen. */
export const PAGE_SIZES = ['1', '2', '3', '5'] as const;
type PageSize = (typeof PAGE_SIZES)[number];

/** What holds somewhere: a person's own settings go before those of the server. */
export interface Held {
  readonly own: Preferences;
  /** Empty where there is no server that has the bot. */
  readonly server: Preferences;
}

export const NOTHING_SET: Held = { own: {}, server: {} };

/** What holds at a place; while the database is away, as last seen, or nothing. */
export async function preferencesAt(
  { server, person }: Place,
  library: Pick<Library, 'settings'>,
): Promise<Held> {
  const [own, ofServer] = await Promise.all([
    library.settings({ person }),
    server === undefined ? {} : library.settings({ server }),
  ]);
  const { map: _, ...mine } = readPreferences(own);
  return { own: mine, server: readPreferences(ofServer) };
}

/** The settings that make sense: others may be of another version of the bot, or written by hand. */
export function readPreferences({ answers, style, language, page, map }: Settings): Preferences {
  return {
    ...((answers === 'public' || answers === 'private') && { answers }),
    ...(typeof style === 'string' && isStyle(style) && { style }),
    ...(isLanguage(language) && { language }),
    ...(isPageSize(page) && { page }),
    ...(typeof map === 'boolean' && { map }),
  };
}

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

const isPageSize = (value: unknown): value is PageSize => PAGE_SIZES.some((size) => size === value);

/** Changes what is given; undefined takes a setting back. @throws LibraryAway */
export async function setPreferences(
  owner: Owner,
  given: { readonly [K in keyof Preferences]: Preferences[K] | undefined },
  library: Pick<Library, 'set'>,
  by?: string,
): Promise<void> {
  for (const [name, value] of Object.entries(given)) await library.set(owner, name, value, by);
}

/** The style of a citation for which none was chosen. */
export const chooseStyle = ({ own, server }: Held): CitationStyle => own.style ?? server.style ?? 'apa';

/** How many paragraphs a page has, where somebody has set it. */
export function choosePageSize({ own, server }: Held): number | undefined {
  const size = own.page ?? server.page;
  return size === undefined ? undefined : Number(size);
}
