import { type ExplainedSign, type ExplainedWord, type Explanation, explain } from '../answer/explain.js';
import { listed } from './listed.js';
import { brief } from './plain.js';
import type { Source } from './quotes.js';
import type { Block, Reply } from './reply.js';
import { words } from './words.js';

const quote = (text: string) => `“${brief(text, 60)}”`;
/** Never all or none: that is what nobody can know. */
const inHundred = (score: number) => Math.min(99, Math.max(1, Math.round(score * 100)));

const how = {
  same: 'the same word',
  'same stem': 'the same stem',
  'similar spelling': 'spelt alike',
  'related word': 'a related word',
} as const;

/** What tells two paragraphs apart, as far as a reader can see it with their own eyes. */
const signs: Partial<Record<string, string>> = {
  paragraph: 'it speaks more of these words',
  coverage: 'it holds more of the question',
  sentence: 'one of its sentences holds more of the question',
  window: 'two of its sentences in a row hold more of the question',
  pairs: 'words that you asked side by side stand nearer to each other',
  exact: 'more words stand in it as you wrote them',
  kind: 'it holds the kind of thing that you asked for',
  missing: 'it lacks fewer of the names and numbers you asked for',
  lead: 'it begins with what you asked for',
};

const whyWords = {
  heading: (paragraph: number) => `Why ¶${paragraph}?`,
  noHeading: 'Why no answer?',
  unmet: (asked: readonly string[], paragraph: number) =>
    `Not in ¶${paragraph}: ${listed(asked.map(quote))}.`,
  nowhere: (asked: readonly string[]) => `Nowhere in the article: ${listed(asked.map(quote))}.`,
  met: ({ asked, found }: Required<ExplainedWord>) =>
    found.found.toLowerCase() === asked.toLowerCase()
      ? `${quote(asked)}: ${how.same}`
      : `${quote(asked)}: ${quote(found.found)}, ${how[found.how]}`,
  chance: (best: number, score: number, next?: number, nextScore?: number) =>
    next === undefined || nextScore === undefined
      ? `Of 100 such answers about ${inHundred(score)} are right. No other paragraph has any of the words.`
      : `Of 100 such answers about ${inHundred(score)} are right. Next came ¶${next}, with ${inHundred(nextScore)}, so ¶${best} is ${inHundred(score) - inHundred(nextScore)} ahead.`,
  apart: (reasons: readonly string[], next: number) => `Against ¶${next}, ${listed(reasons)}.`,
  noWords: 'The question has no word that I could look for.',
  tooFar: (nearest: number) =>
    `¶${nearest} is the nearest, but it shares too little with the question to answer it.`,
  said: (name: string, count: number, about?: string) =>
    about === undefined
      ? `You asked what ${brief(name, 80)} says. ${count === 1 ? 'One sentence of the article is' : `${count} sentences of the article are`} put in their mouth.`
      : `You asked what ${brief(name, 80)} says about ${quote(about)}. Of the sentences that the article puts in their mouth, ${count === 1 ? 'this one speaks' : `these ${count} speak`} of it.`,
  cues: (cues: readonly string[]) => `What tells that it is said: ${listed(cues.map(quote))}.`,
  fact: (field: string) => `You asked for something that stands in the article’s header: ${field}.`,
  unsaid: (name: string) =>
    `You asked what ${quote(name)} says; I look for that only in sentences that the article puts in their mouth.`,
} as const;

/** How many differences are told: more are no reasons but a table. */
const REASONS = 3;
/** A difference in score of less than this is no reason (a logit; 0.1 moves a chance by 3 in 100 at most). */
const REASON = 0.1;

/** Says why a question got the answer that it got: words matched and how, the runner-up and the margin. */
export function composeWhy({ index }: Source, question: string): Reply {
  return { blocks: blocks(explain(index, question)), actions: [] };
}

function blocks(why: Explanation): Block[] {
  switch (why.kind) {
    case 'said': {
      const cues = [...new Set(why.statements.flatMap(({ cue }) => (cue === undefined ? [] : [cue])))];
      const notes = [whyWords.said(why.speaker.name, why.statements.length, why.about)];
      return notes.concat(cues.length > 0 ? whyWords.cues(cues.slice(0, 8)) : []).map(note);
    }
    case 'fact':
      return [note(whyWords.fact(words.fields[why.field]))];
    case 'unsaid':
      return [note(whyWords.unsaid(why.name))];
    case 'passage':
      return passage(why);
  }
}

const note = (text: string): Block => ({ kind: 'note', text });

function passage(why: Explanation & { kind: 'passage' }): Block[] {
  const { words: all, best, runnerUp, answered } = why;
  if (all.length === 0) return [note(whyWords.noWords)];
  const nowhere = all.filter(({ inArticle }) => !inArticle).map(({ asked }) => asked);
  const heading = (text: string): Block => ({ kind: 'heading', text });
  const absent = nowhere.length > 0 ? [note(whyWords.nowhere(nowhere))] : [];
  if (!best) return [heading(whyWords.noHeading), ...absent];
  const { number } = best.paragraph;
  const met = all.flatMap((word) => (word.found ? [whyWords.met({ ...word, found: word.found })] : []));
  const unmet = all.filter(({ found, inArticle }) => !found && inArticle).map(({ asked }) => asked);
  const shared = [
    ...(met.length > 0 ? [note(met.join('\n'))] : []),
    ...(unmet.length > 0 ? [note(whyWords.unmet(unmet, number))] : []),
    ...absent,
  ];
  if (!answered) return [heading(whyWords.noHeading), ...shared, note(whyWords.tooFar(number))];
  const next = runnerUp?.paragraph.number;
  const reasons = runnerUp ? apart(why.signs) : [];
  return [
    heading(whyWords.heading(number)),
    ...shared,
    note(whyWords.chance(number, best.score, next, runnerUp?.score)),
    ...(next !== undefined && reasons.length > 0 ? [note(whyWords.apart(reasons, next))] : []),
  ];
}

function apart(table: readonly ExplainedSign[]): string[] {
  return table
    .filter(({ best, runnerUp }) => best - runnerUp >= REASON)
    .flatMap(({ sign }) => signs[sign] ?? [])
    .slice(0, REASONS);
}
