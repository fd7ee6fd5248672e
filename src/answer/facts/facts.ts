import type { FactField } from '../answer.js';
import { isNameOf, type PassageIndex } from '../passages/index.js';
import type { HeaderQuestion, QuestionFrame, Sense } from '../question/index.js';
import { isNameKey, numberOf } from '../text/index.js';
import { fieldOf, isPlain } from './fields.js';
import type { HeaderText } from './header-text.js';

/** The article and its words, beside which a question is judged. */
interface FactContext {
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
  const frame = question.corrected();
  const guessed = fieldGuessed(frame, context);
  if (guessed) return guessed;
  // "Who is Li Xing?": the author, whatever else is told of her.
  if (asksForPerson(frame)) return isTold('about-author', context) ? 'about-author' : 'author';
  if (describesAuthor(frame, context)) return 'about-author';
  const field = fieldOf(frame);
  if (field === undefined) return undefined;
  if (frame.hasLetter && field !== 'contact') return undefined;
  return frame.others.length === 0 || mayHaveOthers(field, frame, context) ? field : undefined;
}

const isTold = (field: FactField, { header }: FactContext) => header().some((one) => one.field === field);

/** "Is this the Global Times?", "did Putin write this?": the header answers, whether the guess is right or wrong. */
function fieldGuessed(frame: QuestionFrame, context: FactContext): FactField | undefined {
  const { asked, of, senses, others, named } = frame;
  if (asked !== 'nothing' || (of !== 'article' && of !== 'it' && of !== 'author')) return undefined;
  if (others.length === 0) return named.has('outlet') && hasOnly(senses, FROM_IT) ? 'source' : undefined;
  const isOfWriting = (['write', 'by', 'author'] as const).some((sense) => senses.has(sense));
  const isGuess = isOfWriting && hasOnly(senses, BY_SOMEBODY);
  // "Is the author Putin?", not "does the author like Russia?"
  const isDeed = (other: OtherWord, before: readonly OtherWord[]) =>
    !senses.has('write') && !senses.has('by') && (!isSaidOf(before) || isPeople(other, context));
  return isGuess && others.every(({ word, before }) => isName(word, context) && !isDeed(word, before))
    ? 'author'
    : undefined;
}

/** Whether a word stands beside its subject or its neighbours, with no verb of its own: "is the author *Max Bauer*". */
function isSaidOf(before: readonly OtherWord[]): boolean {
  const last = before.at(-1);
  return (
    last === undefined ||
    last.senses.size === 0 ||
    (['author', 'be', 'a', 'person'] as const).some((sense) => last.senses.has(sense))
  );
}

/** "China", "Chinese": where somebody is from, and nobody's name. The names that an article gives have capitals. */
const isPeople = ({ text }: OtherWord, { passages }: FactContext) =>
  passages.aliases(passages.words(text), text).some(({ key }) => isNameKey(key) && key === key.toLowerCase());

/** "Is the author Chinese?", "is the writer famous?": what the author is, of which a header tells little. */
function describesAuthor({ asked, of, senses, others }: QuestionFrame, context: FactContext): boolean {
  const isOfAuthor = asked === 'nothing' && of === 'author' && senses.has('be');
  if (!isOfAuthor || others.length > MOST_IDLE || !hasOnly(senses, AUTHOR_IS)) return false;
  if (others.length === 0) return AUTHOR_MAY_BE.some((sense) => senses.has(sense));
  return others.every(
    ({ word, before }) =>
      before.some((one) => one.senses.has('author')) &&
      (isSaidOf(before) || isPeople(word, context) || before.at(-1)?.senses.has('from')),
  );
}

/** Whether a question names something that no header holds, and supposes nothing that one might. */
function isOfSomethingElse({ asSpelt, isOwnWord }: HeaderQuestion, context: FactContext): boolean {
  const { asked, of, others } = asSpelt;
  if (
    of === 'picture' ||
    asked === 'nothing' ||
    ((isPlain(asSpelt) || areNumbers(others)) && areIdle(others, context))
  )
    return false;
  const isCounted = asked === 'howOften' || asked === 'howMany';
  return others.some(
    ({ word }) =>
      word.senses.size === 0 &&
      !(isCounted && isName(word, context)) &&
      !(of === 'author' && isNumber(word.text)) &&
      isOwnWord(word.text),
  );
}

/** "Is this by the man from the BBC?", "Was this written by a nurse?": the author answers, right or wrong. */
const asksWhetherBy = ({ asked, of, senses, others }: QuestionFrame) =>
  asked === 'nothing' &&
  (of === 'article' || of === 'it') &&
  others.length <= MOST_IDLE &&
  ((senses.has('person') && senses.has('from') && (senses.has('by') || senses.has('write'))) ||
    (senses.has('write') && senses.has('by') && senses.has('a')));

/** "is this from the guardian": where it is from, called by a name that the article lacks. */
const asksWhetherFrom = ({ of, senses, others }: QuestionFrame, { passages }: FactContext) =>
  (of === 'article' || of === 'it') &&
  senses.has('from') &&
  hasOnly(senses, FROM_IT) &&
  // "Can you make a living from it?" asks for nothing that the article is from.
  others.every(
    ({ word, before }) => before.some((one) => one.senses.has('from')) && !isOwn(word.text, passages),
  );

const hasOnly = (senses: ReadonlySet<Sense>, some: ReadonlySet<Sense>) =>
  [...senses].every((sense) => some.has(sense));

const FROM_IT: ReadonlySet<Sense> = new Set<Sense>([
  'from',
  'it',
  'article',
  'glue',
  'be',
  'recent',
  'outlet',
  'a',
]);

const BY_SOMEBODY: ReadonlySet<Sense> = new Set<Sense>([
  'it',
  'article',
  'vague',
  'glue',
  'be',
  'a',
  'write',
  'by',
  'author',
]);

/** "Chinese", "old", "a woman". */
const AUTHOR_MAY_BE = ['language', 'recent', 'person'] as const;

const AUTHOR_IS: ReadonlySet<Sense> = new Set<Sense>([
  'author',
  'be',
  'glue',
  'a',
  'from',
  'language',
  'person',
  'recent',
]);

const isOwn = (text: string, passages: PassageIndex) =>
  passages.words(text).some(({ stem }) => passages.terms.has(stem));

type OtherWord = QuestionFrame['others'][number]['word'];

/** Whether a word is a name, which in a chat may have no capital. */
function isName({ capital, text }: OtherWord, { passages }: FactContext): boolean {
  if (capital) return true;
  const terms = passages.words(text).map(({ stem }) => passages.terms.get(stem));
  return terms.length > 0 && terms.every((term) => term !== undefined && isNameOf(passages, term));
}

/** "Who is Li Xing?" */
function asksForPerson({ asked, named, senses }: QuestionFrame): boolean {
  const deeds = ['write', 'publish', 'by', 'say', 'quote', 'take', 'show', 'picture', 'outlet'] as const;
  return (
    named.has('author') &&
    (asked === 'who' || asked === 'tell' || (asked === 'nothing' && senses.size === 0)) &&
    !senses.has('author') &&
    !deeds.some((deed) => senses.has(deed))
  );
}

const MOST_SUPPOSED = 3;

/** Whether words that are in no lexicon can be what the question supposes of the header, or its own words. */
function mayHaveOthers(field: FactField, frame: QuestionFrame, context: FactContext): boolean {
  const { others, asked, senses } = frame;
  if (field === 'caption') return isPlaceOrTimeGuessed(frame, context) || areInCaptions(others, context);
  if (others.length > MOST_SUPPOSED) return false;
  // "Is she a doctor, the author?"
  const isOfAuthor = field === 'about-author' && senses.has('author') && asked === 'nothing';
  if (others.some(({ word }) => word.senses.has('other'))) return isOfAuthor && others.length === 1;
  const isGuess = COUNTED.has(field) && areNumbers(others);
  if ((isGuess || isPlain(frame, field)) && areIdle(others, context)) return true;
  if (field === 'about-author' || field === 'author') return mayBeAuthor(field, frame);
  if (field === 'source')
    return asked === 'nothing' && (asksWhetherFrom(frame, context) || areOutlets(others, context));
  // "How often is Putin quoted?"
  return (
    field === 'quoted' &&
    (asked === 'howOften' || asked === 'howMany') &&
    others.every(({ word }) => isName(word, context))
  );
}

/** "Is the author a Chinese official?" is answered by who the author is, right or wrong. */
function mayBeAuthor(field: FactField, frame: QuestionFrame): boolean {
  const { asked, of, senses, others } = frame;
  if (field === 'author' && (asksWhetherBy(frame) || (of === 'author' && areNumbers(others)))) return true;
  return asked === 'nothing' && of === 'author' && senses.has('a') && !senses.has('say');
}

/** "Was the photo taken in Moscow?" is answered by its caption, right or wrong. */
const isPlaceOrTimeGuessed = ({ asked, senses, others }: QuestionFrame, context: FactContext) =>
  asked === 'nothing' &&
  senses.has('take') &&
  others.every(
    ({ word, before }) =>
      before.some((one) => one.senses.has('take')) && (isNumber(word.text) || isName(word, context)),
  );

function areInCaptions(others: QuestionFrame['others'], { header, passages }: FactContext): boolean {
  const captions = header().filter((one) => one.field === 'caption');
  const isShown = (stem: string) => captions.some(({ keys }) => keys.has(stem));
  return others.every(
    ({ word }) => word.senses.has('other') || passages.words(word.text).every(({ stem }) => isShown(stem)),
  );
}

/** "Is this from the New York Times?" */
const areOutlets = (others: QuestionFrame['others'], { passages }: FactContext) =>
  others.every(({ word, before }) => word.capital && before.length > 1) &&
  !others.every(({ word }) => isOwn(word.text, passages));

const MOST_IDLE = 2;

const isNumber = (text: string) => /^\p{N}+$/u.test(text) || numberOf(text) !== undefined;

const areNumbers = (others: QuestionFrame['others']) => others.every(({ word }) => isNumber(word.text));

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
  return others.every(
    ({ word, before }, _, { length }) =>
      (isNumber(word.text) || (word.senses.size === 0 && length <= MOST_IDLE)) &&
      !(word.capital && before.length > 0) &&
      !isOwn(word.text, passages),
  );
}
