import { expect, it } from 'vitest';
import type { Place } from '../../src/library/library.js';
import { createKnown } from '../../src/library/store/known.js';
import { onEachEngine, readingOf } from './engines.js';

const here: Place = { server: '100', channel: '110', person: '1' };

onEachEngine('what was read', (open) => {
  it('is not read again until it is changed, here or by another process', async () => {
    const { library, statements, again } = await open();
    const other = await again();
    const change = async (by: typeof library, title: string) => {
      const { id } = await by.keep(here, (await by.draft(here, readingOf(title))).id);
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
