import type { Asking, Deps, GivenFile, Right } from './command.js';
import type { Outcome } from './outcome.js';

/** Somebody pressed a button or chose something. */
export interface Press extends Asking {
  /** The values that were chosen, if it is a select. */
  readonly chosen: readonly string[];
  /** The name of who pressed, as it is shown there. */
  readonly by: string;
  /** The question that stands above the reply, if one does. */
  readonly asked?: string;
  /** The heading of the reply, if it has one. */
  readonly heading?: string;
}

/** Somebody filled in a form. */
export interface Filled extends Asking {
  /** The question that stands above the reply in that message, if one does. */
  readonly asked?: string;
  /** By the fields' names; fields that were left empty are missing. */
  readonly texts: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, readonly GivenFile[]>>;
}

/**
 * What a button, a select or a form does. A private card is driven by the person it was made for only. The
 * state is as the reply carried it; it may be of an older version, or forged.
 */
export interface Component {
  /** What its state begins with, up to the first colon. */
  readonly name: string;
  /**
   * A message of its own, for the person or for all; `alike`, seen by those who see the message that it stands on
   * unless the person or the server has set answers to be private; or `here`, in place of that message.
   */
  readonly answers: 'private' | 'public' | 'alike' | 'here';
  /** Who may use it: any of these is enough, everybody without it. `asker`: whose request the message answers. */
  readonly allowed?: readonly ('asker' | Right)[];
  press?(state: string, press: Press, deps: Deps): Promise<Outcome>;
  submit?(state: string, filled: Filled, deps: Deps): Promise<Outcome>;
}
