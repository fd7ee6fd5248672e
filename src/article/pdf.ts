import type { Article } from './article.js';
export async function readPdf(
  _: Uint8Array,
  __: { readonly name?: string; readonly url?: string } = {},
): Promise<Article> {
  throw new Error('x');
}
