import { readState } from '../../src/reply/index.js';
import { findOwn, suggestAmong } from '../article-option.js';
import type { Command, Options } from '../command.js';
import type { Component } from '../component.js';
import type { Outcome } from '../outcome.js';
import { Refusal } from '../refusal.js';
import { composePasteForm, importSent, type Sent } from './importing.js';
import { allowRetyping } from './retype.js';

const from = {
  file: { kind: 'file' },
  url: { kind: 'text', maxLength: 2000 },
} as const satisfies Options;

const ownArticle = {
  kind: 'text',
  required: true,
  maxLength: 200,
  suggest: suggestAmong(({ shared }) => !shared),
} as const satisfies Options[string];

export const add = {
  name: 'add',
  options: from,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { options, ownLanguage } = request;
    if (!options.file && !options.url) return composePasteForm(undefined, ownLanguage);
    return importSent(options, request, deps);
  },
} satisfies Command<typeof from>;

const replacing = { article: ownArticle, ...from } as const satisfies Options;

export const replace = {
  name: 'replace',
  options: replacing,
  answers: 'private',
  async execute(request, deps): Promise<Outcome> {
    const { options, ownLanguage } = request;
    const { id } = await findOwn(options.article, request, deps);
    if (!options.file && !options.url) return composePasteForm(id, ownLanguage);
    return importSent(options, request, deps, id);
  },
} satisfies Command<typeof replacing>;

/** What was pasted into the form of the two above. */
export const paste: Component = {
  name: 'paste',
  answers: 'here',
  allowed: ['library'],
  async submit(state, filled, deps) {
    const replaces = readState('paste', state)?.article;
    const { texts, files } = filled;
    const sent: Sent = { text: texts.text, url: texts.url, file: files.file?.[0] };
    return allowRetyping(state, filled, deps, async () => {
      if (Object.values(sent).every((one) => one === undefined))
        throw new Refusal(({ say }) => say('library.noSource'));
      return importSent(sent, filled, deps, replaces);
    });
  },
};
