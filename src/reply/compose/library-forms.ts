import {
  type Article,
  LONGEST_ADDRESS,
  LONGEST_BYLINE,
  LONGEST_TITLE,
  SOURCE_KINDS,
  sourceKindOf,
} from '../../article/index.js';
import type { Form } from '../buttons/index.js';
import { type Language, voiceOf } from '../i18n/index.js';

/** A line to fill in. */
const makeTextField = (
  name: string,
  label: string,
  value = '',
  more: { hint?: string; required?: boolean; maxLength?: number } = {},
) => ({ kind: 'text', name, label, value, maxLength: LONGEST_TITLE, ...more }) as const;

/** What people know of an article as a form, filled in. What only citations need stands in `composeDetailsForm`. */
export function composeHeaderForm(article: Article, state: string, language?: Language): Form {
  const { say } = voiceOf(language);
  return {
    kind: 'form',
    title: say('library.fixTitle'),
    state,
    fields: [
      makeTextField('title', say('fact.title'), article.title, { required: true }),
      makeTextField('authors', say('library.fieldAuthors'), article.authors.join(', '), {
        hint: say('library.fieldAuthorsHint'),
        maxLength: LONGEST_BYLINE,
      }),
      makeTextField('source', say('fact.source'), article.source, {
        hint: say('library.fieldSourceHint'),
      }),
      makeTextField('published', say('library.fieldPublished'), article.published?.printed, {
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
export function composeDetailsForm(article: Article, state: string, language?: Language): Form {
  const { say } = voiceOf(language);
  const { volume, issue } = article;
  return {
    kind: 'form',
    title: say('library.detailsTitle'),
    state,
    fields: [
      makeTextField('url', say('fact.url'), article.url, { maxLength: LONGEST_ADDRESS }),
      makeTextField('doi', say('library.fieldDoi'), article.doi, { hint: say('library.fieldDoiHint') }),
      makeTextField('publisher', say('library.fieldPublisher'), article.publisher, {
        hint: say('library.fieldPublisherHint'),
      }),
      makeTextField('volume', say('library.fieldVolume'), writeVolumeAndIssue(volume, issue), {
        hint: say('library.fieldVolumeHint'),
      }),
      makeTextField('pages', say('library.fieldPages'), article.pages),
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

/** As citations write them: `12(3)`; an issue alone is `(3)`. */
export const writeVolumeAndIssue = (volume = '', issue?: string): string =>
  issue ? `${volume}(${issue})` : volume;

/** What to read an article from, as a form. */
export function composeSourceForm(title: string, state: string, language?: Language): Form {
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
