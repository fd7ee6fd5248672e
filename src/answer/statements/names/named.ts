/** Somebody or something with a name. */
export interface Named {
  /** The words of the fullest form so far. */
  words: readonly string[];
  /** The same, folded, without "Jr." and the like. */
  folded: readonly string[];
  /** Every form met, as printed, without titles. */
  readonly forms: Map<string, number>;
  organisation: boolean;
  gender?: 'she' | 'he';
  /** Shares the name with somebody older of whom the article speaks, too. */
  junior?: true;
  /** Nouns the article has for them, in small letters: senator, spokeswoman. */
  readonly nouns: Set<string>;
  mentions: number;
  /** How often the article has it as a name of one word, counted before it is read. */
  readonly expected: number;
  /** How many of the mentions come after "the", "in" and the like, as with places and things. */
  things: number;
  /** One word that stands with a capital only where a sentence begins, so perhaps no name at all. */
  readonly onlyOpens: boolean;
  /** Came in as somebody's wife, son or sister: the family's name alone means the other one. */
  relative?: true;
  /** Was given a title. */
  titled: boolean;
  /** The last sentence whose first name was this one, whole; counted over the article. */
  introduced: number;
}
