import { readFileSync, writeFileSync } from 'node:fs';

/** Where Linux keeps how readily it ends a process when memory runs out, from -1000 to 1000 (proc_pid_oom_score_adj(5)). */
const READINESS = '/proc/self/oom_score_adj';

/**
 * Called by a process that works for the bot: where the machine, or the container, has no memory left, Linux ends this
 * process and not the bot. Elsewhere nothing is changed.
 *
 * @param readiness from 0 to 1000: of several such processes the one with the most is ended first.
 */
export function giveWayInMemory(readiness: number): void {
  try {
    // A supervisor may have set it higher, and only root may set it lower.
    if (Number(readFileSync(READINESS, 'utf8')) < readiness) writeFileSync(READINESS, String(readiness));
  } catch {
    // The system chooses by size.
  }
}
