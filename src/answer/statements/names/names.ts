import { type Token, wordAt } from '../tokens.js';
import {
  type AbroadWords,
  DESCRIBING,
  GIVEN_NAMES,
  MONTH_NAMES,
  ORGANISATIONS,
  PARTISANS,
  RANKS,
  SMALL,
  TITLES,
} from '../words/index.js';
import { Bearers } from './bearers.js';
import {
  isDeterminer,
  isNoName,
  isPlaced,
  isRelative,
  isRoleOfNext,
  nounsBeside,
  onlyDescribes,
  opensWithoutName,
} from './beside.js';
import {
  fold,
  genderOf,
  isFirstName,
  isPerson,
  isPersonNoun,
  lengthOfName,
  WRITTEN_OUT,
  withoutTitles,
} from './forms.js';
import { isKnownName } from './known.js';
import type { Named } from './named.js';
import { Offices } from './offices.js';
import { Pronouns } from './pronouns.js';
import { rolesAbroad } from './roles-abroad.js';
import { endOfRun, isTime } from './runs.js';

/**
 * Names in running text. A name is a run of capital words; its titles are taken off; whom the rest means is told in
 * bearers.ts.
 */

/** One place where a name stands, over one or more tokens. */
export interface Mention {
  readonly named: Named;
  /** Tokens `first` to `last`, titles included. */
  readonly first: number;
  readonly last: number;
  readonly possessive: boolean;
  /** More than a last name. */
  readonly whole: boolean;
}

/** No person's name has more words. */
const MOST_WORDS = 8;

const isAllCapitals = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();

/** The full stop of a sentence that goes on after it, as before a dash in Russian; "Corp." and "Jr." keep theirs. */
const withoutStop = (word: string) =>
  ORGANISATIONS.has(fold(word)) ? word : word.replace(/(?<=\p{L}{4})\.$/u, '');

/** Whether a word is the first of a work's name, or of a place's: "Web of Angels". */
const isWork = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.capital;

/** Not "late", of "the late Bo Li". */
const isRole = (word: string) => PARTISANS.has(word) || !DESCRIBING.has(word);

/** Notes the nouns set before a name and beside it: "Stein spokeswoman Melezia Figueroa", "the senator, Bo Li". */
function describe(named: Named, titles: readonly string[], nouns: readonly string[]): void {
  if (titles.some((title) => TITLES.has(title))) named.titled = true;
  for (const title of titles) named.nouns.add(WRITTEN_OUT[title] ?? title);
  for (const noun of nouns) if (isRole(noun)) named.nouns.add(noun);
}

/** "The ambassador to Britain Bo Li", "the envoy to the European Union Bo Li": where the name begins after the post. */
function pastPost(tokens: readonly Token[], first: number, last: number): number {
  const to = wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  const isPost =
    wordAt(tokens, to) === 'to' && /^(?:ambassador|envoy|adviser|advisor)$/.test(wordAt(tokens, to - 1));
  if (!isPost) return first;
  for (let at = last - 1; at > first; at--)
    if (isKnownName(wordAt(tokens, at - 1)) || ORGANISATIONS.has(wordAt(tokens, at - 1))) return at;
  return first;
}

/** Whether a name of one word is none: "the Democratic nominee", "Sir, –", "the Deputy Clerk", who is not the Clerk. */
const namesNobody = (only: string, titles: readonly string[], next: Token | undefined) =>
  /^(?:sirs?|madam)$/.test(only) ||
  onlyDescribes(only, next) ||
  (isPersonNoun(only) && titles.some((title) => RANKS.has(title)));

const possessiveOf = (word: string) => `${word}${word.endsWith('s') ? '’' : '’s'}`;

/** Finds the names in one frame after another, in the order of the article. */
export class Names {
  /** How often each name of one word stands in the article, and how often as that of a thing or place. */
  readonly #single = new Map<string, { all: number; things: number }>();

  /** Words that the article writes with a capital where no sentence begins. */
  readonly #capital = new Set<string>();

  readonly #pronouns = new Pronouns();

  /** Whoever was met so far. */
  readonly met: Bearers;

  readonly #offices = new Offices();

  /** What people are, where all nouns have a capital. */
  readonly #roles = new Set<string>();

  /** Whether the language writes all nouns with a capital. */
  private readonly hasNounCapitals: boolean;

  /** Names that begin with one of `GIVEN_NAMES`, met where no sentence begins. */
  readonly #given = new Set<string>();

  /**
   * @param small the words that the article also writes in small letters: no names where a sentence begins.
   * @param abroad the words of another language than English.
   * @param isFrench whether "M." is no initial, but Monsieur.
   */
  constructor(
    private readonly small: ReadonlySet<string>,
    private readonly abroad?: AbroadWords,
    private readonly isFrench = false,
  ) {
    this.hasNounCapitals = abroad?.hasNounCapitals === true;
    this.met = new Bearers({ small, capital: this.#capital, single: this.#single, pronouns: this.#pronouns });
  }

  /**
   * Takes note of the whole names in a frame, so that short forms before the first whole one are understood, and of
   * "he" and "she" where only one name stands before them.
   */
  learn(tokens: readonly Token[]): void {
    this.#offices.beginFrame();
    let alone: string | undefined;
    let names = 0;
    for (const token of tokens.slice(1))
      if (token.kind === 'word' && token.capital) this.#capital.add(token.lower);
    for (let at = 0; at < tokens.length; at++) {
      if (!this.#begins(tokens, at)) continue;
      const last = this.#endOfName(tokens, at);
      const name = fold(tokens[last]?.text ?? '');
      if (name !== alone) names++;
      alone = name;
      if (last > at) this.#mention(tokens, at, last, 'whole');
      else {
        const counts = this.#single.get(name) ?? { all: 0, things: 0 };
        counts.all++;
        if (isPlaced(tokens, at)) counts.things++;
        this.#single.set(name, counts);
      }
      at = last;
    }
    this.#pronouns.count(tokens, names === 1 ? alone : undefined);
  }

  /** The mentions in a frame, in order and disjoint. */
  in(tokens: readonly Token[]): Mention[] {
    this.met.beginFrame();
    this.#offices.beginFrame();
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (!this.#begins(tokens, at)) continue;
      const last = this.#endOfName(tokens, at);
      const mention = this.#mention(tokens, at, last);
      if (mention) {
        if (found.length === 0 && mention.whole) this.met.introduce(mention.named);
        found.push(mention);
      }
      at = last;
    }
    return found;
  }

  #endOfName(tokens: readonly Token[], at: number): number {
    const last = endOfRun(tokens, at);
    return this.hasNounCapitals ? at + lengthOfName(tokens.slice(at, last + 1)) - 1 : last;
  }

  #begins(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || isNoName(tokens, at)) return false;
    if (isTime(token) && !this.#isMonthName(tokens, at)) return false;
    const before = tokens[at - 1]?.kind;
    // “…,” Will Bo said: after a comma no sentence begins.
    const isCut = before === 'quotation' && /,["”’'»]*$/u.test(tokens[at - 1]?.text ?? '');
    const isOpening =
      !before || (before === 'quotation' && !isCut) || before === 'colon' || before === 'dash';
    const isGivenName = this.#isGivenName(tokens, at, isOpening);
    if (SMALL.has(token.lower) && !isAllCapitals(token) && !isGivenName) return false;
    if (!isOpening) return true;
    if (DESCRIBING.has(token.lower) || isRoleOfNext(tokens, at)) return false;
    // The article itself has the capital elsewhere: "Kelly said", "Senators".
    if (!this.#capital.has(token.lower) && opensWithoutName(tokens, at)) return false;
    // "Police said" against "Rice said": the article itself writes "police" elsewhere. "Mark Li" is a name anyway.
    const isGiven = isFirstName(token.lower) && tokens[at + 1]?.capital === true;
    return isGiven || !this.small.has(token.lower) || TITLES.has(fold(token.text));
  }

  /** Whether "Will" or "Per" begins a name: with a capital inside a sentence, or where such a name is known. */
  #isGivenName(tokens: readonly Token[], at: number, opening: boolean): boolean {
    const lower = wordAt(tokens, at);
    const next = tokens[at + 1];
    const isSurname = next?.kind === 'word' && next.capital && !SMALL.has(next.lower) && !isTime(next);
    if (!isSurname || !GIVEN_NAMES.has(lower)) return false;
    const name = `${lower} ${next.lower}`;
    if (!opening) this.#given.add(name);
    return this.#given.has(name);
  }

  /** Whether a month is a person's name: "Jan Novak" but not "in May Novak". */
  #isMonthName(tokens: readonly Token[], at: number): boolean {
    const lower = wordAt(tokens, at);
    const next = tokens[at + 1];
    if (!MONTH_NAMES.has(lower) || /^\d/.test(wordAt(tokens, at + 1))) return false;
    const whole = next?.kind === 'word' && next.capital && !isTime(next);
    return whole && !/^(?:in|since|until|till|last|this|next|late|early|mid)$/.test(wordAt(tokens, at - 1));
  }

  #mention(
    tokens: readonly Token[],
    from: number,
    last: number,
    which: 'whole' | 'all' = 'all',
  ): Mention | undefined {
    const first = this.#pastOffice(tokens, this.#pastOrganisation(tokens, from, last), last);
    const run = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
    const { name, titles } = this.#withoutTitles(run);
    const possessive = run.at(-1)?.possessive ?? false;
    // "Mr. Li" tells that there is one beside "Ann Li".
    if (name.length === 0 || (which === 'whole' && name.length === 1 && !genderOf(titles, [])))
      return undefined;
    const only = name.length === 1 ? wordAt(name, 0) : '';
    if (namesNobody(only, titles, tokens[last + 1])) return undefined;
    const holder = this.#offices.holderOf(tokens, from, last);
    if (holder) return { named: holder, first, last, possessive, whole: true };
    if (isDeterminer(tokens[first - 1]) && this.#isOffice(only)) return undefined;
    const nouns = this.#nounsOf(tokens, first, last);
    const words = name.map((token) =>
      token.possessive && token !== name.at(-1) ? possessiveOf(token.text) : withoutStop(token.text),
    );
    const named = this.met.resolve(
      [...words, ...this.#familyOf(tokens, only, last)],
      [...titles, ...nouns],
      /^(?:younger|son|grandson)$/.test(nouns[0] ?? ''),
    );
    named.mentions++;
    if (named.mentions === 1 && isRelative(tokens, first)) named.relative = true;
    const call = tokens.slice(first, last).find(({ kind }) => kind === 'quotation');
    if (call) this.met.callAlso(named, call.text.replace(/\P{L}/gu, ''));
    if (isPlaced(tokens, first) || (name.length === 1 && titles.length === 0 && isWork(tokens, last)))
      named.things++;
    describe(named, titles, nouns);
    if (this.hasNounCapitals) for (const title of titles) this.#roles.add(title);
    if (isPerson(named)) this.#offices.note(tokens, named, from, last);
    return { named, first, last, possessive, whole: name.length > 1 };
  }

  /**
   * "Belediye Başkanı Haluk Sezgin", where an office has a capital, behind the last token where nobody is named; and "della Lega
   * Marco Bassi".
   */
  #pastOffice(tokens: readonly Token[], first: number, last: number): number {
    const isTied = this.abroad?.prepositions.has(wordAt(tokens, first - 1)) && !this.hasNounCapitals;
    if (
      isTied &&
      last > first + 1 &&
      isFirstName(wordAt(tokens, first + 1)) &&
      !isFirstName(wordAt(tokens, first))
    )
      return first + 1;
    if (!this.abroad?.hasOfficeCapitals) return first;
    for (let at = last; at >= first; at--) if (this.abroad.roles.has(wordAt(tokens, at))) return at + 1;
    return first;
  }

  #nounsOf(tokens: readonly Token[], first: number, last: number): readonly string[] {
    const nouns = nounsBeside(tokens, first, last);
    if (!this.abroad || this.hasNounCapitals) return nouns;
    return [...nouns, ...rolesAbroad(tokens, first, last, this.abroad)];
  }

  /** "The firm's CEO, Bo Li, said"; "dem Gutachter zufolge", where there was a "Gutachter Bo Li". */
  #isOffice(word: string): boolean {
    return this.#roles.has(word) || (TITLES.has(word) && !this.met.hasLast(word));
  }

  #withoutTitles(run: readonly Token[]): ReturnType<typeof withoutTitles> {
    const isSir = this.isFrench && run.length > 1 && wordAt(run, 0).replace('.', '') === 'm';
    const { name, titles } = withoutTitles(isSir ? run.slice(1) : run, this.hasNounCapitals);
    return { name, titles: isSir ? [...titles, 'monsieur'] : titles };
  }

  /** Proctor, of "Giles and Amanda Proctor", where nobody else was called Giles so far. */
  #familyOf(tokens: readonly Token[], given: string, last: number): string[] {
    const isCouple =
      isFirstName(given) &&
      wordAt(tokens, last + 1) === 'and' &&
      isFirstName(wordAt(tokens, last + 2)) &&
      !this.met.known(given);
    const end = isCouple ? endOfRun(tokens, last + 2) : last;
    const family = tokens[end];
    return family && end === last + 3 && !isFirstName(family.lower) ? [family.text] : [];
  }

  /** "In the Washington Post Trump said": two names without a word between, the second known by itself. */
  #pastOrganisation(tokens: readonly Token[], first: number, last: number): number {
    for (let at = last; at > Math.max(first + 1, last - MOST_WORDS); at--) {
      if (!ORGANISATIONS.has(wordAt(tokens, at - 1))) continue;
      const rest = tokens.slice(at, last + 1).map((token) => fold(token.text));
      if (this.met.hasPerson(rest)) return at;
    }
    return pastPost(tokens, first, last);
  }
}
