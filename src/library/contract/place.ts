/**
 * Where somebody is reading. Decides whose library is meant (the server's; outside servers the person's) and
 * which of its articles is current.
 */
export interface Place {
  /** The server's id; absent in direct messages. */
  readonly server?: string;
  /** The channel's or thread's id. */
  readonly channel?: string;
  /** The channel that a thread belongs to: its article is read in the thread, unless the thread has its own. */
  readonly parent?: string;
  /** The person's id: owns the library that is used outside servers. */
  readonly person: string;
}

/**
 * The host's own library: what is added there is in every library, what is chosen there is read wherever
 * nothing else was chosen, what is hidden or removed there is gone everywhere. No id of a person is spelled so.
 */
export const HOST: Place = { person: 'host' };

/** Whose settings are meant: everybody's in a server, or a person's own, wherever they are. */
export type Owner = { readonly server: string } | { readonly person: string };

/** Where a choice holds: wherever the library is used, or in one channel or thread. */
export type Where = 'everywhere' | { readonly channel: string };
