/** What English words become behind another one: "it is" is "it's". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['not', "n't"],
  ['is', "'s"],
  ['has', "'s"],
  ['am', "'m"],
  ['are', "'re"],
  ['have', "'ve"],
  ['will', "'ll"],
  ['would', "'d"],
  ['had', "'d"],
]);

/** Two words that become one of their own. */
const UNLIKE: ReadonlyMap<string, string> = new Map([
  ['will not', "won't"],
  ['can not', "can't"],
  ['shall not', "shan't"],
]);
const FULL: ReadonlyMap<string, string> = new Map([
  ...[...UNLIKE].map(([full, short]) => [short, full] as const),
  ['cannot', 'can not'],
]);

/** Two words as one, where they have a short form. */
export function shorten(word: string, next: string): string | undefined {
  const ending = SHORT.get(next);
  return UNLIKE.get(`${word} ${next}`) ?? (ending && word + ending);
}

/** "'s" and "'d" are short for two words each: what they are not taken for. */
export const READINGS: readonly ReadonlySet<string>[] = ['is', 'has'].flatMap((s) =>
  ['would', 'had'].map((d) => new Set([s, d])),
);

/** Short forms that are no other words without their mark, which many leave out in a chat. */
const UNMARKED: ReadonlyMap<string, string> = new Map(
  `can't don't won't isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't
  ain't i'm i've you're you've they're they've that's what's there's he's she's`
    .split(/\s+/)
    .map((short) => [short.replace("'", ''), short]),
);

/** A short form written out: "it's" is "it is", "won't" is "will not"; other words as they are. */
export function writeOut(word: string, without: ReadonlySet<string>): string {
  const marked = UNMARKED.get(word);
  if (marked !== undefined) return writeOut(marked, without);
  const full = FULL.get(word);
  if (full !== undefined) return full;
  for (const [long, short] of SHORT)
    if (word.endsWith(short) && !without.has(long)) return `${word.slice(0, -short.length)} ${long}`;
  return word;
}
