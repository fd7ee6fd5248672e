import {
  type Answer,
  answer,
  type Before,
  expandFollowUp,
  indexArticle,
  leanOn,
  splitQuestions,
  toldBy,
} from '../answer/index.js';
import { type Article, ENDINGS } from '../article/index.js';
import { readCommandLine, WrongUsage } from '../command-line.js';
import { openLanguages } from '../languages.js';
import { readArticleFile, readShippedArticles, UnreadableFile } from '../library/index.js';
import { readCitationStyle } from '../package-files.js';
import { writePlainJson } from '../plain-json.js';
import {
  type Citations,
  composeAnswer,
  composeCited,
  composeFound,
  createCitations,
  isStyle,
  plain,
  type Reply,
  refuseMissing,
  type Source,
} from '../reply/index.js';
import { draw } from './draw.js';
import { recordAnswer } from './json.js';
import { readLines } from './lines.js';
import { openNearness } from './nearness.js';

const USAGE = `Usage: npm run --silent ask -- [--article FILE] [--json] [QUESTION…]

Answers a question about an article with the article's own words.
  --article FILE  ask this article (${ENDINGS.join(', ')}), not the one that ships
  --words         leave the model of sentences out: by words alone
  --json          answer with one JSON object a line, for other programs
  --help          show this
Without a question, reads one question a line from standard input.
Before a question that begins with a dash put one more --, as in: npm run --silent ask -- -- "-5 °C?"
Exit: 0 answered, 1 the article doesn't say, 2 wrong usage or an article that can't be read.`;

interface Asked {
  readonly file?: string;
  readonly json: boolean;
  readonly words: boolean;
  readonly help: boolean;
  readonly question?: string;
}

function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = readCommandLine(
    args,
    {
      article: { type: 'string' },
      json: { type: 'boolean', default: false },
      words: { type: 'boolean', default: false },
    },
    'Try --help; before a question that begins with a dash put one more --',
  );
  if (values.article === '') throw new WrongUsage('--article needs the name of a file.');
  return {
    json: values.json,
    words: values.words,
    help: values.help === true,
    ...(values.article !== undefined && { file: values.article }),
    ...(positionals.length > 0 && { question: positionals.join(' ') }),
  };
}

/** What is said of a question, and whether that answers it. */
interface Told {
  readonly reply: Reply;
  readonly found: boolean;
}

/** The citation, or every place of some words, where a question asks for that. */
async function doAsAsked(source: Source, answered: Answer, { cite }: Citations): Promise<Told | undefined> {
  if (answered.kind !== 'absent' || answered.reason.because !== 'command-meant') return undefined;
  const { meant } = answered.reason;
  const { article } = source.index;
  if (meant.command === 'find') return { reply: composeFound(source, meant.places), found: true };
  if (meant.command !== 'cite') return undefined;
  const { paragraph } = meant;
  const missing = paragraph === undefined ? undefined : refuseMissing(source, paragraph);
  if (missing) return { reply: missing, found: false };
  const style = isStyle(meant.style) ? meant.style : 'apa';
  const request = { style, ...(paragraph !== undefined && { paragraph }) };
  const cited = await cite(article, request);
  const place = { article: source.id, revision: source.revision };
  return { reply: composeCited(source, cited, style, place), found: true };
}

async function readShipped(errors: Terminal['errors']): Promise<Article> {
  const [first] = await readShippedArticles(({ message }) => errors.write(`${plain(message)}\n`));
  return first.article;
}

/** Where questions come from and answers go: a process's standard streams. */
interface Terminal {
  readonly input: AsyncIterable<string | Buffer> & { readonly isTTY?: boolean };
  readonly output: { readonly isTTY?: boolean; hasColors?(): boolean; write(text: string): unknown };
  readonly errors: { readonly isTTY?: boolean; write(text: string): unknown };
}

/** Answers what is asked on a command line, or says in a line what is wrong with it. @returns the exit code. */
export async function runAsk(
  args: readonly string[],
  terminal: Terminal,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  try {
    return await answerAsked(args, terminal, environment);
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof UnreadableFile)) throw error;
    terminal.errors.write(`${plain(error.message)}\n`);
    return 2;
  }
}

async function answerAsked(
  args: readonly string[],
  { input, output, errors }: Terminal,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const asked = readArguments(args);
  if (asked.help) {
    output.write(`${USAGE}\n`);
    return 0;
  }
  const article = asked.file === undefined ? await readShipped(errors) : await readArticleFile(asked.file);
  const index = indexArticle(article, openLanguages());
  const source: Source = { id: 'asked', revision: 1, index };
  const colour = output.isTTY === true && output.hasColors?.() === true;
  const nearness = asked.words ? undefined : await openNearness(index, errors, environment);
  const citations = createCitations(readCitationStyle);
  const find = async (question: string) => answer(index, question, await nearness?.(question));
  const record = async (question: string) => {
    const answered = await find(question);
    const text = writePlainJson(JSON.stringify(recordAnswer(question, answered)));
    return { text, found: answered.kind !== 'absent' };
  };
  /** Answers two questions in one one after the other, as they lean on each other. */
  const converse = async (text: string) => {
    const drawn: string[] = [];
    let found = true;
    let last: Before | undefined;
    for (const part of splitQuestions(text)) {
      const question = (last && leanOn(index, part, last)) ?? part;
      const answered = await find(expandFollowUp(question));
      last = { question, ...toldBy(index, answered) };
      const told = (await doAsAsked(source, answered, citations)) ?? {
        reply: composeAnswer(source, answered),
        found: answered.kind !== 'absent',
      };
      drawn.push(draw(told.reply, { colour }));
      found &&= told.found;
    }
    return { text: drawn.join('\n\n'), found };
  };
  const reply = asked.json ? record : converse;

  if (asked.question !== undefined) {
    const { text, found } = await reply(asked.question);
    output.write(`${text}\n`);
    return found ? 0 : 1;
  }
  if (input.isTTY) errors.write('One question a line; end with Ctrl+D.\n');
  let first = true;
  for await (const question of readLines(input)) {
    const { text } = await reply(question);
    output.write(asked.json || first ? `${text}\n` : `\n${text}\n`);
    first = false;
  }
  return 0;
}
