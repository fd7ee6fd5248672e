import {
  type Absent,
  type Fact,
  type FactField,
  fact,
  readingMinutes,
  speakers,
} from '../../answer/index.js';
import { brief } from '../i18n/plain.js';
import { wordsIn } from '../i18n/words.js';
import type { Block, Fields, Reply } from '../reply.js';
import { authors, citation, dateInWords } from './citation.js';
import { factText } from './fact-text.js';
import { type Source, wholeOf } from './source.js';
import { readSoFar } from './withheld.js';

type Field = Fields['fields'][number];

/** A fact with what belongs to it, where the article has it; or that the article doesn't say. */
export function composeFacts(source: Source, main: Fact | Absent, further: readonly FactField[]): Reply {
  const { index, language } = source;
  const words = wordsIn(language);
  const known = [main, ...further.map((field) => fact(index, field))].filter((one) => one.kind === 'fact');
  const blocks: Block[] = main.kind === 'absent' ? [{ kind: 'note', text: words.absent(main.reason) }] : [];
  if (known.length > 0)
    blocks.push({
      kind: 'fields',
      fields: known.map((one) => ({ name: words.fields[one.field], value: factText(source, one) })),
    });
  return { blocks: [...blocks, citation(index.article, language)], actions: [] };
}

/** What the article is: its header, how long it is, whom it quotes. */
export function composeArticle(source: Source): Reply {
  const { index, language } = source;
  const words = wordsIn(language);
  const { article } = wholeOf(source).index;
  const all = speakers(index);
  const fields: (Field | false | undefined)[] = [
    article.authors.length > 0 && { name: words.fields.author, value: authors(article.authors, language) },
    !!article.source && { name: words.fields.source, value: article.source },
    article.published && { name: words.fields.published, value: dateInWords(article.published, language) },
    article.updated && { name: words.fields.updated, value: dateInWords(article.updated, language) },
    !!article.section && { name: words.fields.section, value: article.section },
    !!article.url && { name: words.fields.url, value: article.url },
    { name: words.paragraphs, value: `${article.paragraphs.length}` },
    { name: words.readingTime, value: words.minutes(readingMinutes(article)) },
    { name: words.speakers, value: all.length > 0 ? words.named(all) : words.nobody },
  ];
  return {
    blocks: [
      { kind: 'heading', text: brief(article.title, 250) || words.untitled },
      { kind: 'fields', fields: fields.filter((field) => !!field) },
      ...readSoFar(source),
    ],
    actions: [],
  };
}

/** What the bot does, with its commands. */
export function composeHelp({ index, language }: Source, usages: readonly Field[]): Reply {
  const words = wordsIn(language);
  const [first] = speakers(index);
  return {
    blocks: [
      { kind: 'heading', text: words.helpHeading },
      { kind: 'note', text: words.help },
      { kind: 'fields', fields: usages },
      { kind: 'note', text: words.helpExample(first) },
      citation(index.article, language),
    ],
    actions: [],
  };
}

/** There is no such paragraph, and which there are. */
export function composeNoParagraph({ index, language }: Source, asked: string, isNumber: boolean): Reply {
  const words = wordsIn(language);
  const last = index.article.paragraphs.length;
  const text =
    last === 0
      ? words.noParagraphs
      : isNumber
        ? words.noSuchParagraph(asked, last)
        : words.notAParagraph(asked, last);
  return { blocks: [{ kind: 'note', text }, citation(index.article, language)], actions: [] };
}
