import { escapeMarks, LONGEST_TITLE, type Paragraph } from '../../article/index.js';
import type { PrivateNote } from '../../library/index.js';
import { type Form, type PassagePlace, writeContextState, writeState } from '../buttons/index.js';
import type { CitationStyle } from '../cite/index.js';
import { brief, type Language, plain, voiceOf } from '../i18n/index.js';
import type { Action, Button, Quotation, Reply } from '../reply.js';
import type { Source } from '../source.js';
import { buttonOf, composeNote, headingOf, noteOf, pageOf } from './parts.js';

/** Five with their words fill a phone's screen twice. */
const A_PAGE = 5;
/** Of the words, of the person's own and of the title on a page, in UTF-16 code units; the file has all of them. */
const SHOWN = 300;
const SHOWN_NOTE = 200;
const SHOWN_TITLE = 60;

/** A button that keeps a passage. */
export function makeKeepButton(source: Source, place: PassagePlace): Button {
  return buttonOf(voiceOf(source.language).say('button.keep'), writeKeepState(source, place));
}

/** Something that keeps one of some paragraphs: a button for a single one, else a select. */
export function offerKeeping(source: Source, paragraphs: readonly Paragraph[]): Action[] {
  const [only, ...others] = paragraphs;
  if (!only) return [];
  if (others.length === 0) return [makeKeepButton(source, { number: only.number })];
  const options = paragraphs.map(({ number, text }) => ({
    label: brief(`¶${number} ${text}`, 100),
    value: writeKeepState(source, { number }),
  }));
  const label = voiceOf(source.language).say('button.keepParagraph');
  return [{ kind: 'select', label, state: writeState('keepone'), options }];
}

const writeKeepState = (source: Source, { number, ...span }: PassagePlace) =>
  writeContextState(source, 'note', number, span);

/** What somebody wants to remember of a passage. @param longest in UTF-16 code units. */
export function composeNoteForm(state: string, longest: number, language?: Language): Form {
  const { say } = voiceOf(language);
  const hint = say('notes.fieldHint');
  return {
    kind: 'form',
    title: say('notes.formTitle'),
    state,
    fields: [{ kind: 'text', name: 'note', label: say('notes.field'), hint, long: true, maxLength: longest }],
  };
}

/** A passage was kept. */
export function composeNoted(language?: Language): Reply {
  const { say } = voiceOf(language);
  return {
    blocks: [noteOf(say('notes.kept'))],
    actions: [buttonOf(say('notes.heading'), writeState('notes', 1))],
  };
}

/** A page of somebody's notes, the latest first. @param asked from 1; the last one where there are fewer. */
export function composeNotes(all: readonly PrivateNote[], asked: number, language?: Language): Reply {
  const { say } = voiceOf(language);
  if (all.length === 0) return composeNote(say('notes.none'));
  const stateAt = (to: number) => writeState('notes', to);
  const { shown, page, place, turning } = pageOf(
    all.toReversed(),
    { asked, size: A_PAGE },
    stateAt,
    language,
  );
  const actions: Action[] = [
    ...turning,
    buttonOf(say('notes.export'), writeState('exportnotes')),
    {
      kind: 'select',
      label: say('notes.remove'),
      state: writeState('unnote', page),
      options: shown.map(({ id, paragraph, text, note }) => ({
        label: brief(paragraph === undefined ? text : `¶${paragraph} ${text}`, 100),
        value: id,
        // Two notes may be of one passage: their words tell them apart.
        ...(note !== undefined && { detail: brief(`✎ ${note}`, 100) }),
      })),
    },
  ];
  return {
    blocks: [headingOf(say('notes.heading')), ...shown.map((one) => quoteNote(one, language)), ...place],
    actions,
  };
}

function quoteNote({ paragraph, title, text, note }: PrivateNote, language?: Language): Quotation {
  const { say, titled } = voiceOf(language);
  const named = titled(title, SHOWN_TITLE);
  const where = paragraph === undefined ? say('notes.earlier', { title: named }) : named;
  return {
    kind: 'quotation',
    ...(paragraph !== undefined && { paragraph }),
    label: note === undefined ? where : `${where}\n✎ ${brief(note, SHOWN_NOTE)}`,
    text: brief(text, SHOWN),
  };
}

/** The notes of one article. */
interface NotedArticle {
  /** As it is called and cited now; absent when it is gone. */
  readonly title?: string;
  readonly cited?: string;
  readonly notes: readonly PrivateNote[];
}

/**
 * Notes as Markdown: under each article's title its citation, then the passages in the order of the text.
 *
 * @param style that of the citations.
 */
export function writeNotes(
  articles: readonly NotedArticle[],
  style: CitationStyle,
  language?: Language,
): string {
  const { say } = voiceOf(language);
  const parts = articles.flatMap(({ title, cited, notes }) => {
    const [any] = notes;
    const named = brief(title ?? any?.title ?? '', LONGEST_TITLE) || say('article.untitled');
    // A citation for programs is copied as it is.
    const isData = cited !== undefined && (style === 'bibtex' || style === 'csl-json');
    const citation = isData ? `\`\`\`\n${cited}\n\`\`\`` : escapeMarks(cited ?? any?.cited ?? '');
    return [`## ${escapeMarks(named)}`, citation, ...sortNotes(notes).map(writeNote)];
  });
  return `${[`# ${say('notes.heading')}`, ...parts].filter(Boolean).join('\n\n')}\n`;
}

/** The passage and its place as a quotation, then the person's own words: Markdown, if they like. */
function writeNote({ paragraph, text, note }: PrivateNote): string {
  const quoted = escapeMarks(plain(text)).split('\n').join('\\\n> ');
  const place = paragraph === undefined ? '' : `\n>\n> ¶${paragraph}`;
  return `> ${quoted}${place}${note === undefined ? '' : `\n\n${plain(note)}`}`;
}

const sortNotes = (notes: readonly PrivateNote[]) =>
  [...notes].sort(
    (one, other) => (one.paragraph ?? Number.MAX_VALUE) - (other.paragraph ?? Number.MAX_VALUE),
  );
