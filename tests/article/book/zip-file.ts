import { strToU8, zipSync } from 'fflate';

/** An archive of texts, by their names. */
export const zipFile = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
