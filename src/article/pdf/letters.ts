/** What pdf.js gives for a glyph that its font has no letter for: a control character, or one of private use. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNMAPPED = /[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff]/gu;
/** Arabic letters in the form that they have at their place in a word, and ligatures of Hebrew. */
const FORMS = /[\ufb1d-\ufdff\ufe70-\ufefc]+/gu;
/** Letters set apart, by which one stresses a word: pdf.js takes the gaps for spaces. */
const SET_APART = /^\p{L}(?: \p{L}){2,}$/u;

/**
 * Signs at their places in TeX's own encoding of European letters. Its bitmap fonts have no names for their letters, so
 * pdf.js gives the places themselves.
 */
const CORK: Readonly<Record<string, string>> = {
  '\x10': '“',
  '\x11': '”',
  '\x12': '„',
  '\x13': '«',
  '\x14': '»',
  '\x15': '–',
  '\x16': '—',
  '\x1b': 'ff',
  '\x1c': 'fi',
  '\x1d': 'fl',
  '\x1e': 'ffi',
  '\x1f': 'ffl',
  '\x7f': '-',
};
/** Letters at the places that others have in Latin-1: "Gröÿe", "c÷ur". */
const CORK_LETTERS = /(?<=\p{Ll})[ÿ÷](?=\p{L}|$|[\s,;.:!?])/gu;

/** The round mark of a list's items, in the fonts that go with that encoding. */
const CORK_BULLET = '\x88';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CORK_WORD = /\p{Ll}[\x1b-\x1f]\p{Ll}|\x10\p{L}[^\x10]*\p{L}[.,]?\x11/gu;
/** Fewer words with a ligature in them, or in quotation marks, may be parts of formulas. */
const LEAST_WORDS = 3;

/** Figures that have heads and feet as letters do, and small capitals: fonts of Adobe have places of their own for them. */
const OTHER_FORM = /[\uf730-\uf739\uf761-\uf77a]/gu;
const OTHER_FORMS = 0xf700;

export const countUnmapped = (text: string) => text.match(UNMAPPED)?.length ?? 0;

/**
 * What gives the letters of a piece of text as one would type them.
 *
 * @param pieces all of a document: whether it has TeX's own encoding shows by its words.
 */
export function createLetters(pieces: readonly string[]): (piece: string) => string {
  const isCork = (pieces.join('\n').match(CORK_WORD)?.length ?? 0) >= LEAST_WORDS;
  const lettersOf = (piece: string) =>
    isCork ? piece.replace(CORK_LETTERS, (sign) => (sign === 'ÿ' ? 'ß' : 'œ')) : piece;
  return (piece) => {
    const letters = lettersOf(piece)
      .replace(OTHER_FORM, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - OTHER_FORMS))
      .replace(UNMAPPED, (sign, at: number) =>
        sign === CORK_BULLET && at === 0 ? '• ' : ((isCork ? CORK[sign] : undefined) ?? ''),
      )
      .replace(FORMS, (forms) => forms.normalize('NFKC'));
    return SET_APART.test(letters) ? letters.replaceAll(' ', '') : letters;
  };
}
