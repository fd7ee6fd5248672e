import type { Absent } from '../src/answer/index.js';
import { LibraryAway, type Place } from '../src/library/index.js';
import {
  composeAcross,
  composeNote,
  type PassageThere,
  type Reply,
  readState,
  type Source,
  underQuestion,
  voiceOf,
  withAcross,
  withClosing,
} from '../src/reply/index.js';
import { SearchRefused } from '../src/search/index.js';
import type { Asking, ChoiceOption, Deps } from './command.js';
import type { Component } from './component.js';
import { Refusal, replaceError, staleButton } from './refusal.js';

/** How many passages are shown. */
const SHOWN = 3;

/** What an article lacks that another one may have. */
const ELSEWHERE: ReadonlySet<Absent['reason']['because']> = new Set([
  'not-mentioned',
  'other-language',
  'unknown-speaker',
  'silent-on',
]);

/** A refusal with a button that looks in the other articles, where this one lacks what was asked and there are others. */
export async function offerOthers(
  reply: Reply,
  absent: Absent,
  { source: { id, language }, place }: { readonly source: Source; readonly place: Place },
  { library }: Deps,
): Promise<Reply> {
  if (!ELSEWHERE.has(absent.reason.because)) return reply;
  // While the library is away nothing can be looked up.
  const hasOthers = await library.hasOthers(place, id).catch(replaceError(LibraryAway, () => false));
  return hasOthers ? withAcross(reply, id, language) : reply;
}

/** Where is looked: in the article alone, or in all of the library. */
export const inOption = { kind: 'choice', choices: ['article', 'all'] } as const satisfies ChoiceOption;

/** What all articles have about something, below what was asked. */
export async function lookEverywhere(asking: Asking, deps: Deps, asked: string): Promise<Reply> {
  const found = await searchLibrary(asking, deps, asked);
  return underQuestion(withClosing(found, asking), asked);
}

/**
 * The best passages of all articles that may be read where it is asked, each as far as it may be.
 *
 * @param except an article that was asked already.
 * @throws Refusal when it can't be searched just now.
 */
async function searchLibrary(asking: Asking, deps: Deps, question: string, except?: string): Promise<Reply> {
  const { library, searcher, meaning } = deps;
  const { place, language } = asking;
  const { say } = voiceOf(language);
  if (!/[\p{L}\p{N}]/u.test(question)) return composeNote(say('absent.noWords'));
  const articles = (await library.readable(place, meaning?.model)).filter(({ id }) => id !== except);
  const all = articles.length;
  if (all === 0) return composeNote(say('across.onlyOne'));
  const vector = await meaning?.questionVector(question);
  const found = await refuseWhenBusy(
    searcher.search({
      question,
      vector,
      articles,
      most: SHOWN,
      kept: (ids, form) => library.storedWords(place, ids, form, meaning?.model),
      text: (id) => library.stored(place, id),
      onProgress: (looked) => asking.progress(say('across.reading', { looked, all })),
    }),
  );
  const there: Omit<PassageThere, 'span'>[] = [];
  for (const { id, paragraph: number } of found.passages) {
    const kept = await library.find(place, id);
    const paragraph = kept?.article.paragraphs[number - 1];
    // It may have been removed or replaced since.
    if (kept && paragraph) there.push({ ...kept, paragraph });
  }
  const quotable = there.map(({ paragraph: { text }, article: { language } }) => ({ text, language }));
  const spans = await refuseWhenBusy(searcher.quote(question, quotable));
  const passages = there.map((one, at) => ({ ...one, span: spans[at] }));
  return composeAcross(passages, { looked: found.looked, all, isCommon: found.isCommon }, language);
}

/** @throws Refusal when the searcher refuses. */
async function refuseWhenBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof SearchRefused) throw new Refusal(({ say }) => say('across.busy'));
    throw error;
  }
}

/** The other articles, for whoever was told that one has nothing. The question stands above the message. */
export const across: Component = {
  name: 'across',
  answers: 'private',
  async press(state, press, deps) {
    const { asked, language } = press;
    const id = readState('across', state)?.article;
    if (id === undefined) throw staleButton();
    if (asked === undefined) return composeNote(voiceOf(language).say('fault.questionGone'));
    return underQuestion(
      withClosing(await searchLibrary(press, deps, asked, id), { isPrivate: true, language }),
      asked,
    );
  },
};
