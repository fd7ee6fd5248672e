import type { StandIn } from '../../src/stand-in/index.js';

/** Where the bot can be asked. */
export const PLACES = ['channel', 'thread', 'direct messages', 'user install', 'between people'] as const;
export type Where = (typeof PLACES)[number];
/** Those in which the bot itself is. */
export const WITH_BOT: readonly Where[] = PLACES.filter((where) => where !== 'between people');

/** One of these places, and somebody who may do everything there. */
export function goTo(discord: StandIn, where: Where) {
  const { ravi, lena, mara } = discord.people;
  if (where === 'user install' || where === 'between people') ravi.install();
  const { articles, chapter, abroad } = discord.places;
  const place = {
    channel: articles,
    thread: chapter,
    'direct messages': discord.dm(ravi),
    'user install': abroad,
    'between people': discord.between(ravi, lena),
  }[where];
  return { place, person: where === 'channel' || where === 'thread' ? mara : ravi };
}
