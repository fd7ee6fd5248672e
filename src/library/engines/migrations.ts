import { type ColumnDefinitionBuilder, type Kysely, type Migration, Migrator, sql } from 'kysely';
import { type Database, UnusableDatabase } from './database.js';

const notNull = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey();
/** One row an article, which goes with it. */
const ofArticle = (column: ColumnDefinitionBuilder) =>
  column.primaryKey().references('articles.id').onDelete('cascade');

/**
 * Every change that the tables have seen, in order. What was published is never edited: add another one. While a
 * version is replaced the one before goes on with the tables of the new one, so nothing is taken from them, and what is
 * added may be left out. What stands in each column is told in columns.ts.
 */
export function listMigrations(engine: Database['engine']): Record<string, Migration> {
  const bytes = engine === 'postgres' ? sql`bytea` : sql`blob`;
  /** Counts up by itself. */
  const counter = engine === 'postgres' ? 'bigserial' : 'integer';
  return {
    '001-articles': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('articles')
          .addColumn('id', 'text', key)
          .addColumn('library', 'text', notNull)
          .addColumn('state', 'text', notNull)
          .addColumn('replaces', 'text')
          .addColumn('revision', 'integer', notNull)
          .addColumn('listing_json', 'text', notNull)
          .addColumn('article_json', 'text', notNull)
          .addColumn('edits_json', 'text', notNull)
          .addColumn('added', 'bigint', notNull)
          .addColumn('changed', 'bigint', notNull)
          .execute();
        await db.schema
          .createIndex('articles_of_library')
          .on('articles')
          .columns(['library', 'state'])
          .execute();
        await db.schema
          .createIndex('articles_by_state')
          .on('articles')
          .columns(['state', 'changed'])
          .execute();
        await db.schema
          .createTable('originals')
          .addColumn('article', 'text', ofArticle)
          .addColumn('about_json', 'text', notNull)
          .addColumn('content', bytes, notNull)
          .execute();
        await db.schema
          .createTable('past_paragraphs')
          .addColumn('article', 'text', (column) => column.references('articles.id').onDelete('cascade'))
          .addColumn('revision', 'integer')
          .addColumn('paragraphs_json', 'text', notNull)
          .addPrimaryKeyConstraint('past_paragraphs_key', ['article', 'revision'])
          .execute();
        await db.schema
          .createTable('choices')
          .addColumn('library', 'text')
          .addColumn('channel', 'text')
          .addColumn('article', 'text', notNull)
          .addPrimaryKeyConstraint('choices_key', ['library', 'channel'])
          .execute();
        await db.schema.createIndex('choices_of_article').on('choices').column('article').execute();
        await db.schema
          .createTable('hidden')
          .addColumn('library', 'text')
          .addColumn('article', 'text')
          .addPrimaryKeyConstraint('hidden_key', ['library', 'article'])
          .execute();
        await db.schema
          .createTable('imports')
          .addColumn('number', counter, key)
          .addColumn('library', 'text', notNull)
          .addColumn('at', 'bigint', notNull)
          .execute();
        await db.schema.createIndex('imports_of_library').on('imports').columns(['library', 'at']).execute();
        await db.schema
          .createTable('departures')
          .addColumn('server', 'text', key)
          .addColumn('at', 'bigint', notNull)
          .execute();
      },
    },
    '002-group-notes': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('settings')
          .addColumn('library', 'text')
          .addColumn('name', 'text')
          .addColumn('value_json', 'text', notNull)
          .addPrimaryKeyConstraint('settings_key', ['library', 'name'])
          .execute();
        await db.schema
          .createTable('progress')
          .addColumn('library', 'text')
          .addColumn('channel', 'text')
          .addColumn('article', 'text')
          .addColumn('position', 'integer')
          .addColumn('through', 'integer')
          .addPrimaryKeyConstraint('progress_key', ['library', 'channel', 'article'])
          .execute();
        await db.schema.createIndex('progress_of_article').on('progress').column('article').execute();
        await db.schema
          .createTable('discussed')
          .addColumn('library', 'text')
          .addColumn('article', 'text')
          .addColumn('paragraph', 'integer')
          .addColumn('count', 'integer', notNull)
          .addPrimaryKeyConstraint('discussed_key', ['library', 'article', 'paragraph'])
          .execute();
        await db.schema.createIndex('discussed_of_article').on('discussed').column('article').execute();
      },
    },
    '003-vectors': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('vectors')
          .addColumn('article', 'text', ofArticle)
          .addColumn('model', 'text', notNull)
          .addColumn('hash', 'text', notNull)
          .addColumn('content', bytes, notNull)
          .execute();
      },
    },
    '004-notes': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('notes')
          .addColumn('id', 'text', key)
          .addColumn('library', 'text', notNull)
          .addColumn('person', 'text', notNull)
          .addColumn('article', 'text', notNull)
          .addColumn('paragraph', 'integer')
          .addColumn('kept_json', 'text', notNull)
          .addColumn('at', 'bigint', notNull)
          .execute();
        await db.schema.createIndex('notes_of_person').on('notes').columns(['person', 'library']).execute();
        await db.schema.createIndex('notes_of_library').on('notes').column('library').execute();
        await db.schema.createIndex('notes_of_article').on('notes').column('article').execute();
      },
    },
    '005-log': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('log')
          .addColumn('number', counter, key)
          .addColumn('library', 'text', notNull)
          .addColumn('person', 'text', notNull)
          .addColumn('at', 'bigint', notNull)
          .addColumn('what_json', 'text', notNull)
          .execute();
        await db.schema.createIndex('log_of_library').on('log').columns(['library', 'number']).execute();
        await db.schema.createIndex('log_of_person').on('log').column('person').execute();
        await db.schema.createIndex('log_by_time').on('log').column('at').execute();
      },
    },
    '006-threads': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('threads')
          .addColumn('library', 'text', notNull)
          .addColumn('channel', 'text', notNull)
          .addColumn('article', 'text', notNull)
          .addColumn('paragraph', 'integer', notNull)
          .addColumn('thread', 'text', key)
          .addColumn('at', 'bigint', notNull)
          .execute();
        await db.schema
          .createIndex('threads_of_library')
          .on('threads')
          .columns(['library', 'article'])
          .execute();
        await db.schema.createIndex('threads_of_article').on('threads').column('article').execute();
      },
    },
    '007-schedule': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('schedule')
          .addColumn('id', 'text', key)
          .addColumn('library', 'text', notNull)
          .addColumn('channel', 'text', notNull)
          .addColumn('article', 'text', notNull)
          .addColumn('person', 'text', notNull)
          .addColumn('first', 'integer', notNull)
          .addColumn('last', 'integer', notNull)
          .addColumn('at', 'bigint', notNull)
          .addColumn('moves', 'integer', notNull)
          .addColumn('reminds', 'integer', notNull)
          .execute();
        await db.schema.createIndex('schedule_by_time').on('schedule').column('at').execute();
        await db.schema.createIndex('schedule_of_library').on('schedule').column('library').execute();
        await db.schema.createIndex('schedule_of_article').on('schedule').column('article').execute();
      },
    },
    '008-count-in-servers-only': {
      async up(db: Kysely<unknown>) {
        // What one person had asked about was counted under their number in Discord.
        await sql`delete from discussed where library like 'p%'`.execute(db);
      },
    },
    '009-words': {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable('words')
          .addColumn('article', 'text', ofArticle)
          .addColumn('revision', 'integer', notNull)
          .addColumn('form', 'integer', notNull)
          .addColumn('hash', 'text', notNull)
          .addColumn('sentences', 'integer', notNull)
          .addColumn('paragraphs', 'integer', notNull)
          .addColumn('content', bytes, notNull)
          .execute();
      },
    },
    '010-tokens': {
      async up(db: Kysely<unknown>) {
        await db.schema.alterTable('vectors').addColumn('tokens', bytes).execute();
        // Those that were made without are made again, in the background.
        await sql`delete from vectors`.execute(db);
      },
    },
  };
}

/** Brings the tables up to date; of several that start at once one does it and the others wait. */
export async function migrate({ engine, write }: Pick<Database, 'engine' | 'write'>): Promise<void> {
  const provider = { getMigrations: async () => listMigrations(engine) };
  const { error } = await new Migrator({ db: write, provider }).migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new UnusableDatabase(
      'The database was made by a later version of Footnote. Please run that version, or set DATABASE_URL to another database.',
      error,
    );
  }
  if (error) throw error;
}
