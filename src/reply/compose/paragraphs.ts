import { type ParagraphRange, readParagraphs } from '../../answer/index.js';
import type { Paragraph } from '../../article/index.js';
import { type Form, type Quote, writeState } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Action, Quotation, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { offerKeeping } from './notes.js';
import { offerCiting } from './offer-citing.js';
import { readFrom, readRow } from './pages.js';
import { buttonOf, headingOf, noteOf, turnText } from './parts.js';
import { placeOf, quoteAll, restOf } from './quotes.js';
import { makeThreadButton } from './threads.js';
import { noteReadSoFar } from './withheld.js';

/**
 * A page of an article, and where it begins; nothing when the article has no paragraphs.
 *
 * @param count how many paragraphs a page has, 1 to 10; without it, as many as a message has room for.
 * @param reading `together` in a channel, where anybody may go on alone; `alone` for somebody's own page.
 */
export function composePage(
  source: Source,
  from: number,
  count?: number,
  reading?: 'together' | 'alone',
): { readonly reply: Reply; readonly position: number } | undefined {
  const { say } = voiceOf(source.language);
  const { article } = source.index;
  const fitting = count === undefined ? readFrom(article, from) : undefined;
  const page = fitting ?? readRow(article, from, count ?? 1);
  const [first] = page?.paragraphs ?? [];
  if (!page || !first) return undefined;
  const quotes = page.paragraphs.map(inFull);
  const size = count === undefined ? [] : [count];
  const turn = (to: number) => writeState('page', source.id, to, ...size);
  const actions: Action[] = turnText(page, turn, source.language);
  if (actions.length > 0) actions.push(buttonOf(say('read.jump'), writeState('jump', source.id, ...size)));
  if (reading === 'together') {
    const state = writeState('alone', source.id, first.number, ...size);
    actions.push(buttonOf(say('read.alone'), state));
  }
  actions.push(...offerKeeping(source, page.paragraphs));
  const where = fitting
    ? say('read.page', { page: fitting.page, pages: fitting.pages })
    : placeOf(source, first.number, page.paragraphs.at(-1)?.number);
  const reply: Reply = {
    blocks: [
      ...(first.number === 1 ? [headingOf(article.title || say('article.untitled'))] : []),
      ...(quoteAll(source, quotes) ?? []),
      noteOf(reading === 'alone' ? `${where} · ${say('read.ownPlace')}` : where),
      ...(page.next === undefined ? noteReadSoFar(source) : []),
    ],
    actions,
    ...restOf(source, quotes),
  };
  return { reply, position: first.number };
}

/**
 * Paragraphs in a row, with buttons to those beside them, and to cite and keep them.
 *
 * @param count 1 to 10.
 * @returns nothing when the article has no paragraphs.
 */
export function composeParagraphs(source: Source, from: number, count: number): Reply | undefined {
  const row = readRow(source.index.article, from, count);
  if (!row) return undefined;
  const turn = (to: number) => writeState('paragraph', source.id, to, count);
  const reply = composeWhole(source, row.paragraphs);
  return { ...reply, actions: [...turnText(row, turn, source.language), ...reply.actions] };
}

/** Whole paragraphs with buttons to cite and keep them. @param paragraphs ten at most. */
export function composeWhole(source: Source, paragraphs: readonly Paragraph[]): Reply {
  const quotes = paragraphs.map(inFull);
  const quoted = (quoteAll(source, quotes) ?? []).map(
    (one, at): Quotation => ({ ...one, place: placeOf(source, paragraphs[at]?.number ?? 0) }),
  );
  const cited = paragraphs.map((paragraph) => ({ paragraph }));
  return {
    blocks: [...quoted, citeInLine(source.index.article, source.language)],
    actions: [
      ...offerCiting(source, cited, 'button.citeParagraph'),
      ...offerKeeping(source, paragraphs),
      ...(paragraphs.length === 1 ? paragraphs.flatMap((one) => makeThreadButton(source, one)) : []),
    ],
    ...restOf(source, quotes),
  };
}

const inFull = ({ number }: Paragraph): Quote => ({ of: 'paragraph', number });

/** Where to go in an article, as a form. @param count how many paragraphs a page has, where that was chosen. */
export function composeJumpForm(source: Source, count?: number): Form {
  const { say } = voiceOf(source.language);
  const label = say('read.jumpLabel', { last: source.index.article.paragraphs.length });
  return {
    kind: 'form',
    title: say('read.jump'),
    state: writeState('jump', source.id, ...(count === undefined ? [] : [count])),
    fields: [{ kind: 'text', name: 'number', label, required: true, maxLength: 10 }],
  };
}

/** The paragraphs that somebody names by their numbers; or what is said where the article hasn't the first of them. */
export function findParagraphs(source: Source, asked: string): ParagraphRange | { readonly refusal: Reply } {
  const { paragraphs } = source.index.article;
  const range = readParagraphs(asked, paragraphs.length);
  if (!range) return { refusal: refuseParagraph(source, 'paragraph.noNumber', asked) };
  return paragraphs[range.from - 1] ? range : { refusal: refuseParagraph(source, 'paragraph.none', asked) };
}

/** What is said where the article hasn't the paragraph of a number; nothing where it has. */
export const refuseMissing = (source: Source, number: number): Reply | undefined =>
  source.index.article.paragraphs[number - 1]
    ? undefined
    : refuseParagraph(source, 'paragraph.none', `${number}`);

/** There is no such paragraph, and which there are. */
function refuseParagraph(
  { index, language }: Source,
  why: 'paragraph.none' | 'paragraph.noNumber',
  asked: string,
): Reply {
  const { say, quote } = voiceOf(language);
  const last = index.article.paragraphs.length;
  const text = last === 0 ? say('paragraph.noneAtAll') : say(why, { asked: quote(asked), last });
  return { blocks: [noteOf(text), citeInLine(index.article, language)], actions: [] };
}
