import type { Place } from './place.js';

/** What a reading group plans: paragraphs of an article that are to be read by then. */
export interface Plan {
  readonly article: string;
  /** Numbers of paragraphs. */
  readonly first: number;
  readonly last: number;
  readonly at: Date;
  /** Whether the channel's limit is set to the last of them then. */
  readonly moves: boolean;
  /** Whether all in the channel are told then. */
  readonly reminds: boolean;
}

/** A plan as it is kept. */
export interface PlannedStep extends Plan {
  readonly id: string;
  /** The channel or thread, and who has planned it. */
  readonly place: Place;
  readonly title: string;
  /** How many paragraphs the article has. */
  readonly paragraphs: number;
}

/** What is planned to be read by when in the channels of servers. */
export interface ReadingSchedule {
  /** @throws LibraryRefusal `no-such-article` or `too-many-steps` */
  plan(place: Place, plan: Plan): Promise<void>;
  /** All steps of a server, the next first. */
  planned(place: Place): Promise<readonly PlannedStep[]>;
  /** Takes a step out of the schedule; whether it was in it. */
  takeOut(place: Place, step: string): Promise<boolean>;
  /**
   * Carries out what is due, each step once, whichever of several processes comes first: limits move. What is to be
   * said in channels is left to whoever can.
   *
   * @returns what was due, the earliest first.
   */
  carryOut(): Promise<readonly PlannedStep[]>;
  /** Has it stand in the log that a step's reminder couldn't be posted. */
  unposted(step: PlannedStep): Promise<void>;
}
