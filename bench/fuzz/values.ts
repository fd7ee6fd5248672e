import {
  type Channel,
  type Command,
  type CommandOption,
  CommandType,
  type Component,
  type FileToSend,
  OptionType,
  type OptionValue,
  type Server,
} from '../../src/stand-in/index.js';
import { below, pick, type Random } from '../figures/index.js';
import { makeAddress, makeFile, makeText } from './material.js';

/** A server with its moderator, or somebody's direct messages: what is added there must be seen nowhere else. */
export interface Room {
  readonly server?: Server;
  readonly place: Channel;
  /** Stands in every article that is added there. */
  readonly word: string;
  /** How many files it can still be sent. */
  left: number;
}

/** A button's state with a piece exchanged. */
export function bendState(random: Random, state: string): string {
  const pieces = state.split(':');
  pieces[below(random, pieces.length)] = pick(random, [
    '',
    '0',
    '-1',
    '99999',
    '__proto__',
    'zz',
    makeText(random, 3),
  ]);
  return pieces.join(':').slice(0, 100) || ':';
}

/** What fills in the fields of a form. */
export interface Filling {
  text(field: Component): string;
  choose(field: Component): string[];
  file(): FileToSend[];
}

/** What it takes is made before, so that a second time is the same. */
export function makeFilling(random: Random, room: Room): Filling {
  const texts = Array.from({ length: 6 }, () =>
    pick(random, [
      makeText(random, 8),
      makeText(random, 8),
      makeAddress(random),
      `${makeText(random)} ${room.word}`,
      '',
    ]),
  );
  const files = below(random, 2) ? [makeFile(random, room.word)] : [];
  const which = below(random, 25);
  let at = 0;
  return {
    text: ({ max_length = 4000, value = '' }) =>
      (texts[at++ % texts.length] ?? `${value}`).slice(0, Number(max_length)),
    choose({ options = [] }) {
      const known = options as { value: string }[];
      return [known[which % (known.length + 1)]?.value ?? makeText(random, 3).slice(0, 100)];
    },
    file: () => files,
  };
}

/** A command with the words it is called by. */
interface Callable {
  /** As `library add`. */
  readonly path: string;
  readonly options: readonly CommandOption[];
}

export function listCallable(commands: readonly Command[]): Callable[] {
  const flatten = (path: string, options: readonly CommandOption[]): Callable[] => {
    const below = options.filter(({ type }) => type === OptionType.subcommand || type === OptionType.group);
    if (below.length === 0) return [{ path, options }];
    return below.flatMap((one) => flatten(`${path} ${one.name}`, one.options ?? []));
  };
  return commands
    .filter(({ type }) => type === CommandType.slash)
    .flatMap(({ name, options = [] }) => flatten(name, options));
}

/** What an option of this name takes, so that what is behind it is reached too. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  by: ['Friday', 'Montag 18:00', '23:59', 'domingo', '12:00'],
  through: ['1', '3', '¶2-5', '11'],
  from: ['1', '4', '9'],
  number: ['1', '¶7', '2-4', '3, 5 and 7'],
  speaker: ['Putin', 'Xi', 'Ann Lee', 'the mayor'],
};

export function makeValue(
  random: Random,
  option: CommandOption,
  room: Room,
  place: Channel = room.place,
): OptionValue {
  const { name, type, choices = [], max_length = 6000, min_value = 1, max_value = 12 } = option;
  if (choices.length > 0 && below(random, 4) > 0) return pick(random, choices).value;
  const fitting = FITTING[name];
  if (fitting && below(random, 2) > 0) return pick(random, fitting);
  const isNumber = type === OptionType.integer || type === OptionType.number;
  if (isNumber && below(random, 2) > 0) return min_value + below(random, max_value - min_value + 1);
  const number = pick(random, [0, 1, 2, 7, -1, 1e9, -0.5, 1e300, Number.MAX_SAFE_INTEGER]);
  switch (type) {
    case OptionType.boolean:
      return below(random, 2) === 0;
    case OptionType.integer:
    case OptionType.number:
      return number;
    case OptionType.channel:
      return below(random, 3) ? place.id : makeText(random, 2).slice(0, 20);
    case OptionType.attachment:
      room.left--;
      return makeFile(random, room.word);
  }
  const text = pick(random, [
    makeText(random, 12),
    makeText(random, 12),
    `${number}`,
    `¶${number}-${below(random, 90)}`,
    makeAddress(random),
  ]);
  return text.slice(0, max_length) || 'x';
}
