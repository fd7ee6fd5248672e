import { LibraryAway } from '../src/library/index.js';
import {
  composePage,
  composeWithheld,
  isFurtherOn,
  jumpForm,
  limitOf,
  type Reply,
  readState,
  type Source,
  wholeOf,
  withClosing,
} from '../src/reply/index.js';
import { articleOption, sourceFor } from './article-option.js';
import type { Asking, Command, Component, Deps, Options } from './command.js';
import { isPrivate } from './command.js';
import { Refusal, staleButton } from './refusal.js';
import { sourceOf } from './source.js';

const options = {
  from: {
    kind: 'number',
    min: 1,
  },
  article: articleOption,
  private: { kind: 'switch' },
} as const satisfies Options;

export const read = {
  name: 'read',
  options,
  answers: 'public',
  async execute(request, deps) {
    const { from, article } = request.options;
    const source = await sourceFor(request, deps, article);
    if (from !== undefined && isFurtherOn(source, from)) {
      const { paragraphs } = wholeOf(source).index.article;
      return composeWithheld(source, [{ of: 'paragraph', number: Math.min(from, paragraphs.length) }]);
    }
    const stopped = from ?? (await deps.library.progress(request.place, source.id)).position;
    const isAlone = isPrivate({ answers: 'public' }, request.options, request.prefers);
    return pageOf(source, stopped ?? 1, isAlone, request, deps);
  },
} satisfies Command<typeof options>;

/** A page; the channel goes on from there the next time. */
async function pageOf(
  source: Source,
  from: number,
  isAlone: boolean,
  { place }: Asking,
  { library }: Deps,
): Promise<Reply> {
  const page = composePage(source, from);
  if (!page) throw new Refusal(({ say }) => say('paragraph.noneAtAll'));
  if (place.channel !== undefined) {
    await library.advance(place, source.id, { position: page.position }).catch((error: unknown) => {
      // Reading goes on; the place is only not kept.
      if (!(error instanceof LibraryAway)) throw error;
    });
  }
  return withClosing(page.reply, isAlone, source.language);
}

/**
 * The article of a button, in its present text: a page is a place in it, not a citation.
 *
 * @throws Refusal when it is gone; the page that stands there stays.
 */
async function sourceIn(parts: ReturnType<typeof readState>, asking: Asking, deps: Deps) {
  const { library } = deps;
  const kept = parts?.article && (await library.find(asking.place, parts.article));
  if (!kept) throw staleButton();
  return sourceOf(kept, asking, deps);
}

const turnPage: Component = {
  name: 'page',
  answers: 'here',
  async press(state, press, deps) {
    const parts = readState('page', state);
    const source = await sourceIn(parts, press, deps);
    return pageOf(source, Number(parts?.number), press.isPrivate, press, deps);
  },
};

const jump: Component = {
  name: 'jump',
  answers: 'here',
  async press(state, press, deps) {
    const source = await sourceIn(readState('jump', state), press, deps);
    return jumpForm({ ...source, language: press.ownLanguage });
  },
  async submit(state, filled, deps) {
    const source = await sourceIn(readState('jump', state), filled, deps);
    const given = filled.texts.number ?? '';
    const number = Number(/^\s*[¶#]?\s*(\d{1,6})\s*$/.exec(given)?.[1]);
    const last = wholeOf(source).index.article.paragraphs.length;
    const limit = limitOf(source) ?? last;
    if (!number)
      throw new Refusal(({ say, quote }) => say('paragraph.noNumber', { asked: quote(given), last }));
    if (number > last)
      throw new Refusal(({ say, quote }) => say('paragraph.none', { asked: quote(given), last }));
    if (number > limit) throw new Refusal(({ say }) => say('limit.furtherOn', { last: limit }));
    return pageOf(source, number, filled.isPrivate, filled, deps);
  },
};

export const readComponents: readonly Component[] = [turnPage, jump];
