import type { Kysely, Selectable } from 'kysely';
import type { Draft } from '../contract/index.js';
import type { Tables } from '../engines/index.js';
import { keptOf } from './rows.js';
import type { Shelves } from './shelves.js';

const HOUR = 3_600_000;
/** How long a draft waits to be kept. */
export const DRAFT_LIFE = 24 * HOUR;

/** The drafts of a library under an id whose day isn't over: one or none. */
export function selectDraft({ now }: Shelves, tables: Kysely<Tables>, library: string, id: string) {
  return tables
    .selectFrom('articles')
    .where('id', '=', id)
    .where('library', '=', library)
    .where('state', '=', 'draft')
    .where('changed', '>', now() - DRAFT_LIFE);
}

export function draftOf(row: Selectable<Tables['articles']>): Draft {
  return {
    ...keptOf(row),
    until: new Date(row.changed + DRAFT_LIFE),
    ...(row.replaces !== null && { replaces: row.replaces }),
  };
}
