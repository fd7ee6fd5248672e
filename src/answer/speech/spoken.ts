import type { Article, Paragraph } from '../../article/index.js';
import type { Passage, Span, Statement } from '../answer.js';
import type { ArticleIndex } from '../article-index.js';
import { paragraphsWith, sentencesOf } from '../passages/index.js';
import type { Attribution } from '../statements/index.js';
import { DOCUMENTS, SPEAKERS, TITLES } from '../statements/index.js';

/** Who is asked to have said something, and whether a passage may answer for them. */

/** Things that "say" what is written in them, beside `DOCUMENTS`. */
const TEXTS =
  /^(?:law|act|bill|treaty|constitution|amendment|clause|agreement|charter|bible|scripture|theory|theorem|principle|rule|evidence|data|research|history|tradition|legend|sign|placard|banner|label|text|title|table|chart|map|numbers|statistics|census)s?$/;

/** In the languages in which words are asked for; "a" and "o" are also letters of names. */
const DETERMINER =
  /^(?:the|an?|this|that|these|those|his|her|their|its|my|our|your|some|many|most|all|both|two|other|der|die|das|den|dem|eine?|el|la|los|las|una?|les?|une|des|os|as|uma?)$/;

const wordsOf = (name: string) => name.split(/\s+/).map((word) => word.replace(/^["“'‘]+|["”.,]+$/gu, ''));

/**
 * Whether a question is for the words of somebody of whom the attribution would know: a person or body by name, or a
 * group that speaks ("the senators"). A law or a report may be answered from the text, too, and so may a king in a
 * tale.
 */
export function isSomebody(index: ArticleIndex, name: string): boolean {
  if (isText(index, name)) return false;
  return (
    isNamed(name) ||
    !/^\p{Ll}/u.test(headOf(name)) ||
    SPEAKERS.has(foldedHead(index, name)) ||
    wordsOf(name).some((word) => isOffice(word.toLowerCase()))
  );
}

/** "the us president", whose telling word is "us". */
const isOffice = (word: string) => TITLES.has(word) && SPEAKERS.has(word);

/** Whether a thing is asked for that says what is written in it: "the report", "the new law". */
export const isText = (index: ArticleIndex, name: string): boolean =>
  DOCUMENTS.has(foldedHead(index, name)) || wordsOf(name).some((word) => TEXTS.test(word.toLowerCase()));

function foldedHead({ passages }: ArticleIndex, name: string): string {
  const head = headOf(name);
  return (passages.words(head).at(-1)?.folded ?? head.toLowerCase()).replace(/['’]s?$/u, '');
}

/** Whether somebody is asked for by name, and not as "the senators": a reader may write names small. */
export function isNamed(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (/^\p{Lu}/u.test(last)) return true;
  return words.length <= 2 && !words.some(isPlain) && !SPEAKERS.has(last);
}

const isPlain = (word: string) => DETERMINER.test(word.toLowerCase()) || /['’]s?$/u.test(word);

/** Whether a text is about somebody: the last word of their name, or of a group, stands in it. */
export function speaksOf(text: string, name: string): boolean {
  const last = headOf(name).toLowerCase();
  return last !== '' && text.toLowerCase().includes(last.replace(/['’]s?$/u, ''));
}

/**
 * Of passages that may tell what somebody thinks or does, those that are nobody else's words; of somebody who is
 * named, only those that speak of them in some form of the name ("the Republicans", "a Republican").
 */
export function tellingOf(index: ArticleIndex, name: string, passages: readonly Passage[]): Passage[] {
  const attribution = index.attribution();
  const own = passages.filter((passage) => !isOthersWords(attribution, passage));
  const word = index.passages.words(headOf(name)).at(-1);
  if (!word) return own;
  const term = index.passages.terms.get(word.stem);
  // "The union boss", whom the article calls president, may be whoever is quoted there.
  if (!isNamed(name)) return term === undefined ? [...passages] : own;
  // A group that the article has no word for ("viewers") may go by another there.
  if (term === undefined) return !word.capital && word.folded.endsWith('s') ? own : [];
  const speaking = new Set(paragraphsWith(index.passages, term));
  return own.filter(({ paragraph }) => speaking.has(paragraph.number - 1));
}

/** The word of a name that tells most: its last, titles left out unless there is nothing else ("the Queen"). */
export function headOf(name: string): string {
  const words = wordsOf(name);
  return (
    words.findLast((word) => !TITLES.has(word.toLowerCase()) && !DETERMINER.test(word.toLowerCase())) ??
    words.at(-1) ??
    ''
  );
}

/** The statements that a passage shares words with. */
export function statementsIn({ statements }: Attribution, { paragraph, span }: Passage): Statement[] {
  return statements.filter((one) => one.paragraph.number === paragraph.number && overlap(one.span, span) > 0);
}

/** Whether all of a passage is put in somebody's mouth. */
export function isOthersWords(attribution: Attribution, passage: Passage): boolean {
  const { span } = passage;
  const said = statementsIn(attribution, passage).reduce((sum, one) => sum + overlap(one.span, span), 0);
  return said >= 0.9 * (span.end - span.start);
}

const overlap = (one: Span, other: Span) =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

const AUTHOR =
  /^(?:(?:the |this )?(?:article['’]?s? )?(?:author|writer|columnist|essayist|op-ed writer|reviewer)s?|d(?:er|ie|em|en) (?:autor(?:in|en|innen)?|verfasser(?:in|innen)?)|l['’]auteure?|les auteure?s|el autor|la autora|los autores|l['’]autore|l['’]autrice)$/i;

/**
 * Whether a reader asks for the author, by that word or by the byline, where the article quotes nobody of that name: a
 * review of a book may quote "the author".
 */
export function isAuthor(index: ArticleIndex, name: string): boolean {
  const asked = withoutThe(name);
  const isCalled = (one: string) => withoutThe(one) === asked;
  return (
    (AUTHOR.test(name) || index.article.authors.some((author) => isByline(author, asked))) &&
    !index.attribution().speakers.some(({ aliases }) => aliases.some(isCalled))
  );
}

const withoutThe = (name: string) => name.toLowerCase().replace(/^the /, '');

/** "Li Xing", "Xing", "L. Xing". */
function isByline(author: string, asked: string): boolean {
  const folded = author.toLowerCase();
  const [initial, last] = /^(\p{L})\.?\s+(\S+)$/u.exec(asked)?.slice(1) ?? [];
  return (
    folded === asked ||
    (folded.split(/\s+/).at(-1) === (last ?? asked) && (initial === undefined || folded.startsWith(initial)))
  );
}

/** Passages of which nothing is put in anybody's mouth. */
export const ownPassages = (index: ArticleIndex, passages: readonly Passage[]): Passage[] =>
  passages.filter((passage) => statementsIn(index.attribution(), passage).length === 0);

/** The sentences of a paragraph that nobody is said to have said. */
export function ownSentences(index: ArticleIndex, paragraph: Paragraph): readonly Span[] {
  const said = index.attribution().statements.filter((one) => one.paragraph.number === paragraph.number);
  return sentencesOf(index.passages, paragraph)
    .map(({ span }) => span)
    .filter((span) => !said.some((one) => overlap(one.span, span) > 0));
}

/** Whether an article is somebody's opinion, as its section or address says. */
export function isOpinion({ section, url, title }: Article): boolean {
  const OPINION =
    /\b(?:opinions?|op-?eds?|editorials?|commentar(?:y|ies)|columns?|columnists?|viewpoints?|perspectives?|comment|commentisfree|essays?)\b/i;
  return (
    OPINION.test(section ?? '') ||
    OPINION.test(/^https?:\/\/[^/]+\/(.*)$/.exec(url ?? '')?.[1]?.replace(/[-/_]/g, ' ') ?? '') ||
    /^(?:opinion|editorial|commentary|op-ed)\b/i.test(title)
  );
}
