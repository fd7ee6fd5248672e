import type { Processor } from 'citeproc';
import { writeBibtex } from './bibtex.js';
import type { CslItem } from './item.js';

/** The styles that CSL words: the template and the locale that each is made with. */
const TEMPLATES = {
  apa: ['apa', 'en-US'],
  mla: ['modern-language-association', 'en-US'],
  chicago: ['chicago-fullnote-bibliography', 'en-US'],
  harvard: ['harvard1', 'en-GB'],
} as const;
export type CslStyle = keyof typeof TEMPLATES;

/** What makes citations of items. */
export interface CitationEngine {
  /** The entry for a list of works, on one line. */
  reference(item: CslItem, style: CslStyle): string;
  /** What stands in the text, or in a note: with the paragraph, if there is one. */
  inText(item: CslItem, style: CslStyle, paragraph: number | undefined): string;
  bibtex(item: CslItem): string;
  json(item: CslItem): string;
}

/** Reads one of the styles and locales that @citation-js doesn't bring, by the name of its file. */
export type ReadStyle = (file: string) => string;

/** The one work that citeproc is given at a time. The article's own words never name it: see `setApart`. */
const ONLY = 'work';

/** What every object has: citeproc keeps people's words as keys of plain objects, and finds these there. */
const INHERITED = new RegExp(Object.getOwnPropertyNames(Object.prototype).join('|'), 'giu');
/** Has no width and parts no words. */
const JOINER = '\u{2060}';

/**
 * The item as citeproc can take it: a title `constructor` would be found among its works, and be no work. A mark
 * inside such a name makes it another; `putTogether` takes it out.
 */
function setApart(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify({ ...item, id: ONLY }), (key, value: unknown) =>
    typeof value === 'string' && key !== 'id' && key !== 'type'
      ? value.replace(INHERITED, (name) => name.slice(0, 2) + JOINER + name.slice(2))
      : value,
  ) as CslItem;
}

/** citeproc puts two spaces before initials in small letters. */
const putTogether = (text: string) => text.replaceAll(JOINER, '').replace(/ {2,}/gu, ' ').trim();

/** Makes one citation in each style, so that all of them are loaded. */
export function warmUp({ reference }: CitationEngine): void {
  for (const style of Object.keys(TEMPLATES) as CslStyle[]) {
    reference({ id: ONLY, type: 'document', title: 'A title' }, style);
  }
}

export async function loadEngine(read: ReadStyle): Promise<CitationEngine> {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  const { default: CSL } = await import('citeproc');
  await import('@citation-js/plugin-bibtex');
  const { templates, locales } = plugins.config.get('@csl');
  templates.add('modern-language-association', read('modern-language-association.csl'));
  templates.add('chicago-fullnote-bibliography', read('chicago-fullnote-bibliography.csl'));
  locales.add('en-GB', read('locales-en-GB.xml'));
  // With `asciiOnly` a Chinese or Russian name is left out altogether.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false });

  // Without a type, a string in the data might be taken for an address and fetched.
  const cite = (item: CslItem) => new Cite([item], { forceType: '@csl/list+object' });
  const processorOf = createProcessors((style) => {
    const [template, language] = TEMPLATES[style];
    const system = {
      retrieveLocale: (name: string) => (locales.has(name) ? locales.get(name) : {}),
      retrieveItem: (): object => ({}),
    };
    const made = new CSL.Engine(system, templates.get(template), language, true);
    made.setOutputFormat('text');
    return made;
  });
  return {
    reference: (item, style) =>
      processorOf(style, item, (processor) => {
        processor.updateItems([ONLY]);
        return processor.makeBibliography()[1].join('');
      }),
    inText: (item, style, paragraph) =>
      processorOf(style, item, (processor) => {
        const located = paragraph !== undefined && { locator: `${paragraph}`, label: 'paragraph' };
        const citation = { citationItems: [{ id: ONLY, ...located }], properties: { noteIndex: 0 } };
        return processor
          .rebuildProcessorState([citation], 'text', [])
          .map(([, , text]) => text)
          .join('');
      }),
    bibtex: (item) =>
      writeBibtex(item, (safe) => {
        const [entry] = cite(safe).format('bibtex', { format: 'object' });
        return entry;
      }),
    json: (item) => cite(item).format('data', { format: 'text' }).trim(),
  };
}

/** One processor a style, made at its first use: that takes some 0.3 s. */
function createProcessors(make: (style: CslStyle) => Processor) {
  const made = new Map<CslStyle, Processor>();
  return (style: CslStyle, item: CslItem, work: (processor: Processor) => string): string => {
    const processor = made.get(style) ?? make(style);
    // One that has failed may hold what made it fail, for all who come later: it is not put back.
    made.delete(style);
    processor.sys.retrieveItem = () => setApart(item);
    // What it knows of the last work goes first.
    processor.updateItems([]);
    const text = putTogether(work(processor));
    made.set(style, processor);
    return text;
  };
}
