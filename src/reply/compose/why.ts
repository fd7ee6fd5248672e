import {
  type ExplainedSign,
  type ExplainedWord,
  type Explanation,
  explain,
  isAskingWord,
  type Nearness,
} from '../../answer/index.js';
import { type Voice, voiceOf } from '../i18n/index.js';
import type { Block, Reply } from '../reply.js';
import { limitOf, type Source, wholeOf } from '../source.js';
import { headingOf, inHundred, noteOf } from './parts.js';
import { nameSpeaker } from './speakers.js';

/** How many differences are told: more are no reasons but a table. */
const REASONS = 2;
/** How many words of the question are named in a line. */
const WORDS = 6;
/** A difference in score of less than this is no reason (a logit; 0.1 moves a chance by 3 in 100 at most). */
const REASON = 0.1;

/**
 * Says why a question got the answer that it got: words matched and how, and what sets the first passage apart.
 *
 * @param nearness that which the answer was given with.
 */
export function composeWhy(source: Source, question: string, nearness?: Nearness): Reply {
  const whole = explain(wholeOf(source).index, question, nearness);
  const why = isWithin(whole, limitOf(source)) ? whole : explain(source.index, question, nearness);
  return { blocks: composeExplanation(why, voiceOf(source.language)), actions: [] };
}

/** Whether it tells of nothing further on than the place has read. */
function isWithin(why: Explanation, limit: number | undefined): boolean {
  if (limit === undefined || why.kind === 'fact' || why.kind === 'excerpt') return true;
  if (why.kind !== 'passage') return false;
  return [why.best, why.runnerUp].every((one) => !one || one.paragraph.number <= limit);
}

const WHY_EXCERPT = { gist: 'why.gist', outline: 'why.outline', paragraphs: 'why.byNumber' } as const;

function composeExplanation(why: Explanation, voice: Voice): Block[] {
  const { say, quote, list } = voice;
  switch (why.kind) {
    case 'said': {
      const cues = [...new Set(why.statements.flatMap(({ cue }) => (cue === undefined ? [] : [cue])))];
      const asked = { name: nameSpeaker(voice, why.speaker), count: why.statements.length };
      return [
        noteOf(
          why.about === undefined
            ? say('why.said', asked)
            : say('why.saidAbout', { ...asked, about: quote(why.about) }),
        ),
        ...(cues.length > 0
          ? [noteOf(say('why.cues', { cues: list(cues.slice(0, 8).map((cue) => quote(cue))) }))]
          : []),
      ];
    }
    case 'fact':
      return [noteOf(say('why.fact', { field: say(`fact.${why.field}`) }))];
    case 'excerpt':
      return [noteOf(say(WHY_EXCERPT[why.of]))];
    case 'unsaid':
      return [noteOf(say('why.unsaid', { name: quote(why.name) }))];
    case 'passage':
      return explainPassage(why, voice);
  }
}

function explainPassage(why: Explanation & { kind: 'passage' }, voice: Voice): Block[] {
  const { say, quote, list, neither } = voice;
  const { words: all, best, runnerUp, answered } = why;
  if (all.length === 0) return [noteOf(say('why.noWords'))];
  const quoted = (some: readonly ExplainedWord[]) => some.slice(0, WORDS).map(({ asked }) => quote(asked));
  const told = all.filter(({ asked }) => !isAskingWord(asked));
  const nowhere = told.filter(({ inArticle }) => !inArticle);
  const unmet = told.filter(({ found }) => !found);
  const lacking =
    nowhere.length > 0
      ? [noteOf(say('why.nowhere', { words: neither(quoted(nowhere)) }))]
      : unmet.length > 0
        ? [noteOf(say('why.unmet', { words: list(quoted(unmet)) }))]
        : [];
  if (!best) return [headingOf(say('why.noHeading')), ...lacking];
  const { number } = best.paragraph;
  const met = all.flatMap((word) => (word.found ? [sayMeeting({ ...word, found: word.found }, voice)] : []));
  if (!answered)
    return [headingOf(say('why.noHeading')), ...lacking, noteOf(say('why.tooFar', { paragraph: number }))];
  const next = runnerUp && sayWhyAhead(why.signs, number, runnerUp.paragraph.number, voice);
  return [
    headingOf(say('why.heading', { paragraph: number })),
    noteOf(met.length > 0 ? say('why.met', { words: list(met.slice(0, WORDS)) }) : say('why.meaning')),
    ...lacking,
    ...(next === undefined ? [] : [noteOf(next)]),
    noteOf(say('why.right', { right: inHundred(best.score) })),
  ];
}

/** A word of the question, and what the passage has of it where that is another word: “notoin” as “notion”. */
function sayMeeting({ asked, found }: Required<ExplainedWord>, { say, quote }: Voice): string {
  return found.toLowerCase() === asked.toLowerCase()
    ? quote(asked)
    : say('why.as', { asked: quote(asked), found: quote(found) });
}

/** What the signs of the ranking come to, for somebody who reads an answer. */
const REASON_OF = {
  paragraph: 'words',
  coverage: 'words',
  sentence: 'words',
  window: 'words',
  related: 'words',
  relatedWindow: 'words',
  neighbour: 'words',
  length: 'words',
  pairs: 'wording',
  phrase: 'wording',
  exact: 'wording',
  lead: 'wording',
  late: 'wording',
  relations: 'wording',
  kind: 'kind',
  quantity: 'kind',
  missing: 'missing',
  topic: 'meaning',
  paragraphTopic: 'meaning',
  neighbourTopic: 'meaning',
} as const satisfies Record<ExplainedSign['sign'], string>;

/** Why the first passage is before the next; nothing where no sign says so clearly. */
function sayWhyAhead(
  table: readonly ExplainedSign[],
  paragraph: number,
  next: number,
  { say, list }: Voice,
): string | undefined {
  const telling = table.filter(({ best, runnerUp }) => best - runnerUp >= REASON);
  const reasons = [...new Set(telling.map(({ sign }) => REASON_OF[sign]))].slice(0, REASONS);
  if (reasons.length === 0) return undefined;
  return say('why.next', {
    paragraph,
    next,
    reasons: list(reasons.map((reason) => say(`why.reason.${reason}`))),
  });
}
