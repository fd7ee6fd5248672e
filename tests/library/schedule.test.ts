import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Library, Place, Plan } from '../../src/library/contract/index.js';
import { articleOf, DAY, HOUR, type Opened, onEachEngine, replaceText, SHIPPED } from './engines.js';

const here: Place = { server: '100', channel: '110', person: '1' };
const [first] = SHIPPED.map(({ id }) => id) as [string];

onEachEngine('a reading schedule', (open) => {
  let opened: Opened;
  let library: Library;
  beforeEach(async () => {
    opened = await open();
    library = opened.library;
  });
  afterEach(() => library.close());

  const plan = (days: number, more: Partial<Plan> = {}): Plan => ({
    article: first,
    first: 1,
    last: 1,
    at: new Date(opened.clock.now + days * DAY),
    moves: true,
    reminds: true,
    ...more,
  });
  const steps = async () => (await library.planned(here)).map(({ last }) => last);
  const kinds = async () => (await library.logged(here)).map(({ change }) => change.kind);

  it('is kept, the next step first, until one is taken out', async () => {
    await library.plan(here, plan(2, { last: 3 }));
    await library.plan({ ...here, person: '7' }, plan(1, { last: 2, moves: false }));
    const [next, other] = await library.planned(here);
    expect(next).toEqual({
      ...plan(1, { last: 2, moves: false }),
      id: expect.stringMatching(/^[\w-]{12}$/),
      place: { server: '100', channel: '110', person: '7' },
      title: 'Shipped first',
      paragraphs: 1,
    });
    const elsewhere = { ...here, server: '200' };
    expect(await library.planned(elsewhere)).toEqual([]);
    expect(await library.takeOut(elsewhere, next!.id)).toBe(false);
    expect(await library.takeOut(here, next!.id)).toBe(true);
    expect(await library.takeOut(here, next!.id)).toBe(false);
    expect(await library.planned(here)).toEqual([other]);
    expect(await kinds()).toEqual(['unscheduled', 'scheduled', 'scheduled']);
  });

  it('is carried out when it is due, once, and only what was asked for', async () => {
    await library.plan(here, plan(1, { last: 2, moves: false }));
    await library.plan(here, plan(2, { last: 3, reminds: false }));
    opened.clock.now += DAY - 1;
    expect(await library.carryOut()).toEqual([]);
    opened.clock.now += 1;
    const [told] = await library.carryOut();
    expect(told).toMatchObject({ last: 2, moves: false, reminds: true });
    expect(await library.progress(here, first)).toEqual({});
    opened.clock.now += DAY;
    expect(await library.carryOut()).toMatchObject([{ last: 3, moves: true, reminds: false }]);
    expect(await library.progress(here, first)).toEqual({ through: 3 });
    expect(await library.carryOut()).toEqual([]);
    expect(await kinds()).toEqual(['moved', 'scheduled', 'scheduled']);
    await library.unposted(told!);
    const [latest] = await library.logged(here);
    expect(latest).toMatchObject({ person: '1', change: { kind: 'unposted', channel: '110', last: 2 } });
  });

  it('is carried out once by two processes at the same time, and after a stop all that was missed', async () => {
    const other = await opened.again();
    for (let day = 1; day <= 8; day++) await library.plan(here, plan(day, { last: day }));
    opened.clock.now += 6 * DAY;
    const done = (await Promise.all([library.carryOut(), other.carryOut()])).flat();
    expect(done.map(({ last }) => last).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await library.progress(here, first)).toEqual({ through: 6 });
    expect(await steps()).toEqual([7, 8]);
  });

  it('puts right what was planned for the same time, unless that does more', async () => {
    await library.plan(here, plan(1, { last: 3 }));
    await library.plan(here, plan(1, { last: 2 }));
    expect(await steps()).toEqual([2]);
    await library.plan(here, plan(1, { last: 4, moves: false }));
    await library.plan({ ...here, channel: '111' }, plan(1, { last: 5 }));
    expect((await steps()).sort()).toEqual([2, 4, 5]);
  });

  it('has at most 20 steps in a server, of articles that are there', async () => {
    for (let day = 1; day <= 20; day++) await library.plan(here, plan(day));
    await expect(library.plan(here, plan(21))).rejects.toMatchObject({
      refused: { because: 'too-many-steps', limit: 20 },
    });
    await library.plan({ ...here, server: '200' }, plan(1));
    await expect(
      library.plan({ ...here, server: '200' }, plan(1, { article: 'nowhere' })),
    ).rejects.toMatchObject({ refused: { because: 'no-such-article' } });
  });

  it('follows its article to a new text, and ends with it', async () => {
    const long = (word: string) => `${word} `.repeat(40).trim();
    const text = articleOf('A', long('a'), long('b'), long('c'));
    const { id } = await library.keep(here, (await library.draft(here, text)).id);
    await library.plan(here, plan(1, { article: id, first: 2, last: 3 }));
    await replaceText(library, here, id, articleOf('A', long('new'), long('b'), long('x'), long('c')));
    expect(await library.planned(here)).toMatchObject([{ first: 2, last: 4, paragraphs: 4 }]);
    await library.remove(here, id);
    opened.clock.now += DAY;
    expect(await library.carryOut()).toEqual([]);
    expect(await steps()).toEqual([]);
    await library.restore(here, id);
    await library.plan(here, plan(10, { article: id }));
    await library.remove(here, id);
    opened.clock.now += 7 * DAY;
    await library.purge();
    expect(await steps()).toEqual([]);
  });

  it('is forgotten with the library; who planned it, with all of theirs', async () => {
    await library.plan({ ...here, person: '7' }, plan(1));
    await library.forget({ person: '7' });
    expect((await library.planned(here))[0]?.place.person).toBe('');
    opened.clock.now += DAY + HOUR;
    await library.carryOut();
    expect((await library.logged(here)).map(({ person }) => person)).toEqual([undefined, undefined]);
    await library.plan(here, plan(1));
    await library.forget(here);
    expect(await steps()).toEqual([]);
  });
});
