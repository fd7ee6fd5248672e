import {
  fact,
  type Span,
  type Speaker,
  type Stated,
  type Statement,
  said,
  speakers,
} from '../../answer/index.js';
import type { Paragraph } from '../../article/index.js';
import { type Quote, type StatementsQuote, writeQuotesState } from '../buttons/index.js';
import { type Language, voiceOf } from '../i18n/index.js';
import type { Quotation, Reply } from '../reply.js';
import { limitOf, type Source, wholeOf } from '../source.js';
import { writeFact } from './fact-text.js';
import { namesOf } from './speakers.js';

/** Whether a paragraph is further on than the place has read. */
export function isFurtherOn(source: Source, number: number): boolean {
  return number > (limitOf(source) ?? number);
}

/** A part of a paragraph alone: of a passage, a statement, a place of words. */
export const partOf = ({
  paragraph,
  span,
}: {
  readonly paragraph: Paragraph;
  readonly span: Span;
}): Quote => ({
  of: 'part',
  number: paragraph.number,
  ...span,
});

/** What a reply that shows all its quotes carries, so that a surface can offer what it has no room for. */
export function restOf(source: Source, quotes: readonly Quote[]): Pick<Reply, 'rest'> {
  const state = writeQuotesState(source, quotes);
  return state === undefined ? {} : { rest: { state, first: 0 } };
}

/** Where paragraphs in a row stand in their article: ¶5 of 11, ¶3–5 of 11. */
export function placeOf(source: Source, first: number, end = first): string {
  const last = wholeOf(source).index.article.paragraphs.length;
  const number = first === end ? `${first}` : `${first}–${end}`;
  return voiceOf(source.language).say('reply.placeOf', { number, last });
}

/**
 * All that a speaker says, or each of several who say something apart; nothing when the article doesn't know them.
 *
 * @param chosen the statements that are meant, where it isn't all of them.
 */
export function quoteEverythingBy(
  source: Source,
  speaker: Pick<Speaker, 'name' | 'apart'>,
  chosen?: readonly Statement[],
): readonly StatementsQuote[] {
  const known = speakers(wholeOf(source).index);
  const { apart = [speaker.name] } = speaker;
  return apart.flatMap((one): StatementsQuote[] => {
    const place = known.findIndex(({ name }) => name === one);
    const ordinals = chosen && findOrdinals(source, one, chosen);
    if (place < 0 || ordinals?.length === 0) return [];
    return [{ of: 'statements', speaker: place, ...(ordinals && { chosen: ordinals }) }];
  });
}

/** The places of statements among all that somebody says. */
function findOrdinals(source: Source, name: string, chosen: readonly Statement[]): number[] {
  const stated = said(wholeOf(source).index, name);
  const all = stated.kind === 'stated' ? stated.statements : [];
  const placeOf = ({ paragraph, span }: Statement) =>
    all.findIndex((one) => one.paragraph.number === paragraph.number && one.span.start === span.start);
  return chosen.map(placeOf).filter((place) => place >= 0);
}

/** The quotations that the quotes stand for; nothing when the article has no such words (any more). */
export function quoteAll(source: Source, quotes: readonly Quote[]): Quotation[] | undefined {
  const all: Quotation[] = [];
  for (const quote of quotes) {
    const made = quoteOne(source, quote);
    if (!made) return undefined;
    all.push(...made);
  }
  return all;
}

function quoteOne(source: Source, quote: Quote): Quotation[] | undefined {
  const { index } = source;
  if (quote.of === 'fact') {
    // Who is quoted further on than the place has read is nobody's business there.
    const answer = fact(quote.field === 'quoted' ? index : wholeOf(source).index, quote.field);
    return answer.kind === 'fact' ? [{ kind: 'quotation', text: writeFact(source, answer) }] : undefined;
  }
  if (quote.of === 'statements') {
    const stated = findStatements(source, [quote]);
    return stated?.statements.map((one) => quoteStatement(stated.speaker, one, source.language));
  }
  const paragraph = index.article.paragraphs[quote.number - 1];
  if (!paragraph) return undefined;
  const { number, text } = paragraph;
  if (quote.of === 'paragraph' && quote.start === undefined) {
    return [{ kind: 'quotation', paragraph: number, text }];
  }
  const { start = 0, end = 0 } = quote;
  if (!(start >= 0 && start < end && end <= text.length)) return undefined;
  return quote.of === 'part'
    ? [{ kind: 'quotation', paragraph: number, text: text.slice(start, end) }]
    : [{ kind: 'quotation', paragraph: number, text, strong: { start, end } }];
}

/**
 * Whose statements are quoted, and which, in the order of the article where they are several people's; nothing when
 * the article has no such statements (any more), or other words are quoted.
 */
export function findStatements(
  source: Source,
  quotes: readonly Quote[],
): { readonly speaker: Speaker; readonly statements: readonly Statement[] } | undefined {
  const all: Stated[] = [];
  for (const quote of quotes) {
    if (quote.of !== 'statements') return undefined;
    const name = speakers(wholeOf(source).index)[quote.speaker]?.name;
    const stated = name === undefined ? undefined : said(source.index, name);
    if (stated?.kind !== 'stated' || stated.speaker.name !== name) return undefined;
    const { chosen = [...stated.statements.keys()] } = quote;
    const statements = chosen.flatMap((place) => stated.statements[place] ?? []);
    if (statements.length < chosen.length) return undefined;
    all.push({ ...stated, statements });
  }
  const [first, ...others] = all;
  if (!first || others.length === 0) return first;
  const apart = all.map(({ speaker }) => speaker.name);
  const statements = [...new Set(all.flatMap((one) => one.statements))].sort(
    (one, other) => one.paragraph.number - other.paragraph.number || one.span.start - other.span.start,
  );
  return { speaker: { ...first.speaker, apart, statements: statements.length }, statements };
}

/** A statement as a quotation, saying whether the words are the speaker's own, and whose they are too. */
export function quoteStatement(speaker: Speaker, statement: Statement, language?: Language): Quotation {
  const { say, list, name } = voiceOf(language);
  const { paragraph, span, manner, joint } = statement;
  const asked = namesOf(speaker);
  const others = statement.speakers.filter((voice) => !asked.includes(voice));
  // Of several who say something apart, who says this?
  const own = speaker.apart ? statement.speakers.filter((voice) => asked.includes(voice)) : [];
  const manners = [...own.map((voice) => name(voice)), say(`reply.${manner}`)].join(' · ');
  const shared = joint
    ? say('reply.jointly', { names: list(others.slice(0, 4).map((other) => name(other))) })
    : say('reply.alsoSaidBy', { names: list(others.slice(0, 4).map((other) => name(other))) });
  return {
    kind: 'quotation',
    paragraph: paragraph.number,
    text: paragraph.text.slice(span.start, span.end),
    label: others.length > 0 ? `${manners} · ${shared}` : manners,
  };
}
