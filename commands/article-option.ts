import { type Kept, LibraryRefusal, type Listing } from '../src/library/index.js';
import { brief, foldTyped, nameTitles, type Source } from '../src/reply/index.js';
import type { Asking, Choice, Deps, Options, TextOption, Unchecked } from './command.js';
import { Refusal, replaceError } from './refusal.js';
import { openSource, openSourceIfReady } from './source.js';

/** Discord's limits: choices, and the characters of a choice's name. */
const MOST_SUGGESTED = 25;
const NAME = 100;

/** Which articles a command is for. */
type Wanted = (one: Listing) => boolean;

const isShown: Wanted = ({ hidden }) => !hidden;

/** Suggests articles of the place's library; see `suggestAmong`. */
export const suggestArticles = suggestAmong(isShown);

/** Which article a command is about; without it, the one that is being read where it is used. */
export const articleOption = {
  kind: 'text',
  maxLength: 200,
  suggest: suggestArticles,
} as const satisfies TextOption;

/** The same, where there is no going without one. */
export const neededArticle = { ...articleOption, required: true } as const satisfies TextOption;

/**
 * Suggests those articles of the place's library whose title, author or source holds what is typed; the one being read
 * first.
 */
export function suggestAmong(isWanted: Wanted) {
  return async (typed: string, { place }: Asking, deps: Deps): Promise<Choice[]> => {
    const sought = foldTyped(typed);
    const found = (await deps.library.list(place))
      .filter(isWanted)
      .filter(({ title, authors, source = '' }) =>
        foldTyped([title, ...authors, source].join(' ')).includes(sought),
      )
      .sort((a, b) => Number(b.current) - Number(a.current))
      .slice(0, MOST_SUGGESTED);
    // A name handed back for its value means the first of that name.
    const names = nameTitles(
      found.map(({ title, id }) => title || id),
      NAME,
    );
    return found.map(({ id }, at) => ({ name: names[at] ?? id, value: id }));
  };
}

/** The options of a command that asks for nothing else. */
export const articleAlone = { article: articleOption } as const satisfies Options;

/** The article that a command is about. @throws Refusal when there is none such here. */
export async function findSource(asking: Asking, deps: Deps, asked: string | undefined): Promise<Source> {
  return openSource(await findArticle(asking, deps, asked), asking, deps);
}

async function findArticle(asking: Asking, deps: Deps, asked: string | undefined): Promise<Kept> {
  const { library } = deps;
  if (!asked?.trim()) return library.current(asking.place);
  const { id } = await findListing(asked, asking, deps);
  const kept = await library.find(asking.place, id);
  if (!kept) throw noSuchArticle(asked);
  return kept;
}

/**
 * Like `findSource`, for suggestions: what is typed so far may be no article yet. Suggestions don't wait, so there
 * is nothing as long as the article is being made ready to be asked.
 */
export async function findSourceSoFar(
  asking: Asking,
  deps: Deps,
  given: Unchecked,
): Promise<Source | undefined> {
  const { article } = given;
  const asked = typeof article === 'string' ? article : undefined;
  const { library } = deps;
  const kept = await findArticle(asking, deps, asked).catch(
    replaceError(Refusal, () => library.current(asking.place)),
  );
  return openSourceIfReady(kept, asking, deps);
}

/**
 * An article by what was typed: its id, its title as it is offered, or a part of its title that no other has.
 *
 * @throws Refusal when there is none such, or more than one.
 */
export async function findListing(
  asked: string,
  { place }: Asking,
  deps: Deps,
  isWanted = isShown,
): Promise<Listing> {
  const all = (await deps.library.list(place)).filter(isWanted);
  const byId = all.find(({ id }) => id === asked.trim());
  if (byId) return byId;
  const sought = foldTyped(asked);
  const exact = all.filter((one) => foldTyped(titleOf(one)) === sought || foldTyped(one.title) === sought);
  const near = exact.length > 0 ? exact : all.filter(({ title }) => foldTyped(title).includes(sought));
  const [first, second] = near;
  if (!first) throw noSuchArticle(asked);
  if (second && exact.length === 0)
    throw new Refusal(({ say, titled }) => say('library.severalArticles', { asked: titled(asked) }));
  return near.find(({ current }) => current) ?? first;
}

/** Like `findListing`, for an article of the place's own, which alone can be changed. @throws LibraryRefusal too */
export async function findOwn(asked: string, asking: Asking, deps: Deps): Promise<Listing> {
  const found = await findListing(asked, asking, deps);
  if (found.shared) throw new LibraryRefusal({ because: 'shared', id: found.id });
  return found;
}

const noSuchArticle = (asked: string) =>
  new Refusal(({ say, titled }) => say('library.noSuchArticle', { asked: titled(asked) }));

const titleOf = ({ title, id }: Listing) => brief(title, NAME) || id;
