import type { Speaker } from '../../answer/index.js';
import {
  type Article,
  LONGEST_ADDRESS,
  LONGEST_BYLINE,
  LONGEST_TITLE,
  SOURCE_KINDS,
  sourceKindOf,
} from '../../article/index.js';
import type { Form } from '../buttons/index.js';
import { stateOf } from '../buttons/index.js';
import { authors, dateInWords } from '../cite/index.js';
import type { Language } from '../i18n/index.js';
import { brief, languageName, voiceOf } from '../i18n/index.js';
import type { Action, Block, Button, Field, Reply } from '../reply.js';
import { nameSpeakers } from './speakers.js';

/** An article of a list. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly source?: string;
  readonly paragraphs: number;
  readonly current: boolean;
  readonly shared: boolean;
  readonly hidden: boolean;
}

const note = (text: string): Block => ({ kind: 'note', text });
export const button = (label: string, state: string, tone?: Button['tone']): Button => ({
  kind: 'button',
  label,
  state,
  ...(tone && { tone }),
});

/** How many articles stand on a page of the list. */
const PAGE = 10;

/** A library, a page at a time. @param page counted from 1; one beyond the last shows the last. */
export function composeList(articles: readonly Listed[], page: number, language?: Language): Reply {
  const { say } = voiceOf(language);
  const pages = Math.max(1, Math.ceil(articles.length / PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const shown = articles.slice((at - 1) * PAGE, at * PAGE);
  const fields = shown.map((one, place): Field => {
    const about = [
      one.authors.length > 0 && authors(one.authors, language),
      one.source && brief(one.source, 80),
      say('library.paragraphs', { many: one.paragraphs }),
      one.shared && say('library.shared'),
      one.hidden && say('library.hidden'),
    ];
    const number = (at - 1) * PAGE + place + 1;
    const mark = one.current ? '▶ ' : '';
    const title = brief(one.title, 60) || say('article.untitled');
    const value = [one.current && say('library.beingRead'), ...about].filter(
      (part) => typeof part === 'string' && part,
    );
    return { name: `${mark}${number}. ${title}`, value: value.join(' · ') };
  });
  const actions: Action[] = [];
  if (at > 1) actions.push(button(say('library.previous'), stateOf('list', 1, at - 1)));
  if (at < pages) actions.push(button(say('library.next'), stateOf('list', 1, at + 1)));
  return {
    blocks: [
      { kind: 'heading', text: say('library.listHeading', { articles: articles.length }) },
      { kind: 'fields', fields },
      ...(pages > 1 ? [note(say('read.page', { page: at, pages }))] : []),
    ],
    actions,
  };
}

/** An article of a library, or a draft. */
export interface Shelved {
  readonly id: string;
  readonly article: Article;
  /** Whom it quotes; left out of a text so long that finding them takes time. */
  readonly speakers?: readonly Speaker[];
}

/** What was understood of a document, to be kept, fixed or discarded. @param replaces the title it replaces. */
export function composeDraft(draft: Shelved, replaces: string | undefined, language?: Language): Reply {
  const { say, titled } = voiceOf(language);
  const { article } = draft;
  const [first] = article.paragraphs;
  const state = (what: string) => stateOf('draft', 1, what, draft.id);
  return {
    blocks: [
      ...header(draft, language),
      ...missing(article, language),
      ...(first
        ? [note(say('library.begins')), { kind: 'quotation', text: brief(first.text, 300) } as const]
        : []),
      note(
        replaces === undefined
          ? say('library.draftNew')
          : say('library.draftReplacing', { title: titled(replaces) }),
      ),
    ],
    actions: [
      button(say('library.keep'), state('keep'), 'main'),
      button(say('library.fix'), state('fix')),
      detailsButton(draft, language),
      button(say('library.discard'), state('discard'), 'danger'),
    ],
  };
}

/** An article of the library after its header was changed. */
export function composeEdited(edited: Shelved, language?: Language): Reply {
  const { say, titled } = voiceOf(language);
  const said = say('library.edited', { title: titled(edited.article.title) });
  return { blocks: [note(said), ...header(edited, language)], actions: [detailsButton(edited, language)] };
}

const detailsButton = ({ id }: Shelved, language?: Language) =>
  button(voiceOf(language).say('library.details'), stateOf('details', 1, id));

/** An article that was just taken into the library, to be read at once. */
export function composeKept(
  { id, article }: Shelved,
  replaced: boolean,
  inServer: boolean,
  language?: Language,
): Reply {
  const { say, titled } = voiceOf(language);
  const { title } = article;
  const choose = (where: string) => stateOf('choose', 1, id, where);
  return {
    blocks: [
      note(
        replaced
          ? say('library.replaced', { title: titled(title) })
          : say('library.kept', { title: titled(title) }),
      ),
    ],
    actions: [
      button(say('library.readEverywhere'), choose('all'), 'main'),
      ...(inServer ? [button(say('library.readHere'), choose('here'))] : []),
    ],
  };
}

/** A question with a button to do it and one to leave it. */
export function composeQuestion(text: string, label: string, state: string, language?: Language): Reply {
  const { say } = voiceOf(language);
  return {
    blocks: [note(text)],
    actions: [button(label, state, 'danger'), button(say('library.leave'), stateOf('leave', 1))],
  };
}

/** What was done, with a button to undo it. */
export function composeUndoable(text: string, state: string, language?: Language): Reply {
  return { blocks: [note(text)], actions: [button(voiceOf(language).say('library.undo'), state)] };
}

const text = (
  name: string,
  label: string,
  value = '',
  more: { hint?: string; required?: boolean; maxLength?: number } = {},
) => ({ kind: 'text', name, label, value, maxLength: LONGEST_TITLE, ...more }) as const;

/** What people know of an article as a form, filled in. What only citations need stands in `detailsForm`. */
export function headerForm(article: Article, state: string, language?: Language): Form {
  const { say } = voiceOf(language);
  return {
    kind: 'form',
    title: say('library.fixTitle'),
    state,
    fields: [
      text('title', say('library.fieldTitle'), article.title, { required: true }),
      text('authors', say('library.fieldAuthors'), article.authors.join(', '), {
        hint: say('library.fieldAuthorsHint'),
        maxLength: LONGEST_BYLINE,
      }),
      text('source', say('library.fieldSource'), article.source, { hint: say('library.fieldSourceHint') }),
      text('published', say('library.fieldPublished'), article.published?.printed, {
        hint: say('library.fieldPublishedHint'),
      }),
      {
        kind: 'choice',
        name: 'kind',
        label: say('library.kind'),
        value: sourceKindOf(article),
        options: SOURCE_KINDS.map((kind) => ({ value: kind, label: say('library.kindOf', { kind }) })),
      },
    ],
  };
}

/** Where an article came out as a form, filled in: Discord has room for five fields in one. */
export function detailsForm(article: Article, state: string, language?: Language): Form {
  const { say } = voiceOf(language);
  const { volume, issue } = article;
  return {
    kind: 'form',
    title: say('library.detailsTitle'),
    state,
    fields: [
      text('url', say('library.fieldAddress'), article.url, { maxLength: LONGEST_ADDRESS }),
      text('doi', say('library.fieldDoi'), article.doi, { hint: say('library.fieldDoiHint') }),
      text('publisher', say('library.fieldPublisher'), article.publisher, {
        hint: say('library.fieldPublisherHint'),
      }),
      text('volume', say('library.fieldVolume'), volumeAndIssue(volume, issue), {
        hint: say('library.fieldVolumeHint'),
      }),
      text('pages', say('library.fieldPages'), article.pages),
    ],
  };
}

/** A form with what was typed into it before in place of what stood in it. Files have to be given anew. */
export function withTyped(form: Form, texts: Readonly<Record<string, string>>): Form {
  const fields = form.fields.map((field) =>
    field.kind === 'file' ? field : { ...field, value: texts[field.name] ?? '' },
  );
  return { ...form, fields };
}

/** What is wrong in a form, with a button that opens it again. */
export function composeWrongForm(sentence: string, again: string, language?: Language): Reply {
  const open = button(voiceOf(language).say('library.openAgain'), again, 'main');
  return { blocks: [note(sentence)], actions: [open] };
}

/** As citations write them: `12(3)`; an issue alone is `(3)`. */
const volumeAndIssue = (volume = '', issue?: string): string =>
  issue === undefined ? volume : `${volume}(${issue})`;

/** What to read an article from, as a form. */
export function sourceForm(title: string, state: string, language?: Language): Form {
  const { say } = voiceOf(language);
  return {
    kind: 'form',
    title,
    state,
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: say('library.fieldText'),
        hint: say('library.fieldTextHint'),
        long: true,
      },
      { kind: 'text', name: 'url', label: say('library.fieldUrl'), maxLength: 2000 },
      { kind: 'file', name: 'file', label: say('library.fieldFile') },
    ],
  };
}

function header({ article, speakers }: Shelved, language?: Language): Block[] {
  const voice = voiceOf(language);
  const { say } = voice;
  const fields: (Field | false | undefined)[] = [
    article.authors.length > 0 && { name: say('fact.author'), value: authors(article.authors, language) },
    !!article.source && { name: say('fact.source'), value: article.source },
    hasSource(article) && {
      name: say('library.kind'),
      value: say('library.kindOf', { kind: sourceKindOf(article) }),
    },
    article.published && { name: say('fact.published'), value: dateInWords(article.published, language) },
    !!article.publisher && { name: say('library.fieldPublisher'), value: article.publisher },
    !!(article.volume || article.issue) && {
      name: say('library.fieldVolume'),
      value: volumeAndIssue(article.volume, article.issue),
    },
    !!article.pages && { name: say('library.fieldPages'), value: article.pages },
    !!article.doi && { name: say('library.fieldDoi'), value: article.doi },
    !!article.url && { name: say('fact.url'), value: article.url },
    { name: say('article.paragraphs'), value: `${article.paragraphs.length}` },
    speakers && {
      name: say('article.speakers'),
      value: speakers.length === 0 ? say('article.nobody') : nameSpeakers(voice, speakers),
    },
    { name: say('fact.language'), value: languageName(article.language, language) },
  ];
  return [
    { kind: 'heading', text: brief(article.title, 250) || say('article.untitled') },
    { kind: 'fields', fields: fields.filter((field) => !!field) },
  ];
}

/** A text that was pasted, with nothing said of where it is from, is of no kind. */
const hasSource = ({ source, url, sourceKind }: Article) =>
  sourceKind !== undefined || source !== undefined || url !== undefined;

function missing(article: Article, language?: Language): Block[] {
  const { say, list } = voiceOf(language);
  const fields = [
    !article.title && say('library.title'),
    article.authors.length === 0 && say('library.author'),
    !article.published && say('library.date'),
    !article.source && say('library.source'),
    !article.url && say('library.address'),
  ].filter((field) => typeof field === 'string');
  return fields.length > 0 ? [note(say('library.missing', { fields: list(fields) }))] : [];
}
