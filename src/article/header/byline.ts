import type { CreditsSoFar } from './fields.js';
import { isOutlet, withoutMarks } from './papers.js';
import { isAccount } from './person-names.js';

export const NAME_WORD = String.raw`(?:(?:d'|O'|Mc|Mac|al-|el-)?\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|\p{sc=Han}{1,3}[\p{sc=Hiragana}\p{sc=Katakana}]{1,4}|[\p{Script=Han}\p{Script=Arabic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Hangul}·]+)`;
const PARTICLE = `(?:de|e|da|di|du|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|y|ter|ten|dos|af)`;
export const NAME = new RegExp(
  String.raw`^${NAME_WORD}(?:\s+(?:${PARTICLE}\s+)*${NAME_WORD}){0,4}(?:,?\s+(?:Jr|Sr|II|III)\.?)?$`,
  'u',
);
const TITLE = /^(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Rev|Lord|Lady)\.?\s+/u;
export const ROLE =
  /\b(?:staff|writer|reporter|correspondent|editor|columnist|bureau|contributor|chief|journalist|producer|special to|for the|redakteur|korrespondent|корреспондент|обозреватель|记者|评论员)\b/iu;

/** "Jane Smith for the Daily Mail", "Jane Smith, special to the Post": for whom somebody writes. */
const WRITES_FOR =
  /^(?<names>.*\p{L}\s\p{Lu}.*?),?\s+(?:special\s+(?:to|for)|for|für|para|pour)\s+(?:the\s+|THE\s+)?(?<paper>\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*(?:\s+(?:(?:of|de|la|le|del|der|and|&)\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*){0,4})$/u;

/** "박서연 기자", "글 박서연 기자": what somebody is stands behind a Korean name, what they did before it. */
const KOREAN_STAFF =
  /(?:(?:글|취재)\s*[:=]?\s*)?(?<name>\p{sc=Hangul}{2,4})\s*(?:수습)?(?:기자|특파원|논설위원|선임기자)(?!\p{L})/gu;

/** An address of mail, which bylines and notes have in them. */
export const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** Reads the names in a byline, without titles, roles and places; false when it isn't made of names. */
export function readByline(text: string, found: CreditsSoFar): boolean {
  if (found.authors) return false;
  const forPaper = WRITES_FOR.exec(text.replace(/\sfor\s/iu, ' for ').trim())?.groups;
  if (!forPaper && /^\S+\s+for\s/iu.test(text)) return false;
  const bare = (forPaper?.names ?? text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(EMAIL, ' ')
    .replace(KOREAN_STAFF, '$<name>')
    .replace(/(?<!(?<!\p{L})(?:Jr|Sr|\p{Lu}))[.。]$/u, '')
    .replace(/\s+(?:in|at|à|en|aus|в)\s+\p{Lu}[\p{L}\s,.-]*$/u, '')
    .trim();
  const parts = bare
    // "Marco Neri e Anna Verdi" are two; "José Souza e Silva" is one.
    .split(
      /\s*(?:,|;|、|，|&|\/|\band\b|\bund\b|\bwith\b|\s(?:y|et|en|og|och)\s|\se\s(?=\S+\s+\S)|\sи\s|\sو\s?)\s*/iu,
    )
    // "李星 王芳" are two; "李 星" is one.
    .flatMap((part) => (TWO_HAN.test(part.trim()) ? part.trim().split(/\s+/) : [part.trim()]))
    .filter(Boolean);
  const names: string[] = [];
  if (!parts.every((part) => readName(part, names, found))) return false;
  if (names.length > 12 || (names.length === 0 && !found.source)) return false;
  if (names.length > 0) found.authors = names;
  if (forPaper?.paper !== undefined) found.source ??= properCase(forPaper.paper);
  return true;
}

/** Reads a part of a byline, with those before it in mind; false when it is none. */
function readName(part: string, names: string[], found: CreditsSoFar): boolean {
  const name = part.replace(TITLE, '').trim();
  const agency = properCase(withoutStaff(name.replace(/^The\s+/iu, '')));
  if (isOutlet(agency) && (names.length > 0 || NAME.test(agency))) {
    found.source ??= withoutMarks(agency);
    return true;
  }
  if (names.length > 0 && (ROLE.test(name) || CHAIR.test(part) || OFFICE.test(part))) return true;
  // "By Jane Smith, Moscow": after a whole name, one word alone is a place.
  if (names[0]?.includes(' ') && /^[\p{Script=Latin}\d]+$/u.test(name)) return true;
  if (!NAME.test(name) || name.length > 60 || isAccount(name)) return false;
  names.push(properCase(name));
  return true;
}

/** "Valley Post Staff Writer" without what somebody is there. */
export const withoutStaff = (outlet: string) =>
  outlet.replace(/\s+staff(?:\s+(?:writer|reporter|correspondent)s?)?$/iu, '');

const TWO_HAN = /^\p{sc=Han}{2,4}(?:\s+\p{sc=Han}{2,4})+$/u;

/** What a learned author is; only after a name, for before one it may be part of it. */
const CHAIR =
  /^(?:(?:(?:associate|assistant|emeritus) )?fellow|(?:[\p{L}&-]+ ){0,3}(?:professor|lecturer|director|analyst|engineer|scientist|manager|developer|economist|researcher|president|officer|founder))\b/iu;

/** Where somebody works who writes for the press. */
const OFFICE =
  /^(?:(?:university|strategic|corporate|marketing and) )?(?:communications?|media(?: relations)?|press|public (?:affairs|relations|information)|news)(?: (?:office|team|desk|service|department|staff))?$/iu;

/** "JANE SMITH" as a name is written; initials and agencies' letters stay. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name) || /^\p{Lu}{2,4}$/u.test(name)) return name;
  return name.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
