import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The bot can't start; the message says why in a line for whoever runs it. */
export class CannotStart extends Error {}

/** What is wrong with a command line, in a line. */
export class WrongUsage extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

type Config<O> = { args: string[]; allowPositionals: true; options: O & typeof HELP };

/**
 * Reads a command line: the options that a program has, `--help` among them, and what else is given.
 *
 * @param advice what helps whoever wrote it wrongly, a sentence without its full stop.
 * @throws WrongUsage for an option that the program doesn't have, or that lacks its value.
 */
export function readCommandLine<const O extends Options>(
  args: readonly string[],
  options: O,
  advice = 'Try --help',
): ReturnType<typeof parseArgs<Config<O>>> {
  try {
    return parseArgs<Config<O>>({
      args: [...args],
      allowPositionals: true,
      options: { ...options, ...HELP },
    });
  } catch (error) {
    // Node's own advice follows in further sentences.
    const [reason = ''] = (error as Error).message.split(/\. |\n/);
    throw new WrongUsage(`${reason}. ${advice}.`);
  }
}
