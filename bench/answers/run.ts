import { attribute } from '../../src/answer/statements/index.js';
import { readCommandLine, WrongUsage } from '../../src/command-line.js';
import { median, short, sum, timed } from '../figures/index.js';
import { type AskedArticle, bookOf, readSquadFile, shippedReading, UnusableSet } from '../sets/index.js';
import { ablation } from './ablate.js';
import { compare, drawComparison } from './compare.js';
import { ENGINES, FOOTNOTE } from './engines.js';
import { drawGrowth, growth } from './growth.js';
import { measureMeaning } from './meaning.js';
import { measureHostile, measureQuotes } from './quotes.js';
import { ARTICLES_FOR_QUOTES } from './quotes-articles.js';
import { drawReaches, reaches } from './reaches.js';
import { reliability } from './reliability.js';
import { measureStart, type Start } from './start.js';
import { measureStatements } from './statements.js';

const USAGE = `Usage: npm run bench -- [--ablate] [--reliability] [--quotes] [--statements] [--meaning] [FILE]

Puts the same questions to Footnote and to the engines that one could take instead.
  FILE           questions in SQuAD's JSON form; without it, those about the shipped article
  --ablate       what each weight of the ranking is worth instead
  --reliability  how far the scores can be trusted instead
  --quotes       how Check quote does on generated quotations, and what hostile messages cost, instead
  --statements   who is taken to have said what in generated news and dialogues, instead
  --meaning      what the model of sentences adds to the words and what it costs, alone
  --help         show this
Exit: 0 done, 2 wrong usage or a file that can't be used.`;

/** How much is measured. */
interface Amount {
  /** Times to take of every engine at least, for questions of each form. */
  readonly times: number;
  /** Paragraphs of the book. */
  readonly book: number;
}
const USUAL: Amount = { times: 400, book: 3000 };

/** Where the figures go. */
interface Out {
  /** Takes a part of the report, whole lines. */
  readonly print: (text: string) => void;
  /** Takes a word on how far it has come. */
  readonly progress: (text: string) => void;
  /** Takes what is wrong, one line. */
  readonly complain: (text: string) => void;
}

/** Runs the bench as called from the command line. @returns the exit code */
export async function run(args: readonly string[], out: Out): Promise<number> {
  try {
    const { values, positionals } = readCommandLine(args, {
      ablate: { type: 'boolean' },
      reliability: { type: 'boolean' },
      quotes: { type: 'boolean' },
      statements: { type: 'boolean' },
      meaning: { type: 'boolean' },
    });
    if (values.help) {
      out.print(USAGE);
      return 0;
    }
    const [file, more] = positionals;
    if (more !== undefined) throw new WrongUsage('One FILE at a time. Try --help.');
    const readings = file === undefined ? [shippedReading()] : readSquadFile(file);
    out.print(describe(readings));
    if (values.quotes) out.print(checking(readings, USUAL.book));
    if (values.statements) out.print(measureStatements(100));
    if (values.ablate) out.print(ablation(readings));
    if (values.reliability) out.print(reliability(readings));
    const isAll = !values.ablate && !values.reliability && !values.quotes && !values.statements;
    if (isAll && !values.meaning) measureAll(readings, measureStart(), out);
    if (isAll) out.print(`\n${await measureMeaning(readings)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof UnusableSet)) throw error;
    out.complain(error.message);
    return 2;
  }
}

/** How quotations are checked, in what quality and at what cost. */
function checking(readings: readonly AskedArticle[], paragraphs: number): string {
  const articles = [...readings.map(({ article }) => article), ...ARTICLES_FOR_QUOTES];
  return `${measureQuotes(articles, 60)}\n\n${measureHostile(articles, paragraphs)}`;
}

function describe(readings: readonly AskedArticle[]): string {
  const articles = readings.length === 1 ? '1 article' : `${readings.length} articles`;
  const paragraphs = sum(readings.map(({ article }) => article.paragraphs.length));
  const questions = sum(readings.map((reading) => reading.questions.length));
  return `${articles}, ${paragraphs} paragraphs, ${questions} questions; Node.js ${process.version}\n`;
}

/** Everything about speed and size. */
export function measureAll(readings: readonly AskedArticle[], start: Start, out: Out, amount = USUAL): void {
  const articles = readings.map(({ article }) => article);
  const all = compare(ENGINES, readings, out.progress, amount.times);
  out.print(`${drawComparison(all)}\n`);
  out.print(
    'Points: of top-1, beside Footnote. Ratio: how many times Footnote’s figure. The index is of text not\n' +
      'read before, after warm-up. Who said what is found out when it is first asked, for Footnote alone:\n' +
      `${short(speech(readings))} ms for 40 paragraphs.\n`,
  );

  out.progress('asking the book');
  const book = bookOf(articles, amount.book);
  const own = Math.min(amount.book, sum(articles.map(({ paragraphs }) => paragraphs.length)));
  const costs = growth(
    FOOTNOTE,
    book,
    readings.flatMap(({ questions }) => questions),
  );
  out.print(
    `A book of ${amount.book} paragraphs and its beginnings: ${own} are the articles’ own, the others are copies of\n` +
      'them in which two long words of five are other words, half of those made up.\n',
  );
  out.print(`${drawGrowth(costs)}\n`);

  const npm = start.npm === undefined ? '' : `;\nby npm run in ${short(start.npm)} ms`;
  out.print(
    `Start: ask answers in ${short(start.ask)} ms, ${short(start.ask / start.bare)} times what Node.js takes ` +
      `to do nothing (${short(start.bare)} ms)${npm}.\n`,
  );
  out.print(drawReaches(reaches(all, costs, start)));
}

/** Milliseconds to find out who said what in 40 paragraphs. */
function speech(readings: readonly AskedArticle[]): number {
  return (
    40 * median(readings.map(({ article }) => timed(() => attribute(article)).ms / article.paragraphs.length))
  );
}
