import type { Article } from '../../article/index.js';
import { wholeOf } from './phrases/index.js';
import type { QuestionWords } from './question.js';

/** What questions for a section, a list or one of its items have in common. */

/** The article that is asked, and how its words are cut. */
export interface SectionContext {
  readonly article: Article;
  readonly passages: Pick<QuestionWords, 'words'>;
}

/** Longer questions ask for more than a section or a list. */
export const MOST_CHARACTERS = 120;

/** Words that may stand beside a section's name, and say nothing of what stands there. */
export const BESIDE = wholeOf(({ besideSection }) => besideSection);
/** Those that may stand beside its number alone: "how do I do step 3?" */
export const BESIDE_NUMBER = wholeOf(({ besideSectionNumber }) => besideSectionNumber);
/** What has a number in a list: "tip 4" is the text's "Idea #4", or its "4." */
export const ITEM = wholeOf(({ item }) => item);

/** The words and numbers of a text, in small letters. */
export const cut = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
