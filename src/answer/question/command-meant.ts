import type { CommandMeant } from '../answer.js';
import { readPlace } from './excerpt.js';
import { wholeOf } from './phrases/index.js';

/** Words of which a question for a citation has one at least. */
const CITING = wholeOf(({ citing }) => citing);
const STYLE = /^(?:apa|mla|chicago|harvard|bibtex)$/;
/** Words that it may have besides. */
const BESIDES = wholeOf(({ besideCiting }) => besideCiting);
/** The same in scripts without spaces. */
const CITING_WHOLE = wholeOf(({ citingWhole }) => citingWhole);
const READING = wholeOf(({ reading }) => reading);

/** Longer questions ask for more than this. */
const MOST_CHARACTERS = 120;

/** Reads "how do I cite this?", "MLA citation of paragraph 5", "read me the article"; nothing for anything else. */
export function readCommandMeant(question: string, last: number): CommandMeant | undefined {
  if (question.length > MOST_CHARACTERS) return undefined;
  const text = question
    .trim()
    .replace(/^¿/u, '')
    .replace(/[\s?!.？！。]+$/u, '');
  if (READING.test(text)) return { command: 'read' };
  if (CITING_WHOLE.test(text)) return { command: 'cite' };
  const place = readPlace(text, last);
  const words = (place?.rest ?? text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const isCiting = words.some((word) => CITING.test(word));
  if (!isCiting && words.length !== 1) return undefined;
  const style = words.find((word) => STYLE.test(word));
  if (
    (!isCiting && style === undefined) ||
    !words.every((word) => CITING.test(word) || STYLE.test(word) || BESIDES.test(word))
  )
    return undefined;
  return {
    command: 'cite',
    ...(style !== undefined && { style }),
    ...(place && { paragraph: place.range.from }),
  };
}
