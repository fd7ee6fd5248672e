import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, it } from 'vitest';
import type { Library } from '../../src/library/contract/index.js';
import { onEachEngine, openAt } from './engines.js';

const WRITER = join(import.meta.dirname, 'writer.mjs');

interface Told {
  readonly ready?: true;
  readonly id?: string;
  readonly title?: string;
  readonly chosen?: string;
}

/** Runs a writer until it has told of so many changes, and kills it in the middle of the next. */
async function writeAndDie(
  address: string,
  server: string,
  prefix: string,
  changes: number,
): Promise<Told[]> {
  const child = spawn(process.execPath, [WRITER, address, server, prefix], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaints += chunk;
  });
  const told: Told[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(JSON.parse(line) as Told);
    // What comes after this was told before it died.
    if (told.length === changes) child.kill('SIGKILL');
  }
  await ended;
  expect(complaints).toBe('');
  expect(child.signalCode).toBe('SIGKILL');
  return told;
}

/** The state that the changes of one writer lead to: each article's title, and the one that is chosen. */
function outcome(told: readonly Told[]) {
  const articles = new Map<string, string | undefined>();
  let chosen: string | undefined;
  for (const change of told) {
    if (change.id) articles.set(change.id, change.title);
    if (change.chosen) chosen = change.chosen;
  }
  return { articles, chosen };
}

async function expectWhole(library: Library, server: string, id: string, title: string): Promise<void> {
  const place = { server, person: '1' };
  const kept = await library.find(place, id);
  expect(kept?.article.title).toBe(title);
  expect(kept?.article.paragraphs.length).toBe(40);
  expect(kept?.article.paragraphs.filter(({ text }) => !text.startsWith(`${title} says `))).toEqual([]);
}

/** Waits until PostgreSQL has noticed that its clients are dead: what they had sent may still be under way. */
async function allHungUp(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const connected = `select 1 from pg_stat_activity where datname = current_database() and application_name = 'footnote'`;
  while ((await client.query(connected)).rowCount !== 0);
  await client.end();
}

onEachEngine('what was acknowledged', (_, create) => {
  it('outlives kills of four writers at once, whole', async () => {
    // Nothing is in it yet: the first writers make the tables, all at once.
    const address = await create();
    // 12 kills. Of PostgreSQL only the client is killed: 8 will do.
    const rounds = address.startsWith('file:') ? 3 : 2;
    for (let round = 0; round < rounds; round++) {
      const servers = [1, 2, 3, 4].map((writer) => `${writer}0${round}`);
      const deaths = await Promise.all(
        servers.map((server, at) => writeAndDie(address, server, `r${round}`, 2 + round * 3 + at)),
      );
      if (address.startsWith('postgres')) await allHungUp(address);
      const { library, database } = await openAt(address);
      expect(deaths.map(([told]) => told)).toEqual(servers.map(() => ({ ready: true })));
      for (const [at, server] of servers.entries()) {
        const { articles, chosen } = outcome(deaths[at]!);
        const place = { server, person: '1' };
        const listed = new Map((await library.list(place)).map(({ id, title }) => [id, title]));
        const last = [...articles.keys()].at(-1);
        for (const [id, title] of articles) {
          // The last one's next change may have been made, or not, but nothing between.
          const after = id === last ? [title, `${title}-again`, undefined] : [title];
          expect(after).toContain(listed.get(id));
        }
        for (const [id, title] of listed) {
          if (!id.startsWith('shipped')) await expectWhole(library, server, id, title);
        }
        const choice = await database.read
          .selectFrom('choices')
          .select('article')
          .where('library', '=', `s${server}`)
          .executeTakeFirst();
        if (chosen !== undefined) {
          const next = [...listed.keys()].filter((id) => !articles.has(id));
          expect([chosen, last, ...next]).toContain(choice?.article);
        }
      }
      if (database.engine === 'sqlite') {
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(
          database.read,
        );
        expect(rows.map(({ integrity_check }) => integrity_check)).toEqual(['ok']);
      }
      await library.close();
    }
  });
});
