import type { Cited, ToCite } from './cited.js';
import type { CitationEngine } from './engine.js';
import { type CslItem, makeCslItem } from './item.js';
import { noteMissing } from './missing.js';
import { quoteInside } from './quoting.js';
import { makeSentenceTitle } from './title-case.js';

/** An entry for a program that keeps references. */
export function makeEntry(engine: CitationEngine, style: 'bibtex' | 'csl-json', wanted: ToCite): Cited {
  const { article, paragraph, quotation, retrieved, voice } = wanted;
  const { item, authors } = makeCslItem(article, retrieved);
  // Styles of BibTeX make capitals small, but for what stands in braces; CSL-JSON has the title as it is printed.
  const titled =
    style === 'bibtex' && item.title !== undefined ? makeSentenceTitle(item.title, article) : undefined;
  const annote = [
    paragraph === undefined ? undefined : `Paragraph ${paragraph}`,
    quotation === undefined ? undefined : `“${quoteInside(quotation)}”`,
  ].filter((part) => part !== undefined);
  const published = item.issued && 'literal' in item.issued ? item.issued.literal : undefined;
  const whole: CslItem = {
    ...item,
    ...(titled && { title: titled.title }),
    ...(annote.length > 0 && { annote: annote.join(': ') }),
    // BibTeX has no field for a date in words.
    ...(style === 'bibtex' && published !== undefined && { note: published }),
  };
  const text = style === 'bibtex' ? engine.bibtex(whole) : engine.json(whole);
  const judged = titled?.from === undefined ? [] : [voice.say('cite.sentenceCase')];
  return { text, notes: [...judged, ...noteMissing(item, authors, wanted)] };
}
