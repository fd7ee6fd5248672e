import type { Cited, ToCite } from './cited.js';
import type { CitationEngine, CslStyle } from './engine.js';
import { noteMissing } from './missing.js';
import type { AuthorName } from './names.js';
import { quoteWithPlace } from './quoting.js';
import { styleItem } from './styled-item.js';
import type { SentenceTitle } from './title-case.js';

/** A citation in words: the place in the text, if one is asked for, and the reference as a style prints it. */
export function wordCitation(engine: CitationEngine, style: CslStyle, wanted: ToCite): Cited {
  const { article, paragraph, quotation, retrieved, voice } = wanted;
  const { item, whole, authors, titled, onlyName } = styleItem(article, style, retrieved);
  const reference = engine.reference(item, style);
  const located =
    paragraph === undefined && quotation === undefined ? undefined : engine.inText(item, style, paragraph);
  const text = [quotation && located ? quoteWithPlace(quotation, located, style) : located, reference];
  const notes = [
    ...(onlyName === undefined ? [] : [voice.say('cite.oneName', { name: voice.quote(onlyName) })]),
    ...(titled && showsCase(titled, style) ? [voice.say('cite.sentenceCase')] : []),
    ...(style === 'mla' && paragraph !== undefined ? [voice.say('cite.ownCount')] : []),
    ...(FOREIGN_LETTERS.test(whole.title ?? '') ? [voice.say('cite.untranslated')] : []),
    ...noteMissing(whole, toCheck(authors, style), wanted, reference),
  ];
  return { text: text.filter((part) => part !== undefined).join('\n\n'), notes };
}

/** Whether a name whose capital was lost would show: title case gives every word one, but "NATO" no more than that. */
const showsCase = ({ from }: SentenceTitle, style: CslStyle): boolean =>
  from === 'capitals' || (from === 'title case' && (style === 'apa' || style === 'harvard'));

/** Letters of another script than Latin, in which the styles ask for a translation beside the title. */
const FOREIGN_LETTERS = /(?!\p{Script=Latin})\p{L}/u;

/** In Chicago's lists a particle may stand before the family's name or after all, as its bearer has it. */
const toCheck = (authors: readonly AuthorName[], style: CslStyle): readonly AuthorName[] =>
  authors.map((author) =>
    style === 'chicago' && author.name['non-dropping-particle'] ? { ...author, judged: true } : author,
  );
