/** What a terminal obeys, and what turns round the direction of text; JSON itself takes care of U+0000 to U+001F. */
const OBEYED = /[\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** JSON as every terminal may show it: it means the same, and such characters stand in it as codes. */
export function writePlainJson(json: string): string {
  return json.replace(OBEYED, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
