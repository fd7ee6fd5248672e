import { type ArticleIndex, type Span, speakers } from '../../answer/index.js';
import { brief, type Language, type Voice, voiceOf } from '../i18n/index.js';
import { listHeaderFields, sayMinutes } from './overview.js';

/** An article as it was read, for a surface that can show the whole of it: a host sees what was understood. */
export interface Reading {
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly paragraphs: readonly {
    readonly number: number;
    readonly text: string;
    readonly heading?: string;
    /** Who says what in it, by places in `text`, in order and without overlaps. */
    readonly statements: readonly Said[];
  }[];
  readonly speakers: readonly { readonly name: string; readonly statements: number }[];
  /** Captions, and what the article says of its author and itself. */
  readonly extras: readonly { readonly name: string; readonly text: string }[];
  /** Up to three questions that this article answers. */
  readonly questions: readonly string[];
}

interface Said extends Span {
  readonly speakers: readonly string[];
}

/** @param language what the names of its parts and the questions are in; the article stays in its own. */
export function readingOf(index: ArticleIndex, language?: Language): Reading {
  const voice = voiceOf(language);
  const { say } = voice;
  const { article } = index;
  const said = new Map<number, Said[]>();
  for (const { paragraph, span, speakers } of index.attribution().statements) {
    const others = said.get(paragraph.number) ?? [];
    said.set(paragraph.number, [...others, { ...span, speakers }]);
  }
  return {
    title: brief(article.title, 250) || say('article.untitled'),
    fields: [
      ...listHeaderFields(article, language),
      { name: say('fact.reading-time'), value: sayMinutes(article, language) },
    ],
    paragraphs: article.paragraphs.map((paragraph) => ({
      number: paragraph.number,
      text: paragraph.text,
      ...(paragraph.heading !== undefined && { heading: paragraph.heading }),
      statements: partStatements(said.get(paragraph.number) ?? []),
    })),
    speakers: speakers(index).map((speaker) => ({ name: speaker.name, statements: speaker.statements })),
    extras: [
      ...article.captions.map(({ text, credit }) => ({
        name: say('fact.caption'),
        text: credit === undefined ? text : `${text} (${credit})`,
      })),
      ...article.notes.map((text) => ({ name: say('reply.note'), text })),
    ],
    questions: suggestQuestions(index, voice),
  };
}

/** One sentence may stand in two statements, with other speakers in each; a place is shown once. */
function partStatements(statements: readonly Said[]): Said[] {
  const shown: Said[] = [];
  for (const one of [...statements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = shown.at(-1);
    if (!last || one.start >= last.end) shown.push(one);
    else shown[shown.length - 1] = { ...last, speakers: [...new Set([...last.speakers, ...one.speakers])] };
  }
  return shown;
}

function suggestQuestions(index: ArticleIndex, { say, name }: Voice): string[] {
  const { article } = index;
  const [first, second] = speakers(index);
  return [
    first && say('ask.whatSaid', { name: name(first.name) }),
    article.authors.length > 0 && say('ask.who'),
    article.published && say('ask.when'),
    second && say('ask.whatSaid', { name: name(second.name) }),
    say('ask.title'),
  ]
    .filter((question) => typeof question === 'string')
    .slice(0, 3);
}
