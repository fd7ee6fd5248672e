import type { Form } from '../buttons/index.js';
import { type Quote, quotesState, stateOf } from '../buttons/index.js';
import { voiceOf } from '../i18n/index.js';
import type { Button, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { readFrom } from './pages.js';
import { quotations } from './quotes.js';
import { readSoFar } from './withheld.js';

/** A page of an article, and where it begins; nothing when the article has no paragraphs. */
export function composePage(
  source: Source,
  from: number,
): { readonly reply: Reply; readonly position: number } | undefined {
  const { say } = voiceOf(source.language);
  const { article } = source.index;
  const page = readFrom(article, from);
  const [first] = page?.paragraphs ?? [];
  if (!page || !first) return undefined;
  const quotes = page.paragraphs.map(({ number }): Quote => ({ of: 'paragraph', number }));
  const button = (label: string, state: string): Button => ({ kind: 'button', label, state });
  const turn = (to: number) => stateOf('page', 1, source.id, to);
  const actions: Button[] = [];
  if (page.previous !== undefined) actions.push(button(say('button.earlier'), turn(page.previous)));
  if (page.next !== undefined) actions.push(button(say('button.later'), turn(page.next)));
  if (page.pages > 1) actions.push(button(say('read.jump'), stateOf('jump', 1, source.id)));
  const state = quotesState(source, quotes);
  const reply: Reply = {
    blocks: [
      ...(first.number === 1
        ? [{ kind: 'heading', text: article.title || say('article.untitled') } as const]
        : []),
      ...(quotations(source, quotes) ?? []),
      { kind: 'note', text: say('read.page', { page: page.page, pages: page.pages }) },
      ...(page.next === undefined ? readSoFar(source) : []),
    ],
    actions,
    ...(state !== undefined && { rest: { state, first: 0 } }),
  };
  return { reply, position: first.number };
}

/** Where to go in an article, as a form. */
export function jumpForm(source: Source): Form {
  const { say } = voiceOf(source.language);
  const label = say('read.jumpLabel', { last: source.index.article.paragraphs.length });
  return {
    kind: 'form',
    title: say('read.jump'),
    state: stateOf('jump', 1, source.id),
    fields: [{ kind: 'text', name: 'number', label, required: true, maxLength: 10 }],
  };
}
