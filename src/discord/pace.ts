import { LRUCache } from 'lru-cache';
import { Refusal } from '../../commands/index.js';

/** How many commands a person may use in how many milliseconds. */
const MOST = 20;
const SPAN = 60_000;
/** How many people are remembered: more than use a bot within a minute. */
const PEOPLE = 50_000;

/**
 * Slows down whoever asks faster than anybody can read.
 *
 * @returns to be called with each person's id as they use a command; throws a Refusal when they should wait.
 */
export function pace(now: () => Date): (person: string) => void {
  const lately = new LRUCache<string, number[]>({ max: PEOPLE });
  return (person) => {
    const time = now().getTime();
    const times = (lately.get(person) ?? []).filter((one) => one > time - SPAN);
    lately.set(person, times);
    const [first = time] = times;
    if (times.length >= MOST) {
      throw new Refusal((words) => words.tooFast(MOST, Math.ceil((first + SPAN - time) / 1000)));
    }
    times.push(time);
  };
}
