import { readFileSync, readlinkSync } from 'node:fs';

/** What a thread may take for a piece of work, in milliseconds. */
export interface EffortLimits {
  /** Of processor time: as much work on a busy machine as on a quiet one. */
  readonly processor: number;
  /** By the clock: for what waits for ever, and where the system doesn't tell what a thread has had of the processor. */
  readonly clock: number;
}

/**
 * 20 s of work are a hundred times what an article takes. A thread that gets a sixth of a processor, since a dozen others
 * want it on a machine of two, has as much done within two minutes.
 */
export const EFFORT: EffortLimits = { processor: 20_000, clock: 120_000 };

/** How often processor time is looked at, in milliseconds. */
const LOOK = 100;

/** Tells how much of the processor a thread has had. */
interface EffortMeter {
  /** To be handed to the thread, for `announceThread`. */
  readonly place: ThreadPlace;
  /** Milliseconds since the thread began; nothing while it isn't known, and where the system doesn't tell. */
  read(): number | undefined;
}

/** Where a thread puts the number that the system knows it by. */
export type ThreadPlace = Int32Array<SharedArrayBuffer>;

export function createEffortMeter(): EffortMeter {
  const place = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return {
    place,
    read() {
      const thread = Atomics.load(place, 0);
      return thread === 0 ? undefined : readProcessorTime(thread);
    },
  };
}

/** Called by a thread as it begins: only itself can find out its number, and only on Linux. */
export function announceThread(place: ThreadPlace): void {
  try {
    // As 4711/task/4713.
    Atomics.store(place, 0, Number(readlinkSync('/proc/thread-self').split('/').at(-1)));
  } catch {
    // Its work is limited by the clock.
  }
}

/** The processor time of a thread of this process, in milliseconds. */
function readProcessorTime(thread: number): number | undefined {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return undefined;
  }
}

/**
 * Watches a thread at a piece of work.
 *
 * @param onOver called once when it has taken more than it may.
 * @param more called as often as is looked, for what else is to be watched.
 * @returns what ends the watch.
 */
export function watchEffort(
  { read }: Pick<EffortMeter, 'read'>,
  { processor, clock }: EffortLimits,
  onOver: () => void,
  more?: () => void,
): () => void {
  // A thread that has only just begun has had none.
  const begun = read() ?? 0;
  const timer = setTimeout(over, clock);
  const looking = setInterval(() => {
    more?.();
    if ((read() ?? 0) - begun > processor) over();
  }, LOOK);
  function end(): void {
    clearTimeout(timer);
    clearInterval(looking);
  }
  function over(): void {
    end();
    onOver();
  }
  return end;
}
