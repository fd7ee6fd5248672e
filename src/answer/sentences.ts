import type { Span } from './answer.js';

/** Words that end in a full stop without ending a sentence. Single letters and initials are handled apart. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘[])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Fr|Sen|Gov|Rep|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Hon|Pres|Amb|St|Jr|Sr|No|Nos|vs|etc|cf|al|approx|ca|Inc|Ltd|Co|Corp|Bros|Mt|Ft|Ave|Blvd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|e\.g|i\.e|p|pp|vol|ed|eds|Ph\.D|U\.S|U\.K|U\.N|D\.C|\p{Lu})\.\s*$/u;

/** Making a segmenter costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (!found) {
    found = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
    segmenters.set(language, found);
  }
  return found;
}

/**
 * Splits a paragraph into sentences: Unicode's sentence rules (UAX #29, by `Intl.Segmenter`), with what
 * they break after an abbreviation or inside a bracket joined again.
 *
 * @returns spans in order, without the white space around them; together they hold every other character.
 */
export function sentences(text: string, language = 'en'): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter(language).segment(text)) {
    const last = spans.at(-1);
    const end = index + segment.length;
    const before = last ? text.slice(last.start, last.end) : '';
    if (last && (ABBREVIATION.test(before) || /^\s*[\p{Ll}\p{Pe}\p{Pf},;:]/u.test(segment))) last.end = end;
    else spans.push({ start: index, end });
  }
  return spans
    .map(({ start, end }) => {
      const piece = text.slice(start, end);
      return {
        start: start + (piece.length - piece.trimStart().length),
        end: start + piece.trimEnd().length,
      };
    })
    .filter((span) => span.end > span.start);
}
