import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformWithOxc } from 'vite';

/** What a copy of the project needs; the rest is linked. */
const COPIED = [
  'src',
  'commands',
  'bench',
  'tests',
  'docs',
  'dist/src',
  'dist/commands',
  'README.md',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];
const LINKED = ['node_modules', 'data', 'dist/page'];

/** A copy of the project whose sources may be changed. */
export interface ProjectCopy {
  readonly folder: string;
  /**
   * Writes a source file (`src/answer/answer.ts`), and what is built of it, which threads and processes run.
   *
   * @returns the files written.
   */
  write(file: string, code: string): Promise<string[]>;
  remove(): void;
}

export function copyProject(root: string): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-mutate-'));
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of LINKED)
    if (existsSync(join(root, name))) symlinkSync(join(root, name), join(folder, name));
  return {
    folder,
    async write(file, code) {
      const source = join(folder, file);
      writeFileSync(source, code);
      const built = join(folder, 'dist', file.replace(/\.ts$/, '.js'));
      if (!existsSync(built)) return [source];
      writeFileSync(built, (await transformWithOxc(code, source)).code);
      return [source, built];
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
