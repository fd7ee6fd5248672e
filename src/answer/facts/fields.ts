import type { FactField } from '../answer.js';
import type { QuestionFrame, Sense } from '../question/index.js';
import { FIELD_ROWS, type FieldRow } from './field-rows.js';

/** Where the article is named and one of these is asked of it, a word that no text has changes nothing. */
const PREDICATES: ReadonlySet<Sense> = new Set<Sense>([
  'write',
  'publish',
  'update',
  'take',
  'credit',
  'title',
  'section',
  'genre',
  'date',
  'year',
  'weekday',
  'clock',
  'paragraph',
  'word',
  'length',
  'read',
  'language',
  'job',
  'contact',
  'send',
  'link',
  'quote',
  'speaker',
]);

/** Whether a question can hardly be about anything but the header: "Who, pray, wrote this article?" */
export function isPlain({ of, senses }: QuestionFrame, field?: FactField): boolean {
  // "What time does the author start work?" asks for more than who the author is.
  if (field === 'about-author') return false;
  return (
    (of === 'article' || of === 'author' || of === 'picture') &&
    [...senses].some((sense) => PREDICATES.has(sense))
  );
}

/** The field of the header that a question asks for by its grammar, whatever other words it has. */
export function fieldOf(frame: QuestionFrame): FactField | undefined {
  if (frame.senses.has('why') || frame.senses.has('permit')) return undefined;
  return FIELD_ROWS.find((row) => fits(row, frame))?.field;
}

const fits = ({ ask, of, has, not }: FieldRow, { asked, of: about, senses }: QuestionFrame): boolean =>
  (ask.length === 0 || ask.includes(asked)) &&
  (of.length === 0 || of.includes(about)) &&
  has.every((group) => group.some((sense) => senses.has(sense))) &&
  !not.some((sense) => senses.has(sense));
