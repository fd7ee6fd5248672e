import type { FactField } from '../answer.js';
import type { PassageIndex } from '../passages/index.js';
import type { HeaderQuestion, QuestionFrame } from '../question/index.js';
import { numberOf } from '../text/index.js';
import { fieldOf, isPlain } from './fields.js';
import type { HeaderText } from './header-text.js';

/** The article and its words, beside which a question is judged. */
export interface FactContext {
  header(): readonly HeaderText[];
  readonly passages: PassageIndex;
}

/**
 * Which field of the header a question asks for, if it asks for one.
 *
 * Its words must all be accounted for: by the lexicon of its language, by the header's own names, or by what a
 * yes-or-no question supposes. A word that is none of these makes it a question about what the article says.
 */
export function factAsked(context: FactContext, question: HeaderQuestion): FactField | undefined {
  // Most questions are about something else, which is known before anything is put right.
  if (isOfSomethingElse(question, context)) return undefined;
  const frame = question.putRight();
  const field = asksForPerson(frame) ? 'about-author' : fieldOf(frame);
  if (field === undefined) return undefined;
  if (frame.hasLetter && field !== 'contact') return undefined;
  return frame.others.length === 0 || mayHaveOthers(field, frame, context) ? field : undefined;
}

/** Whether a question names something that no header holds, and supposes nothing that one might. */
function isOfSomethingElse({ asSpelt, isOwnWord }: HeaderQuestion, context: FactContext): boolean {
  const { asked, of, others } = asSpelt;
  if (
    of === 'picture' ||
    asked === 'nothing' ||
    ((isPlain(asSpelt) || others.every(({ word }) => isNumber(word.text))) && areIdle(others, context))
  )
    return false;
  const isCounted = asked === 'howOften' || asked === 'howMany';
  return others.some(
    ({ word }) => word.senses.size === 0 && !(isCounted && word.capital) && isOwnWord(word.text),
  );
}

/** "Who is Li Xing?" */
function asksForPerson({ asked, authorNamed, senses }: QuestionFrame): boolean {
  const deeds = ['write', 'publish', 'by', 'say', 'quote', 'take', 'show', 'picture', 'outlet'] as const;
  return (
    authorNamed &&
    (asked === 'who' || asked === 'tell' || (asked === 'nothing' && senses.size === 0)) &&
    !senses.has('author') &&
    !deeds.some((deed) => senses.has(deed))
  );
}

const MOST_SUPPOSED = 3;

/** Whether words that are in no lexicon can be what the question supposes of the header, or its own words. */
function mayHaveOthers(field: FactField, frame: QuestionFrame, context: FactContext): boolean {
  const { others, asked, senses } = frame;
  const { header, passages } = context;
  if (field === 'caption') {
    const captions = header().filter((one) => one.field === 'caption');
    const isShown = (stem: string) => captions.some(({ keys }) => keys.has(stem));
    return others.every(
      ({ word }) => word.senses.has('other') || passages.words(word.text).every(({ stem }) => isShown(stem)),
    );
  }
  if (others.length > MOST_SUPPOSED) return false;
  // "Is she a doctor, the author?"
  const isOfAuthor = field === 'about-author' && senses.has('author') && asked === 'nothing';
  if (others.some(({ word }) => word.senses.has('other'))) return isOfAuthor && others.length === 1;
  const isGuess = COUNTED.has(field) && others.every(({ word }) => isNumber(word.text));
  if ((isGuess || isPlain(frame, field)) && areIdle(others, context)) return true;
  // "Is the author a Chinese official?" is answered by who the author is, right or wrong.
  if (field === 'about-author' || field === 'author')
    return asked === 'nothing' && frame.of === 'author' && senses.has('a') && !senses.has('say');
  // "Is this from the New York Times?"
  if (field === 'source')
    return (
      asked === 'nothing' &&
      others.every(({ word, before }) => word.capital && before.length > 1) &&
      !others.every(({ word }) => passages.words(word.text).some(({ stem }) => passages.terms.has(stem)))
    );
  // "How often is Putin quoted?"
  return (
    field === 'quoted' &&
    (asked === 'howOften' || asked === 'howMany') &&
    others.every(({ word }) => word.capital)
  );
}

const MOST_IDLE = 2;

const isNumber = (text: string) => /^\p{N}+$/u.test(text) || numberOf(text) !== undefined;

/** Fields of which a number may be supposed: "Was it published in 2022 or in 2023?" */
const COUNTED: ReadonlySet<FactField> = new Set<FactField>([
  'published',
  'updated',
  'year',
  'age',
  'time',
  'length',
  'paragraphs',
  'reading-time',
]);

/** Whether words can be talk: few, and neither names nor words of the article. A number is one that is guessed. */
function areIdle(others: QuestionFrame['others'], { passages }: FactContext): boolean {
  const isOwn = (text: string) => passages.words(text).some(({ stem }) => passages.terms.has(stem));
  return others.every(
    ({ word, before }, _, { length }) =>
      (isNumber(word.text) || (word.senses.size === 0 && length <= MOST_IDLE)) &&
      !(word.capital && before.length > 0) &&
      !isOwn(word.text),
  );
}
