import type { Tables } from './database.js';

/**
 * What stands in every column, as it is written. Databases of years ago hold it too: what is written may be added to,
 * but not be given another meaning, and what was ever written is read for good (tests/library/columns.test.ts).
 * What changes the tables themselves stands in migrations.ts.
 */
export const COLUMNS: { readonly [T in keyof Tables]: { readonly [C in keyof Tables[T]]: string } } = {
  articles: {
    id: '12 characters of A-Z a-z 0-9 _ -, never beginning with -',
    library: 's and a server’s id, p and a person’s, or phost: the host’s own',
    state:
      'draft, kept, removed, earlier: a text that an article had before, or merged: one of these whose text is another article’s now',
    replaces: 'of a draft, an earlier text and what was merged: the id of the article whose text it replaces',
    revision: 'counts up from 1',
    listing_json: 'title, authors (the first), source, paragraphs (how many); {} when merged',
    article_json:
      'the article as it was read (src/article/article.ts; fields were added over the years); {} when merged',
    edits_json: 'header fields set by hand, null for one that was taken out',
    added: 'milliseconds since 1970',
    changed: 'when the state changed, in milliseconds since 1970',
  },
  originals: {
    article: 'the id of an article or draft; the table is kept for earlier versions that run beside this one',
    about_json: 'format, name, url, and text: whether it is a text, kept as UTF-8',
    content: 'the bytes',
  },
  past_paragraphs: {
    article: 'the id of the article',
    revision: 'the last one that had these paragraphs',
    paragraphs_json: 'their anchors, as anchorsOf gives them',
  },
  choices: {
    library: 'as in articles',
    channel: 'a channel’s or thread’s id; empty where the choice holds everywhere',
    article: 'the id of an article, one that comes with the bot too',
  },
  hidden: { library: 'as in articles', article: 'the id of an article that is everybody’s' },
  imports: {
    number: 'the database’s own',
    library: 'as in articles; an import into a server’s stands in its person’s, too',
    at: 'milliseconds since 1970',
  },
  settings: {
    library: 'as in articles',
    name: 'answers, style, language, page or map',
    value_json:
      'answers: "public" or "private"; style: a citation style; language: a language; page: "1", "2", "3" or "5"; map: true or false',
  },
  progress: {
    library: 'as in articles',
    channel: 'a channel’s or thread’s id',
    article: 'the id of an article',
    position: 'the number of the paragraph that was last read on from, or null',
    through: 'the number of the last paragraph that may be quoted, or null',
  },
  vectors: {
    article: 'the id of an article',
    model: 'the model’s id',
    hash: 'of the texts, as hashTexts gives it',
    content: 'as writeDocumentVectors gives it: the sentences, then the paragraphs',
    tokens: 'as writeDocumentVectors gives them; null where the model has none',
  },
  words: {
    article: 'the id of an article',
    revision: 'the one of which they are; those of another are not used any more',
    form: 'as WORDS_FORM counts them; those in another are not used any more',
    hash: 'of the texts, as hashTexts gives it',
    sentences: 'how many of the texts are sentences',
    paragraphs: 'and how many paragraphs',
    content: 'as writeWords gives it',
  },
  discussed: {
    library: 'as in articles',
    article: 'the id of an article',
    paragraph: 'its number',
    count: 'how often it was asked about or cited',
  },
  notes: {
    id: '12 characters, as an article’s',
    library: 'as in articles: where it was kept',
    person: 'whose it is: their id',
    article: 'the id of an article',
    paragraph: 'its number, or null when a new text has no such paragraph',
    kept_json:
      'title: the article’s; cited: the line that names it; text: the words that were kept; note: the person’s own, or left out',
    at: 'milliseconds since 1970',
  },
  log: {
    number: 'the database’s own',
    library: 'as in articles; of servers only',
    person: 'the id of who made the change; empty once they had all of theirs forgotten',
    at: 'milliseconds since 1970',
    what_json: 'a LoggedChange: kind, and by it title, channel, last, setting',
  },
  threads: {
    library: 'as in articles',
    channel: 'the id of the channel in which it was opened',
    article: 'the id of an article',
    paragraph: 'the number of the paragraph that it is about',
    thread: 'its own id',
    at: 'milliseconds since 1970',
  },
  schedule: {
    id: '12 characters, as an article’s',
    library: 'as in articles; of servers only',
    channel: 'a channel’s or thread’s id',
    article: 'the id of an article, one that comes with the bot too',
    person: 'the id of who has planned it; empty once they had all of theirs forgotten',
    first: 'the number of the first paragraph that is to be read',
    last: 'and of the last',
    at: 'when it is due, in milliseconds since 1970',
    moves: '1 when the reading limit is set to the last paragraph then, else 0',
    reminds: '1 when all in the channel are told then, else 0',
  },
  departures: { server: 'a server’s id', at: 'when the bot was removed, in milliseconds since 1970' },
};
