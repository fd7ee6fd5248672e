import type { Nearness } from '../../answer/index.js';
import { type ExplainedSign, type ExplainedWord, type Explanation, explain } from '../../answer/index.js';
import type { Key } from '../i18n/index.js';
import { brief, isKey, type Voice, voiceOf } from '../i18n/index.js';
import type { Block, Reply } from '../reply.js';
import { limitOf, type Source, wholeOf } from '../source.js';

/** Never all or none: that is what nobody can know. */
const inHundred = (score: number) => Math.min(99, Math.max(1, Math.round(score * 100)));

/** How many differences are told: more are no reasons but a table. */
const REASONS = 3;
/** A difference in score of less than this is no reason (a logit; 0.1 moves a chance by 3 in 100 at most). */
const REASON = 0.1;

/**
 * Says why a question got the answer that it got: words matched and how, the runner-up and the margin.
 *
 * @param nearness that which the answer was given with.
 */
export function composeWhy(source: Source, question: string, nearness?: Nearness): Reply {
  const whole = explain(wholeOf(source).index, question, nearness);
  const why = isWithin(whole, limitOf(source)) ? whole : explain(source.index, question, nearness);
  return { blocks: blocks(why, voiceOf(source.language)), actions: [] };
}

/** Whether it tells of nothing further on than the place has read. */
function isWithin(why: Explanation, limit: number | undefined): boolean {
  if (limit === undefined || why.kind === 'fact') return true;
  if (why.kind !== 'passage') return false;
  return [why.best, why.runnerUp].every((one) => !one || one.paragraph.number <= limit);
}

const note = (text: string): Block => ({ kind: 'note', text });
const heading = (text: string): Block => ({ kind: 'heading', text });

function blocks(why: Explanation, voice: Voice): Block[] {
  const { say, quote, list } = voice;
  switch (why.kind) {
    case 'said': {
      const cues = [...new Set(why.statements.flatMap(({ cue }) => (cue === undefined ? [] : [cue])))];
      const asked = { name: brief(why.speaker.name, 80), count: why.statements.length };
      return [
        note(
          why.about === undefined
            ? say('why.said', asked)
            : say('why.saidAbout', { ...asked, about: quote(why.about) }),
        ),
        ...(cues.length > 0
          ? [note(say('why.cues', { cues: list(cues.slice(0, 8).map((cue) => quote(cue))) }))]
          : []),
      ];
    }
    case 'fact':
      return [note(say('why.fact', { field: say(`fact.${why.field}`) }))];
    case 'unsaid':
      return [note(say('why.unsaid', { name: quote(why.name) }))];
    case 'passage':
      return passage(why, voice);
  }
}

function passage(why: Explanation & { kind: 'passage' }, voice: Voice): Block[] {
  const { say, quote, list } = voice;
  const { words: all, best, runnerUp, answered } = why;
  if (all.length === 0) return [note(say('why.noWords'))];
  const quoted = (some: readonly ExplainedWord[]) => list(some.map(({ asked }) => quote(asked)));
  const nowhere = all.filter(({ inArticle }) => !inArticle);
  const absent = nowhere.length > 0 ? [note(say('why.nowhere', { words: quoted(nowhere) }))] : [];
  if (!best) return [heading(say('why.noHeading')), ...absent];
  const { number } = best.paragraph;
  const met = all.flatMap((word) => (word.found ? [meeting({ ...word, found: word.found }, voice)] : []));
  const unmet = all.filter(({ found, inArticle }) => !found && inArticle);
  const shared = [
    note(met.length > 0 ? met.join('\n') : say('why.meaning')),
    ...(unmet.length > 0 ? [note(say('why.unmet', { paragraph: number, words: quoted(unmet) }))] : []),
    ...absent,
  ];
  if (!answered)
    return [heading(say('why.noHeading')), ...shared, note(say('why.tooFar', { paragraph: number }))];
  const right = inHundred(best.score);
  const lead = [heading(say('why.heading', { paragraph: number })), ...shared];
  if (!runnerUp) return [...lead, note(say('why.alone', { right }))];
  const next = runnerUp.paragraph.number;
  const nextRight = inHundred(runnerUp.score);
  const reasons = apart(why.signs).map((key) => say(key));
  return [
    ...lead,
    note(say('why.ahead', { right, next, nextRight, paragraph: number, margin: right - nextRight })),
    ...(reasons.length > 0 ? [note(say('why.apart', { next, reasons: list(reasons) }))] : []),
  ];
}

type SignKey = Extract<Key, `why.sign.${string}`>;

const HOW = {
  same: 'same',
  'same stem': 'stem',
  'other name': 'name',
  'similar spelling': 'spelling',
  'related word': 'related',
} as const;

function meeting({ asked, found }: Required<ExplainedWord>, { say, quote }: Voice): string {
  return found.found.toLowerCase() === asked.toLowerCase()
    ? say('why.same', { asked: quote(asked) })
    : say('why.met', { asked: quote(asked), found: quote(found.found), how: HOW[found.how] });
}

/** The signs by which the first passage is ahead of the next, as far as they can be told to a reader. */
function apart(table: readonly ExplainedSign[]): SignKey[] {
  return table
    .filter(({ best, runnerUp }) => best - runnerUp >= REASON)
    .map(({ sign }) => `why.sign.${sign}`)
    .filter((key): key is SignKey => isKey(key))
    .slice(0, REASONS);
}
