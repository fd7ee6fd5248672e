import { readCitationStyle } from '../src/package-files.js';
import { createCitations } from '../src/reply/index.js';

/** As the bot makes them; loaded once for all tests of a process. */
export const citations = createCitations(readCitationStyle);
