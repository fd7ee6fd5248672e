import { words } from '../table.js';
import type { AbroadWords } from './abroad-words.js';
import { GERMAN } from './de.js';
import { SPANISH } from './es.js';
import { FRENCH } from './fr.js';
import { ITALIAN } from './it.js';
import { DUTCH } from './nl.js';
import { POLISH } from './pl.js';
import { PORTUGUESE } from './pt.js';
import { RUSSIAN } from './ru.js';
import { TURKISH } from './tr.js';

export { type AbroadWords, isSomebodyIn } from './abroad-words.js';
export { isGermanRole } from './de.js';
export { TURKISH_PAIRS } from './tr.js';

/** Stand before a person's name and are no part of it. */
export const TITLES_ABROAD = words(`
  herr frau señor señora monsieur madame mme mlle maître bundeskanzler bundeskanzlerin kanzler kanzlerin präsident präsidentin
  ministerpräsident außenminister außenministerin finanzminister innenminister bundespräsident sprecher sprecherin
  bürgermeister bürgermeisterin presidente presidenta ministro ministra alcalde alcaldesa président présidente ministre
  президент министр премьер
`);

/** By ISO 639-1. Verbs stand as newspapers use them of a third person, participles for their compound tenses. */
export const SPACED: Readonly<Record<string, AbroadWords>> = {
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  ru: RUSSIAN,
  pl: POLISH,
  tr: TURKISH,
};
