import type { Form, Language, Removed, Reply, Shared, Voice } from '../src/reply/index.js';

/**
 * What a handler answers with. A form has to come at once: no surface shows one after "thinking…". What can't
 * be done is thrown as a Refusal; only whoever asked sees that.
 */
export type Outcome = Reply | Several | Announced | Threaded | Form | Removed | Shared;

/** Replies one after the other, each a message of its own. */
interface Several {
  readonly kind: 'several';
  /** Two or three. */
  readonly replies: readonly Reply[];
}

/** A reply, and what all in a channel are told then. It pings nobody. */
export interface Announced {
  readonly kind: 'announced';
  readonly reply: Reply;
  /** The id of a channel or thread of the server. */
  readonly channel: string;
  /** @param language of those who read there. */
  news(language: Language): Reply;
  /** What the person is told when it can't be posted there. */
  unheard(voice: Voice): string;
}

/** A thread in the channel, and what is said once it is there. It pings nobody. */
export interface Threaded {
  readonly kind: 'thread';
  /** The id of one that was opened for the same before: if it is still there, no other is opened. */
  known(): Promise<string | undefined>;
  /** Has threads for the same opened one after the other: who presses in the same instant is led to the first. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** 1 to 100 characters. */
  readonly title: string;
  /** What stands in it. @param language of those who read there. */
  first(language: Language): Reply;
  /** What the person is told: that it was opened now, or that there is one. */
  tell(thread: string, how: 'opened' | 'known'): Promise<Reply>;
}
