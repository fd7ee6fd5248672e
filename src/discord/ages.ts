/** For how long the least difference of the clocks is remembered, in milliseconds: clocks drift apart. */
const SPAN = 5 * 60_000;

/** After so long, in milliseconds, interactions of one moment are no longer taken for ones that came together. */
const TOGETHER = 1000;

/**
 * Tells how old interactions are. Their time is by Discord's clock, which may differ from this machine's: the
 * least difference of late is taken for that of the clocks.
 *
 * @param now by a clock that nobody puts right: whoever came after a jump of an hour would be taken to have waited one.
 */
export function createAges(now: () => number = () => performance.now()): (created: number) => number {
  let [latest, before] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let begun = now();
  let newest = Number.NEGATIVE_INFINITY;
  let seen = begun;
  return (created) => {
    const time = now();
    if (created > newest) [newest, seen] = [created, time];
    // A clock that stands still tells nothing; that of a Discord for tests does.
    else if (created === newest && time - seen > TOGETHER) latest = before = time - created;
    if (time - begun > SPAN) {
      before = latest;
      latest = Number.POSITIVE_INFINITY;
      begun = time;
    }
    latest = Math.min(latest, time - created);
    return time - created - Math.min(latest, before);
  };
}
