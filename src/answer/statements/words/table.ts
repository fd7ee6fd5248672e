/** A table of words with blanks between. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
