import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Command, type Component, components, type GivenFile, offered } from '../../commands/index.js';
import { readArticle } from '../../src/article/index.js';
import { LibraryAway, LibraryRefusal } from '../../src/library/refusals.js';
import type { Form, Reply } from '../../src/reply/index.js';
import { runPrompt } from '../../src/terminal/prompt.js';
import { makeFolder } from '../afterwards.js';
import { depsOf } from '../deps.js';
import { libraryOf } from '../discord/bot.js';
import { openLibrary } from '../library/engines.js';
import { TEXT } from '../reply/articles.js';

const CITATION = `— “Council votes to reopen the old library”, Ana Reyes, Tom Hall, Harbor
  Courier, 3 March 2021
`;

/** What the prompt writes to somebody who types these lines through a pipe. */
async function typing(
  lines: string[],
  library = libraryOf(readArticle(TEXT)),
  more: { commands?: readonly Command[]; components?: readonly Component[] } = {},
) {
  const output = new PassThrough();
  const errors: unknown[] = [];
  await runPrompt({
    deps: depsOf(library, { commands: [...offered.commands, ...(more.commands ?? [])] }),
    components: [...components, ...(more.components ?? [])],
    input: Readable.from(lines.map((line) => `${line}\n`)),
    output,
    onError: (error) => {
      errors.push(error);
      return 'ABC234';
    },
  });
  const written = (output.read() as Buffer).toString();
  const [welcome = '', ...rest] = written.split('\n');
  return { welcome, said: rest.join('\n'), errors };
}

describe('the prompt', () => {
  it('takes a choice by a part of its name that no other has, whatever the case', async () => {
    const { library } = await openLibrary();
    const { said } = await typing(
      [
        '/settings mine style:mla language:deutsch',
        '/settings mine language:中文',
        '/设置 我的 语言:english',
        '/settings mine style:edition',
        '/cite ¶1',
      ],
      library,
    );
    expect(said).toMatch(/par(?:a|ágr)?\. 1\)/);
    expect(said).toMatch(/^Zitierstil +MLA \(9\. Auflage\)$/m);
    expect(said).toMatch(/^语言 +简体中文$/m);
    expect(said).toMatch(/^Language +English$/m);
    expect(said).toContain('“style” must be one of these');
  });

  it('begins in the language that was set the last time', async () => {
    const { library } = await openLibrary();
    const { welcome } = await typing(['/settings mine language:es'], library);
    expect(welcome).toBe('Ask the article a question, or /help. /quit ends.');
    expect((await typing([], library)).welcome).toBe(
      'Hazle una pregunta al artículo, o escribe /ayuda. /quit para salir.',
    );
  });

  it('keeps the settings of whoever types', async () => {
    const { library } = await openLibrary();
    const { said, errors } = await typing(
      [
        '/settings mine style:bibtex language:es',
        '/citar',
        '/ajustes míos estilo:nonsense',
        '/citar párrafo:1',
        '/debatido',
      ],
      library,
    );
    expect(errors).toEqual([]);
    expect(said).toContain('Tus ajustes\n\nCambiado.\n');
    expect(said).toMatch(/^Estilo de cita +BibTeX$/m);
    expect(said).toContain('@');
    expect(said).toMatch(/«estilo» debe ser uno de estos: APA/);
    expect(said).toContain('en los servidores');
  });

  it('first says what can be typed', async () => {
    const { welcome, said } = await typing([]);
    expect(welcome).toBe('Ask the article a question, or /help. /quit ends.');
    expect(said).toBe('');
  });

  it('answers plain questions and commands alike', async () => {
    const answer = `
¶4   ▌ Both Okafor and Lind pledged to visit the building in April.

${CITATION}
/1 ◀ Back
/2 Cite
/3 Keep
/4 Remove
`;
    expect((await typing(['/paragraph 4'])).said).toBe(answer);
    const plain = await typing(['Since when has the building been closed?', '']);
    const slash = await typing(['/ask question:Since when has the building been closed?']);
    expect(plain.said).toBe(slash.said);
    expect(plain.said).toContain('▌ The building has been closed since *2015*.');
  });

  it('understands a question that leans on the one before, and asks on by a form', async () => {
    const first = 'What did Lind say about the roof?';
    const { said } = await typing([first, 'and Okafor?']);
    expect(said).toContain((await typing(['What did Okafor say about the roof?'])).said.trim().slice(0, 60));
    const [, number = ''] = /^\/(\d+) Ask on$/m.exec((await typing([first])).said) ?? [];
    const on = await typing([first, `/${number}`, 'and Okafor?']);
    expect(on.said).toContain('Your next question:');
    expect(on.said.trim().endsWith(said.slice(-80).trim())).toBe(true);
    const both = await typing(['Who wrote it and when was it published?']);
    expect(both.said).toMatch(/Ana Reyes[\s\S]*3 March 2021/);
  });

  it('says what is wrong, kindly, and goes on until /quit', async () => {
    const { said } = await typing(['/sai', '/said', `/ask ${'a'.repeat(301)}`, '/quit', '/author']);
    expect(said).toBe(`
There is no command /sai. Did you mean /said? See /help.

/said needs “speaker”. Please fill it in and try again.

“question” has 301 characters. Please use at most 300.
`);
  });

  it('numbers what can be done next, and does it', async () => {
    const { said } = await typing(['What did Napoleon say?', '/2', '/9', '/author', '/1']);
    expect(said).toContain('\n/1 Statements by Peter Lind\n/2 Statements by Ruth Okafor\n');
    expect(said).toContain('▌ Mayor Ruth Okafor said the library would open its doors in June.');
    expect(said).toContain('\nThe last answer had nothing to choose from.\n');
  });

  it('takes files and numbers, and asks what a form asks', async () => {
    const folder = makeFolder();
    const file = join(folder, 'a b.txt');
    writeFileSync(file, 'four');
    const note = (text: string): Reply => ({ blocks: [{ kind: 'note', text }], actions: [] });
    const fields: Form['fields'] = [
      { kind: 'text', name: 'title', label: 'Title', value: 'Old' },
      { kind: 'text', name: 'date', label: 'Date', value: '2020' },
      { kind: 'file', name: 'file', label: 'File' },
    ];
    const trial = {
      name: 'trial',
      description: 'x',
      answers: 'private',
      options: {
        file: { kind: 'file', description: 'x' },
        number: { kind: 'number', description: 'x' },
        channel: { kind: 'channel', description: 'x' },
      },
      async execute({ options }: { options: { file?: GivenFile; number?: number } }) {
        const { file, number } = options;
        if (!file) return { kind: 'form', title: 'Trial', state: 'trial:', fields };
        return note(`${file.name} ${file.size} ${(await file.read()).length} ${number}`);
      },
    } as unknown as Command;
    const component: Component = {
      name: 'trial',
      answers: 'private',
      submit: async (_, { texts, files }) => note(JSON.stringify([texts, files.file?.[0]?.name])),
    };
    const lines = [
      `/trial ${file} number:7`,
      '/trial',
      '',
      '-',
      file,
      `/trial ${folder}`,
      '/trial channel:x',
    ];
    const { said } = await typing(lines, undefined, { commands: [trial], components: [component] });
    expect(said.replace(folder, 'FOLDER')).toBe(`
a b.txt 4 4 7
Title (Enter keeps “Old”, - empties it):
Date (Enter keeps “2020”, - empties it):
File:

[{"title":"Old"},"a b.txt"]

I can’t read the file “FOLDER”. Please check its name.

“channel” only works in Discord.
`);
  });

  it('adds an article from a file, has it fixed and kept, and reads it', async () => {
    const folder = makeFolder();
    const file = join(folder, 'library.txt');
    writeFileSync(file, TEXT);
    const { library } = await openLibrary();
    const { said, errors } = await typing(
      [`/library add ${file}`, '/2', '', 'Ann Poe', '', '', '', '/1', '/1', '/author'],
      library,
    );
    expect(errors).toEqual([]);
    expect(said).toContain('\n/1 Keep\n/2 Fix\n/3 Details\n/4 Discard\n');
    expect(said).toContain('Authors (Enter keeps “Ana Reyes, Tom Hall”, - empties it):\n');
    expect(said).toContain('“Council votes to reopen the old library” is in the library.\n');
    expect(said).toContain('\nAuthor            Ann Poe\n');
  });

  it('gives the reference of a failure', async () => {
    const fault = new Error('gone');
    const library = { ...libraryOf(readArticle(TEXT)), current: () => Promise.reject(fault) };
    const { said, errors } = await typing(['/author'], library);
    expect(said).toContain('tell whoever runs this bot: ABC234.');
    expect(errors).toEqual([fault]);
  });

  it('says in a sentence that the library is away, and what it refuses', async () => {
    const cause = new Error('SQLITE_FULL');
    const faults = [
      [new LibraryAway('full', cause), /^My library’s disk is full/],
      [new LibraryRefusal({ because: 'full', limit: 500 }), /^This library is full: it has 500 articles/],
    ] as const;
    for (const [fault, sentence] of faults) {
      const library = { ...libraryOf(readArticle(TEXT)), current: () => Promise.reject(fault) };
      const { said, errors } = await typing(['/author'], library);
      expect(said.replace(/\s+/g, ' ').trim()).toMatch(sentence);
      expect(errors).toEqual(fault instanceof LibraryAway ? [fault] : []);
    }
  });
});

describe('npm run chat', () => {
  it('opens the prompt on the shipped article', () => {
    const folder = makeFolder();
    const root = join(import.meta.dirname, '../..');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const [program, file, ...args] = scripts.chat.split(' ');
    expect(program).toBe('node');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, file), ...args], {
      input: '/author\n',
      encoding: 'utf8',
      cwd: import.meta.dirname,
      env: { PATH: process.env.PATH ?? '', DATABASE_URL: `file:${join(folder, 'new/footnote.db')}` },
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Author            Li Xing\n');
  });
});
