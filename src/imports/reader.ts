import { giveWayInMemory } from '../threads/index.js';
import { type ParseLimits, parseInThread } from './parse-in-thread.js';
import type { ReadOutcome, ReadTask } from './read-document.js';
import { ImportRefused, type RefusedKind } from './refused.js';

/** What the process is told, once. */
export interface ReaderTask {
  readonly task: ReadTask;
  readonly limits: Partial<ParseLimits>;
  /** Another program for its thread; for tests. */
  readonly worker?: string;
}

/** What it tells, once. */
export type ReaderTold =
  | { readonly kind: 'read'; readonly outcome: ReadOutcome }
  | { readonly kind: 'refused'; readonly as: RefusedKind; readonly message: string; readonly cause: string }
  | { readonly kind: 'failed'; readonly message: string };

// Two documents that take all they may need as much as the bot itself.
giveWayInMemory(1000);
// Whoever stops the bot in a terminal, or by its supervisor, signals this process, too: the bot ends it when it is ready.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.once('disconnect', () => process.exit());
process.once('message', async ({ task, limits, worker }: ReaderTask) => {
  const told = await parseInThread(task, limits, worker === undefined ? undefined : new URL(worker)).then(
    (outcome): ReaderTold => ({ kind: 'read', outcome }),
    explain,
  );
  process.send?.(told);
});

/** An error of this process, as far as it can be told another one. */
function explain(error: unknown): ReaderTold {
  const { message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  return error instanceof ImportRefused
    ? { kind: 'refused', as: error.kind, message, cause: String(cause) }
    : { kind: 'failed', message: stack ?? message };
}
