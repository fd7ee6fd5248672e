import type { DocumentFormat } from '../article/index.js';

/** What an article was read from: the bytes of a PDF, EPUB or DOCX, the decoded text of anything else. */
export interface ImportedOriginal {
  readonly content: Uint8Array | string;
  readonly format: DocumentFormat;
  readonly name?: string;
  /** Where a page was fetched from. */
  readonly url?: string;
}
