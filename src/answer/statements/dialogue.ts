import type { Paragraph } from '../../article/index.js';
import { quotations } from '../text/index.js';

/**
 * Dialogue as tales print it: each turn a paragraph of its own, and most of them without a speaker. Two who talk
 * take turns; where that doesn't tell, nobody is named, since a wrong name is worse than none.
 */

/** A paragraph that is one short closed quotation, as an answer in a dialogue. */
const BARE_TURN = /^["“‘«](?:[^"“”«»]{1,90})["”’»]$/u;
/** A news article has hardly one such paragraph; the talk of two has many. */
const BARE_TURNS = 3;

/** Whether an article tells a tale in dialogue. */
export function isTale(paragraphs: readonly Paragraph[]): boolean {
  // What goes on with an open quotation is no turn of its own.
  const isOpen = (text = '') => quotations(text).at(-1)?.closed === false;
  const bare = paragraphs.filter(
    ({ text }, at) => text.length < 100 && BARE_TURN.test(text) && !isOpen(paragraphs[at - 1]?.text),
  ).length;
  if (bare >= BARE_TURNS) return bare * 40 >= paragraphs.length;
  // Where nearly every paragraph talks, one is enough.
  const talking = paragraphs.filter(({ text }) => /["“”«]/u.test(text)).length;
  return bare > 0 && paragraphs.length >= 6 && talking >= 0.6 * paragraphs.length;
}

/** A name set apart by commas at either end of what is said: "Sit down, Bo." */
const CALLED =
  /^[“"‘'«]?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(\p{Lu}[\p{L}'’-]+)[,!?—]|,\s(?:\p{Lu}[\p{L}.]+ ){0,2}(\p{Lu}[\p{L}'’-]+)[.,?!…—][”"’'»]?(?=$|\s)/gu;
/** No turn that is longer is read for them. */
const LONGEST_TURN = 2000;

/** The words that may be names of whom a turn speaks to: "Bo" of “Sit down, Bo.” */
export function calledIn(quotation: string): string[] {
  return [...quotation.slice(0, LONGEST_TURN).matchAll(CALLED)].map((match) => match[1] ?? match[2] ?? '');
}

/**
 * Who speaks, as far as turns tell by whom they speak to: of two, the other one speaks; and who was spoken to answers.
 *
 * @param turns the speaker of each, where the text tells.
 * @param called whom each speaks to, where it names them.
 * @param earlier who spoke before, the last first.
 */
export function answerCalls<Speaker>(
  turns: readonly (Speaker | undefined)[],
  called: readonly (Speaker | undefined)[],
  earlier: readonly Speaker[],
): (Speaker | undefined)[] {
  const known = new Set(turns.filter((one) => one !== undefined));
  const pair = known.size < 2 ? new Set([...known, ...earlier.slice(0, 2)]) : known;
  return turns.map((speaker, at) => {
    const [before, here] = [called[at - 1], called[at]];
    if (speaker !== undefined) return speaker;
    if (before !== undefined && turns[at - 1] !== before && here !== before) return before;
    return here !== undefined && pair.size === 2 && pair.has(here)
      ? [...pair].find((one) => one !== here)
      : undefined;
  });
}

/** So many turns from the last one whose speaker is told, alternation is no more to be relied on. */
const FARTHEST = 8;

/**
 * Tells who speaks in turns that follow each other without a paragraph of the narrator's between.
 *
 * @param turns the speaker of each, where the text tells.
 * @param earlier who spoke before, the last first.
 * @returns the same with those that alternation tells.
 */
export function takeTurns<Speaker>(
  turns: readonly (Speaker | undefined)[],
  earlier: readonly Speaker[],
): (Speaker | undefined)[] {
  const known = new Set(turns.filter((one) => one !== undefined));
  const partner = (speaker: Speaker, nearby: readonly (Speaker | undefined)[]): Speaker | undefined => {
    const others = known.size > 1 ? nearby : [...nearby, ...earlier];
    const found = others.findIndex((one) => one !== undefined && one !== speaker);
    // Of three, the other may be whoever spoke in a turn that isn't told.
    return known.size > 2 && others.slice(0, found).includes(undefined) ? undefined : others[found];
  };
  const guess = (at: number, step: 1 | -1): Speaker | undefined => {
    for (
      let near = at + step;
      near >= 0 && near < turns.length && Math.abs(near - at) <= FARTHEST;
      near += step
    ) {
      const speaker = turns[near];
      if (speaker === undefined) continue;
      if ((near - at) % 2 === 0) return speaker;
      const beyond = step < 0 ? turns.slice(0, near).reverse() : turns.slice(near + 1);
      const within = step < 0 ? turns.slice(at + 1) : turns.slice(0, at).reverse();
      return partner(speaker, [...beyond, ...within]);
    }
    return undefined;
  };
  return turns.map((speaker, at) => {
    if (speaker !== undefined) return speaker;
    const [before, after] = [guess(at, -1), guess(at, 1)];
    if (before !== undefined && after !== undefined) return before === after ? before : undefined;
    // With three in the talk, one side alone doesn't tell.
    return known.size > 2 ? undefined : (before ?? after);
  });
}
