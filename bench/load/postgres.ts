import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL on loopback with an empty database, as it is installed, waiting for its disk. */
interface OwnPostgres {
  readonly url: string;
  close(): Promise<void>;
}

/** @throws Error when PostgreSQL is not installed. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const programs = findPrograms();
  if (programs === undefined)
    throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql).');
  const folder = mkdtempSync(join(tmpdir(), 'footnote-load-postgres-'));
  const user = findUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } };
  const how = ['-D', folder, '-U', 'footnote', '--auth=trust', '--no-locale', '-E', 'UTF8'];
  execFileSync(join(programs, 'initdb'), how, { ...options, stdio: 'ignore' });
  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const child = spawn(join(programs, 'postgres'), ['-D', folder, '-p', `${port}`, ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = () => void child.kill('SIGQUIT');
  process.once('exit', kill);
  await isReady(child);
  return {
    url: `postgres://footnote@127.0.0.1:${port}/postgres`,
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      kill();
      await ended;
      process.off('exit', kill);
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Where the programs of the latest PostgreSQL are that is installed; undefined when none is.
 *
 * @param path folders that are looked into after Debian's, as in the variable PATH.
 */
export function findPrograms(path = '/usr/bin:/usr/local/bin'): string | undefined {
  const folder = '/usr/lib/postgresql';
  const debian = existsSync(folder)
    ? readdirSync(folder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(folder, version, 'bin'))
    : [];
  const places = [...debian, ...path.split(':')];
  return places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(join(place, name))));
}

/** Who is to run it: PostgreSQL refuses to run as root. Undefined when it can be whoever runs this. */
export function findUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (what: string) => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      log = (log + chunk).slice(-2000);
      if (chunk.includes('ready to accept connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`PostgreSQL didn't start:\n${log}`)));
  });
}
