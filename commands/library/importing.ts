import { speakers } from '../../src/answer/index.js';
import { completeAddress } from '../../src/article/index.js';
import { MAX_BYTES } from '../../src/imports/index.js';
import { type Draft, type Kept, type Library, LibraryRefusal, type Place } from '../../src/library/index.js';
import {
  composeDraft,
  composeSourceForm,
  type Form,
  foldTyped,
  type Language,
  type Reply,
  type Shelved,
  voiceOf,
  type WrongForm,
  writeState,
} from '../../src/reply/index.js';
import type { Asking, Deps, GivenFile } from '../command.js';
import { Refusal } from '../refusal.js';

/** What somebody sent to be read; one of it. */
export interface Sent {
  readonly file?: GivenFile | undefined;
  readonly url?: string | undefined;
  readonly text?: string | undefined;
}

/** The most characters of a text in which speakers are looked for: this takes about a fifth of a second. */
const SOON = 100_000;

/** An article as it is shown to those who manage it. Nothing that takes long is done for it. */
export async function prepareShelved({ id, revision, article }: Kept, { indexOf }: Deps): Promise<Shelved> {
  const length = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length > SOON) return { id, article };
  return { id, article, speakers: speakers(await indexOf({ id, revision, article })) };
}

/** The form to paste into. @param replaces the article whose text it is to replace. */
export function composePasteForm(replaces: string | undefined, language: Language): Form {
  const { say } = voiceOf(language);
  return replaces === undefined
    ? composeSourceForm(say('library.addTitle'), writeState('paste'), language)
    : composeSourceForm(say('library.replaceTitle'), writeState('paste', replaces), language);
}

/** A draft or an article of the place's. @throws LibraryRefusal */
export async function findChangeable(library: Library, place: Place, id: string): Promise<Kept | Draft> {
  const found = (await library.findDraft(place, id)) ?? (await library.find(place, id));
  if (!found) throw new LibraryRefusal({ because: 'no-such-article', id });
  return found;
}

/**
 * Reads what was sent and shows what was understood; it is in the library once it is kept.
 *
 * @param replaces the article whose text it is to replace.
 * @throws Refusal, ImportRefused, LibraryRefusal
 */
export async function importSent(sent: Sent, asking: Asking, deps: Deps, replaces?: string): Promise<Reply> {
  const { library, importer } = deps;
  const { place, language, progress } = asking;
  const { say } = voiceOf(language);
  const { file, url, text } = sent;
  if ([file, url, text].filter((one) => one !== undefined).length > 1)
    throw new Refusal(({ say }) => say('library.oneSource'));
  if (file && file.size > MAX_BYTES)
    throw new Refusal(({ say, quote }) => say('library.tooBig', { file: quote(file.name) }));
  await library.admit(place);
  const imported = await importer.importDocument(
    url !== undefined
      ? { from: 'page', url: completeAddress(url) }
      : file
        ? { from: 'file', name: file.name, read: () => file.read() }
        : { from: 'content', content: text ?? '' },
    { person: place.person, onProgress: (step) => progress(say(`library.${step}`)) },
  );
  const draft = await library.draft(place, imported, replaces);
  return showDraft(draft, asking, deps);
}

/** What was understood of a document that waits to be kept. @param wrong what its form was last refused for. */
export async function showDraft(
  draft: Draft,
  { place, language }: Asking,
  deps: Deps,
  wrong?: WrongForm,
): Promise<Reply> {
  const { library } = deps;
  const { replaces, article } = draft;
  const replaced = replaces === undefined ? undefined : await library.find(place, replaces);
  const title = foldTyped(article.title);
  const twins = (await library.list(place)).filter((one) => !one.hidden && foldTyped(one.title) === title);
  const hasTwin = replaces === undefined && title !== '' && twins.length > 0;
  return composeDraft(
    await prepareShelved(draft, deps),
    { replaces: replaced?.article.title, hasTwin, wrong },
    language,
  );
}
