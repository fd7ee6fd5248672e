import type { FoundAgain } from '../../article/index.js';
import type { Carried, Quote, Shown } from '../buttons/index.js';
import { citeInLine } from '../cite/index.js';
import { type Language, type Voice, voiceOf } from '../i18n/index.js';
import type { Block, Reply } from '../reply.js';
import { type Source, wholeOf } from '../source.js';
import { composeNote, noteOf } from './parts.js';
import { quoteAll, restOf } from './quotes.js';
import { type Above, composeStatements } from './statements.js';
import { composeWithheld } from './withheld.js';

/** What a `show` button shows: the quotations of its state from its position on. */
export function composeShown(source: Source, shown: Shown, { moved = [], above = {} }: Showing = {}): Reply {
  const { quotes, at, state } = shown;
  const page = at.from === 0 && composeStatements(source, shown, above);
  if (page) return page;
  const all = quoteAll(source, quotes);
  const [first, ...rest] = all?.slice(at.quotation) ?? [];
  if (!first && quoteAll(wholeOf(source), quotes)?.[at.quotation]) return composeWithheld(source, quotes);
  if (!first || at.from >= first.text.length) return composeStale(source.language);
  const notes = moved.map(
    ({ from, to }): Block => noteOf(voiceOf(source.language).say('anchor.moved', { from, to })),
  );
  return {
    blocks: [
      ...notes,
      { ...first, from: at.from },
      ...rest,
      citeInLine(source.index.article, source.language),
    ],
    actions: [],
    rest: { state, first: at.quotation },
  };
}

/** What leads to what is shown. */
interface Showing {
  /** Paragraphs that have other numbers than when the button was made. */
  readonly moved?: Extract<Carried, { kind: 'carried' }>['moved'];
  /** What stood above it where the button stands. */
  readonly above?: Above;
}

/** What a button shows whose paragraph is not in the article any more as it was: what stands there now. */
export function composeChanged(source: Source, number: number, found: FoundAgain): Reply {
  const { article } = source.index;
  const numbers =
    found.kind === 'changed' ? [found.number] : found.kind === 'ambiguous' ? found.numbers.slice(0, 3) : [];
  const quotes = numbers.map((one): Quote => ({ of: 'paragraph', number: one }));
  const now = quoteAll(source, quotes) ?? [];
  return {
    blocks: [
      noteOf(sayChanged(voiceOf(source.language), number, found)),
      ...now,
      ...(now.length > 0 ? [citeInLine(article, source.language)] : []),
    ],
    actions: [],
    ...restOf(source, quotes),
  };
}

function sayChanged({ say }: Voice, number: number, { kind }: FoundAgain): string {
  if (kind === 'ambiguous') return say('anchor.ambiguous', { number });
  return kind === 'changed' ? say('anchor.changed', { number }) : say('anchor.gone', { number });
}

/** What a button shows whose article is gone or has changed. */
export function composeStale(language?: Language): Reply {
  return composeNote(voiceOf(language).say('fault.stale'));
}
