import { type Token, wordAt } from '../tokens.js';
import { SPEAKERS, TITLES } from '../words/index.js';
import type { Named } from './named.js';

/**
 * Whoever holds an office that an article prints as a name: "the Education Secretary, Bo Li, said", or the Chair of minutes
 * that begin with "Present: Cllr Bo Li (Chair)".
 */
export class Offices {
  /** By its words in small letters; undefined where several hold it. */
  readonly #holders = new Map<string, Named | undefined>();
  /** The name that ended last in a frame, and at which token. */
  #last: { readonly named: Named; readonly at: number } | undefined;

  beginFrame(): void {
    this.#last = undefined;
  }

  /** Who holds the office whose words stand at these tokens. */
  holderOf(tokens: readonly Token[], first: number, last: number): Named | undefined {
    const office = officeAt(tokens, first, last);
    if (office === undefined) return undefined;
    // "Bo Li, the Education Secretary,".
    const beside = last > first && tokens[first - 2]?.kind === 'comma' && this.#last?.at === first - 3;
    if (beside && this.#last) this.#hold(office, this.#last.named);
    return this.#holders.get(office);
  }

  /** Notes a name of a person at these tokens, and the office right before it. */
  note(tokens: readonly Token[], named: Named, first: number, last: number): void {
    this.#last = { named, at: last };
    const behind = officeBehind(tokens, last + 1);
    if (behind !== undefined) this.#hold(behind, named);
    if (tokens[first - 1]?.kind !== 'comma' || tokens[last + 1]?.kind !== 'comma') return;
    let from = first - 2;
    while (from > 0 && tokens[from - 1]?.capital && wordAt(tokens, from - 1) !== 'the') from--;
    const office = officeAt(tokens, from, first - 2);
    if (office !== undefined && from < first - 2) this.#hold(office, named);
  }

  #hold(office: string, named: Named): void {
    const isShared = this.#holders.has(office) && this.#holders.get(office) !== named;
    this.#holders.set(office, isShared ? undefined : named);
  }
}

/** "education secretary", of "the Education Secretary". */
function officeAt(tokens: readonly Token[], first: number, last: number): string | undefined {
  const isOffice = wordAt(tokens, first - 1) === 'the' && isOfficer(wordAt(tokens, last));
  return isOffice ? textOf(tokens.slice(first, last + 1)) : undefined;
}

/** "planning officer", of "Mr Bo Li (Planning Officer)" and "Mr Bo Li, Planning Officer;". */
function officeBehind(tokens: readonly Token[], open: number): string | undefined {
  const isBracketed = tokens[open]?.kind === 'open';
  if (!isBracketed && tokens[open]?.kind !== 'comma') return undefined;
  let end = open + 1;
  while (end <= open + LONGEST_OFFICE && tokens[end]?.capital) end++;
  const next = tokens[end]?.kind;
  const isClosed = isBracketed ? next === 'close' : !next || /^(?:comma|semicolon)$/.test(next);
  const isOffice = isClosed && isOfficer(wordAt(tokens, end - 1));
  return isOffice ? textOf(tokens.slice(open + 1, end)) : undefined;
}
const LONGEST_OFFICE = 4;

const isOfficer = (word: string) => TITLES.has(word) || SPEAKERS.has(word);

const textOf = (tokens: readonly Token[]) => tokens.map(({ lower }) => lower).join(' ');
