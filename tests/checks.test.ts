import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');

// Here rather than before the tests: while these wait for the other processor or for something else, it isn't idle.
it.each(['typecheck', 'lint', 'unused'])('npm run %s finds nothing', async (script) => {
  const found = await run('npm', ['run', '--silent', script], { cwd: root }).then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  expect(found).toBe('');
});
