import { Kysely, SqliteDialect } from 'kysely';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { listMigrations } from '../../src/library/engines/migrations.js';

it('the version before goes on while it is replaced: no column goes, and what comes may be left out', async () => {
  const database = new Kysely<unknown>({
    dialect: new SqliteDialect({ database: new Libsql(':memory:') as never }),
  });
  const columns = async () => {
    const tables = await database.introspection.getTables();
    return tables.flatMap((table) =>
      table.columns.map(({ name, dataType, isNullable, hasDefaultValue }) => ({
        table: table.name,
        column: `${table.name}.${name} ${dataType}`,
        mayBeLeftOut: isNullable || hasDefaultValue,
      })),
    );
  };
  let before: Awaited<ReturnType<typeof columns>> = [];
  for (const [name, { up }] of Object.entries(listMigrations('sqlite'))) {
    await up(database);
    const now = await columns();
    const added = now.filter(({ column }) => !before.some((one) => one.column === column));
    const isOld = (table: string) => before.some((one) => one.table === table);
    expect([name, now.map(({ column }) => column)]).toEqual([
      name,
      expect.arrayContaining(before.map(({ column }) => column)),
    ]);
    expect([name, added.filter(({ table, mayBeLeftOut }) => isOld(table) && !mayBeLeftOut)]).toEqual([
      name,
      [],
    ]);
    before = now;
  }
  await database.destroy();
});
