import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SIGNS, signsOfPage } from '../../src/article/html/index.js';
import { decode } from '../../src/article/text/index.js';
import { readCall, refuseCall } from '../call.js';
import { type Case, fitLogistic, predict } from './logit.js';

const USAGE = `Usage: node dist/bench/fit/blocks.js FOLDER

Fits what tells a block of a page that is the article's from one that is not, and says how well it does on pages
that were left out. FOLDER has a file pages.json: { news: [{ file, url, articleBody }], mixed: [{ file, url, with,
without }] }, where files are gzipped pages, and with and without are words that the article has and has not.`;

/** Folds of whole pages: none is judged by weights that have seen it. */
const FOLDS = 5;
/** Of a page whose whole body is known, against one of which a few words are. */
const WHOLE = 1.5;
const SOME = 0.5;

interface LabelledPage {
  readonly file: string;
  readonly url: string;
  readonly articleBody?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

interface LabelledBlock {
  readonly signs: readonly number[];
  readonly chosen: boolean;
  readonly yes: boolean;
  readonly weight: number;
}

const words = (text: string) => (text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ').toLowerCase();
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a block is the article's, where the page's labels say so. */
function labelOf(text: string, level: number, page: LabelledPage, body: string): boolean | undefined {
  if (page.articleBody !== undefined) {
    const own = words(text);
    if (own === '') return undefined;
    const inside = body.includes(` ${own} `);
    // A word or two may stand in the article by chance.
    return inside && own.split(' ').length < 3 && level === 0 ? undefined : inside;
  }
  const line = flat(text);
  if (page.with?.some((one) => line.includes(flat(one)))) return true;
  return page.without?.some((one) => line.includes(flat(one))) ? false : undefined;
}

function labelledBlocks(folder: string, page: LabelledPage): LabelledBlock[] {
  const html = decode(gunzipSync(readFileSync(path.join(folder, page.file))), 'text/html');
  const body = ` ${words(page.articleBody ?? '')} `;
  const labelled = signsOfPage(html, page.url).flatMap(({ block, signs, chosen }) => {
    const yes = labelOf(block.text, block.level, page, body);
    return yes === undefined ? [] : [{ signs: SIGNS.map((sign) => signs[sign]), chosen, yes }];
  });
  const weight = page.articleBody === undefined ? SOME : WHOLE / Math.sqrt(labelled.length);
  return labelled.map((one) => ({ ...one, weight }));
}

const casesOf = (pages: readonly (readonly LabelledBlock[])[]): Case[] => pages.flat();

/** Of blocks that are the article's and of those that are said to be. */
function scoreOf<B extends LabelledBlock>(blocks: readonly B[], isTaken: (block: B) => boolean) {
  const taken = blocks.filter(isTaken);
  const right = taken.filter(({ yes }) => yes).length;
  const all = blocks.filter(({ yes }) => yes).length;
  return { precision: right / taken.length, recall: right / all, f1: (2 * right) / (taken.length + all) };
}

function main(): void {
  const [folder] = readCall(USAGE, {}).positionals;
  if (folder === undefined) refuseCall(USAGE);
  const { news, mixed } = JSON.parse(readFileSync(path.join(folder, 'pages.json'), 'utf8')) as {
    readonly news: readonly LabelledPage[];
    readonly mixed: readonly LabelledPage[];
  };
  const pages = [...news, ...mixed].map((page) => labelledBlocks(folder, page));
  const judged: (LabelledBlock & { readonly chance: number })[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitLogistic(casesOf(pages.filter((_, at) => at % FOLDS !== fold)));
    for (const block of pages.filter((_, at) => at % FOLDS === fold).flat())
      judged.push({ ...block, chance: predict(weights, block.signs) });
  }
  console.log(
    'chosen',
    scoreOf(judged, ({ chosen }) => chosen),
  );
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7])
    console.log(
      `chance ${least}`,
      scoreOf(judged, ({ chance }) => chance >= least),
    );
  const weights = fitLogistic(casesOf(pages));
  console.log(SIGNS.map((sign, at) => `  ${sign}: ${weights[at]!.toFixed(2)},`).join('\n'));
}

main();
