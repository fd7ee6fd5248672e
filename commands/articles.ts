import { composeList, libraryWords } from '../src/reply/index.js';
import type { Command, Component, Group } from './command.js';
import { Refusal } from './refusal.js';

const list = {
  name: 'list',
  description: 'The articles that can be asked here; the one being read is marked',
  options: {},
  answers: 'private',
  async execute({ place, may }, { library }) {
    const all = await library.list(place);
    const hidden = await may('library');
    return composeList(hidden ? all : all.filter((one) => !one.hidden), 1);
  },
} satisfies Command;

export const articles: Group = {
  name: 'articles',
  description: 'The articles of the library here',
  commands: [list],
};

/** Another page of the list. */
export const listPages = {
  name: 'list',
  answers: 'here',
  async press(state, { place, may }, { library }) {
    const page = Number(/^list:1:(\d{1,4})$/.exec(state)?.[1]);
    if (!page) throw new Refusal(libraryWords.pageGone);
    const all = await library.list(place);
    const hidden = await may('library');
    return composeList(hidden ? all : all.filter((one) => !one.hidden), page);
  },
} satisfies Component;
