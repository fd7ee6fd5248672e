import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { type Asking, type Command, type Deps, runCommand } from '../../commands/index.js';
import { LibraryAway, LibraryRefusal } from '../library/refusals.js';
import { composeNote, type Reply, words } from '../reply/index.js';
import { draw } from './draw.js';
import { lines } from './lines.js';
import { readLine } from './slash.js';

export interface PromptOptions {
  readonly deps: Deps;
  readonly input: NodeJS.ReadableStream & AsyncIterable<string | Buffer>;
  readonly output: NodeJS.WritableStream;
  /** Told of an error that a person is apologised to for. @returns the reference to give them. */
  readonly onError: (error: unknown, what: string) => string;
}

/** Serves the commands at a prompt, one line a request, until the input ends or `/quit`. */
export async function runPrompt({ deps, input, output, onError }: PromptOptions): Promise<void> {
  const interactive = isTerminal(output) && isTerminal(input as ReadStream);
  const colour = isTerminal(output) && (output as WriteStream).hasColors();
  const asking: Asking = { place: { person: 'terminal' }, locale: 'en-GB' };
  const print = (reply: Reply) => {
    const width = Math.min((isTerminal(output) && (output as WriteStream).columns) || 80, 100);
    output.write(`\n${draw(reply, { width, colour })}\n${interactive ? '\n' : ''}`);
  };

  output.write('Ask the article a question, or /help. /quit ends.\n');
  const requests = interactive ? typed(input, output, deps.commands) : lines(input);
  for await (const request of requests) {
    if (/^\s*\/?(?:quit|exit)\s*$/i.test(request)) break;
    if (request.trim() === '') continue;
    try {
      print(await answerLine(request, asking, deps));
    } catch (error) {
      if (error instanceof LibraryRefusal) print(composeNote(error.message));
      else {
        const reference = onError(error, request.split(/\s/, 1)[0] ?? '');
        print(composeNote(error instanceof LibraryAway ? error.message : words.failed(reference)));
      }
    }
  }
}

async function answerLine(line: string, asking: Asking, deps: Deps): Promise<Reply> {
  const read = readLine(line, deps.commands);
  switch (read.kind) {
    case 'question': {
      const ask = deps.commands.find(({ name }) => name === 'ask');
      if (!ask) throw new Error('There is no command that takes questions.');
      return runCommand(ask, { question: read.question }, asking, deps);
    }
    case 'command':
      return runCommand(read.command, read.given, asking, deps);
    case 'unknown':
      return composeNote(words.unknownCommand(read.name, read.near));
  }
}

/** Lines with editing, a history, and completion of command names. */
async function* typed(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  commands: readonly Command[],
) {
  const names = commands.map(({ name }) => `/${name} `);
  const reader = createInterface({
    input,
    output,
    prompt: '> ',
    completer: (line: string) => [names.filter((name) => name.startsWith(line)), line],
  });
  try {
    reader.prompt();
    for await (const line of reader) {
      yield line;
      reader.prompt();
    }
  } finally {
    reader.close();
  }
}

function isTerminal(stream: object): stream is WriteStream {
  return 'isTTY' in stream && stream.isTTY === true;
}
