import { LibraryRefusal } from '../../src/library/refusals.js';
import { sourceForm, stateOf, wordsIn } from '../../src/reply/index.js';
import { findListing, suggestArticles } from '../article-option.js';
import type { Command, Component, Options, Outcome } from '../command.js';
import { Refusal } from '../refusal.js';
import { importing, type Sent } from './importing.js';

const from = {
  file: { kind: 'file', description: 'A file: .txt, .md, .html, .pdf, .epub or .docx, at most 5 MB' },
  url: { kind: 'text', description: 'The address of a page or a PDF on the web', maxLength: 2000 },
} as const satisfies Options;

const ownArticle = {
  kind: 'text',
  description: 'Which article',
  required: true,
  maxLength: 200,
  suggest: (typed, asking, deps, given) => suggestArticles(typed, asking, deps, given, (one) => !one.shared),
} as const satisfies Options[string];

export const add = {
  name: 'add',
  description: 'Adds an article from a file or an address; without either, from text that you paste',
  options: from,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { options, ownLanguage } = request;
    const { addTitle } = wordsIn(ownLanguage).library;
    if (!options.file && !options.url) return sourceForm(addTitle, stateOf('paste', 1), ownLanguage);
    return importing(options, request, deps);
  },
} satisfies Command<typeof from>;

const replacing = { article: ownArticle, ...from } as const satisfies Options;

export const replace = {
  name: 'replace',
  description: 'Gives an article a new text; older answers find their paragraphs again or say they changed',
  options: replacing,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { options, ownLanguage } = request;
    const { id, shared } = await findListing(options.article, request, deps);
    if (shared) throw new LibraryRefusal({ because: 'shared', id });
    const { replaceTitle } = wordsIn(ownLanguage).library;
    if (!options.file && !options.url) return sourceForm(replaceTitle, stateOf('paste', 1, id), ownLanguage);
    return importing(options, request, deps, id);
  },
} satisfies Command<typeof replacing>;

/** What was pasted into the form of the two above. */
export const paste: Component = {
  name: 'paste',
  answers: 'private',
  allowed: ['library'],
  async submit(state, filled, deps) {
    const [, replaces] = /^paste:1(?::([\w-]{1,24}))?$/.exec(state) ?? [];
    const { texts, files } = filled;
    const sent: Sent = { text: texts.text, url: texts.url, file: files.file?.[0] };
    if (Object.values(sent).every((one) => one === undefined))
      throw new Refusal(({ library: say }) => say.noSource);
    return importing(sent, filled, deps, replaces);
  },
};
