import type { Speaker } from '../answer/index.js';
import { brief } from './plain.js';
import { words } from './words.js';

const quote = (title: string) => `“${brief(title, 100) || words.untitled}”`;
const list = (items: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

/** What the bot says about libraries: adding, choosing, changing and removing articles. */
export const libraryWords = {
  noSuchArticle: (asked: string) =>
    `There is no article ${quote(asked)} in the library here. /articles list shows those there are.`,
  severalArticles: (asked: string) =>
    `There are several articles that ${quote(asked)} may mean. Please choose one of those offered while you type.`,

  listHeading: (articles: number) => (articles === 1 ? 'One article' : `${articles} articles`),
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previous: '◀ Previous',
  next: 'Next ▶',
  paragraphs: (many: number) => (many === 1 ? '1 paragraph' : `${many} paragraphs`),
  beingRead: 'being read here',
  hidden: 'hidden',
  shared: 'comes with the bot',
  pageGone: 'This list has changed. Please ask for it again.',
  tooBigToExport: 'This article is too long to be sent as a file here.',
  exported: (title: string) => `${quote(title)} as Markdown:`,

  addTitle: 'Add an article',
  replaceTitle: 'Replace an article’s text',
  fieldText: 'Text',
  fieldTextHint: 'Up to 4,000 characters; send longer ones as a file',
  fieldUrl: 'Or its web address',
  fieldFile: 'Or a file: .txt, .md, .html, .pdf',
  oneSource: 'Please give a file, an address or a text: one of them, not several.',
  noSource: 'There was nothing to read. Please give a file, an address or a text.',
  tooBig: (file: string) => `The file ${quote(file)} is too large: 5 MB are the most that I read.`,
  fetching: 'Fetching it…',
  waiting: 'Waiting for my turn to read it…',
  reading: 'Reading it…',

  draftNew: 'This is how I understood it. It is in the library once you keep it, within a day.',
  draftReplacing: (title: string) =>
    `This is how I understood it. It replaces the text of ${quote(title)} once you keep it, within a day.`,
  missing: (fields: readonly string[]) => `Not found: ${list(fields)}. You can add it by Fix.`,
  author: 'author',
  date: 'date',
  source: 'source',
  address: 'web address',
  title: 'title',
  language: 'Language',
  unknown: 'not known',
  begins: 'It begins:',
  speakers: (speakers: readonly Speaker[]) => (speakers.length === 0 ? words.nobody : words.named(speakers)),
  keep: 'Keep',
  fix: 'Fix',
  discard: 'Discard',
  kept: (title: string) => `${quote(title)} is in the library.`,
  replaced: (title: string) =>
    `${quote(title)} has its new text. Older answers find their paragraphs again, or say that they changed.`,
  discarded: 'Discarded. Nothing was kept of it.',

  fixTitle: 'What the article says of itself',
  fieldTitle: 'Title',
  fieldAuthors: 'Authors',
  fieldAuthorsHint: 'Several are parted by commas',
  fieldSource: 'Source',
  fieldSourceHint: 'The paper, agency or site that published it',
  fieldPublished: 'Published',
  fieldPublishedHint: 'Such as 13 July 2020 or 2020-07-13',
  fieldAddress: 'Web address',
  wrongDate: (given: string) =>
    `I can’t read ${quote(given)} as a date. Please write it like 13 July 2020 or 2020-07-13; nothing was changed.`,
  wrongAddress: (given: string) =>
    `${quote(given)} is not a web address like https://example.org/page; nothing was changed.`,
  noTitle: 'An article needs a title; nothing was changed.',
  edited: (title: string) => `${quote(title)} has been changed:`,

  readHere: 'Read it in this channel',
  readEverywhere: 'Read it everywhere here',
  chosen: (title: string) => `${quote(title)} is being read here now, wherever no other article was chosen.`,
  chosenInChannel: (title: string) => `${quote(title)} is being read in that channel now.`,
  defaultChoice: '(no choice of its own)',
  unchosen: (title: string) => `The choice was taken back: ${quote(title)} is read there now.`,
  noChannels: 'There are no channels here to choose an article for.',

  askRemove: (title: string) =>
    `Remove ${quote(title)} from the library? For a week it can be brought back; then it is deleted.`,
  askHide: (title: string) =>
    `${quote(title)} comes with the bot and can’t be removed, but it can be hidden here. Hide it?`,
  remove: 'Remove it',
  hide: 'Hide it',
  leave: 'Leave it',
  left: 'Nothing was changed.',
  removed: (title: string) => `${quote(title)} was removed. For a week it can be brought back.`,
  undo: 'Undo',
  restored: (title: string) => `${quote(title)} is back in the library.`,
  hiddenNow: (title: string) => `${quote(title)} is hidden here.`,
  shownAgain: (title: string) => `${quote(title)} is shown here again.`,
  notHidden: (title: string) => `${quote(title)} is not hidden.`,

  askForget: (articles: number) =>
    `Delete everything that I keep for this library: ${
      articles === 1 ? '1 article' : `${articles} articles`
    }, what is chosen and hidden here, settings and counts? It is done at once and can’t be undone.`,
  forget: 'Delete everything',
  forgotten: 'Everything was deleted.',
} as const;
