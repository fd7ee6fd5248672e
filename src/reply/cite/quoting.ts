import type { CslStyle } from './engine.js';

/**
 * From so many words on a quotation is a block of its own, without quotation marks and with the place after its last
 * mark, in APA and in Chicago. MLA counts lines, Harvard leaves it to whoever teaches.
 */
const BLOCK_WORDS: Readonly<Record<CslStyle, number>> = {
  apa: 40,
  chicago: 100,
  mla: Infinity,
  harvard: Infinity,
};

/** A quotation and where it stands; styles with notes keep the note apart. */
export function quoteWithPlace(quotation: string, located: string, style: CslStyle): string {
  if (quotation.split(' ').length >= BLOCK_WORDS[style]) return `${quotation}\n${located}`;
  const words = quoteInside(quotation);
  if (style === 'chicago') return `“${words}”\n\n${located}`;
  return `“${words.replace(/[.。,;]$/u, '')}” ${located}.`;
}

/** Quotation marks inside quotation marks are single ones. */
export function quoteInside(quotation: string): string {
  return quotation
    .replace(/[“„«]\s?/gu, '‘')
    .replace(/\s?[”»]/gu, '’')
    .replace(/(^|[\s([—–-])"/gu, '$1‘')
    .replaceAll('"', '’');
}
