import type { ArticleIndex } from './article-index.js';
import { questionLanguage } from './question/index.js';

/**
 * Tells the small words of a question that is put in another language than the article's: nobody misses “die” or “von”
 * in an English one. Those of the article's own language are never looked for.
 */
export function tellSmallWords(
  { article, languages }: Pick<ArticleIndex, 'article' | 'languages'>,
  question: string,
): (word: string) => boolean {
  const spoken = questionLanguage(question, article.language);
  if (spoken === undefined || spoken === article.language) return () => false;
  const { words } = languages(spoken);
  return (word) => words(word).every(({ stop }) => stop);
}
