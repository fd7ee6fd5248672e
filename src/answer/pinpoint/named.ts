import type { Span } from '../answer.js';
import { isNameOf, type PassageIndex } from '../passages/index.js';
import type { Question } from '../question/index.js';
import { isPersonNoun, MEN, TIMES, TITLES, WOMEN } from '../statements/index.js';

const PART = "\\p{Lu}[\\p{L}'’-]*\\p{L}|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}(?=\\s\\p{Lu})";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PART})(?:\\s(?:(?:of|the|de|van|von|al|bin|ibn|da|del|della|la|le|di|der)\\s){0,2}(?:${PART}))*`,
  'gu',
);
/** A word of a sentence that the question has, too. */
export interface MetWord extends Span {
  readonly stem: string;
}

interface Named extends Span {
  readonly parts: readonly string[];
}

/** What stands with a capital that no sentence's beginning explains. */
function named(index: PassageIndex, text: string): Named[] {
  const { words, terms } = index;
  const isName = (part: string) => {
    const [word] = words(part);
    const term = word && terms.get(word.stem);
    return term !== undefined && isNameOf(index, term);
  };
  return [...text.matchAll(NAME)].flatMap((match) => {
    let start = match.index;
    let name = match[0].replace(/['’]s$/u, '');
    let parts = name.split(/\s+/);
    // "The", "When": the beginning of a sentence, not of a name.
    while (parts.length > 0 && words(parts[0] ?? '')[0]?.stop !== false) {
      const cut = (parts[0]?.length ?? 0) + 1;
      start += cut;
      name = name.slice(cut);
      parts = parts.slice(1);
    }
    const folded = parts.map((part) => part.toLowerCase().replace(/\.$/, ''));
    if (parts.length === 0 || folded.every((part) => TIMES.has(part) || TITLES.has(part))) return [];
    if (parts.length === 1 && (!isName(name) || isOfPeople(name, text.slice(start + name.length)))) return [];
    return [{ start, end: start + name.length, parts: folded }];
  });
}

/** "Spanish architect": says of what people somebody is. */
const isOfPeople = (name: string, after: string) =>
  /(?:an|ish|ese|nch|tch)$/.test(name) && /^ \p{L}/u.test(after);

/** "Harbour Council spokesman", "Lisbon football player Rui Costa": tells of where somebody is. */
function isOfRole(after: string): boolean {
  const [, between = '', noun = ''] = /^ (?:([\p{Ll}-]+) )?(\p{Ll}+)(?!\p{L})/u.exec(after) ?? [];
  return isPersonNoun(noun) && !BETWEEN_PEOPLE.test(between);
}
const BETWEEN_PEOPLE = /^(?:and|as|at|by|for|from|in|of|or|the|to|with|an?)$|ed$/;

/** "Who founded it?" asks for whoever does something, "who was founded by …?" and "who did they choose?" don't. */
const SOMEBODY_DOES =
  /\bwho (?:\p{L}+ly )?(?!was|were|is|are|did|does|do|had|has|have|will|would|can|could|may|might|should|else|or|and)\p{L}/iu;
/** "Who is her brother?": whoever is something. */
const SOMEBODY_IS = /\bwho(?: (?:was|were|is|are)|['’]?s) (?!\p{L}+(?:ed|ing)\b)/iu;
/** "NAME, 71, founded it", "NAME himself later founded it". */
const UNTIL_VERB =
  /^(?:, [^,.;]{1,40},)?(?: (?:himself|herself|itself|themselves|had|has|have|also|then|first|later|once|who|\p{L}+ly))*,? $/u;
/** "founded last year by the architect NAME". */
const UNTIL_DOER =
  /^\s(?:[\p{L}\p{N}]+\s){0,3}by (?:(?:the|a|an) )?(?:\p{Lu}[\p{L}-]* (?=\p{Ll}))?(?:[\p{Ll}-]+ ){0,3}$/u;
/** "her brother NAME", "her brother is NAME", "her brother, a sailor called NAME". */
const UNTIL_ROLE = /^(?:,? | (?:is|was|were|are) |,? (?:an? (?:[\p{L}-]+ ){1,4})?(?:called|named) )$/u;
/** "The mule was called NAME". */
const UNTIL_CALLED =
  /^,? (?:(?:is|was|were|are|had been|has been) )?(?:an? (?:[\p{L}-]+ ){1,4})?(?:called|named|known as) (?:the )?$/u;
/** "The ship was the NAME", "her niece NAME". */
const UNTIL_NAME = /^(?:,? | (?:is|was) (?:the )?)$/;

/** The names of whoever does or is what is asked about: "NAME founded it", "founded by NAME", "its founder, NAME". */
export function peopleIn(
  index: PassageIndex,
  text: string,
  question: Question,
  met: readonly MetWord[],
): Span[] {
  const [verb] = question.asked;
  const isDoing = SOMEBODY_DOES.test(question.text);
  const isBeing = SOMEBODY_IS.test(question.text);
  const isDone = /\bby whom\b|\bwho\b.*\bby\W*$/i.test(question.text);
  if (!verb || !(isDoing || isBeing || isDone)) return [];
  const told = isDoing ? met.filter(({ stem }) => stem === verb.stem) : met;
  if (told.length === 0) return [];
  // "Who is Bo Li?" asks what somebody is, and no name tells that.
  if (isBeing && question.asked.every(({ stem }) => isNameStem(index, stem))) return [];
  const all = named(index, text);
  // "Acre beat Lund, with Bo Li beating Jo Berg": who beat Lund isn't Bo Li.
  const isOfAnother = ({ end }: Span) => {
    const object = all.find(({ start }) => start >= end);
    const isRight =
      !object ||
      object.start > end + 1 ||
      met.some((one) => one.start < object.end && one.end > object.start);
    return !isRight && question.asked.length > 1;
  };
  // "Sand's grandfather founded it": not Sand.
  const isOwner = ({ end }: Span) => /^['’]s(?!\p{L})/u.test(text.slice(end));
  return all
    .filter((one) => !isOwner(one))
    .filter(({ start, end }) =>
      told.some((word) => {
        if (start <= word.end)
          return isDoing && UNTIL_VERB.test(text.slice(end, word.start)) && !isOfAnother(word);
        return (
          (isBeing ? UNTIL_ROLE : UNTIL_DOER).test(text.slice(word.end, start)) && !isOfRole(text.slice(end))
        );
      }),
    );
}

/** Whether a word is a name in the article, and no title. */
function isNameStem(index: PassageIndex, stem: string): boolean {
  const term = index.terms.get(stem);
  return term !== undefined && isNameOf(index, term) && !TITLES.has(stem);
}

/** How what is asked about is called: "the mule was called NAME", "her niece NAME". */
export function namesOf(index: PassageIndex, text: string, met: readonly MetWord[]): Span[] {
  const follows = (form: RegExp, start: number) =>
    met.some(({ end }) => end < start && form.test(text.slice(end, start)));
  // Whatever something is called is its name: "Bishop".
  const called = [...text.matchAll(NAME)]
    .filter(({ index: start }) => follows(UNTIL_CALLED, start))
    .map(({ index: start, 0: name }) => ({ start, end: start + name.length }));
  return called.length > 0 ? called : named(index, text).filter(({ start }) => follows(UNTIL_NAME, start));
}

/** "began in ", "began in the ", and what a sentence goes on with where it tells of a place. */
const UNTIL_PLACE = /^(?:\s[\p{Ll}]+)?\s(?:in|at|near|to|into)(?: the)?\s$/u;
const LEADS_TO_PLACE = /^(?:\s[\p{Ll}]+)?\s(?:in|at|near|to|into)\s/u;

/** The names of places that stand right behind what is asked about: "the talks began in Geneva". */
export function placesIn(index: PassageIndex, text: string, met: readonly MetWord[]): Span[] {
  const led = met.filter(({ end }) => LEADS_TO_PLACE.test(text.slice(end)));
  if (led.length === 0) return [];
  return named(index, text).filter(
    ({ start, parts: [first = ''] }) =>
      !TITLES.has(first) &&
      !MEN.has(first) &&
      !WOMEN.has(first) &&
      led.some(({ end }) => end < start && UNTIL_PLACE.test(text.slice(end, start))),
  );
}
