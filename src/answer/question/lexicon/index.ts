import type { QuestionLexicon } from '../senses.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { zh } from './zh.js';

/** The languages in which questions about the article itself are understood, by ISO 639-1. */
export const LEXICONS = { en, de, fr, es, pt, it, nl, pl, tr, ru, zh, ja, ko, ar } satisfies Record<
  string,
  QuestionLexicon
>;

export type QuestionLanguage = keyof typeof LEXICONS;

/** Those whose short words others have for something else ("kim", "ile", "to", "do"): read in their own articles alone. */
export const AT_HOME: ReadonlySet<string> = new Set(['pl', 'tr'] satisfies QuestionLanguage[]);
