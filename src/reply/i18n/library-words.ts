import type { Speaker } from '../../answer/index.js';
import type { Key, Voice } from './languages.js';
import { brief } from './plain.js';

type After<K, Start extends string> = K extends `${Start}${infer Rest}` ? Rest : never;
/** Why a library refuses, can't be had, or a document is not read: each has a sentence. */
export type LibraryFault = After<Key, 'library.refused.'>;
export type LibraryAbsence = After<Key, 'library.away.'>;
export type ImportFault = After<Key, 'import.'>;

/** What the bot says about libraries: adding, choosing, changing and removing articles. */
export function makeLibraryWords(
  { say, list, quote }: Voice,
  named: (speakers: readonly Speaker[]) => string,
) {
  const titled = (title: string) => quote(brief(title, 100) || say('article.untitled'), 100);
  return {
    noSuchArticle: (asked: string) => say('library.noSuchArticle', { asked: titled(asked) }),
    severalArticles: (asked: string) => say('library.severalArticles', { asked: titled(asked) }),

    listHeading: (articles: number) => say('library.listHeading', { articles }),
    page: (page: number, pages: number) => say('read.page', { page, pages }),
    previous: say('library.previous'),
    next: say('library.next'),
    paragraphs: (many: number) => say('library.paragraphs', { many }),
    beingRead: say('library.beingRead'),
    hidden: say('library.hidden'),
    shared: say('library.shared'),
    pageGone: say('library.pageGone'),
    tooBigToExport: say('library.tooBigToExport'),
    exported: (title: string) => say('library.exported', { title: titled(title) }),

    addTitle: say('library.addTitle'),
    replaceTitle: say('library.replaceTitle'),
    fieldText: say('library.fieldText'),
    fieldTextHint: say('library.fieldTextHint'),
    fieldUrl: say('library.fieldUrl'),
    fieldFile: say('library.fieldFile'),
    oneSource: say('library.oneSource'),
    noSource: say('library.noSource'),
    tooBig: (file: string) => say('library.tooBig', { file: quote(file) }),
    fetching: say('library.fetching'),
    waiting: say('library.waiting'),
    reading: say('library.reading'),

    draftNew: say('library.draftNew'),
    draftReplacing: (title: string) => say('library.draftReplacing', { title: titled(title) }),
    missing: (fields: readonly string[]) => say('library.missing', { fields: list(fields) }),
    author: say('library.author'),
    date: say('library.date'),
    source: say('library.source'),
    address: say('library.address'),
    title: say('library.title'),
    language: say('fact.language'),
    unknown: say('library.unknown'),
    begins: say('library.begins'),
    speakers: (speakers: readonly Speaker[]) =>
      speakers.length === 0 ? say('article.nobody') : named(speakers),
    keep: say('library.keep'),
    fix: say('library.fix'),
    discard: say('library.discard'),
    kept: (title: string) => say('library.kept', { title: titled(title) }),
    replaced: (title: string) => say('library.replaced', { title: titled(title) }),
    discarded: say('library.discarded'),

    fixTitle: say('library.fixTitle'),
    fieldTitle: say('library.fieldTitle'),
    fieldAuthors: say('library.fieldAuthors'),
    fieldAuthorsHint: say('library.fieldAuthorsHint'),
    fieldSource: say('library.fieldSource'),
    fieldSourceHint: say('library.fieldSourceHint'),
    fieldPublished: say('library.fieldPublished'),
    fieldPublishedHint: say('library.fieldPublishedHint'),
    fieldAddress: say('library.fieldAddress'),
    wrongDate: (given: string) => say('library.wrongDate', { given: quote(given) }),
    wrongAddress: (given: string) => say('library.wrongAddress', { given: quote(given) }),
    noTitle: say('library.noTitle'),
    edited: (title: string) => say('library.edited', { title: titled(title) }),

    readHere: say('library.readHere'),
    readEverywhere: say('library.readEverywhere'),
    chosen: (title: string) => say('library.chosen', { title: titled(title) }),
    chosenInChannel: (title: string) => say('library.chosenInChannel', { title: titled(title) }),
    defaultChoice: say('library.defaultChoice'),
    unchosen: (title: string) => say('library.unchosen', { title: titled(title) }),
    noChannels: say('library.noChannels'),
    limited: (title: string, last: number, paragraphs: number) =>
      say('library.limited', { title: titled(title), last, paragraphs }),
    unlimited: (title: string) => say('library.unlimited', { title: titled(title) }),
    noLimit: say('library.noLimit'),
    limitNeedsChannel: say('library.limitNeedsChannel'),
    exportLimited: (last: number) => say('library.exportLimited', { last }),

    askRemove: (title: string) => say('library.askRemove', { title: titled(title) }),
    askHide: (title: string) => say('library.askHide', { title: titled(title) }),
    remove: say('library.remove'),
    hide: say('library.hide'),
    leave: say('library.leave'),
    left: say('library.left'),
    removed: (title: string) => say('library.removed', { title: titled(title) }),
    undo: say('library.undo'),
    restored: (title: string) => say('library.restored', { title: titled(title) }),
    hiddenNow: (title: string) => say('library.hiddenNow', { title: titled(title) }),
    shownAgain: (title: string) => say('library.shownAgain', { title: titled(title) }),
    notHidden: (title: string) => say('library.notHidden', { title: titled(title) }),

    askForget: (articles: number) => say('library.askForget', { articles }),
    forget: say('library.forget'),
    forgotten: say('library.forgotten'),

    /** @param limit how many there may be, where that is the reason. */
    refused: (fault: LibraryFault, limit = 0) => say(`library.refused.${fault}`, { limit }),
    away: (absence: LibraryAbsence) => say(`library.away.${absence}`),
    unread: (fault: ImportFault) => say(`import.${fault}`),
  };
}
