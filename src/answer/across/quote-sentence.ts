import type { Span } from '../answer.js';
import { type Languages, sentences } from '../text/index.js';

import { packWords, readKeys } from './packed-words.js';

/** The sentence of a paragraph that has most of a question's words; nothing when none has any. Linear in its length. */
export function quoteSentence(
  question: string,
  text: string,
  language: string,
  languages: Languages,
): Span | undefined {
  const { asked } = readKeys(question, language, languages);
  let best: Span | undefined;
  let most = 0;
  for (const { start, end } of sentences(text, language)) {
    const paragraph = { number: 1, text: text.slice(start, end) };
    const has = new Set(packWords({ title: '', language, paragraphs: [paragraph] }, languages).hashes);
    const met = asked.filter(({ hashes }) => hashes.some((hash) => has.has(hash)));
    // A name counts a little more, and the first of equals is quoted.
    const worth = met.length + met.filter(({ isName }) => isName).length * 0.2;
    if (worth <= most) continue;
    most = worth;
    best = { start, end };
  }
  return best;
}
