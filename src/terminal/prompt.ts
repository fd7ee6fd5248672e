import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import {
  type Asking,
  type Called,
  type Component,
  type Deps,
  everyCommand,
  failureSentence,
  isPrivate,
  NOTHING_SET,
  type Outcome,
  type Press,
  preferencesAt,
  Refusal,
  refusalReply,
  runCommand,
  type Unchecked,
} from '../../commands/index.js';
import { brief, composeNote, plain, type Reply } from '../reply/index.js';
import { fillIn, type Offer, offersOf } from './actions.js';
import { draw } from './draw.js';
import { valuesOf } from './given.js';
import { lines } from './lines.js';
import { namesOf, readLine } from './slash.js';

export interface PromptOptions {
  readonly deps: Deps;
  readonly components: readonly Component[];
  readonly input: NodeJS.ReadableStream & AsyncIterable<string | Buffer>;
  readonly output: NodeJS.WritableStream;
  /** Told of an error that a person is apologised to for. @returns the reference to give them. */
  readonly onError: (error: unknown, what: string) => string;
}

/** Serves the commands at a prompt, one line a request, until the input ends or `/quit`. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the functions inside share what the last answer offered; each is short.
export async function runPrompt({ deps, components, input, output, onError }: PromptOptions): Promise<void> {
  const interactive = isTerminal(output) && isTerminal(input as ReadStream);
  const colour = isTerminal(output) && (output as WriteStream).hasColors();
  const asides: (() => Promise<void>)[] = [];
  let asking: Asking = {
    place: { person: 'terminal' },
    language: 'en',
    ownLanguage: 'en',
    isPrivate: false,
    prefers: NOTHING_SET,
    may: async () => true,
    mayWriteIn: () => true,
    progress: (text) => output.write(`${plain(text)}\n`),
    aside: (work) => asides.push(work),
  };
  let offers: readonly Offer[] = [];
  let above: Pick<Press, 'asked' | 'heading'> = {};
  const print = (reply: Reply) => {
    const width = Math.min((isTerminal(output) && (output as WriteStream).columns) || 80, 100);
    output.write(
      `\n${draw(reply, { width, colour, actions: true, language: asking.language })}\n${interactive ? '\n' : ''}`,
    );
    offers = offersOf(reply.actions, asking.language);
    const asked = reply.blocks.find((block) => block.kind === 'asked');
    const heading = reply.blocks.find((block) => block.kind === 'heading');
    above = { ...(asked && { asked: asked.text }), ...(heading && { heading: heading.text }) };
  };

  output.write('Ask the article a question, or /help. /quit ends.\n');
  const named = () => [...new Set(namesOf(deps.commands, asking.language).map(([name]) => `/${name} `))];
  const requests = interactive ? typed(input, output, named) : lines(input);
  const next = async () => {
    const line = await requests.next();
    return line.done ? undefined : line.value;
  };
  const ask = (question: string) => {
    output.write(`${plain(question)}\n`);
    return next();
  };
  const componentOf = (state: string) => components.find(({ name }) => name === state.split(':', 1)[0]);

  const run = (called: Called, given: Unchecked) =>
    runCommand(
      called,
      given,
      { ...asking, isPrivate: isPrivate(called.command, given, asking.prefers) },
      deps,
    );

  async function answer(line: string): Promise<Outcome | undefined> {
    const read = readLine(line, deps.commands, asking.language);
    switch (read.kind) {
      case 'question': {
        const called = everyCommand(deps.commands).find(({ path }) => path === 'ask');
        if (!called) throw new Error('There is no command that takes questions.');
        return run(called, { question: read.question });
      }
      case 'command':
        return run(read.called, await valuesOf(read.given, read.called));
      case 'action': {
        const offer = offers[read.number - 1];
        if (!offer) throw noSuchOffer(read.number, offers.length);
        return componentOf(offer.state)?.press?.(
          offer.state,
          { ...asking, chosen: offer.chosen, by: '', ...above },
          deps,
        );
      }
      case 'unknown':
        throw new Refusal(({ say }) =>
          say('fault.unknownCommand', { command: brief(read.name, 40), near: read.near ?? 'nothing' }),
        );
    }
  }

  for (let line = await next(); line !== undefined; line = await next()) {
    if (/^\s*\/?(?:quit|exit)\s*$/i.test(line)) break;
    if (line.trim() === '') continue;
    try {
      const prefers = await preferencesAt(asking.place, deps.library);
      const { language = 'en' } = prefers.own;
      asking = { ...asking, prefers, language, ownLanguage: language };
      let outcome = await answer(line);
      while (outcome && 'kind' in outcome && outcome.kind === 'form') {
        const { state } = outcome;
        const { asked } = above;
        const filled = {
          ...asking,
          ...(asked !== undefined && { asked }),
          ...(await fillIn(outcome, ask, asking.language)),
        };
        outcome = await componentOf(state)?.submit?.(state, filled, deps);
      }
      if (outcome && 'kind' in outcome && outcome.kind === 'several') outcome.replies.forEach(print);
      // There is no channel here in which anything could be announced.
      if (outcome && 'kind' in outcome && outcome.kind === 'announced') print(outcome.reply);
      if (outcome && !('kind' in outcome)) print(outcome);
      for (const work of asides.splice(0)) await work().catch((error: unknown) => onError(error, 'aside'));
    } catch (error) {
      const refused = refusalReply(error, asking.language);
      if (refused) print(refused);
      else {
        const reference = onError(error, line.split(/\s/, 1)[0] ?? '');
        print(composeNote(failureSentence(error, reference, asking.language)));
      }
    }
  }
  await requests.return?.(undefined);
}

const noSuchOffer = (number: number, most: number) =>
  new Refusal(({ say }) =>
    most === 0 ? say('prompt.noOffer') : say('prompt.noSuchOffer', { number, most }),
  );

/** Lines with editing, a history, and completion of command names. */
async function* typed(
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
