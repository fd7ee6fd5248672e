import type { Claim } from '../claim.js';
import { isPerson, type Mention } from '../names/index.js';
import type { Subject } from '../subject.js';
import { type Frame, type Token, wordAt } from '../tokens.js';
import { type AbroadWords, isGermanRole, isSomebodyIn } from '../words/index.js';
import { isNameForSure } from './called.js';

/** Small words that may stand between a subject and its verb. */
const BETWEEN = 4;
/** How many words further on the other part of a verb stands: "warf der Stadt vor". A guess. */
const FURTHEST_PART = 12;
/** "von einem sogenannten": more words belong to something else. */
const MOST_BETWEEN = 5;

/** Stand before a participle in the languages whose verbs may drop their subject. */
const AUXILIARIES_ABROAD = new Set('ha han hanno aveva había habían tinha'.split(' '));

/** Stand before a participle of saying. */
const HELPING = new Set(
  'a ont avait ha han hanno aveva había habían tem tinha heeft hebben had hat haben hatte'.split(' '),
);

/** In German, before a subject without an article. */
const JOINING = new Set('und oder aber doch dass weil wenn als wie ob denn während'.split(' '));

/** Whoever was spoken of last: "Dijo que no". */
const SOMEBODY: Subject = { kind: 'pronoun', word: 'somebody' };

/** `SUBJECT [a few small words] CUE` and `CUE [a few small words] SUBJECT`, as most newspapers of Europe write. */
export function claimsInSpaced(frame: Frame, mentions: readonly Mention[], words: AbroadWords): Claim[] {
  return new Clauses(frame.tokens, mentions, words).claims();
}

/** The words of a frame, and where names stand among them. */
class Clauses {
  readonly #beginningAt: ReadonlyMap<number, Mention>;
  readonly #endingAt: ReadonlyMap<number, Mention>;
  /** The first with a comma after it. */
  readonly #beforeComma: Mention | undefined;
  /** The tokens of names but the first of each. */
  readonly #inside = new Set<number>();

  constructor(
    private readonly tokens: readonly Token[],
    mentions: readonly Mention[],
    private readonly words: AbroadWords,
  ) {
    this.#beginningAt = new Map(mentions.map((mention) => [mention.first, mention]));
    this.#endingAt = new Map(mentions.map((mention) => [mention.last, mention]));
    this.#beforeComma = mentions.find(({ last }) => tokens[last + 1]?.kind === 'comma');
    for (const { first, last } of mentions) for (let at = first + 1; at <= last; at++) this.#inside.add(at);
  }

  claims(): Claim[] {
    return this.tokens.flatMap(
      ({ kind }, at) => (kind === 'word' && !this.#inside.has(at) && this.#claimAt(at)) || [],
    );
  }

  #claimAt(at: number): Claim | undefined {
    const cue = this.tokens[at]?.text ?? '';
    if (this.#isCue(at)) {
      const isThey = (one?: Subject) =>
        one?.kind === 'pronoun' && one.word === 'she' && this.words.ofMany?.test(cue);
      const nearest = this.#besideCue(at);
      // "denken ze", "sagten sie".
      if (isThey(nearest)) return undefined;
      const subject =
        nearest ??
        this.#appositive(at) ??
        this.#setInAfter(at) ??
        this.#bodyBehind(at) ??
        (this.#dropsSubject(at) ? SOMEBODY : undefined);
      // `„…“, sagte der Stürmer`: of somebody unknown they are nobody's, and not the next speaker's.
      const isNobodys = !subject && this.#isBehindQuotation(at);
      return subject || isNobodys ? { at, cue, kind: 'say', subjects: subject ? [subject] : [] } : undefined;
    }
    const said = this.#tagged(at);
    if (said) return { at, cue, kind: 'say', subjects: [said] };
    const subject = this.#according(at) ?? this.#viewed(at);
    return subject && { at, cue, kind: 'noun', subjects: [subject] };
  }

  /** Who stands beside a verb; in "Inzwischen sagte sie" it is nobody called so. */
  #besideCue(at: number): Subject | undefined {
    const before = this.#before(at) ?? this.#enclosed(at);
    const isOpening =
      before?.kind === 'name' && before.mention.first === 0 && this.#mayBeThing(before.mention);
    const isOther = this.words.others?.has(this.#lower(at + 1)) || (isOpening && this.#pronoun(at + 1));
    return before && !isOther ? before : this.#after(at);
  }

  /** Whether a name may be any noun of a language that writes all of them with a capital. */
  #mayBeThing({ named }: Mention): boolean {
    return this.words.hasNounCapitals === true && !isNameForSure(named);
  }

  /** "Karin Vogt hat am Turm mehr Kraft gefordert": the person whom the sentence begins with. */
  #opening(): Subject | undefined {
    const mention = this.#beginningAt.get(0);
    return mention && isPerson(mention.named) && isNameForSure(mention.named)
      ? { kind: 'name', mention }
      : undefined;
  }

  /** Whether what may be any noun stands where a subject does: first in its clause, or with an article. */
  #mayBeSubject({ first }: Mention): boolean {
    const { the, indefinite, prepositions } = this.words;
    const isArticle = (at: number) => the.has(this.#lower(at)) || indefinite.has(this.#lower(at));
    const article = isArticle(first - 2) && !this.tokens[first - 1]?.capital ? first - 2 : first - 1;
    if (isArticle(article)) return !prepositions.has(this.#lower(article - 1));
    return first < 2 || this.tokens[first - 1]?.kind !== 'word' || JOINING.has(this.#lower(first - 1));
  }

  /** `Dijo que no`, `«…», ha detto`; not `queixa-se uma vizinha`, whoever she is. */
  #dropsSubject(at: number): boolean {
    const { indefinite, several } = this.words;
    if ([indefinite, several].some((words) => words?.has(this.#lower(at + 1)))) return false;
    const first = AUXILIARIES_ABROAD.has(this.#lower(at - 1)) ? at - 1 : at;
    // "Y añadió: …".
    const isJoined = first === 1 && /^(?:y|e|pero|ma|mas)$/.test(this.#lower(0));
    return this.words.mayDropSubject && (isJoined || this.tokens[first - 1]?.kind !== 'word');
  }

  #lower(at: number): string {
    return wordAt(this.tokens, at);
  }

  #isCue(at: number): boolean {
    const { cues, participles, parted } = this.words;
    if (cues.has(this.#lower(at)) || this.#speaksOfQuoted(at)) return true;
    if (participles?.has(this.#lower(at))) return this.#hasHelp(at);
    if (this.words.besideMarks?.has(this.#lower(at)))
      return this.#isBehindQuotation(at) || (at <= BETWEEN && this.tokens[at + 1]?.kind === 'comma');
    // "Ostermann warf der Stadt vor, …": the other part ends the clause.
    const part = parted?.get(this.#lower(at));
    if (part === undefined) return false;
    const found = this.tokens.findIndex(({ lower }, place) => place > at && part.split('|').includes(lower));
    return found > at && found <= at + FURTHEST_PART && this.tokens[found + 1]?.kind !== 'word';
  }

  /** "ha asegurado"; in German other words stand between: "hat mehr Kraft gefordert". */
  #hasHelp(at: number): boolean {
    const from = this.words.hasNounCapitals ? Math.max(0, at - FURTHEST_PART) : at - 1;
    return this.tokens.slice(Math.max(0, from), at).some(({ lower }) => HELPING.has(lower));
  }

  /** „sprach von einem ‚Skandal‘“: few small words stand between, and no noun. */
  #speaksOfQuoted(at: number): boolean {
    if (!this.words.speakingOf?.has(this.#lower(at))) return false;
    const next = this.tokens.slice(at + 1, at + 1 + MOST_BETWEEN);
    const quoted = next.findIndex(({ kind }) => kind === 'quotation');
    return (
      quoted > 0 && next.slice(0, quoted).every(({ kind, text }) => kind === 'word' && /^\p{Ll}/u.test(text))
    );
  }

  /** Whom a word, or the words that end with it, give what is said to: "según Ruiz", "по её словам". */
  #according(at: number): Subject | undefined {
    const { after, behind, theirs } = this.words;
    const phrase = (words: number) =>
      this.tokens
        .slice(at + 1 - words, at + 1)
        .map(({ lower }) => lower)
        .join(' ');
    const owner = theirs?.get(phrase(2));
    if (owner) return { kind: 'pronoun', word: owner };
    if (behind?.has(this.#lower(at))) return this.#before(at);
    if (this.#isSo(at)) return this.#after(at);
    if (![1, 2, 3, 4].some((words) => words <= at + 1 && after.has(phrase(words)))) return undefined;
    const subject = this.#after(at) ?? this.#bodyBehind(at);
    // Where all nouns have capitals, one by itself may be a thing: "Laut Fahrplan".
    const named = subject?.kind === 'name' ? subject.mention.named : undefined;
    return named && this.words.hasNounCapitals && !isNameForSure(named) ? undefined : subject;
  }

  /** „…“, so Roth; "Der Turm ist, so Roth, sicher." */
  #isSo(at: number): boolean {
    if (this.words.so !== this.#lower(at) || this.tokens[at - 1]?.kind !== 'comma') return false;
    if (this.tokens[at - 2]?.kind === 'quotation') return true;
    const mention = this.#beginningAt.get(at + 1);
    const behind = (mention?.last ?? at) + 1;
    const next = this.tokens[this.#lower(behind) === 'weiter' ? behind + 1 : behind];
    return mention !== undefined && (next === undefined || next.kind === 'comma');
  }

  /** "Der alte Mann lacht": whoever was just spoken of. */
  #personIn({ first, last }: Mention): Subject | undefined {
    const word = first === last ? this.words.people.get(this.#lower(first)) : undefined;
    return word && { kind: 'pronoun', word };
  }

  #pronoun(at: number): Subject | undefined {
    if (this.words.he.has(this.#lower(at))) return { kind: 'pronoun', word: 'he' };
    return this.words.she.has(this.#lower(at)) ? { kind: 'pronoun', word: 'she' } : undefined;
  }

  /** "Bij Jan Smit", "Bij voetbalclub De Toren". */
  #isAfterPreposition = ({ first }: Mention): boolean => {
    const { prepositions, roles, the } = this.words;
    const before = this.#lower(first - 1);
    const isName = first === 2 && !roles.has(before) && !the.has(before) && !this.tokens[1]?.capital;
    return prepositions.has(before) || (isName && prepositions.has(this.#lower(0)));
  };

  /** A name before a verb; of "El ayuntamiento de Soto explicó" the body. */
  #named(mention: Mention): Subject | undefined {
    if (this.#mayBeThing(mention) && !this.#mayBeSubject(mention)) return this.#opening();
    if (!this.#isAfterPreposition(mention)) return { kind: 'name', mention };
    return this.#isBody(mention.first - 2) ? this.#office(mention.first - 2) : undefined;
  }

  #before(cue: number): Subject | undefined {
    const nearest = this.#pastBrackets(cue - 1);
    for (let at = nearest; at > nearest - BETWEEN; at--) {
      if (this.tokens[at]?.kind !== 'word' || this.words.cues.has(this.#lower(at))) return undefined;
      const found = this.#pronoun(at);
      if (found) return found;
      const mention = this.#endingAt.get(at);
      const person = mention && this.#personIn(mention);
      if (person) return person;
      if (mention) return this.#named(mention);
      if (this.#isOffice(at)) return this.#office(at);
    }
    return undefined;
  }

  /** `Karin Vogt (Grüne) sagte`: the last word before what stands in brackets there. */
  #pastBrackets(at: number): number {
    if (this.tokens[at]?.kind !== 'close') return at;
    const open = this.tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'open');
    return open < 0 ? at : open - 1;
  }

  #after(cue: number): Subject | undefined {
    for (let at = cue + 1; at <= cue + BETWEEN + 1; at++) {
      const token = this.tokens[at];
      if (token?.kind === 'comma') return this.#apposedAfter(cue, at);
      if (token?.kind !== 'word' || this.#isOfOthers(token)) return undefined;
      const mention = this.#beginningAt.get(at);
      if (mention)
        return this.#besideName(mention, cue) ?? (at === cue + 2 ? this.#officeAfter(at) : undefined);
      // "Nach Angaben der Stadtwerke hatten Taucher …": what stands further on is another subject.
      if (token.capital && !this.#isCue(cue)) return undefined;
      const found = this.#unnamedAt(at, cue);
      if (found) return found;
      // "that" begins what is said.
      if (/^(?:dass|que|qu'|что|se|ob|wie|dat|che|of)$/.test(token.lower)) return undefined;
    }
    return undefined;
  }

  /** Another verb, or the subject of this one: what follows is none. */
  #isOfOthers({ lower }: Token): boolean {
    return this.words.cues.has(lower) || this.words.others?.has(lower) === true;
  }

  #isBehindQuotation(at: number): boolean {
    // «…», — говорит.
    const dash = this.tokens[at - 1]?.kind === 'dash' ? at - 1 : at;
    const mark = this.tokens[dash - 1]?.kind === 'comma' ? dash - 2 : dash - 1;
    return this.tokens[mark]?.kind === 'quotation';
  }

  /** `„…”, moppert ze`, `« … », sourit Anna Valli`: whatever the verb, right behind a quotation. */
  #tagged(at: number): Subject | undefined {
    if (!this.#isBehindQuotation(at) || this.tokens[at]?.capital) return undefined;
    // « … », dit-elle; « … », a-t-il rappelé.
    const joined = /-(?:t-)?(il|elle)$/.exec(this.#lower(at))?.[1];
    if (joined !== undefined) return { kind: 'pronoun', word: joined === 'il' ? 'he' : 'she' };
    const verb = this.#lower(at) === 'se' ? at + 1 : at;
    const { small, prepositions, indefinite, mayDropSubject } = this.words;
    if (small.has(this.#lower(verb)) || prepositions.has(this.#lower(verb))) return undefined;
    // «…», atirou.
    if (mayDropSubject && this.tokens[at]?.kind === 'word' && verb === this.tokens.length - 1)
      return SOMEBODY;
    const mention = this.#beginningAt.get(verb + 1);
    if (mention && mention.named.words.length > 1 && isPerson(mention.named))
      return { kind: 'name', mention };
    // "sospira una turista": whoever she is, the words are hers.
    if (indefinite.has(this.#lower(verb + 1))) return { kind: 'noun', first: verb + 1, last: verb + 2 };
    return this.#pronoun(verb + 1);
  }

  /** `Selon son porte-parole, Marc Delvaux,`: a whole name between commas, behind the noun. */
  #apposedAfter(cue: number, comma: number): Subject | undefined {
    const mention = comma > cue + 1 ? this.#beginningAt.get(comma + 1) : undefined;
    return mention?.whole && this.tokens[mention.last + 1]?.kind !== 'word'
      ? { kind: 'name', mention }
      : undefined;
  }

  /** `Pour Anna Valli, ingénieure, le pont est « sûr »`: whose view a sentence quotes. */
  #viewed(at: number): Subject | undefined {
    if (at !== 0 || this.words.for !== this.#lower(0)) return undefined;
    // "Per la presidente dei negozianti, Anna Valli, …".
    const apposed = this.#beforeComma;
    if (
      apposed &&
      apposed.first > 2 &&
      this.tokens[apposed.first - 1]?.kind === 'comma' &&
      isPerson(apposed.named)
    )
      return this.#hasRole(apposed.first - 2) ? { kind: 'name', mention: apposed } : undefined;
    const mention = this.#beginningAt.get(1);
    if (!mention || !isPerson(mention.named) || this.tokens[mention.last + 1]?.kind !== 'comma')
      return undefined;
    return this.tokens.some(({ kind }) => kind === 'quotation') ? { kind: 'name', mention } : undefined;
  }

  /** Whether a word of the first ones, up to this one, is what somebody is. */
  #hasRole(last: number): boolean {
    return this.tokens.slice(1, last + 1).some(({ lower }) => this.words.roles.has(lower));
  }

  /** Behind a cue: "sagte sie", "dijo la alcaldesa", "confie la jeune femme". */
  #unnamedAt(at: number, cue: number): Subject | undefined {
    const person = this.words.people.get(this.#lower(at));
    return (
      (at === cue + 1 ? this.#pronoun(at) : undefined) ??
      (person && { kind: 'pronoun', word: person }) ??
      (at === (this.words.the.size === 0 ? cue + 1 : cue + 2) ? this.#officeAfter(at) : undefined)
    );
  }

  /** `dijo Rosa Mora`; in `dijo el concejal de Urbanismo, Juan Ortiz` the name behind the comma. */
  #besideName(mention: Mention, cue: number): Subject | undefined {
    const person = this.#personIn(mention);
    if (person) return person;
    // "verteidigte die Entscheidung", "fordert ein Gutachten": a thing; but "teilte eine Sprecherin mit".
    const { the, indefinite } = this.words;
    const before = this.#lower(mention.first - 1);
    const isSomebody = this.#isBehindQuotation(cue) || this.#isSomebody(this.#lower(mention.last));
    const isThing = the.has(before) || (indefinite.has(before) && !isSomebody);
    const isFar = mention.first > cue + 1 && !isSomebody;
    if ((isThing || isFar) && this.#mayBeThing(mention)) return undefined;
    const isTied = this.#isAfterPreposition(mention) || this.#isOfOffice(cue, mention);
    if (mention.first === cue + 1 || !isTied) return { kind: 'name', mention };
    const next = this.tokens[mention.last + 1]?.kind === 'comma' && this.#beginningAt.get(mention.last + 2);
    return next ? { kind: 'name', mention: next } : undefined;
  }

  /** Whether a name tells of what somebody has the office, who is named after it: "a diretora do cinema São Jorge, Ana Reis". */
  #isOfOffice(cue: number, { first, last }: Mention): boolean {
    const next = this.tokens[last + 1]?.kind === 'comma' ? this.#beginningAt.get(last + 2) : undefined;
    if (!next?.whole || !isPerson(next.named)) return false;
    return this.tokens
      .slice(cue + 1, first)
      .some(
        ({ lower }, at) =>
          this.words.the.has(lower) && this.words.prepositions.has(this.#lower(cue + at + 3)),
      );
  }

  /** `"…", disse ontem a diretora do cinema São Jorge, Ana Reis`: a whole name set in further on. */
  #setInAfter(cue: number): Subject | undefined {
    if (!this.#isBehindQuotation(cue)) return undefined;
    for (let at = cue + 2; at < cue + FURTHEST_PART && this.tokens[at]; at++) {
      if (this.words.cues.has(this.#lower(at)) || this.tokens[at]?.kind === 'quotation') return undefined;
      const mention = this.tokens[at - 1]?.kind === 'comma' ? this.#beginningAt.get(at) : undefined;
      if (mention?.whole && isPerson(mention.named) && this.tokens[mention.last + 1]?.kind !== 'word')
        return { kind: 'name', mention };
    }
    return undefined;
  }

  #isSomebody(noun: string): boolean {
    return isSomebodyIn(this.words, noun) || isGermanRole(noun);
  }

  /** "la alcaldesa", "der Sprecher", "le maire": a noun that may stand for somebody named before. */
  #isOffice(at: number): boolean {
    const { the, roles } = this.words;
    // Russian has no article: "добавил мэр".
    if (the.size === 0) return roles.has(this.#lower(at));
    return this.#isElidedBody(at) || (the.has(this.#lower(at - 1)) && this.tokens[at]?.kind === 'word');
  }

  #office(at: number): Subject {
    if (this.words.justNamed?.test(this.#lower(at)))
      return { kind: 'pronoun', word: /^(?:die|la|a)$/.test(this.#lower(at - 1)) ? 'she' : 'he' };
    const first = this.words.the.size === 0 || this.#isElidedBody(at) ? at : at - 1;
    return { kind: 'noun', first, last: at, isDefinite: true, ...(this.#isBody(at) && { isBody: true }) };
  }

  /** "el sindicato", "l'association". */
  #isBody(at: number): boolean {
    const isTheirs = this.words.the.has(this.#lower(at - 1)) || this.#isElidedBody(at);
    return isTheirs && this.words.bodies?.has(this.#lower(at)) === true;
  }

  #isElidedBody(at: number): boolean {
    return this.#lower(at).startsWith("l'") && this.words.bodies?.has(this.#lower(at)) === true;
  }

  /** "Según el sindicato las normas cambian": who it is that nobody is named behind. */
  #bodyBehind(cue: number): Subject | undefined {
    const at = [cue + 1, cue + 2].find((one) => this.#isBody(one));
    return at === undefined ? undefined : this.#office(at);
  }

  /** `dijo la alcaldesa,`; `dijo la alcaldesa, Rosa Mora`. */
  #officeAfter(at: number): Subject | undefined {
    if (!this.#isOffice(at) || this.#goesOn(at + 1)) return undefined;
    const mention = this.tokens[at + 1]?.kind === 'comma' ? this.#beginningAt.get(at + 2) : undefined;
    return mention ? { kind: 'name', mention } : this.#office(at);
  }

  /** Whether a noun goes on: "dijo el concejal de Urbanismo, Juan Ortiz", but not "sagte der Stürmer im Radio". */
  #goesOn(at: number): boolean {
    const ends =
      this.words.hasNounCapitals && this.#lower(at) !== 'von' && this.words.prepositions.has(this.#lower(at));
    return this.tokens[at]?.kind === 'word' && !ends;
  }

  /** `El presidente, Luis Mora, recordó`: a name between commas, right before the verb. */
  #enclosed(cue: number): Subject | undefined {
    // "Il sindaco, Marco Ferri, ha definito".
    const comma = HELPING.has(this.#lower(cue - 1)) ? cue - 2 : cue - 1;
    const mention = this.tokens[comma]?.kind === 'comma' ? this.#endingAt.get(comma - 1) : undefined;
    return mention && this.tokens[mention.first - 1]?.kind === 'comma'
      ? { kind: 'name', mention }
      : undefined;
  }

  /** `Ana Ruiz, alcaldesa de la ciudad, dijo`; `El ministro de Turismo, Jorge Lledó, lo declaró`. */
  #appositive(cue: number): Subject | undefined {
    const isObject = this.tokens[cue - 1]?.kind === 'word' && this.words.small.has(this.#lower(cue - 1));
    const comma = isObject ? cue - 2 : cue - 1;
    if (this.tokens[comma]?.kind !== 'comma') return undefined;
    const beside = this.#endingAt.get(comma - 1);
    const mention = this.tokens[(beside?.first ?? 0) - 1]?.kind === 'comma' ? beside : this.#beforeComma;
    return mention && mention.last < comma ? { kind: 'name', mention } : undefined;
  }
}
