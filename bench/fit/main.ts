import { openEncoder } from '../../src/meaning/index.js';
import { readCall, refuseCall } from '../call.js';
import { readLabelled, UnusableSet } from '../sets/index.js';
import { writeReport } from './report.js';
import { readSigns } from './signs.js';

const USAGE = `Usage: npm run fit -- --model FOLDER --cache FOLDER FILE…

Fits how words and meaning decide together, and says how well they do on articles that were left out.
  --model FOLDER  the model
  --cache FOLDER  where vectors are kept, so that the next time takes seconds
  FILE            JSON: an array of { text, questions: [{ question, paragraphs | paragraph, answers?, form?, typo? }],
                  offTopic?, unanswerable? }`;

const { values, positionals } = readCall(USAGE, { model: { type: 'string' }, cache: { type: 'string' } });
const { model, cache } = values;
if (!model || !cache || positionals.length === 0) refuseCall(USAGE);
try {
  const encoder = await openEncoder(model);
  const articles = positionals.flatMap(readLabelled);
  const own = await readSigns(encoder, cache, articles, 'own');
  const asked = await readSigns(encoder, cache, articles, 'all');
  process.stdout.write(writeReport(own, asked));
  await encoder.close();
} catch (error) {
  if (!(error instanceof UnusableSet)) throw error;
  refuseCall(error.message);
}
