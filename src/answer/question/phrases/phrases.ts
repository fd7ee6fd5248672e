/** What people say to a bot that asks the article nothing; `help`: who wants to know what it can do. */
export type Aside = 'greeting' | 'thanks' | 'help' | 'chat';

/**
 * How questions are put in one language, beside the words that have a sense (`../lexicon`).
 *
 * A value is a pattern in small letters, its alternatives parted by `|`. What a language doesn't say is left out. The
 * patterns of all languages are read together (`anyOf`), so that one may be as short as its language is far from the others.
 */
export interface QuestionPhrases {
  /** What people say to a bot that asks nothing, by what it is; entries are parted by commas. */
  readonly asides?: Readonly<Partial<Record<Aside | 'filler', string>>>;
  /**
   * What people type in a chat for short, and what it stands for. Several of one meaning are parted by `|`; `^` in front
   * says that it stands at the beginning of a question alone.
   */
  readonly shorthand?: Readonly<Record<string, string>>;
  /** Words with which a question begins, beside those of the lexicon that ask. */
  readonly openings?: string;
  /** Questions of one or two words: "since when", "by whom". */
  readonly alone?: string;
  /** Words beside one that asks, which add nothing: "why exactly". */
  readonly besideAlone?: string;
  /** What leads a request: "can you", "give me". */
  readonly request?: string;
  /** Politeness at a question's end. */
  readonly politeEnd?: string;
  /** Questions that lean on the one before. */
  readonly leads?: readonly RegExp[];
  /** Pronouns for somebody who was named in the question before. */
  readonly pronouns?: Readonly<Partial<Record<'he' | 'she' | 'they', RegExp>>>;
  /** Stands before what a question is about: "about trade". */
  readonly about?: string;
  /** Stands before a place or a year: "in 2020", "in ¶5". */
  readonly prepositions?: string;
  /** Articles before a noun or a name. */
  readonly determiners?: string;

  /** Names of a paragraph. */
  readonly paragraph?: string;
  /** Stands between two numbers of paragraphs: "3 to 5". */
  readonly to?: string;
  /** Stands between the last two of several numbers: "3 and 5". */
  readonly and?: string;
  readonly first?: string;
  readonly last?: string;
  /** Behind "paragraph 2": it is one of something else, "of the treaty", and none of the article's. */
  readonly ofAnother?: string;
  /** Words that ask for a paragraph itself, or lead to it. */
  readonly beforeParagraph?: string;
  /** Words that ask for something in short. */
  readonly summary?: string;
  /** How letters open, "Dear": what a text that opens so is. */
  readonly salutation?: string;
  /** What a letter is called, and what an article is called in its place: "this letter" is "this article". */
  readonly letter?: readonly (readonly [string, string])[];
  /** Questions for the gist of the whole, each a whole question. Accents don't matter. */
  readonly gist?: readonly RegExp[];

  /** What parts of a text are called: "section". */
  readonly section?: string;
  /** What asks for all headings of an article: "sections", "outline"; in other languages whole questions. */
  readonly outline?: string;
  /** What has a number in a list: "tip". */
  readonly item?: string;
  readonly step?: string;
  /** Headings over steps that have no numbers of their own. */
  readonly overSteps?: string;
  /** Words that may stand beside the words of a heading, where what stands under it is asked for. */
  readonly besideSection?: string;
  /** Others that may stand beside the number of a section or a step. */
  readonly besideSectionNumber?: string;

  /** A sentence, of which the first or last may be asked for. */
  readonly sentence?: string;
  /** What opens a note under a text: "Note: …". */
  readonly note?: string;
  readonly beginning?: string;
  readonly ending?: string;
  /** Words that may stand beside those four; with any other, something else is asked for. */
  readonly besideEnds?: string;
  /** Whole questions for an end, in scripts without spaces. */
  readonly ends?: Readonly<Record<'firstSentence' | 'lastSentence' | 'beginning' | 'ending', string>>;

  /** Words of which a question for a citation has one at least. */
  readonly citing?: string;
  /** Words that it may have besides. */
  readonly besideCiting?: string;
  /** Whole questions for a citation, in scripts without spaces. */
  readonly citingWhole?: string;
  /** Whole requests to show the article. */
  readonly reading?: string;
  /** Whole questions whether something stands in the article at all; in them `{words}` stands for what that is. */
  readonly mentioning?: readonly string[];
  /** Whole questions for how often, or where, words stand in the article; in them `{words}` stands for these. */
  readonly counting?: readonly string[];

  /** Questions for somebody's words. */
  readonly speech?: SpeechPhrases;
}

/**
 * Whole questions by what would answer them (see `SpeechSought`). In them `{name}` stands for who is asked about,
 * `{about}` for a subject behind one of `about`, `{to}` for one behind `to`, `{rest}` for politeness at the end of a
 * question in a script without spaces, `{said}` for the words whose speaker is asked for.
 */
export interface SpeechPhrases {
  /** Stands before a subject, in a language with spaces. */
  readonly about?: string;
  /** Stands before what somebody reacts to. */
  readonly to?: string;
  /** What is no speaker: the article itself, its author, a pronoun. */
  readonly nobody?: string;
  readonly words?: readonly string[];
  readonly views?: readonly string[];
  readonly deeds?: readonly string[];
  /** Questions for whoever said something: a verb for whatever is said as the group `verb`, one that says how as `how`. */
  readonly said?: readonly string[];
}

/** A pattern for a pronoun that stands as a word of its own. */
export const pronoun = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
