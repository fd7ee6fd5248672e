export { MEN, WOMEN } from '../../../article/index.js';
export { type AbroadWords, isGermanRole, isSomebodyIn, SPACED, TURKISH_PAIRS } from './abroad/index.js';
export { ARABIC_CUES, ARABIC_STOPS, ARABIC_TITLES, ARABIC_TO_OBJECT } from './arabic.js';
export { JAPANESE_COURTESY, JAPANESE_TITLES, JAPANESE_VERBS } from './japanese.js';
export {
  KOREAN_COURTESY,
  KOREAN_SURNAMES,
  KOREAN_TITLES,
  KOREAN_VERBS,
  KOREAN_WALKS_OF_LIFE,
} from './korean.js';
export {
  ADJECTIVES,
  BEFORE_TITLE,
  DESCRIBING,
  FIELDS,
  FIRMS,
  GENERATIONS,
  GIVEN_NAMES,
  HE_NOUNS,
  INSIDE,
  KIN,
  ORGANISATIONS,
  PARTISANS,
  RANKS,
  SHE_NOUNS,
  SMALL,
  SPEAKERS,
  SUFFIXES,
  TITLES,
  WORKPLACES,
} from './people.js';
export {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DEFINITE,
  DETERMINERS,
  isAdverb,
  LEADING,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  TYING,
} from './small.js';
export { DAYS, MONTH_NAMES, MONTHS, MONTHS_TOO, TIMES } from './times.js';
