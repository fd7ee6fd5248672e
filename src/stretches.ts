/** So many milliseconds are worked at a stretch before others of this process have their turn. */
export const STRETCH = 10;

/**
 * Tells whether this turn of the event loop has worked for long enough. The stretch begins when that is first asked in
 * a turn, and ends with it.
 */
export function createStretch(now: () => number): (time?: number) => boolean {
  let begun: number | undefined;
  return (time = now()) => {
    if (begun !== undefined) return time - begun >= STRETCH;
    begun = time;
    setImmediate(() => {
      begun = undefined;
    });
    return false;
  };
}

/**
 * Lets those who wait go on one after the other: in stretches of some milliseconds, between which the event loop turns.
 * What twenty wait for may come in one message, and they would go on together.
 *
 * @returns what is awaited to go on. Whoever does works until it waits again; the next one's turn is then.
 */
export function createStretches(now: () => number = () => performance.now()): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const isOver = createStretch(now);
  let isGoing = false;

  function takeStep(): void {
    const next = waiting.shift();
    isGoing = next !== undefined;
    next?.();
    // After all that goes on without waiting for anything else.
    if (next) queueMicrotask(() => process.nextTick(goOn));
  }

  function goOn(): void {
    if (isOver()) setImmediate(goOn);
    else takeStep();
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (isGoing) return;
      isGoing = true;
      goOn();
    });
}
