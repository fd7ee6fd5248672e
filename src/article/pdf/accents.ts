/** Accents that old fonts of TeX paint beside the letter, with what they are on it. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u00a8': '\u0308',
  '\u00b4': '\u0301',
  '`': '\u0300',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u00b8': '\u0327',
  '\u02da': '\u030a',
  '\u02c7': '\u030c',
  '\u00af': '\u0304',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '\u02dd': '\u030b',
};
const APART = /([\u00a8\u00b4`\u02c6\u02dc\u00b8\u02da\u02c7\u00af\u02d8\u02d9\u02dd])(\p{L})/gu;
const TOGETHER = /[\u00c0-\u024f]/gu;

/** One letter with its accent, or nothing if there is none such: "\u00a8o" is "\u00f6". */
function composed(accent: string, letter: string): string | undefined {
  const whole = `${letter === '\u0131' ? 'i' : letter}${ACCENTS[accent]}`.normalize('NFC');
  return whole.length === 1 ? whole : undefined;
}

/**
 * What puts accents on their letters in lines of a document. Documents that have most accents apart come from fonts
 * without accented letters; elsewhere "it\u00b4s" has somebody's apostrophe.
 */
export function createAccents(text: string): (line: string) => string {
  const apart = [...text.matchAll(APART)].filter(([, accent = '', letter = '']) =>
    composed(accent, letter),
  ).length;
  if (apart === 0 || apart <= (text.match(TOGETHER)?.length ?? 0)) return (line) => line;
  return (line) =>
    line.replace(APART, (both, accent: string, letter: string) => composed(accent, letter) ?? both);
}
