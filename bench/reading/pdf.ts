import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, readDocument, UnreadableArticle } from '../../src/article/index.js';
import { readCall, refuseCall } from '../call.js';
import { sum } from '../figures/index.js';

const USAGE = `Usage: node dist/bench/reading/pdf.js FOLDER

Compares how the PDFs of a folder are read with pdftotext (poppler-utils). For each: which part of pdftotext's words
are in the article, which part of its neighbouring pairs of words, and which part of the article's paragraphs begins
inside a sentence: with a small letter, after one that has no end. pdftotext gives page numbers, running heads and
tables, too, so 1 is not to be had.`;

/**
 * Debian has packages with many kinds of PDF: texlive-latex-base-doc (two columns, footnotes, formulas),
 * debian-history, debian-faq, debian-policy, maint-guide, developers-reference, r-doc-pdf, camlidl-doc, libtasn1-doc,
 * libraw1394-doc, xotcl-doc, mrbayes-doc, surf-alggeo-doc, expeyes-doc-en, python-reportlab-doc, shared-mime-info;
 * texlive-publishers-doc (papers in the classes of many journals, most in two columns), texlive-humanities-doc (editions
 * with numbered lines and notes), texlive-lang-german, -spanish, -arabic, -chinese, -japanese, r-cran-coin, -lme4, -mcmc,
 * -multcomp, -party, -sandwich, -strucchange, -vcd, -zoo (papers of a statistics journal), live-manual-pdf, prover9-doc,
 * lammps-doc (physics), r-cran-survival, -survey, -vegan, -quantreg, -psych, groff (slides), bash-doc, krb5-doc,
 * libsuitesparse-doc, libtommath-doc, fasta3-doc, expeyes-doc-fr, docbook-xsl-doc-pdf, texlive-games.
 * `apt-get download NAME` and `dpkg-deb -x FILE FOLDER` unpack one without installing it.
 */
async function main(): Promise<void> {
  const [folder] = readCall(USAGE, {}).positionals;
  if (folder === undefined) refuseCall(USAGE);
  const rows: Compared[] = [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  for (const name of names) {
    const path = join(folder, name);
    const row = compare(name, wordsOf(extractText(path)), await readOrRefuse(path));
    rows.push(row);
    console.log(
      [
        part(row.recall),
        part(row.pairs),
        `${row.broken}/${row.paragraphs}`.padStart(9),
        row.name,
        row.refused,
      ]
        .join('  ')
        .trimEnd(),
    );
  }
  const all = (of: (row: Compared) => number) => sum(rows.map(of));
  const mean = (of: (row: Compared) => number) => all(of) / rows.length;
  console.log(
    [
      `${rows.length} files`,
      `words ${part(mean(({ recall }) => recall))}`,
      `pairs ${part(mean(({ pairs }) => pairs))}`,
      `begin inside a sentence ${(100 * (all(({ broken }) => broken) / all(({ paragraphs }) => paragraphs))).toFixed(1)} %`,
      `refused ${rows.filter(({ refused }) => refused !== '').length}`,
    ].join(', '),
  );
}

interface Compared {
  readonly name: string;
  readonly recall: number;
  readonly pairs: number;
  readonly paragraphs: number;
  readonly broken: number;
  readonly refused: string;
}

/** How a sentence ends, or what announces a list or an example. */
const ENDS = /[.!?…:;。！？][\p{Pf}\p{Pe}"'”’」』]*$/u;

const part = (number: number) => number.toFixed(3);

function compare(name: string, theirs: readonly string[], read: Article | string): Compared {
  if (typeof read === 'string') return { name, recall: 0, pairs: 0, paragraphs: 0, broken: 0, refused: read };
  const ours = wordsOf(textOf(read));
  const broken = read.paragraphs.filter(
    ({ text }, i) => /^\p{Ll}/u.test(text) && !ENDS.test(read.paragraphs[i - 1]?.text ?? '.'),
  ).length;
  return {
    name,
    recall: shareOf(theirs, ours),
    pairs: shareOf(pairsOf(theirs), pairsOf(ours)),
    paragraphs: read.paragraphs.length,
    broken,
    refused: '',
  };
}

async function readOrRefuse(path: string): Promise<Article | string> {
  try {
    return await readDocument(readFileSync(path), { name: path });
  } catch (error) {
    if (error instanceof UnreadableArticle) return error.message;
    throw error;
  }
}

function extractText(path: string): string {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text.replace(/(\p{L})[-\u00ad\u2010]\n(\p{Ll})/gu, '$1$2');
}

/** Everything of an article in the order of its reading. */
function textOf({ title, authors, paragraphs, captions, notes }: Article): string {
  let heading: string | undefined;
  const body = paragraphs.flatMap((paragraph) => {
    const heads = paragraph.heading !== undefined && paragraph.heading !== heading ? [paragraph.heading] : [];
    heading = paragraph.heading;
    return [...heads, paragraph.text];
  });
  return [title, ...authors, ...body, ...captions.map(({ text }) => text), ...notes].join('\n');
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/(\p{L})[-\u00ad\u2010](?=\p{L})/gu, '$1')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const pairsOf = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`);

/** Which part of some things is among others, each counted as often as it is there. */
function shareOf(wanted: readonly string[], given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of given) left.set(one, (left.get(one) ?? 0) + 1);
  let found = 0;
  for (const one of wanted) {
    const count = left.get(one) ?? 0;
    if (count > 0) found++;
    left.set(one, count - 1);
  }
  return wanted.length === 0 ? 1 : found / wanted.length;
}

await main();
