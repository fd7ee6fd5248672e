/** What Discord hands back of a button, at most. */
const MOST = 100;

const ARTICLE = '(?<article>[\\w-]{1,24})';
const REVISION = '(?<revision>\\d{1,6})';
const NUMBER = '(?<number>\\d{1,6})';
/** How many paragraphs in a row, 1 to 10. */
const COUNT = '(?<count>10|[1-9])';
/** A part of a paragraph, in UTF-16 code units. */
const SPAN = '(?<start>\\d{1,7}):(?<end>\\d{1,7})';
const AROUND = `:${ARTICLE}:${REVISION}:${NUMBER}(?::${SPAN})?`;
const CITED = `:${ARTICLE}:${REVISION}(?::${NUMBER}(?::${SPAN})?)?`;
/** Numbers in base 36, for room; show-state.ts says what each quote is written as. */
const QUOTES =
  `:${ARTICLE}:(?<revision>[0-9a-z]{1,5}):(?<quotes>[^@:]+)` +
  '@(?<quotation>[0-9a-z]{1,3})\\.(?<from>[0-9a-z]{1,5})';

/** The version of all states, which stands after the component's name. */
const VERSION = 1;

/**
 * What the state of each component carries (Discord's `custom_id` of a button, a select or a form) after its name
 * and the version. Messages of years ago carry it too: what stands here may be added to, but not be given another meaning.
 */
const CARRIED = {
  /** Quotes, and from which on they are shown. */
  show: QUOTES,
  /** The same, for what is further on than the place has read. */
  reveal: QUOTES,
  /** The same, for a page of what a speaker says. */
  said: QUOTES,
  /** A paragraph to look around; its part that answered. */
  context: AROUND,
  turn: AROUND,
  /** What is cited. What is chosen of `restyle` is a style by its name. */
  cite: CITED,
  restyle: CITED,
  /** What is chosen is the state of a `cite` button. */
  citeone: '',
  /** What is chosen is the state of a `show` button. */
  others: '',
  why: `:${ARTICLE}`,
  /** Which sentence that has the words above the page begins with, from 0. */
  find: `:${ARTICLE}:(?<first>\\d{1,5})`,
  /** The article that is asked on. */
  askon: `:${ARTICLE}`,
  /** The article that was asked: the others are looked through. */
  across: `:${ARTICLE}`,
  /** A passage to keep. */
  note: AROUND,
  /** A passage on which a thread is opened. */
  thread: AROUND,
  /** What is chosen is the state of a `note` button. */
  keepone: '',
  /** A page of one's notes, from 1; what is chosen of `unnote` is the id of a note. */
  notes: ':(?<page>\\d{1,4})',
  unnote: ':(?<page>\\d{1,4})',
  exportnotes: '',
  /** The message that the card is about, if it is about one: Discord's id of it. */
  share: '(?::(?<message>\\d{1,20}))?',
  /** Whose request the message answers, where Discord doesn't say so of it: their id. */
  remove: '(?::(?<person>\\d{1,20}))?',
  /** The number of the paragraph that the page begins with, and how many a page has where that was chosen. */
  page: `:${ARTICLE}:${NUMBER}(?::${COUNT})?`,
  /** The same; whoever has read further alone goes on from there. */
  alone: `:${ARTICLE}:${NUMBER}(?::${COUNT})?`,
  jump: `:${ARTICLE}(?::${COUNT})?`,
  /** The first of the paragraphs shown, and how many they are. */
  paragraph: `:${ARTICLE}:${NUMBER}:${COUNT}`,
  /** A page of the list of articles, from 1. */
  list: ':(?<page>\\d{1,4})',
  /** What is chosen is a topic by its name. */
  help: '',
  /** The article whose text is replaced; none for a new one. */
  paste: `(?::${ARTICLE})?`,
  draft: `:(?<action>keep|fix|discard):${ARTICLE}`,
  /** An article or a draft. */
  header: `:${ARTICLE}`,
  /** The same: the button, and the form that it opens. */
  details: `:${ARTICLE}`,
  /** The form that is opened again, and what it is of. */
  retype: `:(?:(?<form>header|details):${ARTICLE}|(?<paste>paste)(?::(?<replaces>[\\w-]{1,24}))?)`,
  /** How many hours the poll is open. What is chosen are articles. */
  poll: ':(?<hours>[1-9]\\d{0,2})',
  /** What is chosen is the id of a step. */
  unschedule: '',
  /** A page of the log, from 1. */
  log: ':(?<page>\\d{1,4})',
  choose: `:${ARTICLE}:(?<where>all|here)`,
  shelf: `:(?:(?<action>remove|restore|hide|unhide):${ARTICLE}|(?<all>forget))`,
  leave: '',
} as const satisfies Readonly<Record<string, string>>;

/** The component that a state is of. */
export type StateName = keyof typeof CARRIED;

/** Every component that has a state. */
export const STATE_NAMES = Object.keys(CARRIED) as readonly StateName[];

const EXPRESSIONS = new Map(
  STATE_NAMES.map((component) => [component, new RegExp(`^${component}:${VERSION}${CARRIED[component]}$`)]),
);

/**
 * The state of a button: the component's name, the version and what it needs to know, parted by colons.
 *
 * @throws RangeError when it is longer than a button can carry, which is a mistake in the code.
 */
export function writeState(component: StateName, ...parts: readonly (string | number)[]): string {
  const state = [component, VERSION, ...parts].join(':');
  if (state.length > MOST) throw new RangeError(`The state of a button is too long: ${state}`);
  return state;
}

/**
 * What a state carries, by the names in the table above, as it is written there.
 *
 * @param state as Discord handed it back; it may be of another version, or forged.
 * @returns nothing when it is no state of the component.
 */
export function readState(
  component: StateName,
  state: string,
): Readonly<Partial<Record<string, string>>> | undefined {
  const parts = EXPRESSIONS.get(component)?.exec(state);
  return parts ? { ...parts.groups } : undefined;
}
