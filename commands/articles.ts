import { writeMarkdown } from '../src/article/index.js';
import {
  composeList,
  composeNote,
  limitOf,
  type Reply,
  readState,
  voiceOf,
  wholeOf,
} from '../src/reply/index.js';
import { articleAlone, findSource } from './article-option.js';
import type { Asking, Command, Deps, Group } from './command.js';
import type { Component } from './component.js';
import { Refusal, replaceError } from './refusal.js';

/** What is hidden is listed for those who can show it again. */
async function showPage(number: number, { place, may, language }: Asking, { library }: Deps): Promise<Reply> {
  const all = await library.list(place);
  // A list is no place to say that the rights can't be had: it is the one for readers then.
  const manages = await may('library').catch(replaceError(Refusal, () => false));
  const shown = manages ? all : all.filter(({ hidden }) => !hidden);
  return composeList(shown, number, language);
}

const list = {
  name: 'list',
  options: {},
  answers: 'private',
  execute: (request, deps) => showPage(1, request, deps),
} satisfies Command;

const exported = {
  name: 'export',
  options: articleAlone,
  answers: 'private',
  async execute(request, deps) {
    const source = await findSource(request, deps, request.options.article);
    const limit = limitOf(source);
    if (limit !== undefined && !(await request.may('library'))) {
      throw new Refusal(({ say }) => say('library.exportLimited', { last: limit }));
    }
    const { id } = source;
    const { article } = wholeOf(source).index;
    const content = writeMarkdown(article);
    if (Buffer.byteLength(content) > MOST_BYTES)
      throw new Refusal(({ say }) => say('library.tooBigToExport'));
    const { say, titled } = voiceOf(request.language);
    return {
      ...composeNote(say('library.exported', { title: titled(article.title) })),
      files: [{ name: `${nameFile(article.title) || id}.md`, content }],
    };
  },
} satisfies Command<typeof articleAlone>;

/** Discord takes 10 MB from a bot. */
const MOST_BYTES = 10_000_000;

/** Letters and digits of the title that every file system takes. */
function nameFile(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

export const articles: Group = {
  name: 'articles',
  commands: [list, exported] as readonly Command[],
};

/** Another page of the list. */
export const listPages = {
  name: 'list',
  answers: 'here',
  async press(state, press, deps) {
    const number = Number(readState('list', state)?.page);
    if (!number) throw new Refusal(({ say }) => say('library.pageGone'));
    return showPage(number, press, deps);
  },
} satisfies Component;
