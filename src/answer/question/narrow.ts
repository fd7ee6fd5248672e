/** One blank for many: forms let blanks stand in many places, and would try all ways to share them out. */
export const narrow = (text: string): string => (WIDE.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Most questions have none. */
const WIDE = /\s\s|[^\S ]/;
