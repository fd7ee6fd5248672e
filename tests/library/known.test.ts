import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/library/contract/index.js';
import { createKnown } from '../../src/library/store/known.js';
import { articleOf, onEachEngine } from './engines.js';

const here: Place = { server: '100', channel: '110', person: '1' };

onEachEngine('what was read', (open) => {
  it('stays known when a channel reads on, and another process hears of it', async () => {
    const { library, statements, again } = await open();
    const other = await again();
    const ask = async (by: typeof library) => {
      await by.settings({ server: '100' });
      const { id } = await by.current(here);
      return (await by.progress(here, id)).position;
    };
    const { id } = await library.current(here);
    await ask(other);
    await ask(library);
    const before = statements();
    await library.advance(here, id, 2);
    expect(await ask(library)).toBe(2);
    expect(statements() - before).toBe(0);
    // Writes what was jotted down.
    await library.discussed(here, id);
    const written = statements();
    expect(await ask(library)).toBe(2);
    // How far it is, nothing else.
    expect(statements() - written).toBe(1);
    expect(await ask(other)).toBe(2);
    await library.close();
  });

  it('of people without settings is asked once for all of them', async () => {
    const { library, statements, again } = await open();
    const other = await again();
    await library.settings({ person: '1' });
    const before = statements();
    for (let person = 2; person < 50; person++)
      expect(await library.settings({ person: `${person}` })).toEqual({});
    expect(statements() - before).toBe(0);
    await library.set({ person: '50' }, 'language', 'de');
    await other.set({ person: '51' }, 'language', 'fr');
    expect(await library.settings({ person: '50' })).toEqual({ language: 'de' });
    expect(await library.settings({ person: '51' })).toEqual({ language: 'fr' });
    await library.close();
  });

  it('of servers with nothing of their own is asked once for all of them', async () => {
    const { library, statements, again } = await open();
    const other = await again();
    const at = (server: number): Place => ({ server: `${server}`, channel: '110', person: '1' });
    const ask = async (server: number) => {
      const { id, article } = await library.current(at(server));
      expect((await library.find(at(server), id))?.id).toBe(id);
      expect(await library.hasOthers(at(server), id)).toBe(true);
      expect(await library.find(at(server), 'ffffffffffff')).toBe(undefined);
      return [article.title, await library.progress(at(server), id)];
    };
    const usual = await ask(200);
    const before = statements();
    for (let server = 201; server < 250; server++) expect(await ask(server)).toEqual(usual);
    expect(statements() - before).toBe(0);

    const { id } = await library.current(at(200));
    await library.limit(at(250), id, 2);
    await other.limit(at(251), id, 3);
    expect([await ask(250), await ask(251)].map(([, progress]) => progress)).toEqual([
      { through: 2 },
      { through: 3 },
    ]);
    const choose = async (by: typeof library, server: number, title: string) => {
      const kept = await by.keep(at(server), (await by.draft(at(server), articleOf(title))).id);
      await by.choose(at(server), kept.id, 'everywhere');
    };
    await choose(library, 252, 'Apples');
    await choose(other, 253, 'Pears');
    for (const [server, title] of [
      [252, 'Apples'],
      [253, 'Pears'],
    ] as const) {
      const { id, article } = await library.current(at(server));
      expect([article.title, await library.hasOthers(at(server), id)]).toEqual([title, true]);
    }
    await library.close();
  });

  it('is not read again until it is changed, here or by another process', async () => {
    const { library, statements, again } = await open();
    const other = await again();
    const change = async (by: typeof library, title: string) => {
      const { id } = await by.keep(here, (await by.draft(here, articleOf(title))).id);
      await by.choose(here, id, 'everywhere');
      await by.set({ server: '100' }, 'language', title);
      await by.limit(here, id, 1);
    };
    const ask = async () => {
      const { id, article } = await library.current(here);
      const { language } = await library.settings({ server: '100' });
      return [article.title, language, (await library.progress(here, id)).through];
    };
    for (const [by, title] of [
      [library, 'Apples'],
      [other, 'Pears'],
      [library, 'Plums'],
    ] as const) {
      await change(by, title);
      expect(await ask()).toEqual([title, title, 1]);
      const before = statements();
      expect(await ask()).toEqual([title, title, 1]);
      expect(statements() - before).toBe(0);
    }
    await library.close();
  });

  it('is read again everywhere when the host has changed something', async () => {
    const { library, again } = await open();
    const host: Place = { person: 'host' };
    const other = await again();
    const [first] = await library.list(here);
    expect((await library.current(here)).id).toBe((await other.current(here)).id);
    await other.choose(host, first!.id, 'everywhere');
    expect((await library.current(here)).id).toBe(first!.id);
    await library.close();
  });
});

it('is not kept when it was changed while it was read', async () => {
  const known = createKnown({ takeChanged: () => new Set() }, 'host');
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const late = known.ask('a', 'what', async () => {
    await begun;
    return 'old';
  });
  known.changed('a');
  begin();
  expect(await late).toBe('old');
  expect(await known.ask('a', 'what', async () => 'new')).toBe('new');
});

it('is not kept while it can’t be known what others change', async () => {
  const known = createKnown({ takeChanged: () => undefined }, 'host');
  expect(await known.ask('a', 'what', async () => 1)).toBe(1);
  expect(await known.ask('a', 'what', async () => 2)).toBe(2);
});

it('is forgotten within a minute, whatever changes, and not that of all libraries at once', async () => {
  // Time 0 means none to what keeps it.
  const state = { time: 1, reads: 0 };
  const known = createKnown({ takeChanged: () => new Set() }, 'host', () => state.time);
  const readsOf = async (libraries: number) => {
    const before = state.reads;
    for (let at = 0; at < libraries; at++) await known.ask(`${at}`, 'what', async () => ++state.reads);
    return state.reads - before;
  };
  expect([await readsOf(500), await readsOf(500)]).toEqual([500, 0]);
  state.time += 29_000;
  expect(await readsOf(500)).toBe(0);
  state.time += 16_000;
  const some = await readsOf(500);
  expect([some > 100, some < 400]).toEqual([true, true]);
  for (let at = 0; at < 500; at++) known.changed(`${at}`, 'other');
  state.time += 16_000;
  expect(await readsOf(500)).toBeGreaterThanOrEqual(500 - some);
});

describe('a roll', () => {
  const open = () => {
    const state = { time: 0, changed: new Set<string>() as ReadonlySet<string> | undefined, reads: 0 };
    const known = createKnown({ takeChanged: () => state.changed }, 'host', () => state.time);
    const ask = (library: string, names: readonly string[] = ['a']) =>
      known.mayBeOn('roll', library, async () => {
        state.reads++;
        return names.map((library) => ({ library }));
      });
    return { state, known, ask };
  };

  it('is read again within a minute, or sooner when anything may have changed, but not all the time', async () => {
    const { state, ask } = open();
    expect([await ask('a'), await ask('b'), state.reads]).toEqual([true, false, 1]);
    state.changed = undefined;
    expect([await ask('b'), state.reads]).toEqual([true, 1]);
    state.changed = new Set();
    state.time = 10_001;
    expect([await ask('b'), state.reads]).toEqual([false, 2]);
    state.time = 70_002;
    expect([await ask('b', ['b']), state.reads]).toEqual([true, 3]);
  });

  it('has what was changed while it was read', async () => {
    const { known } = open();
    let done: (none: []) => void = () => {};
    const isOn = known.mayBeOn('roll', 'b', () => new Promise<[]>((resolve) => (done = resolve)));
    await Promise.resolve();
    known.changed('b');
    done([]);
    expect(await isOn).toBe(true);
  });

  it('that is too long to be remembered bars nobody', async () => {
    const { state, known } = open();
    const ask = () =>
      known.mayBeOn('roll', 'b', async (most) =>
        Array.from({ length: most }, (_, at) => ({ library: `a${at}` })),
      );
    expect([await ask(), await ask(), state.reads]).toEqual([true, true, 0]);
  });

  it('is read again at once after it could not be read', async () => {
    const { known, ask } = open();
    await expect(known.mayBeOn('roll', 'b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await ask('b')).toBe(false);
  });
});
