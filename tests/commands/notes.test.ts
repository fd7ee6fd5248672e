import { expect, it } from 'vitest';
import type { Deps } from '../../commands/index.js';
import { noteComponents } from '../../commands/notes.js';
import { articleOf } from '../library/engines.js';
import { asking } from './asking.js';

it('lets others have their turn while many articles are cited', async () => {
  const article = articleOf('A');
  const noted = (id: number) => ({ id: `n${id}`, article: `a${id}`, title: 'A', cited: 'A', text: 'One.' });
  const deps = {
    library: {
      notes: async () => Array.from({ length: 20 }, (_, at) => noted(at)),
      find: async (_place: unknown, id: string) => ({ id, revision: 1, article }),
    },
    citations: { cite: async () => ({ text: 'Ash, A. (2020).', notes: [] }) },
    now: () => new Date(0),
  } as unknown as Deps;
  let turns = 0;
  let isDone = false;
  const turn = () => {
    turns++;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  const exporting = noteComponents.find(({ name }) => name === 'exportnotes');
  await exporting?.press?.('exportnotes:1', { ...asking, chosen: [], by: 'Mara' }, deps);
  isDone = true;
  expect(turns).toBeGreaterThanOrEqual(20);
});
