import { rmSync, truncateSync } from 'node:fs';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Act, ActOutcome } from '../../src/stand-in/index.js';
import { articleOf, newAddress, openAt } from '../library/engines.js';
import { type Server, sharedServer, whyNoPostgres } from '../library/postgres.js';
import { afterwards, running, textsOf } from './bot.js';

// What a person sees and what the log says when the database fails: src/library's own tests have the causes.

/** What is said in the end, wherever: what tells how far it is ends with "…". */
async function said(act: Act): Promise<string> {
  const textOf = ({ message, followUps }: ActOutcome) =>
    [...(message ? textsOf(message) : []), ...followUps.flatMap(textsOf)].join();
  return textOf(await act.until((outcome) => /[^…]$/.test(textOf(outcome))));
}

/** A server that reads an article of its own, which was asked lately. */
async function begin(address = newAddress(), patience = 60_000) {
  const opened = await openAt(address);
  const { library, database } = opened;
  afterwards(() => library.close());
  const run = await running({ library, patience });
  const { discord } = run;
  const { mara, ravi } = discord.people;
  const { articles } = discord.places;
  const place = { server: discord.servers.readingRoom.id, channel: articles.id, person: mara.id };
  const reading = articleOf('Apples', 'Apples are red.', 'Pears are green.');
  const { id } = await library.keep(place, (await library.draft(place, reading)).id);
  await library.choose(place, id, 'everywhere');
  const asked = async () =>
    textsOf(
      (await ravi.slash(articles, 'ask', { question: 'Which colour are pears?' }).reply()).message,
    ).join();
  const changed = () => said(mara.slash(articles, 'library limit', { through: '1' }));
  const failures = () => run.written.filter(({ msg }) => msg === 'failed');
  expect(await asked()).toContain('Pears are green.');
  return { ...run, ...opened, mara, ravi, articles, place, id, asked, changed, failures, database };
}

const DONE = /^“Apples” is now read up to ¶1 of 2 here\./;

describe('a database in a file', () => {
  it.each([
    ['deleted', rmSync, /^I can’t reach my library at the moment\./, 'was deleted. Stop the bot'],
    [
      'damaged',
      (path: string) => truncateSync(path),
      /^My library can’t be read properly\. Please tell whoever runs this bot\.$/,
      'was overwritten. Stop the bot',
    ],
  ] as const)('that is %s answers from memory, and takes no change', async (_, spoil, sentence, cause) => {
    const { address, asked, changed, failures } = await begin();
    spoil(address.slice('file:'.length));
    expect(await asked()).toContain('Pears are green.');
    expect(failures()).toEqual([]);
    expect(await changed()).toMatch(sentence);
    expect(failures()).toMatchObject([
      {
        what: '/library limit',
        err: { name: 'LibraryAway', cause: { message: expect.stringContaining(cause) } },
      },
    ]);
  });

  it('that can’t be written is asked as ever, and takes changes again when it can', async () => {
    const { database, asked, changed, failures } = await begin();
    await sql`pragma query_only = on`.execute(database.write);
    expect(await asked()).toContain('Pears are green.');
    expect(await changed()).toMatch(/^My library can only be read at the moment, so nothing was saved\./);
    expect(failures()).toMatchObject([{ err: { message: 'the library is away: read-only' } }]);
    await sql`pragma query_only = off`.execute(database.write);
    expect(await changed()).toMatch(DONE);
  });

  it('whose disk is full says that nothing was saved, and takes a file when there is room', async () => {
    const { database, mara, articles, asked, failures } = await begin();
    const file = { name: 'long.txt', data: `Long\n\n${`${'Plums are blue. '.repeat(100)}\n\n`.repeat(30)}` };
    const add = () => said(mara.slash(articles, 'library add', { file }));
    await sql`pragma max_page_count = 1`.execute(database.write);
    expect(await add()).toMatch(/^My library’s disk is full, so nothing could be saved\./);
    expect(failures()).toMatchObject([
      { what: '/library add', err: { message: 'the library is away: full' } },
    ]);
    expect(await asked()).toContain('Pears are green.');
    await sql`pragma max_page_count = 100000`.execute(database.write);
    expect(await add()).toContain('### Long');
  });

  it('that another program holds locked answers at once; ten changes wait together, not in turn', async () => {
    const { address, asked, mara, articles, failures, changed } = await begin(undefined, 0);
    const other = new Libsql(address.slice('file:'.length));
    other.exec('begin immediate');
    let later = 0;
    const { now } = performance;
    vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + later);
    afterwards(async () => void vi.restoreAllMocks());
    const acts = Array.from({ length: 10 }, () => mara.slash(articles, 'library limit', { through: '1' }));
    for (const act of acts) expect((await act.acknowledged()).kind).toBe('thinking');
    expect(await asked()).toContain('Pears are green.');
    // As long as a change has patience.
    later = 6000;
    for (const act of acts)
      expect(await said(act)).toBe('My library is busy with something else. Please try again in a moment.');
    expect(failures()).toHaveLength(10);
    expect(failures()[0]).toMatchObject({ err: { message: 'the library is away: locked' } });
    other.exec('commit');
    other.close();
    expect(await changed()).toMatch(DONE);
  });

  it('in which an article is damaged says so of this one, and answers from the others', async () => {
    const { database, library, place, id, ravi, articles, asked, changed, again, failures } = await begin();
    const other = await library.keep(
      place,
      (await library.draft(place, articleOf('Plums', 'Plums are blue.'))).id,
    );
    for (const column of ['article_json', 'listing_json'] as const)
      await database.write
        .updateTable('articles')
        .set(column, '{"title":"App')
        .where('id', '=', id)
        .execute();
    // What was read before stays in memory: another process has nothing of it.
    const fresh = await again();
    await expect(fresh.current(place)).rejects.toMatchObject({ name: 'LibraryAway', away: 'broken' });
    expect((await fresh.find(place, other.id))?.article.title).toBe('Plums');
    expect(await asked()).toContain('Pears are green.');
    const { message } = await ravi.slash(articles, 'articles list').reply();
    const listed = textsOf(message).join();
    expect(listed).toContain('Untitled article');
    expect(listed).toContain('Plums');
    expect(await changed()).toBe('My library can’t be read properly. Please tell whoever runs this bot.');
    const [failed] = failures();
    expect(failed).toMatchObject({
      err: { cause: { message: 'what is kept in a column for JSON is no JSON' } },
    });
    // The log has nothing of what stands there.
    expect(JSON.stringify(failed)).not.toContain('"App');
  });
});

const missing = whyNoPostgres();
describe.skipIf(missing)(`a database in PostgreSQL${missing ? ` (${missing})` : ''}`, () => {
  let server: Server;
  beforeAll(() => {
    server = sharedServer();
  });
  afterAll(() => server.close());

  it('that is started anew under use answers from memory, and takes changes again when it is back', async () => {
    const { address, asked, changed, failures } = await begin(await server.create());
    const name = new URL(address).pathname.slice(1);
    await server.run(`alter database ${name} with allow_connections false`);
    await server.run(
      `select pg_terminate_backend(pid, 60000) from pg_stat_activity where datname = '${name}'`,
    );
    expect(await asked()).toContain('Pears are green.');
    expect(await changed()).toMatch(/^I can’t reach my library at the moment\./);
    expect(failures()).toMatchObject([{ err: { message: 'the library is away: unreachable' } }]);
    await server.run(`alter database ${name} with allow_connections true`);
    expect(await changed()).toMatch(DONE);
  });
});
