import type { Article } from '../../article/index.js';
import { ownNamesOf } from '../statements/index.js';
import { aliasesOf, type Languages, type Word } from '../text/index.js';

/**
 * Where the words of an article stand, packed: some 12 KB for 40 paragraphs, a tenth of what an index to answer from
 * takes up. It is made of many articles at once, so that a whole library can be looked through.
 */
export interface PackedWords {
  /** ISO 639-1, which says how its words were cut and compared. */
  readonly language: string;
  /** The words' hashes in ascending order, as signed numbers. */
  readonly hashes: Int32Array;
  /** For each hash where its places end. */
  readonly ends: Int32Array;
  /** The paragraphs that have it; paragraph 0 is the title. */
  readonly places: Uint16Array;
  /** For each place how often the word stands there, 255 times at most. */
  readonly counts: Uint8Array;
  /** How many words each paragraph has, beginning with the title. */
  readonly lengths: Uint16Array;
}

type Text = Pick<Article, 'title' | 'language' | 'published' | 'paragraphs'>;

/** Packs the words of an article, its stop words left out. */
export function packWords(article: Text, languages: Languages): PackedWords {
  const { title, language, paragraphs } = article;
  const vocabulary = languages(language);
  const { words } = vocabulary;
  const aliases = aliasesOf(article, ownNamesOf(article), vocabulary);
  const lengths = new Uint16Array(paragraphs.length + 1);
  const places = new Map<number, { paragraphs: number[]; counts: number[] }>();
  const note = (key: string, paragraph: number) => {
    const hash = hashOf(key);
    const known = places.get(hash);
    if (!known) places.set(hash, { paragraphs: [paragraph], counts: [1] });
    else if (known.paragraphs.at(-1) === paragraph) known.counts[known.counts.length - 1]!++;
    else {
      known.paragraphs.push(paragraph);
      known.counts.push(1);
    }
  };
  for (let at = 0; at < lengths.length; at++) {
    const text = at === 0 ? title : paragraphs[at - 1]!.text;
    const cut = words(text);
    for (const { stop, stem } of cut) {
      if (stop) continue;
      lengths[at]!++;
      note(stem, at);
    }
    for (const { key } of aliases(cut, text)) note(key, at);
  }
  const hashes = Int32Array.from(places.keys()).sort();
  const inOrder = [...hashes].map((hash) => places.get(hash)!);
  let end = 0;
  return {
    language,
    hashes,
    ends: Int32Array.from(inOrder, ({ counts }) => (end += counts.length)),
    places: Uint16Array.from(inOrder.flatMap(({ paragraphs }) => paragraphs)),
    counts: Uint8Array.from(inOrder.flatMap(({ counts }) => counts.map((count) => Math.min(count, 255)))),
    lengths,
  };
}

/** A word of a question, by any of the hashes under which an article may have it. */
export interface AskedKeys {
  /** Where it begins in the question: the same word in all languages. */
  readonly at: number;
  readonly isName: boolean;
  readonly hashes: readonly number[];
}

/** A question as articles of a language would have it. */
export interface ReadKeys {
  readonly asked: readonly AskedKeys[];
  /** Where its stop words begin. */
  readonly stops: readonly number[];
}

export function readKeys(question: string, language: string, languages: Languages): ReadKeys {
  const vocabulary = languages(language);
  const { words } = vocabulary;
  const cut = words(question);
  const also = aliasesOf({ language }, [], vocabulary)(cut, question);
  const isName = ({ capital, folded }: Word) => capital || /\d/.test(folded);
  const stops = cut.filter(({ stop }) => stop).map(({ start }) => start);
  const asked = cut.flatMap((word, at) => {
    if (word.stop) return [];
    const names = also.filter(({ from, to }) => from <= at && at <= to).map(({ key }) => key);
    return [{ at: word.start, isName: at > 0 && isName(word), hashes: [word.stem, ...names].map(hashOf) }];
  });
  return { asked, stops };
}

/** FNV-1a in 32 bits: of some thousand words in an article, one is taken for another once in a million. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | 0;
}
