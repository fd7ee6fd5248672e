import { type ChildProcess, fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../random.js';
import { apply, findMutants, type Mutant } from './mutants.js';

const USAGE = `Usage: npm run mutate -- [--sample N] [--seed TEXT] [--limit SECONDS] FOLDER…

Changes the sources of folders (src/answer/passages) a little, one change at a time, and tells which changes no
test notices. The tests are those of the folder that mirrors it in tests/, and those that stand beside that folder.

  --sample N       so many of each folder's changes, chosen at random; all without
  --seed TEXT      for another sample
  --limit SECONDS  a change that takes longer counts as noticed (60)
`;

/** One change of one file. */
interface Placed extends Mutant {
  readonly file: string;
}

/** What the tests said to a change. */
type Fate = 'noticed' | 'survived' | 'too slow';

const ROOT = process.cwd();
/** What a copy of the project needs; the rest is linked. */
const COPIED = [
  'src',
  'commands',
  'bench',
  'tests',
  'docs',
  'README.md',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];
const LINKED = ['node_modules', 'data', 'dist'];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: 'footnote' },
      limit: { type: 'string', default: '60' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || positionals.length === 0) {
    process.stdout.write(USAGE);
    return;
  }
  const copy = mkdtempSync(join(tmpdir(), 'footnote-mutate-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  for (const name of LINKED)
    if (existsSync(join(ROOT, name))) symlinkSync(join(ROOT, name), join(copy, name));
  const tester = createTester(copy, Number(values.limit) * 1000);
  try {
    for (const folder of positionals) {
      const tests = testsOf(folder);
      // Tests that fail without a change would notice every change.
      if ((await tester.run(undefined, tests)) !== 'survived')
        throw new Error(`Tests of ${folder} fail as it is.`);
      const all = mutantsOf(folder);
      const chosen = values.sample === undefined ? all : draw(all, Number(values.sample), values.seed);
      const survivors: Placed[] = [];
      let slow = 0;
      for (const mutant of chosen) {
        const fate = await tester.run(mutant, tests);
        if (fate === 'survived') survivors.push(mutant);
        if (fate === 'too slow') slow++;
        process.stderr.write({ noticed: '.', survived: 'S', 'too slow': 'T' }[fate]);
      }
      process.stderr.write('\n');
      const share = (100 * (chosen.length - survivors.length)) / Math.max(1, chosen.length);
      process.stdout.write(
        `\n${folder}: ${chosen.length - survivors.length} of ${chosen.length} noticed (${share.toFixed(0)} %), ${slow} of them by the time they took; ${all.length} in all\n`,
      );
      for (const one of survivors) process.stdout.write(`  ${describeMutant(one)}\n`);
    }
  } finally {
    tester.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The tests that mirror a room, and those that stand beside its folder: of what all rooms do together. */
function testsOf(folder: string): string[] {
  const room = folder.replace(/^src\//, '').replace(/\/[^/]+\.ts$/, '');
  const [part = ''] = room.split('/');
  const beside = readdirSync(join(ROOT, 'tests', part)).filter((name) => name.endsWith('.test.ts'));
  return [
    ...(existsSync(join(ROOT, 'tests', room)) ? [`tests/${room}/`] : []),
    ...(room === part ? [] : beside.map((name) => `tests/${part}/${name}`)),
  ];
}

function mutantsOf(folder: string): Placed[] {
  const path = join(ROOT, folder);
  const files = folder.endsWith('.ts')
    ? [folder]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
        .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
        .sort();
  return files.flatMap((file) =>
    findMutants(readFileSync(join(ROOT, file), 'utf8')).map((mutant) => ({ file, ...mutant })),
  );
}

/** So many of the mutants, each as likely, in their order. */
function draw(all: readonly Placed[], many: number, seed: string): Placed[] {
  const random = seeded(seed);
  const places = new Set<number>();
  while (places.size < Math.min(many, all.length)) places.add(Math.floor(random() * all.length));
  return [...places].sort((one, other) => one - other).flatMap((place) => all[place] ?? []);
}

/** Runs tests of a copy of the project with one change in it, in a process that is ended when it takes too long. */
function createTester(copy: string, limit: number) {
  let child: ChildProcess | undefined;
  const start = () =>
    new Promise<ChildProcess>((resolve, reject) => {
      const begun = fork(join(import.meta.dirname, 'runner.js'), [copy], {
        cwd: copy,
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      begun.once('message', () => resolve(begun));
      begun.once('error', reject);
      begun.once('exit', () => reject(new Error('The tests could not be started.')));
    });
  const close = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const judge = (file: string, tests: readonly string[], within: number) =>
    new Promise<Fate>((resolve, reject) => {
      void (async () => {
        child ??= await start();
        const timer = setTimeout(() => {
          close();
          resolve('too slow');
        }, within);
        child.once('message', ({ failed, tests: run }: { failed: boolean; tests: number }) => {
          clearTimeout(timer);
          if (run === 0) reject(new Error(`There are no tests in ${tests.join(', ')}.`));
          resolve(failed ? 'noticed' : 'survived');
        });
        child.send({ file, tests });
      })().catch(reject);
    });
  return {
    close,
    async run(mutant: Placed | undefined, tests: readonly string[]): Promise<Fate> {
      // The first run reads everything.
      if (!mutant) return judge(copy, tests, 10 * limit);
      const file = join(copy, mutant.file);
      const code = readFileSync(file, 'utf8');
      writeFileSync(file, apply(code, mutant));
      const fate = await judge(file, tests, limit);
      writeFileSync(file, code);
      return fate;
    },
  };
}

/** `rank.ts:48  a < b  ->  a <= b`, with the line around it. */
function describeMutant(mutant: Placed): string {
  const code = readFileSync(join(ROOT, mutant.file), 'utf8');
  const line = code.slice(0, mutant.start).split('\n').length;
  const from = code.lastIndexOf('\n', mutant.start) + 1;
  const end = code.indexOf('\n', mutant.end);
  const before = code.slice(from, mutant.start).trimStart();
  const was = code.slice(mutant.start, mutant.end).replace(/\s+/g, ' ');
  const after = code.slice(mutant.end, end < 0 ? undefined : end);
  return `${mutant.file}:${line}  ${before}[${was} → ${mutant.by || 'nothing'}]${after}`;
}

await main();
