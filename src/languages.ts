import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createLanguages, type Languages } from './answer/index.js';
import { packageFolder } from './package-files.js';

/** The languages that have a table of words, and its file in data/words. */
const TABLES: ReadonlyMap<string, string> = new Map([['en', 'en.bin']]);

/** The names that `@orama/stemmers` has for languages. */
const STEMMED: ReadonlyMap<string, string> = new Map([
  ['bg', 'bulgarian'],
  ['da', 'danish'],
  ['de', 'german'],
  ['el', 'greek'],
  ['en', 'english'],
  ['es', 'spanish'],
  ['fi', 'finnish'],
  ['fr', 'french'],
  ['ga', 'irish'],
  ['hi', 'indian'],
  ['hu', 'hungarian'],
  ['hy', 'armenian'],
  ['id', 'indonesian'],
  ['it', 'italian'],
  ['lt', 'lithuanian'],
  ['ne', 'nepali'],
  ['nl', 'dutch'],
  ['no', 'norwegian'],
  ['pt', 'portuguese'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['sr', 'serbian'],
  ['sv', 'swedish'],
  ['ta', 'tamil'],
  ['tr', 'turkish'],
  ['uk', 'ukrainian'],
]);

/** Languages for which `@orama/stopwords` has a list by this name; the others' come from `stopwords-iso`. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ['ar', 'arabic'],
  ['de', 'german'],
  ['el', 'greek'],
  ['en', 'english'],
  ['es', 'spanish'],
  ['hi', 'indian'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['tr', 'turkish'],
  ['uk', 'ukrainian'],
  ['zh', 'mandarin'],
]);

/** Some thirty stemmers and sixty lists: loading all of them would take longer than an answer. */
const require = createRequire(import.meta.url);

/**
 * What is known of languages, from the files and packages that come with Footnote. Those of a language are read
 * when the first article in it is indexed, and kept.
 *
 * @param tables whether the tables of words are read: megabytes, which only the ranking within an article needs.
 */
export function openLanguages({ tables = true } = {}): Languages {
  return createLanguages({
    readTable(language) {
      const file = TABLES.get(language);
      return file === undefined || !tables
        ? undefined
        : readFileSync(join(packageFolder(), 'data', 'words', file));
    },
    readStopWords(language) {
      const name = LISTED.get(language);
      if (name !== undefined)
        return (require(`@orama/stopwords/${name}`) as { stopwords: readonly string[] }).stopwords;
      return (require('stopwords-iso') as Readonly<Record<string, readonly string[]>>)[language] ?? [];
    },
    loadStemmer(language) {
      const name = STEMMED.get(language);
      return name === undefined
        ? undefined
        : (require(`@orama/stemmers/${name}`) as { stemmer: (word: string) => string }).stemmer;
    },
  });
}
