/** The words by which the statements of a language with spaces are found; see ../../abroad/spaced for their grammar. */
export interface AbroadWords {
  readonly cues: ReadonlySet<string>;
  /** Forms of verbs that speak behind "have" alone: "ha asegurado" says something, and "asegurado" is insured. */
  readonly participles?: ReadonlySet<string>;
  /** Verbs that speak only behind a quotation, or before a comma where a sentence begins: "findet Roth", "Roth findet, …". */
  readonly besideMarks?: ReadonlySet<string>;
  /** Right behind a verb they are its subject, and what follows is none: "findet man Steine". */
  readonly others?: ReadonlySet<string>;
  /** Verbs that speak only with another word behind them, or one of several: "warf der Stadt vor, …". */
  readonly parted?: ReadonlyMap<string, string>;
  /** Verbs that speak only of what is quoted: „sprach von einem ‚Skandal‘“. */
  readonly speakingOf?: ReadonlySet<string>;
  /** "according to", of one word or more: the subject follows. */
  readonly after: ReadonlySet<string>;
  /** The same where the subject stands before it. */
  readonly behind?: ReadonlySet<string>;
  /** "according to him", "in her words": two words and whom they mean, whoever it is where they don’t tell. */
  readonly theirs?: ReadonlyMap<string, 'he' | 'she' | 'somebody'>;
  /** Means "said" between a quotation and a name: „…“, so Roth. */
  readonly so?: string;
  /** Means "for" before whoever holds what is quoted: "Pour Anna Valli, …". */
  readonly for?: string;
  /** Every noun has a capital, as in German. */
  readonly hasNounCapitals?: true;
  readonly the: ReadonlySet<string>;
  /** Verbs of several: with them the word for "she" is "they". */
  readonly ofMany?: RegExp;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  /** The verb alone may have the subject of the sentence before: "Dijo que no". */
  readonly mayDropSubject: boolean;
  /** Before a name, they make it something else than the subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Other words that begin a sentence with a capital without being names. */
  readonly small: ReadonlySet<string>;
  /** Nouns for somebody who was just named: "confie la jeune femme". */
  readonly people: ReadonlyMap<string, 'he' | 'she'>;
  /** "a" before somebody of whom nothing was said yet. */
  readonly indefinite: ReadonlySet<string>;
  /** Before others who are not named, where a verb may drop its subject: "reconocen varios vecinos". */
  readonly several?: ReadonlySet<string>;
  /** Who may come in so without a name, beside `people` and `roles`: "Ein Vater, der nicht genannt werden will". */
  readonly strangers: ReadonlySet<string>;
  /** Nobody is called so but who was just named: "sagt die 16-Jährige", "meint der SPD-Politiker". */
  readonly justNamed?: RegExp;
  /** How a sentence tells by its verb that it goes on with what was said before. */
  readonly reporting?: {
    readonly verbs: ReadonlySet<string>;
    /** Before such a verb they make it a plain one. */
    readonly plainAfter: ReadonlySet<string>;
    /** "…, heißt es im Antrag": a paper's words, and nobody's who spoke before. */
    readonly papers: RegExp;
  };
  /** An office before a name has a capital, too, and the name begins behind it: "Belediye Başkanı Haluk Sezgin". */
  readonly hasOfficeCapitals?: true;
  /** Whoever speaks together, with “the” before it: “el sindicato”. */
  readonly bodies?: ReadonlySet<string>;
  /** What people are by office or trade: "Raadslid Kees de Wit" begins with no name. */
  readonly roles: ReadonlySet<string>;
}

/** Whether a noun, in small letters, is what somebody is or may be called in a language. */
export const isSomebodyIn = ({ roles, people, strangers }: AbroadWords, noun: string): boolean =>
  roles.has(noun) || people.has(noun) || strangers.has(noun);
