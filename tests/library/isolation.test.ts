import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Place } from '../../src/library/contract/index.js';
import { LibraryRefusal } from '../../src/library/refusals.js';
import { articleOf, type Opened, onEachEngine, SHIPPED } from './engines.js';

const OPERATIONS = [
  'add',
  'add',
  'add',
  'edit',
  'choose',
  'remove',
  'restore',
  'hide',
  'unhide',
  'forget',
] as const;

interface Step {
  readonly operation: (typeof OPERATIONS)[number];
  /** Which of the two servers does it. */
  readonly server: 0 | 1;
  /** Which of all articles that ever were, of whichever server, the shipped ones first. */
  readonly article: number;
  readonly channel: '' | 'one' | 'two';
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    operation: fc.constantFrom(...OPERATIONS),
    server: fc.constantFrom(0, 1),
    article: fc.nat(11),
    channel: fc.constantFrom('', 'one', 'two'),
  }),
  { minLength: 5, maxLength: 25 },
);

/** What a server's library should be, kept in the simplest way. */
class Model {
  readonly articles = new Map<string, { title: string; removed: boolean }>();
  readonly hidden = new Set<string>();
  readonly choices = new Map<string, string>();

  has(id: string): boolean {
    return this.isShipped(id) ? !this.hidden.has(id) : this.articles.get(id)?.removed === false;
  }
  isShipped(id: string): boolean {
    return SHIPPED.some((kept) => kept.id === id);
  }
  visible(): string[] {
    return [...SHIPPED.map(({ id }) => id), ...this.articles.keys()].filter((id) => this.has(id));
  }
  current(channel: string): string | undefined {
    const chosen = [channel, ''].map((where) => this.choices.get(where) ?? '').find((id) => this.has(id));
    return chosen ?? this.visible()[0];
  }
  /** Why it is refused, and if it isn't, does it. */
  do({ operation, channel }: Step, id: string, title: string): string | undefined {
    const own = this.articles.get(id);
    const isOwn = own?.removed === false;
    const last = this.visible().length === 1 && this.has(id);
    switch (operation) {
      case 'add':
        this.articles.set(id, { title, removed: false });
        return undefined;
      case 'edit':
        if (!isOwn) return this.has(id) ? 'shared' : 'no-such-article';
        own.title = title;
        return undefined;
      case 'choose':
        if (!this.has(id)) return 'no-such-article';
        this.choices.set(channel, id);
        return undefined;
      case 'remove':
        if (!isOwn) return this.has(id) ? 'shared' : 'no-such-article';
        if (last) return 'last';
        own.removed = true;
        return undefined;
      case 'restore':
        if (!own) return 'no-such-article';
        own.removed = false;
        return undefined;
      case 'hide':
      case 'unhide':
        if (isOwn) return 'not-shared';
        if (!this.isShipped(id)) return 'no-such-article';
        if (operation === 'unhide') this.hidden.delete(id);
        else if (last) return 'last';
        else this.hidden.add(id);
        return undefined;
      case 'forget':
        this.articles.clear();
        this.hidden.clear();
        this.choices.clear();
        return undefined;
    }
  }
}

onEachEngine('two servers', (open) => {
  let opened: Opened;
  let runs = 0;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.library.close());

  it('each have their own library and see nothing of the other’s', async () => {
    const { library, clock } = opened;
    const run = async (all: readonly Step[]) => {
      runs++;
      const places: Place[] = [0, 1].map((at) => ({ server: `${runs}0${at}`, person: '1' }));
      const models = [new Model(), new Model()];
      const ids: string[] = SHIPPED.map(({ id }) => id);
      for (const [at, step] of all.entries()) {
        clock.now += 1000;
        const place = places[step.server]!;
        const title = `Title ${at}`;
        const refused = await carryOut(step, place, title, ids);
        const id = step.operation === 'add' ? ids.at(-1)! : ids[step.article % ids.length]!;
        expect([at, refused]).toEqual([at, models[step.server]!.do(step, id, title)]);
        for (const [which, model] of models.entries()) {
          const shown = (await library.list(places[which]!)).filter(({ hidden }) => !hidden);
          expect(shown.map((one) => one.id).sort()).toEqual(model.visible().sort());
          for (const channel of ['', 'one', 'two']) {
            const { id: current } = await library.current({ ...places[which]!, channel });
            expect(current).toBe(model.current(channel));
          }
          for (const one of ids) {
            const kept = await library.find(places[which]!, one);
            expect([one, kept !== undefined]).toEqual([one, model.has(one)]);
            const known = model.articles.get(one);
            if (kept && known) expect(kept.article.title).toBe(known.title);
          }
        }
      }
    };
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 8 });

    async function carryOut(step: Step, place: Place, title: string, ids: string[]) {
      const id = ids[step.article % ids.length]!;
      const work = async (): Promise<unknown> => {
        switch (step.operation) {
          case 'add':
            return ids.push(
              (await library.keep(place, (await library.draft(place, articleOf(title))).id)).id,
            );
          case 'edit':
            return library.edit(place, id, { title });
          case 'choose':
            return library.choose(place, id, step.channel === '' ? 'everywhere' : { channel: step.channel });
          default:
            return library[step.operation](place, id);
        }
      };
      try {
        await work();
        return undefined;
      } catch (error) {
        if (error instanceof LibraryRefusal) return error.refused.because;
        throw error;
      }
    }
  });
});
