import type { Interaction } from 'discord.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Deps } from '../../commands/index.js';
import { readArticle } from '../../src/article/index.js';
import { createAges, createCrowd, type Turn } from '../../src/discord/crowd.js';
import { createRouter } from '../../src/discord/router.js';
import type { Library } from '../../src/library/index.js';
import type { Log } from '../../src/log.js';
import { TEXT } from '../reply/articles.js';
import { libraryOf, running, textsOf } from './bot.js';

const LIMITS = { most: 2, waiting: 3, patience: 10_000, hold: 250 };

/** Who has begun, by the order in which they came. */
function crowdOf(limits = LIMITS) {
  const crowd = createCrowd(limits);
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

  it('lets the event loop turn between one and the next, however fast they are done', async () => {
    const crowd = createCrowd({ ...LIMITS, waiting: 100 });
    const order: (number | string)[] = [];
    setImmediate(() => order.push('turned'));
    const work = Array.from({ length: 5 }, async (_, own) => {
      const turn = crowd.enter();
      await turn?.come;
      order.push(own);
      turn?.leave();
    });
    await Promise.all(work);
    expect(order.slice(0, 2)).toEqual([0, 'turned']);
    expect(order.filter((one) => one !== 'turned')).toEqual([0, 1, 2, 3, 4]);
  });

  it('turns away who would wait behind too many', () => {
    const { enter } = crowdOf();
    const turns = Array.from({ length: 6 }, enter);
    expect(turns.map((turn) => turn !== undefined)).toEqual([true, true, true, true, false, false]);
    turns[3]?.leave();
    expect(enter()).toBeDefined();
  });

  it('knows how long one will wait by how fast it goes, and turns away who would wait too long', async () => {
    let time = 0;
    const crowd = createCrowd({ most: 1, waiting: 1000, patience: 2000, hold: 60_000 }, () => time);
    const serve = async (turn: Turn | undefined, takes: number) => {
      await turn?.come;
      time += takes;
      turn?.leave();
    };
    const turns = Array.from({ length: 300 }, () => crowd.enter());
    expect(turns[200]?.expected).toBe(199 * 3);
    for (const turn of turns) await serve(turn, 100);
    const after: (Turn | undefined)[] = [];
    for (let turn = crowd.enter(); turn; turn = crowd.enter()) after.push(turn);
    expect(after.length).toBeGreaterThan(19);
    expect(after.length).toBeLessThan(25);
    expect(after[0]?.expected).toBe(0);
    expect(after.at(-1)?.expected).toBeCloseTo(2000, -3);
  });

  it('doesn’t take a time without anybody for a long wait', async () => {
    let time = 0;
    const crowd = createCrowd({ most: 1, waiting: 1000, patience: 2000, hold: 250 }, () => time);
    const [first, second] = [crowd.enter(), crowd.enter(), crowd.enter()].map((turn) => turn!);
    first?.leave();
    await second?.come;
    const third = crowd.enter();
    for (const turn of [second, third]) turn?.leave();
    time += 3_600_000;
    await settled();
    for (let i = 0; i < 5; i++) crowd.enter();
    const last = crowd.enter();
    expect(last?.expected).toBeLessThan(5 * 250);
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

describe('the age of an interaction', () => {
  it('is told by whatever clock Discord has', () => {
    let time = 1_000_000;
    const ageOf = createAges(() => time);
    const clock = () => time - 42_000;
    expect(ageOf(clock() - 80)).toBe(0);
    expect(ageOf(clock() - 30)).toBe(0);
    expect(ageOf(clock() - 1530)).toBe(1500);
    time += 60_000;
    expect(ageOf(clock() - 130)).toBe(100);
  });

  it('doesn’t change when this machine’s clock is put back or on', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const created = Date.now();
      const ageOf = createAges();
      expect(ageOf(created)).toBe(0);
      for (const hours of [1, -2, 3]) {
        vi.setSystemTime(Date.now() + hours * 3_600_000);
        expect(ageOf(created)).toBeLessThan(600_000);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('is nothing by a clock that stands still', () => {
    let time = 1_000_000;
    const ageOf = createAges(() => time);
    for (let i = 0; i < 200; i++) {
      expect(ageOf(42)).toBeLessThanOrEqual(1000);
      time += 50;
    }
    expect(ageOf(43)).toBeLessThanOrEqual(50);
  });

  it('follows a clock that is put right', () => {
    let time = 1_000_000;
    let off = 0;
    const ageOf = createAges(() => time + off);
    ageOf(time);
    off = 20_000;
    time += 6 * 60_000;
    ageOf(time);
    time += 6 * 60_000;
    ageOf(time);
    expect(ageOf(time - 700)).toBe(700);
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
    expect(discord.refusals).toEqual([]);
  });
});
