import {
  type PassageIndex,
  paragraphAt,
  paragraphsWith,
  type Ranked,
  type SoughtQuestion,
} from './passages/index.js';
import { countedIn, givesAskedForm, lacksAskedForm } from './pinpoint/index.js';
import { roleOf, UNSPACED } from './question/index.js';

/** A longer question lacks some words in every paragraph that answers it: of 1,190 in German, 640. */
const MOST_WORDS = 3;
/** In a script without spaces, where a word is often cut in two. */
const MOST_CUT_WORDS = 5;

/**
 * Whether the paragraph that came first by words alone hardly answers: it lacks half the words of a short question, but for
 * what is only spelt like them ("maire" is no "mairie"), any word of one for yes or no, what is to be counted, or an age
 * where an age is asked for. Of English its table of words tells more, and of any language a model that knows it.
 */
export function hardlyAnswers(
  index: PassageIndex,
  { question, sought }: SoughtQuestion,
  best: Ranked,
): boolean {
  const { language } = index;
  if (index.topics) return false;
  const { text } = paragraphAt(index, best.paragraph);
  if (!givesAskedForm(index, question, text)) return true;
  const told = sought.filter(({ word }) => roleOf(word.folded, language) !== 'calls');
  const lacking = told.filter(({ meetings }) =>
    meetings.every(
      ({ term, how }) => how === 'similar spelling' || !paragraphsWith(index, term).includes(best.paragraph),
    ),
  );
  const isUnspaced = UNSPACED.has(language);
  if (lacking.length === 0 || told.length > (isUnspaced ? MOST_CUT_WORDS : MOST_WORDS)) return false;
  if (lacking.length * 2 >= told.length) return true;
  // "¿Cuántos hijos tiene Ana Ruiz?" of a paragraph that has her name, and no number.
  if (lacksAskedForm(index, question, text)) return true;
  const [counted] = index.words(countedIn(index, question) ?? '');
  if (counted && lacking.some(({ word }) => word.stem === counted.stem)) return true;
  return !isUnspaced && index.words(question.text).every(({ folded }) => roleOf(folded, language) !== 'asks');
}
