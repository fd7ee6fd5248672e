import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPrograms, findUser, freePort } from '../../bench/load/postgres.js';

/**
 * A real PostgreSQL for the tests: the one that TEST_DATABASE_URL names, whose user must be allowed to create databases,
 * or else a server of their own on loopback where its programs are installed.
 */
export interface Server {
  /** Makes an empty database. @returns its address. */
  create(): Promise<string>;
  /** Runs a statement in the server's own database. */
  run(statement: string): Promise<void>;
  close(): Promise<void>;
}

/** Why there is no PostgreSQL here; nothing when there is. */
export function whyNoPostgres(): string | undefined {
  if (process.env.TEST_DATABASE_URL || findPrograms(process.env.PATH)) return undefined;
  const how = 'install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL=postgres://…';
  // Whoever wants to be sure that nothing was skipped sets this.
  if (process.env.TEST_POSTGRES === 'required') throw new Error(`PostgreSQL is missing: ${how}`);
  return `skipped, as PostgreSQL is missing: ${how}`;
}

/**
 * Starts the server that all files of tests share, since one for each would take as long as the tests; vitest calls this
 * before the first of them, and what it gives back after the last.
 */
export default async function startPostgres(): Promise<(() => Promise<void>) | undefined> {
  const bin = findPrograms(process.env.PATH);
  if (process.env.TEST_DATABASE_URL || !bin) return undefined;
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
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Its "immediate shutdown".
  const kill = () => void server.kill('SIGQUIT');
  process.once('exit', kill);
  const ended = new Promise<string>((resolve) => {
    let log = '';
    server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      log += chunk;
    });
    server.once('exit', () => resolve(log));
  });
  const ready = new Promise<undefined>((resolve) =>
    server.stderr.on('data', (chunk: string) => {
      if (/ready to accept connections/.test(chunk)) resolve(undefined);
    }),
  );
  const failed = await Promise.race([ready, ended]);
  if (failed !== undefined) throw new Error(`PostgreSQL didn't start:\n${failed}`);
  // Workers are given the environment as it is then.
  process.env.TEST_DATABASE_URL = `postgres://footnote@127.0.0.1:${port}/postgres`;
  return async () => {
    kill();
    await ended;
    process.off('exit', kill);
    rmSync(data, { recursive: true });
  };
}

/** The server that the tests share. @throws Error when there is none. */
export function sharedServer(): Server {
  const address = process.env.TEST_DATABASE_URL;
  if (!address) throw new Error('PostgreSQL is missing.');
  return serverAt(address);
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
