import type { Paragraph } from '../../article/index.js';
import { type Absent, type Span, type Speaker, type Stated, type Statement, wordsAt } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { coverage, type Lookup, lookUpText } from '../lookup.js';
import type { Nearness } from '../passages/index.js';
import { readNameWithSubject, type SpeakerAsked } from '../question/index.js';
import { refuse } from '../refusal/index.js';
import { nearestTo } from '../related.js';
import { isDenying, kindOfWords, statementsBy, verbOf } from '../statements/index.js';
import { isNamed } from './spoken.js';

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
    about === undefined && !statementsBy(index, name).speaker ? readNameWithSubject(name) : undefined;
  if (typed && statementsBy(index, typed.name).speaker) return quoteSpeaker(index, typed.name, typed.about);
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
  const { speaker, alsoNamed, statements } = statementsBy(index, name);
  const subject = about === undefined ? undefined : lookUpText(index, about);
  // Nobody is called "the priest": who that is, the paragraph that speaks of one may tell.
  const nearer = subject ?? (speaker || isNamed(name) ? undefined : lookUpText(index, name));
  const refuseFor = (reason: Absent['reason']) =>
    refuse(index, reason, nearer && nearestTo((subject && question) ?? nearer));
  const isSure = alsoNamed.length === 0;
  if (!speaker) return refuseFor({ because: 'unknown-speaker', name, ...(about !== undefined && { about }) });
  if (about === undefined || !subject || subject.sought.length === 0)
    return { kind: 'stated', speaker, alsoNamed, statements, score: isSure ? 0.9 : 0.7 };
  const on = onSubject(index, statements, subject, question);
  if (on.length === 0) return refuseFor({ because: 'silent-on', speaker, about });
  return { kind: 'stated', speaker, alsoNamed, about, statements: on, score: isSure ? 0.8 : 0.6 };
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

/** "Stone denied that": what she denied stands before it. */
function spanOfDenial(statement: Statement): Span {
  const pointsBack = /\s(?:that|this|it|so)\P{L}*$/iu.test(wordsAt(statement));
  return pointsBack ? { start: 0, end: statement.span.end } : statement.span;
}

/** The statements that have a verb for the kind of words that was asked for; all of them, where none has one. */
export function keepKind(given: Stated, kind: string): Stated {
  // "He denies it, but has admitted another": a sentence is found under one verb only.
  const statements = given.statements.filter((statement) =>
    [statement.cue, ...(wordsAt(statement).match(/\p{L}+/gu) ?? [])].some(
      (word) => kindOfWords(verbOf(word)) === kind,
    ),
  );
  return statements.length > 0 ? { ...given, statements } : given;
}

/** Whether a statement's verb is the one that is asked with, in English in any form; else as far as its first letters tell. */
function isSameVerb(cue: string | undefined, verb: string): boolean {
  const english = verbOf(cue);
  return english === undefined ? cue?.slice(0, STEM) === verb.slice(0, STEM) : english === verb;
}

/** "criticó" and "criticaron" have as many letters in common. */
const STEM = 5;

/** Answers "who said that …?" with whoever said it; undefined when nobody says anything like it. */
export function findWhoSaid(index: ArticleIndex, asked: SpeakerAsked, question: Lookup): Stated | undefined {
  const subject = lookUpText(index, asked.about);
  const covered = coverage(index, subject);
  // A verb that says how asks for more than a word in common.
  const isAnyVerb = asked.isPlain || subject.sought.length > 1;
  const nearest = question.ranking().passages[0]?.paragraph;
  const isDenied = isDenying(asked.verb);
  // "Who agrees with Berg?" asks for somebody else.
  const named = statementsBy(index, asked.about.replace(/^(?:with|to) /i, '')).speaker?.name;
  const best = index
    .attribution()
    .statements.filter(({ speakers, cue }) => {
      // Nor has said it who denied it.
      return isDenying(verbOf(cue)) === isDenied && !(named !== undefined && speakers.includes(named));
    })
    .map((statement) => {
      const isNearest = statement.paragraph === nearest;
      const part = covered(statement.paragraph, isDenied ? spanOfDenial(statement) : statement.span);
      // "Who warned" prefers a sentence with "warned" among those that are equally near.
      const isBySameVerb = isSameVerb(statement.cue, asked.verb);
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
    statements: [best.statement],
    score: Math.min(0.9, best.part),
  };
}
