import type { QuestionLexicon } from '../senses.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** The languages in which questions about the article itself are understood, by ISO 639-1. */
export const LEXICONS = { en, de, fr, es, pt, it, nl, ru, zh, ja, ar } satisfies Record<
  string,
  QuestionLexicon
>;

export type QuestionLanguage = keyof typeof LEXICONS;
