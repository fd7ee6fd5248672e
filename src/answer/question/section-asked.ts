import type { Article } from '../../article/index.js';
import type { Section } from '../answer.js';
import { numberOf, ONES, SMALL_ORDINALS } from '../text/index.js';
import type { ExcerptAsked } from './excerpt.js';
import { anyOf, wholeOf } from './phrases/index.js';
import { BESIDE, BESIDE_NUMBER, cut, ITEM, MOST_CHARACTERS, type SectionContext } from './section-words.js';
import { sectionsOf } from './sections.js';

const SUMMARY = wholeOf(({ summary }) => summary);
/** What parts of a text are called, also where they only have numbers. */
const PART = wholeOf(({ section }) => section);
const STEP = wholeOf(({ step }) => step);
/** Over steps that have no numbers of their own. */
const OVER_STEPS = wholeOf(({ overSteps }) => overSteps);
const LAST = wholeOf(({ last }) => last);

const NUMBER = `\\d{1,2}|${ONES.slice(1, 13).join('|')}`;
/** "step 3", "idea #4", "section no. 2". */
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<noun>\\p{L}{3,20})\\s?(?:no\\.?|number)?\\s?#?(?<number>${NUMBER})(?![\\p{L}\\p{N}%.,]\\p{N}|[\\p{L}\\p{N}%])`,
  'iu',
);
/** "the third step", "the last section". */
const IN_ORDER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>${['first', ...SMALL_ORDINALS].join('|')}|${anyOf(({ last }) => last)}|\\d{1,2}(?:st|nd|rd|th))\\s(?<noun>\\p{L}{3,20})`,
  'iu',
);

const LAST_OF_ALL = -1;

/**
 * Reads a question for what stands under a heading, by its words ("what are the limitations?", "list the ingredients") or
 * by its number ("what does section 3 say?", "how do you do step 2?"); nothing when it asks for something else, or the
 * article has no such section.
 */
export function readSectionAsked(text: string, context: SectionContext): ExcerptAsked | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const section = findNumbered(text, context) ?? findNamed(text, context);
  if (!section) return undefined;
  const { from, to } = section;
  const isGist = to > from && cut(text).some((word) => SUMMARY.test(word) && !ITEM.test(word));
  return { of: isGist ? 'gist' : 'paragraphs', range: { from, to } };
}

/** The section whose heading has the words of a question, these and no other. */
function findNamed(text: string, { article, passages }: SectionContext): Section | undefined {
  const sections = sectionsOf(article);
  // Most articles have none, and to stem the words of each question takes time.
  if (sections.length === 0) return undefined;
  const naming = (given: string) =>
    new Set(
      cut(given)
        .filter((word) => !BESIDE.test(word) && !SUMMARY.test(word))
        .map((word) => passages.words(word)[0]?.stem ?? word),
    );
  const asked = naming(text);
  if (asked.size === 0) return undefined;
  return sections.find(({ headings }) =>
    headings.some((heading) => {
      const named = naming(withoutNumber(heading));
      return named.size === asked.size && [...asked].every((word) => named.has(word));
    }),
  );
}

/** "3.1 Methods", "Example 2: Axis text" and "Step 3 – Bake": what they are called without their numbers. */
const withoutNumber = (heading: string): string =>
  heading.replace(/^(?:\p{L}{3,20}\s)?#?\d{1,2}(?:\.\d{1,2})*[.):–—-]?\s+(?=\p{L})/u, '');

/** The section, or the paragraph of a list, that a question names by its number. */
function findNumbered(text: string, { article }: SectionContext): Section | undefined {
  for (const match of [NUMBERED.exec(text), IN_ORDER.exec(text)]) {
    const { noun = '', number: written = '' } = match?.groups ?? {};
    const number = LAST.test(written)
      ? LAST_OF_ALL
      : numberOf(written.toLowerCase().replace(/(?<=\d)\D+$/, ''));
    if (!match || number === undefined) continue;
    const rest = cut(text.slice(0, match.index) + text.slice(match.index + match[0].length));
    if (!rest.every((word) => BESIDE.test(word) || BESIDE_NUMBER.test(word) || SUMMARY.test(word))) continue;
    const found = findByNumber(article, noun, number);
    if (found) return found;
  }
  return undefined;
}

function findByNumber(article: Article, noun: string, number: number): Section | undefined {
  const sections = sectionsOf(article);
  const isItem = ITEM.test(noun) || PART.test(noun);
  if (number === LAST_OF_ALL) {
    const last = PART.test(noun) ? sections.at(-1) : undefined;
    return last ?? (STEP.test(noun) ? stepsOf(article).at(-1) : undefined);
  }
  const labelled = new RegExp(
    `(?:^|\\s)${noun.replace(/s$/i, '')}s?\\s(?:no\\.?\\s?)?#?${number}(?!\\d)`,
    'iu',
  );
  const byLabel = sections.find(({ headings }) => headings.some((heading) => labelled.test(heading)));
  if (byLabel) return byLabel;
  const lines = rowOf(article, new RegExp(`^${labelled.source.replace('(?:^|\\s)', '')}`, 'iu'));
  if (lines || !isItem) return lines;
  const isThat = (heading: string) => {
    const match = /^(?:[^\d#]{0,40}?(?<noun>\p{L}{1,20})\s)?#?(?<number>\d{1,2})(?:[.):]|\s|$)/u.exec(
      heading,
    );
    const { noun: called, number: at } = match?.groups ?? {};
    // Steps are taken for nothing else, and parts of the text for none of its tips.
    const isSame = called === undefined || (ITEM.test(called) && ITEM.test(noun) && !STEP.test(noun));
    return Number(at) === number && isSame;
  };
  const byNumber = sections.find(({ headings }) => headings.some(isThat));
  if (byNumber) return byNumber;
  if (PART.test(noun)) return sections[number - 1];
  return (
    rowOf(article, new RegExp(`^#?${number}[.)]\\s`, 'u')) ??
    (STEP.test(noun) ? stepsOf(article)[number - 1] : undefined)
  );
}

/** The first paragraphs in a row that begin so. */
function rowOf({ paragraphs }: Article, form: RegExp): Section | undefined {
  const from = paragraphs.findIndex(({ text }) => form.test(text));
  if (from < 0) return undefined;
  let to = from;
  while (form.test(paragraphs[to + 1]?.text ?? '')) to++;
  return { headings: [], from: from + 1, to: to + 1 };
}

/** Each paragraph under "Instructions" is a step. */
function stepsOf(article: Article): Section[] {
  const over = sectionsOf(article).find(({ headings }) =>
    headings.some((heading) => OVER_STEPS.test(heading)),
  );
  if (!over) return [];
  const { from, to } = over;
  return Array.from({ length: to - from + 1 }, (_, at) => ({ headings: [], from: from + at, to: from + at }));
}
