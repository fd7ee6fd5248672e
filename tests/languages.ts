import { openLanguages } from '../src/languages.js';

/** What is known of languages, read once for all tests of a file. */
export const languages = openLanguages();
