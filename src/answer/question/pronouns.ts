import { hasUnspaced } from '../../article/index.js';
import { mayBeCalled } from '../statements/index.js';
import { anyOf, PHRASES } from './phrases/index.js';
import { asksForSomebody } from './question-words.js';
import { speechAsked } from './speech.js';

/** What a question may lean on: the one that the same person asked before. */
export interface Before {
  /** As it was understood. */
  readonly question: string;
  /** Whom its answer quotes, by their full names, the first one first. */
  readonly speakers?: readonly string[];
  /** The words of the article that its answer quotes. */
  readonly told?: string;
}

/** Whom an article quotes, as far as a name is to be told from other words. */
export interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender?: 'she' | 'he';
  /** What they are: "mayor". */
  readonly roles?: readonly string[];
}

export type Pronoun = 'he' | 'she' | 'they';
const PRONOUNS: readonly (readonly [Pronoun, RegExp])[] = PHRASES.flatMap(({ pronouns = {} }) =>
  (['he', 'she', 'they'] as const).flatMap((gender): [Pronoun, RegExp][] =>
    pronouns[gender] ? [[gender, pronouns[gender]]] : [],
  ),
);

/** Stands for a name that every language takes for one. */
const ANYBODY = 'Xanthe';

/** Whose words are asked for, of nobody by name and on nothing: "what did she say?" */
export function readWhoseWords(text: string): Pronoun | undefined {
  for (const [pronoun, form] of PRONOUNS) {
    const asked = form.test(text) ? speechAsked(text.replace(form, ANYBODY)) : undefined;
    if (asked && asked.for !== 'deed' && asked.name === ANYBODY && asked.about === undefined) return pronoun;
  }
  return undefined;
}

/** Those who may be meant by a pronoun, as far as it can be told. */
export const mayBeMeant = <Somebody extends Pick<Known, 'name' | 'gender'>>(
  pronoun: Pronoun,
  all: readonly Somebody[],
): Somebody[] =>
  all.filter(
    ({ name, gender }) =>
      pronoun === 'they' || (gender === undefined ? mayBeCalled(pronoun, name) : gender === pronoun),
  );

/** The question with names in place of "he" and "them"; nothing when it has none, or nobody is meant. */
export function withNames(text: string, before: Before, known: readonly Known[]): string | undefined {
  for (const [gender, form] of PRONOUNS) {
    const match = form.exec(text);
    if (!match) continue;
    const saying = mentioned(text.slice(0, match.index), known).map(({ name }) => name);
    // "What does Putin say of his country?": it is said who is meant. "About him" is somebody else.
    if (saying.length > 0 && !isTopic(text, match)) return undefined;
    const forms = new RegExp(form.source, 'giu');
    // "Where did they send them?": whoever did it is somebody else.
    const alone = [...text.matchAll(forms)].filter(
      ({ 0: word, index: at }) => !isPossessive(word, text.slice(at + word.length)),
    );
    if (new Set(alone.map(([word]) => word.toLowerCase())).size > 1) return undefined;
    const inText = (name: string) =>
      text.replace(forms, (word, at: number) =>
        isPossessive(word, text.slice(at + word.length)) ? `${name}’s` : name,
      );
    const others = known.filter((one) => !saying.includes(one.name));
    const speakers = before.speakers?.filter((one) => !saying.includes(one)) ?? [];
    const name = meant(gender, { ...before, speakers }, others, inText);
    if (name !== undefined) return inText(name);
  }
  return undefined;
}

/** Whether a pronoun is all that words are to be about: "what did Taylor say about him". */
const isTopic = (text: string, { 0: word, index }: RegExpExecArray): boolean =>
  ABOUT_AT_END.test(text.slice(0, index)) && text.slice(index + word.length).trim() === '';
const ABOUT_AT_END = new RegExp(`(?<!\\p{L})(?:of|${anyOf(({ about }) => about)})\\s+$`, 'iu');

const isPossessive = (word: string, after: string) =>
  /^(?:his|their)$/i.test(word) ||
  (/^her$/i.test(word) &&
    /^ \p{L}/u.test(after) &&
    !/^ (?:about|on|in|at|to|and|say|of)(?!\p{L})/iu.test(after));

/** "Do they trust each other?" asks for no one person. */
const SEVERAL =
  /(?<!\p{L})(?:each other|one another|both|together|(?:mit|zu|von|für|gegen)?einander|l['’]une? l['’]autre|mutuamente|um ao outro|l['’]un l['’]altro|elkaar|друг друга)(?!\p{L})|互相|彼此|お互い/iu;

/**
 * Whom a pronoun means: who was asked about, else who is quoted by the answer, else who is named in it.
 *
 * A passage that was not asked for somebody may quote and name many: its speaker is meant only where words are asked for.
 *
 * @param known who may be meant.
 * @param inText the question with a name in place of the pronoun.
 */
function meant(
  gender: Pronoun,
  before: Before,
  known: readonly Known[],
  inText: (name: string) => string,
): string | undefined {
  const asked = mentioned(before.question, known).map(({ name }) => name);
  const isPassage = (before.told ?? '') !== '';
  const isOfSomebody = !isPassage || asksForSomebody(before.question);
  const isOfWords = (name: string) => (speechAsked(inText(name))?.for ?? 'deed') !== 'deed';
  const quoted = (before.speakers ?? []).filter((name) => isOfSomebody || isOfWords(name));
  if (gender === 'they') {
    const all = quoted.length > 1 || asked.length === 0 ? quoted : asked;
    if (all.length === 0 || (all.length === 1 && SEVERAL.test(inText('')))) return undefined;
    return all.slice(0, 2).join(' and ');
  }
  const told = asAsked(before, mentioned(before.told ?? '', known), isOfSomebody);
  return [...asked, ...quoted, ...told].find((name) => {
    // "A Leeds man": what he is called elsewhere, "he" finds better than "Leeds man".
    if (!NAMED.test(name) && !(isOfSomebody && isOfWords(name))) return false;
    const one = known.find((other) => other.name === name);
    return mayBeMeant(gender, [one ?? { name }]).length > 0;
  });
}

/** Ends in a name, not in what somebody is. */
const NAMED = /[^\P{L}\p{Ll}][^\s]*$/u;

/** How many words before a name may tell who that is, and by how many of their letters words are told to be the same. */
const DESCRIBED = { words: 2, letters: 5 };

/**
 * Those whom an answer names, first who is called what was asked: "who is Russia's president?", "Russian President Putin".
 *
 * @param isOfSomebody whether somebody was asked for: else nobody is meant but those.
 */
function asAsked(
  { question, told = '' }: Before,
  named: readonly Mentioned[],
  isOfSomebody: boolean,
): string[] {
  const begins = (text: string) =>
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, DESCRIBED.letters));
  const asked = new Set(begins(question));
  const countShared = ({ start }: Mentioned) =>
    begins(told.slice(0, start))
      .slice(-DESCRIBED.words)
      .filter((word) => asked.has(word)).length;
  return named
    .filter((one) => isOfSomebody || countShared(one) > 0)
    .sort((one, other) => countShared(other) - countShared(one))
    .map(({ name }) => name);
}

interface Mentioned {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The speakers that a text names, in its order, each where it is first named by its longest form. */
export function mentioned(text: string, known: readonly Known[]): Mentioned[] {
  const found: Mentioned[] = [];
  const lower = text.toLowerCase();
  for (const { name, aliases } of known) {
    const forms = [name, ...aliases, ...name.split(/\s+/).slice(-1)].sort((a, b) => b.length - a.length);
    for (const form of forms) {
      const start = placeOf(lower, form.toLowerCase());
      if (start < 0) continue;
      const end = start + form.length;
      if (!found.some((one) => start < one.end && end > one.start)) found.push({ name, start, end });
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where a name stands as words of its own; scripts without spaces have none between them. */
function placeOf(text: string, form: string): number {
  if (form.length < 2) return -1;
  const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{M}\p{N}]/u.test(mark);
  const isSpaced = !hasUnspaced(form);
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isSpaced || (!isLetter(text[at - 1]) && !isLetter(text[at + form.length]))) return at;
  return -1;
}
