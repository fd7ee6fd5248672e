import {
  CITATION_STYLES,
  type CitationStyle,
  type CitedPlace,
  composeCited,
  composeWithheld,
  isFurtherOn,
  isStyle,
  type Reply,
  readCiteState,
  refuseMissing,
  type Source,
  wholeOf,
  withClosing,
} from '../src/reply/index.js';
import { articleOption, findSource } from './article-option.js';
import type { Asking, Command, Deps, Options } from './command.js';
import type { Component, Press } from './component.js';
import { countDiscussed } from './discussed.js';
import { chooseStyle } from './preferences.js';
import { staleButton } from './refusal.js';
import { openSource } from './source.js';

const options = {
  paragraph: { kind: 'number', min: 1 },
  style: {
    kind: 'choice',
    choices: CITATION_STYLES,
  },
  article: articleOption,
} as const satisfies Options;

export const cite = {
  name: 'cite',
  options,
  answers: 'private',
  async execute(request, deps) {
    const source = await findSource(request, deps, request.options.article);
    return citeAsAsked(source, request.options, request, deps);
  },
} satisfies Command<typeof options>;

/** The article's citation, or that of a paragraph. @param style the person's own, if it is none. */
export async function citeAsAsked(
  source: Source,
  { paragraph: number, style }: { readonly paragraph?: number; readonly style?: string },
  asking: Asking,
  deps: Deps,
): Promise<Reply> {
  const missing = number === undefined ? undefined : refuseMissing(wholeOf(source), number);
  if (missing) return missing;
  const place = { article: source.id, revision: source.revision, ...(number !== undefined && { number }) };
  const wanted = { place, style: isStyle(style) ? style : chooseStyle(asking.prefers) };
  const reply = await citePlace(source, wanted, deps);
  if (number !== undefined && !isFurtherOn(source, number)) countDiscussed(asking, deps, source, number);
  return reply;
}

async function citePlace(
  source: Source,
  { place, style }: { readonly place: CitedPlace; readonly style: CitationStyle },
  deps: Deps,
): Promise<Reply> {
  const { article } = source.index;
  const { number, start, end } = place;
  if (number !== undefined && isFurtherOn(source, number)) {
    return composeWithheld(source, [{ of: 'paragraph', number }]);
  }
  const text = number === undefined ? undefined : article.paragraphs[number - 1]?.text;
  const isThere =
    text === undefined ? number === undefined : (start ?? 0) <= (end ?? 0) && (end ?? 0) <= text.length;
  if (!isThere) throw staleButton();
  const quotation = start === undefined ? undefined : text?.slice(start, end);
  const citation = await deps.citations.cite(article, {
    style,
    retrieved: deps.now().toISOString().slice(0, 10),
    ...(number !== undefined && { paragraph: number }),
    ...(quotation && { quotation }),
    ...(source.language && { language: source.language }),
  });
  return withClosing(composeCited(source, citation, style, place), source);
}

async function press(state: string, press: Press, deps: Deps): Promise<Reply> {
  const { place, prefers, chosen } = press;
  const asked = readCiteState(state);
  const kept = asked && (await deps.library.find(place, asked.article));
  // A citation that names another paragraph than it quotes would be worse than none.
  if (!kept || kept.revision !== asked.revision) throw staleButton();
  const [style] = chosen;
  const source = await openSource(kept, press, deps);
  const wanted = { place: asked, style: isStyle(style) ? style : chooseStyle(prefers) };
  return citePlace(source, wanted, deps);
}

/** The same in another style is no other citation. */
async function pressCite(state: string, asking: Press, deps: Deps): Promise<Reply> {
  const reply = await press(state, asking, deps);
  const { article: id = '', number } = readCiteState(state) ?? {};
  countDiscussed(asking, deps, { id }, number);
  return reply;
}

/** The *Cite* button of an answer, the same citation in another style, and one of several statements. */
export const citeComponents: readonly Component[] = [
  { name: 'cite', answers: 'private', press: pressCite },
  { name: 'restyle', answers: 'here', press },
  {
    name: 'citeone',
    answers: 'private',
    press: (_state, asking, deps) => pressCite(asking.chosen[0] ?? '', { ...asking, chosen: [] }, deps),
  },
];
