import type { Found, Passage } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import type { Lookup } from './lookup.js';
import { paragraphAt, sentencesOf } from './passages/index.js';

/** What besides the short name stands in a question for the long one, in the languages that questions are read in. */
const BESIDES = new Set(
  'stand stands mean means meaning full name long form abbreviation abbreviations acronym acronyms initials letters short define definition defined explain explained expand expanded spell spelled spelt out exactly what is are the a an of der die das den dem des bedeutet bedeutung heißt heisst steht abkürzung kürzel für significa signifie significado sigla siglas abréviation означает значит расшифровка аббревиатура'.split(
    ' ',
  ),
);

/** As sure as a place can be at which the article itself says so. */
const SCORE = 0.9;

/**
 * Where the article spells out the initials that are asked for: "What does UNSC stand for?" finds "the UN Security
 * Council (UNSC)". Nothing for any other question, or where it never spells them out.
 */
export function findSpelledOut({ passages: index }: ArticleIndex, lookup: Lookup): Found | undefined {
  const { question } = lookup;
  if (question.wanted !== 'any' || question.quantity !== 0) return undefined;
  const named = question.asked.filter(({ folded }) => !BESIDES.has(folded));
  const [word] = named;
  if (!word || named.length > 1) return undefined;
  const own = index.ownNames.find(({ short }) => index.words(short)[0]?.folded === word.folded);
  if (!own) return undefined;
  const spelled = [`${own.long} (${own.short}`, `${own.long}, or ${own.short}`];
  for (let at = 0; at < index.paragraphs.length; at++) {
    const paragraph = paragraphAt(index, at);
    const start = Math.max(...spelled.map((form) => paragraph.text.indexOf(form)));
    if (start < 0) continue;
    const sentence = sentencesOf(index, paragraph).find(
      ({ span }) => span.start <= start && span.end > start,
    );
    if (!sentence) return undefined;
    const evidence = lookup.ranking().passages.find((one) => one.paragraph === paragraph)?.evidence ?? [];
    const key = { start, end: start + own.long.length };
    const passage: Passage = { paragraph, span: sentence.span, key, score: SCORE, evidence };
    return {
      kind: 'found',
      passage,
      others: lookup.ranking().passages.filter((one) => one.paragraph !== paragraph),
    };
  }
  return undefined;
}
