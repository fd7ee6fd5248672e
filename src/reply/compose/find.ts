import type { WordsFound, WordsThere } from '../../answer/index.js';
import { writeState } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Quotation, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { offerCiting } from './offer-citing.js';
import { noteOf, turnText } from './parts.js';
import { partOf, restOf } from './quotes.js';
import { noteReadSoFar } from './withheld.js';

/** How many sentences stand on a page: about what a phone shows without scrolling twice. */
const PAGE = 5;

/**
 * A page of the places of some words, the words marked, with how many there are.
 *
 * @param found one place at least.
 * @param first which sentence of them the page begins with, from 0; one that isn't there stands for the last page.
 */
export function composeFound(source: Source, found: WordsFound, first = 0): Reply {
  const { say, run } = voiceOf(source.language);
  const { sentences, count, how } = found;
  const start = Math.min(first, sentences.length - 1);
  const from = start - (start % PAGE);
  const page = sentences.slice(from, from + PAGE);
  const paragraphs = new Set(sentences.map(({ paragraph }) => paragraph.number)).size;
  const isWhole = page.length === sentences.length;
  const counted = say(how === 'phrase' ? 'find.places' : 'find.together', { count, paragraphs });
  const shown = { first: from + 1, last: from + page.length, all: sentences.length };
  const beside = {
    ...(from > 0 && { previous: from - PAGE }),
    ...(from + PAGE < sentences.length && { next: from + PAGE }),
  };
  return {
    blocks: [
      noteOf(isWhole ? counted : run([counted, say('find.shown', shown)])),
      ...page.map(quotePlace),
      ...(beside.next === undefined ? noteReadSoFar(source) : []),
      citeInLine(source.index.article, source.language),
    ],
    actions: [
      ...turnText(beside, (to) => writeState('find', source.id, to), source.language),
      ...offerCiting(source, page, 'button.citeParagraph'),
    ],
    ...restOf(source, page.map(partOf)),
  };
}

function quotePlace({ paragraph, span, marks }: WordsThere): Quotation {
  return {
    kind: 'quotation',
    paragraph: paragraph.number,
    text: paragraph.text.slice(span.start, span.end),
    marks: marks.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
}
