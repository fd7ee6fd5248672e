/** What became of an interaction: `late` is when Discord took no answer any more. */
export type Fate = 'answered' | 'refused' | 'failed' | 'late';

/** Told what happens, for whoever counts it. No question, name or id of a person is told. */
export interface Watch {
  /**
   * @param what a command, button, form or list of suggestions by its name; `unknown` for any other.
   * @param seconds since Discord made the interaction, by Discord's clock and this machine's.
   */
  interaction(what: string, fate: Fate, seconds: number): void;
  shard(id: number, state: 'ready' | 'away'): void;
}
