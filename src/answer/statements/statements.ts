import type { Article, Paragraph } from '../../article/index.js';
import type { Span } from '../answer.js';
import { isAbroad, smallAbroad } from './abroad/index.js';
import { isTale } from './dialogue.js';
import { type Attribution, Ledger } from './ledger.js';
import { Names } from './names/index.js';
import { whoDied } from './obituary.js';
import {
  announcedBy,
  askedBy,
  isAside,
  isAsked,
  leadIn,
  nextSpeaker,
  speakersBeside,
  spokenIn,
  standsAlone,
  toldOfBefore,
  turnsAway,
} from './quoting.js';
import { type FrameReading, readFrame } from './reading.js';
import { Talk } from './talk.js';
import { type Frame, firstEndingAfter, frames } from './tokens.js';
import {
  endOfQuestion,
  intervieweeOf,
  interviewTurns,
  labelled,
  postsShown,
  speechTurns,
  turnOf,
} from './transcripts.js';
import type { SpeakerVoice } from './voice.js';
import { Voices } from './voices.js';
import { SPACED } from './words/index.js';

/**
 * Attributes the statements of an article. Takes time in proportion to its length.
 *
 * Each paragraph is read into frames (tokens.ts), each frame into claims: a cue and its subject
 * (english/, abroad/). Here claims become statements. The sentence of a cue belongs to the cue's subject;
 * so do all sentences of the quotations beside it. A quotation without a cue belongs to whoever is being
 * quoted: in the same paragraph before it, in the next sentence, in a paragraph that ended with a colon or
 * with its quotation open, in that order. Pronouns go to whoever was spoken of last (scene.ts).
 */
export function attribute(article: Article): Attribution {
  const { language } = article;
  const pages = article.paragraphs.map((paragraph) => ({
    paragraph,
    frames: frames(paragraph.text, language),
  }));
  const names = new Names(
    smallWords(
      pages.flatMap((page) => page.frames),
      language,
    ),
    SPACED[language],
    language === 'fr',
  );
  for (const page of pages) for (const frame of page.frames) names.learn(frame.tokens);
  const isDialogue = !isAbroad(language) && isTale(article.paragraphs);
  const voices = new Voices(!isDialogue, whoDied(article, names));
  const ledger = new Ledger();
  const printed = labelled(article.paragraphs, names);
  const speech = printed.size > 0 ? printed : speechTurns(article, names);
  const turns = speech.size > 0 || isDialogue ? speech : interviewTurns(article.paragraphs);
  const labels = new Map([...turns, ...postsShown(article.paragraphs)]);
  const interviewee = intervieweeOf(article, labels, names);
  const talk = isDialogue ? new Talk(ledger, names, voices) : undefined;
  let before: Ending = { colon: false, list: false, voices: undefined };
  let turn: readonly SpeakerVoice[] = [];
  for (const page of pages) {
    const { paragraph } = page;
    const label = labels.get(paragraph);
    if (label !== undefined) {
      turn = turnOf(label, names, voices, interviewee);
    } else if (!/^["“'‘]/u.test(paragraph.text)) turn = [];
    voices.beginParagraph(paragraph.text);
    const readings = page.frames.map((frame, at) =>
      readFrame(frame, names, voices, language, talk && (at === 0 ? 'opening' : 'going on')),
    );
    // “I like it,” Li says now: no more of what was printed under another's name.
    const speaks = readings.some(({ claims }) =>
      claims.some(({ claim, voices }) => claim.kind === 'say' && voices.length > 0),
    );
    if (label === undefined && speaks) turn = [];
    if (turn.length > 0) before = creditWhole(paragraph, readings, turn, ledger);
    else before = credit(paragraph, readings, before, ledger, talk);
  }
  talk?.end();
  return ledger.attribution();
}

function creditWhole(
  paragraph: Paragraph,
  readings: readonly FrameReading[],
  turn: readonly SpeakerVoice[],
  ledger: Ledger,
): Ending {
  const from = endOfQuestion(paragraph.text);
  for (const { frame } of readings) {
    for (const sentence of frame.sentences)
      if (sentence.start >= from) ledger.add(paragraph, sentence, turn, undefined, true);
  }
  return { colon: false, list: false, voices: turn };
}

/** How a paragraph ends, as far as the next one has to know. */
interface Ending {
  /** It ends with a colon: what follows is said by `voices`. */
  readonly colon: boolean;
  /** It is an item of a list after a colon: only items go on with it. */
  readonly list: boolean;
  /** Whoever is quoted last in it; undefined when nobody is. */
  readonly voices: readonly SpeakerVoice[] | undefined;
  /** It ends with a question that somebody asked, and somebody else answers. */
  readonly asked?: boolean;
}

/** An item of a list: "• The roof leaks." */
const ITEM = /^(?:[•▪■●◦‣·*–—-]|l|\(?(?:\d{1,2}|\p{Ll})[.)])\s/u;

function credit(
  paragraph: Paragraph,
  readings: readonly FrameReading[],
  before: Ending,
  ledger: Ledger,
  talk?: Talk,
): Ending {
  const unsaid: Span[] = [];
  let hasQuotation = false;
  let quoted: readonly SpeakerVoice[] | undefined;
  if (before.colon && before.voices && !/^["“'‘«„「]/u.test(paragraph.text)) {
    // What a colon announces may be set apart as a block, without quotation marks, or as a list.
    const isItem = ITEM.test(paragraph.text);
    if ((isItem || !before.list) && !quotesOthers(readings, before.voices))
      creditWhole(paragraph, readings, before.voices, ledger);
    if (isItem) return { ...before, list: true };
  }
  const carriedTo = (index: number) => (index === 0 && !before.asked ? before.voices : undefined);
  readings.forEach((reading, index) => {
    const { frame, claims } = reading;
    const quotations = frame.tokens.flatMap((token, at) =>
      token.kind === 'quotation' ? [{ ...token, at }] : [],
    );
    const spoken = spokenIn(claims);
    // In "Falk said she would answer Webb's comments", nothing is Webb's.
    const voiced = claims.filter(({ claim, voices }) => !isAside(claim, voices, spoken));
    for (const { claim, voices } of voiced) {
      const at = frame.tokens[claim.at]?.start ?? frame.start;
      const sentence = frame.sentences[firstEndingAfter(frame.sentences, at)];
      // A line that only says whose the words beside it are says nothing itself.
      if (sentence && at >= sentence.start && claim.kind !== 'credit' && !isAsked(paragraph, sentence))
        ledger.add(paragraph, sentence, voices, claim.cue, false);
    }
    const beside = speakersBeside(voiced);
    const isAlone = standsAlone(frame);
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases, each with an example, in the order in which they are tried.
    quotations.forEach((token) => {
      let voices = announcedBy(reading, token.at) ?? beside(token.at);
      const begins = token.start === frame.start;
      if (!voices && begins && claims.length === 0) {
        const carried = index === 0 && before.colon ? before.voices : undefined;
        voices =
          carried ??
          askedBy(token, readings[index + 1]) ??
          (turnsAway(quoted, readings[index - 1]) ? undefined : quoted) ??
          nextSpeaker(readings[index + 1]) ??
          (isAlone ? leadIn(readings[index - 1]) : undefined) ??
          (talk ? leadIn(readings[index + 1]) : isAlone ? carriedTo(index) : undefined);
      }
      hasQuotation = true;
      for (let nth = firstEndingAfter(frame.sentences, token.start); nth < frame.sentences.length; nth++) {
        const sentence = frame.sentences[nth];
        if (!sentence || sentence.start >= token.end) break;
        if (voices && voices.length > 0) ledger.add(paragraph, sentence, voices, undefined, true);
        else unsaid.push(sentence);
      }
      if (voices && (voices.length > 0 || begins)) quoted = voices;
    });
    if (quotations.length === 0)
      quoted =
        claims.findLast(({ claim, voices }) => claim.kind === 'say' && voices.length > 0)?.voices ?? quoted;
    if (reading.isReported && quotations.length === 0)
      quoted = creditReported(
        paragraph,
        reading,
        [toldOfBefore(readings[index - 1]), quoted, carriedTo(index)],
        ledger,
      );
  });
  const reported = readings.flatMap(({ claims }) => claims.filter(({ claim }) => claim.kind === 'say'));
  // "Mr. Bennet replied that he had not" is a turn, too.
  const isTurn = hasQuotation || (reported.length === 1 && readings.length === 1);
  if (isTurn) talk?.add({ paragraph, voices: hasQuotation ? quoted : reported[0]?.voices, unsaid, readings });
  else talk?.end(readings.flatMap(({ people = [] }) => people));
  // "Watch the film below:" announces nobody's words.
  const colon =
    /[:：]\s*$/u.test(paragraph.text) &&
    !/^(?:watch|listen|see|read|click|view)$/.test(readings.at(-1)?.frame.tokens[0]?.lower ?? '');
  const last = readings.at(-1)?.claims.findLast(({ claim }) => colon || claim.kind === 'say')?.voices;
  return {
    colon,
    list: false,
    asked: asksLast(readings),
    voices: colon ? (last ?? quoted ?? readings.at(-1)?.topic) : (quoted ?? last),
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

/** A sentence that goes on with what was reported is said by the first of those who may have. @returns them. */
function creditReported(
  paragraph: Paragraph,
  { frame }: FrameReading,
  candidates: readonly (readonly SpeakerVoice[] | undefined)[],
  ledger: Ledger,
): readonly SpeakerVoice[] | undefined {
  const voices = candidates.find((one) => one !== undefined && one.length > 0);
  if (voices)
    for (const sentence of frame.sentences) ledger.add(paragraph, sentence, voices, undefined, false);
  return voices;
}

function smallWords(all: readonly Frame[], language: string): Set<string> {
  const small = new Set<string>(smallAbroad(language));
  for (const { tokens } of all) {
    for (const token of tokens) if (token.kind === 'word' && !token.capital) small.add(token.lower);
  }
  return small;
}
