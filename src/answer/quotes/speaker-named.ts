import type { ArticleIndex } from '../article-index.js';
import { isFirstName, isKnownName, statementsBy } from '../statements/index.js';
import { isUnspaced } from '../text/index.js';
import { readWords } from './read-words.js';

/** Of whom a message speaks: names in it, and the speakers of the article who are called so. */

export const NAME = "(\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3})";

/** Words that begin sentences with a capital and are no part of a name. */
const OPENING = new Set(
  `i he she it they we you this that these those who the a an as like while when whenever since if in on at after before
  during because although though where how what why and but or so then also just even here there now once again
  according yesterday today later earlier first second third finally however still thus therefore meanwhile to for from
  with by about everyone everybody someone somebody nobody people one another my our his her its their your
  le les une des elle ils elles nous vous je ce cette ces mais quand comme selon
  er sie es wir man der die das ein eine wie als wenn da und aber auch dann dort hier
  él ella el la los las un una como cuando si en y pero luego así según
  он она они мы я как когда если и но а потом так по в на`.split(/\s+/),
);
/** What a message calls the text before its words, or says of them. */
const LABEL = new RegExp(
  `^(?:${`article text quote quotation source title headline paragraph passage sentence excerpt context question answer note
  edit update author paper page chapter part section line verse day min minute fact point example proof exhibit evidence
  conclusion summary takeaway highlight reminder warning spoiler translation thread link news report story piece
  favou?rite best wow lol lmao omg haha(?:ha)* hmm+ ouch oof bravo yes yeah yep no nope ok okay well sure right wrong true false
  great good nice amazing brilliant incredible unbelievable terrible horrible awful sad funny hilarious interesting
  important beautiful perfect exactly indeed thanks fyi psa tldr btw imo imho nb ps re fwd fw
  artikel zitat quelle satz absatz stelle wahnsinn krass stark toll hammer
  artículo cita fuente frase increíble genial article citation phrase passage magnifique incroyable génial
  статья цитата источник`
    .split(/\s+/)
    .join('|')})$`,
  'i',
);

/** A name without the words that open its sentence; nothing when it is none. */
export function nameIn(text: string): string {
  const words = text.split(/\s+/);
  const first = words.findIndex((word) => !OPENING.has(word.toLowerCase()));
  const name = first < 0 ? '' : words.slice(first).join(' ');
  return LABEL.test(name) ? '' : name;
}

/**
 * Whether a capital where no word of saying stands beside it is no person: "Monday: …", "In Berlin: …", "… (LOL)". Names
 * of places, days and months, and a word in capitals that the article hasn't.
 */
export function isNoPerson(index: ArticleIndex, name: string): boolean {
  return name.split(/\s+/).every((word) => {
    const small = word.toLowerCase();
    if (readWords(index).words.names.has(small)) return isKnownName(small) && !isFirstName(small);
    return /^\p{Lu}{2,5}$/u.test(word) || OPENING.has(small) || (isKnownName(small) && !isFirstName(small));
  });
}

/** The one speaker who may be called so; nobody where several may. */
export function called(index: ArticleIndex, name: string): string | undefined {
  const { speaker, alsoNamed } = statementsBy(index, name);
  if (speaker) return alsoNamed.length === 0 ? speaker.name : undefined;
  // "Brandmeister Rühl", where the article has "Brandmeister Olaf Rühl", and "Bob Finn", whom it calls Robert Finn.
  const [first = '', last, ...others] = name.split(/\s+/);
  if (last === undefined || others.length > 0) return undefined;
  const { speaker: found, alsoNamed: also } = statementsBy(index, last);
  const given = found?.name.toLowerCase().split(/\s+/).slice(0, -1) ?? [];
  const isShort = also.length === 0 && given.some((word) => isShortOf(first.toLowerCase(), word));
  return isShort || found?.roles?.includes(first.toLowerCase()) ? found?.name : undefined;
}

export const isOutlet = ({ article }: ArticleIndex, name: string) =>
  [article.source, article.publisher].some(
    (outlet) => outlet?.toLowerCase().replace(/^the /, '') === name.toLowerCase().replace(/^the /, ''),
  );

/** The speaker whose name stands in a text, the longest name first. */
export function known(index: ArticleIndex, text: string): string | undefined {
  const low = text.toLowerCase();
  let best: { name: string; alias: string } | undefined;
  for (const { name, aliases } of index.attribution().speakers) {
    for (const alias of aliases) {
      const at = low.indexOf(alias.toLowerCase());
      const isWord =
        at >= 0 &&
        (isUnspaced({ key: alias }) ||
          !(/[\p{L}\p{N}]/u.test(low[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(low[at + alias.length] ?? '')));
      if (!isWord || alias.length <= (best?.alias.length ?? 1)) continue;
      if (!isOfFamily(index, text.slice(0, at), [name, ...aliases])) best = { name, alias };
    }
  }
  if (best) return best.name;
  // By a surname alone of somebody whom the article always calls in full.
  return [...text.matchAll(new RegExp(NAME, 'gu'))]
    .map(([name]) => called(index, nameIn(name)))
    .find(Boolean);
}

/** Whether a first name that is not theirs stands before somebody's last name: "Jill Lind", where Bo Lind speaks. */
function isOfFamily(index: ArticleIndex, before: string, names: readonly string[]): boolean {
  const given = /(?:^|[^\p{L}’'])(\p{Lu}[\p{L}’'-]+)(?:\s+\p{Lu}\.?)?\s+$/u.exec(before)?.[1]?.toLowerCase();
  const own = names.flatMap((name) => name.toLowerCase().split(/\s+/));
  if (given === undefined || own.some((word) => isShortOf(given, word))) return false;
  const isOthers = index
    .attribution()
    .speakers.some(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === given));
  return isFirstName(given) || isOthers;
}

/** Short forms of first names that begin otherwise. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `bill william|will william|bob robert|bobby robert|dick richard|rick richard|jack john|jim james|jimmy james|ted edward
  ned edward|tony anthony|liz elizabeth|beth elizabeth|betty elizabeth|peggy margaret|meg margaret|hank henry|harry henry
  chuck charles|kate catherine|kate katherine|sally sarah|tom thomas|tommy thomas|polly mary|dan daniel|larry lawrence`
    .split(/\s*[|\n]\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Whether one name may be short for the other: "Mike" and "Michael", "Bob" and "Robert". */
const isShortOf = (one: string, other: string) =>
  one.slice(0, 2) === other.slice(0, 2) || SHORT.get(one) === other || SHORT.get(other) === one;
