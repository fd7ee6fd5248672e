import { FIRMS, GENERATIONS, SUFFIXES } from '../words/index.js';
import { acronym, fold, genderOf, isFirstName, isOrganisation, sameName } from './forms.js';
import { isKnownName } from './known.js';
import type { Named } from './named.js';
import type { Pronouns } from './pronouns.js';

/**
 * How many of one last or first name are told apart by parts of their names. Whoever was met earlier is known by
 * the whole name only.
 */
const MOST_ALIKE = 50;

/** For how many sentences "Johnson" is the Johnson just introduced, when there are two. */
const FRESH = 6;

/** How an article writes, as far as it helps to tell names. */
interface Usage {
  /** Words that it also writes in small letters. */
  readonly small: ReadonlySet<string>;
  /** Words that it writes with a capital where no sentence begins. */
  readonly capital: ReadonlySet<string>;
  /** How often each name of one word stands in it, and how often as that of a thing or place. */
  readonly single: ReadonlyMap<string, { readonly all: number; readonly things: number }>;
  readonly pronouns: Pronouns;
}

/** A name as it stands in the text, without titles. */
interface Form {
  readonly words: readonly string[];
  /** Folded, without "Jr." and the like. */
  readonly folded: readonly string[];
  readonly organisation: boolean;
  readonly gender: 'she' | 'he' | undefined;
  /** "King Charles": nobody is called so by a first name but those of such a title. */
  readonly isCrowned: boolean;
}

/**
 * Those who bear the names of an article. A name joins the person or body met before whose name it shortens or
 * completes.
 */
export class Bearers {
  readonly all: Named[] = [];
  /** The number of the frame that is being read. */
  #frame = 0;
  /** By the last word of a name. */
  readonly #byLast = new Map<string, Named[]>();
  /** By the first word of a name of several. */
  readonly #byFirst = new Map<string, Named[]>();
  /** By the whole name: those who have left `#byLast`. */
  readonly #byWhole = new Map<string, Named>();
  /** By the last word without the ending of its case, in Russian. */
  readonly #byStem = new Map<string, Named[]>();
  readonly #byInitials = new Map<string, Named>();

  constructor(private readonly usage: Usage) {}

  beginFrame(): void {
    this.#frame++;
  }

  /** The frame's first name is this one, whole. */
  introduce(named: Named): void {
    named.introduced = this.#frame;
  }

  /** Whoever is called by these words, where the grammar and not a capital letter tells that they are a name. */
  called(words: readonly string[]): Named {
    const named = this.resolve(words, []);
    named.mentions++;
    named.titled = true;
    return named;
  }

  /** Whoever was met so far by a whole name that ends, or a first name that is, this word. */
  known(name: string): Named | undefined {
    const word = fold(name);
    const people = [...this.#lastNamed(word), ...this.#firstNamed(word)].filter(
      ({ organisation }) => !organisation,
    );
    return people.every((one) => one === people[0]) ? people[0] : undefined;
  }

  /**
   * Whom a Russian name in another case than the first means: "по словам Назаровой" is Назарова's. Undefined for whoever
   * wasn't met, or where two may be meant.
   */
  inFirstCase({ folded }: Named): Named | undefined {
    const stem = stemOf(lastOf(folded));
    if (stem === undefined) return undefined;
    const alike = (this.#byStem.get(stem) ?? []).filter(
      (one) => one.folded.length >= folded.length && one.folded.join(' ') !== folded.join(' '),
    );
    return alike.length === 1 ? alike[0] : undefined;
  }

  /** The people met so far whose initials these are: `AS` for Amy Stone. */
  byInitials(initials: string): readonly Named[] {
    return this.all.filter(
      (named) =>
        !named.organisation && named.words.length > 1 && acronym(named.words) === initials.toLowerCase(),
    );
  }

  /** Whether somebody's name ends with a word. */
  hasLast(word: string): boolean {
    return this.#byLast.has(word);
  }

  /** Whether folded words name a person met before. */
  hasPerson(folded: readonly string[]): boolean {
    return this.#lastNamed(lastOf(folded)).some(
      (named) => !named.organisation && sameName(named.folded, folded),
    );
  }

  /** `Robert “Bobby” Li` may go on as "Bobby Li". */
  callAlso(named: Named, call: string): void {
    const last = lastOf(named.words);
    this.#byWhole.set(`${fold(call)} ${fold(last)}`, named);
    if (!named.forms.has(`${call} ${last}`)) named.forms.set(`${call} ${last}`, 0);
  }

  /**
   * Whoever is meant by a name: somebody met before, or one more.
   *
   * @param titles what stands beside the name, which may tell a gender.
   * @param isYounger whether the article tells them from somebody older of the name.
   */
  resolve(words: readonly string[], titles: readonly string[], isYounger = false): Named {
    const organisation = isOrganisation(words);
    const all = words.map(fold);
    const folded = all.filter((word, at) => at === 0 || !SUFFIXES.has(word));
    const gender = organisation ? undefined : this.#genderOf(titles, folded);
    const isCrowned = titles.some((title) => CROWNED.test(title));
    const form: Form = { words, folded, organisation, gender, isCrowned };
    const alike = this.#alike(form);
    const isJunior = !organisation && (isYounger || hasGeneration(all));
    const junior = isJunior ? this.#junior(folded, alike) : undefined;
    const known = junior === 'new' ? undefined : (junior ?? this.#known(form, alike));
    const named = known ?? this.#add(form, junior === 'new');
    if (words.length > named.words.length) this.#complete(named, form);
    if (gender) named.gender ??= gender;
    const printed = words.join(' ');
    named.forms.set(printed, (named.forms.get(printed) ?? 0) + 1);
    return named;
  }

  #genderOf(titles: readonly string[], folded: readonly string[]): 'she' | 'he' | undefined {
    const told = genderOf(titles, folded);
    if (told || folded.length > 1) return told;
    // A last name may be a couple's; a name of one word alone is somebody's own.
    const word = lastOf(folded);
    const isOwn = !this.hasLast(word);
    return (
      (isOwn ? genderOf([], [word, '']) : undefined) ??
      // "President Obama" is not Michelle Obama.
      (isOwn || titles.length > 0 ? this.usage.pronouns.genderOf(word) : undefined)
    );
  }

  /** Those met before whose last name is the same, and nothing else differs. */
  #alike({ folded, gender }: Form): readonly Named[] {
    const candidates = this.#lastNamed(lastOf(folded)).filter(
      (named) => !gender || !named.gender || named.gender === gender,
    );
    if (folded.length > 1) return candidates.filter((named) => sameName(named.folded, folded));
    // "Trump said" is not "Team Trump", "Morgan said" not "Morgan Bank".
    const people = candidates.filter((named) => !named.organisation);
    // "Ukraine said" is not the Council on Ukraine.
    const isBodyOf = (named: Named) => named.folded.length > 1 && isKnownName(lastOf(folded));
    const meant = people.length > 0 ? people : candidates.filter((named) => !isBodyOf(named));
    const own = meant.filter((named) => !named.relative);
    return own.length > 0 ? own : meant;
  }

  /** Whoever is meant of those alike; or else one of the whole name, of the first name alone, or of the initials. */
  #known({ folded, organisation, isCrowned }: Form, alike: readonly Named[]): Named | undefined {
    const known =
      this.#best(alike.filter((named) => !named.junior)) ?? alike[0] ?? this.#byWhole.get(folded.join(' '));
    if (known || folded.length > 1 || isCrowned) return known;
    const word = lastOf(folded);
    return (
      this.#best(this.#firstNamed(word).filter((named) => this.#isFirstOf(named, organisation))) ??
      this.#byInitials.get(word)
    );
  }

  /**
   * The younger of two of a name: "Bo Li Jr." where "Bo Li" was met before without it, "his son Bo Li", "the younger
   * Mr. Li". "new" for one not met yet, undefined where there is one person only, who is always "Jr.".
   */
  #junior(folded: readonly string[], alike: readonly Named[]): Named | 'new' | undefined {
    const isWhole = folded.length > 1;
    const first = firstOf(folded);
    const firsts = isWhole ? [first] : [first, ...alike.map((named) => firstOf(named.folded))];
    const junior = [...alike, ...firsts.flatMap((name) => this.#firstNamed(name))].find(
      (named) => named.junior,
    );
    if (junior) return junior;
    const namesakes = isWhole
      ? alike.filter((named) => named.folded.join(' ') === folded.join(' '))
      : this.#firstNamed(first);
    return namesakes.some(isWithoutGeneration) ? 'new' : undefined;
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
   * Whether a name's first word may stand for it: "Xi", but not "Trump" for the "Trump Train", "Acme" for a heading's "ACME
   * ROADSTER" or, of a body by itself, "VW" for the "VW Atlas".
   */
  #isFirstOf({ organisation, things, folded, words }: Named, isBody: boolean): boolean {
    if (isFirm(folded)) return true;
    const isThing = things > 0 || ((isBody || isShouted(words)) && !isFirstName(firstOf(folded)));
    return !organisation && !isThing && !this.usage.small.has(lastOf(folded));
  }

  #add({ words, folded, organisation }: Form, isJunior: boolean): Named {
    const last = lastOf(folded);
    const isSingle = folded.length === 1;
    const { all = 0, things = 0 } = (isSingle && this.usage.single.get(last)) || {};
    const named: Named = {
      words,
      folded,
      forms: new Map(),
      organisation,
      nouns: new Set(),
      mentions: 0,
      expected: all,
      things,
      onlyOpens: isSingle && !this.usage.capital.has(last),
      titled: false,
      introduced: Number.NEGATIVE_INFINITY,
      ...(isJunior && { junior: true }),
    };
    this.all.push(named);
    if (words.length > 2) this.#byInitials.set(acronym(words), named);
    const stem = stemOf(last);
    if (stem !== undefined) push(this.#byStem, stem, named);
    const left = push(this.#byLast, last, named);
    if (left) this.#byWhole.set(left.folded.join(' '), left);
    if (!isSingle && (!organisation || isFirm(folded))) push(this.#byFirst, firstOf(folded), named);
    return named;
  }

  /** A fuller form of the name of somebody met before. */
  #complete(named: Named, { words, folded, organisation }: Form): void {
    if (words.length > 2) this.#byInitials.set(acronym(words), named);
    named.words = words;
    named.folded = folded;
    named.organisation = organisation;
  }

  #lastNamed(word: string): readonly Named[] {
    return this.#byLast.get(word) ?? [];
  }

  #firstNamed(word: string): readonly Named[] {
    return this.#byFirst.get(word) ?? [];
  }
}

const CROWNED = /^(?:king|queen|prince|princess|pope)$/i;

/** "Acme Systems Inc.", but not "Berlin Energy", whose first word is a place's. */
const isFirm = (folded: readonly string[]) =>
  folded.length > 1 && FIRMS.has(lastOf(folded)) && !isKnownName(firstOf(folded));

const isShouted = (words: readonly string[]) => words.every((word) => word === word.toUpperCase());

/** A surname without the ending of its case: Назаров, of Назаровой and Назарова; Wilg, of Wilgi and Wilga. */
export function stemOf(word: string): string | undefined {
  if (/^[a-ząćęłńóśźż-]{4,}$/.test(word))
    return word.replace(/(?:iego|ego|iemu|emu|owi|iej|ej|ie|im|ym|em|ą|ę|a|u|y|i|e|o)$/, '');
  if (!/^[а-яё-]{4,}$/.test(word)) return undefined;
  return word.replace(/(?:ого|ому|ой|ою|ей|ий|ый|ая|ем|ом|ым|им|у|ю|а|я|ы|и|е|ь)$/, '');
}

const firstOf = (words: readonly string[]) => words[0] ?? '';
const lastOf = (words: readonly string[]) => words.at(-1) ?? '';

const hasGeneration = (folded: readonly string[]) =>
  folded.some((word, at) => at > 0 && GENERATIONS.has(word));

/** Whether every whole form of a name that was met is without "Jr." and the like. */
function isWithoutGeneration({ forms }: Named): boolean {
  const whole = [...forms.keys()].filter((form) => form.includes(' '));
  return whole.length > 0 && !whole.some((form) => hasGeneration(form.split(' ').map(fold)));
}

/** @returns whoever has to make room. */
function push(map: Map<string, Named[]>, key: string, value: Named): Named | undefined {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.push(value) > MOST_ALIKE) return list.shift();
  return undefined;
}
