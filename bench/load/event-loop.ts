import { indexShelf } from '../../commands/index.js';
import { answer, checkMessage, said } from '../../src/answer/index.js';
import type { Article } from '../../src/article/index.js';
import { createImporter, createIndexer } from '../../src/imports/index.js';
import { openLanguages } from '../../src/languages.js';
import { readShippedArticles } from '../../src/library/index.js';
import { readCall, refuseCall } from '../call.js';
import { short, table } from '../figures/index.js';
import { bookOf } from '../sets/index.js';
import { watchLoop } from './watch-loop.js';

const USAGE = `Usage: npm run event-loop

How long whoever uses the bot waits because of others: the longest time in which the event loop doesn't go round,
while a book that is in no memory is opened, seven books are asked in turn that push each other out, and hostile
documents are added.`;
if (readCall(USAGE, {}).positionals.length > 0) refuseCall(USAGE);

const PARAGRAPHS = 3000;
const BOOKS = 7;
/** Room for about two of the books. */
const ROOM = 100_000_000;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['said × 8,000', 'said '.repeat(8000)],
  ['Han without a full stop × 160,000', '他说会议在周一举行'.repeat(18_000)],
  ['A. × 27,000', 'A. '.repeat(27_000)],
  ['paragraphs of a word × 19,000', 'word\n\n'.repeat(19_000)],
  ['paragraphs of short sentences', `${'A. '.repeat(6000)}\n\n`.repeat(30)],
  ['marks above one letter', `a${'\u0301'.repeat(19_000)}`],
];

const rows: string[][] = [];
async function measure<T>(what: string, work: () => Promise<T>): Promise<T> {
  const { result, ms, heldUp } = await watchLoop(work);
  rows.push([what, short(ms), short(heldUp)]);
  return result;
}

const [{ article }] = await readShippedArticles(() => {});
const book = bookOf([article], PARAGRAPHS);
const indexer = createIndexer(openLanguages());
const indexOf = indexShelf(openLanguages(), ROOM, indexer);
const kept = (id: string, text: Article) => ({ id, revision: 1, article: text });

// A bot has answered about a short article before anybody brings a book.
const shortIndex = await indexOf(kept('shipped', article));
answer(shortIndex, 'What did Putin say about Hong Kong?');
checkMessage(shortIndex, '“Putin said Russia firmly supports China’s efforts”');

const index = await measure('a book of 3,000 paragraphs is opened', async () => indexOf(kept('book', book)));
await measure('and asked a question', async () => answer(index, 'What notion has China proposed?'));
await measure('and another', async () => answer(index, 'Why does Russia support China?'));
await measure('and who says what', async () => said(index, 'Putin', 'Hong Kong'));
const quotation = book.paragraphs[1500]!.text.slice(0, 300);
await measure('and a quotation is checked in it', async () =>
  checkMessage(index, `“${quotation}”, said Putin`),
);
const hostile = 'A B '.repeat(1000);
await measure('and a hostile message', async () => checkMessage(index, hostile));
await measure('and its first half for who has read no further', async () =>
  indexOf(kept('book', book), PARAGRAPHS / 2),
);
await measure('seven books are asked in turn', async () => {
  for (let turn = 0; turn < BOOKS; turn++) {
    const one = kept(`book ${turn % BOOKS}`, { ...book, title: `Book ${turn % BOOKS}` });
    answer(await indexOf(one), 'What notion has China proposed?');
  }
});
const importer = createImporter();
for (const [name, text] of HOSTILE) {
  await measure(`a document is added: ${name}`, () =>
    importer.importDocument({ from: 'content', content: `A title\n\n${text}` }).catch(() => {}),
  );
}
await indexer.close();
process.stdout.write(`${table(['what happens', 'takes ms', 'longest stop ms'], rows)}\n`);
