import fc from 'fast-check';

/**
 * Any character at all: for strings of them, `fc.string({ unit: anyCharacter })`. Fast-check's own unit for it,
 * `binary`, lays out a table of all 1.1 million of them first, which takes a second in each worker.
 */
export const anyCharacter = fc
  .nat({ max: 0x10ffff - 0x800 })
  // Past the surrogates, which are no characters.
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));
