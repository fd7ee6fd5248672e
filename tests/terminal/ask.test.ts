import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { runAsk } from '../../src/terminal/run-ask.js';
import { column, pdfFile } from '../article/pdf/pdf-file.js';
import { writeTinyModel } from '../meaning/model.js';
import { TEXT } from '../reply/articles.js';

const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
afterAll(() => rmSync(folder, { recursive: true }));
const program = join(import.meta.dirname, '../../dist/src/terminal/ask.js');
const courier = join(folder, 'courier.txt');
writeFileSync(courier, TEXT);

/** Asks in this process, which needs no start. */
async function ask(
  args: string[],
  input = '',
  environment: Record<string, string> = { FOOTNOTE_MODEL: 'off' },
) {
  let stdout = '';
  let stderr = '';
  const terminal = {
    input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    output: { write: (text: string) => (stdout += text) },
    errors: { write: (text: string) => (stderr += text) },
  };
  return { status: await runAsk(args, terminal, environment), stdout, stderr };
}

describe('npm run ask', () => {
  /** Starts the program that was built. */
  const start = (args: string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      input,
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', FOOTNOTE_MODEL: 'off' },
    });
    return { status, stdout, stderr };
  };

  it('answers from the shipped article with the words, the paragraph and the citation', async () => {
    const question = 'What did Putin say about Hong Kong?';
    const told = {
      status: 0,
      stdout: `Statements by Vladimir Putin about “Hong Kong”

1 statement

¶5   ▌ However, Putin said Russia firmly supports China's efforts to safeguard
     ▌ national security in Hong Kong.
       (reported in the article’s words)

— “China, Russia buttress multilateralism”, Li Xing, Global Times, 13 July 2020
`,
      stderr: '',
    };
    expect(await ask([question])).toEqual(told);
    expect(start(question.split(' '))).toEqual(told);
    expect(start([], `${question}\n`)).toEqual(told);
  });

  it('is a program that ends with what it was asked', () => {
    const { status, stdout, stderr } = start(['--article', 'no\u001b[2J\u009b31mne.txt', 'x']);
    expect([status, stdout, stderr]).toEqual([2, '', 'no[2J31mne.txt: there is no such file\n']);
  });

  it('answers two questions in one, the second as it leans on the first', async () => {
    const { status, stdout } = await ask(['Who wrote it and when?']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Author\n[\s\S]*\n\nPublished\n/);
    expect((await ask(['Who wrote it and who is the king of Spain?'])).status).toBe(1);
  });

  it('cites where a question asks for a citation', async () => {
    const cite = async (question: string) => {
      const { status, stdout } = await ask(['--article', courier, question]);
      return [status, stdout.split('\n')[0]];
    };
    expect(await cite('How do I cite this?')).toEqual([0, 'APA (7th edition)']);
    expect(await cite('cite paragraph 2 in MLA')).toEqual([0, 'MLA (9th edition)']);
    expect(await cite('cite paragraph 50')).toEqual([
      1,
      'There is no paragraph “50”. The article has ¶1 to ¶4.',
    ]);
  });

  it('counts the places of words where a question asks how often they are mentioned', async () => {
    const { status, stdout } = await ask(['How often is Hong Kong mentioned?']);
    expect([status, stdout.split('\n')[0]]).toEqual([0, '3 places in 2 paragraphs.']);
  });

  it('ends with 1 when the article doesn’t say', async () => {
    const { status, stdout, stderr } = await ask(['--article', courier, 'What is the capital of Australia?']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^The article doesn’t mention “Australia”\.\n/);
  });

  it('answers one question a line with one object a line, whatever the questions hold', async () => {
    const questions = [
      'Who wrote this?',
      '',
      '--json',
      '"; rm -rf /',
      'a\u2028b\rc',
      '\0',
      '🦊',
      '{"question":1}',
      'what\u009b31m \u007f\u202esaid',
    ];
    const { status, stdout, stderr } = await ask(
      ['--json', '--article', courier],
      `${questions.join('\n')}\n`,
    );
    expect([status, stderr]).toEqual([0, '']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ question }) => question)).toEqual(questions);
    // A terminal would obey some characters that JSON leaves as they are.
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(Object.keys(answers[0]!)).toEqual([
      'question',
      'status',
      'kind',
      'answer',
      'passages',
      'statements',
    ]);
    expect(answers[0]).toMatchObject({ status: 'answered', kind: 'fact' });
    expect(answers[1]).toMatchObject({ status: 'not-found', kind: 'absent', answer: '' });
  });

  it.each([
    ['bridge.html', '<h1>A bridge</h1><p>By Jane Smith</p><p>The mayor opened the bridge on Monday.</p>'],
    [
      'bridge.pdf',
      pdfFile([
        column(['A bridge', '', 'By Jane Smith', '', 'The mayor opened the bridge on Monday.'], 60, 700),
      ]),
    ],
    [
      'bridge.txt',
      Buffer.from('A bridge\n\nBy Jane Smith\n\nThe mayor opened the bridge on Monday.', 'utf16le'),
    ],
  ])('asks %s', async (name, content) => {
    writeFileSync(join(folder, name), content);
    const { status, stdout, stderr } = await ask(
      ['--json', '--article', join(folder, name)],
      'Who wrote this?\nWho opened the bridge?',
    );
    expect([status, stderr]).toEqual([0, '']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { answer: string });
    expect(answers.map(({ answer }) => answer)).toEqual([
      'Jane Smith',
      'The mayor opened the bridge on Monday.',
    ]);
  });

  it('answers a thousand questions in one run within seconds', async () => {
    const questions = Array.from({ length: 1000 }, (_, at) => `What does it say about window ${at}?`);
    const { status, stdout } = await ask(['--json', '--article', courier], questions.join('\n'));
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(1001);
  });

  it('takes a question that begins with a dash after --', async () => {
    const { status, stdout } = await ask(['--json', '--article', courier, '--', '-Who wrote this?']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ question: '-Who wrote this?', kind: 'fact' });
  });

  it.each([
    [['--col\u009bour'], /^Unknown option '--colour'\. Try --help;.*\n$/],
    [['--article'], /^Option '--article <value>' argument missing\. Try --help;.*\n$/],
    [['--article', '', 'x'], /^--article needs the name of a file\.\n$/],
    [['--article', 'no\u001b[2J\u009b31mne.txt', 'x'], /^no\[2J31mne\.txt: there is no such file\n$/],
    [['--article', '.', 'x'], /^\.: this is a folder, not a file\n$/],
    [['--article', join(folder, 'empty.txt'), 'x'], /^\/.*empty\.txt: .+\n$/],
  ])('ends with 2 and says in a line what is wrong with %j', async (args, message) => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stdout, stderr } = await ask(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('explains itself', async () => {
    const { status, stdout } = await ask(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run --silent ask/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(105);
  });

  describe('with a model of sentences', () => {
    const cache = join(folder, 'cache');
    const shelter = join(folder, 'shelter.txt');
    writeFileSync(
      shelter,
      `Shelter\n\n${['The council met on Tuesday.', 'A kitten was found.', 'It rained.'].join('\n\n')}\n`,
    );
    const meaning = { FOOTNOTE_MODEL: writeTinyModel(), XDG_CACHE_HOME: cache };
    afterAll(() => rmSync(meaning.FOOTNOTE_MODEL, { recursive: true }));

    it('finds what shares no word with the question, and keeps the vectors', async () => {
      const first = await ask(['--json', '--article', shelter], 'cat cat?\n', meaning);
      expect(JSON.parse(first.stdout).passages[0]).toMatchObject({
        paragraph: 2,
        sentence: 'A kitten was found.',
      });
      expect(first.stderr).toBe('');
      const kept = readdirSync(join(cache, 'footnote'));
      expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.tiny@[0-9a-f]{12}\.vectors$/)]);
      // Whatever lies there, the answer is the same.
      for (const spoilt of ['', 'not vectors'.repeat(7)]) {
        writeFileSync(join(cache, 'footnote', kept[0] ?? ''), spoilt);
        expect(await ask(['--json', '--article', shelter], 'cat cat?\n', meaning)).toEqual(first);
      }
    });

    it('leaves it out when asked to', async () => {
      const asked = async (flags: string[]) =>
        JSON.parse((await ask([...flags, '--json', '--article', shelter], 'cat cat?\n', meaning)).stdout);
      const byWords = await asked(['--words']);
      expect(byWords.status).toBe('not-found');
      expect((await asked([])).passages[0].score).toBeGreaterThan(byWords.passages[0]?.score ?? 0);
    });

    it('says in one line that the model can’t be used, and answers by words', async () => {
      const broken = { ...meaning, FOOTNOTE_MODEL: join(folder, 'nowhere') };
      const { stdout, stderr } = await ask(
        ['--json', '--article', shelter],
        'When did the council meet?\n',
        broken,
      );
      expect(JSON.parse(stdout).passages[0].paragraph).toBe(1);
      expect(stderr).toBe(
        `${join(folder, 'nowhere', 'model.json')} can’t be read (ENOENT). A model’s folder holds model.json, ` +
          'model.onnx and tokenizer.json. Answering by words alone.\n',
      );
    });
  });
});
