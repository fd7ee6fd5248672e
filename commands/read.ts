import { LibraryAway, type Place } from '../src/library/index.js';
import {
  composeJumpForm,
  composePage,
  composeWithheld,
  findParagraphs,
  isFurtherOn,
  MOST_IN_A_ROW,
  type Reply,
  readState,
  type Source,
  wholeOf,
  withClosing,
} from '../src/reply/index.js';
import { articleOption, findSource } from './article-option.js';
import type { Asking, Command, Deps, Options } from './command.js';
import type { Component } from './component.js';
import { choosePageSize } from './preferences.js';
import { furtherOn, noParagraph, Refusal, replaceError } from './refusal.js';
import { openSourceOfButton } from './source.js';

const options = {
  from: { kind: 'text', maxLength: 100 },
  article: articleOption,
  private: { kind: 'switch' },
} as const satisfies Options;

export const read = {
  name: 'read',
  options,
  answers: 'public',
  async execute(request, deps) {
    const { from, article } = request.options;
    const source = await findSource(request, deps, article);
    const usual = choosePageSize(request.prefers);
    if (from === undefined) {
      const position = (await positionOf(source, request, deps)) ?? 1;
      return drawPage(source, { from: position, count: usual }, request).reply;
    }
    const range = findParagraphs(wholeOf(source), from);
    if ('refusal' in range) return range.refusal;
    if (isFurtherOn(source, range.from))
      return composeWithheld(source, [{ of: 'paragraph', number: range.from }]);
    const named = range.to > range.from ? Math.min(range.to - range.from + 1, MOST_IN_A_ROW) : undefined;
    return turnTo(source, { from: range.from, count: named ?? usual }, request, deps);
  },
} satisfies Command<typeof options>;

/** Where a page begins, and how many paragraphs it has where that was chosen. */
interface Turned {
  readonly from: number;
  readonly count: number | undefined;
}

const countIn = (parts: ReturnType<typeof readState>) =>
  parts?.count === undefined ? undefined : Number(parts.count);

/**
 * Where the progress of a person who reads alone is kept, whatever server or channel they are in: in a channel of
 * their own library. No id of a channel is spelled so.
 */
const ownPlace = ({ person }: Place): Place => ({ person, channel: 'own' });

/** Where it is read on: where the person has stopped who reads alone, else where the channel has. */
async function positionOf({ id }: Source, asking: Asking, { library }: Deps): Promise<number | undefined> {
  const { place, isPrivate } = asking;
  const own = isPrivate ? await library.progress(ownPlace(place), id) : {};
  return own.position ?? (await library.progress(place, id)).position;
}

function drawPage(source: Source, { from, count }: Turned, { place, isPrivate }: Asking) {
  const alone = isPrivate ? 'alone' : place.server === undefined ? undefined : 'together';
  const page = composePage(source, from, count, alone);
  if (!page) throw new Refusal(({ say }) => say('paragraph.noneAtAll'));
  return { reply: withClosing(page.reply, source), position: page.position };
}

/** A page that somebody has turned to: the channel, or whoever reads alone, goes on from there the next time. */
async function turnTo(source: Source, turned: Turned, asking: Asking, { library }: Deps): Promise<Reply> {
  const { place, isPrivate } = asking;
  const { reply, position } = drawPage(source, turned, asking);
  const where = isPrivate ? ownPlace(place) : place;
  if (where.channel !== undefined) {
    // While the library is away, reading goes on; the place is only not kept.
    await library.advance(where, source.id, position).catch(replaceError(LibraryAway, () => {}));
  }
  return reply;
}

const turnPage: Component = {
  name: 'page',
  answers: 'here',
  async press(state, press, deps) {
    const parts = readState('page', state);
    const source = await openSourceOfButton(parts?.article, press, deps);
    return turnTo(source, { from: Number(parts?.number), count: countIn(parts) }, press, deps);
  },
};

const jump: Component = {
  name: 'jump',
  answers: 'here',
  async press(state, press, deps) {
    const parts = readState('jump', state);
    const source = await openSourceOfButton(parts?.article, press, deps);
    return composeJumpForm({ ...source, language: press.ownLanguage }, countIn(parts));
  },
  async submit(state, filled, deps) {
    const parts = readState('jump', state);
    const source = await openSourceOfButton(parts?.article, filled, deps);
    const given = filled.texts.number ?? '';
    const number = Number(/^\s*[¶#]?\s*(\d{1,6})\s*$/.exec(given)?.[1]);
    const last = wholeOf(source).index.article.paragraphs.length;
    if (!number || number > last) throw noParagraph(number ? 'none' : 'noNumber', given, last);
    if (isFurtherOn(source, number)) throw furtherOn(source);
    return turnTo(source, { from: number, count: countIn(parts) }, filled, deps);
  },
};

/** Goes on alone from a page that all see: from where the person has stopped, else from there. */
const readAlone: Component = {
  name: 'alone',
  answers: 'private',
  async press(state, press, deps) {
    const parts = readState('alone', state);
    const source = await openSourceOfButton(parts?.article, press, deps);
    const { library } = deps;
    const { position = Number(parts?.number) } = await library.progress(ownPlace(press.place), source.id);
    return drawPage(source, { from: position, count: countIn(parts) }, press).reply;
  },
};

export const readComponents: readonly Component[] = [turnPage, jump, readAlone];
