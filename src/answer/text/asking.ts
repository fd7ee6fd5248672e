import type { Paragraph } from '../../article/index.js';

/** Whether a text ends by asking something: “Will you retire?” */
export const isAsking = (text: string): boolean => /[?？؟]["'”’»)]{0,3}\s*$/u.test(text);

/**
 * The paragraphs in bold that an interviewer says: where most of those in bold ask something, all from the first on that
 * does. An interviewer who says “You never had a boat.” asks, too; a beginning in bold, or a line of it in between, doesn't.
 */
export function findAskedInBold(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const bold = paragraphs.filter((paragraph) => paragraph.bold);
  const first = bold.findIndex(({ text }) => isAsking(text));
  const questions = bold.filter(({ text }) => isAsking(text)).length;
  return new Set(2 * questions >= bold.length ? bold.slice(Math.max(0, first)) : []);
}
