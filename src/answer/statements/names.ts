import { CUES } from './cues.js';
import type { Named } from './named.js';
import {
  isCallName,
  isDemonym,
  isDeterminer,
  isManyAt,
  isPlaced,
  isRelative,
  nounsBeside,
  onlyDescribes,
} from './names-beside.js';
import {
  acronym,
  fold,
  genderOf,
  isOrganisation,
  sameName,
  WRITTEN_OUT,
  withoutTitles,
} from './names-forms.js';
import { Pronouns } from './names-pronouns.js';
import {
  DESCRIBING,
  GENERATIONS,
  GIVEN_NAMES,
  INSIDE,
  MEN,
  MONTH_NAMES,
  ORGANISATIONS,
  SMALL,
  SPEAKERS,
  SUFFIXES,
  TIMES,
  TITLES,
  WOMEN,
} from './names-words.js';
import type { Token } from './tokens.js';
import { PREPOSITIONS } from './words.js';

/**
 * Names in running text, and which of them mean the same. A name is a run of capital words; its titles are
 * taken off; what is left joins the person or body met before whose name it shortens or completes.
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

/**
 * How many of one last or first name are told apart by parts of their names. Whoever was met earlier is known by
 * the whole name only.
 */
const MOST_ALIKE = 50;
/** No person's name has more words. */
const MOST_WORDS = 8;

/** For how many sentences "Johnson" is the Johnson just introduced, when there are two. */
const FRESH = 6;

const isAllCapitals = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();

/** "Women's Institute", "Writers' Union", but not "Obama's Party": a body that is called after those whose it is. */
const isOwnedBody = ({ text, lower }: Token, next: Token) =>
  next.capital &&
  ORGANISATIONS.has(next.lower) &&
  (lower.endsWith('s') || MANY.has(lower)) &&
  text !== text.toUpperCase();
const MANY = new Set(['women', 'men', 'people', 'children']);

/** How words for what somebody does for a living end, and first names don't. */
const TRADE = /(?:.ist|ician|grapher|keeper|maker|worker)$/;

/** The full stop of a sentence that goes on after it, as before a dash in Russian; "Corp." and "Jr." keep theirs. */
const withoutStop = (word: string) =>
  ORGANISATIONS.has(fold(word)) ? word : word.replace(/(?<=\p{L}{4})\.$/u, '');

const possessiveOf = (word: string) => `${word}${word.endsWith('s') ? '’' : '’s'}`;

export function isTime(token: Token | undefined): boolean {
  return token?.kind === 'word' && (TIMES.has(token.lower) || /^\d{1,4}$/.test(token.lower));
}

/** Finds the names in one frame after another, in the order of the article. */
export class Names {
  readonly all: Named[] = [];
  /** The number of the frame that is being read. */
  #frame = 0;
  /** By the last word of a name. */
  readonly #byLast = new Map<string, Named[]>();
  /** By the first word of a name of several. */
  readonly #byFirst = new Map<string, Named[]>();
  /** By the whole name: those who have left `#byLast`. */
  readonly #byWhole = new Map<string, Named>();
  readonly #byInitials = new Map<string, Named>();

  readonly #pronouns = new Pronouns();

  /** How often each name of one word stands in the article, and how often as that of a thing or place. */
  readonly #single = new Map<string, { all: number; things: number }>();

  /** Words that the article writes with a capital where no sentence begins. */
  readonly #capital = new Set<string>();

  /** Names that begin with one of `GIVEN_NAMES`, met where no sentence begins. */
  readonly #given = new Set<string>();

  /** @param small the words that the article also writes in small letters: no names where a sentence begins. */
  constructor(private readonly small: ReadonlySet<string>) {}

  /** Whoever is called by these words, where the grammar and not a capital letter tells that they are a name. */
  called(words: readonly string[]): Named {
    const named = this.#resolve(words, []);
    named.mentions++;
    named.titled = true;
    return named;
  }

  /** Whoever was met so far by a whole name that ends, or a first name that is, this word. */
  known(name: string): Named | undefined {
    const word = fold(name);
    const people = [...(this.#byLast.get(word) ?? []), ...(this.#byFirst.get(word) ?? [])].filter(
      ({ organisation }) => !organisation,
    );
    return people.every((one) => one === people[0]) ? people[0] : undefined;
  }

  /** The people met so far whose initials these are: `AS` for Amy Stone. */
  byInitials(initials: string): readonly Named[] {
    return this.all.filter(
      (named) =>
        !named.organisation && named.words.length > 1 && acronym(named.words) === initials.toLowerCase(),
    );
  }

  /**
   * Takes note of the whole names in a frame, so that short forms before the first whole one are understood, and of
   * "he" and "she" where only one name stands before them.
   */
  learn(tokens: readonly Token[]): void {
    let alone: string | undefined;
    let names = 0;
    for (const token of tokens.slice(1))
      if (token.kind === 'word' && token.capital) this.#capital.add(token.lower);
    for (let at = 0; at < tokens.length; at++) {
      if (!this.#begins(tokens, at)) continue;
      const last = this.#runFrom(tokens, at);
      const name = fold(tokens[last]?.text ?? '');
      if (name !== alone) names++;
      alone = name;
      if (last > at) this.#mention(tokens, at, last, true);
      else {
        const counts = this.#single.get(name) ?? { all: 0, things: 0 };
        counts.all++;
        if (isPlaced(tokens, at) || isManyAt(tokens, at)) counts.things++;
        this.#single.set(name, counts);
      }
      at = last;
    }
    this.#pronouns.count(tokens, names === 1 ? alone : undefined);
  }

  /** The mentions in a frame, in order and disjoint. */
  in(tokens: readonly Token[]): Mention[] {
    this.#frame++;
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (!this.#begins(tokens, at)) continue;
      const last = this.#runFrom(tokens, at);
      const mention = this.#mention(tokens, at, last);
      if (mention) {
        if (found.length === 0 && mention.whole) mention.named.introduced = this.#frame;
        found.push(mention);
      }
      at = last;
    }
    return found;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: walks along a name a word at a time: what may follow hangs on what came before.
  #begins(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital) return false;
    if (isTime(token) && !this.#isMonthName(tokens, at)) return false;
    const before = tokens[at - 1];
    const opening =
      !before || before.kind === 'quotation' || before.kind === 'colon' || before.kind === 'dash';
    // "the Ghanaian said".
    if (isDemonym(tokens, at)) return false;
    // "Q: Why? A: Because."
    if (token.text.length === 1 && tokens[at + 1]?.kind === 'colon') return false;
    const isGivenName = this.#isGivenName(tokens, at, opening);
    if (SMALL.has(token.lower) && !isAllCapitals(token) && !isGivenName) return false;
    // "#Roofs", "Two-thirds", "(R-La.)".
    if (/^(?:#|[dir]-\p{L})/u.test(token.lower) || SMALL.has(/^(\p{L}+)-/u.exec(token.lower)?.[1] ?? ''))
      return false;
    if (!opening) return true;
    // "Senators said", "Critics Bo Li and …": a noun for many, and no name.
    const after = tokens[at + 1];
    if (
      /[^s]s$/.test(token.lower) &&
      SPEAKERS.has(token.lower) &&
      !this.#capital.has(token.lower) &&
      !(after?.capital && ORGANISATIONS.has(after.lower))
    )
      return false;
    // "Chastened by the vote, Li …".
    if (/..ed$/.test(token.lower) && PREPOSITIONS.has(after?.lower ?? '') && !this.#capital.has(token.lower))
      return false;
    if (DESCRIBING.has(token.lower)) return false;
    // "Pundit Ida Falk said", "Statistician Bo Li said".
    const isRole = (SPEAKERS.has(token.lower) || TRADE.test(token.lower)) && !TITLES.has(token.lower);
    if (isRole && after?.capital && tokens[at + 2]?.capital) return false;
    if (/(?:ly|ing)$/.test(token.lower) && !this.#capital.has(token.lower)) {
      // "Kelly said", "Beijing said", against "Apparently" and "Lamenting".
      const next = tokens[at + 1];
      if (!(WOMEN.has(token.lower) || token.possessive || CUES.has(next?.lower ?? ''))) return false;
    }
    // "Police said" against "Rice said": the article itself writes "police" elsewhere. "Mark Li" is a name anyway.
    const isGiven = isGivenName || ((MEN.has(token.lower) || WOMEN.has(token.lower)) && after?.capital);
    return !this.small.has(token.lower) || TITLES.has(fold(token.text)) || isGiven === true;
  }

  /** Whether "Will" or "Per" begins a name: with a capital inside a sentence, or where such a name is known. */
  #isGivenName(tokens: readonly Token[], at: number, opening: boolean): boolean {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    const isSurname = next?.kind === 'word' && next.capital && !SMALL.has(next.lower) && !isTime(next);
    if (!isSurname || !GIVEN_NAMES.has(lower)) return false;
    const name = `${lower} ${next.lower}`;
    if (!opening) this.#given.add(name);
    return this.#given.has(name);
  }

  /** Whether a month is a person's name: "May" of somebody met before, "Jan Novak" but not "in May Novak". */
  #isMonthName(tokens: readonly Token[], at: number): boolean {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    if (!MONTH_NAMES.has(lower) || /^\d/.test(next?.lower ?? '')) return false;
    const before = tokens[at - 1];
    if (this.#byLast.has(lower) && before?.kind !== 'word') return true;
    const whole = next?.kind === 'word' && next.capital && !isTime(next);
    return whole && !/^(?:in|since|until|till|last|this|next|late|early|mid)$/.test(before?.lower ?? '');
  }

  /** Whether "May" goes on a name: "Theresa May said", not "In Washington May 5". */
  #isSurname(tokens: readonly Token[], at: number): boolean {
    const before = tokens[at - 1];
    return (
      MONTH_NAMES.has(tokens[at]?.lower ?? '') &&
      !/^\d/.test(tokens[at + 1]?.lower ?? '') &&
      !TITLES.has(before?.lower ?? '') &&
      !ORGANISATIONS.has(before?.lower ?? '')
    );
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: walks along a name a word at a time: what may follow hangs on what came before.
  #runFrom(tokens: readonly Token[], at: number): number {
    let last = at;
    for (;;) {
      const token = tokens[last];
      const next = tokens[last + 1];
      // `Robert “Bobby” Li`.
      if (next?.kind === 'quotation' && isCallName(next.text) && tokens[last + 2]?.capital) {
        last += 2;
        continue;
      }
      if (!token || next?.kind !== 'word' || (token.possessive && !isOwnedBody(token, next))) return last;
      if (
        next.capital &&
        (this.#isSurname(tokens, last + 1) ||
          (!isTime(next) && !(SMALL.has(next.lower) && next.text !== next.text.toUpperCase())))
      ) {
        last++;
        continue;
      }
      // "Institute for Policy Integrity", "Association of Flight Attendants", "Ludwig van Beethoven", "Bo van der Berg".
      if (!INSIDE.has(next.lower)) return last;
      const skip = /^(?:the|la|las|los|der|den)$/.test(tokens[last + 2]?.lower ?? '') ? 3 : 2;
      // "Court of Appeals for the 6th Circuit".
      const isNumbered = /^\d+(?:st|nd|rd|th)$/.test(tokens[last + skip]?.lower ?? '');
      const isCircuit = isNumbered && tokens[last + skip + 1]?.lower === 'circuit';
      const body =
        isCircuit || ORGANISATIONS.has(token.lower) || (TITLES.has(fold(token.text)) && next.lower === 'of');
      if (/^(?:and|in)$/.test(next.lower) || (/^(?:of|for|on)$/.test(next.lower) && !body)) return last;
      if (isCircuit) last++;
      const after = tokens[last + skip];
      if (!after?.capital || after.kind !== 'word' || isTime(after)) return last;
      last += skip;
    }
  }

  #mention(tokens: readonly Token[], from: number, last: number, wholeOnly = false): Mention | undefined {
    const first = this.#pastOrganisation(tokens, from, last);
    const run = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
    const { name, titles } = withoutTitles(run);
    const possessive = run.at(-1)?.possessive ?? false;
    // "Mr. Li" tells that there is one beside "Ann Li".
    if (name.length === 0 || (wholeOnly && name.length === 1 && !genderOf(titles, []))) return undefined;
    const next = tokens[last + 1];
    const only = name.length === 1 ? (name[0]?.lower ?? '') : '';
    if (onlyDescribes(only, next)) return undefined;
    // "the firm's CEO, Bo Li, said".
    if (TITLES.has(only) && isDeterminer(tokens[first - 1]) && !this.#byLast.has(only)) return undefined;
    const nouns = nounsBeside(tokens, first, last);
    const named = this.#resolve(
      name.map((token) =>
        token.possessive && token !== name.at(-1) ? possessiveOf(token.text) : withoutStop(token.text),
      ),
      [...titles, ...nouns],
      /^(?:younger|son|grandson)$/.test(nouns[0] ?? ''),
    );
    named.mentions++;
    if (name.length > 1 && named.mentions === 1 && isRelative(tokens, first)) named.relative = true;
    const call = tokens.slice(first, last).find(({ kind }) => kind === 'quotation');
    if (call) this.#callAlso(named, call.text.replace(/\P{L}/gu, ''));
    // "the Hill", "in Ohio", "Web of Angels".
    const isWork =
      name.length === 1 && titles.length === 0 && next?.lower === 'of' && tokens[last + 2]?.capital;
    if (isWork || isPlaced(tokens, first)) named.things++;
    if (titles.some((title) => TITLES.has(title))) named.titled = true;
    // Nouns set before the name: "Stein spokeswoman Melezia Figueroa", "the senator, Bo Li".
    for (const title of titles) named.nouns.add(WRITTEN_OUT[title] ?? title);
    for (const noun of nouns) named.nouns.add(noun);
    return { named, first, last, possessive, whole: name.length > 1 };
  }

  /** `Robert “Bobby” Li` may go on as "Bobby Li". */
  #callAlso(named: Named, call: string): void {
    const last = named.words.at(-1) ?? '';
    this.#byWhole.set(`${fold(call)} ${fold(last)}`, named);
    if (!named.forms.has(`${call} ${last}`)) named.forms.set(`${call} ${last}`, 0);
  }

  /** "In the Washington Post Trump said": two names without a word between, the second known by itself. */
  #pastOrganisation(tokens: readonly Token[], first: number, last: number): number {
    for (let at = last; at > Math.max(first + 1, last - MOST_WORDS); at--) {
      if (!ORGANISATIONS.has(tokens[at - 1]?.lower ?? '')) continue;
      const rest = tokens.slice(at, last + 1).map((token) => fold(token.text));
      const known = this.#byLast.get(rest.at(-1) ?? '') ?? [];
      if (known.some((named) => !named.organisation && sameName(named.folded, rest))) return at;
    }
    return first;
  }

  /** Whether a name's first word may stand for it: "Xi", but not "Trump" for the "Trump Train". */
  #isFirstOf({ organisation, things, folded }: Named): boolean {
    return !organisation && things === 0 && !this.small.has(folded.at(-1) ?? '');
  }

  /** Of several who may be meant: whom a whole name has just introduced, else whom the article is most about. */
  #best(candidates: readonly Named[]): Named | undefined {
    const fresh = candidates.filter((named) => this.#frame - named.introduced <= FRESH);
    const rank = fresh.length > 0 ? (named: Named) => named.introduced : (named: Named) => named.mentions;
    return (fresh.length > 0 ? fresh : candidates).reduce<Named | undefined>(
      (most, named) => (!most || rank(named) > rank(most) ? named : most),
      undefined,
    );
  }

  /**
   * The younger of two of a name: "Bo Li Jr." where "Bo Li" was met before without it, "his son Bo Li", "the younger
   * Mr. Li". "new" for one not met yet, undefined where there is one person only, who is always "Jr.".
   */
  #junior(folded: readonly string[], alike: readonly Named[], isYounger: boolean): Named | 'new' | undefined {
    const [first = ''] = folded;
    const firsts = folded.length > 1 ? [first] : [first, ...alike.map((named) => named.folded[0] ?? '')];
    const known = firsts.flatMap((name) => this.#byFirst.get(name) ?? []).find((named) => named.junior);
    const junior = alike.find((named) => named.junior) ?? known;
    if (junior) return junior;
    if (isYounger) return folded.length > 1 || alike.length === 0 ? 'new' : undefined;
    const isPlain = ([form]: [string, number]) =>
      form.includes(' ') && !form.split(' ').some((word, at) => at > 0 && GENERATIONS.has(fold(word)));
    const namesakes = folded.length > 1 ? alike : (this.#byFirst.get(first) ?? []);
    return namesakes.some(
      (named) =>
        (folded.length === 1 || named.folded.join(' ') === folded.join(' ')) &&
        [...named.forms].every(([form, count]) => !form.includes(' ') || isPlain([form, count])) &&
        [...named.forms].some(isPlain),
    )
      ? 'new'
      : undefined;
  }

  /** @param isYounger whether the article tells them from somebody older of the name. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases, each with an example, in the order in which they are tried.
  #resolve(words: readonly string[], titles: readonly string[], isYounger = false): Named {
    const organisation = isOrganisation(words);
    const all = words.map(fold);
    const folded = all.filter((word, at) => at === 0 || !SUFFIXES.has(word));
    const isJunior = isYounger || all.some((word, at) => at > 0 && GENERATIONS.has(word));
    const last = folded.at(-1) ?? '';
    const told = organisation ? undefined : genderOf(titles, folded);
    // A last name may be a couple's; a name of one word alone is somebody's own.
    const isAlone = folded.length === 1 && !organisation;
    const isOwnName = isAlone && !this.#byLast.has(last);
    const gender =
      told ??
      (isOwnName ? genderOf([], [last, '']) : undefined) ??
      // "President Obama" is not Michelle Obama.
      (isOwnName || (isAlone && titles.length > 0) ? this.#pronouns.genderOf(last) : undefined);
    const candidates = (this.#byLast.get(last) ?? []).filter(
      (named) => !gender || !named.gender || named.gender === gender,
    );
    // "Trump said" is not "Team Trump", "Morgan said" not "Morgan Bank".
    const people = candidates.filter((named) => !named.organisation);
    const meant = folded.length === 1 && people.length > 0 ? people : candidates;
    const same = meant.filter((named) => sameName(named.folded, folded));
    const own = folded.length === 1 ? same.filter((named) => !named.relative) : same;
    const alike = own.length > 0 ? own : same;
    const junior = isJunior && !organisation ? this.#junior(folded, alike, isYounger) : undefined;
    const isNew = junior === 'new';
    let found = isNew
      ? undefined
      : (junior ?? this.#best(alike.filter((named) => !named.junior)) ?? alike[0]);
    if (!isNew) found ??= this.#byWhole.get(folded.join(' '));
    if (!found && !isNew && folded.length === 1) {
      found =
        this.#best((this.#byFirst.get(last) ?? []).filter((named) => this.#isFirstOf(named))) ??
        this.#byInitials.get(last);
    }
    if (!found) {
      found = {
        words,
        folded,
        forms: new Map(),
        organisation,
        nouns: new Set(),
        mentions: 0,
        expected: folded.length === 1 ? (this.#single.get(last)?.all ?? 0) : 0,
        things: folded.length === 1 ? (this.#single.get(last)?.things ?? 0) : 0,
        onlyOpens: folded.length === 1 && !this.#capital.has(last) && !gender,
        titled: false,
        introduced: Number.NEGATIVE_INFINITY,
        ...(isNew && { junior: true }),
      };
      this.all.push(found);
      if (words.length > 2) this.#byInitials.set(acronym(words), found);
      const left = push(this.#byLast, last, found);
      if (left) this.#byWhole.set(left.folded.join(' '), left);
      if (folded.length > 1 && !organisation) push(this.#byFirst, folded[0] ?? '', found);
    } else if (words.length > found.words.length) {
      if (found.words.length === 1 && !organisation) push(this.#byFirst, folded[0] ?? '', found);
      found.words = words;
      found.folded = folded;
      if (words.length > 2) this.#byInitials.set(acronym(words), found);
      found.organisation = organisation;
    }
    if (gender && !found.gender) found.gender = gender;
    const form = words.join(' ');
    found.forms.set(form, (found.forms.get(form) ?? 0) + 1);
    return found;
  }
}

/** @returns whoever has to make room. */
function push(map: Map<string, Named[]>, key: string, value: Named): Named | undefined {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.push(value) > MOST_ALIKE) return list.shift();
  return undefined;
}
