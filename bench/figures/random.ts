/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** The same numbers for the same seed, on every machine (the generator Mulberry32, seeded by FNV-1a). */
export function seeded(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0, below `end`. */
export const below = (random: Random, end: number): number => Math.floor(random() * end);

/** One of several, each as likely. */
export const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;

/** All of them in another order, each order as likely. */
export function shuffle<T>(random: Random, from: readonly T[]): T[] {
  const keyed = from.map((one) => ({ one, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
}
