import type { Speaker } from '../answer.js';
import type { Attribution } from './ledger.js';
import { bare, beginsWith, endsWith, isOf, words } from './name-words.js';
import { SPOKESMAN } from './subject.js';
import { ORGANISATIONS } from './words/index.js';

/** What a reader wrote for somebody, in words, and without what may stand before a name. */
export interface NameAsked {
  readonly whole: readonly string[];
  readonly bare: readonly string[];
}

export const askedFor = (whole: readonly string[]): NameAsked => ({ whole, bare: bare(whole) });

/** A speaker, and what they are called, in words: cut once, since an article may have thousands. */
export interface SpeakerNames {
  readonly speaker: Speaker;
  readonly name: readonly string[];
  /** The fullest first. */
  readonly aliases: readonly (readonly string[])[];
}

export const readSpeakerNames = ({ speakers }: Attribution): readonly SpeakerNames[] =>
  speakers.map((speaker) => ({ speaker, name: words(speaker.name), aliases: speaker.aliases.map(words) }));

/** The ways in which a speaker can be meant, the surest first. The first that anybody fits decides. */
export const WAYS: readonly ((asked: NameAsked, called: SpeakerNames) => boolean)[] = [
  (asked, { name }) => name.join(' ') === asked.whole.join(' '),
  (asked, { speaker, aliases }) =>
    aliases.some((alias) => bare(alias).join(' ') === asked.bare.join(' ')) ||
    (!isSpokesman(speaker.aliases[0]) && endsWith(aliases[0] ?? [], asked.bare)),
  // More than the article has: "New Jersey Governor Chris Christie", "Pat Caddell" where it only has "Caddell".
  (asked, { name }) => endsWith(asked.whole, name) && !isOf(asked.whole.slice(0, -name.length)),
  // A first name; but "Trump" is not the Trump campaign.
  (asked, { speaker, name }) => beginsWith(name, asked.bare) && !/\s\p{Ll}\S*$/u.test(speaker.name),
  // "the Court" for "the Court of Appeals".
  (asked, { name }) => {
    const head = asked.bare.at(-1) ?? '';
    const of = name.findIndex((word) => word === 'of' || word === 'for');
    return of > 0 && ORGANISATIONS.has(head) && name[of - 1] === head;
  },
  // "the police" for their spokesman.
  (asked, { speaker, name }) => isSpokesman(speaker.name) && endsWith(name, asked.bare),
  (asked, { name }) => asked.bare.length === 1 && name.length > 1 && initials(name) === asked.bare[0],
  // "Donald J. Trump" for "Donald Trump".
  ({ bare: [first, ...others] }, { name: [given, ...family] }) =>
    others.length > 0 &&
    family.length > 0 &&
    (first === given || (first?.length === 1 && given?.[0] === first)) &&
    others.at(-1) === family.at(-1),
];

/** "spokesman for the Harbor Police": somebody else than they are. */
const isSpokesman = (name = '') => {
  const [head = '', tie] = name.split(' ');
  return SPOKESMAN.test(head) && tie === 'for';
};

const initials = (name: readonly string[]) => name.map((word) => word[0]).join('');
