import type { Asking, Deps } from './command.js';

/**
 * What a command asks for, in the order in which it is shown. Neutral: Discord's definition and the prompt's
 * usage line are both made from it. Descriptions hold at most 100 characters.
 */
export type Options = Readonly<Record<string, Option>>;

export type Option = TextOption | SwitchOption | NumberOption | ChoiceOption | FileOption | ChannelOption;

interface Described {
  readonly description: string;
  readonly required?: boolean;
}

export interface TextOption extends Described {
  readonly kind: 'text';
  /** In UTF-16 code units; at most 6,000, which is also what holds without it. */
  readonly maxLength?: number;
  /**
   * Choices while it is being typed; what is typed is taken without a choice too.
   *
   * @param given the other options so far, unchecked.
   */
  suggest?(typed: string, asking: Asking, deps: Deps, given: Unchecked): Promise<readonly Choice[]>;
}

export interface SwitchOption extends Described {
  readonly kind: 'switch';
}

/** A whole number. */
export interface NumberOption extends Described {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
}

/** One of at most 25, known beforehand. */
export interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

export interface FileOption extends Described {
  readonly kind: 'file';
}

/** A channel or thread of the server, by its id. Where there are no channels it can't be given. */
export interface ChannelOption extends Described {
  readonly kind: 'channel';
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

/** A file that a person gave. */
export interface GivenFile {
  readonly name: string;
  /** In bytes; known before it is read, so that one that is too large never is. */
  readonly size: number;
  /** @throws Refusal when it can't be had. */
  read(): Promise<Uint8Array>;
}

export type OptionValue = string | number | boolean | GivenFile;

/** Options' values by name, as a surface read them. */
export type Unchecked = Readonly<Record<string, OptionValue | undefined>>;

type Value<O extends Option> = O extends SwitchOption
  ? boolean
  : O extends NumberOption
    ? number
    : O extends FileOption
      ? GivenFile
      : O extends ChoiceOption
        ? O['choices'][number]['value']
        : string;

/** The options' values by name. */
export type Given<O extends Options> = {
  readonly [K in keyof O as O[K] extends { required: true } ? K : never]: Value<O[K]>;
} & {
  readonly [K in keyof O as O[K] extends { required: true } ? never : K]?: Value<O[K]>;
};
