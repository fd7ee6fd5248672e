import { CUES, type Cue, DOCUMENTS } from './cues.js';
import { isTime, type Mention } from './names.js';
import { isPerson } from './names-forms.js';
import { HE_NOUNS, SHE_NOUNS, SPEAKERS, TIMES, TITLES } from './names-words.js';
import { type Frame, type Token, wordAt } from './tokens.js';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  LEADING,
  PREPOSITIONS,
  PRONOUNS,
  TYING,
} from './words.js';

/** Who is the subject of a cue, as far as one frame tells. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly word: string }
  /** A noun with what belongs to it, from token `first` to `last`: "the campaign's lawyers". */
  | {
      readonly kind: 'noun';
      readonly first: number;
      readonly last: number;
      /** Another language's "the" stands before it: the noun may be what somebody was called before. */
      readonly isDefinite?: true;
    };

/**
 * How many tokens back a subject is looked for. No sentence of an article needs more; without an end, a text
 * without full stops would be read again from its beginning for each of its verbs.
 */
const REACH = 200;
/** The longest noun with what belongs to it, in tokens. */
const LONGEST_NOUN = 40;
/** "one of the nurses", "60 percent of voters". */
const PARTS =
  /^(?:one|two|three|some|many|most|several|none|all|both|any|each|few|half|percent|majority|handful)$/;
/** How many may say something together; more are a list. */
const TOGETHER = 12;

/**
 * Finds the subject that stands before or after a place in a frame, past appositions, brackets, adverbs and
 * phrases, without knowing more words than the tables beside it.
 */
export class Subjects {
  readonly tokens: readonly Token[];
  readonly #mentionAt: (Mention | undefined)[];
  /** The place of each mention among them. */
  readonly #order: ReadonlyMap<Mention, number>;
  /** The last opening bracket at or before each token; -1 when there is none. */
  readonly #opening: Int32Array;
  #topic: readonly Subject[] | undefined;

  constructor(
    frame: Frame,
    readonly mentions: readonly Mention[],
  ) {
    this.tokens = frame.tokens;
    this.#mentionAt = new Array(frame.tokens.length);
    for (const mention of mentions) {
      for (let at = mention.first; at <= mention.last; at++) this.#mentionAt[at] = mention;
    }
    this.#order = new Map(mentions.map((mention, place) => [mention, place]));
    let opening = -1;
    this.#opening = Int32Array.from(frame.tokens, (token, at) => {
      if (token.kind === 'open') opening = at;
      return opening;
    });
  }

  /** The name that stands at, or over, a token. */
  mentionAt(at: number): Mention | undefined {
    return this.#mentionAt[at];
  }

  /** The word at a token, in small letters; empty when it is none. */
  word(at: number): string {
    return wordAt(this.tokens, at);
  }

  /** Who begins a clause or stands in apposition after "and": "Bo left and Li, …, said", "two clerks, Bo and Li, said". */
  #headOfPart(mention: Mention): Mention | undefined {
    const [first] = this.joint(mention);
    if (first?.kind !== 'name') return undefined;
    const at = first.mention.first - 1;
    if (first.mention === mention) return this.#mentionAt[at - 1] ? undefined : mention;
    return this.tokens[at]?.kind === 'comma' && !this.#mentionAt[at - 1] ? mention : undefined;
  }

  /** The token before the bracket that ends at a token; the token itself when none does. */
  beforeBracket(at: number): number {
    return this.tokens[at]?.kind === 'close' ? this.#openingOf(at) - 1 : at;
  }

  /** What the frame is about: the subject of its first verb, as far as can be told without knowing all verbs. */
  topic(): readonly Subject[] {
    this.#topic ??= this.topicFrom(0);
    return this.#topic;
  }

  /** The same of the clause that begins at a token. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases, each with an example, in the order in which they are tried.
  topicFrom(from: number): readonly Subject[] {
    // "As for Li, he has left."
    const apart =
      this.word(from) === 'as' && this.word(from + 1) === 'for' ? this.#mentionAt[from + 2] : undefined;
    if (apart && !apart.possessive) return [{ kind: 'name', mention: apart }];
    // "For Li, who …, it is a start."
    const whose = this.word(from) === 'for' ? this.#mentionAt[from + 1] : undefined;
    if (whose && !whose.possessive && isPerson(whose.named) && this.tokens[whose.last + 1]?.kind === 'comma')
      return [{ kind: 'name', mention: whose }];
    let at = from;
    const { length } = this.tokens;
    // Past a leading phrase: "In a statement on Tuesday, …".
    for (let rounds = 0; rounds < 4; rounds++) {
      const lower = this.word(at);
      // "Earlier Wednesday, Li …", "Last week Li …".
      if (
        isTime(this.tokens[at]) ||
        (/^(?:earlier|later|last|early|late)$/.test(lower) && isTime(this.tokens[at + 1]))
      ) {
        at += isTime(this.tokens[at]) ? 1 : 2;
        if (this.tokens[at]?.kind === 'comma') at++;
        continue;
      }
      if (CONJUNCTIONS.has(lower) || ADVERBS.has(lower) || /ly$/.test(lower) || lower === 'however') {
        at++;
        if (this.tokens[at]?.kind === 'comma') at++;
        continue;
      }
      // "Chastened by the vote, Li …".
      const isParticiple =
        /..ed$/.test(lower) &&
        (PREPOSITIONS.has(this.word(at + 1)) ||
          /^(?:whether|if|how|why|what|when|who|where)$/.test(this.word(at + 1)));
      // "Leading candidate Bo Li …".
      const isDescribing = SPEAKERS.has(this.word(at + 1)) && this.#mentionAt[at + 2];
      if (!PREPOSITIONS.has(lower) && !isParticiple && (!/ing$/.test(lower) || isDescribing)) break;
      const comma = this.tokens.findIndex((token, index) => index > at && token.kind === 'comma');
      if (comma < 0) break;
      at = this.#pastPlace(comma + 1);
    }
    for (let first = at; first < Math.min(length, at + 12); first++) {
      const mention = this.#mentionAt[first];
      const token = this.tokens[first];
      if (mention) {
        const after = this.tokens[mention.last + 1];
        // "The president's Pacific roots".
        const isPart =
          this.tokens[first - 1]?.possessive && after?.kind === 'word' && this.#mayBeNoun(mention.last + 1);
        if (mention.possessive || isPart || (after?.kind === 'word' && SPEAKERS.has(after.lower))) {
          first = mention.last;
          continue;
        }
        return this.joint(mention);
      }
      if (!token || token.kind === 'quotation') return [];
      if (PRONOUNS.has(token.lower) && token.lower !== 'who') return [{ kind: 'pronoun', word: token.lower }];
      // "The conductor, Ida Falk, is often blamed."
      const apposed = token.kind === 'comma' ? this.#mentionAt[first + 1] : undefined;
      if (apposed?.whole && this.tokens[apposed.last + 1]?.kind === 'comma')
        return [{ kind: 'name', mention: apposed }];
      if (PREPOSITIONS.has(token.lower) || token.kind !== 'word') return this.#nounBefore(first - 1);
      if (CUES.has(token.lower) || AUXILIARIES.has(token.lower)) return this.#nounBefore(first - 1);
    }
    return [];
  }

  /** Whether a word after a name may be a noun that the name belongs to: no verb, as far as the tables tell. */
  #mayBeNoun(at: number): boolean {
    const token = this.tokens[at];
    const lower = this.word(at);
    return (
      lower !== '' &&
      !token?.capital &&
      !/(?:ed|ly|ing)$/.test(lower) &&
      ![PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS, DETERMINERS, PRONOUNS, TIMES, CUES].some((words) =>
        words.has(lower),
      )
    );
  }

  /** Past the state of "In Portland, Maine, Li …". */
  #pastPlace(at: number): number {
    const [place, state] = [this.#mentionAt[at - 2], this.#mentionAt[at]];
    const isPlace = place && state && state.first === at && !isPerson(state.named);
    return isPlace && this.tokens[state.last + 1]?.kind === 'comma' ? state.last + 2 : at;
  }

  /** The subject whose last token is at or before `at`. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: walks back from a verb a word at a time: what may stand next hangs on what was passed.
  before(
    from: number,
    form: Cue['form'],
    floor = Math.max(0, from - REACH),
  ): readonly Subject[] | 'again' | undefined {
    // "Noting the cost, Li left".
    if (from < 0 && form === 'ing') return 'again';
    let at = from;
    for (let steps = 0; steps < 40 && at >= floor; steps++) {
      const token = this.tokens[at];
      if (!token) return undefined;
      const mention = this.#mentionAt[at];
      if (mention) {
        if (mention.possessive) return undefined;
        // "Li lives here and like Bo has said so".
        if (/^(?:like|unlike)$/.test(this.word(mention.first - 1))) {
          at = mention.first - 2;
          continue;
        }
        const tie = this.#tieBefore(mention);
        if (tie > 0 && !(form === 'ing' && at === from)) {
          at = tie - 1;
          const head = this.tokens[at];
          // "A study from the Court finds".
          if (DOCUMENTS.has(this.word(at)) && /^(?:by|from)$/.test(this.word(tie)))
            return this.joint(mention);
          if (!head || head.kind === 'comma' || CUES.has(head.lower))
            return form === 'ing' ? 'again' : this.#head(at, mention);
          continue;
        }
        return this.joint(mention);
      }
      if (token.kind === 'comma') {
        // "Li offered Bo a post, then said".
        const isNext = this.word(at + 1) === 'then';
        return form === 'ing' || isNext ? 'again' : this.#beforeComma(at);
      }
      if (token.kind === 'close') {
        at = this.beforeBracket(at);
        continue;
      }
      if (token.kind === 'dash') return form === 'ing' ? 'again' : this.#beforeComma(at);
      // `Li, author of “The Old Bridge,” put it`.
      if (token.kind === 'quotation' && at === from && isTitle(token.text)) return this.#beforeComma(at);
      if (token.kind !== 'word') return form === 'ing' ? 'again' : undefined;
      const { lower } = token;
      if (lower === 'who' || lower === 'that' || lower === 'which') return this.#antecedent(at);
      if (PRONOUNS.has(lower)) return [{ kind: 'pronoun', word: lower }];
      // "Having announced it, Li left".
      if (lower === 'having') return 'again';
      if (
        isTime(token) ||
        AUXILIARIES.has(lower) ||
        ADVERBS.has(lower) ||
        LEADING.has(lower) ||
        /ly$/.test(lower) ||
        (PREPOSITIONS.has(lower) && isTime(this.tokens[at + 1]))
      ) {
        at--;
        continue;
      }
      if (lower === 'to') {
        // "refused to call": whoever refused.
        const verb = CUES.get(this.word(at - 1));
        if (verb || LEADING.has(this.word(at - 1))) {
          at -= 2;
          continue;
        }
        return 'again';
      }
      if (CONJUNCTIONS.has(lower)) return 'again';
      if (PREPOSITIONS.has(lower)) return 'again';
      if (DETERMINERS.has(lower)) return undefined;
      return this.#nounOrPhrase(at, form, floor);
    }
    return undefined;
  }

  /** The preposition that ties a name, and what is joined to it, to what stands before; -1 when there is none. */
  #tieBefore(mention: Mention): number {
    let at = this.#firstListed(mention).first - 1;
    for (let steps = 0; steps < 3 && at > 0; steps++) {
      const token = this.tokens[at];
      if (token?.kind !== 'word') return -1;
      if (TYING.has(token.lower)) return at;
      // "of bases the Pentagon plans": after "the" only the preposition itself may stand.
      if (!DETERMINERS.has(token.lower) && !token.possessive) return -1;
      at--;
    }
    return -1;
  }

  /** The first of a list that ends with a name, commas and "and" between: Ohio, of "in Ohio, Iowa and Texas". */
  #firstListed(mention: Mention): Mention {
    const [joined] = this.joint(mention);
    let first = joined?.kind === 'name' ? joined.mention : mention;
    if (first === mention) return first;
    for (let before = first; this.tokens[before.first - 1]?.kind === 'comma'; first = before) {
      const next = this.#mentionAt[before.first - 2];
      if (!next || next.possessive) return before;
      before = next;
    }
    return first;
  }

  /** A noun that ends at `at`: itself the subject, or the end of a phrase that stands between ("in a statement"). */
  #nounOrPhrase(at: number, form: Cue['form'], floor: number): readonly Subject[] | 'again' | undefined {
    const [noun] = this.#nounBefore(at);
    if (noun?.kind === 'name') return [noun];
    if (noun?.kind !== 'noun') return form === 'ing' ? 'again' : undefined;
    const before = this.tokens[noun.first - 1];
    const partitive =
      /^(?:what|how)$/.test(this.word(noun.first)) ||
      (before?.lower === 'of' && PARTS.test(this.word(noun.first - 2)));
    // "called on Bo to stop attacking it".
    if (form === 'ing' && before?.lower === 'to') return 'again';
    if (before?.kind === 'word' && PREPOSITIONS.has(before.lower) && noun.first >= 2 && !partitive) {
      const left = this.before(noun.first - 2, form, floor);
      if (left !== undefined && left !== 'again') return left;
    }
    if (CUES.has(this.word(noun.last)) && !SPEAKERS.has(this.word(noun.last))) return 'again';
    return this.#withOthers(noun);
  }

  /** "Li, Bo and other donors", "Li and her husband": those whom it names, with the noun. */
  #withOthers(noun: Subject & { kind: 'noun' }): readonly Subject[] {
    const last = this.word(noun.first - 1) === 'and' ? this.#mentionAt[noun.first - 2] : undefined;
    const isJoined = /^(?:others?|his|her|their|its|colleagues)$/.test(this.word(noun.first));
    return last && isJoined && !last.possessive ? [...this.#listed(this.joint(last)), noun] : [noun];
  }

  /** The last resort for a name after a preposition: nobody stands before it, so the name itself. */
  #head(at: number, mention: Mention): readonly Subject[] | undefined {
    const token = this.tokens[at];
    if (token?.kind === 'comma') return this.#beforeComma(at);
    return [{ kind: 'name', mention }];
  }

  /** `Li, a clerk at the court, said`: the name before the first of the commas that belongs to the clause. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: walks back from a verb a word at a time: what may stand next hangs on what was passed.
  #beforeComma(comma: number): readonly Subject[] | undefined {
    let found: Mention | undefined;
    for (let at = comma; at > Math.max(0, comma - REACH); at--) {
      const token = this.tokens[at];
      if (!token || token.kind === 'semicolon' || token.kind === 'colon') break;
      if (token.kind === 'quotation' && !isTitle(token.text)) break;
      if (token.kind !== 'comma' && token.kind !== 'dash' && token.kind !== 'open' && token.lower !== 'who')
        continue;
      // "Many share these fears, but the Council, which …, wants": what stands before is another clause.
      if (found && /^(?:but|while|although|though|because|since)$/.test(this.word(at + 1))) break;
      const mention = this.#mentionAt[at - 1] ?? this.#mentionAt[this.beforeBracket(at - 1)];
      if (!mention || mention.possessive) continue;
      // "opponents, including Li, say".
      if (this.word(mention.first - 1) === 'including' && this.tokens[mention.first - 2]?.kind === 'comma')
        return [...this.#nounBefore(mention.first - 3), { kind: 'name', mention }];
      // "Gov. Ann Lee of Ohio, a Republican who …, said", "the chairman, Bo Li of the Greens, said".
      const tie = this.#tieBefore(mention);
      const tied = this.#mentionAt[tie - 1];
      if (tied?.whole) found = tied;
      else if (this.word(mention.first - 1) === 'and') found = this.#headOfPart(mention) ?? found;
      // "by the Post" is tied as "by Li" is.
      else if (tie < 0) found = mention;
    }
    return found ? this.joint(found) : this.#nounBeforeComma(comma);
  }

  #openingOf(close: number): number {
    return this.#opening[close] ?? -1;
  }

  #nounBeforeComma(comma: number): readonly Subject[] | undefined {
    for (let at = comma - 1; at > Math.max(0, comma - REACH); at--) {
      if (this.tokens[at]?.kind !== 'comma') continue;
      const [noun] = this.#nounBeforeTie(at - 1);
      // "Li's memo, sent in May, says".
      const isMaker = noun?.kind === 'name' && !this.#mentionAt[at - 1];
      const isSpeaker = noun?.kind === 'noun' && SPEAKERS.has(this.word(noun.last));
      return noun && (isMaker || isSpeaker) ? [noun] : undefined;
    }
    return undefined;
  }

  /** The noun that ends at `at`, or the one that it is tied to: "a spokesman for the ministry" is a spokesman. */
  #nounBeforeTie(at: number): readonly Subject[] {
    const found = this.#nounBefore(at);
    const tie = found[0]?.kind === 'noun' ? found[0].first - 1 : -1;
    const isTied = /^(?:for|of|at|to|from|with)$/.test(this.word(tie));
    return isTied && SPEAKERS.has(this.word(tie - 1)) ? this.#nounBefore(tie - 1) : found;
  }

  /** `Li, who said`; `the lawyers who said`. */
  #antecedent(who: number): readonly Subject[] | undefined {
    const at = ['comma', 'dash'].includes(this.tokens[who - 1]?.kind ?? '') ? who - 2 : who - 1;
    const apposed = this.#describedBy(at);
    if (apposed) return [{ kind: 'name', mention: apposed }];
    const mention = this.#mentionAt[at];
    if (mention && !mention.possessive) return this.#tiedPeople(mention, who) ?? [{ kind: 'name', mention }];
    if (this.word(who) !== 'who') return undefined;
    const among = this.#amongThose(at);
    if (among) return among;
    if (this.tokens[at]?.kind === 'word') {
      const found = at < who - 1 ? this.#nounBeforeTie(at) : this.#nounBefore(at);
      if (found.length > 0) return found;
    }
    return this.#beforeComma(who - 1);
  }

  /** "Democrats on Capitol Hill, who": the noun for people that a name is tied to, where the name is no person's. */
  #tiedPeople(mention: Mention, who: number): readonly Subject[] | undefined {
    const tie = this.#tieBefore(mention);
    if (this.word(who) !== 'who' || tie < 1 || mention.named.gender) return undefined;
    const head = this.#mentionAt[tie - 1];
    if (head) return isPerson(head.named) ? [{ kind: 'name', mention: head }] : undefined;
    const [noun] = SPEAKERS.has(this.word(tie - 1)) ? this.#nounBefore(tie - 1) : [];
    return noun && [noun];
  }

  /** "Li is among those who say", "Li is one of many experts who say": Li, by the last word before "who". */
  #amongThose(at: number): readonly Subject[] | undefined {
    for (let back = at; back > at - 6 && this.tokens[back]?.kind === 'word'; back--) {
      const verb =
        this.word(back) === 'among'
          ? back - 1
          : this.word(back) === 'of' && this.word(back - 1) === 'one'
            ? back - 2
            : -1;
      if (verb < 1 || !BE.has(this.word(verb))) continue;
      const found = this.before(verb - 1, 'past');
      return found === 'again' ? undefined : found;
    }
    return undefined;
  }

  /** Whom a noun in apposition is said of: Lee, of "Lee, a Republican who …", by the noun's last token. */
  #describedBy(at: number): Mention | undefined {
    let first = at;
    while (first > at - 6 && this.tokens[first]?.kind === 'word' && !/^an?$/.test(this.word(first))) first--;
    if (!/^an?$/.test(this.word(first))) return undefined;
    // "Lee, a clerk and a Republican who …".
    if (this.word(first - 1) === 'and')
      while (first > at - LONGEST_NOUN && this.tokens[first - 1]?.kind === 'word') first--;
    if (this.tokens[first - 1]?.kind !== 'comma') return undefined;
    const beside = this.#mentionAt[first - 2];
    const tied =
      beside && TYING.has(this.word(beside.first - 1)) ? this.#mentionAt[beside.first - 2] : beside;
    return tied && !tied.possessive ? tied : undefined;
  }

  /** The "and" before a name, past what the name is: "and her rival Li"; -1 when there is none. */
  #andBefore(first: number): number {
    if (this.word(first - 1) === 'and') return first - 1;
    const isWhole = this.#mentionAt[first]?.whole === true;
    if (isWhole && this.word(first - 1) === 'the' && this.word(first - 2) === 'and') return first - 2;
    const isOwned = DETERMINERS.has(this.word(first - 2)) && this.word(first - 3) === 'and';
    return isOwned && SPEAKERS.has(this.word(first - 1)) ? first - 3 : -1;
  }

  /** The name with all that are joined to it by "and". */
  joint(mention: Mention): readonly Subject[] {
    const joined = [mention];
    for (let first = mention; joined.length < TOGETHER; ) {
      const before = this.mentions[(this.#order.get(first) ?? 0) - 1];
      const and = this.#andBefore(first.first);
      if (!before || and < 0 || before.possessive) break;
      const end = this.beforeBracket(this.tokens[and - 1]?.kind === 'comma' ? and - 2 : and - 1);
      if (before.last !== end) break;
      joined.unshift(before);
      first = before;
    }
    const names = joined.map((one): Subject => ({ kind: 'name', mention: one }));
    return joined.length > 1 ? this.#listed(names) : names;
  }

  /** With the names before the first of them in a list. */
  #listed(names: readonly Subject[]): readonly Subject[] {
    const [first] = names;
    if (first?.kind !== 'name') return names;
    const before = this.#listedBefore(first.mention, TOGETHER - names.length);
    return [...before.map((one): Subject => ({ kind: 'name', mention: one })), ...names];
  }

  /** The names before the last two of a list: "Li, Bo, Falk and Webb", but not "in Ohio, Falk and Webb". */
  #listedBefore(name: Mention, most: number): Mention[] {
    const listed: Mention[] = [];
    for (let first = name; listed.length < most; ) {
      const before = this.mentions[(this.#order.get(first) ?? 0) - 1];
      const comma = first.first - 1;
      if (!before || before.possessive || before.last !== comma - 1 || this.tokens[comma]?.kind !== 'comma')
        break;
      listed.unshift(before);
      first = before;
    }
    const head = this.tokens[(listed[0]?.first ?? 0) - 1];
    const isList = head === undefined || head.kind !== 'word' || !PREPOSITIONS.has(head.lower);
    return isList ? listed : [];
  }

  /** The noun that ends at `at`, with its article and what stands between. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: walks back from a verb a word at a time: what may stand next hangs on what was passed.
  #nounBefore(at: number): readonly Subject[] {
    const end = this.tokens[at];
    if (end?.kind !== 'word' || end.possessive) return [];
    const whole = this.#mentionAt[at];
    if (whole) return this.joint(whole);
    const { lower } = end;
    // "A person familiar with the matter", "sources close to the firm".
    if (/^(?:familiar|close|briefed)$/.test(lower) && SPEAKERS.has(this.word(at - 1)))
      return this.#nounBefore(at - 1);
    if (PRONOUNS.has(lower)) return [{ kind: 'pronoun', word: lower }];
    if (
      DETERMINERS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      AUXILIARIES.has(lower)
    )
      return [];
    let first = at;
    while (first > Math.max(0, at - LONGEST_NOUN)) {
      const before = this.tokens[first - 1];
      if (before?.kind !== 'word') break;
      if (
        PREPOSITIONS.has(before.lower) ||
        CONJUNCTIONS.has(before.lower) ||
        AUXILIARIES.has(before.lower) ||
        PRONOUNS.has(before.lower) ||
        /^(?:whom|now|then|still|least)$/.test(before.lower) ||
        (CUES.has(before.lower) && !SPEAKERS.has(before.lower))
      )
        break;
      first--;
      if (DETERMINERS.has(before.lower)) break;
    }
    if (DOCUMENTS.has(lower)) {
      // The IMF's report speaks for the IMF.
      for (let back = at - 1; back >= first; back--) {
        const mention = this.#mentionAt[back];
        if (mention) return [{ kind: 'name', mention }];
      }
    }
    return [{ kind: 'noun', first, last: at }];
  }

  /** The subject that begins at `at`: `said the longtime pollster Bo Li of Ohio`. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: walks on from a verb a word at a time: what may stand next hangs on what was passed.
  after(from: number, documentsPassed = 0): readonly Subject[] {
    let last: number | undefined;
    for (let at = from; at < from + 14; at++) {
      const mention = this.#mentionAt[at];
      const token = this.tokens[at];
      if (mention) {
        last = mention.last;
        const after = this.tokens[last + 1];
        const goesOn =
          mention.possessive ||
          (after?.kind === 'word' && (SPEAKERS.has(after.lower) || this.#mayBeNoun(last + 1)));
        if (!goesOn) return this.#jointAfter(mention);
        at = last;
        continue;
      }
      if (token?.kind !== 'word') break;
      if (PRONOUNS.has(token.lower)) return at === from ? [{ kind: 'pronoun', word: token.lower }] : [];
      // "according to her friend and former pupil Ida Lee".
      if (token.lower === 'and' && SPEAKERS.has(this.word(at - 1)) && this.#isRoleOf(at + 1)) continue;
      if (
        // "said one of the nurses".
        (PREPOSITIONS.has(token.lower) && !(token.lower === 'of' && PARTS.test(this.word(at - 1)))) ||
        CONJUNCTIONS.has(token.lower) ||
        // "said the March Hare".
        (TIMES.has(token.lower) && !(at > from && this.#mentionAt[at + 1])) ||
        AUXILIARIES.has(token.lower) ||
        // "reads a letter signed by Li".
        (at > from &&
          /ed$|^(?:written|sent)$/.test(token.lower) &&
          /^(?:by|from)$/.test(this.word(at + 1))) ||
        // "cried his wife impatiently".
        (at > from && (ADVERBS.has(token.lower) || /..ly$/.test(token.lower)))
      )
        break;
      last = at;
    }
    if (last === undefined) return [];
    const documents = DOCUMENTS.has(this.word(last).replace(/s$/, ''));
    // "the report of the survey by Li"; nobody goes further.
    const of = /ed$|^(?:written|sent)$/.test(this.word(last + 1)) ? last + 2 : last + 1;
    if (documents && documentsPassed < 3 && ['by', 'from', 'in', 'of'].includes(this.word(of)))
      return this.after(of + 1, documentsPassed + 1);
    // "cautioned the report's lead author, Bo Li".
    const apposed = this.tokens[last + 1]?.kind === 'comma' ? this.#mentionAt[last + 2] : undefined;
    if (apposed && !apposed.possessive && isPersonNoun(this.word(last)))
      return [{ kind: 'name', mention: apposed }];
    const inside = documents ? this.#firstInside(from, last) : undefined;
    if (inside) return [{ kind: 'name', mention: inside }];
    return [{ kind: 'noun', first: from, last }];
  }

  /** Whether a name follows with what it is, without an article: "former pupil Ida Lee". */
  #isRoleOf(from: number): boolean {
    for (let at = from; at <= from + 3; at++) {
      const mention = this.#mentionAt[at];
      if (mention) return at > from && mention.whole && !mention.possessive;
      const word = this.word(at);
      if (word === '' || [DETERMINERS, PREPOSITIONS, CONJUNCTIONS].some((words) => words.has(word)))
        return false;
    }
    return false;
  }

  #firstInside(from: number, end: number): Mention | undefined {
    for (let at = from; at < end; at++) {
      const mention = this.#mentionAt[at];
      if (mention && mention.first >= from) return mention.last < end ? mention : undefined;
    }
    return undefined;
  }

  #jointAfter(mention: Mention): readonly Subject[] {
    const subjects: Subject[] = [{ kind: 'name', mention }];
    let { last } = mention;
    // "said Li, Bo and Falk".
    const listed: Mention[] = [];
    for (let at = last; this.tokens[at + 1]?.kind === 'comma' && listed.length < TOGETHER; ) {
      const next = this.#mentionAt[at + 2];
      if (!next || next.first !== at + 2 || next.possessive || isRole(next)) break;
      listed.push(next);
      at = next.last;
    }
    const end = listed.at(-1)?.last ?? last;
    const isOxford = this.tokens[end + 1]?.kind === 'comma' && this.word(end + 2) === 'and';
    if (listed.length > 0 && (isOxford || this.word(end + 1) === 'and')) {
      subjects.push(...listed.map((one): Subject => ({ kind: 'name', mention: one })));
      last = isOxford ? end + 1 : end;
    }
    while (subjects.length < TOGETHER && this.word(last + 1) === 'and') {
      const next = this.#mentionAt[last + 2];
      if (!next || isRole(next)) break;
      subjects.push({ kind: 'name', mention: next });
      last = next.last;
    }
    return subjects;
  }
}

/** "CEO and Founder of Ceres": what somebody is, with a capital letter. */
const isRole = ({ named }: Mention) =>
  TITLES.has(named.folded[0] ?? '') || SPEAKERS.has(named.folded[0] ?? '');

const isPersonNoun = (noun: string) => SPEAKERS.has(noun) || SHE_NOUNS.has(noun) || HE_NOUNS.has(noun);

/** Whether what stands between quotation marks is the name of a book or film: "Going Viral". */
function isTitle(quotation: string): boolean {
  const words = quotation.slice(0, 90).match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu) ?? [];
  const begun = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return words.length > 0 && words.length <= 10 && begun * 2 > words.length && /^\W*\p{Lu}/u.test(quotation);
}
