import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/article/html/index.js';
import { decode } from '../../src/article/text/index.js';
import { readCall, refuseCall } from '../call.js';
import { median, percentile, readProcessTime, sum, turned } from '../figures/index.js';

const USAGE = `Usage: node dist/bench/reading/pages.js FOLDER [COUNT]

Reads the web pages of a folder (*.html, or gzipped *.html.gz) with Footnote, and with Readability and linkedom alone,
page by page and by turns, and says what time of processor each takes. COUNT takes so many of the pages, spread evenly.`;

/** Milliseconds of processor time, which other programs on the machine hardly change. */
function spent(run: () => unknown): number {
  const before = readProcessTime();
  try {
    run();
  } catch {
    // A page that is refused takes its time, too.
  }
  return readProcessTime() - before;
}

/** Readability as its users call it. */
function readPlainly(html: string): unknown {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`);
  return new Readability(document).parse();
}

const WAYS: readonly ((html: string) => unknown)[] = [readHtml, readPlainly];
/** Pages that are read before any is counted, until the compiler has seen most of the program. */
const WARM_UP = 10;

function pagesIn(folder: string, count: number): string[] {
  const names = readdirSync(folder).filter((name) => /\.html?(?:\.gz)?$/.test(name));
  const step = Math.max(1, names.length / count);
  return names
    .filter((_, at) => at === 0 || Math.floor(at / step) > Math.floor((at - 1) / step))
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name));
      return decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, 'text/html');
    });
}

function main(): void {
  const [folder, count] = readCall(USAGE, {}).positionals;
  if (folder === undefined) refuseCall(USAGE);
  const pages = pagesIn(folder, Number(count ?? Number.POSITIVE_INFINITY));
  for (const page of pages.slice(0, WARM_UP)) for (const read of WAYS) spent(() => read(page));
  const times = WAYS.map((): number[] => []);
  for (const [turn, page] of pages.entries())
    for (const way of turned([...WAYS.keys()], turn)) times[way]?.push(spent(() => WAYS[way]?.(page)));
  for (const [way, name] of ['Footnote', 'Readability and linkedom'].entries()) {
    const own = times[way] ?? [];
    const all = sum(own);
    console.log(
      `${name}: ${((1000 * own.length) / all).toFixed(1)} pages a second, median ${median(own).toFixed(1)} ms, 99 of 100 within ${percentile(own, 0.99).toFixed(0)} ms`,
    );
  }
  const [ours = [], theirs = []] = times;
  const ratios = ours.map((ms, at) => ms / (theirs[at] ?? Number.NaN));
  console.log(
    `Footnote takes ${(sum(ours) / sum(theirs)).toFixed(2)} of the time for all, ${median(ratios).toFixed(2)} at the median page`,
  );
}

main();
