import type { Article, Paragraph } from '../../article/index.js';
import type { Span, Speaker, Statement } from '../answer.js';
import { claimsAbroad, isAbroad, isReportedAbroad, isSubjectAbroad, smallAbroad } from './abroad/index.js';
import { DOCUMENTS, SAYINGS } from './cues.js';
import { answerCalls, calledIn, isTale, takeTurns } from './dialogue.js';
import { type Claim, Grammar } from './grammar.js';
import { Names } from './names.js';
import { isPerson } from './names-forms.js';
import { type SpeakerVoice, Voices } from './speakers.js';
import { type Frame, firstEndingAfter, frames, type Token } from './tokens.js';
import { intervieweeOf, labelled, turnOf } from './transcripts.js';

/**
 * Who says what in an article.
 *
 * Each paragraph is read into frames (statements-tokens.ts), each frame into claims: a cue and its subject
 * (statements-grammar.ts). Here claims become statements. The sentence of a cue belongs to the cue's subject;
 * so do all sentences of the quotations beside it. A quotation without a cue belongs to whoever is being
 * quoted: in the same paragraph before it, in the next sentence, in a paragraph that ended with a colon or
 * with its quotation open, in that order. Pronouns go to whoever was spoken of last (speakers.ts).
 */
export interface Attribution {
  /** Everyone the article gives statements to, by their number, then by name. */
  readonly speakers: readonly Speaker[];
  /** In the order of the article. */
  readonly statements: readonly Statement[];
}

/** A frame with what the grammar found in it. */
interface Reading {
  readonly frame: Frame;
  readonly claims: readonly { readonly claim: Claim; readonly voices: readonly SpeakerVoice[] }[];
  /** In a tale, who is named in it. */
  readonly people?: readonly SpeakerVoice[];
  /** The one person it is about, by name, if any: may lead in a quotation. */
  readonly topic: readonly SpeakerVoice[] | undefined;
  /** It goes on with what was reported before it. */
  readonly isReported?: boolean;
}

/** Attributes the statements of an article. Takes time in proportion to its length. */
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
  );
  for (const page of pages) for (const frame of page.frames) names.learn(frame.tokens);
  const isDialogue = !isAbroad(language) && isTale(article.paragraphs);
  const voices = new Voices(!isDialogue);
  const record = new Record();
  const labels = labelled(article.paragraphs, names);
  const interviewee = intervieweeOf(article, labels, names);
  const talk = isDialogue ? new Talk(record, names, voices) : undefined;
  let before: Ending = { open: false, colon: false, list: false, voices: undefined };
  let turn: readonly SpeakerVoice[] = [];
  for (const page of pages) {
    const { paragraph } = page;
    const label = labels.get(paragraph);
    if (label !== undefined) {
      turn = turnOf(label, names, voices, interviewee);
    } else if (!/^["“'‘]/u.test(paragraph.text)) turn = [];
    const readings = page.frames.map((frame, at) =>
      read(frame, names, voices, language, talk && (at === 0 ? 'opening' : 'going on')),
    );
    if (turn.length > 0) before = creditWhole(paragraph, readings, turn, record);
    else before = credit(paragraph, readings, before, record, talk);
  }
  talk?.end();
  return record.attribution();
}

/** @param tale where in a paragraph of a tale the frame stands; none in news. */
function read(
  frame: Frame,
  names: Names,
  voices: Voices,
  language: string,
  tale?: 'opening' | 'going on',
): Reading {
  const mentions = names.in(frame.tokens);
  if (isAbroad(language)) {
    const people = mentions.filter((mention) => isSubjectAbroad(mention, frame, language));
    // Whom a sentence names first it is mostly about: "he" further on.
    const [first] = people;
    voices.turnTo(first ? [{ kind: 'name', mention: first }] : [], frame.tokens);
    const found = claimsAbroad(frame, mentions, names, language);
    const claims = found.map((claim) => ({ claim, voices: voices.of(claim.subjects, frame.tokens) }));
    voices.note(mentions);
    return {
      frame,
      claims,
      topic: first && people.length === 1 ? [voices.ofNamed(first.named)] : undefined,
      isReported: claims.length === 0 && isReportedAbroad(frame, language),
    };
  }
  const grammar = new Grammar(frame, mentions);
  // "On a list of places he said were unsafe" is told of whoever the sentence is about.
  const topic = voices.turnTo(grammar.topic(), frame.tokens);
  const claims = grammar.claims().map((claim) => {
    // In news things say so, too: “…,” the sign read.
    if (claim.tag && (tale || claim.tag === 'inverted') && !isText(claim, frame))
      voices.hear(claim.subjects, frame.tokens);
    // "he said", of two of whom nothing tells who is a he: alternation is the surer sign.
    const isOpen =
      tale === 'opening' && claim.subjects.some((one) => one.kind === 'pronoun' && voices.isOpen(one.word));
    return { claim, voices: isOpen ? [] : voices.of(claim.subjects, frame.tokens) };
  });
  voices.note(mentions);
  if (tale && topic.length === 0) {
    const who = toldOf(grammar, frame, voices);
    if (who) return { frame, claims, topic: who };
  }
  const people =
    tale && mentions.filter(({ named }) => isPerson(named)).map(({ named }) => voices.ofNamed(named));
  const isPersonAlone = topic.length === 1 && topic[0]?.named !== undefined && isPerson(topic[0].named);
  return { frame, claims, topic: isPersonAlone ? topic : undefined, ...(people && { people }) };
}

/** Whom a sentence of a tale is about that names nobody: "he", "the captain". */
function toldOf(grammar: Grammar, { tokens }: Frame, voices: Voices): readonly SpeakerVoice[] | undefined {
  // "The captain turned to the wheel": the verb is in no table, the noun may be.
  const isNoun =
    /^(?:the|his|her)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.kind === 'word' && !tokens[1].possessive;
  const [noun] = isNoun ? voices.of([{ kind: 'noun', first: 0, last: 1 }], tokens) : [];
  if (noun && (noun.named || voices.isHeard(noun))) return [noun];
  const [told] = grammar.topic();
  if (told?.kind !== 'pronoun' || !/^s?he$/.test(told.word) || voices.isOpen(told.word)) return undefined;
  const who = voices.of([told], tokens);
  // Where nothing tells that she is a she, alternation is the surer sign.
  return who[0]?.person.gender ? who : undefined;
}

/** “…,” said the statement: a text and no speaker. */
function isText({ subjects }: Claim, { tokens }: Frame): boolean {
  return subjects.some((one) => {
    const head = one.kind === 'noun' ? (tokens[one.last]?.lower ?? '') : '';
    return DOCUMENTS.has(head) || SAYINGS.has(head);
  });
}

function creditWhole(
  paragraph: Paragraph,
  readings: readonly Reading[],
  turn: readonly SpeakerVoice[],
  record: Record,
): Ending {
  for (const { frame } of readings) {
    for (const sentence of frame.sentences) record.add(paragraph, sentence, turn, undefined, true);
  }
  return { open: false, colon: false, list: false, voices: turn };
}

/** How a paragraph ends, as far as the next one has to know. */
interface Ending {
  /** Its last quotation is still open. */
  readonly open: boolean;
  /** It ends with a colon: what follows is said by `voices`. */
  readonly colon: boolean;
  /** It is an item of a list after a colon: only items go on with it. */
  readonly list: boolean;
  /** Whoever is quoted last in it; undefined when nobody is. */
  readonly voices: readonly SpeakerVoice[] | undefined;
}

/** An item of a list: "• The roof leaks." */
const ITEM = /^(?:[•▪■●◦‣·*–—-]|l|\(?(?:\d{1,2}|\p{Ll})[.)])\s/u;

function credit(
  paragraph: Paragraph,
  readings: readonly Reading[],
  before: Ending,
  record: Record,
  talk?: Talk,
): Ending {
  const unsaid: Span[] = [];
  let hasQuotation = false;
  let quoted: readonly SpeakerVoice[] | undefined;
  let open = false;
  if (before.colon && before.voices && !/^["“'‘«„「]/u.test(paragraph.text)) {
    // What a colon announces may be set apart as a block, without quotation marks, or as a list.
    const isItem = ITEM.test(paragraph.text);
    if (isItem || !before.list) creditWhole(paragraph, readings, before.voices, record);
    if (isItem) return { ...before, list: true };
  }
  const carriedTo = (index: number) => (index === 0 ? before.voices : undefined);
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
      if (sentence && at >= sentence.start && claim.kind !== 'credit' && !isAsked(claim, paragraph, sentence))
        record.add(paragraph, sentence, voices, claim.cue, holdsQuotation(quotations, sentence));
    }
    const beside = speakersBeside(voiced);
    // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases, each with an example, in the order in which they are tried.
    quotations.forEach((token) => {
      let voices = announcedBy(reading, token.at) ?? beside(token.at);
      const begins = token.start === frame.start;
      if (!voices && begins && claims.length === 0) {
        const carried = index === 0 && (before.open || before.colon) ? before.voices : undefined;
        voices =
          carried ??
          askedBy(token, readings[index + 1]) ??
          quoted ??
          nextSpeaker(readings[index + 1]) ??
          (standsAlone(frame) ? leadIn(readings[index - 1]) : undefined) ??
          (talk ? leadIn(readings[index + 1]) : standsAlone(frame) ? carriedTo(index) : undefined);
      }
      hasQuotation = true;
      for (let nth = firstEndingAfter(frame.sentences, token.start); nth < frame.sentences.length; nth++) {
        const sentence = frame.sentences[nth];
        if (!sentence || sentence.start >= token.end) break;
        if (voices && voices.length > 0) record.add(paragraph, sentence, voices, undefined, true);
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
        record,
      );
    open = quotations.at(-1)?.quotation?.closed === false;
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
    open,
    colon,
    list: false,
    voices: colon ? (last ?? quoted ?? readings.at(-1)?.topic) : (quoted ?? last),
  };
}

/** What a paragraph of a dialogue tells of its turn. */
interface Turn {
  readonly paragraph: Paragraph;
  readonly voices: readonly SpeakerVoice[] | undefined;
  /** Its sentences of which the text doesn't tell who says them. */
  readonly unsaid: readonly Span[];
  readonly readings: readonly Reading[];
}

/** The turns of a dialogue, until a paragraph of the narrator's ends it and alternation tells whose they are. */
class Talk {
  #turns: Turn[] = [];
  #earlier: SpeakerVoice[] = [];
  /** Who is named in the narrator's paragraph before. */
  #present: readonly SpeakerVoice[] = [];

  constructor(
    private readonly record: Record,
    private readonly names: Names,
    private readonly voices: Voices,
  ) {}

  add(turn: Turn): void {
    this.#turns.push(turn);
  }

  /** @param present who is named in the paragraph that ends it. */
  end(present: readonly SpeakerVoice[] = []): void {
    const told = this.#turns.map(({ voices }) => (voices?.length === 1 ? voices[0] : undefined));
    const called = this.#turns.map((turn) => this.#calledIn(turn));
    const pair = new Set([...told.filter((one) => one !== undefined), ...this.#present]);
    const earlier = this.#earlier.length < 2 && pair.size === 2 ? [...pair] : this.#earlier;
    const spoken = takeTurns(answerCalls(told, called, earlier), earlier);
    this.#present = present;
    this.#turns.forEach(({ paragraph, unsaid }, at) => {
      const voice = spoken[at];
      // Nobody speaks to themselves by name.
      if (voice && voice !== called[at])
        for (const span of unsaid) this.record.add(paragraph, span, [voice], undefined, true);
    });
    const last = told.filter((voice) => voice !== undefined).reverse();
    // "his lady" and "his wife" may be one; who has a name is somebody else.
    this.#earlier = [...new Set([...last, ...this.#earlier])]
      .slice(0, 3)
      .sort((one, other) => Number(!one.named) - Number(!other.named));
    this.#turns = [];
  }

  /** The last person whom a turn calls by name. */
  #calledIn({ readings }: Turn): SpeakerVoice | undefined {
    const quotations = readings.flatMap(({ frame }) =>
      frame.tokens.filter(({ kind }) => kind === 'quotation'),
    );
    const named = quotations.flatMap(({ text }) => calledIn(text).map((name) => this.names.known(name)));
    const last = named.findLast((one) => one !== undefined);
    return last && this.voices.ofNamed(last);
  }
}

/** More people than speak in any sentence: further on nothing is looked for. */
const MOST_SPOKEN = 50;

/** "What is Li's view of it?" asks for a view, and tells none. */
const isAsked = (claim: Claim, { text }: Paragraph, sentence: Span) =>
  claim.kind === 'noun' && text[sentence.end - 1] === '?';

/** The claims of a sentence in which somebody speaks by a verb. */
const spokenIn = (claims: Reading['claims']) =>
  claims
    .filter(({ claim, voices }) => (claim.kind === 'say' || claim.kind === 'address') && voices.length > 0)
    .slice(0, MOST_SPOKEN);

/** Whether a claim that is only a noun ("Webb's comments") stands in a sentence in which others speak by a verb. */
function isAside(claim: Claim, voices: readonly SpeakerVoice[], spoken: Reading['claims']): boolean {
  if (claim.kind !== 'noun' || claim.cue.toLowerCase() === 'according') return false;
  return spoken.some((other) => !other.voices.some((voice) => voices.includes(voice)));
}

/**
 * Tells whose the quotation at a token is, by the claims of its own frame: the next one, else the one before.
 * It has to be asked in the order of the tokens.
 */
function speakersBeside(claims: Reading['claims']): (at: number) => readonly SpeakerVoice[] | undefined {
  // By the number of claims passed, the next that speaks.
  const next: (Reading['claims'][number] | undefined)[] = [];
  for (let i = claims.length - 1; i >= 0; i--)
    next[i] = claims[i]?.claim.kind === 'hold' ? next[i + 1] : claims[i];
  let passed = 0;
  let named: Reading['claims'][number] | undefined;
  return (at) => {
    for (let one = claims[passed]; one && one.claim.at < at; one = claims[++passed])
      if (one.claim.kind !== 'hold' && one.voices.length > 0) named = one;
    const after = next[passed];
    const before = named ?? claims[passed - 1];
    if (!before) return after?.voices ?? claims[0]?.voices;
    if (!after) return before.voices;
    return after.claim.at - at <= 2 ? after.voices : before.voices;
  };
}

/** "Li asked the two of them.": a longer sentence says more than who spoke. */
const LONGEST_TAG = 6;

/** `Li sums this up as: “…”`: whatever the verb, what a colon announces is whose the sentence is. */
function announcedBy({ frame, claims, topic }: Reading, at: number): readonly SpeakerVoice[] | undefined {
  const speaks = claims.some(({ claim, voices }) => voices.length > 0 && claim.kind !== 'hold');
  return !speaks && ['colon', 'dash'].includes(frame.tokens[at - 1]?.kind ?? '') ? topic : undefined;
}

/** `“Why?” Li said.` read as two sentences: the speaker stands at the head of the second. */
function nextSpeaker(next: Reading | undefined): readonly SpeakerVoice[] | undefined {
  const first = next?.claims[0];
  return first && (first.claim.kind === 'say' || first.claim.kind === 'credit') && first.claim.at <= 4
    ? first.voices
    : undefined;
}

/** A sentence that goes on with what was reported is said by the first of those who may have. @returns them. */
function creditReported(
  paragraph: Paragraph,
  { frame }: Reading,
  candidates: readonly (readonly SpeakerVoice[] | undefined)[],
  record: Record,
): readonly SpeakerVoice[] | undefined {
  const voices = candidates.find((one) => one !== undefined && one.length > 0);
  if (voices)
    for (const sentence of frame.sentences) record.add(paragraph, sentence, voices, undefined, false);
  return voices;
}

/** "Helga Schuster fährt mit. Sie habe lange gewartet": the one of whom the sentence before was. */
const toldOfBefore = (before: Reading | undefined) =>
  before && before.claims.length === 0 && !before.isReported ? before.topic : undefined;

/** `“Why?” Li asked.` after a sentence of somebody else's: what only says who spoke belongs to the quotation before it. */
function askedBy(quotation: Token, next: Reading | undefined): readonly SpeakerVoice[] | undefined {
  const isTag = /[?!…]["”’'»]*$/u.test(quotation.text) && (next?.frame.tokens.length ?? 0) <= LONGEST_TAG;
  return isTag ? nextSpeaker(next) : undefined;
}

/** Whether a quotation is all of a sentence: of “Save the pool” on a sign something else is told beside it. */
const standsAlone = ({ tokens }: Frame) => tokens.every(({ kind }) => kind === 'quotation');

/** `Moore chimed in. “…”`: a sentence without a cue or a quotation leads one in by the person that it is about. */
function leadIn(before: Reading | undefined): readonly SpeakerVoice[] | undefined {
  if (!before) return undefined;
  // "Moore began talking to Bob" is about Moore, too, though it has a cue.
  if (
    before.claims.some(
      ({ claim, voices }) => !['address', 'hold'].includes(claim.kind) || voices[0] !== before.topic?.[0],
    )
  )
    return undefined;
  return before.frame.tokens.some(({ kind }) => kind === 'quotation') ? undefined : before.topic;
}

function holdsQuotation(quotations: readonly Span[], sentence: Span): boolean {
  const quotation = quotations[firstEndingAfter(quotations, sentence.start)];
  return quotation !== undefined && quotation.start < sentence.end;
}

function smallWords(all: readonly Frame[], language: string): Set<string> {
  const small = new Set<string>(smallAbroad(language));
  for (const { tokens } of all) {
    for (const token of tokens) if (token.kind === 'word' && !token.capital) small.add(token.lower);
  }
  return small;
}

/** The statements so far, each sentence once however many cues it has. */
class Record {
  readonly #entries = new Map<
    string,
    {
      paragraph: Paragraph;
      span: Span;
      voices: Set<SpeakerVoice>;
      cue: string | undefined;
      direct: boolean;
      joint: boolean;
    }
  >();

  add(
    paragraph: Paragraph,
    span: Span,
    voices: readonly SpeakerVoice[],
    cue: string | undefined,
    direct: boolean,
  ): void {
    if (voices.length === 0) return;
    const key = `${paragraph.number}:${span.start}`;
    const entry = this.#entries.get(key) ?? { paragraph, span, voices: new Set(), cue, direct, joint: false };
    for (const voice of voices) entry.voices.add(voice);
    entry.joint ||= voices.length > 1;
    entry.cue ??= cue;
    entry.direct ||= direct;
    this.#entries.set(key, entry);
  }

  attribution(): Attribution {
    const entries = [...this.#entries.values()].sort(
      (a, b) => a.paragraph.number - b.paragraph.number || a.span.start - b.span.start,
    );
    const counts = new Map<SpeakerVoice, number>();
    for (const { voices } of entries)
      for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
    // A name is chosen among all forms that the article has: once for each.
    const names = namesApart([...counts.keys()]);
    const nameOf = (voice: SpeakerVoice) => names.get(voice) ?? voice.name;
    const speakers = [...counts]
      .map(
        ([voice, statements]): Speaker => ({
          name: nameOf(voice),
          aliases: voice.aliases,
          statements,
          ...voice.person,
        }),
      )
      .sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name, 'en'));
    const statements = entries.map(
      ({ paragraph, span, voices, cue, direct, joint }): Statement => ({
        speakers: [...voices].map(nameOf),
        paragraph,
        span,
        manner: direct ? 'direct' : 'reported',
        ...(joint && { joint }),
        ...(cue !== undefined && { cue }),
      }),
    );
    return { speakers, statements };
  }
}

/**
 * What voices are called: of two with one name (a couple known by it alone), and beside "Bo Hale" who is only "Hale",
 * each has its title, if it has one.
 */
function namesApart(voices: readonly SpeakerVoice[]): ReadonlyMap<SpeakerVoice, string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name, named } of voices) {
    (seen.has(name) ? shared : seen).add(name);
    const last = named && name.includes(' ') ? name.slice(name.lastIndexOf(' ') + 1) : '';
    if (last !== '') shared.add(last);
  }
  return new Map(voices.map((voice) => [voice, shared.has(voice.name) ? voice.titledName : voice.name]));
}
