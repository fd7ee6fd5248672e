import { strToU8, zipSync } from 'fflate';

/** An archive of texts, by their names; what kind of file it is stands in it as it is, as it must. */
export const zipFile = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  );
