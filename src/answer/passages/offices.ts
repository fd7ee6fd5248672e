import type { PassageIndex } from './passage-index.js';

type Names = Pick<PassageIndex, 'words' | 'aliases'>;

/** Offices that somebody holds, and how an English text names one, or tells what such a one does. */
const OFFICES: readonly (readonly [asked: string, named: string, does?: string])[] = [
  ['mayor|mayoress', 'mayor\\p{L}*'],
  ['(?:vice[- ])?president', 'president\\p{L}*'],
  [
    'king|queen|monarch|emperor|empress|ruler',
    'kings?|queens?|monarch\\p{L}*|emperors?|empress|rulers?',
    'r(?:eign|ul)(?:s|ed|ing)|throne|crown\\p{L}*',
  ],
  ['prime minister|premier|chancellor', 'prime minister|premier|chancellor'],
  ['minister|secretary', 'minist\\p{L}+|secretar\\p{L}+'],
  ['governor', 'governor\\p{L}*', 'govern(?:ed|s)'],
  ['pope|bishop|archbishop', 'pope|(?:arch)?bishop\\p{L}*'],
  ['captain|skipper', 'captain\\p{L}*|skipper\\p{L}*', 'steer\\p{L}*|command\\p{L}*'],
  ['coach|trainer', 'coach\\p{L}*|trainer\\p{L}*', 'train(?:s|ed)'],
  ['judge', 'judges?', 'justice|court'],
  [
    'owner',
    'owners?|propriet\\p{L}+|land(?:lord|lady)',
    'own(?:s|ed|ing)|b(?:ought|uys)|belong\\p{L}*|acquired|runs|heir',
  ],
  [
    'founder',
    'founders?',
    'found(?:s|ed|ing)|start(?:ed|s)|set up|establish\\p{L}*|creat\\p{L}+|launch\\p{L}*|began|opened|form(?:ed|s)',
  ],
  ['editor', 'editor\\p{L}*', 'edit(?:s|ed)'],
  [
    'head|leader|boss|chief|chair|chair(?:man|woman|person)|director|manager|ceo',
    'heads?|leader\\p{L}*|boss\\p{L}*|chief\\p{L}*|chair\\p{L}*|director\\p{L}*|manager\\p{L}*|ceo|executive|president|principal|founder|spokes\\p{L}+|captain|dean|organi[sz]er|coordinator',
    'head(?:ed|ing)|leads?|led|leading|direct(?:s|ed|ing)|manag(?:es|ed|ing)|ran|runs?|in charge',
  ],
];

const wholeWords = (words: string, flags: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);
const OFFICES_READ = OFFICES.map(([asked, named, does]) => ({
  asked: new RegExp(`^(?:${asked})$`, 'iu'),
  form: wholeWords(named, 'giu'),
  deed: does === undefined ? undefined : wholeWords(does, 'iu'),
}));

const ALL = OFFICES.map(([asked]) => asked).join('|');
const ASKED = new RegExp(
  String.raw`^\W*(?:(?:and|but|so) )?who(?:['’]?s| is| was| will be| became) (?:now |still |currently )?` +
    '(?:(?:the|an?|its|their|his|her) )?(?:(?:new|old|current|former|first|last|acting|present) )*' +
    String.raw`(?:(?<whose>[\p{L}\p{N}' -]{1,40}?)['’]s (?:\p{L}+ )?|(?<name>\p{L}+) )??(?<office>${ALL})` +
    String.raw`(?: (?:of|in|at|for) (?:the )?(?<of>[\p{L}\p{N}'’ -]{1,60}?))?[\s?.!]*$`,
  'iu',
);

/** An office that somebody is asked for. */
interface OfficeAsked {
  /** Each place where a text names one. */
  readonly form: RegExp;
  /** What such a one does. */
  readonly deed: RegExp | undefined;
  /** Whose office it is, as far as that is told. */
  readonly of: string | undefined;
}

function officeAsked(index: Names, question: string): OfficeAsked | undefined {
  const { office, name, whose, of = whose ?? knownName(index, name) } = ASKED.exec(question)?.groups ?? {};
  const read = office === undefined ? undefined : OFFICES_READ.find(({ asked }) => asked.test(office));
  return read && { form: read.form, deed: read.deed, of };
}

/**
 * Reads who is asked to hold which office; nothing where none is asked for.
 *
 * @returns whether a text may tell it: it speaks of such an office, and not of somebody else's alone. "Who is the
 * president of Brazil?" isn't answered by "The Russian President met them in Brazil".
 */
export function readOffice(index: Names, question: string): ((text: string) => boolean) | undefined {
  const asked = officeAsked(index, question);
  if (!asked) return undefined;
  const { form, deed, of } = asked;
  const isDone = (text: string) => deed?.test(text) === true;
  if (of === undefined) return (text) => isDone(text) || text.search(form) >= 0;
  const isOwners = isKeyOf(index, of);
  return (text) =>
    isDone(text) ||
    officesIn(index, text, form).some(({ owners }) => owners.length === 0 || owners.some(isOwners));
}

/**
 * The same of whose office it is, where that is asked: "who is the president of Russia?"
 *
 * @returns whether a text names who holds it: "Russian President Vladimir Putin", "Putin, the president of Russia".
 */
export function readHolder(index: Names, question: string): ((text: string) => boolean) | undefined {
  const { form, of } = officeAsked(index, question) ?? {};
  if (form === undefined || of === undefined || OF_A_TIME.test(of)) return undefined;
  const isOwners = isKeyOf(index, of);
  return (text) =>
    officesIn(index, text, form).some(({ owners, before, after }) => {
      const isNamed = /^ \p{Lu}\p{Ll}/u.test(after) || APPOSED.test(before);
      return isNamed && owners.some(isOwners);
    });
}

/** "The leader of Russia in the 1960s" is not every leader whom the article names. */
const OF_A_TIME = /\d| (?:in|at|on|before|after|during|when|since|until) /i;

const isKeyOf = (index: Names, of: string) => {
  const owner = keysOf(index, of);
  return (name: string) => [...keysOf(index, name)].some((key) => owner.has(key));
};

/** The places where a text names an office, each with whose it is, as far as it is told beside it. */
const officesIn = (index: Names, text: string, form: RegExp) =>
  [...text.matchAll(form)].map(({ index: at, 0: word }) => {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    const owners = [ownerBefore(index, before), AFTER.exec(after)?.[1]].filter((one) => one !== undefined);
    return { owners, before, after };
  });

/** Ends where an office is told behind a name: "Vladimir Putin, the Russian". */
const APPOSED = /\p{Lu}[\p{L}'’-]+, (?:(?:the|its) )?(?:\p{L}+ )?$/u;

/** A name that a place goes by, "the us president"; a bank and a bank's manager name nobody. */
function knownName(index: Names, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return [name, name.replace(/s$/, '')].find((one) =>
    [...keysOf(index, one)].some((key) => key.startsWith('=')),
  );
}

/** Whose an office is, by a name with a capital before it or after "of". */
const BEFORE =
  /(?<![\p{L}])(?!(?:Vice|Prime|Deputy|Former|Acting|New|First|Lord|Mr|Mrs|Ms)\b)(\p{Lu}[\p{L}\p{M}-]+)(?:['’]s)?,? (?:(?:new|former|current|vice|first|acting) )?$/u;
const AFTER = /^ (?:of|for) (?:the )?(\p{Lu}[\p{L}\p{M}'’-]*(?: (?:of )?\p{Lu}[\p{L}\p{M}'’-]*)*)/u;
const BEGINNING = /(?:^|[.!?:]["”’]? )$/u;

/** Who is named before an office; a word that begins a sentence is a name where it is known for one: "Russian". */
function ownerBefore({ words, aliases }: Names, text: string): string | undefined {
  const match = BEFORE.exec(text);
  const name = match?.[1];
  if (!match || name === undefined) return undefined;
  const isKnown = () => aliases(words(name), name).length > 0;
  return BEGINNING.test(text.slice(0, match.index)) && !isKnown() ? undefined : name;
}

function keysOf({ words, aliases }: Names, text: string): Set<string> {
  // Names in small letters, as people type them, are names all the same.
  const named = text.replace(/(?<!\p{L})(?:\p{Ll}{2,3}(?!\p{L})|\p{Ll})/gu, (letters) =>
    letters.toUpperCase(),
  );
  const cut = words(named);
  return new Set([
    ...cut.filter(({ stop }) => !stop).map(({ stem }) => stem),
    ...aliases(cut, named).map(({ key }) => key),
  ]);
}
