// Writes to a library without end, and tells each change on standard output once it is made.
// Arguments: the database's address, a server's id, a prefix for titles.
import { writeSync } from 'node:fs';
import { openDatabase } from '../../dist/src/library/engines/open.js';
import { createStore } from '../../dist/src/library/store/store.js';

const [address, server, prefix] = process.argv.slice(2);
const place = { server, person: '1' };

/** Every paragraph tells which text it belongs to, so that a half text is seen. */
function articleOf(title) {
  const paragraphs = Array.from({ length: 40 }, (_, at) => ({
    number: at + 1,
    text: `${title} says ${at}. `.repeat(20),
  }));
  return { title, authors: [], language: 'en', paragraphs, captions: [], notes: [] };
}

const tell = (change) => writeSync(1, `${JSON.stringify(change)}\n`);
const first = { id: 'shipped', revision: 1, article: articleOf('shipped') };
const database = await openDatabase(address, () => {});
const library = createStore({ database, shipped: [first], cacheBytes: 1_000_000 });
tell({ ready: true });
for (let at = 0; ; at++) {
  const title = `${prefix}-${at}`;
  const { id } = await library.keep(place, (await library.draft(place, articleOf(title))).id);
  tell({ id, title });
  await library.choose(place, id, 'everywhere');
  tell({ chosen: id });
  if (at % 2 === 0) {
    await library.keep(place, (await library.draft(place, articleOf(`${title}-again`), id)).id);
    tell({ id, title: `${title}-again` });
  }
  if (at % 3 === 0) {
    await library.remove(place, id);
    tell({ id, title: undefined });
  }
}
