import type { FactField } from '../answer.js';
import type { AskedFor, AskedOf, Sense } from '../question/index.js';

/** A kind of question about the article itself, and the field of the header that answers it. */
export interface FieldRow {
  readonly field: FactField;
  readonly ask?: readonly AskedFor[];
  readonly of?: readonly AskedOf[];
  /** One word of each group must be there; a group is senses parted by `|`. */
  readonly has?: readonly string[];
  /** None of these may be there. */
  readonly not?: readonly Sense[];
}

const TEXT: readonly AskedOf[] = ['article', 'it', 'nothing'];
const ANY_TEXT: readonly AskedOf[] = [...TEXT, 'outlet'];
const TEXT_OR_AUTHOR: readonly AskedOf[] = [...TEXT, 'author'];
const MADE = 'write|publish|from|date';

/** Verbs of something that the article tells: "What weekday does it show?" */
const NO_DEED: readonly Sense[] = ['show', 'work', 'read', 'quote', 'say', 'take'];

/** Tried in order: the first row that fits decides. */
export const FIELD_ROWS: readonly FieldRow[] = [
  // Where to write to.
  { field: 'contact', of: [...ANY_TEXT, 'author'], has: ['contact'], not: ['title', 'link', 'when'] },
  {
    field: 'contact',
    ask: ['where'],
    of: ANY_TEXT,
    has: ['send'],
    not: ['quote', 'publish', 'update', 'from'],
  },
  {
    field: 'contact',
    ask: ['who'],
    of: ANY_TEXT,
    has: ['send'],
    not: ['write', 'read', 'quote', 'publish', 'update', 'from'],
  },
  { field: 'contact', of: ANY_TEXT, has: ['how|desk', 'send'], not: ['quote', 'publish', 'when'] },
  { field: 'contact', of: ['author'], has: ['how', 'send'], not: ['quote', 'publish', 'say', 'when'] },

  // Of the picture.
  // Where and when it was taken stands in its words.
  { field: 'caption', ask: ['when', 'howOld'], of: ['picture'], not: ['job', 'quote', 'say'] },
  { field: 'caption', ask: ['where'], of: ['picture'], not: ['show', 'publish', 'work', 'credit'] },
  { field: 'caption', ask: ['where'], of: ['picture'], has: ['credit', 'take'] },
  {
    field: 'caption',
    ask: ['what', 'nothing'],
    of: ['picture'],
    has: ['place|date|year|weekday|clock'],
  },
  { field: 'credit', ask: ['who', 'nothing'], of: ['picture'], has: ['credit'] },
  { field: 'credit', ask: ['what'], of: ['picture'], has: ['credit'], not: ['take', 'work', 'say', 'show'] },
  { field: 'credit', ask: ['who'], of: ['picture'], has: ['take|author|write|outlet'] },
  { field: 'credit', ask: ['who'], of: ['picture'], has: ['publish|file|by'], not: ['show'] },
  { field: 'credit', ask: ['whose'], of: ['picture'] },
  { field: 'credit', ask: ['nothing'], of: ['picture'], has: ['by'], not: ['show', 'say', 'caption'] },
  {
    field: 'credit',
    ask: ['what', 'nothing'],
    of: ['picture'],
    has: ['outlet|author'],
    not: ['show', 'say'],
  },
  {
    field: 'caption',
    ask: ['who', 'what', 'tell', 'nothing'],
    of: ['picture'],
    not: ['author', 'update', 'quote', 'credit'],
  },
  // "How many photos did she take?" asks for hers.
  {
    field: 'caption',
    ask: ['howMany'],
    of: ['picture'],
    not: ['author', 'update', 'quote', 'credit', 'take'],
  },

  // When.
  {
    field: 'updated',
    ask: ['when', 'nothing', 'howOld'],
    of: TEXT,
    has: ['update'],
  },
  // Arabic has one word for "happened" and "updated".
  { field: 'updated', ask: ['what'], of: TEXT, has: ['update'], not: ['section', 'show'] },
  { field: 'weekday', of: TEXT_OR_AUTHOR, has: ['weekday', MADE] },
  { field: 'weekday', of: ['article'], has: ['weekday'] },
  { field: 'weekday', ask: ['what', 'nothing'], of: ['it'], has: ['weekday'], not: NO_DEED },
  // "Which day of the week?", of nothing else.
  {
    field: 'weekday',
    ask: ['what', 'when'],
    of: ['nothing'],
    has: ['weekday'],
    not: [...NO_DEED, 'update', 'call'],
  },
  {
    field: 'time',
    ask: ['what', 'when', 'nothing', 'howMany'],
    of: TEXT_OR_AUTHOR,
    has: ['clock', MADE],
    not: ['read', 'quote'],
  },
  { field: 'year', of: TEXT_OR_AUTHOR, has: ['year', MADE], not: ['work', 'job'] },
  { field: 'year', of: ['article'], has: ['year'], not: ['work'] },
  { field: 'age', of: TEXT, has: ['recent'], not: ['work', 'job', 'say', 'quote', 'show', 'update', 'from'] },
  { field: 'age', ask: ['howOld'], of: ['article'], not: ['work', 'job'] },
  {
    field: 'age',
    ask: ['howOld'],
    of: ['it', 'nothing', 'author'],
    has: ['publish|write'],
    not: ['work', 'job'],
  },
  {
    field: 'published',
    ask: ['when'],
    of: TEXT_OR_AUTHOR,
    has: ['publish|write|date'],
    not: ['quote', 'work', 'job'],
  },
  { field: 'published', ask: ['when'], of: ['article'], not: ['quote', 'say', 'work'] },
  { field: 'published', ask: ['howLong'], of: ['article', 'it'], has: ['publish'], not: ['read', 'say'] },
  { field: 'published', ask: ['when'], of: ['it'], has: ['from|link'] },
  { field: 'published', ask: ['when'], of: ['nothing'], has: ['link'], not: NO_DEED },
  { field: 'published', ask: ['when'], of: ['outlet'], has: ['publish'], not: [...NO_DEED, 'job', 'person'] },
  // "Was this written before the war?" is answered by its day.
  { field: 'published', ask: ['nothing'], of: ['article', 'it'], has: [MADE, 'before'] },
  {
    field: 'published',
    ask: ['what', 'nothing', 'tell'],
    of: TEXT,
    has: ['date'],
    not: [...NO_DEED, 'title', 'paragraph', 'word'],
  },

  // How much of it.
  {
    field: 'quoted',
    ask: ['who', 'whose', 'what', 'howOften', 'howMany', 'nothing'],
    has: ['speaker'],
    not: ['author', 'job'],
  },
  {
    field: 'quoted',
    ask: ['who', 'whose', 'howOften', 'howMany'],
    has: ['quote'],
    // "How many times did they speak this year?" is of what they did.
    not: ['write', 'language', 'year', 'date'],
  },
  // "Does it quote anyone?"
  {
    field: 'quoted',
    ask: ['what', 'nothing'],
    has: ['person', 'quote'],
    not: ['language', 'about'],
  },
  {
    field: 'reading-time',
    ask: ['howLong', 'howMany', 'what', 'nothing'],
    has: ['howLong|clock|length', 'read'],
    not: ['author'],
  },
  { field: 'paragraphs', ask: ['howMany', 'howLong'], of: TEXT, has: ['paragraph'] },
  { field: 'length', ask: ['howMany', 'howLong'], of: TEXT, has: ['word'], not: ['quote', 'say'] },
  {
    field: 'length',
    ask: ['what', 'nothing'],
    of: TEXT,
    has: ['word', 'number|length'],
    not: ['quote', 'say'],
  },
  {
    field: 'length',
    ask: ['howLong', 'howMany'],
    of: ['article'],
    has: ['howLong|length'],
    not: ['publish', 'work', 'take'],
  },
  {
    field: 'length',
    ask: ['howLong'],
    of: ['nothing'],
    has: ['length'],
    not: ['take', 'publish', 'work', 'say', 'quote', 'update', 'read'],
  },
  {
    field: 'length',
    ask: ['what', 'nothing'],
    of: TEXT,
    has: ['length'],
    not: ['take', 'publish', 'work', 'say'],
  },
  {
    field: 'length',
    ask: ['howLong'],
    of: ['it'],
    not: ['take', 'work', 'quote', 'say', 'update'],
  },

  // What it is called, and where it stands.
  {
    field: 'language',
    ask: ['what', 'nothing'],
    of: TEXT,
    has: ['language'],
    not: ['work', 'job', 'quote', 'person', 'say'],
  },
  { field: 'url', ask: ['where', 'what', 'nothing'], of: TEXT, has: ['link'] },
  { field: 'url', ask: ['where'], of: TEXT, has: ['read'] },
  { field: 'section', of: ANY_TEXT, has: ['section'], not: ['who', 'whose'] },
  { field: 'section', ask: ['what', 'nothing', 'where'], of: TEXT, has: ['genre'], not: ['outlet'] },
  { field: 'section', ask: ['where'], of: TEXT, has: ['file'], not: ['publish', 'from'] },
  { field: 'title', ask: ['what', 'nothing', 'tell'], of: TEXT, has: ['title'], not: ['outlet'] },
  {
    field: 'title',
    ask: ['what', 'nothing'],
    of: ['article', 'it'],
    has: ['call'],
    not: ['outlet', 'say', 'person', 'job'],
  },
  {
    field: 'title',
    ask: ['what'],
    of: ['nothing'],
    has: ['call'],
    not: ['person', 'name'],
  },
  { field: 'title', ask: ['what', 'nothing'], of: ['article'], has: ['name'], not: ['outlet', 'person'] },

  // Who made it.
  { field: 'source', ask: ['what'], of: ['author'], has: ['outlet', 'write|publish'] },
  { field: 'about-author', of: ['author'], has: ['job'], not: ['write', 'publish', 'quote'] },
  {
    field: 'about-author',
    ask: ['what', 'nothing', 'who', 'howOften'],
    of: ['author'],
    has: ['work'],
    not: ['publish', 'call'],
  },
  { field: 'about-author', ask: ['tell'], of: ['author'] },
  { field: 'about-author', ask: ['where'], of: ['author'], not: ['write', 'publish', 'say'] },
  {
    field: 'source',
    ask: ['who', 'whose'],
    of: ANY_TEXT,
    has: ['publish'],
    not: ['show', 'write', 'read', 'update', 'person'],
  },
  // "Who reads the newspaper?" asks for somebody else.
  {
    field: 'source',
    ask: ['who'],
    of: ANY_TEXT,
    has: ['outlet'],
    not: ['a', 'write', 'read', 'call', 'say', 'take', 'update', 'work'],
  },
  {
    field: 'author',
    ask: ['who', 'whose'],
    of: TEXT,
    has: ['write|by'],
    not: ['update', 'quote', 'section'],
  },
  { field: 'author', ask: ['whose'], of: ['author'] },
  { field: 'author', ask: ['whose'], of: ['article', 'it'], not: ['say'] },
  { field: 'author', ask: ['howMany'], of: ['author'], not: ['work', 'year'] },
  { field: 'author', ask: ['howMany'], of: ['article', 'it'], has: ['person', 'write'], not: ['quote'] },
  // "Was this written by a nurse?"
  { field: 'author', ask: ['nothing'], of: ['article', 'it'], has: ['write', 'by', 'a'] },
  { field: 'about-author', ask: ['nothing'], of: ['article', 'it'], has: ['job', 'by', 'a'] },
  {
    field: 'author',
    ask: ['nothing'],
    of: ['author'],
    has: ['article|it', 'from|by'],
    not: ['say', 'quote'],
  },
  {
    field: 'author',
    ask: ['who'],
    of: ['article'],
    has: ['from'],
    not: ['say', 'read', 'show', 'call', 'update'],
  },
  {
    field: 'author',
    ask: ['who', 'what', 'nothing'],
    of: ['author'],
    has: ['author|write|by'],
    not: ['say', 'quote', 'publish', 'read', 'update'],
  },
  {
    field: 'author',
    ask: ['what', 'nothing'],
    of: ['article', 'it'],
    has: ['person|name', 'write|by'],
    not: ['outlet'],
  },
  {
    field: 'source',
    ask: ['where', 'what', 'nothing'],
    of: ANY_TEXT,
    has: ['outlet'],
    not: ['say', 'quote', 'about'],
  },
  { field: 'source', ask: ['where'], of: TEXT, has: ['publish'], not: ['write'] },
  { field: 'source', ask: ['where'], of: ['article', 'it'], has: ['from'], not: ['say', 'quote'] },
  // "Is this from the Times?": with a name only (facts.ts).
  {
    field: 'source',
    ask: ['nothing'],
    of: ['article', 'it'],
    has: ['from|publish'],
    not: ['say', 'quote'],
  },

  // What it is about, in its shortest form.
  {
    field: 'title',
    ask: ['what', 'nothing', 'tell'],
    of: ['article', 'it'],
    has: ['about'],
    not: ['say', 'outlet'],
  },
];
