import type { Article, Paragraph } from '../../article/index.js';
import type { Speaker } from '../answer.js';
import { type Aliases, isNameKey, type Word, type WordCutter } from '../text/index.js';
import { CUES } from './cues.js';
import { ADJECTIVES, BEFORE_TITLE, DESCRIBING, FIELDS, RANKS, SMALL, TITLES } from './words/index.js';

/** The text in which people are described, and how its words are compared. */
export interface Described {
  readonly article: Article;
  readonly passages: {
    readonly words: WordCutter;
    readonly aliases: Aliases;
    readonly terms: ReadonlyMap<string, unknown>;
  };
}

/** A word that tells which of several an office is. */
interface Trait {
  /** What it is compared by: its stem, and what it names in any spelling ("Russia" and "Russian"). */
  readonly keys: readonly string[];
  /** Where they are from or whose they are, what the office is for, or what makes somebody else of it ("deputy"). */
  readonly kind: 'origin' | 'owner' | 'post' | 'rank' | 'other';
}

/** How many words before an office may tell whose it is. */
const BEFORE = 3;
/** How many words on from an office, or from a name, the description may go. */
const BEHIND = 6;
const AFTER = 10;
/** How far from a name its description may reach, in UTF-16 code units. */
const LONGEST = 120;
/** Of a book about somebody, or of many ministers, the first are enough: more would hold up others. */
const MOST_MENTIONS = 20;
const MOST_HOLDERS = 20;

/**
 * Those of some holders of an office whom a description can mean: "the Russian ambassador" is nobody whom the article
 * calls the American one. Where it describes somebody in these very words, nobody else is meant; whom it doesn't
 * describe may be meant, unless the description names a country that the article has nowhere, or another rank.
 *
 * @param name as a reader wrote it: "Russia's president", "the mayor of Bergen".
 * @param office in small letters, the word of it that all of them are called by.
 */
export function fitDescription(
  text: Described,
  name: string,
  office: string,
  holders: readonly Speaker[],
): readonly Speaker[] {
  if (holders.length === 0) return [];
  const asked = traitsOf(text, name).filter((trait) => !trait.keys.includes(office));
  const isNowhere = ({ keys }: Trait) => keys.some((key) => isNameKey(key) && !text.passages.terms.has(key));
  if (asked.some(isNowhere)) return [];
  const described = holders
    .slice(0, MOST_HOLDERS)
    .map((holder) => ({ holder, mentions: mentionsOf(text, holder) }))
    .map((one) => ({ ...one, traits: describe(text, one, office) }));
  const isMet = (trait: Trait, traits: readonly Trait[]) =>
    traits.some(({ keys }) => keys.some((key) => trait.keys.includes(key)));
  const exactly = described.filter(({ traits }) => asked.every((trait) => isMet(trait, traits)));
  if (asked.length > 0 && exactly.length > 0) return exactly.map(({ holder }) => holder);
  const left = described.filter(({ holder, mentions, traits }) => {
    const unmet = asked.filter((trait) => !isMet(trait, traits));
    // Of "the Water Board" nothing else tells which board it is.
    if (asked.length > 0 && unmet.length === asked.length && isCalled(holder, office)) return false;
    return unmet.every(
      ({ kind, keys }) =>
        kind !== 'rank' &&
        traits.every((trait) => trait.kind !== kind && !(kind === 'origin' && trait.kind === 'owner')) &&
        isNear(text, mentions, kind, keys),
    );
  });
  // "The mayor" is not the deputy mayor, nor a former one where there is another.
  const own = left.filter(({ traits }) => traits.every(({ kind }) => kind !== 'rank'));
  const others = left.filter(({ traits }) => traits.every(({ keys }) => !keys.some((key) => RANKS.has(key))));
  return (own.length > 0 ? own : others).map(({ holder }) => holder);
}

/** Whether a paragraph that names somebody, or the title, has the word that tells where they are from or whose they are. */
function isNear(
  text: Described,
  mentions: readonly Mentioned[],
  kind: Trait['kind'],
  keys: readonly string[],
): boolean {
  if (kind !== 'origin' && kind !== 'owner') return true;
  const texts = [...new Set(mentions.map(({ paragraph }) => paragraph.text))];
  // "The hospital's president" is not any president of an article about a hospital.
  if (kind === 'origin') texts.push(text.article.title);
  return texts.some((one) =>
    traitsOf(text, one).some((trait) => trait.keys.some((key) => keys.includes(key))),
  );
}

/** A place where the article names somebody. */
interface Mentioned {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** Where the article names somebody, from the beginning. */
function mentionsOf({ article }: Described, { aliases }: Speaker): readonly Mentioned[] {
  const mentions: Mentioned[] = [];
  for (const paragraph of article.paragraphs) {
    for (const alias of aliases) {
      const { text } = paragraph;
      for (let start = text.indexOf(alias); start >= 0; start = text.indexOf(alias, start + 1)) {
        mentions.push({ paragraph, start, end: start + alias.length });
        if (mentions.length === MOST_MENTIONS) return mentions;
      }
    }
  }
  return mentions;
}

/** Whether an office is the end of somebody's own name: "teachers' union spokesman". */
const isCalled = ({ name }: Speaker, office: string) => name.toLowerCase().endsWith(` ${office}`);

/** What the article calls somebody before an office and behind it, wherever it names them. */
function describe(
  text: Described,
  { holder, mentions }: { readonly holder: Speaker; readonly mentions: readonly Mentioned[] },
  office: string,
): Trait[] {
  const { name, roles = [] } = holder;
  const own = isCalled(holder, office) ? [name] : [];
  const told = [...own, ...roles].flatMap((words) => traitsOf(text, words));
  for (const { paragraph, start, end } of mentions) {
    told.push(...traitsOf(text, descriptionBefore(paragraph.text.slice(0, start), office)));
    told.push(...traitsOf(text, descriptionBehind(paragraph.text.slice(end), office)));
  }
  return told.filter(({ keys }) => !keys.includes(office));
}

/** "the Russian president" of "… with the Russian president, ": what stands around the last office before a name. */
function descriptionBefore(text: string, office: string): string {
  const clause = /[^.!?:;“”"()]*$/u.exec(text.slice(-LONGEST))?.[0] ?? '';
  const words = clause.split(/\s+/).filter((word) => word !== '');
  const at = words.findLastIndex((word) => plain(word) === office);
  // Only a comma after the office or after all of it parts it from the name: "the mayor of Bergen, Tor Lund".
  const behind = words.slice(at + 1);
  if (at < 0 || behind.length > BEHIND || behind.slice(0, -1).some((word) => /,$/.test(word))) return '';
  if (behind.length > 0 && !/^(?:of|for|to|from|in)$/.test(plain(behind[0] ?? ''))) return '';
  const from = words.slice(0, at).findLastIndex(endsDescription) + 1;
  return words.slice(Math.max(from, at - BEFORE)).join(' ');
}

/** "the Russian president" of ", the Russian president, ". */
function descriptionBehind(text: string, office: string): string {
  const apposed = /^,\s+([^,.!?:;“”"()]*)/u.exec(text.slice(0, LONGEST))?.[1] ?? '';
  const words = apposed.split(/\s+/).slice(0, AFTER);
  // "Senator Joan Ames, a Republican,".
  const isDescription = /^an? /.test(apposed) && words.length <= BEHIND;
  return isDescription || words.some((word) => plain(word) === office) ? words.join(' ') : '';
}

const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');

/** What an office is for, beside `FIELDS`: the police chief is not the fire chief. */
const POSTS: ReadonlySet<string> = new Set(
  (
    'police army navy marine prison parole school schools hospital harbor harbour port airport park parks water election ' +
    'elections budget campaign party union press opposition defense defence interior justice home bank museum library ' +
    'church team club company factory forest fishing farm traffic tourism emergency intelligence court'
  ).split(' '),
);

const isField = (folded: string) => FIELDS.has(folded) || POSTS.has(folded);

/** Before a small word or a verb of saying no description begins; "fire" and "report" are nouns, too. */
const endsDescription = (word: string) =>
  SMALL.has(plain(word)) || (CUES.has(plain(word)) && !isField(plain(word))) || /,$/.test(word);

/** "The union's" president, the president "of the union": whose somebody is, unless that has a name, an origin. */
const OWNING = /['’]s?$|\b(?:of|for) (?:the |an? |his |her |its |their )?[\p{L}'’-]+$/u;
const MOST_OWNING = 60;

/** Say nothing of which office it is: what describes anybody, and the place where all of it is set. */
const isPlain = (folded: string) =>
  (DESCRIBING.has(folded) && !PAST.test(folded)) ||
  /^(?:acting|then|now|new|own|(?:town|city|village|countr|nation|state|county|region|district)(?:y|s|ies)?)$/.test(
    folded,
  );

/** Whoever held an office is not whoever holds it. */
const PAST = /^(?:former|ex|previous|past|late|retired)$/;

function traitsOf({ passages }: Described, words: string): Trait[] {
  const cut = passages.words(words);
  const aliases = passages.aliases(cut, words);
  return cut.flatMap((word, at): Trait[] => {
    const names = aliases.filter(({ from, to }) => from <= at && at <= to).map(({ key }) => key);
    const saysNothing = word.stop || SMALL.has(word.folded) || isPlain(word.folded);
    if (saysNothing && !names.some(isNameKey)) return [];
    const kind = kindOf(word, names);
    const isOwner = kind === 'other' && OWNING.test(words.slice(0, word.end).slice(-MOST_OWNING));
    const isPost = kind === 'other' && POSTS.has(word.folded);
    return [{ keys: [word.folded, word.stem, ...names], kind: isOwner ? 'owner' : isPost ? 'post' : kind }];
  });
}

function kindOf({ folded, capital }: Word, names: readonly string[]): Trait['kind'] {
  if (names.some(isNameKey) || ADJECTIVES.has(folded)) return 'origin';
  if (PAST.test(folded) || (RANKS.has(folded) && folded !== 'prime')) return 'rank';
  if (BEFORE_TITLE.has(folded) || FIELDS.has(folded)) return 'post';
  return capital && !TITLES.has(folded) ? 'origin' : 'other';
}
