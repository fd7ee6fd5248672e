import type { BaseInteraction } from 'discord.js';
import { type Held, NOTHING_SET, preferencesAt } from '../../commands/index.js';
import { endsWithin } from '../ends-within.js';
import { keepLatest } from '../keep-latest.js';
import type { Library } from '../library/index.js';
import type { Log } from '../log.js';
import { type Language, languageFor } from '../reply/index.js';
import { placeOf } from './place.js';

/** What has to be known of an interaction before anything is said to it, even "thinking…". */
export interface Terms {
  readonly prefers: Held;
  /** What is said to the person alone in. */
  readonly own: Language;
  /** What others read too. */
  readonly shared: Language;
  /** What Discord says that the person speaks. */
  readonly ofClient: Language;
  /** What Discord says that the server speaks; absent outside of servers. */
  readonly ofServer?: Language;
}

/** Whose settings are remembered for when the database doesn't answer. */
const REMEMBERED = 10_000;

/**
 * Reads the terms of interactions: what was set goes before what Discord says of the person and their server.
 * When the settings don't come in a third of the patience, it is what was last seen of them, or nothing.
 *
 * @param patience in milliseconds; see `PATIENCE`.
 */
export function createTermsReader(library: Pick<Library, 'settings'>, log: Log, patience: number) {
  const seen = keepLatest<Held>(REMEMBERED);
  return async (interaction: BaseInteraction): Promise<Terms> => {
    const { locale, guildLocale } = interaction;
    const place = placeOf(interaction);
    const key = `${place.server ?? ''}/${place.person}`;
    const reading = preferencesAt(place, library).then(
      (held) => {
        // Hardly anybody has set anything.
        if (isNothing(held)) seen.delete(key);
        else seen.set(key, held);
        return held;
      },
      (err: unknown) => {
        log.error({ err }, 'the settings could not be read');
        return undefined;
      },
    );
    const read = (await endsWithin(reading, patience / 3)) ? await reading : undefined;
    const prefers = read ?? seen.get(key) ?? NOTHING_SET;
    const ofClient = languageFor(locale);
    const own = prefers.own.language ?? ofClient;
    if (!guildLocale) return { prefers, own, shared: own, ofClient };
    const ofServer = languageFor(guildLocale);
    return { prefers, own, shared: prefers.server.language ?? ofServer, ofClient, ofServer };
  };
}

const isNothing = ({ own, server }: Held) => Object.keys(own).length + Object.keys(server).length === 0;
