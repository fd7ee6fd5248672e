import type { StandIn } from '../../src/stand-in/index.js';

/** How long something that was asked for may take, in milliseconds: a slow import on a busy machine takes most of it. */
const LONGEST = 120_000;

/** Knows whether the bot has done with all that it was asked for. */
interface RestWatch {
  /** To be called when the bot has done with an interaction. */
  note(): void;
  /** Waits until it has done with all; false when it never does. */
  come(): Promise<boolean>;
}

/**
 * An answer may be followed by others, or be news of an import that goes on: should Discord's time pass meanwhile, what
 * is still to be said would come too late by the fault of whoever moves the clock.
 */
export function createRest({ world }: StandIn): RestWatch {
  let underWay = 0;
  let rested: () => void = () => {};
  world.on('dispatch', (event) => {
    if (event === 'INTERACTION_CREATE') underWay++;
  });
  return {
    note() {
      underWay--;
      if (underWay === 0) rested();
    },
    async come() {
      if (underWay === 0) return true;
      let timer: NodeJS.Timeout | undefined;
      const end = new Promise<void>((resolve) => {
        rested = resolve;
        timer = setTimeout(resolve, LONGEST);
      });
      await end;
      clearTimeout(timer);
      return underWay === 0;
    },
  };
}
