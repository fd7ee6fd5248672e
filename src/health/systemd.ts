import { execFile } from 'node:child_process';

/** How a service of systemd's type `notify` is started. */
export interface Supervised {
  /** How often at least it wants to hear that the bot works, in milliseconds; absent when it doesn't ask. */
  readonly watchdog?: number;
}

/** In milliseconds. A timer of more than 24 days would go off at once, again and again. */
const OFTEN_ENOUGH = 3_600_000;

/**
 * Tells systemd that the bot is ready, and from then on that its event loop turns: a bot that hangs is started anew.
 * systemd's own program does the telling, since Node has no sockets of the kind that systemd listens on.
 *
 * @returns how to end it.
 */
export function tellSystemd({ watchdog }: Supervised): () => void {
  // Where it fails, systemd notices by itself that it hears nothing.
  const tell = (state: string) => execFile('systemd-notify', [state], () => {});
  tell('READY=1');
  // Three times as often as it must be, so that a slow moment is forgiven.
  const timer =
    watchdog === undefined
      ? undefined
      : setInterval(() => tell('WATCHDOG=1'), Math.min(watchdog / 3, OFTEN_ENOUGH));
  timer?.unref();
  return () => {
    clearInterval(timer);
    tell('STOPPING=1');
  };
}
