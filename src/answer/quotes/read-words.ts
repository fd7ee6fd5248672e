import { once } from '../../once.js';
import type { ArticleIndex } from '../article-index.js';
import { readWordTable } from '../text/index.js';
import type { WordKnowledge } from './same-word.js';
import { ArticleWords, marginsOf } from './text.js';

const read = new WeakMap<
  ArticleIndex,
  { words: ArticleWords; margins: ArticleWords; lexicon: WordKnowledge }
>();

/**
 * The words of an article, those of what stands around its body, and what is known of them.
 * Set up at the first call and kept as long as the index is.
 */
export function readWords(index: ArticleIndex) {
  let known = read.get(index);
  if (!known) {
    const words = new ArticleWords(index.article.paragraphs, index.wordTable(), index.article.language);
    const speakers = once(() =>
      index.attribution().speakers.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase())),
    );
    const lexicon: WordKnowledge = {
      language: index.article.language,
      vocabulary: index.languages(index.article.language),
      names: words.names,
      get speakers() {
        return speakers();
      },
    };
    const around = marginsOf(index.article);
    known = {
      words,
      margins: new ArticleWords(around, readWordTable(around), index.article.language),
      lexicon,
    };
    read.set(index, known);
  }
  return known;
}
