import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPrograms, findUser, freePort } from '../../bench/load/postgres.js';

/**
 * A real PostgreSQL for the tests: a server of their own on loopback where its programs are installed, or else
 * the one that TEST_DATABASE_URL names, whose user must be allowed to create databases.
 */
export interface Server {
  /** Makes an empty database. @returns its address. */
  create(): Promise<string>;
  /** Runs a statement in the server's own database. */
  run(statement: string): Promise<void>;
  close(): Promise<void>;
}

/** How long a server may take to start or stop on a busy machine, in milliseconds. */
export const STARTING = 60_000;

/** Why there is no PostgreSQL here; nothing when there is. */
export function whyNoPostgres(): string | undefined {
  if (process.env.TEST_DATABASE_URL || findPrograms(process.env.PATH)) return undefined;
  const how = 'install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL=postgres://…';
  // Whoever wants to be sure that nothing was skipped sets this.
  if (process.env.TEST_POSTGRES === 'required') throw new Error(`PostgreSQL is missing: ${how}`);
  return `skipped, as PostgreSQL is missing: ${how}`;
}

export async function startPostgres(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL;
  const bin = findPrograms(process.env.PATH);
  if (given) return serverAt(given);
  if (!bin) throw new Error('PostgreSQL is missing.');
  const data = mkdtempSync(join(tmpdir(), 'footnote-postgres-'));
  const as = findUser();
  if (as) chownSync(data, as.uid, as.gid);
  const options = { ...as, cwd: data, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' } };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'footnote', '--auth=trust', '--no-sync', '--no-locale', '-E', 'UTF8'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const start = () =>
    new Promise<ChildProcess>((resolve, reject) => {
      const child = spawn(
        join(bin, 'postgres'),
        ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])],
        { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
      );
      let log = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        log += chunk;
        if (/ready to accept connections/.test(chunk)) resolve(child);
      });
      child.once('exit', () => reject(new Error(`PostgreSQL didn't start:\n${log}`)));
    });
  const stop = async (child: ChildProcess) => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // Its "immediate shutdown".
    child.kill('SIGQUIT');
    await ended;
  };
  const running = await start();
  const last = () => void running.kill('SIGQUIT');
  process.once('exit', last);
  return {
    ...serverAt(`postgres://footnote@127.0.0.1:${port}/postgres`),
    async close() {
      await stop(running);
      process.off('exit', last);
      rmSync(data, { recursive: true });
    },
  };
}

function serverAt(address: string): Server {
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const made: string[] = [];
  return {
    run,
    async create() {
      const name = `footnote_test_${process.pid}_${Date.now().toString(36)}_${made.length}`;
      await run(`create database ${name}`);
      made.push(name);
      return Object.assign(new URL(address), { pathname: `/${name}` }).href;
    },
    async close() {
      for (const name of made) await run(`drop database ${name} with (force)`);
    },
  };
}
