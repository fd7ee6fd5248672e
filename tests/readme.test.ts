import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { everyCommand, offered } from '../commands/index.js';
import { runAsk } from '../src/terminal/run-ask.js';
import { makeFolder } from './afterwards.js';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const MODERATING = readFileSync(join(ROOT, 'docs/MODERATING.md'), 'utf8');

/** Runs Node in the package's folder, as the README's reader does, or in another. */
function run(args: readonly string[], folder = ROOT): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

/** A folder of somebody's program, with the package as npm would put it there: what `files` names, no more. */
function installOutside(): string {
  const outside = makeFolder();
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
  const program = join(outside, 'program');
  for (const name of ['package.json', ...files.filter((file) => !file.startsWith('!'))])
    cpSync(join(ROOT, name), join(program, 'node_modules/footnote', name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(outside, 'node_modules'));
  return program;
}

/** The files of the sources and the pages, by their paths from the root. */
function listFiles(): string[] {
  const folders = ['src', 'commands', 'data', 'docs', 'tests', 'bench', 'deploy'];
  const inside = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
  const beside = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  return [...inside, ...beside.map(({ name }) => name)];
}

/** The files of TypeScript and the folders that a page names between backticks. */
function namedIn(page: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/```.*?```/gs, '');
  return [...text.matchAll(/`(?:\.\.\/)*([\w./-]+(?:\.tsx?|\/))(?:: \w+)?`/g)].map(([, name = '']) => name);
}

describe('the README', () => {
  const transcripts = [...README.matchAll(/```\n\$ npm run --silent ask -- "([^"]+)"\n(.*?)```/gs)];

  it('shows what the program says', async () => {
    expect(transcripts.length).toBeGreaterThan(1);
    for (const [, question = '', shown] of transcripts) {
      let said = '';
      const output = { write: (text: string) => (said += text) };
      const errors = { write: (text: string) => expect.fail(text) };
      await runAsk([question], { input: Readable.from([]), output, errors }, {});
      expect(said).toBe(shown);
    }
  });

  it('has every command in its table, or in that of docs/MODERATING.md', () => {
    const rows = `${README}${MODERATING}`.split('\n').filter((line) => line.startsWith('| `/'));
    for (const { path } of everyCommand(offered.commands))
      expect(
        rows.some((row) => new RegExp(`\`/${path}\\b`).test(row)),
        path,
      ).toBe(true);
  });

  it('and the pages beside it lead nowhere that is not there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      ...readdirSync(join(ROOT, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    const headings = (page: string) =>
      [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
    const broken = pages.flatMap((page) => {
      const links = readFileSync(join(ROOT, page), 'utf8').matchAll(
        /\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g,
      );
      return [...links].flatMap(([, link, picture]) => {
        const [path = '', heading] = (link ?? picture ?? '').split('#');
        if (path.startsWith('http')) return [];
        const to = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
        const leads = existsSync(to) && (heading === undefined || headings(to).includes(heading));
        return leads ? [] : [`${page}: ${link ?? picture}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it('and every page beside the sources names files that are there', () => {
    const files = listFiles();
    const pages = files.filter((file) =>
      /^(?:README|CONTRIBUTING|SECURITY|docs\/\w+|src\/.*README)\.md$/.test(file),
    );
    const isThere = (name: string) => files.some((file) => `/${file}`.includes(`/${name}`));
    // `NAME.ts` and `XX.ts` stand for any.
    const isMeant = (name: string) => !/[A-Z]{2}/.test(name);
    const wrong = pages.flatMap((page) =>
      namedIn(page)
        .filter((name) => isMeant(name) && !isThere(name))
        .map((name) => `${page}: ${name}`),
    );
    expect(pages.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  it.each(['facts', 'passages', 'pinpoint', 'question', 'quotes', 'statements'])(
    'and that of src/answer/%s names each file of the room, or its folder',
    (room) => {
      const folder = `src/answer/${room}`;
      const named = namedIn(`${folder}/README.md`);
      const missing = listFiles()
        .filter((file) => file.startsWith(`${folder}/`) && /\.ts$/.test(file) && !file.endsWith('/index.ts'))
        .map((file) => file.slice(folder.length + 1))
        .filter(
          (file) =>
            !named.some(
              (name) =>
                file === name || file.endsWith(`/${name}`) || (name.endsWith('/') && file.startsWith(name)),
            ),
        );
      expect(missing).toEqual([]);
    },
  );

  it('has an example for programs that runs', () => {
    const example = /## For programs\n\n```js\n(.*?)```/s.exec(README)?.[1] ?? '';
    expect(run(['--input-type=module', '-e', example], installOutside())).toBe(
      '¶1 The bridge was built in 1782.\n(Ruiz, n.d., para. 1)\n\nRuiz, A. (n.d.). The bridge.\n',
    );
  });

  it('and that is typed without the types of anything else', () => {
    const example = /## For programs\n\n```js\n(.*?)```/s.exec(README)?.[1] ?? '';
    const program = installOutside();
    writeFileSync(join(program, 'example.mts'), example.replace(/console\.log/g, 'globalThis.String'));
    const settings = [
      '--strict',
      '--noEmit',
      '--checkers',
      '1',
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ];
    run([join(ROOT, 'node_modules/typescript/bin/tsc'), ...settings, 'example.mts'], program);
  });
});
