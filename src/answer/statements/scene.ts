import { genderOf, isPerson, isPersonNoun } from './names/index.js';
import type { Token } from './tokens.js';
import { SpeakerVoice } from './voice.js';
import { HE_NOUNS, SHE_NOUNS } from './words/index.js';

/** Somebody of whom an article only tells that they are there. */
const STRANGER = new SpeakerVoice(undefined, '');

/** A group that is one body, and is taken up by "it". */
const BODY =
  /(?:^|\s)(?:administration|agency|company|council|court|department|firm|government|ministry|union)$/iu;

/** How many sentences back "it" and "they" may reach. */
const REACH = 2;

/** How many sentences back somebody is still on the scene (a guess). */
const NEARBY = 12;

/** How many are remembered. */
const MOST = 12;

/** Whether a noun is of one without a name: "a colleague's", but not "a neighbour, Mary Lovell" or "a clerk called Bo". */
function isNameless(tokens: readonly Token[], at: number): boolean {
  if (!isPersonNoun(tokens[at]?.lower ?? '') || !/^an?$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  const isApart = next?.kind === 'comma' || /^(?:named|called)$/.test(next?.lower ?? '');
  return !next?.capital && !(isApart && tokens[at + 2]?.capital);
}

/** Who was spoken of in an article so far, and whom a pronoun stands for. */
export class Scene {
  /** The latest last. */
  readonly #recent: SpeakerVoice[] = [];
  /** In which sentence each of them was, counted from the first. */
  readonly #when = new Map<SpeakerVoice, number>();
  #now = 0;
  /** The first sentence of the paragraph. */
  #since = 0;
  /** In which sentence a woman and a man were last spoken of by a noun. */
  readonly #kin = { he: Number.NEGATIVE_INFINITY, she: Number.NEGATIVE_INFINITY };
  /** Single persons who were brought in without a name, and in which sentence. */
  readonly #newcomers = new Map<SpeakerVoice, number>();
  /** Somebody's kin without a name, of whom the last such sentence was: "Her daughter". */
  #kinNow: SpeakerVoice | undefined;
  /** Who was named last, in whatever part of a sentence, of those whose titles tell. */
  readonly #latest: { he?: SpeakerVoice; she?: SpeakerVoice } = {};
  /** In which sentence that was. */
  readonly #latestAt = { he: Number.NEGATIVE_INFINITY, she: Number.NEGATIVE_INFINITY };

  /** In which sentence somebody without a name was last spoken of: "a colleague's". */
  #somebody = Number.NEGATIVE_INFINITY;
  /** Who is named in the paragraph so far. */
  #namedHere = new Set<SpeakerVoice>();
  /** Who was named in the paragraph before it, and in which sentence that began. */
  #namedBefore: ReadonlySet<SpeakerVoice> = new Set();
  #before = 0;
  /** Who is no "he" or "she" in this sentence. */
  #barred: readonly SpeakerVoice[] = [];

  /** @param isNews whether a pronoun stands for who was named just before; in a dialogue it often doesn't. */
  constructor(private readonly isNews: boolean) {}

  beginSentence(): void {
    this.#now++;
  }

  /**
   * Of a paragraph that begins with "she" it is whom the one before was about, and not "her niece Ann Li", who was only
   * named in it.
   */
  beginParagraph(): void {
    this.#before = this.#since;
    this.#since = this.#now + 1;
    this.#namedBefore = this.#namedHere;
    this.#namedHere = new Set();
    const last = this.#recent.at(-1);
    if (!last?.named?.relative) return;
    const { gender } = last.named;
    const at = this.#recent.findLastIndex(
      ({ named }) => named && !named.relative && isPerson(named) && (named.gender ?? gender) === gender,
    );
    if (at < 0) return;
    this.turnTo(this.#recent.slice(at, at + 1));
    if (gender) this.#kin[gender] = Number.NEGATIVE_INFINITY;
  }

  /** Notes whom a sentence is about, or who says something in it. */
  turnTo(found: readonly SpeakerVoice[]): void {
    for (const voice of found) {
      const at = this.#recent.indexOf(voice);
      if (at >= 0) this.#recent.splice(at, 1);
      this.#recent.push(voice);
      this.#when.set(voice, this.#now);
    }
    // "Her spokesman said so, although he refused to say more": he is the spokesman.
    if (found.length > 0) this.#kinNow = undefined;
    if (this.#recent.length > MOST) this.#recent.shift();
  }

  /** Notes that a sentence is about somebody without a name: "he" is nobody else until somebody is named again. */
  turnToStranger(): void {
    this.turnTo([STRANGER]);
  }

  /** The same, of somebody of whom there is a noun, who is "he" or "she" from the next sentence on. */
  turnToNewcomer(voice: SpeakerVoice, isKin: boolean): void {
    this.#newcomers.set(voice, this.#now);
    this.turnTo([voice]);
    this.#kinNow = isKin ? voice : undefined;
  }

  /** Notes who is named somewhere in a sentence. */
  noteNamed(voice: SpeakerVoice): void {
    if (voice.named && isPerson(voice.named)) this.#namedHere.add(voice);
    const gender = voice.named?.gender;
    if (!gender) return;
    this.#latest[gender] = voice;
    this.#latestAt[gender] = this.#now;
  }

  /**
   * Notes who is spoken of by a noun. In "My grandmother scores that" it is the grandmother, who may be "she" from then
   * on, whoever said so.
   */
  noteKin(tokens: readonly Token[]): void {
    const isSomebody = tokens.some((_, at) => isNameless(tokens, at));
    if (isSomebody) this.#somebody = this.#now;
    for (const { lower } of tokens) {
      for (const word of lower.split(/[^\p{L}-]+/u)) {
        if (SHE_NOUNS.has(word)) this.#kin.she = this.#now;
        if (HE_NOUNS.has(word)) this.#kin.he = this.#now;
      }
    }
  }

  /** Notes who is no "he" or "she" for now: whoever asked doesn't answer. */
  bar(voices: readonly SpeakerVoice[]): void {
    this.#barred = voices;
  }

  /** Sets somebody behind all who were spoken of. */
  turnAwayFrom(voice: SpeakerVoice): void {
    const at = this.#recent.indexOf(voice);
    if (at < 1) return;
    this.#recent.splice(at, 1);
    this.#recent.unshift(voice);
    this.#when.set(voice, this.#now - 2);
  }

  /** The latest of whom something holds. */
  findLast(test: (voice: SpeakerVoice) => boolean): SpeakerVoice | undefined {
    return this.#recent.findLast(test);
  }

  /** Whether somebody was spoken of in the last sentences. */
  isNear(voice: SpeakerVoice): boolean {
    return this.#now - this.#whenOf(voice) <= REACH;
  }

  /** Whom a pronoun stands for, "somebody" where a verb has no subject of its own; nobody where that is a guess. */
  standingFor(word: string): SpeakerVoice | undefined {
    if (this.#recent.at(-1) === STRANGER) return undefined;
    return word === 'he' || word === 'she' ? this.#person(word) : this.#other(word);
  }

  /** "It" and "they", and whose verb it is that has no subject. */
  #other(word: string): SpeakerVoice | undefined {
    // A body is taken up again at once or not at all; "it" and "they" are more often things.
    const fits = ({ named, group }: SpeakerVoice): boolean => {
      if (word === 'somebody') return true;
      if (word === 'it') return named?.organisation ?? BODY.test(group);
      return word === 'they' && (named === undefined || named.organisation);
    };
    return this.#recent.findLast((voice) => this.isNear(voice) && fits(voice));
  }

  #person(word: 'he' | 'she'): SpeakerVoice | undefined {
    if (this.#barred.length > 0) return this.#answering(word);
    const known = this.#recent.findLast((voice) => this.#fits(voice, word));
    // Somebody known by one name only, of whom the sentence before was: "Adele left. She said".
    const isJustNamed = ({ named }: SpeakerVoice) =>
      named !== undefined && !named.organisation && named.things === 0 && (named.gender ?? word) === word;
    const last = this.#recent.at(-1);
    const isJust = last && this.#now - this.#whenOf(last) <= 1 && isJustNamed(last);
    // "Tell me" makes nobody called Tell, as long as there is somebody else.
    const spoken = isJust && !(known && last.named?.onlyOpens) ? last : known;
    const found = this.#isNamedSince(spoken, word) ? this.#latest[word] : (spoken ?? this.#latest[word]);
    if (!found || this.#isKin(found, word)) return undefined;
    // "Her charts came out under a colleague's name. He apologised": nobody of the paragraph before.
    if (this.#whenOf(found) < this.#since && this.#somebody >= this.#since && this.#somebody < this.#now)
      return undefined;
    const others =
      this.#whenOf(found) >= this.#since ? [] : this.#namedAs(word, this.#whenOf(found) < this.#before);
    if (others.length > 0 && !others.includes(found)) return others.length > 1 ? undefined : others[0];
    // Who was "she" once is no "he" further on.
    if (this.isNews && found.named && found === last) found.named.gender ??= word;
    return found;
  }

  /**
   * "Ann Li saw that Bo's hands were black. He said": Bo, and nobody of the paragraph before.
   *
   * @param isFar whether who may be meant was in neither paragraph: then those named in the one before count, too.
   */
  #namedAs(word: 'he' | 'she', isFar: boolean): readonly SpeakerVoice[] {
    const fitting = (voices: ReadonlySet<SpeakerVoice>) =>
      [...voices].filter(({ named }) => named && (named.gender ?? word) === word);
    const here = fitting(this.#namedHere);
    return here.length === 0 && isFar ? fitting(this.#namedBefore) : here;
  }

  /** Who answers: the last who may be "he" and didn't speak; nobody further back than a question reaches. */
  #answering(word: 'he' | 'she'): SpeakerVoice | undefined {
    return this.#recent.findLast(
      (voice) =>
        !this.#barred.includes(voice) &&
        this.#now - this.#whenOf(voice) <= 2 * REACH &&
        this.#fits(voice, word),
    );
  }

  #fits(voice: SpeakerVoice, word: 'he' | 'she'): boolean {
    const { named } = voice;
    return named ? isPerson(named) && (named.gender ?? word) === word : this.#mayBe(voice, word);
  }

  /**
   * "Let us suppose that Ms Renner is right": she was named since somebody was spoken of whom nothing tells to be a she. And
   * "Ann Bell said that Pike had bought a boat. He": of others was spoken before this paragraph.
   */
  #isNamedSince(spoken: SpeakerVoice | undefined, word: 'he' | 'she'): boolean {
    if (this.#whenOf(spoken) < this.#since && this.#latestAt[word] >= this.#since) return true;
    const isSure = spoken?.named === undefined || spoken.named.gender !== undefined;
    return !isSure && this.#latestAt[word] > this.#whenOf(spoken);
  }

  /** Whether somebody without a name may be "he" or "she". */
  #mayBe(voice: SpeakerVoice, word: 'he' | 'she'): boolean {
    // "Her daughter has rashes, she said": the mother did.
    if (voice === this.#kinNow && this.#whenOf(voice) === this.#now) return false;
    const noun = voice.group.split(' ').at(-1) ?? '';
    // A reviewer of whom no more is told is soon gone.
    const isNew = (this.#newcomers.get(voice) ?? this.#now) < this.#now && this.isNear(voice);
    const gender = genderOf([noun], []);
    return gender === word || (isNew && gender === undefined);
  }

  /**
   * Whether "she" may as well be the grandmother just spoken of: beside somebody of whom nothing tells, or who was spoken
   * of earlier.
   */
  #isKin(found: SpeakerVoice, word: 'he' | 'she'): boolean {
    const kin = this.#kin[word];
    if (!found.named || kin >= this.#now || this.#now - kin > REACH) return false;
    return !found.named.gender || this.#whenOf(found) < kin;
  }

  #whenOf(voice: SpeakerVoice | undefined): number {
    return (voice && this.#when.get(voice)) ?? 0;
  }

  /** Whether "he" may as well be one as another of those last spoken of, as nothing tells of either. */
  isOpen(word: string): boolean {
    if (word !== 'he' && word !== 'she') return false;
    // "Bo looked at Mr. Li, and Mr. Li at the fire": who was spoken of last isn't who was named last.
    const named = this.#latest[word];
    if (named && this.#recent.findLast((voice) => voice.named?.gender === word) !== named) return true;
    const near = this.#recent.filter((voice) => this.#now - this.#whenOf(voice) <= NEARBY && voice.named);
    return near.filter(({ named }) => named && !named.organisation && !named.gender).length > 1;
  }
}
