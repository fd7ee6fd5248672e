import { EDIT_LINK } from './copied.js';

const LONGEST = 90;
const NUMBER = String.raw`(?:\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (?:first|last|second|third))`;
/** "CHAPTER IV. The Bridge", "第三章". */
const CHAPTER = new RegExp(
  String.raw`^(?:(?:chapter|part|book|canto|act|scene|kapitel|teil|buch|chapitre|partie|livre|capítulo|parte|capitolo|hoofdstuk|deel|rozdział|глава|часть)\s+${NUMBER}(?:$|[.:—–-]\s?.*$)|第[\d一二三四五六七八九十百]{1,4}[章回節节卷部]\s?.*$)`,
  'iu',
);
/** Parts that papers and encyclopedias have. */
const NAMED =
  /^(?:abstract|introduction|background|methods?|materials and methods|results|discussion|conclusions?|references|bibliography|further reading|see also|external links|notes|acknowledge?ments|summary|appendix(?: [a-z\d])?|prologue|epilogue|preface|foreword|einleitung|zusammenfassung|literatur|einzelnachweise|weblinks|siehe auch|introducción|conclusión|conclusiones|referencias|résumé|références|notes et références|voir aussi)$/iu;
/** "2.1 The harbours". */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\p{Lu}[^.!?:;]{2,70}$/u;

/** Whether a line that stands for itself, over some text, says what that is about. */
export const isPlainHeading = (line: string): boolean =>
  line.length <= LONGEST && (line.search(EDIT_LINK) > 0 || CHAPTER.test(line) || NAMED.test(line));

/** Whether the line over a paragraph is its heading; elsewhere one with a number may be an item of a list. */
export const isHeadingOverProse = (line: string): boolean =>
  isPlainHeading(line) || (line.length <= LONGEST && NUMBERED.test(line));

export const withoutEditLink = (heading: string): string => heading.replace(EDIT_LINK, '').trim();
