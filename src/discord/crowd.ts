/** A place among those who are being answered. */
export interface Turn {
  /** Done when its turn has come; at once unless others are before it. */
  readonly come: Promise<void>;
  /** How long that takes as things go of late, in milliseconds. */
  readonly expected: number;
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
  /** Whoever takes longer, in milliseconds, waits for something else than the processor: the place goes on. */
  readonly hold: number;
}

/**
 * Who begins together is done together, and late: of a thousand at once the first would be answered after seconds.
 * So a few are worked for at a time, which is enough to use the processor while some wait for the database; the
 * others wait in the order in which they came. Between one and the next the event loop turns, so that what was
 * answered goes out, however little of the processor this process gets.
 */
const LIMITS: CrowdLimits = { most: 24, waiting: 2000, patience: 5000, hold: 250 };

/** Milliseconds from one to the next, until it is known. */
const USUAL = 3;
/** How much the last one counts in that: some ten tell. */
const WEIGHT = 0.1;

/** Lets those who come be worked for a few at a time. */
export function createCrowd(
  { most, waiting, patience, hold }: CrowdLimits = LIMITS,
  now: () => number = () => performance.now(),
): {
  /** @returns nothing when too many wait. */
  enter(): Turn | undefined;
} {
  let working = 0;
  /** Whether one has begun in this turn of the event loop. */
  let hasBegun = false;
  const queue = new Set<() => void>();
  let usual = USUAL;
  /** When the last one began while others waited. */
  let lastBegan: number | undefined;

  function letIn(): void {
    const [begin] = queue;
    if (begin === undefined || working >= most || hasBegun) return;
    queue.delete(begin);
    hasBegun = true;
    setImmediate(() => {
      hasBegun = false;
      letIn();
    });
    const time = now();
    // Nobody keeps a place for longer than `hold`; what took longer is that this process didn't run.
    if (lastBegan !== undefined) usual += WEIGHT * (Math.min(time - lastBegan, hold) - usual);
    lastBegan = queue.size > 0 ? time : undefined;
    begin();
  }

  return {
    enter() {
      const expected = queue.size * usual;
      if (queue.size >= waiting || expected > patience) return undefined;
      let timer: NodeJS.Timeout | undefined;
      let isOver = false;
      let begin: () => void = () => {};
      const leave = () => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        if (queue.delete(begin)) {
          if (queue.size === 0) lastBegan = undefined;
          return;
        }
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
      return { come, expected, leave };
    },
  };
}

/** For how long the least difference of the clocks is remembered, in milliseconds: clocks drift apart. */
const SPAN = 5 * 60_000;

/** After so long, in milliseconds, interactions of one moment are no longer taken for ones that came together. */
const TOGETHER = 1000;

/**
 * Tells how old interactions are. Their time is by Discord's clock, which may differ from this machine's: the
 * least difference of late is taken for that of the clocks.
 *
 * @param now by a clock that nobody puts right: whoever came after a jump of an hour would be taken to have waited one.
 */
export function createAges(now: () => number = () => performance.now()): (created: number) => number {
  let [latest, before] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let begun = now();
  let newest = Number.NEGATIVE_INFINITY;
  let seen = begun;
  return (created) => {
    const time = now();
    if (created > newest) [newest, seen] = [created, time];
    // A clock that stands still tells nothing; that of a Discord for tests does.
    else if (created === newest && time - seen > TOGETHER) latest = before = time - created;
    if (time - begun > SPAN) {
      before = latest;
      latest = Number.POSITIVE_INFINITY;
      begun = time;
    }
    latest = Math.min(latest, time - created);
    return time - created - Math.min(latest, before);
  };
}
