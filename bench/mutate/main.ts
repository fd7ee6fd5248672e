import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readCall } from '../call.js';
import { seeded } from '../figures/index.js';
import { apply, findMutants, type Mutant } from './mutants.js';
import { copyProject } from './project-copy.js';
import { findReaching, type Reaching, takeWhole, type Workplace } from './reach.js';
import { createTester } from './tester.js';

const USAGE = `Usage: npm run mutate -- [--sample N] [--seed TEXT] [--without FILE]… [--report FILE] [FOLDER…]

Changes the sources of folders (src/answer/passages; all rooms without) a little, one change at a time, and tells
which changes no test notices. All tests of the part run once first (of src/answer: tests/answer; of what stands to
its right: tests/commands and tests/discord too); then each change is shown only to the tests that come past its
place, quickest first, until one fails. A change that makes them work far longer than usual counts as noticed, one
that no test comes past does not. What is counted is the processor's time: a busy machine gives the same result.

  --sample N         so many of each folder's changes, chosen at random; all without
  --seed TEXT        for another sample
  --without FILE     leaves out a file of tests, one that takes too long
  --report FILE      adds what is told to a file`;

/** The rooms, and how many changes of a hundred tests have to notice there. */
const ROOMS: Readonly<Record<string, number>> = {
  'src/answer/passages': 80,
  'src/answer/statements': 80,
  'src/answer/quotes': 80,
  'src/answer/facts': 80,
  'src/answer': 75,
  'src/reply': 75,
  'src/discord': 75,
  'src/library': 75,
  'src/imports': 75,
  'src/threads': 75,
};

/** One change of one file. */
interface Placed {
  readonly file: string;
  readonly mutant: Mutant;
}

/** What the tests said to a change. */
type Fate = 'noticed' | 'survived' | 'not reached' | 'too slow';

async function main(): Promise<void> {
  const { values, positionals } = readCall(USAGE, {
    sample: { type: 'string' },
    seed: { type: 'string', default: 'footnote' },
    without: { type: 'string', multiple: true, default: [] },
    report: { type: 'string' },
  });
  const rooms = positionals.length > 0 ? positionals : Object.keys(ROOMS);
  const tell = (text: string) => {
    process.stdout.write(text);
    if (values.report !== undefined) appendFileSync(values.report, text);
  };
  const copy = copyProject(process.cwd());
  // Only the copy is read from now on: the project may be worked on.
  const root = copy.folder;
  const tester = createTester(root);
  const workplace = { copy, tester };
  try {
    // Folders with the same tests share the run that tells which test comes past which change.
    const groups = new Map<string, string[]>();
    for (const folder of rooms) {
      const key = testsOf(root, folder).join();
      groups.set(key, [...(groups.get(key) ?? []), folder]);
    }
    for (const folders of groups.values()) {
      const mutants = new Map(
        folders
          .flatMap((folder) => filesOf(root, folder))
          .map((file) => [file, findMutants(readFileSync(join(root, file), 'utf8'))]),
      );
      const tests = testsOf(root, folders[0] ?? '');
      const reaching = await findReaching(mutants, { tests, without: values.without }, workplace);
      const reach = ({ file, mutant }: Placed) =>
        reaching.get(file)?.[mutants.get(file)?.indexOf(mutant) ?? -1] ?? [];
      for (const folder of folders) {
        const all = filesOf(root, folder).flatMap((file) =>
          (mutants.get(file) ?? []).map((mutant) => ({ file, mutant })),
        );
        const chosen = values.sample === undefined ? all : draw(all, Number(values.sample), values.seed);
        const fates: Fate[] = [];
        for (const placed of chosen) {
          const fate = await judge(placed, reach(placed), workplace);
          fates.push(fate);
          // At once: whoever stops it halfway has what was found by then.
          if (fate === 'noticed' || fate === 'too slow') process.stderr.write('.');
          else tell(`\n  ${fate}: ${describeMutant(root, placed)}\n`);
        }
        process.stderr.write('\n');
        tell(describeFates(folder, fates, all.length));
      }
    }
  } finally {
    tester.close();
    copy.remove();
  }
}

async function judge(
  { file, mutant }: Placed,
  reach: readonly Reaching[],
  { copy, tester }: Workplace,
): Promise<Fate> {
  if (reach.length === 0) return 'not reached';
  const code = readFileSync(join(copy.folder, file), 'utf8');
  const changed = await copy.write(file, apply(code, mutant));
  const run = async (tests: readonly Reaching[]) => {
    const usual = tests.reduce((sum, { cost }) => sum + cost, 0);
    // Far more than usual, and what it takes to start a worker and to read what it needs anew.
    const { failed } = await tester.run(changed, tests, 20_000 + 5 * usual);
    return failed;
  };
  let failed = await run(reach);
  // A test may see what another one came past: what is read once and kept. So the whole files have the last word.
  if (failed === false && reach.some(({ tests }) => tests)) failed = await run(reach.map(takeWhole));
  await copy.write(file, code);
  return failed === true ? 'too slow' : failed === false ? 'survived' : 'noticed';
}

/** The tests of a part; what commands and Discord make of it tests the parts to the right of `answer`, too. */
function testsOf(root: string, folder: string): string[] {
  const [top = '', part = ''] = folder.split('/');
  const own = top === 'src' ? part : top;
  const beside = ['article', 'answer'].includes(own) ? [] : ['commands', 'discord'];
  return [...new Set([own, ...beside])]
    .map((name) => `tests/${name}/`)
    .filter((name) => existsSync(join(root, name)));
}

/** The sources of a folder, but for what is a room of its own in it. */
function filesOf(root: string, folder: string): string[] {
  if (folder.endsWith('.ts')) return [folder];
  const path = join(root, folder);
  const inner = Object.keys(ROOMS).filter((room) => room.startsWith(`${folder}/`));
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !inner.some((room) => file.startsWith(`${room}/`)))
    .sort();
}

/** So many of the mutants, each as likely, in their order. */
function draw(all: readonly Placed[], many: number, seed: string): Placed[] {
  const random = seeded(seed);
  const places = new Set<number>();
  while (places.size < Math.min(many, all.length)) places.add(Math.floor(random() * all.length));
  return [...places].sort((one, other) => one - other).flatMap((place) => all[place] ?? []);
}

/** Wilson's interval at 95 %, for a share seen in a sample. */
function intervalOf(hits: number, many: number): readonly [number, number] {
  const z = 1.96;
  const share = hits / many;
  const middle = share + z ** 2 / (2 * many);
  const half = z * Math.sqrt((share * (1 - share)) / many + z ** 2 / (4 * many ** 2));
  return [(middle - half) / (1 + z ** 2 / many), (middle + half) / (1 + z ** 2 / many)];
}

/** The score, and what it is worth. */
function describeFates(folder: string, fates: readonly Fate[], all: number): string {
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const noticed = count('noticed') + count('too slow');
  const [low, high] = intervalOf(noticed, fates.length);
  return (
    `\n${folder}: ${percent(noticed / fates.length)} noticed${describeAim(folder)} (${noticed} of ${fates.length} of ${all}; with 95 % ` +
    `certainty ${percent(low)} to ${percent(high)} of all); ${count('too slow')} by the time they took, ` +
    `${count('not reached')} reached by no test\n`
  );
}

function describeAim(folder: string): string {
  const least = ROOMS[folder];
  return least === undefined ? '' : `, at least ${least} % are asked for`;
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** `rank.ts:48  if ([a < b → a <= b]) {`. */
function describeMutant(root: string, { file, mutant }: Placed): string {
  const code = readFileSync(join(root, file), 'utf8');
  const line = code.slice(0, mutant.start).split('\n').length;
  const from = code.lastIndexOf('\n', mutant.start) + 1;
  const end = code.indexOf('\n', mutant.end);
  const before = code.slice(from, mutant.start).trimStart();
  const was = code.slice(mutant.start, mutant.end).replace(/\s+/g, ' ');
  const after = code.slice(mutant.end, end < 0 ? undefined : end);
  return `${file}:${line}  ${before}[${was} → ${mutant.by || 'nothing'}]${after}`;
}

await main();
