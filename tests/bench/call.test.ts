import { afterEach, describe, expect, test, vi } from 'vitest';
import { readCall } from '../../bench/call.js';

const USAGE = 'Usage: npm run thing -- [--seed TEXT] FILE';
const OPTIONS = { seed: { type: 'string', default: 'one' } } as const;

/** Reads a call: what came of it, or what was written and with what the program ended. */
function call(...words: string[]) {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'thing.js', ...words]);
  const written: unknown[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(text) > 0);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw [code, ...written];
  });
  try {
    const { values, positionals } = readCall(USAGE, OPTIONS);
    return { seed: values.seed, positionals };
  } catch (ended) {
    return ended;
  }
}

afterEach(() => void vi.restoreAllMocks());

describe('how a program of the bench is called', () => {
  test('gives options and files', () => {
    expect(call('a.json', '--seed', 'two')).toEqual({ seed: 'two', positionals: ['a.json'] });
    expect(call()).toEqual({ seed: 'one', positionals: [] });
  });

  test.each(['--help', '-h'])('%s prints how it is used', (word) => {
    expect(call(word)).toEqual([0, `${USAGE}\n`]);
  });

  test('what it doesn’t know is said in a line', () => {
    expect(call('--sed', 'two')).toEqual([2, "Unknown option '--sed'. Try --help.\n"]);
  });
});
