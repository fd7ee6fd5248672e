import { isOneOfMany } from './answering.js';
import type { Claim } from './claim.js';
import { isPerson, isPersonNoun, type Mention, type Named } from './names/index.js';
import { newcomerIn } from './newcomers.js';
import { takesUp } from './obituary.js';
import { Scene } from './scene.js';
import type { Subject } from './subject.js';
import { type Token, wordAt } from './tokens.js';
import { SpeakerVoice } from './voice.js';
import { ADJECTIVES, KIN, RANKS, SPEAKERS } from './words/index.js';

/** Groups that are written with a capital letter everywhere. */
const OWN = /^(?:democrats|republicans|americans)$/;

/** Stretches of time that lead a sentence, and are no part of who speaks in it. */
const PERIODS = /^(?:hours|days|weeks|months|years|decades|centuries)$/;

/** What somebody may be called by: the deputy and the deputy mayor, but not the mayor, of "Deputy Mayor Bo Li". */
function officesOf(nouns: ReadonlySet<string>): string[] {
  let rank: string | undefined;
  // "The researchers" are not one of them.
  const own = [...nouns].filter((noun) => !/[^s]s$/.test(noun));
  return own.map((noun) => {
    const office = rank === undefined ? noun : `${rank} ${noun}`;
    rank = RANKS.has(noun) ? noun : undefined;
    return office;
  });
}

/** "The villagers came": several, who may be "they" from then on. */
const isGroup = (subject: Subject, tokens: readonly Token[]): boolean =>
  subject.kind === 'noun' && /(?:[^s]s|men|people)$/.test(tokens[subject.last]?.lower ?? '');

/** Finds the voice behind a subject, remembering who was spoken of for the sake of pronouns. */
export class Voices {
  readonly #named = new Map<Named, SpeakerVoice>();
  readonly #groups = new Map<string, SpeakerVoice>();
  /** Nouns that a quotation was given to, beside `SPEAKERS`. */
  readonly #heard = new Set<string>();
  readonly #scene: Scene;
  /** Who was named last of those whom the article calls by a noun: the senator. */
  readonly #described = new Map<string, SpeakerVoice>();

  /** Who said something in the sentence before, and whom it names after that, who may answer. */
  #spoke:
    | {
        readonly voices: readonly SpeakerVoice[];
        readonly hearer: SpeakerVoice | undefined;
      }
    | undefined;

  /** Who said something in the last sentence, by whatever words. */
  #quoted: readonly SpeakerVoice[] = [];

  /**
   * @param isNews whether a pronoun stands for who was named just before; in a dialogue it often doesn't.
   * @param dead whom an obituary is of.
   */
  constructor(
    isNews: boolean,
    private readonly dead?: Named,
  ) {
    this.#scene = new Scene(isNews);
  }

  /**
   * The voices of the subjects of one cue; empty when nobody can be made out.
   *
   * @param isAside whether they are named by the way: of "In answer to a question from Bo Li, she said" she isn't Li.
   */
  of(subjects: readonly Subject[], tokens: readonly Token[], isAside = false): readonly SpeakerVoice[] {
    const found = subjects.flatMap((subject) => this.#resolve(subject, tokens));
    if (!isAside) this.#scene.turnTo(found);
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
      this.#scene.noteNamed(this.#voiceOf(mention));
      for (const office of officesOf(mention.named.nouns))
        this.#described.set(office, this.#voiceOf(mention));
      // "The court said", where the Labour Court was named.
      const last = mention.named.folded.at(-1) ?? '';
      if (mention.named.organisation && mention.named.words.length > 1 && SPEAKERS.has(last))
        this.#described.set(last, this.#voiceOf(mention));
    }
  }

  /** Notes whom a sentence is about, whether they say something or not. @returns those named in it. */
  turnTo(subjects: readonly Subject[], tokens: readonly Token[]): readonly SpeakerVoice[] {
    this.#scene.beginSentence();
    const found = subjects.flatMap((subject) =>
      subject.kind === 'name' ? this.#resolve(subject, tokens) : [],
    );
    this.#scene.turnTo(found);
    for (const s of subjects)
      if ((s.kind === 'pronoun' && /^s?he$/.test(s.word)) || isGroup(s, tokens))
        this.#scene.turnTo(this.#resolve(s, tokens));
    return found;
  }

  /** Notes that in the next sentence "he" answers: he is nobody who spoke in the last one. */
  beginAnswer(): void {
    if (!this.#spoke) return;
    const { voices, hearer } = this.#spoke;
    if (hearer) this.#scene.turnTo([hearer]);
    this.#scene.bar(voices);
  }

  /** Notes who spoke in a sentence, once it is read. */
  endSentence(
    claims: readonly { readonly claim: Claim; readonly voices: readonly SpeakerVoice[] }[],
    tokens: readonly Token[],
    mentions: readonly Mention[],
  ): void {
    this.#scene.bar([]);
    this.#quoted = claims.flatMap(({ claim, voices }) => (claim.kind === 'hold' ? [] : voices));
    if (isOneOfMany(tokens)) this.#scene.turnToStranger();
    // "I met a weaver named Ida. She".
    for (const mention of mentions)
      if (
        /^(?:named|called)$/.test(wordAt(tokens, mention.first - 1)) &&
        isPersonNoun(wordAt(tokens, mention.first - 2))
      )
        this.#scene.turnTo([this.#voiceOf(mention)]);
    const last = claims.findLast(
      ({ claim, voices }) => voices.length > 0 && /^(?:say|address)$/.test(claim.kind),
    );
    if (!last) {
      if (!tokens.every(({ kind }) => kind === 'quotation')) this.#spoke = undefined;
      return;
    }
    const to = mentions.find(
      ({ first, possessive, named }) => first > last.claim.at && !possessive && isPerson(named),
    );
    const hearer = to && this.#voiceOf(to);
    this.#spoke = {
      voices: last.voices,
      hearer: hearer && last.voices.includes(hearer) ? undefined : hearer,
    };
  }

  /** Notes that somebody whom the sentence is about doesn't speak in it. */
  turnAwayFrom({ named }: Mention): void {
    this.#scene.turnAwayFrom(this.ofNamed(named));
  }

  beginParagraph(text: string): void {
    this.#scene.beginParagraph();
    const who = this.dead && takesUp(text, this.dead);
    const voice = this.dead && this.ofNamed(this.dead);
    if (voice && who === 'them') this.#scene.turnTo([voice]);
    // “I went out,” she said: who was quoted just before may go on.
    else if (voice && who === 'somebody' && !this.#quoted.includes(voice)) this.#scene.turnToStranger();
  }

  /** Notes that a sentence is about somebody without a name. */
  turnToStranger(): void {
    this.#scene.turnToStranger();
  }

  /**
   * Notes who is spoken of without a name in an English sentence.
   *
   * @param isNamed whether it is about somebody with a name.
   */
  noteUnnamed(tokens: readonly Token[], isNamed: boolean): void {
    this.#scene.noteKin(tokens);
    const newcomer = isNamed ? undefined : newcomerIn(tokens);
    if (newcomer) this.#scene.turnToNewcomer(this.#group(newcomer.noun), newcomer.isKin);
  }

  #resolve(subject: Subject, tokens: readonly Token[]): SpeakerVoice[] {
    if (subject.kind === 'name') return [this.#voiceOf(subject.mention)];
    if (subject.kind === 'pronoun') {
      const voice = this.#scene.standingFor(subject.word);
      return voice ? [voice] : [];
    }
    const words = tokens.slice(subject.first, subject.last + 1);
    const isDefinite = subject.isDefinite ?? words[0]?.lower === 'the';
    const body = subject.isBody && words.at(-1)?.lower.replace(/^l'/, '');
    if (body) return [this.#described.get(body) ?? this.#group(body)];
    const found = this.#noun(words, isDefinite, subject.first === 0);
    const whom = subject.for && this.ofNamed(subject.for.named).name;
    if (whom === undefined) return found;
    return found.map((voice) => (voice.named ? voice : this.#group(`${voice.group} for ${whom}`)));
  }

  #voiceOf({ named }: Mention): SpeakerVoice {
    return this.ofNamed(named);
  }

  /** Of `“…,” said the troll`: whoever stands so speaks, and is known from then on. */
  hear(subjects: readonly Subject[], tokens: readonly Token[]): void {
    for (const subject of subjects) {
      const head = subject.kind === 'noun' ? tokens[subject.last] : undefined;
      if (head && head.lower.length > 2) this.#heard.add(head.lower);
    }
  }

  /** Whether nothing tells which of those last spoken of a pronoun stands for. */
  isOpen(word: string): boolean {
    return this.#scene.isOpen(word);
  }

  #isHeard(words: readonly Token[]): boolean {
    const isDetermined = /^(?:the|an?|one|his|her|their)$/.test(words[0]?.lower ?? '');
    return isDetermined && this.#heard.has(words.at(-1)?.lower ?? '');
  }

  /** @param opens whether it begins a sentence, and has a capital letter for that. */
  #noun(words: readonly Token[], isDefinite: boolean, opens: boolean): SpeakerVoice[] {
    const head = words.at(-1)?.lower ?? '';
    const ranked = words.slice(0, -1).find(({ lower }) => RANKS.has(lower))?.lower;
    const known = isDefinite
      ? this.#described.get(ranked === undefined ? head : `${ranked} ${head}`)
      : undefined;
    if (known) return [known];
    // "A department official denied it. The official said".
    const fuller =
      isDefinite &&
      words.length === 2 &&
      this.#scene.findLast(({ group }) => group.endsWith(` ${head}`) || group.startsWith(`${head} for `));
    if (fuller) return [fuller];
    // "the 23-year-old said", "the Ghanaian said".
    if (isDefinite && words.length === 2 && (/^\d+-year-old$/.test(head) || ADJECTIVES.has(head))) {
      const last = this.#scene.findLast(({ named }) => named !== undefined && isPerson(named));
      if (!last || !this.#scene.isNear(last)) return [];
      // A reader may call them so, too.
      last.named?.nouns.add(head);
      return [last];
    }
    if (!SPEAKERS.has(head) && !KIN.has(head) && !this.#isHeard(words)) return [];
    const bare =
      words[0] &&
      words[1]?.lower !== 'of' &&
      /^(?:the|a|an|both|many|some|several|most|all|these|those|other|his|her|its|their|my|our|your|two|three|which|what|how)$/.test(
        words[0].lower,
      )
        ? words.slice(1)
        : words;
    // "For forty years researchers have argued".
    const time = bare.findLastIndex(({ lower }, at) => at < bare.length - 1 && PERIODS.test(lower));
    const text =
      bare
        .slice(time + 1)
        .map((token) => {
          const isSmall = opens && token === words[0] && SPEAKERS.has(token.lower) && !OWN.test(token.lower);
          // "workers’" ends with its mark alone.
          const ending = token.end - token.start === token.text.length + 1 ? '’' : '’s';
          return (isSmall ? token.lower : token.text) + (token.possessive ? ending : '');
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
