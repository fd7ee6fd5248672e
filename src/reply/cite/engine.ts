import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
export interface Engine {
  /** The entry for a list of works, on one line. */
  reference(item: CslItem, style: CslStyle): string;
  /** What stands in the text, or in a note: with the paragraph, if there is one. */
  inText(item: CslItem, style: CslStyle, paragraph: number | undefined): string;
  bibtex(item: CslItem): string;
  json(item: CslItem): string;
}

/** Where the styles lie that @citation-js doesn't bring. */
function stylesFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'data', 'csl');
}

let loading: Promise<Engine> | undefined;

/** Loads @citation-js at the first citation, not before: it takes as long as all the rest of the bot. */
export function engine(): Promise<Engine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Engine> {
  const { Cite, plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  await import('@citation-js/plugin-bibtex');
  const read = (file: string) => readFileSync(join(stylesFolder(), file), 'utf8');
  const { templates, locales } = plugins.config.get('@csl');
  templates.add('modern-language-association', read('modern-language-association.csl'));
  templates.add('chicago-fullnote-bibliography', read('chicago-fullnote-bibliography.csl'));
  locales.add('en-GB', read('locales-en-GB.xml'));
  // With `asciiOnly` a Chinese or Russian name is left out altogether.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, asciiOnly: false });

  // Without a type, a string in the data might be taken for an address and fetched.
  const cite = (item: CslItem) => new Cite([item], { forceType: '@csl/list+object' });
  const options = (style: CslStyle) => {
    const [template, lang] = TEMPLATES[style];
    return { template, lang, format: 'text' };
  };
  return {
    reference: (item, style) => cite(item).format('bibliography', options(style)).trim(),
    inText: (item, style, paragraph) =>
      cite(item)
        .format('citation', {
          ...options(style),
          entry: {
            id: item.id,
            ...(paragraph !== undefined && { locator: `${paragraph}`, label: 'paragraph' }),
          },
        })
        .trim(),
    bibtex: (item) => cite(item).format('bibtex').trim(),
    json: (item) => cite(item).format('data', { format: 'text' }).trim(),
  };
}
