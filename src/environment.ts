import { config as readDotenv } from 'dotenv';

/** The environment, and the file `.env` in the working folder for what it leaves out. Checked by config.ts. */
export function readEnvironment(): Readonly<Record<string, string>> {
  const environment = { ...process.env } as Record<string, string>;
  // Without `quiet`, dotenv writes to standard output, which belongs to answers.
  readDotenv({ quiet: true, processEnv: environment });
  return environment;
}
