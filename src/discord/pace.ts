import { Refusal } from '../../commands/index.js';
import { keepLatest } from '../keep-latest.js';
import type { Voice } from '../reply/index.js';

/** How often somebody may do something within a minute, and what they are told beyond it. */
interface Ceiling {
  readonly most: number;
  say(voice: Voice, most: number, seconds: number): string;
}

/** Commands: nobody reads an answer in less than three seconds. */
export const COMMANDS: Ceiling = {
  most: 20,
  say: ({ say }, most, seconds) => say('fault.tooFast', { questions: most, seconds }),
};
/** Buttons, selects and forms: leafing through pages takes a second a page. */
export const PRESSES: Ceiling = {
  most: 60,
  say: ({ say }, most, seconds) => say('fault.pressedTooFast', { presses: most, seconds }),
};
/** Lists of choices: Discord asks for one some three times a second while somebody types. Beyond it they are empty. */
export const SUGGESTIONS: Ceiling = {
  most: 180,
  say: ({ say }, most, seconds) => say('fault.tooFast', { questions: most, seconds }),
};

const SPAN = 60_000;
/** How many people are remembered: more than use a bot within a minute. */
const PEOPLE = 50_000;

/**
 * Slows down whoever asks faster than anybody can read.
 *
 * @returns to be called with each person's id as they do something; throws a Refusal when they should wait.
 */
export function createPace(now: () => Date, { most, say }: Ceiling): (person: string) => void {
  const lately = keepLatest<number[]>(PEOPLE);
  return (person) => {
    // Times that lie ahead were noted before the clock was put back: they would make somebody wait for it.
    const time = now().getTime();
    const times = (lately.get(person) ?? []).filter((one) => one > time - SPAN && one <= time);
    lately.set(person, times);
    const [first = time] = times;
    if (times.length >= most) {
      throw new Refusal((voice) => say(voice, most, Math.ceil((first + SPAN - time) / 1000)));
    }
    times.push(time);
  };
}
