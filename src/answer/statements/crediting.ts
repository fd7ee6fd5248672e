import type { Paragraph } from '../../article/index.js';
import type { Span } from '../answer.js';
import type { Ledger } from './ledger.js';
import {
  announcedBy,
  askedBy,
  isAsked,
  leadIn,
  nextSpeaker,
  speakersBeside,
  standsAlone,
  toldOfBefore,
  turnsAway,
  voicedIn,
} from './quoting.js';
import type { FrameReading } from './reading.js';
import type { Talk } from './talk.js';
import { type Frame, firstEndingAfter, type Token } from './tokens.js';
import { endOfQuestion } from './transcripts.js';
import type { SpeakerVoice } from './voice.js';

/** A paragraph with what was read in its frames, in order. */
interface Page {
  readonly paragraph: Paragraph;
  readonly readings: readonly FrameReading[];
}

/** Several who say something together; undefined where nothing tells who does. */
type Speakers = readonly SpeakerVoice[] | undefined;

/** How a paragraph ends, as far as the next one has to know. */
interface Ending {
  /** It ends with a colon: what follows is said by `voices`. */
  readonly colon: boolean;
  /** It is an item of a list after a colon: only items go on with it. */
  readonly list: boolean;
  /** Whoever is quoted last in it. */
  readonly voices: Speakers;
  /** It ends with a question that somebody asked, and somebody else answers. */
  readonly asked?: boolean;
}

/** What a paragraph has told so far. */
interface Told {
  /** Who was quoted last. */
  quoted: Speakers;
  /** Sentences of quotations of which it doesn't tell whose they are. */
  readonly unsaid: Span[];
  hasQuotation: boolean;
}

/** An item of a list: "• The roof leaks." */
const ITEM = /^(?:[•▪■●◦‣·*–—-]|l|\(?(?:\d{1,2}|\p{Ll})[.)])\s/u;

/** Gives what stands in paragraphs to those who say it, one paragraph after another. */
export class Crediting {
  #before: Ending = { colon: false, list: false, voices: undefined };

  constructor(
    private readonly ledger: Ledger,
    private readonly talk?: Talk,
  ) {}

  /** All of a paragraph is somebody's turn. */
  creditWhole(page: Page, voices: readonly SpeakerVoice[]): void {
    this.#quoteWhole(page, voices);
    this.#before = { colon: false, list: false, voices };
  }

  credit(page: Page): void {
    if (this.#isListed(page)) return;
    const told: Told = { quoted: undefined, unsaid: [], hasQuotation: false };
    page.readings.forEach((reading, at) => {
      this.#report(page.paragraph, reading);
      const quotations = quotationsIn(reading.frame);
      if (quotations.length > 0) this.#quote(page, at, quotations, told);
      else told.quoted = this.#goOn(page, at, told.quoted);
    });
    this.#noteTurn(page, told);
    this.#before = endingOf(page, told.quoted);
  }

  #quoteWhole({ paragraph, readings }: Page, voices: readonly SpeakerVoice[]): void {
    const from = endOfQuestion(paragraph.text);
    for (const { frame } of readings)
      for (const sentence of frame.sentences)
        if (sentence.start >= from) this.ledger.quote(paragraph, sentence, voices);
  }

  /** What a colon announces may be set apart as a block, without quotation marks, or as a list. @returns whether it is an item. */
  #isListed(page: Page): boolean {
    const { colon, list, voices } = this.#before;
    const { text } = page.paragraph;
    if (!colon || !voices || /^["“'‘«„「]/u.test(text)) return false;
    const isItem = ITEM.test(text);
    if ((isItem || !list) && !quotesOthers(page.readings, voices)) this.#quoteWhole(page, voices);
    if (isItem) this.#before = { ...this.#before, list: true };
    return isItem;
  }

  /** The sentence of a cue is its subject's. */
  #report(paragraph: Paragraph, { frame, claims }: FrameReading): void {
    for (const { claim, voices } of voicedIn(claims)) {
      const at = frame.tokens[claim.at]?.start ?? frame.start;
      const sentence = frame.sentences[firstEndingAfter(frame.sentences, at)];
      // A line that only says whose the words beside it are says nothing itself.
      if (sentence && at >= sentence.start && claim.kind !== 'credit' && !isAsked(paragraph, sentence))
        this.ledger.report(paragraph, sentence, voices, claim.cue);
    }
  }

  /** Quotations are theirs who speak beside them; where nobody does, of somebody around them. */
  #quote(page: Page, at: number, quotations: readonly Quotation[], told: Told): void {
    const reading = page.readings[at];
    if (!reading) return;
    const { frame, claims } = reading;
    const beside = speakersBeside(voicedIn(claims));
    told.hasQuotation = true;
    for (const quotation of quotations) {
      const begins = quotation.start === frame.start;
      const voices =
        announcedBy(reading, quotation.at) ??
        beside(quotation.at) ??
        (begins && claims.length === 0 ? this.#speakersAround(page, at, quotation, told.quoted) : undefined);
      const spans = sentencesOf(frame, quotation);
      if (voices && voices.length > 0)
        for (const span of spans) this.ledger.quote(page.paragraph, span, voices);
      else told.unsaid.push(...spans);
      if (voices && (voices.length > 0 || begins)) told.quoted = voices;
    }
  }

  /** Whose a quotation is at the head of a sentence without a cue. */
  #speakersAround({ readings }: Page, at: number, quotation: Token, quoted: Speakers): Speakers {
    const [before, here, next] = [readings[at - 1], readings[at], readings[at + 1]];
    const isAlone = here !== undefined && standsAlone(here.frame);
    return (
      (this.#before.colon ? this.#carriedTo(at) : undefined) ??
      askedBy(quotation, next) ??
      (turnsAway(quoted, before) ? undefined : quoted) ??
      nextSpeaker(next) ??
      (isAlone ? leadIn(before) : undefined) ??
      (this.talk ? leadIn(next) : isAlone ? this.#carriedTo(at) : undefined)
    );
  }

  /** Who goes on in the first sentence of a paragraph. */
  #carriedTo(at: number): Speakers {
    return at === 0 && !this.#before.asked ? this.#before.voices : undefined;
  }

  /** Who was quoted last, after a sentence without a quotation; one that goes on with what was reported is theirs, too. */
  #goOn({ paragraph, readings }: Page, at: number, quoted: Speakers): Speakers {
    const reading = readings[at];
    const last = reading?.claims.findLast(({ claim, voices }) => claim.kind === 'say' && voices.length > 0);
    const speakers = last?.voices ?? quoted;
    if (!reading?.isReported) return speakers;
    const candidates = [toldOfBefore(readings[at - 1]), speakers, this.#carriedTo(at)];
    const voices = candidates.find((one) => one !== undefined && one.length > 0);
    if (voices)
      for (const sentence of reading.frame.sentences) this.ledger.report(paragraph, sentence, voices);
    return voices;
  }

  #noteTurn({ paragraph, readings }: Page, { hasQuotation, quoted, unsaid }: Told): void {
    const reported = readings.flatMap(({ claims }) => claims.filter(({ claim }) => claim.kind === 'say'));
    // "Mr. Bennet replied that he had not" is a turn, too.
    const isTurn = hasQuotation || (reported.length === 1 && readings.length === 1);
    if (isTurn)
      this.talk?.add({ paragraph, voices: hasQuotation ? quoted : reported[0]?.voices, unsaid, readings });
    else this.talk?.end(readings.flatMap(({ people = [] }) => people));
  }
}

/** A quotation with its place among the tokens of its frame. */
type Quotation = Token & { readonly at: number };

const quotationsIn = ({ tokens }: Frame): readonly Quotation[] =>
  tokens.flatMap((token, at) => (token.kind === 'quotation' ? [{ ...token, at }] : []));

/** The sentences that a quotation runs over. */
const sentencesOf = ({ sentences }: Frame, { start, end }: Span): readonly Span[] =>
  sentences.slice(firstEndingAfter(sentences, start), firstEndingAfter(sentences, end - 1) + 1);

function endingOf({ paragraph, readings }: Page, quoted: Speakers): Ending {
  const reading = readings.at(-1);
  // "Watch the film below:" announces nobody's words.
  const colon =
    /[:：]\s*$/u.test(paragraph.text) &&
    !/^(?:watch|listen|see|read|click|view)$/.test(reading?.frame.tokens[0]?.lower ?? '');
  const last = reading?.claims.findLast(({ claim }) => colon || claim.kind === 'say')?.voices;
  return {
    colon,
    list: false,
    asked: asksLast(readings),
    voices: colon ? (last ?? quoted ?? reading?.topic) : (quoted ?? last),
  };
}

/** `“Why?” Bo asked.` at the end of a paragraph; of “Is it safe?” Bo said, he may go on. */
function asksLast(readings: readonly FrameReading[]): boolean {
  const tokens = readings.slice(-2).flatMap(({ frame }) => frame.tokens);
  const at = tokens.findLastIndex(({ kind }) => kind === 'quotation');
  const isQuestion = /\?["”’'»]*$/u.test(tokens[at]?.text ?? '');
  return isQuestion && tokens.slice(at).some(({ lower }) => /^ask(?:s|ed)$/.test(lower));
}

/** Whether a paragraph quotes somebody else: of a reporter's "Bo Li is at the bridge:" it is no quotation. */
const quotesOthers = (readings: readonly FrameReading[], own: readonly SpeakerVoice[]) =>
  readings.some(
    ({ frame, claims }) =>
      frame.tokens.some(({ kind }) => kind === 'quotation') &&
      claims.some(
        ({ claim, voices }) => claim.kind === 'say' && voices.some((voice) => !own.includes(voice)),
      ),
  );
