import { readThreadTime } from '../figures/index.js';

/** Milliseconds from one look to the next. */
const LOOK = 10;

/** Tells how long the event loop was held up at a time. */
interface HeldWatch {
  begin(): void;
  /** The longest since then, in milliseconds. */
  longest(): number;
  end(): void;
}

/**
 * Measured in what this thread has had of the processor, not by the clock: while another program has it, nobody is to
 * blame. Where the system doesn't tell (it is Linux that does), by the clock.
 */
export function createHeldWatch(): HeldWatch {
  const used = readThreadTime() === undefined ? () => performance.now() : () => readThreadTime() ?? 0;
  let last = used();
  let longest = 0;
  const look = () => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, LOOK);
  return {
    begin() {
      last = used();
      longest = 0;
    },
    longest() {
      look();
      return longest;
    },
    end: () => clearInterval(timer),
  };
}
