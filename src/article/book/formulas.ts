/** Formulas of Word; one in a paragraph of its own is in another element, too. */
const FORMULA = /<m:oMath>([\s\S]*?)<\/m:oMath>/g;
const TEXT = /<m:t(?:\s[^<>]*)?>([^<]*)<\/m:t>|<(\/?)m:(sup|num|den|e)>/g;

/**
 * A document of Word with its formulas as words, since mammoth drops them: "E=mc^2", "(a+b)/(2)".
 *
 * @param xml of `word/document.xml`.
 */
export const withFormulasAsText = (xml: string): string =>
  xml.replace(FORMULA, (_, formula: string) => {
    const words = [...formula.matchAll(TEXT)]
      .map(([, text, end, part]) => text ?? (end === '/' ? endOf(part) : beginningOf(part)))
      .join('')
      .replace(/\(([\p{L}\p{N}.,]*)\)/gu, '$1');
    return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  });

/**
 * A document of Word with what simple fields show as its text, since mammoth drops it: the number of a picture, or that
 * of a page which is referred to.
 *
 * @param xml of `word/document.xml`.
 */
export const withFieldsAsText = (xml: string): string => xml.replace(/<\/?w:fldSimple\b[^<>]*>/g, '');

/** A run whose properties hide it; that of a paragraph's mark hides no words. */
const HIDDEN =
  /<w:r(?:\s[^<>]*)?>\s*<w:rPr>(?:(?!<\/?w:(?:rPr|r)\b)[\s\S])*?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/?w:r>)[\s\S])*<\/w:r>/g;

/**
 * A document of Word without what it hides, which mammoth shows: notes of its author, answers of a teacher.
 *
 * @param xml of `word/document.xml`.
 */
export const withoutHidden = (xml: string): string =>
  xml.includes('<w:vanish') ? xml.replace(HIDDEN, '') : xml;

/** A letter in a frame of its own, which the lines of a paragraph's beginning stand beside, and how that paragraph begins. */
const INITIAL =
  /<w:p(?:\s[^<>]*)?>\s*<w:pPr>(?:(?!<\/?w:(?:pPr|p)>)[\s\S])*?<w:framePr\b[^<>]*\bw:dropCap="(?:drop|margin)"(?:(?!<\/?w:p>)[\s\S])*<\/w:p>\s*<w:p(?:\s[^<>]*[^<>/])?>(?:\s*<w:pPr>(?:(?!<\/?w:(?:pPr|p)>)[\s\S])*<\/w:pPr>)?/g;
const WORDS = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g;

/**
 * A document of Word with its initials in the paragraphs that they begin.
 *
 * @param xml of `word/document.xml`.
 */
export const withInitialsInside = (xml: string): string =>
  xml.includes('w:dropCap="')
    ? xml.replace(INITIAL, (both) => {
        const at = both.indexOf('</w:p>') + '</w:p>'.length;
        const letter = [...both.slice(0, at).matchAll(WORDS)].map(([, words]) => words).join('');
        return `${both.slice(at).trimStart()}<w:r><w:t>${letter}</w:t></w:r>`;
      })
    : xml;

/** What a part begins with: an exponent, or what is over or under a bar. */
const BEGINNINGS: Readonly<Record<string, string>> = { sup: '^(', num: '(', den: '/(' };
const beginningOf = (part = '') => BEGINNINGS[part] ?? '';
const endOf = (part = '') => (part in BEGINNINGS ? ')' : '');
