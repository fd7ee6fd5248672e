import { type Absent, type Answer, type Passage, passagesOf, type Stated, wordsAt } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { coverage, lookUpText } from '../lookup.js';
import type { SpeechAsked } from '../question/index.js';
import { perhaps } from '../related.js';
import { findSilence } from './silence.js';
import { isNamed, isOthersWords, isSomebody, isText, speaksOf, statementsIn, tellingOf } from './spoken.js';

/** A question for somebody's words that finds none. */
interface Unquoted {
  readonly speech: SpeechAsked;
  /** That they aren't quoted. */
  readonly refusal: Absent;
  /** What the whole question finds in the article. */
  readonly told: Answer;
  /** Whether a model has told what fits: words alone find too much that only looks alike. */
  readonly byMeaning: boolean;
}

/**
 * What may stand for the words of somebody who isn't quoted on what was asked: what the article tells of them, where
 * that can answer or that they gave no answer, and never what others say.
 */
export function answerInPlace(index: ArticleIndex, unquoted: Unquoted): Answer {
  const { speech, refusal, told, byMeaning } = unquoted;
  const silence = findSilence(index, refusal.reason);
  if (silence) return silence;
  if (!isSomebody(index, speech.name)) return asGuess(index, unquoted);
  const all = told.kind === 'found' || told.kind === 'unsure' ? passagesOf(told) : [];
  const [best] = all;
  if (!best) return refusal;
  const { reason } = refusal;
  const isQuoted = reason.because === 'silent-on';
  if (isQuoted && (speech.for !== 'words' || (byMeaning && isOn(index, reason, best)))) {
    const theirs = wordsIn(index, reason, best);
    if (theirs) return theirs;
  }
  if (speech.for === 'words') return refusal;
  // Of somebody who is named and never quoted, the sentence nearest to it is shown beside the refusal.
  const mayTell = !isNamed(speech.name) || (isQuoted && speech.for !== 'view');
  const nearby = isQuoted ? best.paragraph.text : wordsAt(best);
  if (mayTell && isTheirs(index, best, nearby, speech.name)) return told;
  if (!byMeaning) return refusal;
  return perhaps(all, tellingOf(index, speech.name, all), reason) ?? refusal;
}

/**
 * Whether a passage tells of somebody: it speaks of them in nobody else's words, or under an interviewer's question that
 * does ("How did the council react? They wrote me a letter.").
 */
function isTheirs(index: ArticleIndex, passage: Passage, nearby: string, name: string): boolean {
  const above = index.article.paragraphs[passage.paragraph.number - 2]?.text ?? '';
  if (/\?["”’»]?$/.test(above) && speaksOf(above, name)) return true;
  return speaksOf(nearby, name) && !isOthersWords(index.attribution(), passage);
}

/** Who "the sailor" is whose words are asked for, of an article that speaks of none, is a guess. */
function asGuess(index: ArticleIndex, { speech, refusal, told }: Unquoted): Answer {
  if (told.kind !== 'found' || speech.for !== 'words' || isText(index, speech.name)) return told;
  const all = passagesOf(told);
  return speaksOf(told.passage.paragraph.text, speech.name)
    ? told
    : (perhaps(all, all, refusal.reason) ?? told);
}

/** Words are given for others of the same subject where their paragraph is this likely and speaks of so much of it. */
const ON_SUBJECT = { score: 0.5, part: 0.3 };

const isOn = (index: ArticleIndex, { about }: SilentOn, { paragraph, score }: Passage) =>
  score >= ON_SUBJECT.score && coverage(index, lookUpText(index, about))(paragraph) >= ON_SUBJECT.part;

type SilentOn = Extract<Absent['reason'], { because: 'silent-on' }>;

/** What somebody says in a passage that speaks of the subject in other words. */
function wordsIn(index: ArticleIndex, { speaker, about }: SilentOn, passage: Passage): Stated | undefined {
  const { apart = [speaker.name] } = speaker;
  const theirs = statementsIn(index.attribution(), passage).filter(({ speakers }) =>
    speakers.some((one) => apart.includes(one)),
  );
  if (theirs.length === 0) return undefined;
  return { kind: 'stated', speaker, alsoNamed: [], about, statements: theirs, score: passage.score };
}
