import { once, oncePer } from '../../once.js';
import type { ArticleIndex } from '../article-index.js';
import { readWordTable } from '../text/index.js';
import type { WordKnowledge } from './same-word.js';
import { ArticleWords, marginsOf } from './text.js';

/** The words of an article, those of what stands around its body, and what is known of them: read at the first call. */
export const readWords = oncePer((index: ArticleIndex) => {
  const { article } = index;
  const words = new ArticleWords(article.paragraphs, index.wordTable(), article.language);
  const speakers = once(() =>
    index.attribution().speakers.flatMap(({ aliases }) => aliases.map((alias) => alias.toLowerCase())),
  );
  const lexicon: WordKnowledge = {
    language: article.language,
    vocabulary: index.languages(article.language),
    names: words.names,
    get speakers() {
      return speakers();
    },
  };
  const around = marginsOf(article);
  const margins = new ArticleWords(around, readWordTable(around), article.language);
  return { words, margins, lexicon };
});
