import { foldTyped } from '../../src/reply/index.js';
import type { Choice } from '../command.js';

/** What is sent for an option's "none of these". */
export const NONE = '-';

/**
 * "None of these" by its name, for who has typed nothing yet or that name. Enter takes what stands alone, and a slip
 * must not take a limit or a choice away.
 */
export const offerNone = (typed: string, name: string): Choice[] =>
  foldTyped(name).includes(foldTyped(typed)) ? [{ name, value: NONE }] : [];
