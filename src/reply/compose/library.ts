import type { Speaker } from '../../answer/index.js';
import { type Article, sourceKindOf } from '../../article/index.js';
import type { Listing } from '../../library/index.js';
import { writeState } from '../buttons/index.js';
import { listAuthors, writeDate } from '../cite/index.js';
import { brief, type Language, languageName, voiceOf } from '../i18n/index.js';
import type { Block, Field, Reply } from '../reply.js';
import { writeVolumeAndIssue } from './library-forms.js';
import { buttonOf, fieldOf, headingOf, noteOf, pageOf } from './parts.js';
import { nameSpeakers } from './speakers.js';
import { cutTitles } from './title-names.js';

/** How many articles stand on a page of the list. */
const PAGE = 10;
/** As long as where an article is chosen, so that it is found there by the same words. */
const TITLE = 100;

/** A library, a page at a time. @param page counted from 1; one beyond the last shows the last. */
export function composeList(articles: readonly Listing[], page: number, language?: Language): Reply {
  const { say } = voiceOf(language);
  const stateAt = (to: number) => writeState('list', to);
  const {
    shown,
    page: at,
    place,
    turning,
  } = pageOf(articles, { asked: page, size: PAGE }, stateAt, language);
  const titles = cutTitles(
    shown.map(({ title }) => title),
    TITLE,
  );
  const fields = shown.map((one, row): Field => {
    const about = [
      one.authors.length > 0 && listAuthors(one.authors, language),
      one.source && brief(one.source, 80),
      say('fact.paragraphsText', { paragraphs: one.paragraphs }),
      one.shared && say('library.shared'),
      one.hidden && say('library.hidden'),
    ];
    const number = (at - 1) * PAGE + row + 1;
    const mark = one.current ? '▶ ' : '';
    const title = titles[row] || say('article.untitled');
    const value = [one.current && say('library.beingRead'), ...about].filter(
      (part) => typeof part === 'string' && part,
    );
    return { name: `${mark}${number}. ${title}`, value: value.join(' · ') };
  });
  return {
    blocks: [
      headingOf(say('library.listHeading', { articles: articles.length })),
      { kind: 'fields', fields },
      ...place,
    ],
    actions: turning,
  };
}

/** An article of a library, or a draft. */
export interface Shelved {
  readonly id: string;
  readonly article: Article;
  /** Whom it quotes; left out of a text so long that finding them takes time. */
  readonly speakers?: readonly Speaker[];
}

/** What the library has that a draft may be taken for. */
interface DraftBeside {
  /** The title of the article whose text it replaces. */
  readonly replaces?: string | undefined;
  /** Whether another article has its title. */
  readonly hasTwin?: boolean;
  /** What its form was last refused for. */
  readonly wrong?: WrongForm | undefined;
}

/** What is wrong in a form, and the state of a button that opens it again. */
export interface WrongForm {
  readonly said: string;
  readonly again: string;
}

/** A page that asks for a login or consent has less text than nearly every article, in UTF-16 code units. A guess. */
const SCANTY = 500;

const isScanty = ({ url, paragraphs }: Article) =>
  url !== undefined && paragraphs.reduce((sum, { text }) => sum + text.length, 0) < SCANTY;

/** What was understood of a document, to be kept, fixed or discarded. */
export function composeDraft(
  draft: Shelved,
  { replaces, hasTwin = false, wrong }: DraftBeside,
  language?: Language,
): Reply {
  const { say, titled } = voiceOf(language);
  const { article } = draft;
  const [first] = article.paragraphs;
  const state = (what: string) => writeState('draft', what, draft.id);
  return {
    blocks: [
      ...(wrong ? [noteOf(wrong.said)] : []),
      ...composeHeader(draft, language),
      ...noteMissing(article, language),
      ...(hasTwin ? [noteOf(say('library.twin'))] : []),
      ...(isScanty(article) ? [noteOf(say('library.short'))] : []),
      ...(first
        ? [noteOf(say('library.begins')), { kind: 'quotation', text: brief(first.text, 300) } as const]
        : []),
      noteOf(
        replaces === undefined
          ? say('library.draftNew')
          : say('library.draftReplacing', { title: titled(replaces) }),
      ),
    ],
    actions: [
      ...(wrong ? composeWrongForm(wrong, language).actions : []),
      buttonOf(say('library.keep'), state('keep'), 'main'),
      buttonOf(say('library.fix'), state('fix')),
      makeDetailsButton(draft, language),
      buttonOf(say('library.discard'), state('discard'), 'danger'),
    ],
  };
}

/** An article of the library after its header was changed. */
export function composeEdited(edited: Shelved, language?: Language): Reply {
  const { say, titled } = voiceOf(language);
  const said = say('library.edited', { title: titled(edited.article.title) });
  return {
    blocks: [noteOf(said), ...composeHeader(edited, language)],
    actions: [makeDetailsButton(edited, language)],
  };
}

const makeDetailsButton = ({ id }: Shelved, language?: Language) =>
  buttonOf(voiceOf(language).say('library.details'), writeState('details', id));

/**
 * An article that was just taken into the library, to be read at once.
 *
 * @param undo the state of a button that gives it the text back that it had before.
 */
export function composeKept(
  { id, article }: Shelved,
  {
    how,
    where,
    undo,
  }: { readonly how: 'kept' | 'replaced'; readonly where: 'in a server' | 'alone'; readonly undo?: string },
  language?: Language,
): Reply {
  const { say, titled } = voiceOf(language);
  const choose = (where: string) => writeState('choose', id, where);
  return {
    blocks: [noteOf(say(`library.${how}`, { title: titled(article.title) }))],
    actions: [
      ...(where === 'alone'
        ? [buttonOf(say('library.readAlone'), choose('all'), 'main')]
        : [
            buttonOf(say('library.readEverywhere'), choose('all'), 'main'),
            buttonOf(say('library.readHere'), choose('here')),
          ]),
      ...(undo === undefined ? [] : [buttonOf(say('library.undo'), undo)]),
    ],
  };
}

/** A question with a button to do it and one to leave it. */
export function composeQuestion(
  text: string,
  { label, state }: { readonly label: string; readonly state: string },
  language?: Language,
): Reply {
  const { say } = voiceOf(language);
  return {
    blocks: [noteOf(text)],
    actions: [buttonOf(label, state, 'danger'), buttonOf(say('library.leave'), writeState('leave'))],
  };
}

/** What was done, with a button to undo it. */
export function composeUndoable(text: string, state: string, language?: Language): Reply {
  return { blocks: [noteOf(text)], actions: [buttonOf(voiceOf(language).say('library.undo'), state)] };
}

/** What is wrong in a form, with a button that opens it again. */
export function composeWrongForm({ said, again }: WrongForm, language?: Language) {
  const open = buttonOf(voiceOf(language).say('library.openAgain'), again, 'main');
  return { blocks: [noteOf(said)], actions: [open] } satisfies Reply;
}

function composeHeader({ article, speakers }: Shelved, language?: Language): Block[] {
  const voice = voiceOf(language);
  const { say } = voice;
  const fields = [
    ...fieldOf(say('fact.author'), listAuthors(article.authors, language)),
    ...fieldOf(say('fact.source'), article.source),
    ...fieldOf(
      say('library.kind'),
      hasSource(article) ? say('library.kindOf', { kind: sourceKindOf(article) }) : undefined,
    ),
    ...fieldOf(say('fact.published'), article.published && writeDate(article.published, language)),
    ...fieldOf(say('library.fieldPublisher'), article.publisher),
    ...fieldOf(say('library.fieldVolume'), writeVolumeAndIssue(article.volume, article.issue)),
    ...fieldOf(say('library.fieldPages'), article.pages),
    ...fieldOf(say('library.fieldDoi'), article.doi),
    ...fieldOf(say('fact.url'), article.url),
    ...fieldOf(say('fact.paragraphs'), article.paragraphs.length.toLocaleString(voice.tag)),
    ...fieldOf(say('fact.quoted'), speakers && nameSpeakers(voice, speakers)),
    ...fieldOf(say('fact.language'), languageName(article.language, language)),
  ];
  return [headingOf(brief(article.title, 250) || say('article.untitled')), { kind: 'fields', fields }];
}

/** A text that was pasted, with nothing said of where it is from, is of no kind. */
const hasSource = ({ source, url, sourceKind }: Article) =>
  sourceKind !== undefined || source !== undefined || url !== undefined;

function noteMissing(article: Article, language?: Language): Block[] {
  const { say, list } = voiceOf(language);
  const fields = [
    !article.title && say('library.title'),
    article.authors.length === 0 && say('library.author'),
    !article.published && say('library.date'),
    !article.source && say('library.source'),
    !article.url && say('library.address'),
  ].filter((field) => typeof field === 'string');
  return fields.length > 0 ? [noteOf(say('library.missing', { fields: list(fields) }))] : [];
}
