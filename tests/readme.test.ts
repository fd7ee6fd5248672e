import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyCommand, offered } from '../commands/index.js';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** Runs Node in the package's folder, as the README's reader does. */
function run(args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

describe('the README', () => {
  const transcripts = [...README.matchAll(/```\n\$ npm run --silent ask -- "([^"]+)"\n(.*?)```/gs)];

  it('shows what the program says', () => {
    expect(transcripts.length).toBeGreaterThan(1);
    for (const [, question = '', shown] of transcripts) {
      expect(run(['dist/src/terminal/ask.js', question])).toBe(shown);
    }
  });

  it('has every command in its tables', () => {
    const rows = README.split('\n').filter((line) => line.startsWith('| `/'));
    for (const { path } of everyCommand(offered.commands))
      expect(
        rows.some((row) => new RegExp(`\`/${path}\\b`).test(row)),
        path,
      ).toBe(true);
  });

  it('has an example for programs that runs', () => {
    const example = /## For programs\n\n```js\n(.*?)```/s.exec(README)?.[1] ?? '';
    expect(run(['--input-type=module', '-e', example])).toBe(
      '¶1 The bridge was built in 1782.\n(Ruiz, n.d., para. 1)\n\nRuiz, A. (n.d.). The bridge.\n',
    );
  });
});
