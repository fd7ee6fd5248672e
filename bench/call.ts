import type { ParseArgsConfig } from 'node:util';
import { readCommandLine, WrongUsage } from '../src/command-line.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads how the program was called. `--help` prints how it is used and ends it with 0; a call with an option that it
 * doesn't have says so and ends it with 2.
 */
export function readCall<const O extends Options>(
  usage: string,
  options: O,
): ReturnType<typeof readCommandLine<O>> {
  try {
    const call = readCommandLine(process.argv.slice(2), options);
    if (!('help' in call.values)) return call;
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    refuseCall(error.message);
  }
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

/** Says what is wrong with a call, and ends the program with 2. */
export function refuseCall(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}
