import type { Article, Paragraph } from '../article/index.js';
import { once } from '../once.js';
import type { Span } from './answer.js';
import { type HeaderText, readHeaderTexts } from './facts/index.js';
import { indexPassages, type PassageIndex } from './passages/index.js';
import { type HeaderNames, type QuestionLanguage, readHeaderNames } from './question/index.js';
import { type Attribution, attribute, readSpeakerNames, type SpeakerNames } from './statements/index.js';
import { type Languages, readWordTable, type WordTable } from './text/index.js';

/** An article made ready to be asked. Building one costs milliseconds; keep it as long as the article is read. */
export interface ArticleIndex {
  readonly article: Article;
  /** Of the whole article, when this is of its beginning only (`readThrough`). */
  readonly whole?: ArticleIndex;
  readonly languages: Languages;
  readonly passages: PassageIndex;
  /** Its header's texts by their words; read when they are first needed. */
  header(): readonly HeaderText[];
  /** Worked out when it is first needed: many questions never ask who said what. */
  attribution(): Attribution;
  /** What its speakers are called, in words; read when somebody is first asked for. */
  speakerNames(): readonly SpeakerNames[];
  /** What quotations are checked against; read when it is first needed. */
  wordTable(): WordTable;
  /** The terms of a paragraph, or of a part of it, as numbers of `PassageIndex.terms`; read when first needed. */
  termsOf(paragraph: Paragraph, span?: Span): ReadonlySet<number>;
  /** How its author, outlet and title may be named in questions of a language; read when first needed. */
  headerNames(language: QuestionLanguage): HeaderNames;
}

/** @param languages what is known of languages, kept with the index for the questions to come. */
export function indexArticle(article: Article, languages: Languages): ArticleIndex {
  const passages = indexPassages(article, languages);
  return {
    article,
    languages,
    passages,
    wordTable: once(() => readWordTable(article.paragraphs)),
    ...keepReadings(article, passages, () => attribute(article)),
  };
}

/** What of an index is read when it is first needed, and kept from then on. */
export function keepReadings(
  article: Article,
  passages: PassageIndex,
  attribute: () => Attribution,
): Pick<ArticleIndex, 'attribution' | 'speakerNames' | 'header' | 'headerNames' | 'termsOf'> {
  const attribution = once(attribute);
  const terms = new Map<string, ReadonlySet<number>>();
  const names = new Map<QuestionLanguage, HeaderNames>();
  return {
    attribution,
    speakerNames: once(() => readSpeakerNames(attribution())),
    header: once(() => readHeaderTexts(article, passages)),
    headerNames: (language) => getOrMake(names, language, () => readHeaderNames(article, passages, language)),
    // Asked of statements and of the author's own sentences alone: no more than the article has sentences.
    termsOf: ({ number, text }, span = { start: 0, end: text.length }) =>
      getOrMake(terms, `${number}:${span.start}-${span.end}`, () =>
        readTerms(passages, text.slice(span.start, span.end)),
      ),
  };
}

function readTerms({ words, aliases, terms }: PassageIndex, text: string): ReadonlySet<number> {
  const cut = words(text);
  const keys = [...cut.map(({ stem }) => stem), ...aliases(cut, text).map(({ key }) => key)];
  return new Set(keys.flatMap((key) => terms.get(key) ?? []));
}

function getOrMake<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
