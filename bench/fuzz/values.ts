import {
  type Channel,
  type Command,
  type CommandOption,
  CommandType,
  type Component,
  OptionType,
  type OptionValue,
  type Server,
} from '../../src/stand-in/index.js';
import { pick, type Random } from '../random.js';
import { below, makeAddress, makeFile, makeText } from './material.js';

/** A server with its moderator: what is added there must be seen nowhere else. */
export interface Room {
  readonly server: Server;
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

/** What fills in each field of a form. What it takes is made before, so that a second time is the same. */
export function makeFilling(random: Random, room: Room): (field: Component) => string {
  const texts = Array.from({ length: 6 }, () =>
    pick(random, [
      makeText(random, 8),
      makeText(random, 8),
      makeAddress(random),
      `${makeText(random)} ${room.word}`,
      '',
    ]),
  );
  let at = 0;
  return ({ max_length = 4000, value = '' }) =>
    (texts[at++ % texts.length] ?? `${value}`).slice(0, Number(max_length));
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

export function makeValue(random: Random, option: CommandOption, room: Room): OptionValue {
  const { type, choices = [], max_length = 6000 } = option;
  if (choices.length > 0 && below(random, 4) > 0) return pick(random, choices).value;
  const number = pick(random, [0, 1, 2, 7, -1, 1e9, -0.5, 1e300, Number.MAX_SAFE_INTEGER]);
  switch (type) {
    case OptionType.boolean:
      return below(random, 2) === 0;
    case OptionType.integer:
    case OptionType.number:
      return number;
    case OptionType.channel:
      return below(random, 3) ? room.place.id : makeText(random, 2).slice(0, 20);
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
