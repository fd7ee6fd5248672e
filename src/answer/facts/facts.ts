import type { Article } from '../../article/index.js';
import type { FactField } from '../answer.js';
import type { PassageIndex } from '../passages/index.js';
import type { HeaderQuestion, QuestionFrame } from '../question/index.js';
import { fieldOf } from './fields.js';

/** The article and its words, beside which a question is judged. */
export interface FactContext {
  readonly article: Article;
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
  if (isOfSomethingElse(question)) return toldByCaption(context, question.asSpelt) ? 'caption' : undefined;
  const frame = question.putRight();
  const field = asksForPerson(frame) ? 'about-author' : fieldOf(frame);
  if (field === undefined) return toldByCaption(context, frame) ? 'caption' : undefined;
  if (frame.hasLetter && field !== 'contact') return undefined;
  return frame.others.length === 0 || mayHaveOthers(field, frame, context) ? field : undefined;
}

/** Whether a question names something that no header holds, and supposes nothing that one might. */
function isOfSomethingElse({ asSpelt, isOwnWord }: HeaderQuestion): boolean {
  const { asked, of, others } = asSpelt;
  if (of === 'picture' || asked === 'nothing') return false;
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
function mayHaveOthers(field: FactField, frame: QuestionFrame, { article, passages }: FactContext): boolean {
  const { others, asked, senses } = frame;
  if (field === 'caption') {
    const shown = shownStems({ article, passages });
    return others.every(
      ({ word }) =>
        word.senses.has('other') || passages.words(word.text).every(({ stem }) => shown.has(stem)),
    );
  }
  if (others.length > MOST_SUPPOSED || others.some(({ word }) => word.senses.has('other'))) return false;
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

/** Whether a question is about what a caption alone tells: none of its names stands in the body. */
function toldByCaption({ article, passages }: FactContext, { others }: QuestionFrame): boolean {
  const shown = shownStems({ article, passages });
  const asked = others.flatMap(({ word }) =>
    passages.words(word.text).map(({ stem }) => ({ stem, capital: word.capital })),
  );
  return (
    asked.every(({ stem }) => shown.has(stem)) &&
    asked.some(({ stem, capital }) => capital && !passages.terms.has(stem))
  );
}

/** The words of the captions. */
function shownStems({ article, passages }: FactContext): Set<string> {
  return new Set(passages.words(article.captions.map(({ text }) => text).join('\n')).map(({ stem }) => stem));
}
