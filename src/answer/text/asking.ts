import type { Paragraph } from '../../article/index.js';

/** Whether a text ends by asking something: “Will you retire?” */
export const endsAsking = (text: string): boolean => /[?？؟]["'”’»)]{0,3}\s*$/u.test(text);

/** "You burned down your first kitchen." */
const SPOKEN_TO = /^(?:so |but |and )?(?:you|your|you['’]\p{L}+)\s/iu;

/**
 * The paragraphs in bold that an interviewer says: where most of those in bold ask something, all from the first on that
 * asks, or speaks to “you”. Who says “You never had a boat.” asks, too; a beginning in bold, or a line of it in between, doesn't.
 */
export function findAskedInBold(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const bold = paragraphs.filter((paragraph) => paragraph.bold);
  const first = bold.findIndex(
    ({ text, number }) => endsAsking(text) || (number > 1 && SPOKEN_TO.test(text)),
  );
  const questions = bold.filter(({ text }) => endsAsking(text)).length;
  return new Set(2 * questions >= bold.length ? bold.slice(Math.max(0, first)) : []);
}
