import { createStretch, STRETCH } from '../stretches.js';

/** A place among those who are being answered. */
export interface Turn {
  /** Done when its turn has come; at once unless others are before it. */
  readonly come: Promise<void>;
  /** Whether that is soon enough: false as soon as they have waited for so long that they are to be told so. */
  readonly isSoon: Promise<boolean>;
  /** Gives the place to the next, or out of the queue. To be called when all is done; more often does nothing. */
  leave(): void;
}

export interface CrowdLimits {
  /** As many are worked for at a time. */
  readonly most: number;
  /** As many wait; who comes then is not to wait. */
  readonly waiting: number;
  /** Who would wait longer, in milliseconds, as things go of late, is not to wait either. */
  readonly patience: number;
  /** Who has waited for so long, in milliseconds, is told that it takes longer, before all that is worked at. */
  readonly notice: number;
  /**
   * Where some have waited without a break for longer than this, in milliseconds, it is no rush that will be over soon,
   * and waiting longer helps nobody: who would wait for longer than `notice` is not to wait then.
   */
  readonly rush: number;
  /** Whoever takes longer, in milliseconds, waits for something else than the processor: the place goes on. */
  readonly hold: number;
}

/**
 * Who begins together is done together, and late: of a thousand at once the first would be answered after seconds.
 * So a few are worked for at a time, which is enough to use the processor while some wait for the database or the
 * model; the others wait in the order in which they came. In a rush of 2,000 all wait and are answered, at 2 to 3 ms
 * each; one that waits takes up some 10 KB.
 */
const LIMITS: CrowdLimits = {
  most: 48,
  waiting: 4000,
  patience: 10_000,
  notice: 1000,
  rush: 5000,
  hold: 250,
};

/** Milliseconds from one to the next, until it is known. */
const USUAL = 3;
/** How much the last one counts in that: some fifty tell, so that a moment in which nothing went on doesn't. */
const WEIGHT = 0.02;

/** One in the queue. */
interface Waiter {
  /** When to tell them that it takes longer. */
  readonly overdue: number;
  begin(): void;
  tell(): void;
}

/** Lets those who come be worked for a few at a time. */
export function createCrowd(
  { most, waiting, patience, notice, rush, hold }: CrowdLimits = LIMITS,
  now: () => number = () => performance.now(),
): {
  /**
   * @param waited for how long they have waited before, in milliseconds.
   * @returns nothing when too many wait.
   */
  enter(waited?: number): Turn | undefined;
} {
  let working = 0;
  const queue = new Set<Waiter>();
  /** Those in the queue who haven't been told that it takes longer. */
  const untold = new Set<Waiter>();
  /** Since when the queue has not been empty. */
  let crowdedSince: number | undefined;
  let usual = USUAL;
  /** When the last one began while others waited. */
  let lastBegan: number | undefined;
  let isGoing = false;
  const isStretchOver = createStretch(now);
  let alarm: NodeJS.Timeout | undefined;

  function remove(one: Waiter): boolean {
    untold.delete(one);
    const was = queue.delete(one);
    if (queue.size === 0) crowdedSince = lastBegan = undefined;
    return was;
  }

  /** Goes on, unless that is under way. */
  function go(): void {
    if (isGoing) return;
    isGoing = true;
    goOn(now());
  }

  /** At once until the stretch is over, then in the next turn of the event loop. */
  function goOn(time: number): void {
    if (!isStretchOver(time)) takeStep();
    else
      setImmediate(() => {
        // When many come at once, to take them in takes longer than it will while they are answered.
        if (lastBegan !== undefined) lastBegan += Math.max(0, now() - time - STRETCH);
        goOn(now());
      });
  }

  function takeStep(): void {
    const time = now();
    const [first] = untold;
    const [next] = queue;
    if (first && first.overdue <= time) {
      untold.delete(first);
      first.tell();
      // To tell them takes time from those who are answered, but tells nothing of how long an answer takes.
      afterwards(() => {
        if (lastBegan !== undefined) lastBegan += now() - time;
      });
    } else if (next && working < most) {
      // Nobody keeps a place for longer than `hold`; what took longer is that this process didn't run.
      if (lastBegan !== undefined) usual += WEIGHT * (Math.min(time - lastBegan, hold) - usual);
      lastBegan = time;
      remove(next);
      next.begin();
      afterwards();
    } else {
      isGoing = false;
      if (first && !alarm) alarm = setTimeout(wake, first.overdue - time).unref();
    }
  }

  function wake(): void {
    alarm = undefined;
    go();
  }

  /** Goes on when what was begun has come to where it waits. */
  function afterwards(note: () => void = () => {}): void {
    queueMicrotask(() =>
      process.nextTick(() => {
        note();
        goOn(now());
      }),
    );
  }

  function isTooMany(): boolean {
    const isRush = crowdedSince === undefined || now() - crowdedSince < rush;
    return queue.size >= waiting || queue.size * usual > (isRush ? patience : notice);
  }

  return {
    enter(waited = 0) {
      if (isTooMany()) return undefined;
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      let own: Waiter | undefined;
      const leave = () => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        if (own && remove(own)) return;
        working--;
        go();
      };
      let tell: (isSoon: boolean) => void = () => {};
      const isSoon = new Promise<boolean>((resolve) => {
        tell = resolve;
      });
      const come = new Promise<void>((resolve) => {
        own = {
          overdue: now() + notice - waited,
          begin() {
            working++;
            timer = setTimeout(leave, hold).unref();
            tell(true);
            resolve();
          },
          tell: () => tell(false),
        };
        queue.add(own);
        untold.add(own);
      });
      crowdedSince ??= now();
      go();
      return { come, isSoon, leave };
    },
  };
}
