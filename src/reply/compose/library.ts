import type { Speaker } from '../../answer/index.js';
import type { Article } from '../../article/article.js';
import { LONGEST_BYLINE, LONGEST_TITLE } from '../../article/header/cap.js';
import type { Form } from '../buttons/form.js';
import { stateOf } from '../buttons/state.js';
import type { Language } from '../i18n/languages.js';
import { brief } from '../i18n/plain.js';
import { languageName, wordsIn } from '../i18n/words.js';
import type { Action, Block, Button, Fields, Reply } from '../reply.js';
import { authors, dateInWords } from './citation.js';

type Field = Fields['fields'][number];

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
  const { library: say, untitled } = wordsIn(language);
  const pages = Math.max(1, Math.ceil(articles.length / PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const shown = articles.slice((at - 1) * PAGE, at * PAGE);
  const fields = shown.map((one, place): Field => {
    const about = [
      one.authors.length > 0 && authors(one.authors, language),
      one.source && brief(one.source, 80),
      say.paragraphs(one.paragraphs),
      one.shared && say.shared,
      one.hidden && say.hidden,
    ];
    const number = (at - 1) * PAGE + place + 1;
    const mark = one.current ? '▶ ' : '';
    const title = brief(one.title, 60) || untitled;
    const value = [one.current && say.beingRead, ...about].filter((part) => typeof part === 'string' && part);
    return { name: `${mark}${number}. ${title}`, value: value.join(' · ') };
  });
  const actions: Action[] = [];
  if (at > 1) actions.push(button(say.previous, stateOf('list', 1, at - 1)));
  if (at < pages) actions.push(button(say.next, stateOf('list', 1, at + 1)));
  return {
    blocks: [
      { kind: 'heading', text: say.listHeading(articles.length) },
      { kind: 'fields', fields },
      ...(pages > 1 ? [note(say.page(at, pages))] : []),
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
  const { library: say } = wordsIn(language);
  const { article } = draft;
  const [first] = article.paragraphs;
  const state = (what: string) => stateOf('draft', 1, what, draft.id);
  return {
    blocks: [
      ...header(draft, language),
      ...missing(article, language),
      ...(first ? [note(say.begins), { kind: 'quotation', text: brief(first.text, 300) } as const] : []),
      note(replaces === undefined ? say.draftNew : say.draftReplacing(replaces)),
    ],
    actions: [
      button(say.keep, state('keep'), 'main'),
      button(say.fix, state('fix')),
      button(say.discard, state('discard'), 'danger'),
    ],
  };
}

/** An article of the library after its header was changed. */
export function composeEdited(edited: Shelved, language?: Language): Reply {
  const said = wordsIn(language).library.edited(edited.article.title);
  return { blocks: [note(said), ...header(edited, language)], actions: [] };
}

/** An article that was just taken into the library, to be read at once. */
export function composeKept(
  { id, article }: Shelved,
  replaced: boolean,
  inServer: boolean,
  language?: Language,
): Reply {
  const { library: say } = wordsIn(language);
  const { title } = article;
  const choose = (where: string) => stateOf('choose', 1, id, where);
  return {
    blocks: [note(replaced ? say.replaced(title) : say.kept(title))],
    actions: [
      button(say.readEverywhere, choose('all'), 'main'),
      ...(inServer ? [button(say.readHere, choose('here'))] : []),
    ],
  };
}

/** A question with a button to do it and one to leave it. */
export function composeQuestion(text: string, label: string, state: string, language?: Language): Reply {
  const { library: say } = wordsIn(language);
  return {
    blocks: [note(text)],
    actions: [button(label, state, 'danger'), button(say.leave, stateOf('leave', 1))],
  };
}

/** What was done, with a button to undo it. */
export function composeUndoable(text: string, state: string, language?: Language): Reply {
  return { blocks: [note(text)], actions: [button(wordsIn(language).library.undo, state)] };
}

/** The header of an article as a form, filled in. */
export function headerForm(article: Article, state: string, language?: Language): Form {
  const { library: say } = wordsIn(language);
  const text = (name: string, label: string, value = '', more: { hint?: string; required?: boolean } = {}) =>
    ({ kind: 'text', name, label, value, maxLength: LONGEST_TITLE, ...more }) as const;
  return {
    kind: 'form',
    title: say.fixTitle,
    state,
    fields: [
      text('title', say.fieldTitle, article.title, { required: true }),
      {
        ...text('authors', say.fieldAuthors, article.authors.join(', '), { hint: say.fieldAuthorsHint }),
        maxLength: LONGEST_BYLINE,
      },
      text('source', say.fieldSource, article.source, { hint: say.fieldSourceHint }),
      text('published', say.fieldPublished, article.published?.printed, { hint: say.fieldPublishedHint }),
      { ...text('url', say.fieldAddress, article.url), maxLength: 2000 },
    ],
  };
}

/** What to read an article from, as a form. */
export function sourceForm(title: string, state: string, language?: Language): Form {
  const { library: say } = wordsIn(language);
  return {
    kind: 'form',
    title,
    state,
    fields: [
      { kind: 'text', name: 'text', label: say.fieldText, hint: say.fieldTextHint, long: true },
      { kind: 'text', name: 'url', label: say.fieldUrl, maxLength: 2000 },
      { kind: 'file', name: 'file', label: say.fieldFile },
    ],
  };
}

function header({ article, speakers }: Shelved, language?: Language): Block[] {
  const words = wordsIn(language);
  const { library: say } = words;
  const fields: (Field | false | undefined)[] = [
    article.authors.length > 0 && { name: words.fields.author, value: authors(article.authors, language) },
    !!article.source && { name: words.fields.source, value: article.source },
    article.published && { name: words.fields.published, value: dateInWords(article.published, language) },
    !!article.url && { name: words.fields.url, value: article.url },
    { name: words.paragraphs, value: `${article.paragraphs.length}` },
    speakers && { name: words.speakers, value: say.speakers(speakers) },
    { name: say.language, value: languageName(article.language, language) },
  ];
  return [
    { kind: 'heading', text: brief(article.title, 250) || words.untitled },
    { kind: 'fields', fields: fields.filter((field) => !!field) },
  ];
}

function missing(article: Article, language?: Language): Block[] {
  const { library: say } = wordsIn(language);
  const fields = [
    !article.title && say.title,
    article.authors.length === 0 && say.author,
    !article.published && say.date,
    !article.source && say.source,
    !article.url && say.address,
  ].filter((field) => typeof field === 'string');
  return fields.length > 0 ? [note(say.missing(fields))] : [];
}
