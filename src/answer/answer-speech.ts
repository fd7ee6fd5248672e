import type { Paragraph } from '../article/index.js';
import type { Absent, Answer, Found, Passage, Speaker, Stated, Statement, Unsure } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import { coverage, type Lookup, lookUpText } from './lookup.js';
import { type Nearness, PERHAPS_BELOW } from './passages/index.js';
import { readNameWithSubject, type SpeakerAsked, type SpeechAsked } from './question/index.js';
import { refuse } from './refuse.js';
import { countEquals, NEAR_FROM, nearestTo, perhaps } from './related.js';
import { findSilence } from './silence.js';
import {
  isAuthor,
  isNamed,
  isOpinion,
  isOthersWords,
  isSomebody,
  isText,
  ownSentences,
  speaksOf,
  statementsIn,
  tellingOf,
} from './spoken.js';
import { statementsBy, verbOf } from './statements/index.js';

/** Answers to who says what, and what may stand for the words of those who aren't quoted. */

/**
 * What a speaker, named as a reader would, says in the article, on the whole or about something.
 *
 * @param name of the speaker; where nobody is called so, a subject may stand with it, "Putin on Hong Kong".
 * @param nearness of the article to `saidText` of them; tells what is nearest where they say nothing of it.
 */
export function said(
  index: ArticleIndex,
  name: string,
  about?: string,
  nearness?: Nearness,
): Stated | Absent {
  const typed =
    about === undefined && !statementsBy(index.attribution(), name).speaker
      ? readNameWithSubject(name)
      : undefined;
  if (typed && statementsBy(index.attribution(), typed.name).speaker)
    return quoteSpeaker(index, typed.name, typed.about);
  const asked = about !== undefined && nearness ? saidText(name, about) : undefined;
  return quoteSpeaker(
    index,
    name,
    about,
    asked === undefined ? undefined : lookUpText(index, asked, nearness),
  );
}

/** Who is asked about what, as a text that a model of sentences can read. */
export const saidText = (name: string, about: string): string => `${name} about ${about}`;

/**
 * The same, as part of a longer question.
 *
 * @param question in whose words it was asked; what they are asked about alone, where it is absent.
 */
export function quoteSpeaker(
  index: ArticleIndex,
  name: string,
  about?: string,
  question?: Lookup,
): Stated | Absent {
  const { speaker, alsoNamed, statements } = statementsBy(index.attribution(), name);
  const subject = about === undefined ? undefined : lookUpText(index, about);
  // Nobody is called "the priest": who that is, the paragraph that speaks of one may tell.
  const nearer = subject ?? (speaker || isNamed(name) ? undefined : lookUpText(index, name));
  const refuseFor = (reason: Absent['reason']) =>
    refuse(index, reason, nearer && nearestTo((subject && question) ?? nearer));
  const isSure = alsoNamed.length === 0;
  if (!speaker) return refuseFor({ because: 'unknown-speaker', name, ...(about !== undefined && { about }) });
  if (about === undefined || !subject || subject.sought.length === 0)
    return state(index, speaker, statements, { alsoNamed, score: isSure ? 0.9 : 0.7 });
  const on = onSubject(index, statements, subject, question);
  if (on.length === 0) return refuseFor({ because: 'silent-on', speaker, about });
  return state(index, speaker, on, { alsoNamed, about, score: isSure ? 0.8 : 0.6 });
}

/** Answers with statements of a speaker, each with its place among all of theirs. */
function state(
  index: ArticleIndex,
  speaker: Speaker,
  statements: readonly Statement[],
  more: Pick<Stated, 'score'> & Partial<Stated>,
): Stated {
  const all = index.attribution().statements.filter(({ speakers }) => speakers.includes(speaker.name));
  const numbered = statements.map((one) => ({ ...one, ordinal: all.indexOf(one) }));
  return { kind: 'stated', speaker, alsoNamed: [], statements: numbered, ...more };
}

/**
 * The statements on a subject, best first: those whose sentence, or else whose paragraph up to it, speaks of it.
 *
 * @param question whose meaning tells, too, which comes first.
 */
function onSubject(
  index: ArticleIndex,
  statements: readonly Statement[],
  subject: Lookup,
  question?: Lookup,
): Statement[] {
  const covered = coverage(index, subject);
  const likely = question?.byMeaning ? question.ranking().passages : [];
  const chanceOf = (paragraph: Paragraph) => likely.find((one) => one.paragraph === paragraph)?.score ?? 0;
  const scored = statements.map((statement) => ({
    statement,
    sentence: covered(statement.paragraph, statement.span),
    soFar: covered(statement.paragraph, { start: 0, end: statement.span.end }),
    chance: CHANCE_COUNTS * chanceOf(statement.paragraph),
  }));
  const best = Math.max(0, ...scored.map((one) => one.sentence));
  // A sentence that points back ("it", "this") may be on the subject by what stands before it alone.
  const kept =
    best >= 0.3
      ? scored.filter((one) => one.sentence >= Math.max(0.3, best * 0.6))
      : scored.filter((one) => one.soFar >= 0.6);
  return kept
    .sort((a, b) => b.sentence + b.chance - a.sentence - a.chance || b.soFar - a.soFar)
    .map((one) => one.statement);
}

/** How much the chance of its paragraph counts beside the part of the subject that a statement speaks of. */
const CHANCE_COUNTS = 0.5;

/** Everyone the article quotes, by number of statements, then by name. */
export function speakers(index: ArticleIndex): readonly Speaker[] {
  return index.attribution().speakers;
}

/** A statement found by what is said: it covers at least this part of what was asked. */
const SAID_FROM = 0.5;
/** The same, where the statement stands in another paragraph than the one that fits the question best. */
const SAID_ELSEWHERE_FROM = 0.8;

/** Answers "who said that …?" with whoever said it; undefined when nobody says anything like it. */
export function findWhoSaid(index: ArticleIndex, asked: SpeakerAsked, question: Lookup): Stated | undefined {
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
  return state(index, speaker, [best.statement], { about: asked.about, score: Math.min(0.9, best.part) });
}

/**
 * What the author says of something in their own words: a sentence that is put in nobody's mouth. Nothing when
 * somebody else is asked for, or nothing in particular.
 */
export function findOwnView(
  index: ArticleIndex,
  { name, about }: SpeechAsked,
  question: Lookup,
): Found | Unsure | Absent | undefined {
  if (about === undefined || !isAuthor(index, name)) return undefined;
  const subject = lookUpText(index, about);
  if (subject.sought.length === 0) return undefined;
  const reason = { because: 'author-silent', about } as const;
  const own = question.byMeaning ? ownByMeaning(index, subject, question) : ownByWords(index, subject);
  const [best, ...others] = own;
  const isOnSubject = own.some(({ part }) => part >= OWN_FROM);
  const isSure = question.byMeaning ? (best?.score ?? 0) >= PERHAPS_BELOW : isOnSubject;
  if (best && isSure && isOnSubject)
    return { kind: 'found', passage: best, others, voice: isOpinion(index.article) ? 'author' : 'article' };
  if (isOnSubject) return { kind: 'unsure', passages: own, candidates: Math.max(1, countEquals(own)) };
  const { passages } = subject.ranking();
  const near = passages.filter(({ score }) => score >= NEAR_FROM).slice(0, 3);
  // What others say of it is likelier where it says so in as many words, and is no reason to leave the author's out.
  return perhaps(own, own, reason) ?? refuse(index, reason, near);
}

/** A passage in the author's own words, with the part of the subject that it speaks of. */
type OwnPassage = Passage & { readonly part: number };

/** The author's own sentences that speak of enough of a subject, one a paragraph, those that speak of most first. */
function ownByWords(index: ArticleIndex, subject: Lookup): OwnPassage[] {
  const covered = coverage(index, subject);
  const all = subject.ranking().passages.flatMap((passage) =>
    ownSentences(index, passage.paragraph).map((span): OwnPassage => {
      const part = covered(passage.paragraph, span);
      return { ...passage, span, score: passage.score * Math.min(1, part), part };
    }),
  );
  return all
    .filter(({ part }) => part >= OWN_FROM)
    .sort((one, other) => other.part - one.part || other.score - one.score)
    .filter(({ paragraph }, at, own) => own.findIndex((one) => one.paragraph === paragraph) === at);
}

/** What the whole question finds by its meaning, too, as far as it is in the author's own words; the likeliest first. */
function ownByMeaning(index: ArticleIndex, subject: Lookup, question: Lookup): OwnPassage[] {
  const { isSilent, passages } = question.ranking();
  if (isSilent) return [];
  const covered = coverage(index, subject);
  return passages.flatMap((passage): OwnPassage[] => {
    const { paragraph, span } = passage;
    const own = ownSentences(index, paragraph).map((one) => ({ one, part: covered(paragraph, one) }));
    const found = own.filter(({ one }) => one.start < span.end && span.start < one.end);
    // Beside what somebody else says, the author's own sentence that speaks of most of it.
    const [best] = (found.length > 0 ? found : own).sort((a, b) => b.part - a.part);
    return best ? [{ ...passage, span: best.one, part: best.part }] : [];
  });
}

/** A sentence of the author's is on a subject when it speaks of this part of it. */
const OWN_FROM = 0.5;

/**
 * What may stand for the words of somebody who isn't quoted on what was asked: what the article tells of them, where
 * that can answer or that they gave no answer, and never what others say.
 *
 * @param refusal that they aren't quoted.
 * @param told what the whole question finds in the article.
 * @param isByMeaning whether a model has told what fits: words alone find too much that only looks alike.
 */
export function answerInPlace(
  index: ArticleIndex,
  speech: SpeechAsked,
  refusal: Absent,
  told: Answer,
  isByMeaning: boolean,
): Answer {
  const silence = findSilence(index, refusal.reason);
  if (silence) return silence;
  if (!isSomebody(index, speech.name)) return asGuess(index, speech, refusal, told);
  const all =
    told.kind === 'found' ? [told.passage, ...told.others] : told.kind === 'unsure' ? told.passages : [];
  const [best] = all;
  if (!best) return refusal;
  const { reason } = refusal;
  const isQuoted = reason.because === 'silent-on';
  if (isQuoted && (speech.for !== 'words' || (isByMeaning && isOn(index, reason, best)))) {
    const theirs = wordsIn(index, reason, best);
    if (theirs) return theirs;
  }
  if (speech.for === 'words') return refusal;
  // Of somebody who is named and never quoted, the sentence nearest to it is shown beside the refusal.
  const mayTell = !isNamed(speech.name) || (isQuoted && speech.for !== 'view');
  const isTheirs = speaksOf(best, speech.name, !isQuoted) && !isOthersWords(index.attribution(), best);
  if (mayTell && isTheirs) return told;
  if (!isByMeaning) return refusal;
  return perhaps(all, tellingOf(index, speech.name, all), reason) ?? refusal;
}

/** Who "the sailor" is whose words are asked for, of an article that speaks of none, is a guess. */
function asGuess(index: ArticleIndex, speech: SpeechAsked, { reason }: Absent, told: Answer): Answer {
  if (told.kind !== 'found' || speech.for !== 'words' || isText(index, speech.name)) return told;
  const all = [told.passage, ...told.others];
  return speaksOf(told.passage, speech.name, false) ? told : (perhaps(all, all, reason) ?? told);
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
  return theirs.length > 0 ? state(index, speaker, theirs, { about, score: passage.score }) : undefined;
}
