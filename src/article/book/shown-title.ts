const PARAGRAPH = /<w:p\b(?:[^<>]*[^/<>])?>(?:(?!<\/?w:p\b)[\s\S])*<\/w:p>/g;
const RUN = /<w:r\b[^<>]*>[\s\S]*?<\/w:r>/g;
const SIZE = /<w:sz\b[^<>]*w:val="(\d+)"/;

/** In characters: a title of two lines. */
const LONGEST = 150;
/** A title is larger than the text by this; a first line that is a little larger may be a salutation. */
const LARGER = 1.25;
/** As many paragraphs say how large the text is. */
const MOST_LOOKED_AT = 200;

const STYLE = /<w:pStyle\b[^<>]*w:val="(?<id>[^"]*)"[^<>]*>/;
/** What Word and LibreOffice call the style of all text. */
const PLAIN = /^(?:normal|standard|default|textbody|bodytext)?(?:web)?$/i;

/** What mammoth is to make of the paragraph that `withOwnTitle` has given a style. */
export const ownTitle = 'p.own-title => h1.title:fresh';

/**
 * A document that knows no styles, with one for its title: the first line, if it is centred, or larger than the text,
 * and no sentence.
 *
 * @param xml of `word/document.xml`.
 * @param styles of `word/styles.xml`.
 */
export function withOwnTitle(xml: string, styles: string): string {
  const id = /<w:style\b[^<>]*w:styleId="([^"]*)"[^<>]*>\s*<w:name w:val="Title"/.exec(styles)?.[1];
  if (id !== undefined && xml.includes(`<w:pStyle w:val="${id}"`)) return xml;
  const paragraphs = firstParagraphs(xml);
  const [first, ...others] = paragraphs;
  if (
    first === undefined ||
    others.length === 0 ||
    first.index > (xml.match(/<w:tbl\b/)?.index ?? xml.length)
  )
    return xml;
  const [title] = first;
  const words = wordsOf(title);
  const isLine = words.length <= LONGEST && /\p{L}/u.test(words) && !/[.,;:]$/.test(words);
  if (!isLine || !PLAIN.test(STYLE.exec(title)?.groups?.id ?? '')) return xml;
  const isCentred = isSetCentred(title) && !others.every(([one]) => isSetCentred(one));
  if (!isCentred && sizeOf(title, styles) < LARGER * usualSize(others, styles)) return xml;
  const bare = title.replace(STYLE, '');
  const styled = /<w:pPr\b[^<>]*>/.test(bare)
    ? bare.replace(/<w:pPr\b[^<>]*>/, '$&<w:pStyle w:val="own-title"/>')
    : bare.replace(/^<w:p\b[^<>]*>/, '$&<w:pPr><w:pStyle w:val="own-title"/></w:pPr>');
  return xml.slice(0, first.index) + styled + xml.slice(first.index + title.length);
}

function firstParagraphs(xml: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const one of xml.matchAll(PARAGRAPH)) {
    if (wordsOf(one[0]) !== '') found.push(one);
    if (found.length >= MOST_LOOKED_AT) break;
  }
  return found;
}

const isSetCentred = (paragraph: string) => /<w:jc\b[^<>]*w:val="center"/.test(paragraph);

const wordsOf = (paragraph: string) =>
  [...paragraph.matchAll(/<w:t\b[^<>]*>([^<]*)<\/w:t>/g)]
    .map(([, words]) => words)
    .join('')
    .trim();

/** The size of the smallest run of a paragraph, in half points. */
function sizeOf(paragraph: string, styles: string): number {
  const usual = Number(
    SIZE.exec(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(styles)?.[0] ?? '')?.[1] ?? 20,
  );
  const runs = [...paragraph.matchAll(RUN)].map(([run]) => run).filter((run) => wordsOf(run) !== '');
  return Math.min(...runs.map((run) => Number(SIZE.exec(run)?.[1] ?? usual)));
}

/** The size that most letters have. */
function usualSize(paragraphs: readonly RegExpExecArray[], styles: string): number {
  const letters = new Map<number, number>();
  for (const [one] of paragraphs) {
    const size = sizeOf(one, styles);
    letters.set(size, (letters.get(size) ?? 0) + wordsOf(one).length);
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
