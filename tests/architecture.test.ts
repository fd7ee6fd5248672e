import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each part may import, besides itself. An arrow that isn't here is a mistake in the house. */
const MAY_IMPORT = readArrows(`
  src/article: src/once.ts
  src/meaning: src/ends-within.ts src/package-files.ts src/stretches.ts src/threads
  src/answer: src/article src/once.ts
  src/library: src/article src/keep-latest.ts src/package-files.ts
  src/threads:
  src/imports: src/article src/answer src/languages.ts src/package-files.ts src/threads
  src/search: src/article src/answer src/languages.ts src/meaning src/package-files.ts src/threads
  src/reply: src/article src/answer src/library src/once.ts
  commands: src/article src/answer src/imports src/keep-latest.ts src/library src/reply src/search
  src/discord: commands src/answer src/command-line.ts src/config.ts src/ends-within.ts src/keep-latest.ts
    src/library src/log.ts src/reply src/stretches.ts
  src/health: src/command-line.ts src/discord src/imports
  src/terminal: commands src/article src/answer src/command-line.ts src/config.ts src/environment.ts
    src/imports src/languages.ts src/library src/meaning src/package-files.ts src/plain-json.ts src/reply
  src/stand-in:
  src/playground: src/package-files.ts src/stand-in
  src/config.ts: src/environment.ts
  src/environment.ts:
  src/ends-within.ts:
  src/keep-latest.ts:
  src/once.ts:
  src/stretches.ts:
  src/log.ts: src/plain-json.ts
  src/plain-json.ts:
  src/package-files.ts:
  src/languages.ts: src/answer src/package-files.ts
  src/command-line.ts:
  src/index.ts: src/article src/answer src/languages.ts src/once.ts src/package-files.ts src/reply
  bench: commands src/answer src/article src/discord src/imports src/command-line.ts src/index.ts src/languages.ts
    src/library src/log.ts src/meaning src/package-files.ts src/reply src/search src/stand-in src/threads
  src/start-meaning.ts: src/answer src/library src/log.ts src/meaning src/package-files.ts src/threads
  src/open-deps.ts: commands src/config.ts src/imports src/languages.ts src/library src/log.ts
    src/package-files.ts src/reply src/search src/start-meaning.ts
  src/main.ts: commands src/command-line.ts src/config.ts src/ends-within.ts src/environment.ts src/log.ts src/open-deps.ts
    src/discord src/health src/library src/playground src/reply src/stand-in src/terminal
`);

/** Reads a part a line, with what it may import; what is set in goes on with it. */
function readArrows(text: string): Readonly<Record<string, readonly string[]>> {
  const lines = text.trim().split(/\n {2}(?! )/);
  return Object.fromEntries(
    lines.map((line) => {
      const [part = '', others = ''] = line.split(':');
      return [part, others.trim().split(/\s+/).filter(Boolean)];
    }),
  );
}

/** Packages that stay in one place, so that they can be exchanged there. */
const KEPT_IN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^discord\.js$|^@discordjs\/|^discord-api-types/, ['commands', 'src/discord']],
  [/^fuse\.js$/, ['src/answer', 'bench']],
  [/^(?:preact|@preact\/.*)$/, ['src/playground']],
  [/^(?:discord-markdown-parser|@fontsource.*)$/, ['src/playground', 'src/stand-in', 'bench']],
  [/^minisearch$/, ['bench']],
  [/^(?:kysely|libsql|@libsql\/.*|pg|better-sqlite3)$/, ['src/library']],
  [/^dotenv$/, ['src/environment.ts']],
  [/^zod$/, ['src/config.ts', 'bench']],
  [/^@citation-js\/|^citeproc$|^@resvg\/|^intl-messageformat$/, ['src/reply']],
  [/^diff$/, ['src/answer']],
  // The benchmarks measure them by themselves, and make documents.
  [/^(?:@mozilla\/readability|linkedom|fflate)$/, ['src/article', 'bench']],
  [/^(?:unpdf|marked|franc-min|jschardet|mammoth)$/, ['src/article']],
  [/^prom-client$/, ['src/health']],
  [/^ipaddr\.js$/, ['src/imports']],
  [/^(?:@huggingface\/tokenizers|onnxruntime-.*)$/, ['src/meaning']],
  [/^ws$/, ['src/playground', 'src/stand-in']],
  [/^discord-api-spec$/, ['src/stand-in']],
];

/** Where files may be read and packages be required: everything else is given what it needs. */
const OPENS_FILES =
  /^(?:src\/(?:(?:main|languages|package-files)\.ts|(?:library|threads|terminal|playground)\/)|bench\/|docs\/)/;

const OPENS = /(['"])(?:node:)?fs(?:\/promises)?\1|\bcreateRequire\b/;

/** The files that open something elsewhere, and why. */
const OPENS_NEVERTHELESS: Readonly<Record<string, string>> = {
  'src/article/text/encoding.ts': 'a text that says its encoding, as nearly all do, needs no guess: 40 ms',
  'src/article/text/front-matter.ts': 'a reader of YAML, for the few texts that begin with it',
  'src/article/text/language.ts': 'most texts are known by their script or commonest words: 13 ms',
  'src/article/text/markdown.ts': 'most texts are plain paragraphs, without a mark',
  'src/article/text/write.ts': 'a writer of YAML; few runs write an article',
  'src/environment.ts': 'who may read `.env`, which it reads by itself',
  'src/meaning/model-folder.ts': 'the files of the model, where the host has put them',
  'src/meaning/vector-cache.ts': 'vectors of documents that are measured again and again',
  'src/reply/compose/discussed-picture.ts': 'the program that draws pictures, when the first is drawn',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)(['"])([^'"\n]+)\1/g;

/** Every import of a file, relative ones as paths from the root. Types count too: they tie files as well. */
function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, , target = '']) => ({
    from: file,
    to: target.startsWith('.') ? sourceOf(join(dirname(file), target)) : target,
  }));
}

/** The file that a compiled one is made from: `page/app.js` from `page/app.tsx`. */
function sourceOf(path: string): string {
  const drawn = path.replace(/\.js$/, '.tsx');
  return existsSync(join(ROOT, drawn)) ? drawn : path.replace(/\.js$/, '.ts');
}

function partOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? `src/${second}` : first;
}

/** A folder without where it lies: `answer` for `src/answer`. */
const nameOf = (part: string) => part.replace(/^src\//, '');

function sourceFiles(): string[] {
  return ['src', 'commands', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
}

/** The package that an import is from: `@preact/signals`, and `preact` for `preact/hooks`. */
function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What is wrong with an import, in words; nothing if it is fine. */
function fault({ from, to }: Import): string | undefined {
  const here = partOf(from);
  if (/^(?:src|commands|bench)\//.test(to)) {
    const there = partOf(to);
    const may = MAY_IMPORT[here];
    if (!may) return `${from}: is in no part of the house`;
    return there === here || may.includes(there) ? undefined : `${from}: may not import ${to}`;
  }
  const kept = KEPT_IN.find(([packages]) => packages.test(packageOf(to)));
  const playground = /^src\/(?:playground|stand-in)$/.test(here) && to.startsWith('zod');
  return kept && !kept[1].includes(here) && !playground ? `${from}: may not import ${to}` : undefined;
}

/** Folders that are one room to the rest of theirs: an index for each would say less than their names. */
const OPEN = /^src\/reply\/i18n\/[a-z-]+$/;

/** The folders that an import goes into, the outermost first. */
function entered({ from, to }: Import): string[] {
  const path = to.split('/').slice(0, -1);
  const folders = path.map((_, at) => path.slice(0, at + 1).join('/'));
  return folders.filter((folder) => folder !== 'src' && !from.startsWith(`${folder}/`) && !OPEN.test(folder));
}

/**
 * What is wrong with an import that climbs over a wall: whoever stands outside a folder knows its `index.ts`
 * alone. The bench measures what is inside, and may know the index of a room.
 */
function climb(one: Import): string | undefined {
  const [outer, inner] = entered(one);
  if (outer === undefined || !one.to.endsWith('.ts')) return undefined;
  // The page can't load a server: it knows what Discord's objects look like, no more.
  if (one.from.startsWith('src/playground/page/') && one.to === 'src/stand-in/model.ts') return undefined;
  const door = one.from.startsWith('bench/') ? (inner ?? outer) : outer;
  return one.to === `${door}/index.ts` ? undefined : `${one.from}: goes past ${door}/index.ts to ${one.to}`;
}

/** Whatever reads the environment, however it is written. */
const READS_ENVIRONMENT =
  /\bprocess\s*(?:\??\.\s*env\b(?!\.[A-Z_]+ = )|\[\s*['"`]env)|\benv\b[^;=]*\}\s*=\s*process\b|\benv\b[^;]*from\s*['"](?:node:)?process['"]/;

const EXPORTED_TYPE = /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/** The names of exported types that stand in more files than one, with these files. */
function sharedNames(texts: Iterable<readonly [file: string, text: string]>): [string, string[]][] {
  // The stand-in and its page are a program of their own, with Discord's words: a command there is Discord's.
  const isApart = (file: string) => /^src\/(?:stand-in|playground)\//.test(file);
  const named = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const [, name = ''] of text.matchAll(EXPORTED_TYPE)) {
      const key = `${isApart(file) ? 'the stand-in' : 'the bot'}: ${name}`;
      named.set(key, [...(named.get(key) ?? []), file]);
    }
  return [...named].filter(([, files]) => files.length > 1);
}

/** The first circle of imports that is met, its first file repeated at the end; empty when there is none. */
function circleIn(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const left = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    const met = path.indexOf(file);
    if (met >= 0) return [...path.slice(met), file];
    if (left.has(file)) return [];
    for (const to of targets.get(file) ?? []) {
      const circle = walk(to, [...path, file]);
      if (circle.length > 0) return circle;
    }
    left.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('the house', () => {
  const files = sourceFiles();
  const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
  const imports = [...texts].flatMap(([file, text]) => importsOf(file, text));

  it('has been walked', () => {
    expect(new Set(files.map(partOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
    expect(imports.length).toBeGreaterThan(100);
  });

  it('has arrows that point left only, and packages where they belong', () => {
    expect(imports.map(fault).filter(Boolean)).toEqual([]);
  });

  it('has rooms that are entered by their index only', () => {
    expect(imports.map(climb).filter(Boolean)).toEqual([]);
    const wrong: [string, string][] = [
      ['src/reply/reply.ts', `import { rank } from '../answer/passages/index.js';`],
      ['src/answer/facts/facts.ts', `import { rank } from '../passages/rank.js';`],
      ['bench/fit.ts', `import { rank } from '../src/answer/passages/rank.js';`],
      ['commands/index.ts', `import { read } from './library/read.js';`],
    ];
    for (const [file, text] of wrong) expect(importsOf(file, text).map(climb)).not.toEqual([undefined]);
  });

  it('has no circle between files, types counted', () => {
    expect(circleIn(imports)).toEqual([]);
    const circle = [
      { from: 'a.ts', to: 'b.ts' },
      { from: 'b.ts', to: 'c.ts' },
      { from: 'c.ts', to: 'b.ts' },
    ];
    expect(circleIn(circle)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });

  it('notices an arrow that turns', () => {
    const wrong: [string, string][] = [
      ['src/article/read.ts', `import { answer } from '../answer/index.js';`],
      ['src/answer/index.ts', `import type { Reply } from '../reply/reply.js';`],
      ['src/answer/index.ts', `import type { Library } from '../library/library.js';`],
      ['src/library/library.ts', `export { answer } from '../answer/index.js';`],
      ['src/reply/compose.ts', `import { Client } from 'discord.js';`],
      ['src/reply/compose.ts', `const x = await import('../../commands/index.js');`],
      ['src/terminal/prompt.ts', `import { drawCard } from '../discord/card.js';`],
      ['src/discord/bot.ts', `import { draw } from '../terminal/draw.js';`],
      ['src/discord/bot.ts', `import Fuse from "fuse.js";`],
      ['src/playground/index.ts', `import '../config.js';`],
      ['src/stand-in/index.ts', `import { signal } from '@preact/signals';`],
      ['src/discord/bot.ts', `import { render } from 'preact';`],
      ['src/playground/index.ts', `import { Client } from 'discord.js';`],
      ['commands/ask.ts', `import { startBot } from '../src/discord/bot.js';`],
      ['src/terminal/ask.ts', `import * as z from 'zod/mini';`],
      ['commands/library.ts', `import pg from 'pg';`],
      ['src/reply/reply.ts', `import type { Kysely } from 'kysely';`],
      ['src/discord/bot.ts', `const { default: open } = await import('libsql');`],
      ['src/library/open.ts', `import Fuse from 'fuse.js';`],
      ['src/answer/index.ts', `import { median } from '../../bench/figures.js';`],
      ['bench/run.ts', `import { draw } from '../src/terminal/draw.js';`],
      ['src/util/strings.ts', `import { answer } from '../answer/index.js';`],
    ];
    const noticed = wrong.map(([file, text]) => importsOf(file, text).map(fault));
    expect(noticed.map((faults) => faults.filter(Boolean).length)).toEqual(wrong.map(() => 1));
  });

  it('corrects typos in one place', () => {
    const correctors = imports.filter(({ from, to }) => from.startsWith('src/') && to === 'fuse.js');
    expect(correctors.map(({ from }) => from)).toEqual(['src/answer/text/slips.ts']);
  });

  it('opens files where files are its business, and nowhere else without a reason', () => {
    const openers = [...texts].filter(([, text]) => OPENS.test(text)).map(([file]) => file);
    const elsewhere = openers.filter((file) => !OPENS_FILES.test(file));
    // Both ways: an exception that is not needed any more goes.
    expect(elsewhere.sort()).toEqual(Object.keys(OPENS_NEVERTHELESS).sort());
    for (const text of [
      `import { readFileSync } from 'node:fs';`,
      `const { readFile } = await import("fs/promises");`,
      `import { createRequire as make } from 'node:module';`,
    ])
      expect(text).toMatch(OPENS);
    expect(`import { join } from 'node:path';`).not.toMatch(OPENS);
  });

  it('reads the environment in one place', () => {
    const readers = [...texts].filter(([, text]) => READS_ENVIRONMENT.test(text)).map(([file]) => file);
    expect(readers).toEqual(['src/environment.ts']);
    for (const text of [
      'const home = process.env.HOME;',
      `const { HOME } = process['env'];`,
      'const { argv, env } = process;',
      `import { env } from 'node:process';`,
    ])
      expect(text).toMatch(READS_ENVIRONMENT);
    // To set something for a library is not to read it.
    for (const text of [
      `import { argv } from 'node:process'; const environment = process.argv;`,
      `process.env.NO_NEWS = '1';`,
    ])
      expect(text).not.toMatch(READS_ENVIRONMENT);
  });

  describe('docs/ARCHITECTURE.md', () => {
    const plan = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
    const picture = /```\n(data → .*?)```/s.exec(plan)?.[1]?.split('\n') ?? [];
    const places = new Map(
      picture.flatMap((line) => [...line.matchAll(/[a-z-]+/g)].map(({ 0: name, index }) => [name, index])),
    );
    /** The arrows that may be, between folders: what measures and what puts all together stand outside the picture. */
    const arrows = Object.entries(MAY_IMPORT)
      .filter(([part]) => part !== 'bench' && !part.endsWith('.ts'))
      .flatMap(([part, others]) =>
        others
          .filter((other) => !other.endsWith('.ts'))
          .map((other) => ({ from: nameOf(part), to: nameOf(other) })),
      );

    it('names every part', () => {
      expect(Object.keys(MAY_IMPORT).filter((part) => !plan.includes(`\`${part}\``))).toEqual([]);
    });

    it('names each way through an answer, and each room of the parts that have some', () => {
      const listed = (part: string, isFile: boolean) =>
        readdirSync(join(ROOT, part), { withFileTypes: true })
          .filter((entry) => entry.isFile() === isFile && entry.name !== 'index.ts')
          .map(({ name }) => name);
      const named = (name: string) => plan.includes(`\`${name}\``);
      expect(listed('src/answer', true).filter((name) => !named(name))).toEqual([]);
      for (const part of ['src/answer', 'src/reply', 'src/library'])
        expect(listed(part, false).filter((room) => !plan.includes(`| \`${room}\` |`))).toEqual([]);
    });

    it('draws to the left of each folder what it may import', () => {
      expect(arrows.length).toBeGreaterThan(20);
      const placeOf = (name: string) => places.get(name) ?? Number.NaN;
      expect(arrows.filter(({ from, to }) => !(placeOf(to) < placeOf(from)))).toEqual([]);
    });

    it('draws no arrow that isn’t there', () => {
      const drawn = picture.flatMap((line) =>
        // The second name of an arrow is the first of the next.
        [...line.matchAll(/([a-z-]+) ─*→ (?=([a-z-]+))/g)].map(([, to = '', from = '']) => ({ from, to })),
      );
      expect(drawn.length).toBeGreaterThan(5);
      expect(drawn.filter(({ to }) => to !== 'data')).toEqual(
        drawn.filter((one) => arrows.some((arrow) => arrow.from === one.from && arrow.to === one.to)),
      );
    });
  });

  it('gives each exported type a name of its own', () => {
    expect(sharedNames(texts)).toEqual([]);
    expect([...texts.values()].flatMap((text) => text.match(EXPORTED_TYPE) ?? []).length).toBeGreaterThan(
      300,
    );
    const a = ['src/answer/a.ts', 'export interface Settings {\n  readonly a: 1;\n}'] as const;
    const b = ['commands/b.ts', 'export type Settings = 1;'] as const;
    const c = ['src/stand-in/c.ts', 'export class Settings {}'] as const;
    expect(sharedNames([a, b, c])).toEqual([['the bot: Settings', [a[0], b[0]]]]);
    expect(sharedNames([a, c])).toEqual([]);
  });

  it('writes each word in one script', () => {
    // A Cyrillic с in an expression looks like a Latin c, and never meets one.
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
    const isMixed = (word: string) => scripts.filter((script) => script.test(word)).length > 1;
    const mixedIn = (text: string) =>
      [...text.replace(/\\[a-zA-Z]/g, ' ').matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word).filter(isMixed);
    expect([...texts].flatMap(([file, text]) => mixedIn(text).map((word) => `${file}: ${word}`))).toEqual([]);
    expect(mixedIn('/\\bсource\\b/')).toEqual(['сource']);
  });

  it('takes for granted that something is there over typed arrays only', () => {
    // An index of theirs comes from their own length, which the compiler can't see; elsewhere a better shape tells it.
    const { overrides } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8')) as {
      overrides: { includes: string[]; linter: { rules: { style?: { noNonNullAssertion?: string } } } }[];
    };
    const excepted = overrides
      .filter(({ linter }) => linter.rules.style?.noNonNullAssertion === 'off')
      .flatMap(({ includes }) => includes)
      .filter((file) => !/^(?:bench|tests)\//.test(file));
    const typed = excepted.filter((file) =>
      /\b(?:Float|Int|Uint)(?:8|16|32|64)Array\b/.test(texts.get(file) ?? ''),
    );
    expect(excepted).toEqual(typed);
    expect(excepted.length).toBeGreaterThan(0);
  });

  it('says by a word what a function is to do, not by a flag', () => {
    const FLAG = /[(,]\s*\w+(?:\??: boolean(?: = \w+)?\s*[,)]| = (?:true|false)\)(?:: | =>| \{))/g;
    const flagsIn = (text: string) => text.match(FLAG) ?? [];
    const found = [...texts].filter(([, text]) => flagsIn(text).length > 0).map(([file]) => file);
    // Some functions of `src/answer` have flags yet; a promise is kept with a boolean, since that is what it gives.
    expect(found.filter((file) => !file.startsWith('src/answer/'))).toEqual(['src/discord/crowd.ts']);
    for (const text of [
      'cut(text: string, isLong: boolean)',
      'cut(isLong?: boolean, at)',
      'cut(a, isLong = false): string',
    ])
      expect(flagsIn(text)).toHaveLength(1);
    expect(flagsIn('({ isLong = true }: { isLong: boolean }) => (isLong = false)')).toEqual([]);
  });

  it('has no attic', () => {
    const attic = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.tsx?$)/;
    expect(files.filter((file) => attic.test(file))).toEqual([]);
    expect(['src/util/a.ts', 'src/answer/helpers.ts'].filter((file) => !attic.test(file))).toEqual([]);
  });
});
