import { hasCompany } from './company.js';
import { CUES, type Cue, DOCUMENTS, STANCES } from './cues.js';
import type { Named } from './named.js';
import { isTime, type Mention } from './names.js';
import { isPerson } from './names-forms.js';
import { SPEAKERS } from './names-words.js';
import { subjectsOfNoun, subjectsOfStance } from './nouns.js';
import { type Subject, Subjects } from './subjects.js';
import type { Frame, Token } from './tokens.js';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  LEADING,
  MODALS,
  PREPOSITIONS,
  TYING,
} from './words.js';

/**
 * The grammar of one frame: which cues stand in it, and who is the subject of each.
 *
 *   before   SUBJECT [, apposition,] [adverbs, auxiliaries, "on Tuesday"] CUE          Li, a clerk, later said
 *   after    QUOTATION | comma   CUE SUBJECT                                           “…,” said the clerk Li
 *   again    SUBJECT … CUE … and | but | , CUE-ing                                     Li rose and said; saying
 *   passive  … CUE-ed by SUBJECT                                                       was denied by Li
 *   noun     according to SUBJECT | SUBJECT's claim | claim by SUBJECT                 in Li's words
 *   colon    SUBJECT: QUOTATION                                                        LI: “…”
 *   credit   QUOTATION — SUBJECT | from SUBJECT: at the end of a paragraph              “…” —Bo Li
 */

export interface Claim {
  /** The token of the cue. */
  readonly at: number;
  readonly cue: string;
  readonly kind: Cue['kind'] | 'noun' | 'colon' | 'credit';
  /** One, or several who say it together; empty when the frame names nobody. */
  readonly subjects: readonly Subject[];
  /** Right after a quotation, of a noun: `“…,” said the troll` or `“…,” the troll said`. */
  readonly tag?: 'inverted' | 'plain';
}

/** The claims found so far in a frame, as far as the next one has to know. */
interface Earlier {
  any: boolean;
  /** One of them takes a quotation. */
  said: boolean;
  /** The first and the last that a verb makes and whose subject is known. */
  first: Claim | undefined;
  last: Claim | undefined;
}

/** As many stand before a verb; "reply" ends like an adverb and is a verb, so a row of them has no other end. */
const MOST_ADVERBS = 12;

/** As many tokens may stand between "said" and the subject of what was said. */
const LONGEST_REPORT = 40;

/** Begin a clause that is no more what was said: "Li said so when Bo warned them". */
const TURNING = new Set('but and while as after before though although because when since if'.split(' '));

/** Right before "of" or "for" they have no object, so that the one before them is accused: "a driver accused of it". */
const BLAMING = new Set(
  'accuse blame criticize criticise praise condemn denounce ridicule mock rebuke fault commend'.split(' '),
);

/** What may stand before a verb that stands before its subject; nothing at the head of a sentence. */
const INVERTED_AFTER: ReadonlySet<Token['kind'] | undefined> = new Set([
  undefined,
  'quotation',
  'comma',
  'dash',
]);

/** Stand before what somebody is: "is hopeful", "seemed hopeful". */
const SEEMING = new Set([
  ...BE,
  ...'seem seems seemed appear appears appeared sound sounds sounded remain remains remained'.split(' '),
  ...'feel feels felt grow grows grew become becomes became'.split(' '),
]);

/** Verbs that stand before their subject: “…,” said Li. */
const INVERTING = new Set(
  `say add write ask explain note argue continue reply recall tweet observe conclude declare report joke insist warn claim
  state agree admit acknowledge quip shout announce wonder respond answer retort counter remark boast read
  interrupt drawl sigh laugh smile shrug growl snap bark thunder stammer chime`.split(/\s+/),
);

export class Grammar {
  readonly #subjects: Subjects;
  readonly #tokens: readonly Token[];
  /** How many "but" and "while" stand before each token. */
  readonly #turns: Int32Array;

  constructor(frame: Frame, mentions: readonly Mention[]) {
    this.#subjects = new Subjects(frame, mentions);
    this.#tokens = frame.tokens;
    let turns = 0;
    this.#turns = Int32Array.from(frame.tokens, ({ lower }) =>
      lower === 'but' || lower === 'while' ? turns++ : turns,
    );
  }

  /** All claims of the frame, in the order of their cues. */
  claims(): Claim[] {
    const claims: Claim[] = [];
    const earlier: Earlier = { any: false, said: false, first: undefined, last: undefined };
    this.#tokens.forEach((token, at) => {
      const found =
        this.#nounClaim(at) ??
        this.#verbClaim(at, earlier) ??
        this.#stanceClaim(at, earlier) ??
        this.#colonClaim(at, earlier) ??
        this.#creditClaim(at, earlier) ??
        this.#mannerClaim(at);
      if (!found) return;
      const claim = { ...found, cue: token.text };
      claims.push(claim);
      earlier.any = true;
      earlier.said ||= claim.kind === 'say';
      if (claim.kind === 'noun' || claim.subjects.length === 0) return;
      // "Li rose against the clerk who said so, adding": Li adds.
      if (this.#word(this.#beforeAdverbs(at)) !== 'who') earlier.first ??= claim;
      earlier.last = claim;
    });
    // "Citing the cost, Li said no": where something is said, the participle before it tells no more.
    const isLedIn = claims.length > 1 && claims[0]?.at === 0 && CUES.get(this.#word(0))?.form === 'ing';
    return isLedIn && claims.some(({ kind }) => kind === 'say') ? claims.slice(1) : claims;
  }

  /** What the frame is about. */
  topic(): readonly Subject[] {
    return this.#subjects.topic();
  }

  #word(at: number): string {
    return this.#subjects.word(at);
  }

  #verbClaim(at: number, earlier: Earlier): Omit<Claim, 'cue'> | undefined {
    const token = this.#tokens[at];
    if (token?.kind !== 'word' || this.#subjects.mentionAt(at) || token.possessive) return undefined;
    const cue = CUES.get(token.lower);
    if (!cue || !this.#hasCompany(cue, at) || this.#isNoun(at, cue) || this.#isUnsaid(at, cue, earlier))
      return undefined;
    const subjects = this.#subjectsOf(at, cue, earlier) ?? this.#stranger(at, cue);
    const [first] = subjects ?? [];
    // "Li recalled his mother saying so".
    const isBeside =
      first?.kind === 'noun'
        ? first.last === at - 1
        : first?.kind === 'name' && first.mention.last === at - 1;
    const isOwnVerb = cue.form !== 'ing' || BE.has(this.#word(this.#beforeAdverbs(at))) || isBeside;
    if (first && isOwnVerb && this.#isReported(first, at, earlier)) return undefined;
    const beside = first?.kind === 'noun' ? Math.min(at, first.first) - 1 : -1;
    const isAfter = this.#tokens[beside]?.kind === 'quotation';
    return subjects
      ? { at, kind: cue.kind, subjects, ...(isAfter && { tag: beside + 1 === at ? 'inverted' : 'plain' }) }
      : undefined;
  }

  /** Of `“…,” said` and words that name nobody known: nobody, rather than whoever spoke before. */
  #stranger(at: number, cue: Cue): readonly Subject[] | undefined {
    const isTag = this.#tokens[at - 1]?.kind === 'quotation' && this.#tokens[at + 1]?.kind === 'word';
    return isTag && cue.kind === 'say' && /^(?:past|third)$/.test(cue.form) ? [] : undefined;
  }

  /** In "Li said that Bo had warned them", what Bo did is what Li says. */
  #isReported(subject: Subject, at: number, { last }: Earlier): boolean {
    const first = this.#placeOf(subject, at);
    if (!last || first < last.at || first > at || first > last.at + LONGEST_REPORT) return false;
    const next = last.at + 1;
    // "Li replied to Bo, who …", but "Li said at a rally that Bo …".
    const isTied = PREPOSITIONS.has(this.#word(next)) && !isTime(this.#tokens[next + 1]);
    if (isTied && this.#word(first - 1) !== 'that') return false;
    for (let between = next; between < first; between++)
      if (
        this.#tokens[between]?.kind !== 'word' ||
        (TURNING.has(this.#word(between)) && this.#word(between - 1) !== 'that')
      )
        return false;
    // "Li told them that Bo …", but "Li told Bo …".
    return last.kind === 'say' || isFirstPerson(last) || this.#thatBetween(next, first);
  }

  /** Where the subject of a cue begins; -1 for a pronoun that isn't right before it. */
  #placeOf(subject: Subject, at: number): number {
    if (subject.kind === 'name') return subject.mention.first;
    if (subject.kind === 'noun') return subject.first;
    const beside = this.#beforeAdverbs(at);
    return this.#word(beside) === subject.word ? beside : -1;
  }

  #thatBetween(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#word(at) === 'that') return true;
    return false;
  }

  #hasCompany(cue: Cue, at: number): boolean {
    if (cue.kind === 'sound') return this.#besideQuotation(at);
    // "To be sure, Li left" is the author's turn.
    const isTurn = at === 2 && this.#word(0) === 'to' && this.#tokens[3]?.kind === 'comma';
    if (cue.form === 'stance') return SEEMING.has(this.#word(this.#beforeAdverbs(at))) && !isTurn;
    return hasCompany(this.#subjects, cue, at);
  }

  /** What may be said one day, what is only a purpose, what is a view within what another says. */
  #isUnsaid(at: number, cue: Cue, earlier: Earlier): boolean {
    const back = this.#beforeAdverbs(at);
    const before = this.#word(back);
    let modal = back;
    // "should not have accepted".
    while (modal > back - MOST_ADVERBS && /^(?:have|be|been|not|never)$/.test(this.#word(modal))) modal--;
    // "Li would not say whether" is an answer; "Li did not say whether" is none.
    const isOpen = /^(?:whether|if|how|why|what|who|when|where|which)$/.test(this.#word(at + 1));
    const isRefused = MODALS.has(this.#word(modal)) && this.#isDenied(back, at);
    if (cue.verb === 'say' && isOpen && isRefused) return false;
    // "Li would later say": told from the end.
    const isToldLater =
      this.#word(modal) === 'would' && /^(?:later|eventually|subsequently|soon)$/.test(this.#word(modal + 1));
    if (isToldLater || (this.#word(modal) === 'will' && cue.kind === 'say')) return false;
    if (MODALS.has(this.#word(modal))) return true;
    if (cue.kind !== 'hold' && (cue.form === 'base' || cue.form === 'ing') && this.#isDenied(back, at))
      return true;
    if (cue.kind !== 'hold' && cue.form === 'ing' && this.#word(at - 1) === 'not') return true;
    if (before === 'to') return this.#isFailed(back) || !this.#isPurpose(back, cue);
    return cue.kind === 'hold' && earlier.said;
  }

  /** "failed to agree". */
  #isFailed(to: number): boolean {
    return /^fail(?:s|ed|ing)?$/.test(this.#word(this.#beforeAdverbs(to)));
  }

  /** "used his speech to call for it", not "asked Bo to call", "has to call"; a view is held only after a verb of will. */
  #isPurpose(to: number, cue: Cue): boolean {
    const end = this.#subjects.beforeBracket(this.#beforeAdverbs(to));
    const before = this.#word(end);
    const object = this.#subjects.mentionAt(end);
    // "would have to call".
    if (AUXILIARIES.has(before)) return false;
    if (!object && (CUES.has(before) || LEADING.has(before))) return true;
    if (cue.kind === 'hold' || cue.form !== 'base' || /^(?:him|her|them|us|me|you)$/.test(before))
      return false;
    return !object || PREPOSITIONS.has(this.#word(object.first - 1));
  }

  /** The token before the adverbs that stand before `at`. */
  #beforeAdverbs(at: number): number {
    const isAdverb = (word: string) => ADVERBS.has(word) || word.endsWith('ly') || word === 'not';
    let back = at - 1;
    while (back >= at - MOST_ADVERBS && isAdverb(this.#word(back))) back--;
    return back;
  }

  /** "did not say": nothing was said. */
  #isDenied(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (/^(?:not|never|didn't|doesn't|don't|hasn't|wouldn't|couldn't|won't)$/.test(this.#word(at)))
        return true;
    return false;
  }

  /** With at most a name, a comma and the like between. */
  #besideQuotation(at: number): boolean {
    for (let near = Math.max(0, at - 6); near <= at + 3; near++)
      if (this.#tokens[near]?.kind === 'quotation') return true;
    return false;
  }

  /** "the claims", "his fear", "Clinton's support", "a measured report". */
  #isNoun(at: number, cue: Cue): boolean {
    const before = this.#tokens[at - 1];
    if (before?.kind !== 'word') return false;
    // "in pledged delegates", "the reported gifts".
    if (cue.form === 'past')
      return (
        (/^(?:the|an?|its|their|\d+)$/.test(before.lower) || PREPOSITIONS.has(before.lower)) &&
        this.#tokens[at + 1]?.kind === 'word' &&
        !PREPOSITIONS.has(this.#word(at + 1)) &&
        !DETERMINERS.has(this.#word(at + 1))
      );
    if (
      before.possessive ||
      (DETERMINERS.has(before.lower) &&
        !['that', 'both', 'all', 'many', 'some', 'most'].includes(before.lower))
    )
      return true;
    if (cue.form === 'ing') {
      // "the Pentagon briefing room".
      const name = this.#subjects.mentionAt(at - 1);
      return (
        name !== undefined && this.#word(name.first - 1) === 'the' && this.#tokens[at + 1]?.kind === 'word'
      );
    }
    // "to keep details", "released claims".
    const isObject = CUES.has(before.lower) || /ed$/.test(before.lower) || this.#word(at - 2) === 'to';
    const isSpeaker = before.capital || SPEAKERS.has(before.lower) || DOCUMENTS.has(before.lower);
    if (cue.form === 'third' && ((isObject && !isSpeaker) || this.#isCompound(at))) return true;
    // "Li is articulate".
    if (cue.form === 'base' && BE.has(before.lower)) return true;
    // "the Florida state attorney", "coal demand": a plain form goes only with several, "officials say".
    if (cue.form === 'base' && /[^s]$/.test(before.lower) && !this.#mayBeMany(at - 1)) return true;
    return ['of', 'in', 'for', 'with', 'by', 'from', 'on', 'at', 'without', 'any', 'no'].includes(
      before.lower,
    );
  }

  /** "his withdrawal plans in October", "made veiled comments,": a noun for things that closes a noun phrase. */
  #isCompound(at: number): boolean {
    const before = this.#tokens[at - 1];
    const lower = before?.lower ?? '';
    if (before?.kind !== 'word' || before.capital || SPEAKERS.has(lower) || DOCUMENTS.has(lower))
      return false;
    if (!/^\p{Ll}{3,}$/u.test(lower) || ADVERBS.has(lower) || lower.endsWith('ly') || lower === 'who')
      return false;
    const opens = this.#tokens[at - 2];
    if (opens?.kind !== 'word' || !(DETERMINERS.has(opens.lower) || opens.possessive)) return false;
    const next = this.#tokens[at + 1];
    return next === undefined || next.kind !== 'word' || /^(?:in|on|of|for|from|by|and|at)$/.test(next.lower);
  }

  /** Whether a plain verb form may follow: after an auxiliary, an adverb, "to", "they", "people", "Li and Bo". */
  #mayBeMany(at: number): boolean {
    const word = this.#word(at);
    const mention = this.#subjects.mentionAt(at);
    // "Li and Bo say", "critics such as Li say".
    if (mention)
      return (
        /^(?:and|as|like|including)$/.test(this.#word(mention.first - 1)) ||
        this.#subjects.joint(mention).length > 1
      );
    return (
      AUXILIARIES.has(word) ||
      MODALS.has(word) ||
      ADVERBS.has(word) ||
      CONJUNCTIONS.has(word) ||
      /ly$/.test(word) ||
      // "he'd say"; of "he" nothing else has the plain form.
      /^(?:to|i|we|you|he|she|it|they|who|that|which|people|police|men|women|parents|many|some|most|others|few)$/.test(
        word,
      )
    );
  }

  #subjectsOf(at: number, cue: Cue, earlier: Earlier): readonly Subject[] | undefined {
    const passive = this.#passive(at, cue);
    if (passive) return passive === 'nobody' ? undefined : passive;
    const inverted = this.#inverted(at, cue);
    if (inverted) return inverted;
    const left = this.#subjects.before(at - 1, cue.form);
    if (left !== 'again') return cue.form === 'base' && this.#isOnePerson(left, at) ? undefined : left;
    const shared = this.#subjectInClause(at, earlier) ?? this.#again(earlier, cue.form);
    if (this.#word(this.#beforeAdverbs(at)) !== 'to') return shared;
    // "ties are a means to call for it": only who can speak has a purpose.
    const willing = shared.filter((one) => one.kind !== 'name' || canSpeak(one.mention.named));
    return willing.length > 0 ? willing : undefined;
  }

  /** "the history of the Court, back to the first": a plain form right after a comma has no single person before it. */
  #isOnePerson(subjects: readonly Subject[] | undefined, at: number): boolean {
    const [subject] = subjects ?? [];
    if (subjects?.length !== 1 || subject?.kind !== 'name' || this.#tokens[at - 1]?.kind !== 'comma')
      return false;
    // "Does Li, like Bo, oppose it?"
    if (AUXILIARIES.has(this.#word(0))) return false;
    return !subject.mention.named.folded.at(-1)?.endsWith('s');
  }

  /** `“…,” said Li`, `…, said Li.`, `So said Li`. */
  #inverted(at: number, cue: Cue): readonly Subject[] | undefined {
    const before = this.#tokens[at - 1];
    const isInverting =
      INVERTING.has(cue.verb) ||
      (before?.kind === 'quotation' &&
        (this.#subjects.mentionAt(at + 1)?.first === at + 1 || isGoingOn(before)));
    if (!isInverting || (cue.form !== 'past' && cue.form !== 'third')) return undefined;
    if (before?.kind === 'word' ? before.lower !== 'so' : !INVERTED_AFTER.has(before?.kind)) return undefined;
    const after = this.#subjects.after(at + 1);
    // `Li, author of “Roofs,” put it`.
    const isIt = after[0]?.kind === 'pronoun' && after[0].word === 'it';
    if (after.length === 0 || isIt || (cue.verb === 'ask' && this.#isAskedTo(after))) return undefined;
    return before?.kind !== 'comma' || this.#stands(after, at + 1) ? after : undefined;
  }

  /** `Li, calling it “unsafe,” asked the mayor to close it`. */
  #isAskedTo(subjects: readonly Subject[]): boolean {
    const last = subjects.at(-1);
    const end = last?.kind === 'name' ? last.mention.last : last?.kind === 'noun' ? last.last : undefined;
    return end !== undefined && this.#word(end + 1) === 'to';
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
    const back = this.#beforeAdverbs(at);
    // "Li was quoted as saying".
    if (cue.verb === 'quote' && this.#word(at + 1) === 'as' && this.#word(at + 2) === 'saying')
      return undefined;
    if (BE.has(this.#word(back))) {
      for (let after = at + 1; after < at + 9; after++) {
        const token = this.#tokens[after];
        if (!token || token.kind === 'quotation' || token.kind === 'comma') break;
        if (token.lower === 'by') return this.#subjects.after(after + 1);
      }
      // "Li is convinced that".
      return STANCES.has(this.#word(at)) ? undefined : 'nobody';
    }
    return this.#reducedPassive(at, cue);
  }

  /** "called “unsafe” by Li", "a view held by Li"; "nobody" for "a driver accused of it". */
  #reducedPassive(at: number, { verb }: Cue): readonly Subject[] | 'nobody' | undefined {
    if (BLAMING.has(verb) && /^(?:of|for|over)$/.test(this.#word(at + 1))) return 'nobody';
    if (this.#tokens[at + 1]?.kind === 'quotation' && this.#word(at + 2) === 'by')
      return this.#subjects.after(at + 3);
    if (this.#word(at + 1) === 'by' && !/ing$/.test(this.#word(at + 2))) return this.#subjects.after(at + 2);
    return undefined;
  }

  /** "Bo's clerk pleaded for it, although Li appeared to defend it": Li, if the clause of the cue has its own name. */
  #subjectInClause(at: number, { last }: Earlier): readonly Subject[] | undefined {
    let clause = at - 1;
    const floor = Math.max(last?.at ?? 0, at - LONGEST_REPORT);
    while (clause > floor && !(TURNING.has(this.#word(clause)) && this.#tokens[clause - 1]?.kind === 'comma'))
      clause--;
    if (clause <= floor || this.#word(clause) === 'and') return undefined;
    const topic = this.#subjects.topicFrom(clause + 1);
    const [first] = topic;
    if (first?.kind === 'noun') return !last && first.last < at ? topic : undefined;
    return first?.kind === 'name' && first.mention.last < at ? topic : undefined;
  }

  /** The subject that an "and said" or a "saying" shares with what stands before it. */
  #again(earlier: Earlier, form: Cue['form']): readonly Subject[] {
    const { first: main, last } = earlier;
    // `Li said that Bo knew, adding` is Li; `Li agreed, but Bo knew better, adding` is Bo.
    if (form === 'ing' && main && last) {
      const [turns = 0, turnsBefore = 0] = [this.#turns[last.at], this.#turns[main.at]];
      return turns > turnsBefore ? last.subjects : main.subjects;
    }
    if (form === 'ing' && last && this.topic().length > 0) return this.topic();
    return last?.subjects ?? this.topic();
  }

  #nounClaim(at: number): Omit<Claim, 'cue'> | undefined {
    const subjects = subjectsOfNoun(this.#subjects, at);
    return subjects && { at, kind: 'noun', subjects };
  }

  #stanceClaim(at: number, { said }: Earlier): Omit<Claim, 'cue'> | undefined {
    const subjects = said ? undefined : subjectsOfStance(this.#subjects, at, this.#beforeAdverbs(at));
    return subjects && { at, kind: 'hold', subjects };
  }

  /** `Li: “…”` as in a transcript, and `It didn't surprise the clerk Li: “…”`. */
  #colonClaim(at: number, earlier: Earlier): Omit<Claim, 'cue'> | undefined {
    if (this.#tokens[at]?.kind !== 'colon' || earlier.any) return undefined;
    const mention = this.#subjects.mentionAt(at - 1);
    if (!mention || mention.possessive || this.#tokens[at + 1]?.kind !== 'quotation') return undefined;
    const isTied =
      mention.first > 1 && (TYING.has(this.#word(mention.first - 1)) || !isPerson(mention.named));
    return isTied ? undefined : { at, kind: 'colon', subjects: [{ kind: 'name', mention }] };
  }

  /** `“…” —Bo Li`, on a line with the quotation or on the next; `From Bo Li:` above a quotation. */
  #creditClaim(at: number, earlier: Earlier): Omit<Claim, 'cue'> | undefined {
    const kind = this.#tokens[at]?.kind;
    if (earlier.any || (kind !== 'dash' && kind !== 'colon')) return undefined;
    const beside = kind === 'dash' ? at + 1 : at - 1;
    const mention = this.#subjects.mentionAt(beside);
    if (!mention || mention.possessive) return undefined;
    const isCredit =
      kind === 'dash'
        ? (at === 0 || this.#tokens[at - 1]?.kind === 'quotation') &&
          [undefined, 'comma'].includes(this.#tokens[mention.last + 1]?.kind)
        : at === this.#tokens.length - 1 && this.#word(mention.first - 1) === 'from';
    return isCredit ? { at, kind: 'credit', subjects: [{ kind: 'name', mention }] } : undefined;
  }

  /**
   * `“…,” groused Bo Li` and `“…,” the March Hare went on`: whatever the verb, where a quotation that goes on stands
   * before it and its subject.
   */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases, each with an example, in the order in which they are tried.
  #mannerClaim(at: number): Omit<Claim, 'cue'> | undefined {
    const token = this.#tokens[at];
    if (token?.kind !== 'word' || token.capital || !isManner(token.lower)) return undefined;
    const before = this.#tokens[at - 1];
    if (before?.kind === 'quotation') {
      const mention = this.#subjects.mentionAt(at + 1);
      const isSubject =
        (mention?.first === at + 1 && !mention.possessive) || /^s?he$/.test(this.#word(at + 1));
      return isGoingOn(before) && isSubject
        ? { at, kind: 'say', subjects: this.#subjects.after(at + 1) }
        : undefined;
    }
    const end = this.#beforeAdverbs(at);
    const mention = this.#subjects.mentionAt(end);
    const first = mention ? mention.first : end;
    if (!mention && !/^s?he$/.test(this.#word(end))) return undefined;
    for (let back = first - 1; back >= Math.max(0, first - 3); back--) {
      const one = this.#tokens[back];
      if (one?.kind === 'quotation')
        return isGoingOn(one)
          ? {
              at,
              kind: 'say',
              subjects: mention ? [{ kind: 'name', mention }] : [{ kind: 'pronoun', word: this.#word(end) }],
            }
          : undefined;
      if (one?.kind !== 'word' || (one.lower !== 'the' && !one.capital)) return undefined;
    }
    return undefined;
  }
}

/** In "I think she knows that", the author knows. */
const isFirstPerson = ({ subjects }: Claim) =>
  subjects.some((one) => one.kind === 'pronoun' && /^(?:i|we)$/.test(one.word));

const canSpeak = ({ organisation, gender, words }: Named) =>
  organisation || gender !== undefined || words.length > 1;

/** Irregular verbs that go on with a quotation when nothing else stands between. */
const MANNERS = new Set(['went', 'began', 'put', 'broke', 'sang', 'bit', 'ran', 'spat', 'wept', 'swore']);

/** "groused", "remembers". */
const isManner = (verb: string) =>
  /(?:ed|[^s'’]s)$/.test(verb) ? !AUXILIARIES.has(verb) : MANNERS.has(verb);

/** Whether the sentence of a quotation goes on after it: “Why?” he asked. */
const isGoingOn = (quotation: Token) => /[,?!…—–-]["”’'»]*$/u.test(quotation.text);
