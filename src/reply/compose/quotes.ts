import { fact, type Span, type Speaker, type Statement, said, speakers } from '../../answer/index.js';
import type { Paragraph } from '../../article/index.js';
import { type Quote, quotesState, type StatementsQuote } from '../buttons/index.js';
import { type Language, voiceOf } from '../i18n/index.js';
import type { Quotation, Reply } from '../reply.js';
import { limitOf, type Source, wholeOf } from '../source.js';
import { factText } from './fact-text.js';

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
  const state = quotesState(source, quotes);
  return state === undefined ? {} : { rest: { state, first: 0 } };
}

/** Where paragraphs in a row stand in their article: ¶5 of 11, ¶3–5 of 11. */
export function placeOf(source: Source, first: number, end = first): string {
  const last = wholeOf(source).index.article.paragraphs.length;
  const number = first === end ? `${first}` : `${first}–${end}`;
  return voiceOf(source.language).say('reply.placeOf', { number, last });
}

/** All that a speaker says; nothing when the article doesn't know them. */
export function everythingBy(source: Source, speaker: Pick<Speaker, 'name'>): StatementsQuote | undefined {
  const place = speakers(wholeOf(source).index).findIndex(({ name }) => name === speaker.name);
  return place < 0 ? undefined : { of: 'statements', speaker: place };
}

/** The quotations that the quotes stand for; nothing when the article has no such words (any more). */
export function quotations(source: Source, quotes: readonly Quote[]): Quotation[] | undefined {
  const all: Quotation[] = [];
  for (const quote of quotes) {
    const made = quotation(source, quote);
    if (!made) return undefined;
    all.push(...made);
  }
  return all;
}

function quotation(source: Source, quote: Quote): Quotation[] | undefined {
  const { index } = source;
  if (quote.of === 'fact') {
    // Who is quoted further on than the place has read is nobody's business there.
    const answer = fact(quote.field === 'quoted' ? index : wholeOf(source).index, quote.field);
    return answer.kind === 'fact' ? [{ kind: 'quotation', text: factText(source, answer) }] : undefined;
  }
  if (quote.of === 'statements') {
    const stated = statementsOf(source, quote);
    return stated?.statements.map((one) => statementQuotation(stated.speaker, one, source.language));
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

/** Whose statements are quoted, and which; nothing when the article has no such statements (any more). */
export function statementsOf(
  source: Source,
  { speaker: place, chosen }: StatementsQuote,
): { readonly speaker: Speaker; readonly statements: readonly Statement[] } | undefined {
  const speaker = speakers(wholeOf(source).index)[place];
  const stated = speaker && said(source.index, speaker.name);
  if (stated?.kind !== 'stated' || stated.speaker.name !== speaker?.name) return undefined;
  if (!chosen) return stated;
  const statements = chosen.map((ordinal) => stated.statements[ordinal]);
  return statements.every((one) => one !== undefined) ? { speaker: stated.speaker, statements } : undefined;
}

/** A statement as a quotation, saying whether the words are the speaker's own, and whose they are too. */
export function statementQuotation(speaker: Speaker, statement: Statement, language?: Language): Quotation {
  const { say, list, name } = voiceOf(language);
  const { paragraph, span, manner, joint } = statement;
  const { together = [speaker.name] } = speaker;
  const others = statement.speakers.filter((voice) => !together.includes(voice));
  const manners = say(`reply.${manner}`);
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
