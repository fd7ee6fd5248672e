import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  citeInLine,
  composeNote,
  composeNoted,
  composeNoteForm,
  composeNotes,
  isFurtherOn,
  type Reply,
  readPassageState,
  readState,
  voiceOf,
  writeNotes,
} from '../src/reply/index.js';
import type { Asking, Command, Deps } from './command.js';
import type { Component } from './component.js';
import { findPassageNow } from './passage.js';
import { chooseStyle } from './preferences.js';
import { furtherOn, staleButton } from './refusal.js';

/** Of a note in one's own words, in UTF-16 code units: a quarter of what a form takes. */
const LONGEST = 1000;
/** Of the words that are kept: a printed page. */
const LONGEST_TEXT = 2000;

async function showPage(number: number, { place, language }: Asking, { library }: Deps): Promise<Reply> {
  return composeNotes(await library.notes(place), number, language);
}

/** What a person keeps for themselves. */
export const notes = {
  name: 'notes',
  options: {},
  answers: 'private',
  execute: (request, deps) => showPage(1, request, deps),
} satisfies Command;

/** The passage of a *Keep* button. @throws Refusal when it is gone, or further on than the place has read */
async function passageOf(state: string, asking: Asking, deps: Deps) {
  const { source, number, start, end } = await findPassageNow(readPassageState('note', state), asking, deps);
  if (isFurtherOn(source, number)) throw furtherOn(source);
  const { article } = source.index;
  const words = article.paragraphs[number - 1]?.text.slice(start, end) ?? '';
  if (words.trim() === '') throw staleButton();
  const { text: line, url } = citeInLine(article, source.language);
  const cited = url === undefined ? line : `${line}, ${url}`;
  const text = words.length > LONGEST_TEXT ? `${words.slice(0, LONGEST_TEXT).toWellFormed()}…` : words;
  return { article: source.id, title: article.title, cited, paragraph: number, text };
}

/** Keeps a passage, with a note in one's own words. */
const keep = {
  name: 'note',
  answers: 'private',
  async press(state, press, deps) {
    const { library } = deps;
    await passageOf(state, press, deps);
    await library.admitNote(press.place);
    return composeNoteForm(state, LONGEST, press.ownLanguage);
  },
  async submit(state, filled, deps) {
    const passage = await passageOf(state, filled, deps);
    const note = filled.texts.note?.trim().slice(0, LONGEST).toWellFormed();
    const { library } = deps;
    await library.takeNote(filled.place, { ...passage, ...(note && { note }) });
    return composeNoted(filled.language);
  },
} satisfies Component;

/** One of several paragraphs; what is chosen is the state of a `note` button. */
const keepOne: Component = {
  name: 'keepone',
  answers: 'private',
  press: (_state, press, deps) => keep.press(press.chosen[0] ?? '', press, deps),
};

const turnNotes: Component = {
  name: 'notes',
  answers: 'here',
  async press(state, press, deps) {
    const number = Number(readState('notes', state)?.page);
    // Nobody's notes take the place of a message that others see.
    if (!number || !press.isPrivate) throw staleButton();
    return showPage(number, press, deps);
  },
};

const removeNote: Component = {
  name: 'unnote',
  answers: 'here',
  async press(state, press, deps) {
    const number = Number(readState('unnote', state)?.page);
    if (!number || !press.isPrivate) throw staleButton();
    const { library } = deps;
    await library.dropNote(press.place, press.chosen[0] ?? '');
    return showPage(number, press, deps);
  },
};

/** All notes as a file, with a citation of each article. */
const exportNotes: Component = {
  name: 'exportnotes',
  answers: 'private',
  async press(state, { place, language, prefers }, { library, citations, now }) {
    const all = await library.notes(place);
    if (!readState('exportnotes', state) || all.length === 0) throw staleButton();
    const style = chooseStyle(prefers);
    const retrieved = now().toISOString().slice(0, 10);
    const articles = [];
    for (const id of new Set(all.map(({ article }) => article))) {
      const article = (await library.find(place, id))?.article;
      const cited = article && (await citations.cite(article, { style, retrieved, language }));
      const notes = all.filter((one) => one.article === id);
      // A citation takes some 8 ms, and there may be a hundred.
      await nextTurn();
      articles.push({ notes, ...(article && cited && { title: article.title, cited: cited.text }) });
    }
    const content = writeNotes(articles, style, language);
    return {
      ...composeNote(voiceOf(language).say('notes.exported')),
      files: [{ name: 'notes.md', content }],
    };
  },
};

export const noteComponents: readonly Component[] = [keep, keepOne, turnNotes, removeNote, exportNotes];
