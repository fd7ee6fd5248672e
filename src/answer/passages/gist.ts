import type { Passage } from '../answer.js';
import type { ParagraphRange } from '../question/index.js';
import { type IndexedSentence, type PassageIndex, rarity } from './passage-index.js';

/** How many sentences carry an article, by the number of its paragraphs: nobody wants a gist as long as the text. */
const SENTENCES = { few: 3, some: 4, many: 5 };
/** Shorter sentences say too little alone, and longer ones are no gist. In words that say something. */
const LENGTH = { least: 5, most: 40 };
/** What a sentence gains by its place: news and opinion say first what matters. Guesses, tried on a dozen articles. */
const PLACE = { opensParagraph: 1.15, closes: 1.1, early: 0.25 };
/** A sentence that points back is not understood alone. */
const POINTS_BACK =
  /^["“'‘(]*(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|however|also|such|there|then|yet|so|moreover|furthermore|in addition|for example|for instance|meanwhile|therefore|after all|here)(?!\p{L})/iu;
const POINTING = 0.6;
/** Two sentences that share this part of their words say the same. */
const SAME = 0.5;

/**
 * The sentences that carry an article, or some paragraphs of it, in its order: the one that leads, and the most
 * central ones: those whose words, weighed by how many paragraphs have them, are most the article's. The title's
 * words count twice. Linear in the number of words.
 */
export function findGist(index: PassageIndex, title: string, range?: ParagraphRange): Passage[] {
  const isIn = ({ paragraph }: IndexedSentence) => {
    const { number } = index.paragraphs[paragraph]!;
    return !range || (number >= range.from && number <= range.to);
  };
  const places = [...index.sentences.keys()].filter((at) => isIn(index.sentences[at]!));
  const paragraphs = new Set(places.map((at) => index.sentences[at]!.paragraph)).size;
  const wanted =
    range && paragraphs <= 2
      ? 2
      : paragraphs <= 8
        ? SENTENCES.few
        : paragraphs <= 25
          ? SENTENCES.some
          : SENTENCES.many;
  const weights = weighTerms(index, title);
  const scored = places
    .map((at, place) => ({ at, score: judge(index, at, weights, place / places.length) }))
    .sort((one, other) => other.score - one.score);
  const chosen: number[] = [];
  const lead = places.find((at) => index.sentences[at]!.terms.length >= LENGTH.least);
  if (lead !== undefined && paragraphs > 2) chosen.push(lead);
  for (const { at } of scored) {
    if (chosen.length >= wanted) break;
    if (!chosen.includes(at) && !chosen.some((one) => saysTheSame(index, one, at))) chosen.push(at);
  }
  return chosen
    .sort((one, other) => one - other)
    .map((at) => {
      const { paragraph, span } = index.sentences[at]!;
      return { paragraph: index.paragraphs[paragraph]!, span, score: 1, evidence: [] };
    });
}

/** How much a term is the article's: it stands in many paragraphs, and isn't in every one. */
function weighTerms(index: PassageIndex, title: string): Float64Array {
  const inTitle = new Set(index.words(title).map(({ stem }) => index.terms.get(stem)));
  return Float64Array.from(index.inParagraphs, (places, term) => {
    const paragraphs = places.length / 2;
    return Math.log(1 + paragraphs) * rarity(index, paragraphs) * (inTitle.has(term) ? 2 : 1);
  });
}

/** @param place where the sentence stands among those to choose from, from 0 (the first) to 1. */
function judge(index: PassageIndex, at: number, weights: Float64Array, place: number): number {
  const { terms, paragraph, span } = index.sentences[at]!;
  if (terms.length < LENGTH.least) return 0;
  let sum = 0;
  for (const term of new Set(terms)) sum += weights[term]!;
  const length = Math.min(terms.length, LENGTH.most);
  const excess = Math.max(1, terms.length / LENGTH.most);
  const text = index.paragraphs[paragraph]!.text.slice(span.start, span.end);
  const isFirst = index.firstSentence[paragraph] === at;
  const isInLast = paragraph === index.paragraphs.length - 1;
  return (
    (sum / Math.sqrt(length) / excess) *
    (isFirst ? PLACE.opensParagraph : 1) *
    (isInLast ? PLACE.closes : 1) *
    (1 + PLACE.early * (1 - place)) *
    (POINTS_BACK.test(text) || /\?["”]?$/u.test(text) ? POINTING : 1)
  );
}

function saysTheSame(index: PassageIndex, one: number, other: number): boolean {
  const [a, b] = [new Set(index.sentences[one]!.terms), new Set(index.sentences[other]!.terms)];
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / Math.max(1, Math.min(a.size, b.size)) >= SAME;
}
