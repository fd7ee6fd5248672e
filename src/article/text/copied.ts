import { isSiteLine } from './site-lines.js';

/** "[12]" straight behind a word, the mark of a note in an encyclopedia. */
const MARK =
  /(?<=[\p{L}\p{N}\p{P}])\[(\d{1,3}|[a-z]|(?:note|nb|n) \d{1,2})\](?::\s?\d{1,4}(?:[–-]\d{1,4})?)?/gu;
/** What writers of a wiki ask of each other. */
const REMARK =
  /(?<=[\p{L}\p{N}\p{P}])\[(?:citation needed|clarification needed|when\?|who\?|why\?|by whom\?|dubious[^\]]{0,20}|better source needed|page needed|failed verification)\]/giu;
/** The link behind a heading by which it is changed. */
export const EDIT_LINK =
  /\s?\[\s?(?:edit(?: source| on wikidata)?|bearbeiten(?: \| quelltext bearbeiten)?|quelltext bearbeiten|modifier(?: \| modifier le code)?|editar(?: \| editar (?:código|fonte))?|modifica(?: \| modifica wikitesto)?|bewerken(?: \| brontekst bewerken)?|redigera(?: \| redigera wikitext)?|edytuj(?: \| edytuj kod)?|править(?: \| править код)?|编辑|編集)\s?\]/giu;
/** Fewer marks may be what somebody wrote in brackets. */
const LEAST_MARKS = 2;

/** A text without the marks of notes that an encyclopedia has behind its words: they count from 1. */
export function withoutNoteMarks(text: string): string {
  const numbers = [...text.matchAll(MARK)].map(([, mark = '']) => Number(mark)).filter(Number.isInteger);
  const counts = numbers.length >= LEAST_MARKS && numbers[0] === 1 && numbers.includes(2);
  return (counts ? text.replace(MARK, '') : text).replace(REMARK, '');
}

/** Fewer lines of a site may be words of the text: "Comments". */
const LEAST_LINES = 3;
/** In characters: lines of a site are seldom longer. A title and a byline are as short. */
const SHORT = 80;
const LEAST_SHORT = LEAST_LINES + 2;
/** What stands beside such lines: how many like it, a dot between two links. */
const COUNT = /^(?:[\d.,]+[KM]?|[•·∙|])$/u;

/** Lines without those that a site puts around a text and that are copied with it: "Share", "Subscribe", "128 likes". */
export function withoutSiteLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  // Nearly every text ends here: the forms of such lines take 25 ms to compile.
  if (lines.filter((line) => line !== '' && line.length <= SHORT).length < LEAST_SHORT) return text;
  const ofSite = new Set(
    [...lines.keys()].filter(
      (at) => !isInside(lines[at - 1] ?? '', lines[at + 1] ?? '') && isSiteLine(lines[at] ?? ''),
    ),
  );
  if (ofSite.size < LEAST_LINES) return text;
  return text
    .split('\n')
    .map((line, at) => (ofSite.has(at) || COUNT.test(line.trim()) ? '' : line))
    .join('\n');
}

/** Whether a line between two others is a part of their sentence: a text that was broken to a width has such by chance. */
const isInside = (before: string, next: string) =>
  /^\p{Ll}/u.test(next) || (before.length > LONG && /[\p{L}\p{N},;-]$/u.test(before));
/** In characters: a line of a menu is shorter. */
const LONG = 40;
