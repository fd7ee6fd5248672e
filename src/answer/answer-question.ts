import type {
  Absent,
  Answer,
  Excerpt,
  Fact,
  FactField,
  Found,
  NumberedStatement,
  Passage,
  Speaker,
  Stated,
  Statement,
  Unsure,
} from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { factAsked, readFact, toldByHeader } from './facts/index.js';
import { coverage, type Lookup, lookUp, lookUpText } from './lookup.js';
import { findMissing } from './missing-names.js';
import type { Nearness } from './passages/index.js';
import { findGist, mayAnswer, PERHAPS_BELOW } from './passages/index.js';
import { pinpoint } from './pinpoint/index.js';
import {
  type ExcerptAsked,
  isOtherLanguage,
  type ParagraphRange,
  parseQuestion,
  type Question,
  type QuestionInWords,
  type SpeakerAsked,
  type SpeechAsked,
} from './question/index.js';
import { refuse } from './refuse.js';
import {
  isAuthor,
  isNamed,
  isOpinion,
  isOthersWords,
  isSomebody,
  ownPassages,
  ownSentences,
  speaksOf,
  statementsIn,
  tellingOf,
} from './spoken.js';
import { statementsBy, verbOf } from './statements/index.js';

/** By words alone: with less than this, and a rival at least half as likely, candidates are shown as equals. */
const SURE_FROM = 0.45;
/** Anything less is not near by any meaning of the word. */
const NEAR_FROM = 0.02;
/** A passage less likely than this part of the best is not shown beside it as related. */
const RELATED_PART = 0.1;
/** More paragraphs are for reading, not for an answer. */
const MOST_PARAGRAPHS = 5;

/**
 * Answers a question in plain words. Never throws, whatever the question.
 *
 * What somebody says and what the header says go before what the text says: they are surer, and are tried
 * only on questions that ask for nothing else.
 *
 * @param nearness of the article to this very question; without it, the words alone decide.
 */
export function answer(index: ArticleIndex, question: string, nearness?: Nearness): Answer {
  return ask(index, question, nearness).answer;
}

/** An answer, and how a question of words fares in the article. */
export interface AnsweredQuestion {
  readonly answer: Answer;
  /** Absent where nothing was asked, or paragraphs by their numbers. */
  readonly lookup?: Lookup;
}

/** Answers a question, and keeps what *Why this?* tells of it. */
export function ask(index: ArticleIndex, question: string, nearness?: Nearness): AnsweredQuestion {
  const parsed = parseQuestion(question, index);
  if (parsed.kind === 'aside') return { answer: toAside(parsed.aside) };
  if (parsed.kind === 'excerpt') return { answer: excerptOf(index, parsed.excerpt) };
  const lookup = lookUp(index, parsed.words, nearness);
  const { range } = parsed;
  const last = index.article.paragraphs.length;
  if (range && range.from > last) return { answer: noSuchParagraph(index, range), lookup };
  // Who is quoted can be told by words alone.
  const words = nearness ? lookUp(index, parsed.words) : lookup;
  const given = answerInWords(index, parsed, lookup, words);
  const within = range ? withinRange(index, given, range) : given;
  return { answer: withKeys(index, within, lookup), lookup };
}

/** An answer with the very words that were asked for, in each passage that is shown as one. */
function withKeys({ passages }: ArticleIndex, given: Answer, { question }: Lookup): Answer {
  const find = (passage: Passage) => pinpoint(passages, question, passage);
  if (given.kind === 'found' && !given.voice) return { ...given, passage: find(given.passage) };
  if (given.kind !== 'unsure') return given;
  const shown = given.passages.slice(0, given.candidates).map(find);
  return { ...given, passages: [...shown, ...given.passages.slice(given.candidates)] };
}

function answerInWords(
  index: ArticleIndex,
  { speech, speaker, header }: QuestionInWords,
  lookup: Lookup,
  byWords: Lookup,
): Answer {
  const view = speech && ownView(index, speech, lookup);
  if (view) return view;
  const speaking = speech && saidBy(index, speech.name, speech.about, lookup.byMeaning ? lookup : undefined);
  const quoted = speaker && whoSaid(index, speaker, byWords);
  if (quoted) return quoted;
  // A speaker may be called Times or Post; words for words are asked of nobody else.
  if (speech?.for === 'words' && speaking?.kind === 'stated') return speaking;
  const field = header && factAsked(index, header);
  if (field) return fact(index, field);
  if (speaking?.kind === 'stated') return speaking;
  // "What does the author think?", of nothing in particular: what carries the article and is put in nobody's mouth.
  const carrying = speech && speech.about === undefined && isAuthor(index, speech.name) && gist(index);
  const own = carrying ? ownPassages(index, carrying.passages) : [];
  if (carrying && own.length > 0) return { ...carrying, passages: own };
  const told = answerFrom(index, lookup);
  // "Что сказал Путин?" of an English article: no name of it can be found in other letters.
  if (told.kind === 'absent' && told.reason.because === 'other-language') return told;
  return speech && speaking && isSomebody(index, speech.name)
    ? inPlaceOf(index, speech, speaking, told, lookup.byMeaning)
    : told;
}

/** The sentences that carry the article; nothing where it has no body. */
export function gist(index: ArticleIndex): Excerpt | undefined {
  const given = excerptOf(index, { of: 'gist' });
  return given.kind === 'excerpt' ? given : undefined;
}

/** Who says hello or thanks has asked for nothing, and for nobody. */
const toAside = (aside: 'greeting' | 'thanks' | 'chat'): Absent => ({
  kind: 'absent',
  reason: { because: 'aside', aside },
  near: [],
  known: [],
  meant: [],
});

/** What carries the article, or the paragraphs that are asked for. */
function excerptOf(index: ArticleIndex, { of, range }: ExcerptAsked): Excerpt | Absent {
  const { article, passages } = index;
  const last = article.paragraphs.length;
  if (range && (range.from > last || range.from < 1)) return noSuchParagraph(index, range);
  const found =
    of === 'gist'
      ? findGist(passages, article.title, range)
      : article.paragraphs
          .slice((range?.from ?? 1) - 1, range?.to)
          .slice(0, MOST_PARAGRAPHS)
          .map((paragraph): Passage => {
            const span = { start: 0, end: paragraph.text.length };
            return { paragraph, span, score: 1, evidence: [] };
          });
  if (found.length === 0) return refuse(index, { because: 'no-words' });
  return { kind: 'excerpt', of, passages: found, ...(range && { range }) };
}

function noSuchParagraph(index: ArticleIndex, { from, to }: ParagraphRange): Absent {
  const asked = from === to ? `¶${from}` : `¶${from}–${to}`;
  return refuse(index, { because: 'no-such-paragraph', asked, last: index.article.paragraphs.length });
}

/** What of an answer stands in some paragraphs: "What does Putin say in ¶5?" */
function withinRange(index: ArticleIndex, given: Answer, { from, to }: ParagraphRange): Answer {
  const isIn = ({ paragraph: { number } }: Pick<Passage, 'paragraph'>) => number >= from && number <= to;
  const nothing = () => refuse(index, { because: 'not-mentioned', missing: [], unmet: [] });
  switch (given.kind) {
    case 'found':
    case 'unsure': {
      const all = given.kind === 'found' ? [given.passage, ...given.others] : given.passages;
      const [passage, ...others] = all.filter(isIn);
      if (passage && given.kind === 'unsure' && given.lacking)
        return {
          ...given,
          passages: [passage, ...others],
          candidates: Math.min(given.candidates, 1 + others.length),
        };
      return passage ? { kind: 'found', passage, others } : nothing();
    }
    case 'stated': {
      const statements = given.statements.filter(isIn);
      return statements.length > 0 ? { ...given, statements } : nothing();
    }
    case 'absent':
      return { ...given, near: given.near.filter(isIn) };
    default:
      return given;
  }
}

/**
 * What may stand for the words of somebody who isn't quoted on what was asked: what the article tells of them, where
 * that can answer, and never what others say.
 *
 * @param refusal that they aren't quoted.
 * @param told what the whole question finds in the article.
 * @param isByMeaning whether a model has told what fits: words alone find too much that only looks alike.
 */
function inPlaceOf(
  index: ArticleIndex,
  speech: SpeechAsked,
  refusal: Absent,
  told: Answer,
  isByMeaning: boolean,
): Answer {
  const all =
    told.kind === 'found' ? [told.passage, ...told.others] : told.kind === 'unsure' ? told.passages : [];
  const [best] = all;
  if (!best) return refusal;
  const { reason } = refusal;
  if (
    reason.because === 'silent-on' &&
    (speech.for !== 'words' || (isByMeaning && isOn(index, reason, best)))
  ) {
    const theirs = wordsIn(index, reason, best);
    if (theirs) return theirs;
  }
  if (speech.for === 'words') return refusal;
  const isQuoted = reason.because === 'silent-on';
  // Of somebody who is named and never quoted, the sentence nearest to it is shown beside the refusal.
  const mayTell = !isNamed(speech.name) || (isQuoted && speech.for !== 'view');
  const isTheirs = speaksOf(best, speech.name, !isQuoted) && !isOthersWords(index.attribution(), best);
  if (mayTell && isTheirs) return told;
  if (!isByMeaning) return refusal;
  return perhaps(all, tellingOf(index, speech.name, all), reason) ?? refusal;
}

/** Words are given for others of the same subject where their paragraph is this likely and speaks of so much of it. */
const ON_SUBJECT = { score: 0.5, part: 0.3 };

const isOn = (index: ArticleIndex, { about }: SilentOn, { paragraph, score }: Passage) =>
  score >= ON_SUBJECT.score && coverage(index, lookUpText(index, about))(paragraph) >= ON_SUBJECT.part;

type SilentOn = Extract<Absent['reason'], { because: 'silent-on' }>;

/** What somebody says in a passage that speaks of the subject in other words. */
function wordsIn(index: ArticleIndex, { speaker, about }: SilentOn, passage: Passage): Stated | undefined {
  const theirs = statementsIn(index.attribution(), passage).filter(({ speakers }) =>
    speakers.includes(speaker.name),
  );
  if (theirs.length === 0) return undefined;
  const statements = number(index, speaker, theirs);
  return { kind: 'stated', speaker, alsoNamed: [], about, statements, score: passage.score };
}

/**
 * Passages that may answer where what was asked for itself is lacking; undefined where there are none.
 *
 * @param found by the question, best first.
 * @param telling those of them that may answer, if they are likely enough beside the first.
 */
function perhaps(
  [best]: readonly Passage[],
  telling: readonly Passage[],
  lacking: Absent['reason'],
): Unsure | undefined {
  const passages = telling.filter(({ score }) => score >= (best?.score ?? 0) * RELATED_PART);
  const [first] = passages;
  if (!first) return undefined;
  const candidates = passages.slice(0, 3).filter(({ score }) => score >= first.score / 2).length;
  return { kind: 'unsure', passages, candidates, lacking };
}

/**
 * What the author says of something in their own words: a sentence that is put in nobody's mouth. Nothing when
 * somebody else is asked for, or nothing in particular.
 */
function ownView(
  index: ArticleIndex,
  { name, about }: SpeechAsked,
  question: Lookup,
): Found | Unsure | Absent | undefined {
  if (about === undefined || !isAuthor(index, name)) return undefined;
  const subject = lookUpText(index, about);
  if (subject.sought.length === 0) return undefined;
  const { passages } = subject.ranking();
  const covered = coverage(index, subject);
  // Of sentences that speak of as much of it, the whole question tells which answers, by its meaning, too.
  const order = question.ranking().passages.map(({ paragraph }) => paragraph);
  const placeOf = ({ paragraph }: Passage) => {
    const at = order.indexOf(paragraph);
    return at < 0 ? order.length : at;
  };
  const sentences = passages.flatMap((passage) =>
    ownSentences(index, passage.paragraph).map((span) => {
      const part = covered(passage.paragraph, span);
      return { passage: { ...passage, span, score: passage.score * Math.min(1, part) }, part };
    }),
  );
  const own = sentences
    .filter(({ part }) => part >= OWN_FROM)
    .sort(
      (one, other) =>
        other.part - one.part ||
        placeOf(one.passage) - placeOf(other.passage) ||
        other.passage.score - one.passage.score,
    )
    .map(({ passage }) => passage);
  const [best, ...others] = own.filter(
    ({ paragraph }, at) => own.findIndex((one) => one.paragraph === paragraph) === at,
  );
  if (best)
    return { kind: 'found', passage: best, others, voice: isOpinion(index.article) ? 'author' : 'article' };
  const reason = { because: 'author-silent', about } as const;
  const told = question.byMeaning && !question.ranking().isSilent ? question.ranking().passages : [];
  const near = passages.filter(({ score }) => score >= NEAR_FROM).slice(0, 3);
  return perhaps(told, ownPassages(index, told), reason) ?? refuse(index, reason, near);
}

/** A sentence of the author's is on a subject when it speaks of this part of it. */
const OWN_FROM = 0.5;

/** A statement found by what is said: it covers at least this part of what was asked. */
const SAID_FROM = 0.5;
/** The same, where the statement stands in another paragraph than the one that fits the question best. */
const SAID_ELSEWHERE_FROM = 0.8;

/** Answers "who said that …?" with whoever said it; undefined when nobody says anything like it. */
function whoSaid(index: ArticleIndex, asked: SpeakerAsked, question: Lookup): Stated | undefined {
  const subject = lookUpText(index, asked.about);
  const covered = coverage(index, subject);
  // A verb that says how asks for more than a word in common.
  const isAnyVerb = asked.isPlain || subject.sought.length > 1;
  const nearest = question.ranking().passages[0]?.paragraph;
  const best = index
    .attribution()
    .statements.map((statement) => {
      const isNearest = statement.paragraph === nearest;
      const part = covered(statement.paragraph, statement.span);
      // "Who warned" prefers a sentence with "warned" among those that are equally near.
      const isBySameVerb = verbOf(statement.cue) === asked.verb;
      const rank = part + (isNearest ? 0.2 : 0) + (isBySameVerb ? 0.2 : 0);
      return { statement, part, isNearest, isBySameVerb, rank };
    })
    // "Did anyone protest at the pool?" isn't answered by who said that it would close.
    .filter(({ isBySameVerb }) => isBySameVerb || isAnyVerb)
    .filter(({ part, isNearest }) => part >= (isNearest ? SAID_FROM : SAID_ELSEWHERE_FROM))
    .reduce<{ statement: Statement; part: number; rank: number } | undefined>(
      (most, one) => (!most || one.rank > most.rank ? one : most),
      undefined,
    );
  const speaker = index.attribution().speakers.find(({ name }) => name === best?.statement.speakers[0]);
  if (!best || !speaker) return undefined;
  return {
    kind: 'stated',
    speaker,
    alsoNamed: [],
    about: asked.about,
    statements: number(index, speaker, [best.statement]),
    score: Math.min(0.9, best.part),
  };
}

/**
 * What a speaker, named as a reader would, says in the article, on the whole or about something.
 *
 * @param nearness of the article to `saidText` of them; tells what is nearest where they say nothing of it.
 */
export function said(
  index: ArticleIndex,
  name: string,
  about?: string,
  nearness?: Nearness,
): Stated | Absent {
  const asked = about !== undefined && nearness ? saidText(name, about) : undefined;
  return saidBy(index, name, about, asked === undefined ? undefined : lookUpText(index, asked, nearness));
}

/** Who is asked about what, as a text that a model of sentences can read. */
export const saidText = (name: string, about: string): string => `${name} about ${about}`;

/** @param question in whose words it was asked; what they are asked about alone, where it is absent. */
function saidBy(index: ArticleIndex, name: string, about?: string, question?: Lookup): Stated | Absent {
  const { speaker, alsoNamed, statements } = statementsBy(index.attribution(), name);
  const subject = about === undefined ? undefined : { about, lookup: lookUpText(index, about) };
  if (!speaker) {
    const reason = { because: 'unknown-speaker', name, ...(subject && { about: subject.about }) } as const;
    return refuse(index, reason, subject && near(question ?? subject.lookup));
  }
  if (!subject || subject.lookup.sought.length === 0) {
    const all = number(index, speaker, statements);
    return { kind: 'stated', speaker, alsoNamed, statements: all, score: alsoNamed.length > 0 ? 0.7 : 0.9 };
  }
  const on = onSubject(index, statements, subject.lookup);
  if (on.length === 0)
    return refuse(
      index,
      { because: 'silent-on', speaker, about: subject.about },
      near(question ?? subject.lookup),
    );
  return {
    kind: 'stated',
    speaker,
    alsoNamed,
    about: subject.about,
    statements: number(index, speaker, on),
    score: alsoNamed.length > 0 ? 0.6 : 0.8,
  };
}

/** A field of the article's own header. */
export function fact(index: ArticleIndex, field: FactField): Fact | Absent {
  return (
    readFact({ article: index.article, speakers: () => speakers(index) }, field) ??
    refuse(index, { because: 'no-such-fact', field })
  );
}

/** The statements of a speaker, each with its place among all of theirs. */
function number(
  index: ArticleIndex,
  { name }: Speaker,
  statements: readonly Statement[],
): NumberedStatement[] {
  const all = index.attribution().statements.filter(({ speakers }) => speakers.includes(name));
  return statements.map((one) => ({ ...one, ordinal: all.indexOf(one) }));
}

/** Everyone the article quotes, by number of statements, then by name. */
export function speakers(index: ArticleIndex): readonly Speaker[] {
  return index.attribution().speakers;
}

/** What may be related to a text that puts it in other words: three passages at most, best first. */
export function related(index: ArticleIndex, text: string, nearness?: Nearness): readonly Passage[] {
  const { passages } = lookUpText(index, text, nearness).ranking();
  const least = (passages[0]?.score ?? 0) * RELATED_PART;
  return (
    passages
      .filter(({ score }) => score >= Math.max(NEAR_FROM, least))
      // In a text of many words one always resembles some word of the article.
      .filter(({ evidence }) => nearness || evidence.some(({ how }) => how !== 'similar spelling'))
      .slice(0, 3)
  );
}

/** The passages nearest to a question, best first, however far. */
function near(lookup: Lookup): readonly Passage[] {
  return lookup
    .ranking()
    .passages.filter((passage) => passage.score >= 0.15)
    .slice(0, 3);
}

function answerFrom(index: ArticleIndex, lookup: Lookup): Answer {
  const { question, sought } = lookup;
  if (sought.length === 0 && !(lookup.byMeaning && asksForSomething(question)))
    return refuse(index, { because: 'no-words' });
  const { passages, ranked, isSilent } = lookup.ranking();
  const [best, ...others] = passages;
  const score = best?.score ?? 0;
  const rivals = passages.slice(0, 3).filter((passage) => passage.score >= score / 2).length;
  const isPerhaps = lookup.byMeaning ? score < PERHAPS_BELOW : score < SURE_FROM && rivals > 1;
  // A lone word ("When do we meet?") may stand in a caption by chance, unless it names or somebody is asked for.
  const mayBeInHeader = sought.length > 1 || question.wanted === 'person' || sought[0]?.word.capital;
  const body = {
    isSilent: !best || isSilent,
    isSure: !isPerhaps,
    coverage: ranked[0]?.evidence.coverage ?? 0,
  };
  const told = mayBeInHeader && toldByHeader(index, sought, body);
  if (told && mayAnswer(index.passages, question, told.text)) return told;
  if (!best || isSilent) {
    const near = passages.filter((passage) => passage.score >= NEAR_FROM);
    if (isForeign(index, lookup))
      return refuse(index, { because: 'other-language', language: index.article.language }, near);
    const { names, words } = findMissing(question.text, index, sought);
    return refuse(index, { because: 'not-mentioned', missing: names, unmet: words }, near);
  }
  if (isPerhaps && others.length > 0) return { kind: 'unsure', passages, candidates: Math.max(2, rivals) };
  return { kind: 'found', passage: best, others };
}

/** Whether what is wanted can be told from the words that ask alone: "how old is he?", "who was she?". */
const asksForSomething = ({ wanted, quantity }: Question) => wanted !== 'any' || quantity !== 0;

/** Whether a question has no word of the article, and is in another language as far as can be told. */
function isForeign({ article }: ArticleIndex, { question, sought }: Lookup): boolean {
  if (
    sought.length < 2 ||
    sought.some(({ meetings }) => meetings.some(({ how }) => how !== 'similar spelling'))
  )
    return false;
  return isOtherLanguage(question.text, article.language);
}

/** The statements on a subject, best first: those whose sentence, or else whose paragraph, speaks of it. */
function onSubject(index: ArticleIndex, statements: readonly Statement[], subject: Lookup): Statement[] {
  const covered = coverage(index, subject);
  const scored = statements.map((statement) => ({
    statement,
    sentence: covered(statement.paragraph, statement.span),
    paragraph: covered(statement.paragraph),
  }));
  const best = Math.max(0, ...scored.map((one) => one.sentence));
  // A sentence that points back ("it", "this") may be on the subject by its paragraph alone.
  const kept =
    best >= 0.3
      ? scored.filter((one) => one.sentence >= Math.max(0.3, best * 0.6))
      : scored.filter((one) => one.paragraph >= 0.6);
  return kept
    .sort((a, b) => b.sentence - a.sentence || b.paragraph - a.paragraph)
    .map((one) => one.statement);
}
