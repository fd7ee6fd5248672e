import { type Answer, wordsAt } from './answer.js';
import { answer } from './answer-question.js';
import type { ArticleIndex } from './article-index.js';
import { type Before, readFollowUp } from './question/index.js';
import { speakers, statementsIn } from './speech/index.js';

/**
 * The question with what it leans on of the one before: "and when?" after "Who wrote it?". What asks for a fact by
 * itself ("and the author?") leans on nothing.
 *
 * @param isOn whether it was asked on purpose as the next one.
 */
export function leanOn(
  index: ArticleIndex,
  question: string,
  before: Before,
  isOn = false,
): string | undefined {
  const standsAlone = (phrase: string) => answer(index, phrase).kind === 'fact';
  return readFollowUp(question, before, speakers(index), { isOn, standsAlone });
}

/** What an answer tells that the next question may lean on. */
export const toldBy = (index: ArticleIndex, given: Answer): Omit<Before, 'question'> => ({
  speakers: namedBy(index, given),
  // It names whom the next question may call "she", too.
  told: given.kind === 'found' ? wordsAt(given.passage) : '',
});

/** Whom the next question may call "he": whose words an answer gives, or the author where they were asked for. */
function namedBy(index: ArticleIndex, given: Answer): readonly string[] {
  if (given.kind === 'stated') return [given.speaker.name];
  if (given.kind === 'fact')
    return given.field === 'author' || given.field === 'about-author' ? index.article.authors : [];
  if (given.kind !== 'found') return [];
  return statementsIn(index.attribution(), given.passage).flatMap((one) => one.speakers);
}
