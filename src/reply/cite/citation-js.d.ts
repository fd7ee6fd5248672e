/** What is used of @citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[], options: { readonly forceType: string });
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
  interface Register {
    add(name: string, xml: string): void;
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly templates: Register; readonly locales: Register };
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
