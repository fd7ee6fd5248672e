import type { Absent } from './answer.js';
import type { ArticleIndex } from './article-index.js';
import type { PassageIndex } from './passages/index.js';
import { letterPairs, suggestWords } from './text/index.js';

/** How many words are looked up, and how many are offered for each. */
const MOST = { asked: 5, near: 3 };
/**
 * What a reader may have meant by words that the article doesn't have.
 *
 * @param reason why a question found nothing.
 * @returns words as the article writes them, and names: for each word that it lacks three at most, the most alike first.
 */
export function findMeant(index: ArticleIndex, reason: Absent['reason']): string[] {
  const asked =
    reason.because === 'not-mentioned'
      ? reason.unmet
      : reason.because === 'unknown-speaker'
        ? [reason.name]
        : [];
  return asked.slice(0, MOST.asked).flatMap((word) => {
    const near =
      reason.because === 'unknown-speaker' ? nearSpeakers(index, word) : nearWords(index.passages, word);
    return near.slice(0, MOST.near);
  });
}

function nearSpeakers(index: ArticleIndex, name: string): string[] {
  const { speakers } = index.attribution();
  const forms = speakers.flatMap((speaker) =>
    [...new Set(speaker.aliases.flatMap((alias) => [alias, ...alias.split(' ')]))].map((form) => ({
      form: form.toLowerCase(),
      speaker: speaker.name,
    })),
  );
  const typed = name.toLowerCase().slice(0, 64);
  // Each word of what was typed may be the misspelt one: "Chancellor Puttinn".
  const found = [typed, ...typed.split(/\s+/).filter((word) => word.length > 2)].flatMap((word) =>
    suggestWords(
      forms.map(({ form }) => form),
      word,
    ),
  );
  const names = found
    .sort((one, other) => one.distance - other.distance)
    .map(({ at }) => forms[at]?.speaker ?? '');
  return [...new Set(names)];
}

function nearWords(index: PassageIndex, asked: string): string[] {
  const word = index.words(asked)[0]?.folded ?? '';
  const shortlist = [...new Set(letterPairs(word).flatMap((pair) => index.byPair.get(pair) ?? []))];
  const found = suggestWords(
    shortlist.map((at) => index.spellings[at]!),
    word,
  ).map(({ at }) => shortlist[at]!);
  const terms = new Set<number>();
  return found
    .filter((at) => !terms.has(index.spellingTerm[at]!) && terms.add(index.spellingTerm[at]!))
    .map((at) => printed(index, at));
}

/** A spelling as the article first prints it. */
function printed(index: PassageIndex, at: number): string {
  const spelling = index.spellings[at]!;
  const places = index.inParagraphs[index.spellingTerm[at]!]!;
  for (let i = 0; i < places.length; i += 2) {
    const { text } = index.paragraphs[places[i]!]!;
    const word = index.words(text).find(({ folded }) => folded === spelling);
    if (word) return text.slice(word.start, word.end).replace(/['’]s?$/u, '');
  }
  return spelling;
}
