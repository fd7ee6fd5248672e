import { createRemembered, type Deps, indexShelf, offered } from '../commands/index.js';
import { createImporter } from '../src/imports/index.js';
import { createSearcher } from '../src/search/index.js';
import { citations } from './citations.js';
import { languages } from './languages.js';

/** One for all tests, since starting its thread takes longer than a test: it knows articles by ids that no two libraries share. */
const searcher = createSearcher();

/** What the bot's commands work with, over a library. @param more in place of what is usual. */
export function depsOf(library: Deps['library'], more: Partial<Deps> = {}): Deps {
  const { now = () => new Date(0) } = more;
  return {
    library,
    importer: createImporter(),
    citations,
    searcher,
    indexOf: indexShelf(languages),
    now,
    ...createRemembered(now),
    ...offered,
    ...more,
  };
}
