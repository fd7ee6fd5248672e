import type { Span } from '../answer/index.js';

/**
 * What the bot has to say, for any surface to draw: the terminal, Discord, a web page. All texts are plain:
 * whoever draws a reply escapes what its surface would take for markup (see plain.ts for what none may show).
 */
export interface Reply {
  readonly blocks: readonly Block[];
  /** What can be done next; a surface without buttons leaves them out. */
  readonly actions: readonly Action[];
  /** How to make this reply's quotations again: a surface that has no room for them all offers the rest. */
  readonly rest?: Rest;
  readonly files?: readonly ReplyFile[];
  /** All that there is, if it is there: no surface shows anything beside a poll. */
  readonly poll?: Poll;
}

/** A question with answers, which people vote for, one each. */
export interface Poll {
  /** At most 300 characters. */
  readonly question: string;
  /** 2 to 10, each of at most 55 characters. */
  readonly answers: readonly string[];
  /** How long they may vote, 1 to 768. */
  readonly hours: number;
}

/** A file that comes with a reply. */
export interface ReplyFile {
  /** Letters, digits, `.`, `-` and `_`. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Present when it is a picture to be shown: what is in it, for those who don't see it. */
  readonly alt?: string;
}

interface Rest {
  /** The state of a `show` button without its position, which `writeShowState` adds. */
  readonly state: string;
  /** The place of the reply's first quotation among all that the state stands for, from 0. */
  readonly first: number;
}

export type Block = Asked | Heading | Note | Quotation | Fields | Events | Links | Citation | Code;

/** What was asked, for those who read along. */
interface Asked {
  readonly kind: 'asked';
  readonly text: string;
}

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** The bot's own words. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
}

/** The article's own words. */
export interface Quotation {
  readonly kind: 'quotation';
  /** The paragraph they stand in; absent when they stand in the article's header. */
  readonly paragraph?: number;
  /** What to call the place where there is room to say more than the number: `¶5 of 11`. */
  readonly place?: string;
  readonly text: string;
  /** The part of `text` that answers; absent when all of it does. */
  readonly strong?: Span;
  /** The words of that part that are the very thing that was asked for: a date, a number, a name. */
  readonly key?: Span;
  /** The words in `text` that were looked for, in order and without overlaps. */
  readonly marks?: readonly Span[];
  /** What to know of it at a glance, e.g. who else says it. */
  readonly label?: string;
  /** Where in `text` to begin, when a reader asked for it from there on. */
  readonly from?: number;
}

interface Fields {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly value: string;
  /** The command that the name stands for, as the program calls it; a surface may make it one to be clicked. */
  readonly command?: string;
}

/** What happened or is to happen, one after the other. A surface shows times as its reader tells them. */
interface Events {
  readonly kind: 'events';
  readonly events: readonly Event[];
}

export interface Event {
  readonly at: Date;
  readonly text: string;
  /** The id of the person who did it; shown by their name, and not pinged. */
  readonly person?: string;
  /** The id of the channel or thread in which. */
  readonly channel?: string;
}

/** Ways to channels or threads, which a surface without any leaves out. */
interface Links {
  readonly kind: 'links';
  /** Their ids. */
  readonly channels: readonly string[];
}

/** A text to copy as it is. It has no three backticks in it. */
interface Code {
  readonly kind: 'code';
  readonly text: string;
}

/** Title, author, source, date in a line. */
export interface Citation {
  readonly kind: 'citation';
  readonly text: string;
  readonly url?: string;
}

export type Action = Button | Select;

export interface Button {
  readonly kind: 'button';
  readonly label: string;
  /** Handed back when it is pressed; at most 100 characters. It is all that is kept. */
  readonly state: string;
  /** The one to press most likely, or one that takes something away. */
  readonly tone?: 'main' | 'danger';
}

export interface Select {
  readonly kind: 'select';
  /** What is to be chosen. */
  readonly label: string;
  readonly state: string;
  /** 1 to 25. */
  readonly options: readonly { readonly label: string; readonly value: string; readonly detail?: string }[];
  /** How many of them are chosen at least and at most; one unless told. */
  readonly least?: number;
  readonly most?: number;
}
