import { parseArgs } from 'node:util';
import { openEncoder } from '../../src/meaning/index.js';
import { readLabelled } from '../labelled.js';
import { UnusableSet } from '../questions.js';
import { writeReport } from './report.js';
import { readSigns } from './signs.js';

const USAGE = `Usage: npm run fit -- --model FOLDER --cache FOLDER FILE…

Fits how words and meaning decide together, and says how well they do on articles that were left out.
  --model FOLDER  the model
  --cache FOLDER  where vectors are kept, so that the next time takes seconds
  FILE            JSON: an array of { text, questions: [{ question, paragraphs | paragraph, answers?, form?, typo? }],
                  offTopic?, unanswerable? }`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { model: { type: 'string' }, cache: { type: 'string' } },
  });
  if (!values.model || !values.cache || positionals.length === 0) throw new UnusableSet(USAGE);
  const encoder = await openEncoder(values.model);
  const articles = positionals.flatMap(readLabelled);
  const { cache } = values;
  const own = await readSigns(encoder, cache, articles, 'own');
  const asked = await readSigns(encoder, cache, articles, 'all');
  process.stdout.write(writeReport(own, asked));
  await encoder.close();
} catch (error) {
  if (!(error instanceof UnusableSet)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
