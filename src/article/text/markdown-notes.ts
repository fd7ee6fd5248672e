import { unwrap } from './clean.js';

/** What note-takers write beyond Markdown, read, and the notes that stood in it. */
interface WithoutNotes {
  readonly text: string;
  readonly notes: readonly string[];
}

/** A program between fences, in which every sign is its own. */
const FENCED = /^(?: {0,3})(?:```|~~~)[\s\S]*?^(?: {0,3})(?:```|~~~)[^\n]*$/m;
/** "[^1]: Report of the engineer", and lines set in under it. */
const DEFINITION =
  /^\[\^([^\]\s]{1,40})\]:[ \t]*([^\n]*(?:\n(?:[ \t]{2,}\S[^\n]*|[ \t]*(?=\n[ \t]{2,}\S)))*)/gm;
const REFERENCE = /\[\^([^\]\s]{1,40})\]/g;
/** "[[The old bridge|the bridge]]" and "[[The old bridge#Piers]]", which lead to other notes of a collection. */
const WIKI_LINK = /!?\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;
const HIGHLIGHT = /(?<![\p{L}\p{N}=])==(?=\S)([^=\n]{1,500}?)(?<=\S)==(?![\p{L}\p{N}=])/gu;

/** Takes notes out of Markdown, with the marks that lead to them, and the signs of links and highlights that some programs add to it. */
export function withoutNotes(markdown: string): WithoutNotes {
  if (!/\[\^|\[\[|==/.test(markdown)) return { text: markdown, notes: [] };
  const found = new Map<string, string>();
  const defined = outsideFences(markdown, (part) =>
    part.replace(DEFINITION, (whole, label: string, words: string) => {
      const note = unwrap(words.replace(/\n[ \t]+/g, '\n').trim());
      if (note === '') return whole;
      found.set(label, note);
      return '';
    }),
  );
  const text = outsideFences(defined, (part) =>
    part
      .replace(REFERENCE, (mark, label: string) => (found.has(label) ? '' : mark))
      .replace(WIKI_LINK, (link, page: string, shown?: string) =>
        link.startsWith('!') ? '' : (shown ?? page.replace(/^[^#]+#|^#/, '')),
      )
      .replace(HIGHLIGHT, '$1'),
  );
  return { text, notes: [...found.values()] };
}

const outsideFences = (text: string, change: (part: string) => string) =>
  text
    .split(new RegExp(`(${FENCED.source})`, 'gm'))
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
