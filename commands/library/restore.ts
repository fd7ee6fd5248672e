import type { Library, Place, Restorable } from '../../src/library/index.js';
import {
  brief,
  composeNote,
  composeUndoable,
  foldTyped,
  type Language,
  type Reply,
  voiceOf,
  writeState,
} from '../../src/reply/index.js';
import type { Asking, Choice, Command, Deps, Options } from '../command.js';
import { Refusal } from '../refusal.js';

/** How long a title is in a suggestion, beside the date. */
const TITLE = 60;

const options = {
  article: {
    kind: 'text',
    maxLength: 200,
    required: true,
    async suggest(typed, { place, ownLanguage }, { library }): Promise<Choice[]> {
      const sought = foldTyped(typed);
      const named = nameEach(await library.restorable(place), ownLanguage);
      return named
        .filter(({ name }) => foldTyped(name).includes(sought))
        .slice(0, 25)
        .map(({ id, name }) => ({ name, value: id }));
    },
  },
} as const satisfies Options;

/** Brings back what was removed or replaced, once the button to undo it is gone. */
export const restore = {
  name: 'restore',
  options,
  answers: 'private',
  async execute(request, deps): Promise<Reply> {
    const { place, ownLanguage, options } = request;
    const asked = options.article.trim();
    const sought = foldTyped(asked);
    const named = nameEach(await deps.library.restorable(place), ownLanguage);
    // Of one title the latest is meant.
    const found =
      named.find(({ id, name }) => id === asked || foldTyped(name) === sought) ??
      named.find(({ title }) => foldTyped(title) === sought) ??
      named.find(({ title }) => foldTyped(title).includes(sought));
    if (!found) throw new Refusal(({ say, titled }) => say('restore.nothing', { asked: titled(asked) }));
    return restoreArticle(found.id, request, deps);
  },
} satisfies Command<typeof options>;

/** Each with a name of its own, as suggestions want it. */
function nameEach(all: readonly Restorable[], language: Language) {
  const { say, tag } = voiceOf(language);
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const times = new Map<string, number>();
  return all.map((one) => {
    const key = one.earlierOf === undefined ? 'restore.removed' : 'restore.earlier';
    const name = say(key, { title: brief(one.title, TITLE) || one.id, date: day.format(one.since) });
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { ...one, name: time > 1 ? `${name} (${time})` : name };
  });
}

/** Brings back an article, or the text that one had before, which can be undone. */
export async function restoreArticle(
  id: string,
  { place, language }: Asking,
  { library }: Deps,
): Promise<Reply> {
  const { say, titled } = voiceOf(language);
  const { id: restored, article } = await library.restore(place, id);
  const title = titled(article.title);
  if (restored === id) return composeNote(say('library.restored', { title }));
  const earlier = await earlierOf(restored, place, library);
  const text = say('library.earlierBack', { title });
  return earlier === undefined
    ? composeNote(text)
    : composeUndoable(text, writeState('shelf', 'restore', earlier), language);
}

/** The id of the text that an article had before, which can be brought back. */
export async function earlierOf(id: string, place: Place, library: Library): Promise<string | undefined> {
  return (await library.restorable(place)).find((one) => one.earlierOf === id)?.id;
}
