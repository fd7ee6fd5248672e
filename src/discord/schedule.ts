import { MessageFlags, Routes } from 'discord.js';
import { preferencesAt } from '../../commands/index.js';
import type { Library, PlannedStep } from '../library/index.js';
import type { Log } from '../log.js';
import { composeReminder, type Language, languageFor } from '../reply/index.js';
import { drawCard } from './card.js';
import { type Answerable, post } from './send.js';

export type Scheduled = Pick<Library, 'carryOut' | 'unposted' | 'find' | 'settings'>;

/**
 * Keeps the reading schedules of all servers: what it returns carries out what is due by now, and posts the reminders.
 * It never throws, and one call waits for the other.
 */
export function createScheduler(
  library: Scheduled,
  rest: Answerable['client']['rest'],
  log: Log,
): () => Promise<void> {
  async function keep(): Promise<void> {
    const steps = await library.carryOut();
    // After a stop several may be due at once: of those of a channel the last says where it is now.
    const latest = new Map(steps.filter(({ reminds }) => reminds).map((step) => [step.place.channel, step]));
    for (const step of latest.values()) {
      await remind(step).catch(async (err: unknown) => {
        log.warn({ err }, 'a reminder could not be posted');
        await library.unposted(step);
      });
    }
  }

  async function remind(step: PlannedStep): Promise<void> {
    const { channel } = step.place;
    const kept = await library.find(step.place, step.article);
    if (!kept || channel === undefined) return;
    const language = await languageOf(step);
    await post({ rest }, channel, {
      components: drawCard(composeReminder(step, kept.article, language), language),
      allowed_mentions: { parse: [] },
      flags: MessageFlags.IsComponentsV2,
    });
  }

  /** What is spoken in the server; another process may know it, so Discord is asked. */
  async function languageOf({ place }: PlannedStep): Promise<Language> {
    const { server } = await preferencesAt(place, library);
    if (server.language) return server.language;
    const guild = (await rest.get(Routes.guild(place.server ?? ''))) as { preferred_locale?: string };
    return languageFor(guild.preferred_locale ?? '');
  }

  let last = Promise.resolve();
  return () => {
    last = last.then(keep).catch((err: unknown) => log.error({ err }, 'the schedules were not kept'));
    return last;
  };
}
