import type { Speaker } from '../answer.js';
import { genderOf, isOrganisation, isPerson, type Mention, type Named } from './names/index.js';
import type { Subject } from './subject.js';
import type { Token } from './tokens.js';
import { ADJECTIVES, HE_NOUNS, SHE_NOUNS, SPEAKERS, TITLES } from './words/index.js';

/** Somebody with a voice in the article: by name, or as a group ("the police", "both campaigns"). */
export class SpeakerVoice {
  constructor(
    readonly named: Named | undefined,
    readonly group: string,
  ) {}

  get name(): string {
    return this.named ? usualName(this.named) : this.group;
  }

  /** With the title that tells them from somebody else of the name: "Mrs. Hale"; without one the name alone. */
  get titledName(): string {
    const title = [...(this.named?.nouns ?? [])].find((noun) => TITLES.has(noun) && genderOf([noun], []));
    if (title === undefined) return this.name;
    const short = /^(?:mr|mrs|ms)$/.test(title) ? '.' : '';
    return `${title[0]?.toUpperCase()}${title.slice(1)}${short} ${this.name}`;
  }

  /** What the article tells of them beside their name. */
  get person(): Person {
    if (!this.named) return {};
    const { gender, nouns, junior } = this.named;
    return {
      ...(gender && { gender }),
      ...(nouns.size > 0 && { roles: [...nouns] }),
      ...(junior && { junior }),
    };
  }

  /** Every form under which they may be called, the fullest first. */
  get aliases(): readonly string[] {
    if (!this.named) return [this.group];
    const forms = new Set([this.name, ...this.named.forms.keys()]);
    return [...forms].sort((a, b) => b.length - a.length);
  }
}

/** What a name alone doesn't tell of somebody. */
type Person = Pick<Speaker, 'gender' | 'roles' | 'junior'>;

/** Somebody of whom an article only tells that they are there. */
const STRANGER = new SpeakerVoice(undefined, '');

/** Groups that are written with a capital letter everywhere. */
const OWN = /^(?:democrats|republicans|americans)$/;

/** A group that is one body, and is taken up by "it". */
const BODY =
  /(?:^|\s)(?:administration|agency|company|council|court|department|firm|government|ministry|union)$/iu;

/** How many sentences back "it" and "they" may reach. */
const REACH = 2;

/** How many sentences back somebody is still on the scene of a tale (a guess). */
const NEARBY = 12;

/** How many words may stand between "a" and who came: "a tall young man". */
const MOST_ADJECTIVES = 3;

/** Nouns of `SPEAKERS` for more than one, or for a body whose name hardly ends so. */
const MANY = /(?:s|men)$|^(?:crowd|family|government|jury|newspaper|paper|people|police|state|team)$/;

const isOnePerson = ({ lower }: Token): boolean =>
  HE_NOUNS.has(lower) ||
  SHE_NOUNS.has(lower) ||
  (SPEAKERS.has(lower) && !MANY.test(lower) && !isOrganisation([lower]));

/** The form with first and last name that the article uses most: "Rival Bo Li" once loses to "Bo Li". */
function usualName(named: Named): string {
  const whole = [...named.forms].filter(([form]) => form.includes(' '));
  const usual = whole.reduce<[string, number] | undefined>(
    (most, next) => (!most || next[1] > most[1] ? next : most),
    undefined,
  );
  return usual?.[0] ?? named.words.join(' ');
}

/** Finds the voice behind a subject, remembering who was spoken of for the sake of pronouns. */
export class Voices {
  readonly #named = new Map<Named, SpeakerVoice>();
  readonly #groups = new Map<string, SpeakerVoice>();
  /** In which frame a woman and a man were last spoken of by a noun. */
  readonly #kin = { he: Number.NEGATIVE_INFINITY, she: Number.NEGATIVE_INFINITY };
  /** Single persons who were brought in without a name. */
  readonly #newcomers = new Set<SpeakerVoice>();
  /** Nouns that a quotation was given to, beside `SPEAKERS`. */
  readonly #heard = new Set<string>();
  /** Who was spoken of, the latest last. */
  readonly #recent: SpeakerVoice[] = [];
  /** In which frame each of them was, counted from the first. */
  readonly #when = new Map<SpeakerVoice, number>();
  #now = 0;
  /** Who was named last of those whom the article calls by a noun: the senator. */
  readonly #described = new Map<string, SpeakerVoice>();
  /** Who was named last, in whatever part of a sentence, of those whose titles tell. */
  readonly #latest: { he?: SpeakerVoice; she?: SpeakerVoice } = {};

  /** @param isNews whether a pronoun stands for who was named just before; in a dialogue it often doesn't. */
  constructor(private readonly isNews: boolean) {}

  /** The voices of the subjects of one cue; empty when nobody can be made out. */
  of(subjects: readonly Subject[], tokens: readonly Token[]): readonly SpeakerVoice[] {
    const found = subjects.flatMap((subject) => this.#resolve(subject, tokens));
    this.#remember(found);
    return [...new Set(found)];
  }

  /** The voice of somebody whom the article names. */
  ofNamed(named: Named): SpeakerVoice {
    let voice = this.#named.get(named);
    if (!voice) {
      voice = new SpeakerVoice(named, '');
      this.#named.set(named, voice);
    }
    return voice;
  }

  /** Notes who is named in a sentence, in whatever part. */
  note(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      const { gender } = mention.named;
      if (gender) this.#latest[gender] = this.#voiceOf(mention);
      for (const noun of mention.named.nouns) this.#described.set(noun, this.#voiceOf(mention));
      // "The court said", where the Labour Court was named.
      const last = mention.named.folded.at(-1) ?? '';
      if (mention.named.organisation && mention.named.words.length > 1 && SPEAKERS.has(last))
        this.#described.set(last, this.#voiceOf(mention));
    }
  }

  /** Notes whom a sentence is about, whether they say something or not. @returns those named in it. */
  turnTo(subjects: readonly Subject[], tokens: readonly Token[]): readonly SpeakerVoice[] {
    this.#now++;
    const found = subjects.flatMap((subject) =>
      subject.kind === 'name' ? this.#resolve(subject, tokens) : [],
    );
    this.#remember(found);
    return found;
  }

  /**
   * Of a paragraph that begins with "she" it is whom the one before was about, and not "her niece Ann Li", who was only
   * named in it.
   */
  beginParagraph(): void {
    const last = this.#recent.at(-1);
    if (!last?.named?.relative) return;
    const { gender } = last.named;
    const at = this.#recent.findLastIndex(
      ({ named }) => named && !named.relative && isPerson(named) && (named.gender ?? gender) === gender,
    );
    if (at < 0) return;
    this.#remember(this.#recent.slice(at, at + 1));
    if (gender) this.#kin[gender] = Number.NEGATIVE_INFINITY;
  }

  /** Notes that a sentence is about somebody without a name: "he" is nobody else until somebody is named again. */
  turnToStranger(): void {
    this.#remember([STRANGER]);
  }

  /**
   * Notes who is spoken of without a name in an English sentence. In "My grandmother scores that" it is the grandmother,
   * who may be "she" from then on, whoever said so.
   *
   * @param mentions whom it names; none where it is about somebody with a name.
   */
  noteUnnamed(tokens: readonly Token[], mentions: readonly Mention[] | undefined): void {
    for (const { lower } of tokens) {
      for (const word of lower.split(/[^\p{L}-]+/u)) {
        if (SHE_NOUNS.has(word)) this.#kin.she = this.#now;
        if (HE_NOUNS.has(word)) this.#kin.he = this.#now;
      }
    }
    if (mentions) this.#remember(this.#newcomer(tokens, mentions));
  }

  /**
   * Somebody without a name whom a sentence begins with: "A man from the bank came." He is "he" from then on, and
   * nobody who was named before. "His wife, the actress Ann Li, came": a name set in after it is theirs.
   */
  #newcomer(tokens: readonly Token[], mentions: readonly Mention[]): readonly SpeakerVoice[] {
    if (!/^(?:an?|another|his|her|their|my)$/.test(tokens[0]?.lower ?? '')) return [];
    const at = tokens.findIndex((token, at) => at > 0 && (at > MOST_ADJECTIVES + 1 || isOnePerson(token)));
    const head = tokens[at];
    // "A spokesman for White, John Nester, said": the name is still to come.
    const before = tokens.slice(1, at);
    const isName = head === undefined || !isOnePerson(head) || tokens[at + 1]?.capital;
    if (isName || before.some(({ kind, possessive }) => kind !== 'word' || possessive)) return [];
    const setIn =
      tokens[at + 1]?.kind === 'comma'
        ? mentions.find(({ first }) => first > at && first <= at + 1 + MOST_ADJECTIVES)
        : undefined;
    if (setIn && isPerson(setIn.named)) return [this.#voiceOf(setIn)];
    const voice = this.#group([...before, head].map(({ text }) => text).join(' '));
    this.#newcomers.add(voice);
    return [voice];
  }

  #remember(found: readonly SpeakerVoice[]): void {
    for (const voice of found) {
      const at = this.#recent.indexOf(voice);
      if (at >= 0) this.#recent.splice(at, 1);
      this.#recent.push(voice);
      this.#when.set(voice, this.#now);
    }
    if (this.#recent.length > 12) this.#recent.shift();
  }

  #resolve(subject: Subject, tokens: readonly Token[]): SpeakerVoice[] {
    if (subject.kind === 'name') return [this.#voiceOf(subject.mention)];
    if (subject.kind === 'pronoun') return this.#pronoun(subject.word);
    const words = tokens.slice(subject.first, subject.last + 1);
    const isDefinite = subject.isDefinite ?? words[0]?.lower === 'the';
    return this.#noun(words, isDefinite, subject.first === 0);
  }

  #voiceOf({ named }: Mention): SpeakerVoice {
    return this.ofNamed(named);
  }

  #pronoun(word: string): SpeakerVoice[] {
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a pronoun a case, each with what it may stand for.
    const fits = (voice: SpeakerVoice): boolean => {
      // A verb without a subject has that of the sentence before it.
      if (word === 'somebody') return this.#now - (this.#when.get(voice) ?? 0) <= REACH;
      if (word === 'he' || word === 'she') {
        if (!voice.named) {
          const noun = voice.group.split(' ').at(-1) ?? '';
          const [own, other] = word === 'she' ? [SHE_NOUNS, HE_NOUNS] : [HE_NOUNS, SHE_NOUNS];
          const isNew = this.#newcomers.has(voice) && this.#when.get(voice) !== this.#now;
          return own.has(noun) || (isNew && !other.has(noun));
        }
        return isPerson(voice.named) && (voice.named.gender ?? word) === word;
      }
      // A body is taken up again at once or not at all; "it" and "they" are more often things.
      if (this.#now - (this.#when.get(voice) ?? 0) > REACH) return false;
      if (word === 'it') return voice.named?.organisation ?? BODY.test(voice.group);
      if (word === 'they') return voice.named === undefined || voice.named.organisation;
      return false;
    };
    // Somebody known by one name only, of whom the sentence before was: "Adele left. She said".
    const isJustNamed = ({ named }: SpeakerVoice) =>
      named !== undefined && !named.organisation && named.things === 0 && (named.gender ?? word) === word;
    if (this.#recent.at(-1) === STRANGER) return [];
    const known = this.#recent.findLast(fits);
    if (word !== 'he' && word !== 'she') return known ? [known] : [];
    const last = this.#recent.at(-1);
    const isJust = last && this.#now - (this.#when.get(last) ?? 0) <= 1 && isJustNamed(last);
    // "Tell me" makes nobody called Tell, as long as there is somebody else.
    const found = isJust && !(known && last.named?.onlyOpens) ? last : (known ?? this.#latest[word]);
    // Of somebody of whom nothing tells, or who was spoken of earlier, and the grandmother just spoken of, nobody is the
    // surer "she".
    const kin = this.#kin[word];
    const isEarlier = found !== undefined && (this.#when.get(found) ?? 0) < kin;
    if (found?.named && (isEarlier || !found.named.gender) && this.#now - kin <= REACH && kin < this.#now)
      return [];
    // Who was "she" once is no "he" further on.
    if (this.isNews && found?.named && found === last) found.named.gender ??= word;
    return found ? [found] : [];
  }

  /** Of `“…,” said the troll`: whoever stands so speaks, and is known from then on. */
  hear(subjects: readonly Subject[], tokens: readonly Token[]): void {
    for (const subject of subjects) {
      const head = subject.kind === 'noun' ? tokens[subject.last] : undefined;
      const first = subject.kind === 'noun' ? tokens[subject.first]?.lower : undefined;
      if (head && !head.capital && head.lower.length > 2 && /^(?:the|an?|his|her|their)$/.test(first ?? ''))
        this.#heard.add(head.lower);
    }
  }

  /** Whether a group is only a noun that spoke. */
  isHeard(voice: SpeakerVoice): boolean {
    return this.#heard.has(voice.group.split(' ').at(-1) ?? '');
  }

  /** Whether "he" may as well be one as another of those last spoken of, as nothing tells of either. */
  isOpen(word: string): boolean {
    if (word !== 'he' && word !== 'she') return false;
    // "Bo looked at Mr. Li, and Mr. Li at the fire": who was spoken of last isn't who was named last.
    const named = this.#latest[word];
    if (named && this.#recent.findLast((voice) => voice.named?.gender === word) !== named) return true;
    const near = this.#recent.filter(
      (voice) => this.#now - (this.#when.get(voice) ?? 0) <= NEARBY && voice.named,
    );
    // Somebody of whom nothing tells, spoken of since: "Mr. Li read. Bo came in."
    const sure =
      near.findLast(({ named }) => named?.gender !== (word === 'he' ? 'she' : 'he'))?.named?.gender === word;
    return !sure && near.filter(({ named }) => named && !named.organisation && !named.gender).length > 1;
  }

  #isHeard(words: readonly Token[]): boolean {
    const isDetermined = /^(?:the|an?|his|her|their)$/.test(words[0]?.lower ?? '');
    return isDetermined && this.#heard.has(words.at(-1)?.lower ?? '');
  }

  /** @param opens whether it begins a sentence, and has a capital letter for that. */
  #noun(words: readonly Token[], isDefinite: boolean, opens: boolean): SpeakerVoice[] {
    const head = words.at(-1)?.lower ?? '';
    const known = isDefinite ? this.#described.get(head) : undefined;
    if (known) return [known];
    // "A department official denied it. The official said".
    const fuller =
      isDefinite && words.length === 2 && this.#recent.findLast(({ group }) => group.endsWith(` ${head}`));
    if (fuller) return [fuller];
    // "the 23-year-old said", "the Ghanaian said".
    if (isDefinite && words.length === 2 && (/^\d+-year-old$/.test(head) || ADJECTIVES.has(head))) {
      const last = this.#recent.findLast(({ named }) => named && isPerson(named));
      return last && this.#now - (this.#when.get(last) ?? 0) <= REACH ? [last] : [];
    }
    if (!SPEAKERS.has(head) && !this.#isHeard(words)) return [];
    const bare =
      words[0] &&
      words[1]?.lower !== 'of' &&
      /^(?:the|a|an|both|many|some|several|most|all|these|those|other|his|her|its|their|two|three|which|what|how)$/.test(
        words[0].lower,
      )
        ? words.slice(1)
        : words;
    const text =
      bare
        .map((token) => {
          const isSmall = opens && token === words[0] && SPEAKERS.has(token.lower) && !OWN.test(token.lower);
          return (isSmall ? token.lower : token.text) + (token.possessive ? '’s' : '');
        })
        .join(' ') || head;
    return [this.#group(text)];
  }

  #group(text: string): SpeakerVoice {
    const key = text.toLowerCase();
    let voice = this.#groups.get(key);
    if (!voice) {
      voice = new SpeakerVoice(undefined, text);
      this.#groups.set(key, voice);
    }
    return voice;
  }
}
