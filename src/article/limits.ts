import { UnreadableArticle } from './unreadable.js';
import { hasUnspaced } from './unspaced.js';

/** Ten printed pages without a break. It also bounds how long one paragraph can keep its readers busy. */
const LONGEST_PARAGRAPH = 20_000;
/** A long novel has some 5,000. */
const MOST_PARAGRAPHS = 20_000;
/** No language's words are as long; what is longer is encoded data. */
const LONGEST_WORD = 200;

/**
 * Refuses a body that nobody could cite from. It is not cut or split instead: a paragraph's number must mean the
 * same to whoever has the printed text, and nothing may go missing unsaid.
 *
 * @throws UnreadableArticle with what to do about it.
 */
export function refuseBeyondLimits(paragraphs: readonly string[]): void {
  if (paragraphs.length > MOST_PARAGRAPHS) {
    throw new UnreadableArticle(
      'too-long',
      'This has more than 20,000 paragraphs; cut it into chapters and add them one by one.',
    );
  }
  paragraphs.forEach((text, at) => {
    if (text.length > LONGEST_PARAGRAPH) {
      throw new UnreadableArticle(
        'too-long',
        `Paragraph ${at + 1} is longer than 20,000 characters; put blank lines where paragraphs end and try again.`,
      );
    }
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      // In scripts without spaces a run of letters is no word.
      if (word.length <= LONGEST_WORD || hasUnspaced(word)) continue;
      throw new UnreadableArticle(
        'too-long',
        `Paragraph ${at + 1} has a word of more than 200 letters (“${Array.from(word.slice(0, 20)).join('')}…”); take it out and try again.`,
      );
    }
  });
}
