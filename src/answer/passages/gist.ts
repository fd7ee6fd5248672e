import type { Passage } from '../answer.js';
import { isAmong, type ParagraphRange } from '../question/index.js';
import {
  type IndexedSentence,
  type PassageIndex,
  paragraphAt,
  paragraphsWith,
  rarity,
} from './passage-index.js';
import { referencesOf } from './references.js';

/** How many sentences carry an article, by the number of its paragraphs: nobody wants a gist as long as the text. */
const SENTENCES = { few: 3, some: 4, many: 5 };
/**
 * Shorter sentences say too little alone, and longer ones are no gist; what leads is short on purpose: "The baths stay
 * closed this summer." In words that say something.
 */
const LENGTH = { lead: 3, least: 5, most: 40 };
/** What a sentence gains by its place: news and opinion say first what matters. Guesses, tried on a dozen articles. */
const PLACE = { opensParagraph: 1.15, closes: 1.1, early: 0.25 };
/** A sentence that points back is not understood alone: "He did so, too." By language; English for others. */
const POINTS_BACK = {
  en: pointing(
    'he|she|it|they|this|that|these|those|his|her|their|its|but|and|however|also|such|there|then|yet|so|moreover|furthermore|in addition|for example|for instance|meanwhile|therefore|after all|here',
  ),
  de: pointing(
    'er|sie|es|das(?= \\p{Ll})|dies(?:e[mnrs]?)?|damit|dabei|dazu|davon|dafür|dagegen|dort|da|dann|doch|aber|und|auch|außerdem|so|ihre?|seine?|zudem|deshalb|dennoch|jedoch',
  ),
  es: pointing(
    'él|ella|ellos|ellas|esto|eso|estos?|estas?|ese|esa|su|sus|pero|y|también|además|así|entonces|allí|sin embargo|por ejemplo|por eso',
  ),
  fr: pointing(
    "il|elle|ils|elles|cela|ça|ce|cet|cette|ces|son|sa|ses|leurs?|mais|et|aussi|ainsi|alors|là|pourtant|c['’]\\p{L}+|par exemple",
  ),
  pt: pointing(
    'ele|ela|eles|elas|isso|isto|ess[ea]s?|est[ea]s?|seus?|suas?|mas|e|também|além disso|assim|então|ali|no entanto|por exemplo',
  ),
} satisfies Record<string, RegExp>;

const pointsBack = ({ language }: PassageIndex): RegExp =>
  (POINTS_BACK as Readonly<Record<string, RegExp>>)[language] ?? POINTS_BACK.en;

function pointing(words: string): RegExp {
  return new RegExp(`^["“„«'‘(]*(?:${words})(?!\\p{L})`, 'iu');
}

const POINTING = 0.6;
/** Two sentences that share this part of their words say the same. */
const SAME = 0.5;

/**
 * The sentences that carry an article, or some paragraphs of it, in its order: the one that leads, and the most
 * central ones: those whose words, weighed by how many paragraphs have them, are most the article's. The title's
 * words count twice. Linear in the number of words.
 */
export function findGist(index: PassageIndex, title: string, range?: ParagraphRange): Passage[] {
  const cited = range ? undefined : referencesOf(index);
  const sentences = index.sentences.filter(({ paragraph }) =>
    range ? isAmong(range, paragraphAt(index, paragraph).number) : !cited?.has(paragraph),
  );
  const paragraphs = new Set(sentences.map(({ paragraph }) => paragraph)).size;
  const wanted =
    range && paragraphs <= 2
      ? 2
      : paragraphs <= 8
        ? SENTENCES.few
        : paragraphs <= 25
          ? SENTENCES.some
          : SENTENCES.many;
  const weights = weighTerms(index, title);
  const scored = sentences
    .map((sentence, place) => ({
      sentence,
      score: judge(index, sentence, weights, place / sentences.length),
    }))
    .sort((one, other) => other.score - one.score);
  const chosen = new Set<IndexedSentence>();
  const lead = sentences.find(({ terms }) => terms.length >= LENGTH.lead);
  if (lead && paragraphs > 2) chosen.add(lead);
  for (const { sentence } of scored) {
    if (chosen.size >= wanted) break;
    if (![...chosen].some((one) => saysTheSame(one, sentence))) chosen.add(sentence);
  }
  return sentences
    .filter((sentence) => chosen.has(sentence))
    .map(({ paragraph, span }) => ({
      paragraph: paragraphAt(index, paragraph),
      span,
      score: 1,
      evidence: [],
    }));
}

/** How much a term is the article's: it stands in many paragraphs, and isn't in every one. */
function weighTerms(index: PassageIndex, title: string): number[] {
  const inTitle = new Set(index.words(title).map(({ stem }) => index.terms.get(stem)));
  return Array.from({ length: index.terms.size }, (_, term) => {
    const paragraphs = paragraphsWith(index, term).length;
    return Math.log(1 + paragraphs) * rarity(index, paragraphs) * (inTitle.has(term) ? 2 : 1);
  });
}

/** @param place where the sentence stands among those to choose from, from 0 (the first) to 1. */
function judge(
  index: PassageIndex,
  { terms, paragraph, span }: IndexedSentence,
  weights: readonly number[],
  place: number,
): number {
  if (terms.length < LENGTH.least) return 0;
  const sum = [...new Set(terms)].reduce((before, term) => before + (weights[term] ?? 0), 0);
  const length = Math.min(terms.length, LENGTH.most);
  const excess = Math.max(1, terms.length / LENGTH.most);
  const { text: whole } = paragraphAt(index, paragraph);
  const text = whole.slice(span.start, span.end);
  const isFirst = whole.slice(0, span.start).trim() === '';
  const isInLast = paragraph === index.paragraphs.length - 1;
  return (
    (sum / Math.sqrt(length) / excess) *
    (isFirst ? PLACE.opensParagraph : 1) *
    (isInLast ? PLACE.closes : 1) *
    (1 + PLACE.early * (1 - place)) *
    (pointsBack(index).test(text) || /\?["”]?$/u.test(text) ? POINTING : 1)
  );
}

function saysTheSame(one: IndexedSentence, other: IndexedSentence): boolean {
  const [a, b] = [new Set(one.terms), new Set(other.terms)];
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / Math.max(1, Math.min(a.size, b.size)) >= SAME;
}
