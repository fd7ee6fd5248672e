import { type Aside, PHRASES } from './phrases/index.js';

export type { Aside } from './phrases/index.js';

const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** What makes up such a message, in every language; a message of nothing else is one. */
const entriesOf = (kind: Aside | 'filler'): ReadonlySet<string> =>
  new Set(PHRASES.flatMap(({ asides }) => asides?.[kind]?.split(', ') ?? []).map(plainWords));

const KINDS: readonly (readonly [Aside, ReadonlySet<string>])[] = [
  ['thanks', entriesOf('thanks')],
  ['help', entriesOf('help')],
  ['greeting', entriesOf('greeting')],
  ['chat', entriesOf('chat')],
];
const FILLER = entriesOf('filler');

/** A message that is longer says something. */
const MOST_WORDS = 10;
const MOST_IN_ENTRY = 4;

/** Whether a message asks the article nothing, and what it is; of a mix, thanks before help before greeting before chat. */
export function readAside(text: string): Aside | undefined {
  if (text.length > 120) return undefined;
  const words = plainWords(
    text.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F]/gu, ' '),
  ).split(' ');
  // Smileys and nothing else.
  if (words[0] === '')
    return /[\u{1F600}-\u{1F64F}\u{1F44B}-\u{1F44F}\u{2764}\u{1F923}\u{1F970}-\u{1F97A}]|^[:;=xX][-']?[()DPp]+$/u.test(
      text.trim(),
    )
      ? 'chat'
      : undefined;
  if (words.length > MOST_WORDS) return undefined;
  const met = new Set<Aside>();
  for (let at = 0; at < words.length; ) {
    const entry = longestEntry(words, at);
    if (!entry) return undefined;
    if (entry.kind) met.add(entry.kind);
    at += entry.length;
  }
  return KINDS.find(([kind]) => met.has(kind))?.[0];
}

function longestEntry(words: readonly string[], at: number): { kind?: Aside; length: number } | undefined {
  for (let length = Math.min(MOST_IN_ENTRY, words.length - at); length > 0; length--) {
    const entry = words.slice(at, at + length).join(' ');
    const found = KINDS.find(
      ([, list]) => list.has(entry) || (length === 1 && list.has(entry.replace(/(.)\1{2,}/gu, '$1$1'))),
    );
    if (found) return { kind: found[0], length };
    if (FILLER.has(entry)) return { length };
  }
  return /^(?:ha|he|lo|ja|jo|ах|ха|哈|ㅋ|ه){2,}[hlao]?$/u.test(words[at] ?? '')
    ? { kind: 'chat', length: 1 }
    : undefined;
}
