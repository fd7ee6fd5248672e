/** A place among those who are being answered. */
export interface Turn {
  /** Done when its turn has come; at once unless many are before it. */
  readonly come: Promise<void>;
  /** Gives the place to the next, or out of the queue. To be called when all is done; more often does nothing. */
  leave(): void;
}

export interface CrowdLimits {
  /** As many are worked for at a time, and as many begin in one turn of the event loop. */
  readonly most: number;
  /** As many wait; who comes then is not to wait. */
  readonly waiting: number;
  /** Whoever takes longer, in milliseconds, waits for something else than the processor: the place goes on. */
  readonly hold: number;
}

/**
 * Who begins together is done together, and late: of a thousand at once the first would be answered after seconds.
 * So a few are worked for at a time, which is enough to use the processor while some wait for the database; the
 * others wait in the order in which they came, about 5 s for as many as may wait (2 to 3 ms each). Between a few and
 * the next the event loop turns, so that what was answered goes out: 24 take some 30 ms.
 */
const LIMITS: CrowdLimits = { most: 24, waiting: 2000, hold: 250 };

/** Lets those who come be worked for a few at a time. */
export function createCrowd({ most, waiting, hold }: CrowdLimits = LIMITS): {
  /** @returns nothing when too many wait. */
  enter(): Turn | undefined;
} {
  let working = 0;
  /** In this turn of the event loop. */
  let begun = 0;
  const queue = new Set<() => void>();

  function letIn(): void {
    for (const begin of queue) {
      if (working >= most || begun >= most) return;
      queue.delete(begin);
      if (begun++ === 0) {
        setImmediate(() => {
          begun = 0;
          letIn();
        });
      }
      begin();
    }
  }

  return {
    enter() {
      if (queue.size >= waiting) return undefined;
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      let begin: () => void = () => {};
      const leave = () => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        if (queue.delete(begin)) return;
        working--;
        letIn();
      };
      const come = new Promise<void>((resolve) => {
        begin = () => {
          working++;
          timer = setTimeout(leave, hold).unref();
          resolve();
        };
      });
      queue.add(begin);
      letIn();
      return { come, leave };
    },
  };
}

/** For how long the least difference of the clocks is remembered, in milliseconds: clocks drift apart. */
const SPAN = 5 * 60_000;

/**
 * Tells how old interactions are. Their time is by Discord's clock, which may differ from this machine's: the
 * least difference of late is taken for that of the clocks.
 *
 * @param now by a clock that nobody puts right: whoever came after a jump of an hour would be taken to have waited one.
 */
export function createAges(now: () => number = () => performance.now()): (created: number) => number {
  let [latest, before] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let begun = now();
  return (created) => {
    const time = now();
    if (time - begun > SPAN) {
      before = latest;
      latest = Number.POSITIVE_INFINITY;
      begun = time;
    }
    latest = Math.min(latest, time - created);
    return time - created - Math.min(latest, before);
  };
}
