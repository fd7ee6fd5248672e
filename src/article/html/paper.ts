import type { Piece } from './piece.js';

/** Headings over what journals print of a paper beside its text: whose it is, whose rights, how to cite it. */
const BESIDE_TEXT =
  /^(?:author (?:information|affiliations|details|contact)|authors?['’]? (?:and|&) affiliations|affiliations|contributor information|corresponding authors?|rights and permissions|reprints and permissions|permissions|license information|about this (?:article|chapter|paper)|(?:how to )?cite (?:this|as)(?: (?:article|paper|chapter|page))?|how to cite|citation tools|similar content being viewed by others|article (?:metrics|information)|export citation|download citation|associated data)$/iu;

/** Where somebody works, in the languages that papers are written in. */
const INSTITUTION =
  /(?<!\p{L})(?:departments?|dept|division|school|faculty|institutes?|cent(?:re|er)|college|university|laborator(?:y|ies)|hospital|academy|institut|fachbereich|fakultät|universität|université|faculté|universidade?|università|departamento|facultad|département|dipartimento|университет|институт)(?!\p{L})/iu;
const SMALL_WORD = /^(?:of|and|for|the|at|on|in|de|da|di|do|la|le|des|du|del|der|für|und|et|e|y|à|&)$/u;
const CONTACT =
  /^(?:\*\s?)?(?:corresponding authors?|correspondence(?: to)?|contact|e-?mail)\b.{0,120}$|^\S+@\S+\.\S+$/iu;
/** How far down authors and where they work may stand. */
const OVER = 8;
/** In characters: the longest of a real paper had 160. */
const LONGEST_LINE = 250;

/** "1 Department of Bridges, University of Tver, Russia": a place of work, and no sentence about it. */
function isPlaceOfWork(line: string): boolean {
  const words = line.replace(/^[\d*†‡§,\s]+/u, '').split(/[\s,;]+/u);
  return (
    line.length <= LONGEST_LINE &&
    line.includes(',') &&
    INSTITUTION.test(line) &&
    words.every((word) => /^["“(]?[\p{Lu}\d]/u.test(word) || SMALL_WORD.test(word))
  );
}

const isAffiliation = (text: string) => {
  const lines = text.split('\n');
  return lines.some(isPlaceOfWork) && lines.every((line) => isPlaceOfWork(line) || CONTACT.test(line));
};

/** "Annals of Bridges 2018, 44 (2) 101–109; DOI: 10.5555/44": where a paper came out, and no sentence. */
const isCitation = (text: string) =>
  text.length <= LONGEST_LINE &&
  /\bdoi(?::|\.org\/)\s?10\.\d{4}|\bdoi:\s?https?:/i.test(text) &&
  !/[.!?]$/.test(text);

/** The pieces without what journals print of a paper itself: over it where its authors work, under it whose rights it is. */
export function withoutPaperwork(pieces: readonly Piece[]): Piece[] {
  let level: number | undefined;
  return pieces.filter((piece, at) => {
    if (piece.level > 0 && level !== undefined && piece.level <= level) level = undefined;
    if (piece.level > 0 && BESIDE_TEXT.test(piece.text)) level ??= piece.level;
    return level === undefined && !(at < OVER && (isAffiliation(piece.text) || isCitation(piece.text)));
  });
}
