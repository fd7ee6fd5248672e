import { expect, it } from 'vitest';
import { importSent } from '../../commands/library/importing.js';
import type { ImportOptions } from '../../src/imports/index.js';
import type { Library, Place } from '../../src/library/contract/index.js';
import { depsOf } from '../deps.js';
import { articleOf } from '../library/engines.js';
import { asking } from './asking.js';

it('an import is counted as its person’s, in the library and in the importer', async () => {
  const admitted: Place[] = [];
  const imported: (string | undefined)[] = [];
  const reading = articleOf('Library', 'It opened on Monday.');
  const library = {
    admit: async (place) => void admitted.push(place),
    list: async () => [],
    draft: async () => ({ id: 'a', revision: 1, article: reading, until: new Date(0) }),
  } satisfies Partial<Library> as Partial<Library> as Library;
  const importer = {
    importDocument: async (_: unknown, { person }: ImportOptions = {}) => {
      imported.push(person);
      return reading;
    },
    close() {},
  };
  await importSent({ text: 'Library' }, asking, depsOf(library, { importer }));
  expect([admitted, imported]).toEqual([[asking.place], ['3']]);
});
