import type { Mention } from './names.js';
import { isTime } from './names.js';
import { SPEAKERS, TIMES } from './names-words.js';
import { CUES, type Cue, DOCUMENTS, SAYINGS } from './statements-cues.js';
import type { Frame, Token } from './statements-tokens.js';

/**
 * The grammar of one frame: which cues stand in it, and who is the subject of each.
 *
 *   before   SUBJECT [, apposition,] [adverbs, auxiliaries, "on Tuesday"] CUE          Li, a clerk, later said
 *   after    QUOTATION | comma   CUE SUBJECT                                           “…,” said the clerk Li
 *   again    SUBJECT … CUE … and | but | , CUE-ing                                     Li rose and said; saying
 *   passive  … CUE-ed by SUBJECT                                                       was denied by Li
 *   noun     according to SUBJECT | SUBJECT's claim | claim by SUBJECT                 in Li's words
 *   colon    SUBJECT: QUOTATION                                                        LI: “…”
 */

/** Who is the subject of a cue, as far as one frame tells. */
export type Subject =
  | { readonly kind: 'name'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly word: string }
  /** A noun with what belongs to it, from token `first` to `last`: "the campaign's lawyers". */
  | { readonly kind: 'noun'; readonly first: number; readonly last: number };

export interface Claim {
  /** The token of the cue. */
  readonly at: number;
  readonly cue: string;
  readonly kind: Cue['kind'] | 'noun' | 'colon';
  /** One, or several who say it together; empty when the frame names nobody. */
  readonly subjects: readonly Subject[];
}

const PREPOSITIONS = new Set(
  `of in on at by from with to into for about against among during over under near after before within since outside
  inside through as between toward towards until following amid despite like behind alongside per via than`.split(
    /\s+/,
  ),
);
/** Those that tie a name to the noun before it: "Mr. Li of the Court", "officials in Beijing". */
const TYING = new Set(
  'of in on at by from with to into for about against among near under outside inside over'.split(' '),
);
const CONJUNCTIONS = new Set(
  'and but or yet while because although though if when that whether so unless where nor'.split(' '),
);
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your another both many several some most all no every each any'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('he she they it we i you who'.split(' '));
const AUXILIARIES = new Set(
  `has have had having is are was were be been being will would can could may might must should shall do does did
  not never n't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't don't doesn't didn't`.split(
    /\s+/,
  ),
);
const MODALS = new Set(
  "will would may might could should can must cannot can't won't wouldn't couldn't".split(' '),
);
const ADVERBS = new Set(
  `also later then now even often again still just once twice already further soon ever always instead too only first
  recently all both each himself herself themselves itself earlier previously ago simply today so far long
  last this early late next since then-and yet there more much well rather quite almost nearly thus hence`.split(
    /\s+/,
  ),
);
/** Verbs that lead on to another by "to": "went on to say". The subject stands before them. */
const LEADING = new Set(
  `continue continues continued continuing go goes went gone on begin begins began begun start starts started try tries tried
  seem seems seemed appear appears appeared like likes liked use used going able quick ready free fail fails failed
  tend tends tended need needs needed manage managed dare dared vow`.split(/\s+/),
);
const BE = new Set('is are was were be been being'.split(' '));

/** Verbs that stand before their subject: “…,” said Li. */
const INVERTING = new Set(
  `say add write ask explain note argue continue reply recall tweet observe conclude declare report joke insist warn claim
  state agree admit acknowledge quip shout announce wonder respond answer retort counter remark boast read
  interrupt drawl sigh laugh smile shrug growl snap bark thunder stammer chime`.split(/\s+/),
);

export class Grammar {
  readonly #tokens: readonly Token[];
  readonly #mentionAt: (Mention | undefined)[];

  constructor(
    frame: Frame,
    readonly mentions: readonly Mention[],
  ) {
    this.#tokens = frame.tokens;
    this.#mentionAt = new Array(frame.tokens.length);
    for (const mention of mentions) {
      for (let at = mention.first; at <= mention.last; at++) this.#mentionAt[at] = mention;
    }
  }

  /** All claims of the frame, in the order of their cues. */
  claims(): Claim[] {
    const claims: Claim[] = [];
    this.#tokens.forEach((token, at) => {
      const claim = this.#nounClaim(at) ?? this.#verbClaim(at, claims) ?? this.#colonClaim(at, claims);
      if (claim) claims.push({ ...claim, cue: token.text });
    });
    return claims;
  }

  /** What the frame is about: the subject of its first verb, as far as can be told without knowing all verbs. */
  topic(): readonly Subject[] {
    let at = 0;
    const { length } = this.#tokens;
    // Past a leading phrase: "In a statement on Tuesday, …".
    for (let rounds = 0; rounds < 3; rounds++) {
      const lower = this.#word(at);
      if (CONJUNCTIONS.has(lower) || ADVERBS.has(lower) || /ly$/.test(lower) || lower === 'however') {
        at++;
        if (this.#tokens[at]?.kind === 'comma') at++;
        continue;
      }
      if (!PREPOSITIONS.has(lower) && !/ing$/.test(lower)) break;
      const comma = this.#tokens.findIndex((token, index) => index > at && token.kind === 'comma');
      if (comma < 0) break;
      at = comma + 1;
    }
    for (let first = at; first < Math.min(length, at + 12); first++) {
      const mention = this.#mentionAt[first];
      const token = this.#tokens[first];
      if (mention) {
        const after = this.#tokens[mention.last + 1];
        if (mention.possessive || (after?.kind === 'word' && SPEAKERS.has(after.lower))) {
          first = mention.last;
          continue;
        }
        return this.#joint(mention);
      }
      if (!token || token.kind === 'quotation') return [];
      if (PRONOUNS.has(token.lower) && token.lower !== 'who') return [{ kind: 'pronoun', word: token.lower }];
      if (PREPOSITIONS.has(token.lower) || token.kind !== 'word') return this.#nounBefore(first - 1);
      if (CUES.has(token.lower) || AUXILIARIES.has(token.lower)) return this.#nounBefore(first - 1);
    }
    return [];
  }

  #word(at: number): string {
    const token = this.#tokens[at];
    return token?.kind === 'word' ? token.lower : '';
  }

  #verbClaim(at: number, earlier: readonly Claim[]): Omit<Claim, 'cue'> | undefined {
    const token = this.#tokens[at];
    if (token?.kind !== 'word' || this.#mentionAt[at] || token.possessive) return undefined;
    const cue = CUES.get(token.lower);
    if (!cue || !this.#hasCompany(cue, at) || this.#isNoun(at, cue) || this.#isUnsaid(at, cue, earlier))
      return undefined;
    const subjects = this.#subjects(at, cue, earlier);
    return subjects ? { at, kind: cue.kind, subjects } : undefined;
  }

  #hasCompany(cue: Cue, at: number): boolean {
    if (cue.kind === 'sound') return this.#besideQuotation(at);
    if (!cue.with) return true;
    for (let after = at + 1; after <= at + 4; after++) if (cue.with.includes(this.#word(after))) return true;
    return false;
  }

  /** What may be said one day, what is only a purpose, what is a view within what another says. */
  #isUnsaid(at: number, cue: Cue, earlier: readonly Claim[]): boolean {
    let back = at - 1;
    while (ADVERBS.has(this.#word(back)) || /ly$/.test(this.#word(back)) || this.#word(back) === 'not')
      back--;
    const before = this.#word(back);
    if (MODALS.has(before)) return true;
    if (before === 'to') return !CUES.has(this.#word(back - 1)) && !LEADING.has(this.#word(back - 1));
    return cue.kind === 'hold' && earlier.some((claim) => claim.kind === 'say');
  }

  /** With at most a name, a comma and the like between. */
  #besideQuotation(at: number): boolean {
    for (let near = Math.max(0, at - 6); near <= at + 3; near++)
      if (this.#tokens[near]?.kind === 'quotation') return true;
    return false;
  }

  /** "the claims", "his fear", "Clinton's support", "a measured report". */
  #isNoun(at: number, cue: Cue): boolean {
    if (cue.form === 'past') return false;
    const before = this.#tokens[at - 1];
    if (before?.kind !== 'word') return false;
    if (
      before.possessive ||
      (DETERMINERS.has(before.lower) &&
        !['that', 'both', 'all', 'many', 'some', 'most'].includes(before.lower))
    )
      return true;
    if (cue.form === 'ing') return false;
    return ['of', 'in', 'for', 'with', 'by', 'from', 'on', 'at', 'without', 'any', 'no'].includes(
      before.lower,
    );
  }

  #subjects(at: number, cue: Cue, earlier: readonly Claim[]): readonly Subject[] | undefined {
    const passive = this.#passive(at, cue);
    if (passive) return passive === 'nobody' ? undefined : passive;
    const before = this.#tokens[at - 1];
    if (INVERTING.has(cue.verb) && (cue.form === 'past' || cue.form === 'third')) {
      if (!before || before.kind === 'quotation' || before.kind === 'comma' || before.kind === 'dash') {
        const after = this.#nounAfter(at + 1);
        if (after.length > 0 && (before?.kind !== 'comma' || this.#stands(after, at + 1))) return after;
      }
    }
    const left = this.#leftOf(at - 1, cue.form);
    if (left === 'again') return this.#again(earlier, cue.form);
    return left;
  }

  /** Whether a clause ends after a subject, as in `…, said Li, …`: not in `Bo, a clerk, said Li left`. */
  #stands(subjects: readonly Subject[], from: number): boolean {
    const last = subjects.at(-1);
    const at = last?.kind === 'name' ? last.mention.last : last?.kind === 'noun' ? last.last : from;
    if (last?.kind === 'noun' && !SPEAKERS.has(this.#word(last.last))) return false;
    const next = this.#tokens[at + 1];
    return next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || isTime(next) || next.lower === 'who';
  }

  /** `by SUBJECT` of a passive; "nobody" for one without; undefined when the verb is active. */
  #passive(at: number, cue: Cue): readonly Subject[] | 'nobody' | undefined {
    if (cue.form !== 'past') return undefined;
    let back = at - 1;
    while (ADVERBS.has(this.#word(back)) || /ly$/.test(this.#word(back)) || this.#word(back) === 'not')
      back--;
    if (BE.has(this.#word(back))) {
      for (let after = at + 1; after < at + 9; after++) {
        const token = this.#tokens[after];
        if (!token || token.kind === 'quotation' || token.kind === 'comma') break;
        if (token.lower === 'by') return this.#nounAfter(after + 1);
      }
      return 'nobody';
    }
    if (this.#word(at + 1) === 'by' && !/ing$/.test(this.#word(at + 2))) return this.#nounAfter(at + 2);
    return undefined;
  }

  /** The subject that an "and said" or a "saying" shares with what stands before it. */
  #again(earlier: readonly Claim[], form: Cue['form']): readonly Subject[] {
    const known = earlier.filter((claim) => claim.kind !== 'noun' && claim.subjects.length > 0);
    const [main] = known;
    const last = known.at(-1);
    // `Li said that Bo knew, adding` is Li; `Li agreed, but Bo knew better, adding` is Bo.
    if (form === 'ing' && main && last) {
      const between = this.#tokens.slice(main.at, last.at);
      return between.some(({ lower }) => lower === 'but' || lower === 'while')
        ? last.subjects
        : main.subjects;
    }
    return last?.subjects ?? this.topic();
  }

  /** The subject whose last token is at or before `at`. */
  #leftOf(from: number, form: Cue['form']): readonly Subject[] | 'again' | undefined {
    let at = from;
    for (let steps = 0; steps < 40 && at >= 0; steps++) {
      const token = this.#tokens[at];
      if (!token) return undefined;
      const mention = this.#mentionAt[at];
      if (mention) {
        if (mention.possessive) return undefined;
        const tie = this.#tieBefore(mention);
        if (tie > 0 && !(form === 'ing' && at === from)) {
          at = tie - 1;
          const head = this.#tokens[at];
          if (!head || head.kind === 'comma' || CUES.has(head.lower))
            return form === 'ing' ? 'again' : this.#head(at, mention);
          continue;
        }
        return this.#joint(mention);
      }
      if (token.kind === 'comma') return form === 'ing' ? 'again' : this.#beforeComma(at);
      if (token.kind === 'close') {
        while (at >= 0 && this.#tokens[at]?.kind !== 'open') at--;
        at--;
        continue;
      }
      if (token.kind === 'dash') return form === 'ing' ? 'again' : this.#beforeComma(at);
      if (token.kind !== 'word') return form === 'ing' ? 'again' : undefined;
      const { lower } = token;
      if (lower === 'who' || lower === 'that' || lower === 'which') return this.#antecedent(at);
      if (PRONOUNS.has(lower)) return [{ kind: 'pronoun', word: lower }];
      if (
        isTime(token) ||
        AUXILIARIES.has(lower) ||
        ADVERBS.has(lower) ||
        LEADING.has(lower) ||
        /ly$/.test(lower) ||
        (PREPOSITIONS.has(lower) && isTime(this.#tokens[at + 1]))
      ) {
        at--;
        continue;
      }
      if (lower === 'to') {
        // "refused to call": whoever refused.
        const verb = CUES.get(this.#word(at - 1));
        if (verb || LEADING.has(this.#word(at - 1))) {
          at -= 2;
          continue;
        }
        return 'again';
      }
      if (CONJUNCTIONS.has(lower)) return 'again';
      if (PREPOSITIONS.has(lower)) return 'again';
      if (DETERMINERS.has(lower)) return undefined;
      return this.#nounOrPhrase(at, form);
    }
    return undefined;
  }

  /** The preposition that ties a name, and what is joined to it, to what stands before; -1 when there is none. */
  #tieBefore(mention: Mention): number {
    const [first] = this.#joint(mention);
    let at = (first?.kind === 'name' ? first.mention.first : mention.first) - 1;
    for (let steps = 0; steps < 3 && at > 0; steps++) {
      const token = this.#tokens[at];
      if (token?.kind !== 'word') return -1;
      if (TYING.has(token.lower)) return at;
      if (!DETERMINERS.has(token.lower) && steps === 0 && !token.possessive) return -1;
      at--;
    }
    return -1;
  }

  /** A noun that ends at `at`: itself the subject, or the end of a phrase that stands between ("in a statement"). */
  #nounOrPhrase(at: number, form: Cue['form']): readonly Subject[] | 'again' | undefined {
    const [noun] = this.#nounBefore(at);
    if (noun?.kind !== 'noun') return form === 'ing' ? 'again' : undefined;
    const before = this.#tokens[noun.first - 1];
    if (before?.kind === 'word' && PREPOSITIONS.has(before.lower) && noun.first >= 2) {
      const left = this.#leftOf(noun.first - 2, form);
      if (left !== undefined && left !== 'again') return left;
    }
    if (CUES.has(this.#word(at)) && !SPEAKERS.has(this.#word(at))) return 'again';
    return [noun];
  }

  /** The last resort for a name after a preposition: nobody stands before it, so the name itself. */
  #head(at: number, mention: Mention): readonly Subject[] | undefined {
    const token = this.#tokens[at];
    if (token?.kind === 'comma') return this.#beforeComma(at);
    return [{ kind: 'name', mention }];
  }

  /** `Li, a clerk at the court, said`: the name before the first of the commas that belongs to the clause. */
  #beforeComma(comma: number): readonly Subject[] | undefined {
    let found: Mention | undefined;
    for (let at = comma; at > 0; at--) {
      const token = this.#tokens[at];
      if (!token || token.kind === 'quotation' || token.kind === 'semicolon' || token.kind === 'colon') break;
      if (token.kind !== 'comma' && token.kind !== 'dash' && token.kind !== 'open' && token.lower !== 'who')
        continue;
      const mention =
        this.#mentionAt[at - 1] ??
        (this.#tokens[at - 1]?.kind === 'close' ? this.#mentionAt[this.#openingOf(at - 1) - 1] : undefined);
      if (!mention || mention.possessive) continue;
      const before = this.#tokens[mention.first - 1];
      if (before?.kind !== 'word' || !(TYING.has(before.lower) || before.lower === 'and')) found = mention;
    }
    return found ? this.#joint(found) : this.#nounBeforeComma(comma);
  }

  #openingOf(close: number): number {
    let at = close;
    while (at > 0 && this.#tokens[at]?.kind !== 'open') at--;
    return at;
  }

  #nounBeforeComma(comma: number): readonly Subject[] | undefined {
    for (let at = comma - 1; at > 0; at--) {
      if (this.#tokens[at]?.kind !== 'comma') continue;
      const [noun] = this.#nounBefore(at - 1);
      return noun && SPEAKERS.has(this.#word(noun.kind === 'noun' ? noun.last : -1)) ? [noun] : undefined;
    }
    return undefined;
  }

  /** `Li, who said`; `the lawyers who said`. */
  #antecedent(who: number): readonly Subject[] | undefined {
    const at = ['comma', 'dash'].includes(this.#tokens[who - 1]?.kind ?? '') ? who - 2 : who - 1;
    const mention = this.#mentionAt[at];
    if (mention && !mention.possessive) return [{ kind: 'name', mention }];
    if (this.#word(who) !== 'who') return undefined;
    if (this.#tokens[at]?.kind === 'word') {
      const noun = this.#nounBefore(at);
      if (noun.length > 0) return noun;
    }
    return this.#beforeComma(who - 1);
  }

  /** The name with all that are joined to it by "and". */
  #joint(mention: Mention): readonly Subject[] {
    const index = this.mentions.indexOf(mention);
    const before = this.mentions[index - 1];
    const and = mention.first - 1;
    if (before && this.#word(and) === 'and' && !before.possessive) {
      const between = this.#tokens.slice(before.last + 1, and);
      if (between.length === 0 || (between.length === 1 && between[0]?.kind === 'comma')) {
        return [...this.#joint(before), { kind: 'name', mention }];
      }
    }
    return [{ kind: 'name', mention }];
  }

  /** The noun that ends at `at`, with its article and what stands between. */
  #nounBefore(at: number): readonly Subject[] {
    const end = this.#tokens[at];
    if (end?.kind !== 'word' || end.possessive) return [];
    const whole = this.#mentionAt[at];
    if (whole) return this.#joint(whole);
    const { lower } = end;
    if (PRONOUNS.has(lower)) return [{ kind: 'pronoun', word: lower }];
    if (
      DETERMINERS.has(lower) ||
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      AUXILIARIES.has(lower)
    )
      return [];
    let first = at;
    while (first > 0) {
      const before = this.#tokens[first - 1];
      if (before?.kind !== 'word') break;
      if (
        PREPOSITIONS.has(before.lower) ||
        CONJUNCTIONS.has(before.lower) ||
        AUXILIARIES.has(before.lower) ||
        PRONOUNS.has(before.lower) ||
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
  #nounAfter(from: number): readonly Subject[] {
    let last: number | undefined;
    for (let at = from; at < from + 14; at++) {
      const mention = this.#mentionAt[at];
      const token = this.#tokens[at];
      if (mention) {
        last = mention.last;
        const after = this.#tokens[last + 1];
        const goesOn = mention.possessive || (after?.kind === 'word' && SPEAKERS.has(after.lower));
        if (!goesOn) return this.#jointAfter(mention);
        at = last;
        continue;
      }
      if (token?.kind !== 'word') break;
      if (PRONOUNS.has(token.lower)) return at === from ? [{ kind: 'pronoun', word: token.lower }] : [];
      if (
        PREPOSITIONS.has(token.lower) ||
        CONJUNCTIONS.has(token.lower) ||
        TIMES.has(token.lower) ||
        AUXILIARIES.has(token.lower)
      )
        break;
      last = at;
    }
    if (last === undefined) return [];
    const documents = DOCUMENTS.has(this.#word(last));
    if (documents && ['by', 'from', 'in', 'of'].includes(this.#word(last + 1)))
      return this.#nounAfter(last + 2);
    const inside = this.mentions.find((mention) => mention.first >= from && mention.last < (last ?? 0));
    if (documents && inside) return [{ kind: 'name', mention: inside }];
    return [{ kind: 'noun', first: from, last }];
  }

  #jointAfter(mention: Mention): readonly Subject[] {
    const subjects: Subject[] = [{ kind: 'name', mention }];
    let { last } = mention;
    while (this.#word(last + 1) === 'and') {
      const next = this.#mentionAt[last + 2];
      if (!next) break;
      subjects.push({ kind: 'name', mention: next });
      last = next.last;
    }
    return subjects;
  }

  #nounClaim(at: number): Omit<Claim, 'cue'> | undefined {
    const lower = this.#word(at);
    if (lower === 'according' && this.#word(at + 1) === 'to') {
      return { at, kind: 'noun', subjects: this.#nounAfter(at + 2) };
    }
    if (!SAYINGS.has(lower) || this.#mentionAt[at]) return undefined;
    // Li's repeated claim
    for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
      const token = this.#tokens[back];
      if (token?.kind !== 'word' || PREPOSITIONS.has(token.lower)) break;
      const mention = this.#mentionAt[back];
      if (mention)
        return mention.possessive ? { at, kind: 'noun', subjects: [{ kind: 'name', mention }] } : undefined;
    }
    if ((this.#word(at + 1) === 'by' || this.#word(at + 1) === 'from') && this.#mentionAt[at + 2]) {
      return { at, kind: 'noun', subjects: this.#nounAfter(at + 2) };
    }
    return undefined;
  }

  /** `Li: “…”` as in a transcript, and `Li's warning: …`. */
  #colonClaim(at: number, earlier: readonly Claim[]): Omit<Claim, 'cue'> | undefined {
    if (this.#tokens[at]?.kind !== 'colon' || earlier.length > 0) return undefined;
    const mention = this.mentions[0];
    if (!mention || mention.first > 1 || mention.last !== at - 1 || mention.possessive) return undefined;
    return { at, kind: 'colon', subjects: [{ kind: 'name', mention }] };
  }
}
