import type { Interaction } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Deps } from '../../commands/index.js';
import { readArticle } from '../../src/article/index.js';
import { createCrowd, type Turn } from '../../src/discord/crowd.js';
import { createRouter } from '../../src/discord/router.js';
import type { Library } from '../../src/library/index.js';
import type { Log } from '../../src/log.js';
import { TEXT } from '../reply/articles.js';
import { libraryOf, running, textsOf } from './bot.js';

const LIMITS = { most: 2, waiting: 3, patience: 10_000, notice: 10_000, rush: 60_000, hold: 250 };

/** Who has begun, by the order in which they came. Time stands still, so that no stretch is over. */
function crowdOf(limits = LIMITS) {
  const crowd = createCrowd(limits, () => 0);
  const begun: number[] = [];
  let next = 0;
  return {
    begun,
    enter() {
      const own = next++;
      const turn = crowd.enter();
      void turn?.come.then(() => begun.push(own));
      return turn;
    },
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

afterEach(() => vi.useRealTimers());

describe('a crowd', () => {
  it('is let in a few at a time, in its order', async () => {
    const { begun, enter } = crowdOf();
    const turns = [enter(), enter(), enter(), enter()];
    await settled();
    expect(begun).toEqual([0, 1]);
    turns[1]?.leave();
    turns[1]?.leave();
    await settled();
    expect(begun).toEqual([0, 1, 2]);
  });

  it('lets the event loop turn when it has worked for some milliseconds, however many wait', async () => {
    let time = 0;
    const crowd = createCrowd({ ...LIMITS, waiting: 100 }, () => time);
    const order: (number | string)[] = [];
    setImmediate(() => order.push('turned'));
    const work = Array.from({ length: 5 }, async (_, own) => {
      const turn = crowd.enter();
      await turn?.come;
      time += 4;
      order.push(own);
      turn?.leave();
    });
    await Promise.all(work);
    expect(order).toEqual([0, 1, 2, 'turned', 3, 4]);
  });

  it('lets it turn as well where each waits for the one before to leave', async () => {
    let time = 0;
    const crowd = createCrowd({ ...LIMITS, most: 1, waiting: 100 }, () => time);
    const order: (number | string)[] = [];
    setImmediate(() => order.push('turned'));
    const work = Array.from({ length: 5 }, async (_, own) => {
      const turn = crowd.enter();
      await turn?.come;
      // As it asks a database in this process.
      await new Promise<void>((resolve) => process.nextTick(() => process.nextTick(resolve)));
      time += 4;
      order.push(own);
      turn?.leave();
    });
    await Promise.all(work);
    expect(order).toEqual([0, 1, 2, 'turned', 3, 4]);
  });

  it('turns away who would wait behind too many', () => {
    const { enter } = crowdOf();
    const turns = Array.from({ length: 6 }, enter);
    expect(turns.map((turn) => turn !== undefined)).toEqual([true, true, true, true, false, false]);
    turns[3]?.leave();
    expect(enter()).toBeDefined();
  });

  /** Serves all at so many milliseconds each. */
  async function serve(turns: readonly (Turn | undefined)[], pass: () => void) {
    for (const turn of turns) {
      await turn?.come;
      pass();
      turn?.leave();
    }
  }

  it('knows how long one would wait by how fast it goes, and turns away who would wait too long', async () => {
    let time = 0;
    const limits = { ...LIMITS, most: 1, waiting: 1000, patience: 2000, rush: 1e9, hold: 60_000 };
    const crowd = createCrowd(limits, () => time);
    const before = Array.from({ length: 300 }, () => crowd.enter());
    expect(before).not.toContain(undefined);
    await serve(before, () => (time += 100));
    const after = Array.from({ length: 300 }, () => crowd.enter()).filter((turn) => turn !== undefined);
    expect(after.length).toBeGreaterThan(19);
    expect(after.length).toBeLessThan(25);
  });

  it('doesn’t take the time in which many come for the time that an answer takes', async () => {
    let time = 0;
    const limits = { ...LIMITS, most: 1, waiting: 1000, patience: 2000, rush: 1e9 };
    const crowd = createCrowd(limits, () => time);
    const before = Array.from({ length: 300 }, () => crowd.enter());
    let isOver = false;
    const takeIn = () => {
      time += 90;
      if (!isOver) setImmediate(takeIn);
    };
    setImmediate(takeIn);
    await serve(before, () => (time += 2));
    isOver = true;
    const after = Array.from({ length: 1000 }, () => crowd.enter()).filter((turn) => turn !== undefined);
    expect(after.length).toBeGreaterThan(300);
  });

  it('lets everybody wait in a rush, but where it goes on only those who are answered soon', async () => {
    let time = 0;
    const limits = { most: 1, waiting: 3000, patience: 10_000, notice: 1000, rush: 5000, hold: 250 };
    const crowd = createCrowd(limits, () => time);
    const rush = Array.from({ length: 2000 }, () => crowd.enter());
    expect(rush).not.toContain(undefined);
    time += 4900;
    expect(crowd.enter()).toBeDefined();
    time += 200;
    expect(crowd.enter()).toBeUndefined();
    await serve(rush.slice(0, 1900), () => (time += 3));
    const soon = Array.from({ length: 1000 }, () => crowd.enter()).filter((turn) => turn !== undefined);
    expect(soon.length).toBeGreaterThan(150);
    expect(soon.length).toBeLessThan(250);
  });

  it('answers 1,200 at once in their order, and tells who waits for it in time', async () => {
    let time = 0;
    const crowd = createCrowd(undefined, () => time);
    const told: number[] = [];
    const answered: number[] = [];
    const stretches: number[] = [];
    let stretch = 0;
    const pass = (milliseconds: number) => {
      time += milliseconds;
      stretch += milliseconds;
    };
    const turn = () => {
      stretches.push(stretch);
      stretch = 0;
      if (answered.length < 1200) setImmediate(turn);
    };
    setImmediate(turn);
    const all = Array.from({ length: 1200 }, async (_, own) => {
      const place = crowd.enter();
      if (!(await place?.isSoon)) {
        pass(0.7);
        told.push(time);
        await place?.come;
      }
      pass(2.4);
      answered.push(own);
      place?.leave();
    });
    await Promise.all(all);
    expect(answered).toEqual(Array.from({ length: 1200 }, (_, own) => own));
    expect(told.length).toBeGreaterThan(600);
    expect(Math.max(...told)).toBeLessThan(2000);
    expect(Math.max(...stretches)).toBeLessThan(25);
  });

  it('tells who waits for long once, before it goes on, and counts what they had waited before', async () => {
    vi.useFakeTimers();
    const crowd = createCrowd({ ...LIMITS, most: 1, notice: 1000, hold: 60_000 });
    const first = crowd.enter();
    const news: string[] = [];
    for (const [name, waited] of [
      ['second', 700],
      ['third', 0],
    ] as const) {
      void crowd.enter(waited)?.isSoon.then((isSoon) => news.push(`${name} ${isSoon}`));
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(news).toEqual(['second false']);
    await vi.advanceTimersByTimeAsync(700);
    expect(news).toEqual(['second false', 'third false']);
    first?.leave();
    await vi.advanceTimersByTimeAsync(100);
    expect(news).toHaveLength(2);
  });

  it('doesn’t take a time without anybody for a long wait', async () => {
    let time = 0;
    const limits = { ...LIMITS, most: 1, waiting: 1000, patience: 2000, hold: 2e9 };
    const crowd = createCrowd(limits, () => time);
    await serve([crowd.enter(), crowd.enter(), crowd.enter()], () => (time += 1));
    time += 3_600_000;
    const turns = Array.from({ length: 6 }, () => crowd.enter());
    await settled();
    await serve(turns.slice(0, 3), () => (time += 1));
    expect([...turns, crowd.enter()]).not.toContain(undefined);
  });

  it('lets others in when somebody takes long', async () => {
    vi.useFakeTimers();
    const { begun, enter } = crowdOf();
    for (let i = 0; i < 4; i++) enter();
    await vi.advanceTimersByTimeAsync(200);
    expect(begun).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(100);
    expect(begun).toEqual([0, 1, 2, 3]);
  });
});

describe('who can’t be answered any more', () => {
  it('is passed over, so that the next is answered in time', async () => {
    const fates: string[] = [];
    const kinds: unknown[] = [];
    const route = createRouter({
      deps: { commands: [], messageCommands: [], library: {}, now: () => new Date() } as unknown as Deps,
      components: [],
      log: { warn: ({ type }: { type: unknown }) => kinds.push(type) } as unknown as Log,
      watch: { interaction: (what, fate) => fates.push(`${what} ${fate}`) },
    });
    const never = () => false;
    const interaction = (type: number, age: number) =>
      ({
        type,
        createdTimestamp: Date.now() - age,
        isChatInputCommand: never,
        isMessageContextMenuCommand: never,
        isAutocomplete: never,
        isMessageComponent: never,
        isModalSubmit: never,
      }) as unknown as Interaction;
    await route(interaction(1, 0));
    await route(interaction(2, 60_000));
    expect([kinds, fates]).toEqual([[1], ['unknown late']]);
  });
});

describe('too many people at once', () => {
  it('are told so in private, each in their language, and those before them are answered', async () => {
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const whole = libraryOf(readArticle(TEXT));
    const library: Library = { ...whole, current: (place) => gate.then(() => whole.current(place)) };
    const crowd = { ...LIMITS, most: 1, waiting: 1, hold: 60_000 };
    const { discord } = await running({ library, crowd });
    const { mara, ravi, lena } = discord.people;
    const { articles } = discord.places;
    const first = ravi.slash(articles, 'author');
    const second = mara.slash(articles, 'published');
    lena.locale = 'es-ES';
    const third = await lena.slash(articles, 'author').reply();
    expect(third).toMatchObject({ kind: 'message', ephemeral: true });
    expect(textsOf(third.message)).toEqual([
      'Ahora mismo pregunta demasiada gente. Prueba dentro de un momento.',
    ]);
    const { choices } = await lena.autocomplete(articles, 'paragraph', { number: '1' }).reply();
    expect(choices).toEqual([]);
    open();
    expect(textsOf((await first.reply()).message)[0]).toContain('Ana Reyes');
    expect(textsOf((await second.reply()).message)[0]).toContain('2021');
  });
});
