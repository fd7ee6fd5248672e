import { unwrap } from './clean.js';

/** What note-takers write beyond Markdown, read, and the notes and captions that stood in it. */
interface WithoutNotes {
  readonly text: string;
  readonly notes: readonly string[];
  readonly captions: readonly string[];
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

/** "{{< figure src="pass.jpg" caption="The pass" >}}", which the program that makes a site puts something else for. */
const SHORTCODE = /\{\{([<%])([^\n]{1,500}?)\1?[>%]\}\}/g;
const SHOWN = /^(?:figure|img|image)\b[^\n]*?\s(?:caption|title|alt)="([^"\n]+)"/;
/** "> [!NOTE]", what kind of a box it is. */
const BOX = /^([ \t]*>[ \t]*)\[![A-Z]+\][+-]?[ \t]*(?:\n[ \t]*>[ \t]*)?/gim;
/** "%% ask about this %%", which is shown to the writer only. */
const REMARK = /%%[^%]{0,2000}%%/g;
/** " ^4f2a" behind a paragraph, by which other notes lead to it. */
const ANCHOR = /[ \t]\^[a-zA-Z\d-]{1,40}[ \t]*$/gm;
/** "| The river is wide," and more lines, each for itself; the row of a table has a bar at its end. */
const VERSES = /^(?:\|[ \t][^|\n]*\n)+\|[ \t][^|\n]*$/gm;
/** "10^2^", and a note "^[where it stands]". */
const RAISED = /(?<=[\p{L}\p{N}])\^(\d{1,4})\^/gu;
const INLINE_NOTE = /\^\[([^[\]\n]{1,500})\]/g;
/** A word with what it means under it, behind a colon. */
const MEANING = /\n(?<=^[^\s:|>#-][^\n]*\n)\n?:[ \t]{1,4}(?=\S)/gm;
const BEYOND = /%%|[ \t]\^[a-zA-Z\d-]|\[\^|\^\[|\[\[|==|\{\{[<%]|\[!|^\|[ \t]|\^\d|^:[ \t]/m;

/** Takes notes out of Markdown, with the marks that lead to them, and the signs of links and highlights that some programs add to it. */
export function withoutNotes(markdown: string): WithoutNotes {
  if (!BEYOND.test(markdown)) return { text: markdown, notes: [], captions: [] };
  const found = new Map<string, string>();
  const captions: string[] = [];
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
      .replace(HIGHLIGHT, '$1')
      .replace(INLINE_NOTE, (_, note: string) => {
        found.set(`^${found.size}`, note);
        return '';
      })
      .replace(SHORTCODE, (_, _mark, code: string) => {
        const caption = SHOWN.exec(code.trim())?.[1];
        if (caption !== undefined) captions.push(caption);
        return '';
      })
      .replace(REMARK, '')
      .replace(ANCHOR, '')
      .replace(BOX, '$1')
      .replace(VERSES, (verses) => verses.replace(/^\|[ \t]+(.*)$/gm, '$1\\').slice(0, -1))
      .replace(RAISED, '^$1')
      .replace(MEANING, ': '),
  );
  return { text, notes: [...found.values()], captions };
}

const outsideFences = (text: string, change: (part: string) => string) =>
  text
    .split(new RegExp(`(${FENCED.source})`, 'gm'))
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
