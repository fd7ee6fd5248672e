/** How long it is remembered what was changed, in milliseconds, and how many changes of a library at most. */
export const LOG_LIFE = 90 * 24 * 3_600_000;
export const MOST_LOGGED = 500;

/** What was changed in a server's library. Titles are as they were then. */
export type LoggedChange =
  | {
      /** `reverted`: its earlier text was brought back. */
      readonly kind:
        | 'added'
        | 'replaced'
        | 'reverted'
        | 'edited'
        | 'removed'
        | 'restored'
        | 'hidden'
        | 'shown';
      readonly title: string;
    }
  /** What is read, in a channel or everywhere; without a title, the choice was taken back. */
  | { readonly kind: 'chosen'; readonly title?: string; readonly channel?: string }
  /** How far it may be quoted in a channel; without a paragraph, to its end. */
  | {
      readonly kind: 'limited';
      readonly title: string;
      readonly channel: string;
      readonly last?: number;
    }
  /** A step of the schedule; `moved` when its limit was set, `unposted` when its reminder couldn't be said. */
  | {
      readonly kind: 'scheduled' | 'unscheduled' | 'moved' | 'unposted';
      readonly title: string;
      readonly channel: string;
      readonly last: number;
    }
  | { readonly kind: 'set'; readonly setting: string };

/** A change, with who made it and when. */
export interface Logged {
  readonly at: Date;
  /** The person's id; absent once all of theirs was forgotten. */
  readonly person?: string;
  readonly change: LoggedChange;
}
