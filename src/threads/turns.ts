interface Waiting {
  /** Told when somebody has to wait, once. */
  readonly onWait?: () => void;
  /** Gives up the place in the queue. */
  readonly signal?: AbortSignal;
}

/** Lets at most so many run at a time, the others in the order in which they came. */
export function createTurns(most: number): <T>(run: () => Promise<T>, waiting?: Waiting) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  const place = ({ onWait, signal }: Waiting) =>
    new Promise<void>((go, giveUp) => {
      signal?.throwIfAborted();
      const leave = () => {
        queue.splice(queue.indexOf(next), 1);
        giveUp(signal?.reason);
      };
      const next = () => {
        signal?.removeEventListener('abort', leave);
        go();
      };
      queue.push(next);
      signal?.addEventListener('abort', leave, { once: true });
      onWait?.();
    });
  return async (run, waiting = {}) => {
    // Whoever ends hands on the place itself, so nobody who comes later slips in between.
    if (running < most) running++;
    else await place(waiting);
    try {
      return await run();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
