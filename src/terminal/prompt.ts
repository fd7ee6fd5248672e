import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Language, Reply } from '../reply/index.js';
import { Conversation, type ConversationOptions } from './conversation.js';
import { draw } from './draw.js';
import { readLines } from './lines.js';
import { namesOf } from './slash.js';

interface PromptOptions extends Pick<ConversationOptions, 'deps' | 'components' | 'onError'> {
  readonly input: NodeJS.ReadableStream & AsyncIterable<string | Buffer>;
  readonly output: NodeJS.WritableStream;
}

/** Beyond this a line is hard to read, however wide the window. */
const WIDEST = 100;

/** Serves the commands at a prompt, one line a request, until the input ends or `/quit`. */
export async function runPrompt({ input, output, ...options }: PromptOptions): Promise<void> {
  const interactive = isTerminal(output) && isTerminal(input as ReadStream);
  const colour = isTerminal(output) && (output as WriteStream).hasColors();
  const show = (reply: Reply, language: Language) => {
    const width = Math.min((isTerminal(output) && (output as WriteStream).columns) || 80, WIDEST);
    const drawn = draw(reply, { width, colour, actions: true, language });
    output.write(`\n${drawn}\n${interactive ? '\n' : ''}`);
  };
  const nextLine = async () => {
    const line = await requests.next();
    return line.done ? undefined : line.value;
  };
  const conversation = new Conversation({
    ...options,
    write: (text) => output.write(text),
    show,
    nextLine,
  });
  const names = () => [
    ...new Set(namesOf(options.deps.commands, conversation.language).map(([name]) => `/${name} `)),
  ];

  await conversation.begin();
  const requests = interactive ? readTyped(input, output, names) : readLines(input);
  for (let line = await nextLine(); line !== undefined; line = await nextLine()) {
    if (/^\s*\/?(?:quit|exit)\s*$/i.test(line)) break;
    if (line.trim() !== '') await conversation.answer(line);
  }
  await requests.return?.(undefined);
}

/** Lines with editing, a history, and completion of command names. */
async function* readTyped(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  names: () => readonly string[],
) {
  const reader = createInterface({
    input,
    output,
    prompt: '> ',
    completer: (line: string) => [names().filter((name) => name.startsWith(line)), line],
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
