import { readDocument } from '../../../src/article/index.js';
import { type Placed, pdfFile } from './pdf-file.js';

export const TITLE: Placed = { text: 'Two towns mend a bridge', x: 60, y: 790, size: 20 };
/** A paragraph as wide as the page, so that others are measured by it. */
export const WHOLE = [
  'The mayors of both towns met on the bridge on Monday and agreed to re-',
  'pair it before the winter comes, and to share what the repair will cost',
  'them in the next three years.',
];
export const WHOLE_TEXT =
  'The mayors of both towns met on the bridge on Monday and agreed to repair it before the winter comes, and to share what the repair will cost them in the next three years.';

/** A PDF of such pages as it is read. */
export const read = (pages: readonly (readonly Placed[])[]) =>
  readDocument(pdfFile(pages), { name: 'x.pdf' });

/** Its paragraphs. */
export const texts = async (pages: readonly (readonly Placed[])[]) =>
  (await read(pages)).paragraphs.map(({ text }) => text);
