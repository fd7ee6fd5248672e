/** What is used of @citation-js and citeproc, which ship no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[], options: { readonly forceType: string });
    format(format: 'data', options: { readonly format: 'text' }): string;
    format(format: 'bibtex', options: { readonly format: 'object' }): readonly [BibtexEntry];
  }
  /** An entry of BibTeX before it is written: values are in LaTeX already. */
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }
  interface Register {
    add(name: string, xml: string): void;
    has(name: string): boolean;
    get(name: string): string;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly templates: Register; readonly locales: Register };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module 'citeproc' {
  /** Words citations and lists of works in one style. */
  export interface Processor {
    readonly sys: { retrieveItem: (id: string) => object };
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): unknown;
    makeBibliography(): readonly [unknown, readonly string[]];
    rebuildProcessorState(
      citations: readonly object[],
      format: 'text',
      uncited: readonly string[],
    ): readonly (readonly [id: string, note: number, text: string])[];
  }
  const CSL: {
    readonly Engine: new (
      system: { retrieveLocale: (name: string) => string | object; retrieveItem: (id: string) => object },
      style: string,
      language: string,
      force: true,
    ) => Processor;
  };
  export default CSL;
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
