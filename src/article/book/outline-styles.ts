const STYLE = /<w:style\b[^<>]*>[\s\S]*?<\/w:style>/g;
/** Word has nine levels of headings, a page has six. */
const LEVELS = 6;

interface OutlineStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly level: number | undefined;
}

/**
 * What mammoth is to make of styles that are headings by their level in the outline, or by that of the style that
 * they are based on: "Kapitel", "Überschrift 1"; and of those based on that of captions: "Illustration". Those that
 * Word comes with are known by their names.
 *
 * @param xml of `word/styles.xml`.
 */
export function stylesOf(xml: string): string[] {
  const styles = new Map(
    [...xml.matchAll(STYLE)].map(([style]) => styleOf(style)).map((style) => [style.id, style]),
  );
  return [...styles.values()].flatMap((style) => {
    const level = levelOf(style, styles);
    // A name that can't be quoted is nobody's.
    if (/['\\]/.test(style.name)) return [];
    if (level === undefined && isCaption(style, styles))
      return [`p[style-name='${style.name}'] => figcaption:fresh`];
    if (level === undefined || level >= LEVELS) return [];
    return [`p[style-name='${style.name}'] => h${level + 1}:fresh`];
  });
}

function styleOf(xml: string): OutlineStyle {
  const value = (pattern: RegExp) => pattern.exec(xml)?.[1];
  const level = value(/<w:outlineLvl\b[^<>]*w:val="(\d)"/);
  return {
    id: value(/\bw:styleId="([^"]*)"/) ?? '',
    name: value(/<w:name\b[^<>]*w:val="([^"]*)"/) ?? '',
    basedOn: value(/<w:basedOn\b[^<>]*w:val="([^"]*)"/),
    level: level === undefined ? undefined : Number(level),
  };
}

/** How far a style may be from the one that says its level; two may be based on each other. */
const DEEPEST = 10;

function levelOf(
  { level, basedOn }: OutlineStyle,
  styles: ReadonlyMap<string, OutlineStyle>,
  depth = 0,
): number | undefined {
  const base = basedOn === undefined ? undefined : styles.get(basedOn);
  return level ?? (base && depth < DEEPEST ? levelOf(base, styles, depth + 1) : undefined);
}

function isCaption(
  { name, basedOn }: OutlineStyle,
  styles: ReadonlyMap<string, OutlineStyle>,
  depth = 0,
): boolean {
  const base = basedOn === undefined ? undefined : styles.get(basedOn);
  return (
    /^caption$/i.test(name) || (base !== undefined && depth < DEEPEST && isCaption(base, styles, depth + 1))
  );
}

/** What mammoth is to make of paragraphs that have been given a style for their level by `withOwnLevels`. */
export const ownLevels = Array.from({ length: LEVELS }, (_, at) => `p.own-level-${at} => h${at + 1}:fresh`);

const OWN_LEVEL =
  /<w:pPr>(?<own>(?:(?!<\/?w:pPr>|<w:pStyle\b)[\s\S])*?<w:outlineLvl\b[^<>]*w:val="(?<level>[0-5])"[^<>]*>)/g;

/**
 * A document whose paragraphs that have a level in the outline themselves, and no style, have one for it.
 *
 * @param xml of `word/document.xml`.
 */
export const withOwnLevels = (xml: string): string =>
  xml.replace(OWN_LEVEL, '<w:pPr><w:pStyle w:val="own-level-$<level>"/>$<own>');
