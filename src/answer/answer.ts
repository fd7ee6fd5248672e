import type { Paragraph } from '../article/index.js';

/** A stretch of a paragraph's text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph that may answer, with the part of it that does. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** The answering sentence, two at most. */
  readonly span: Span;
  /** The words of it that are the very thing that was asked for: a date, a number, a name; absent where none is told. */
  readonly key?: Span;
  /** How likely this passage is the one asked for, from 0 to 1; calibrated (see README.md beside this file). */
  readonly score: number;
  /** Which words of the question were found in it, and how. */
  readonly evidence: readonly Evidence[];
}

/** One word of the question and what it met in the passage. */
export interface Evidence {
  /** The word as it was asked. */
  readonly asked: string;
  /** The article's own word. */
  readonly found: string;
  readonly how: 'same' | 'same stem' | 'other name' | 'similar spelling' | 'related word';
}

/** Somebody who says something in the article. */
export interface Speaker {
  /** The fullest form of the name in the article, without titles, e.g. `Vladimir Putin`. */
  readonly name: string;
  /** Every form under which the article or a reader may call them, the fullest first. */
  readonly aliases: readonly string[];
  /** How many statements the article gives them. */
  readonly statements: number;
  /** As a title or the given name tells. */
  readonly gender?: 'she' | 'he';
  /** What the article calls them beside their name, in small letters: mayor, doctor. */
  readonly roles?: readonly string[];
  /** The younger of two of the same name. */
  readonly junior?: true;
  /** The names of those who say something together, where several were asked for at once. */
  readonly together?: readonly string[];
  /** The names of those who say nothing together, but each for themselves, where several were asked for at once. */
  readonly apart?: readonly string[];
}

/** A sentence that the article puts into somebody's mouth. */
export interface Statement {
  /** Everyone it is put in the mouth of; more than one when said jointly. */
  readonly speakers: readonly string[];
  readonly paragraph: Paragraph;
  /** The sentence, whole, in the paragraph. */
  readonly span: Span;
  /** `direct` when the article quotes words of it in quotation marks. */
  readonly manner: 'direct' | 'reported';
  /** Present when the article has several say it together ("both pledged"), not one of them report another. */
  readonly joint?: true;
  /** The word that introduces it ("said", "according to"), if any. */
  readonly cue?: string;
}

/** The parts of the article's own header that answer. */
export const FACT_FIELDS = [
  'author',
  'about-author',
  'published',
  'updated',
  'source',
  'title',
  'section',
  'caption',
  'credit',
  'contact',
  'url',
  'length',
  'language',
  'age',
  'year',
  'weekday',
  'time',
  'paragraphs',
  'reading-time',
  'quoted',
] as const;

/** Which part of the article's own header answers. */
export type FactField = (typeof FACT_FIELDS)[number];

/** What is worked out from the article, for a reply to word; the article has no words of its own for it. */
export type FactValue =
  | { readonly of: 'length'; readonly paragraphs: number; readonly words: number }
  | { readonly of: 'paragraphs'; readonly paragraphs: number }
  | { readonly of: 'minutes'; readonly minutes: number }
  /** ISO 639-1, else 639-3. */
  | { readonly of: 'language'; readonly code: string }
  /** `2020-07-13`, as the article prints it in `printed`. */
  | { readonly of: 'day'; readonly iso: string; readonly printed: string }
  | { readonly of: 'speakers'; readonly speakers: readonly Speaker[] };

/** The passage that answers. */
export interface Found {
  readonly kind: 'found';
  readonly passage: Passage;
  /** Runners-up, best first, `passage` not among them. */
  readonly others: readonly Passage[];
  /**
   * Present where the author's own view was asked for: the article puts these sentences in nobody's mouth. They are
   * the author's in an opinion piece, and the article's elsewhere.
   */
  readonly voice?: 'author' | 'article';
  /** Present where it is the reason that stands beside what the question before found. */
  readonly beside?: true;
}

/** What somebody said. */
export interface Stated {
  readonly kind: 'stated';
  readonly speaker: Speaker;
  /** Others who may be meant by the same name ("Clinton"); empty when the name is clear. */
  readonly alsoNamed: readonly Speaker[];
  /** What the statements were asked to be about, in the reader's words, if anything. */
  readonly about?: string;
  /** In the order of the article; with `about`, those on it only, best first. */
  readonly statements: readonly Statement[];
  /** How likely this is what was asked for, from 0 to 1. */
  readonly score: number;
}

/** Something that the article's header says. */
export interface Fact {
  readonly kind: 'fact';
  readonly field: FactField;
  /** The words to give, from the article itself; in English where it has none of its own. */
  readonly text: string;
  /** Present where the article has no words of its own. */
  readonly value?: FactValue;
}

/** Paragraphs that stand under one heading: their numbers, both included. */
export interface Section {
  /** The heading, and the one above it where both open here. */
  readonly headings: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Words of the article in its own order: what carries it, or paragraphs, or a sentence of one, asked for by their place. */
export interface Excerpt {
  readonly kind: 'excerpt';
  readonly of: 'gist' | 'paragraphs' | 'outline';
  /** With `outline`: the headings, each over one of `passages` at least. */
  readonly sections?: readonly Section[];
  /**
   * What it was to be taken from: the numbers of the first and last paragraph, and all of them where they are no row;
   * the whole article, when absent.
   */
  readonly range?: { readonly from: number; readonly to: number; readonly only?: readonly number[] };
  /** One at least. */
  readonly passages: readonly Passage[];
}

/** More than one passage may be meant, and none stands out. */
export interface Unsure {
  readonly kind: 'unsure';
  /** Two or three to show as equals, then the rest; best first. */
  readonly passages: readonly Passage[];
  /** How many of `passages` are to be shown as candidates: 2 or 3, and 1 at least where something is lacking. */
  readonly candidates: number;
  /** What was asked for and isn't there: somebody's words. The passages tell of it in the article's own. */
  readonly lacking?: Absent['reason'];
}

/** What another command than `/ask` gives, asked for in a sentence. */
export type CommandMeant =
  | {
      readonly command: 'cite';
      /** As the reader names it, in small letters: apa, bibtex. */
      readonly style?: string;
      /** A paragraph's number; absent for the article as a whole. */
      readonly paragraph?: number;
    }
  | { readonly command: 'read' }
  /** Every place of some words. */
  | { readonly command: 'find'; readonly words: string; readonly places: WordsFound };

/** A sentence that has the words. */
export interface WordsThere {
  readonly paragraph: Paragraph;
  /** The sentence in the paragraph. */
  readonly span: Span;
  /** Where the words stand in the paragraph; one at least, in order. */
  readonly marks: readonly Span[];
}

/** Every place of some words in an article. */
export interface WordsFound {
  readonly kind: 'places';
  /** `phrase`: the words stand next to each other; `together`: in one sentence, in any order. */
  readonly how: 'phrase' | 'together';
  /** How many places there are, one at least: of the phrase, or sentences that have all of the words. */
  readonly count: number;
  /** In the order of the article. */
  readonly sentences: readonly WordsThere[];
}

/** The article does not say. */
export interface Absent {
  readonly kind: 'absent';
  readonly reason:
    | { readonly because: 'no-words' }
    /** Somebody's words are asked for, and of nobody by name: "what did she say?" Those who may be meant are `known`. */
    | { readonly because: 'whose-words' }
    /** Nothing was asked. */
    | { readonly because: 'aside'; readonly aside: 'greeting' | 'thanks' | 'help' | 'chat' }
    /** Another command gives what was asked for. */
    | { readonly because: 'command-meant'; readonly meant: CommandMeant }
    | {
        readonly because: 'not-mentioned';
        /** The names that the article has nowhere, in no form, its header included. */
        readonly missing: readonly string[];
        /** All words that it has nowhere. */
        readonly unmet: readonly string[];
      }
    /** The question has no word of the article, and is in another language than the article: ISO 639-1. */
    | { readonly because: 'other-language'; readonly language: string }
    | { readonly because: 'no-such-paragraph'; readonly asked: string; readonly last: number }
    | {
        readonly because: 'unknown-speaker';
        readonly name: string;
        /** What they were asked to have spoken of, if anything. */
        readonly about?: string;
      }
    | { readonly because: 'silent-on'; readonly speaker: Speaker; readonly about: string }
    /** The author was asked for, and says nothing of it in their own words. */
    | { readonly because: 'author-silent'; readonly about: string }
    /** "Why?" was asked of a passage, and no reason stands beside it. */
    | { readonly because: 'no-reason' }
    | { readonly because: 'no-such-fact'; readonly field: FactField };
  /** Passages near to the question, best first; empty when nothing is. */
  readonly near: readonly Passage[];
  /** Everyone who is quoted and may be asked about instead, by number of statements; nobody where nothing was asked. */
  readonly known: readonly Speaker[];
  /** Words and names of the article that may have been meant by those that it lacks, the likeliest first. */
  readonly meant: readonly string[];
}

export type Answer = Found | Stated | Fact | Excerpt | Unsure | Absent;

/** The words of a paragraph that a passage or a statement gives. */
export const wordsAt = ({ paragraph, span }: Pick<Passage, 'paragraph' | 'span'>): string =>
  paragraph.text.slice(span.start, span.end);

/** The passages that an answer gives, best first. */
export const passagesOf = (given: Found | Unsure): readonly Passage[] =>
  given.kind === 'found' ? [given.passage, ...given.others] : given.passages;
