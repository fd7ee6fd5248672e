import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the bot runs with, as package-lock.json has it. */
interface Locked {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Whoever passes the bot on keeps these by leaving each package's own licence file where it is. */
const TAKEN = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Zlib',
]);
/** Licences that ask for more, and what Footnote does for them. */
const WITH_REASON: Readonly<Record<string, string>> = {
  '@resvg/resvg-wasm': 'MPL-2.0: used unchanged, as npm installs it.',
  citeproc: 'CPAL-1.0 or AGPL: used unchanged, as npm installs it; see the README.',
};

/** The packages that the bot runs with, by name. What only builds and tests it is left out. */
function readPackages(): Locked[] {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; license?: string; dev?: boolean }>;
  };
  const installed = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version, license = 'none' }]): [string, Locked] => {
      const name = path.replace(/^.*node_modules\//, '');
      return [`${name} ${version}`, { name, version, licence: license }];
    });
  // The same version may be installed in several places.
  return [...new Map(installed).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether one licence of those to choose from is taken, or all of those that hold together. */
function isTaken({ name, licence }: Locked): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return (
    name in WITH_REASON || choices.some((choice) => choice.split(' AND ').every((one) => TAKEN.has(one)))
  );
}

const packages = readPackages();
for (const { name, version, licence } of packages) {
  process.stdout.write(`${name} ${version}: ${WITH_REASON[name] ?? licence}\n`);
}
const others = packages.filter((one) => !isTaken(one));
for (const { name, licence } of others) {
  process.stderr.write(
    `${name} is under ${licence}: look whether Footnote may use it, and note it in docs/licences.ts.\n`,
  );
}
process.exitCode = others.length > 0 ? 1 : 0;
