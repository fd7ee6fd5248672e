import { asCredits } from '../header/index.js';
import { putOnOneLine } from './clean.js';
import type { Header } from './outline.js';

const START = /^\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG E-?(?:BOOK|TEXT)\b[^*]*\*{3}[ \t]*$/im;
const END = /^(?:\*{3} ?)?END OF (?:THE|THIS) PROJECT GUTENBERG E-?(?:BOOK|TEXT)\b/im;
/** What the head of a book says, which may take several lines, the others set in. */
const SAID = (label: string) => new RegExp(String.raw`^${label}:[ \t]*(.+(?:\n[ \t]+\S.*)*)`, 'im');

interface GutenbergBook {
  readonly title?: string;
  readonly text: string;
  readonly header: Header;
}

/** A book of Project Gutenberg as plain text, without what stands around it: how it was made, and the licence. */
export function readGutenberg(text: string): GutenbergBook | undefined {
  const start = START.exec(text);
  if (!start) return undefined;
  const head = text.slice(0, start.index);
  const rest = text.slice(start.index + start[0].length);
  const said = (label: string) => putOnOneLine(SAID(label).exec(head)?.[1] ?? '') || undefined;
  const title = said('Title');
  const authors = asCredits(`By ${said('Author') ?? ''}`)?.authors;
  return {
    ...(title !== undefined && { title }),
    text: rest.slice(0, END.exec(rest)?.index),
    header: { ...(authors && { authors }), publication: { sourceKind: 'book' } },
  };
}
