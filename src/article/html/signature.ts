import { isGivenName, isPenName, isPerson, wellCased } from '../header/index.js';
import { kindOf, tidy } from './inline.js';
import { isElement, type PageElement } from './page.js';
import type { Piece } from './piece.js';

/** As many blocks behind a text may be about who wrote it. */
const LAST = 3;
/** In characters: what a signature stands under is a paragraph. */
const PROSE = 80;
/** In characters: a name with what somebody is, and where. */
const LONGEST = 120;

/**
 * Who signed a text, or is told of in a block under it, on a page that names its author nowhere else: "Jane Smith" set
 * apart by its type, with a role or a place under it, or behind a greeting; "Jane Smith is a professor of law" in italics.
 */
export function signedBy(pieces: readonly Piece[]): string[] {
  if (pieces.length < 2) return [];
  const last = pieces.slice(1).slice(-LAST);
  const told = last.flatMap((piece, at) => toldOf(piece, last[at - 1]));
  if (told.length > 0) return told;
  const [end] = pieces.slice(-1);
  const [before] = pieces.slice(-2);
  return end === undefined || before === undefined ? [] : signature(end, before);
}

const NAME = String.raw`(?!(?:The|This|Th?ese|Those|All|Our|My|It|Die(?:se[rs]?)?|Der|Das|Alle|Un(?:e|ser[e]?)?|Le|La|Les|Ce(?:tte|t)?|El|Los|Las|Est[ea]|Il|Lo|I|O|A|De|Het)\s)\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,3}`;
const NAMES = `${NAME}(?:\\s(?:and|und|et|y|e|en|og|och|&)\\s${NAME})?`;
/** What is said of an author, as of nobody else in a block of its own: "Jane Smith teaches law". */
const DOES = new RegExp(
  `^(?:by\\s)?(?<names>${NAMES})(?:,[^.]{1,60},)?\\s(?:is|are|was|were|has|have|teach(?:es)?|writes?|covers?|works?|lives?|blogs?|reports?|ist|sind|war|arbeite(?:n|t)|lehr(?:en|t)|schreib(?:en|t)|leb(?:en|t)|forscht|studier(?:t|te)|est|sont|enseigne|travaille|vit|es|son|trabaja|escribe|è|sono|scrive|insegna|é|são|is|zijn|werkt|schrijft|är|jest|pracuje|является|работает)\\s`,
  'u',
);
/** "The author, Jane Smith, is", "Unsere Autorin Jana Schmidt", "About the author: Jane Smith". */
const AUTHOR =
  /^(?:(?:about |über |zu[mr] )?(?:the|our|unsere?|unserer?|der|die|den|l['’]|notre|el|la|il|lo)\s?(?:gast)?(?:author|writer|autor(?:in)?|auteure?|autore|autrice)|über (?:den autor|die autorin))\s?[:,–—-]?\s+(?=\S)/iu;
const NAMED = new RegExp(`^(?<names>${NAMES})(?=[\\s,.;:(]|$)`, 'u');

/** A heading over what is told of an author. */
const ABOUT =
  /^(?:about|meet|über|zu[mr]|sobre|à propos d[eu]|chi è|over)\s.{0,8}(?:author|writer|autor|auteur|autric)\p{L}{0,3}s?\s*:?$/iu;

function toldOf({ text, level, element }: Piece, before: Piece | undefined): string[] {
  if (level > 0) return [];
  const names =
    toldAs(text) ??
    (isEmphasised(element, text) || ABOUT.test(before?.text ?? '') ? DOES.exec(text)?.groups?.names : '');
  return peopleIn(names ?? '');
}

const toldAs = (text: string) =>
  AUTHOR.test(text) ? NAMED.exec(text.replace(AUTHOR, ''))?.groups?.names : undefined;

function peopleIn(names: string): string[] {
  const people = names.split(/\s(?:and|und|et|y|e|en|og|och|&)\s/u).map(wellCased);
  return people.every(isPerson) ? people : [];
}

const GREETING =
  /^(?:(?:(?:(?:viele|ganz|liebe|herzliche|beste|schöne|sonnige)\s){1,3}grü(?:ß|ss)e|mit (?:freundlichen|besten|herzlichen|lieben) grü(?:ß|ss)en?|alles liebe|herzlichst|lg|yours(?: (?:sincerely|truly|faithfully|ever))?|sincerely(?: yours)?|(?:kind|best|warm)(?: (?:regards|wishes))?|regards|cheers|love|xoxo|bisous|amicalement|cordialement|saludos(?: cordiales)?|un (?:abrazo|saludo)|abraços|beijos|saluti|un abbraccio|groetjes|(?:vriendelijke|hartelijke) groet(?:en)?|pozdrawiam|hälsningar|kram|hilsen|terveisin)(?:\s(?:von|from|de|da|van|od))?)[,!.:]?(?:\s+(?:eure?|deine?|ihre?|your|votre|ta|ton|tu|su|je))?\s*/iu;

/** What stands behind a greeting, in its line or the next: there a single word is a name, too. */
function greeter(lines: readonly string[]): string[] {
  const at = lines.findLastIndex((line) => GREETING.test(line));
  const words = lines
    .slice(at)
    .join(' ')
    .replace(GREETING, '')
    .replace(/(?!\p{L}).$/u, '')
    .trim();
  return at >= 0 && (isPerson(words) || isPenName(words)) ? [wellCased(words)] : [];
}

function signature(end: Piece, before: Piece): string[] {
  const all = end.text.split('\n');
  const greeted = greeter(before.level === 0 && before.text.length < PROSE ? [before.text, ...all] : all);
  if (greeted.length > 0) return greeted;
  const at = all.findLastIndex((line) => line.length >= PROSE) + 1;
  const lines = all.slice(at);
  const [first = '', ...others] = lines;
  const name = first.replace(/^[-–—]\s*/u, '').replace(/,$/u, '');
  // Behind a quotation stands whose it is, and a contact can be called.
  const isQuotation = /["”“»«]$/u.test((at > 0 ? all[at - 1] : before.text) ?? '');
  const isUnderProse = at > 0 || (before.level === 0 && before.text.length >= PROSE && !before.list);
  if (!isUnderProse || isQuotation || end.list || end.linked > 0.3 || !isPerson(name)) return [];
  if (end.element.closest('blockquote, table, li') !== null || lines.join('').length > LONGEST) return [];
  if (others.length > 2 || others.some((line) => /[@+]|\d{5}|[.!?:]$|^(?:tel|fon|e-?mail)/iu.test(line)))
    return [];
  const isApart =
    others.length > 0 ||
    name !== first ||
    isEmphasised(end.element, first) ||
    isRight(end.element) ||
    isGivenName(name.split(' ')[0] ?? '');
  return isApart ? [wellCased(name)] : [];
}

const EMPHASIS = 'em, i, strong, b, cite';

/** Whether words of an element are set in another type than what stands around. */
function isEmphasised(element: PageElement, words: string): boolean {
  if (/^(?:EM|I|CITE)$/.test(kindOf(element))) return true;
  const parent = element.parentNode;
  const wrapped = parent !== null && isElement(parent) && /^(?:EM|I)$/.test(kindOf(parent));
  return (
    wrapped ||
    [...element.querySelectorAll(EMPHASIS)]
      .slice(0, 20)
      .some((one) => isMost(tidy(one.textContent ?? ''), words))
  );
}

/** A full stop, or a link, may stand outside. */
const isMost = (part: string, words: string) =>
  part.length >= 0.9 * words.length && words.includes(part.slice(0, 20));

const isRight = (element: PageElement) =>
  /(?:^|[\s_-])(?:right|signature|signed|signatur|firma)(?:$|[\s_-])/i.test(
    element.getAttribute('class') ?? '',
  );
