import type { Article } from '../../article/index.js';
import type { FactField } from '../answer.js';
import type { PassageIndex } from '../passages/index.js';
import type { QuestionLanguage } from '../question/index.js';
import {
  cutWords,
  isOwnWord,
  type KnownWords,
  type QuestionFrame,
  questionLanguage,
  readFrame,
  readSenses,
} from '../question/index.js';
import type { Languages } from '../text/index.js';
import { type CaptionPart, fieldOf } from './fields.js';

/** The article and its words, as a question is read beside them. */
export interface FactContext {
  readonly article: Article;
  readonly languages: Languages;
  readonly passages: PassageIndex;
}

/** Longer questions are about more than a header holds. */
const MOST_WORDS = 40;
const MOST_CHARACTERS = 400;

/**
 * Which field of the header a question asks for, if it asks for one.
 *
 * Its words must all be accounted for: by the lexicon of its language, by the header's own names, or by what a
 * yes-or-no question supposes. A word that is none of these makes it a question about what the article says.
 */
export function factAsked(context: FactContext, question: string): FactField | undefined {
  const text = question.slice(0, MOST_CHARACTERS);
  const language = questionLanguage(text, context.article.language);
  if (language === undefined) return undefined;
  const known = knownWords(context, text, language);
  const spelt = readSenses(text, language, known, false);
  if (spelt.length === 0 || spelt.length > MOST_WORDS) return undefined;
  const asSpelt = readFrame(spelt, known);
  // Most questions are about something else, which is known before anything is put right.
  if (isOfSomethingElse(asSpelt, language, known))
    return toldByCaption(context, asSpelt) ? 'caption' : undefined;
  const frame =
    asSpelt.others.length === 0 ? asSpelt : readFrame(readSenses(text, language, known, true), known);
  const field = asksForPerson(frame) ? 'about-author' : fieldOf(frame);
  if (field === undefined) return toldByCaption(context, frame) ? 'caption' : undefined;
  if (frame.hasLetter && field !== 'contact') return undefined;
  return frame.others.length === 0 || mayHaveOthers(field, frame, context) ? asField(field) : undefined;
}

/** Whether a question names something that no header holds, and supposes nothing that one might. */
function isOfSomethingElse(frame: QuestionFrame, language: QuestionLanguage, known: KnownWords): boolean {
  const { asked, of, others } = frame;
  if (of === 'picture' || asked === 'nothing') return false;
  const isCounted = asked === 'howOften' || asked === 'howMany';
  return others.some(
    ({ word }) =>
      word.senses.size === 0 && !(isCounted && word.capital) && isOwnWord(word.text, language, known),
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
function mayHaveOthers(
  field: FactField | CaptionPart,
  frame: QuestionFrame,
  { article, passages }: FactContext,
): boolean {
  const { others, asked, senses } = frame;
  if (field === 'caption' || field === 'photo-place' || field === 'photo-date') {
    const shown = stemsOf(article.captions.map(({ text }) => text).join('\n'), passages);
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

const asField = (field: FactField | CaptionPart): FactField =>
  field === 'photo-place' || field === 'photo-date' ? 'caption' : field;

/** Whether a question is about what a caption alone tells: none of its names stands in the body. */
function toldByCaption({ article, passages }: FactContext, { others }: QuestionFrame): boolean {
  if (article.captions.length === 0) return false;
  const shown = stemsOf(article.captions.map((caption) => caption.text).join('\n'), passages);
  const asked = others.flatMap(({ word }) =>
    passages.words(word.text).map(({ stem }) => ({ stem, capital: word.capital })),
  );
  return (
    asked.every(({ stem }) => shown.has(stem)) &&
    asked.some(({ stem, capital }) => capital && !passages.terms.has(stem))
  );
}

function stemsOf(text: string, passages: PassageIndex): Set<string> {
  return new Set(passages.words(text).map(({ stem }) => stem));
}

const TITLE = { words: 3, part: 0.6 };

function knownWords(
  { article, languages, passages }: FactContext,
  text: string,
  language: QuestionLanguage,
): KnownWords {
  const cut = (name: string) => cutWords(name, language).map((word) => word.text);
  const authors = article.authors.flatMap((author): string[][] => {
    const words = cut(author);
    const single = language === 'zh' || language === 'ja' ? [] : words.filter((word) => word.length > 1);
    return [words, ...single.map((word) => [word])];
  });
  const names: { sense: 'author' | 'outlet' | 'article'; words: readonly string[] }[] = authors.map(
    (words) => ({
      sense: 'author',
      words,
    }),
  );
  if (article.source !== undefined) names.push({ sense: 'outlet', words: cut(article.source) });
  // The title may be quoted, but a word or two of it are what the article is about.
  const title = [...new Set(cut(article.title))];
  const asked = new Set(cut(text));
  const quoted = title.filter((word) => asked.has(word));
  if (title.length >= TITLE.words && quoted.length >= title.length * TITLE.part)
    for (const word of quoted) names.push({ sense: 'article', words: [word] });
  return {
    names: names.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length),
    english: languages('en').lexicon,
    inBody: (word) => passages.words(word).some(({ stem }) => passages.terms.has(stem)),
  };
}
