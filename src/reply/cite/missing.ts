import type { ToCite } from './cited.js';
import type { CslItem } from './item.js';
import type { AuthorName } from './names.js';

/**
 * What the reader should know of a citation: what its article doesn't tell, what was judged.
 *
 * @param reference the entry, where it tells what the style made of what is missing.
 */
export function noteMissing(
  item: CslItem,
  authors: readonly AuthorName[],
  { article, voice }: ToCite,
  reference?: string,
): string[] {
  const notes: string[] = [];
  const source = item['container-title'];
  if (authors.length === 0) {
    const instead =
      reference === undefined ? 'nothing' : source && reference.startsWith(source) ? 'source' : 'title';
    notes.push(voice.say('cite.noAuthor', { instead: item.title === undefined ? 'nothing' : instead }));
  }
  const judged = authors.filter((author) => author.judged).map(({ name }) => name.family ?? '');
  if (judged.length > 0) notes.push(voice.say('cite.judgedNames', { names: voice.list(judged) }));
  if (!item.title) notes.push(voice.say('cite.noTitle'));
  if (!article.published) {
    const written = /\bn\.d\.|\bno date\b/.exec(reference ?? '')?.[0] ?? 'nothing';
    notes.push(voice.say('cite.noDate', { written }));
  } else if (item.issued && 'literal' in item.issued)
    notes.push(voice.say('cite.printedDate', { printed: voice.quote(article.published.printed, 60) }));
  return notes;
}
