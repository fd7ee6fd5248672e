/** So many milliseconds are worked at a stretch before others of this process have their turn. */
const STRETCH = 10;

/**
 * Lets those who wait go on one after the other: in stretches of some milliseconds, between which the event loop turns.
 * What twenty wait for may come in one message, and they would go on together.
 *
 * @returns what is awaited to go on. Whoever does works until it waits again; the next one's turn is then.
 */
export function createStretches(now: () => number = () => performance.now()): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isGoing = false;
  /** When this turn of the event loop began to work; nothing when it hasn't. */
  let begun: number | undefined;

  function takeStep(): void {
    const next = waiting.shift();
    isGoing = next !== undefined;
    if (!next) return;
    begun ??= beginStretch();
    next();
    // After all that goes on without waiting for anything else.
    queueMicrotask(() => process.nextTick(goOn));
  }

  function goOn(): void {
    if (begun === undefined || now() - begun < STRETCH) takeStep();
    else setImmediate(takeStep);
  }

  function beginStretch(): number {
    setImmediate(() => {
      begun = undefined;
    });
    return now();
  }

  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (isGoing) return;
      isGoing = true;
      goOn();
    });
}
