import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse, config as readDotenv } from 'dotenv';

/** The environment, and the file `.env` in the working folder for what it leaves out. Checked by config.ts. */
export function readEnvironment(): Readonly<Record<string, string>> {
  const environment = { ...process.env } as Record<string, string>;
  // Without `quiet`, dotenv writes to standard output, which belongs to answers.
  readDotenv({ quiet: true, processEnv: environment });
  return environment;
}

/** Whether others on this machine may read a file; false where there is none, or no such rights (Windows). */
export function isOpenToOthers(file = '.env'): boolean {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  return process.platform !== 'win32' && (mode & 0o077) !== 0;
}

/** The names that a file of settings sets; none where there is no file. */
export function namesIn(file = '.env'): string[] {
  return existsSync(file) ? Object.keys(parse(readFileSync(file))) : [];
}
