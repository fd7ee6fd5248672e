import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

type Config<O> = { allowPositionals: true; options: O & typeof HELP };
type Call<O> = ReturnType<typeof parseArgs<Config<O>>>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/**
 * Reads how the program was called. `--help` prints how it is used and ends it with 0; a call with an option that it
 * doesn't have says so and ends it with 2.
 */
export function readCall<const O extends Options>(usage: string, options: O): Call<O> {
  try {
    const call = parseArgs<Config<O>>({
      allowPositionals: true,
      options: { ...options, ...HELP },
    });
    if (!('help' in call.values)) return call;
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. |\n/);
    refuseCall(`${reason}. Try --help.`);
  }
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

/** Says what is wrong with a call, and ends the program with 2. */
export function refuseCall(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}
