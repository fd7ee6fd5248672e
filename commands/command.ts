import type { ArticleIndex } from '../src/answer/index.js';
import type { Kept, Place, ReadOnlyLibrary } from '../src/library/library.js';
import type { Reply } from '../src/reply/index.js';

/**
 * What a command asks for, in the order in which it is shown. Neutral: Discord's definition and the prompt's
 * usage line are both made from it. Descriptions hold at most 100 characters.
 */
export type Options = Readonly<Record<string, Option>>;

export type Option = TextOption | SwitchOption;

export interface TextOption {
  readonly kind: 'text';
  readonly description: string;
  readonly required?: boolean;
  /** In UTF-16 code units; at most 6,000, which is also what holds without it. */
  readonly maxLength?: number;
  /** Choices while it is being typed; what is typed is taken without a choice too. */
  suggest?(typed: string, asking: Asking, deps: Deps): Promise<readonly Choice[]>;
}

export interface SwitchOption {
  readonly kind: 'switch';
  readonly description: string;
  readonly required?: boolean;
}

/**
 * A suggestion. A surface may hand back the name instead of the value (Discord does after a change of
 * channel), so handlers take both. Surfaces show 25, with 100 characters of the name.
 */
export interface Choice {
  readonly name: string;
  /** At most 100 characters. */
  readonly value: string;
}

type Value<O extends Option> = O extends TextOption ? string : boolean;

/** The options' values by name. */
export type Given<O extends Options> = {
  readonly [K in keyof O as O[K] extends { required: true } ? K : never]: Value<O[K]>;
} & {
  readonly [K in keyof O as O[K] extends { required: true } ? never : K]?: Value<O[K]>;
};

/** Who is asking, and where. */
export interface Asking {
  readonly place: Place;
  /** The person's language as a BCP 47 tag, e.g. `en-GB`. */
  readonly locale: string;
}

export interface Request<O extends Options = Options> extends Asking {
  readonly options: Given<O>;
}

/** What handlers work with; made once, where the bot is put together. */
export interface Deps {
  readonly library: ReadOnlyLibrary;
  /** The index of an article that the library gave; kept while the article is read. */
  readonly indexOf: (kept: Kept) => ArticleIndex;
  readonly commands: readonly Command[];
}

/** A slash command: its definition and its handler, the same on every surface. */
export interface Command<O extends Options = Options> {
  /** 1 to 32 lower-case letters, digits, `-`, `_`. */
  readonly name: string;
  readonly description: string;
  readonly options: O;
  /** Who sees the answer where others read along. An option called `private` has the last word. */
  readonly answers: 'public' | 'private';
  execute(request: Request<O>, deps: Deps): Promise<Reply>;
}

/** What a button or a select does; its answer is seen by whoever pressed it only. */
export interface Component {
  /** What its state begins with, up to the first colon. */
  readonly name: string;
  /** @param state the whole state, as the reply carried it; it may be of an older version, or forged. */
  press(state: string, asking: Asking, deps: Deps): Promise<Reply>;
}

/** Whether a command's answer is for the person alone. */
export function isPrivate(command: Command, options: Readonly<Record<string, unknown>>): boolean {
  return typeof options.private === 'boolean' ? options.private : command.answers === 'private';
}
