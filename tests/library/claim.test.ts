import { expect, it } from 'vitest';
import { openDatabase } from '../../src/library/engines/open.js';
import { onEachEngine } from './engines.js';

onEachEngine('a part of the work', (_open, create) => {
  it('is one process’s until it ends', async () => {
    const address = await create();
    const open = () => openDatabase(address, () => {});
    const [first, second] = [await open(), await open()];
    expect(await first.claim('all')).toBe(true);
    expect(await second.claim('all')).toBe(false);
    // Another shard is another's.
    expect(await second.claim('shard-1-of-2')).toBe(true);
    await first.close();
    const third = await open();
    expect(await third.claim('all')).toBe(true);
    expect(await third.claim('shard-1-of-2')).toBe(false);
    await second.close();
    await third.close();
  });

  it('is many processes’ that take it beside each other, and then nobody’s alone', async () => {
    const address = await create();
    const open = () => openDatabase(address, () => {});
    const [first, second, alone] = [await open(), await open(), await open()];
    expect(await first.claim('all', 'beside')).toBe(true);
    expect(await second.claim('all', 'beside')).toBe(true);
    await first.close();
    expect(await alone.claim('all')).toBe(false);
    await second.close();
    expect(await alone.claim('all')).toBe(true);
    const late = await open();
    expect(await late.claim('all', 'beside')).toBe(false);
    await alone.close();
    await late.close();
  });
});
