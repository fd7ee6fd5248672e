import { isGivenName } from '../../article/index.js';
import { once } from '../../once.js';
import type { Span } from '../answer.js';
import type { PassageIndex } from '../passages/index.js';
import { plainLetters } from '../text/index.js';
import type { MetWord } from './named.js';

/** How a language asks for somebody. Accents don't matter. */
interface PeopleWords {
  readonly who: string;
  readonly is: string;
  /** Before a participle; "has". */
  readonly has: string;
  /** The participle ends the question: "wer hat die Brücke gebaut". */
  readonly verbLast?: true;
  /** All nouns have a capital: a name begins with a given name. */
  readonly hasNounCapitals?: true;
}

const WORDS: Readonly<Record<string, PeopleWords>> = {
  de: { who: 'wer', is: 'ist|war|sind|waren', has: 'hat|haben|hatte', verbLast: true, hasNounCapitals: true },
  fr: { who: "(?:c['’ ]?est )?qui(?: est[- ]ce)?(?: qui)?", is: 'est|etait|sont', has: 'a|ont|avait' },
  es: { who: 'quien(?:es)?', is: 'es|era|son|fue|eran', has: 'ha|han|habia' },
  pt: { who: 'quem', is: 'e|era|foi|sao', has: 'tem|tinha' },
  it: { who: 'chi', is: "e['’]?|era|sono|fu", has: 'ha|hanno|aveva' },
  nl: { who: 'wie', is: 'is|was|zijn|waren', has: 'heeft|hebben|had', verbLast: true },
  ru: { who: 'кто', is: 'это|был|была|такои|такая', has: 'же' },
};
const ARTICLE =
  "(?:(?:der|die|das|den|le|la|les|l|el|los|las|o|a|os|as|il|lo|i|de|het|un|une|una|um|uma|ein|eine)\\s+|l['’]\\s?)?";
const ARTICLE_ALONE = new RegExp(`^${ARTICLE.slice(0, -1)}$`, 'iu');

/** "Hélène Barral", "Wouter van der Laan", "Пётр Ильич Глебов". */
const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+(?:\s(?:(?:de|del|della|da|do|dos|van|von|der|den|di|le|la)\s){0,2}\p{Lu}[\p{L}'’-]+){1,3}/gu;

/** "NAME, 41 ans, qui a", "NAME hat". */
const UNTIL_VERB = /^(?:,[^,;.:]{1,60})?,?\s(?:\p{Ll}{1,6}\s){0,3}$/u;
/** Before whom something is done for, with or to, or whose it is: no doer. */
const BEFORE_OTHERS =
  /(?<!\p{L})(?:für|mit|nach|zu|bei|an|gegen|über|à|au|pour|avec|chez|sur|de|du|d['’]|para|con|com|sobre|a|al|ao|di|del|per|van|voor|met|naar|aan|bij|для|у|с|к|о|от)\s?$/iu;
/** "NAME hat im Mai einen Brief an die Stadt": the verb ends the clause. */
const UNTIL_LAST = /^\s(?:hat|hatte|heeft|had)\s[^.;:,]{1,80}$/u;
/** "repris par", "gebaut von dem Händler". */
const UNTIL_DOER =
  /^\s(?:[\p{L}\p{N}]+\s){0,3}(?:par|von|vom|por|pelo|pela|da|dal|dalla|door)\s(?:\p{Ll}+\s){0,2}$/u;
/** "le maire NAME", "el portavoz de la compañía, NAME". */
const UNTIL_HOLDER =
  /^(?:,?\s|\s(?:de|du|des|del|della|dell['’]|do|da|dos|van|von|der|des)\s?(?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]+,\s|\s[\p{sc=Cyrillic}]+\s)$/u;
/** "NAME, maire de", "NAME, la alcaldesa". */
const UNTIL_OFFICE = /^,\s(?:\p{Ll}{1,3}\s|l['’])?$/u;

/** Questions for somebody, by language, each made when the first is asked in it. */
const QUESTIONS: ReadonlyMap<string, () => RegExp> = new Map(
  Object.entries(WORDS).map(([language, { who, is, has }]) => [
    language,
    once(
      () =>
        new RegExp(
          `^[¿\\s]*(?<who>${who})\\s+(?:(?<is>${is})\\s+${ARTICLE}|(?<has>${has})\\s+)?(?<rest>\\S.*?)[\\s?!.]*$`,
          'diu',
        ),
    ),
  ]),
);

const readWho = (language: string, question: string) =>
  QUESTIONS.get(language)?.().exec(plainLetters(question));

/** The word that asks for somebody at a question's beginning, in a language that is read here. */
export const asksForPerson = (language: string, question: string): string | undefined =>
  readWho(language, question)?.groups?.who;

/**
 * Finds who does or is what is asked about, in languages with spaces other than English: "wer hat … gesammelt", "chi era il
 * custode". Gives what looks for them in a sentence.
 */
export function peopleAbroad(
  index: PassageIndex,
  question: string,
): (text: string, met: readonly MetWord[]) => Span[] {
  const words = WORDS[index.language];
  const { groups: read, indices } = readWho(index.language, question) ?? {};
  const [from, to] = indices?.groups?.rest ?? [];
  if (!words || !read || from === undefined) return () => [];
  const { verbLast } = words;
  // With its accents, which tell "lancé" from "lance".
  const rest = question.normalize('NFC').slice(from, to).split(/\s+/);
  const key = read.has !== undefined && verbLast ? rest.at(-1) : rest[0];
  const stem = index.words(key ?? '')[0]?.stem;
  // Russian has no "is": «кто мэр?»; what ends so is a verb.
  const isBeing =
    read.is !== undefined || (index.language === 'ru' && !/л(?:[аои]|ся|ась|ись)?$/u.test(rest[0] ?? ''));
  return (text, met) => {
    // "L'ultimo custode" is looked for by the noun, which has a small letter where it is no place.
    const isNoun = ({ start }: MetWord) => words.hasNounCapitals || /\p{Ll}/u.test(text[start] ?? '');
    const told = met.filter((word) => word.stem === stem || (isBeing && isNoun(word)));
    const isTied = ({ start }: Span) => BEFORE_OTHERS.test(text.slice(Math.max(0, start - 8), start));
    return namesIn(text, words)
      .filter((one) => !isTied(one))
      .filter(({ start, end }) =>
        told.some((word) => {
          if (end <= word.start) {
            const between = text.slice(end, word.start);
            return (
              (isBeing ? UNTIL_OFFICE : UNTIL_VERB).test(between) || (verbLast && UNTIL_LAST.test(between))
            );
          }
          return start >= word.end && (isBeing ? UNTIL_HOLDER : UNTIL_DOER).test(text.slice(word.end, start));
        }),
      );
  };
}

/** Names of two words and more; where all nouns have a capital, from a given name on. */
function namesIn(text: string, { hasNounCapitals }: PeopleWords): Span[] {
  return [...text.matchAll(NAME)].flatMap(({ index: at, 0: run }) => {
    const parts = [...run.matchAll(/\S+/gu)];
    const given = hasNounCapitals ? parts.findIndex(({ 0: part }) => isGivenName(part)) : 0;
    const from = parts[given];
    if (!from || given === parts.length - 1) return [];
    // "El presidente", "Le Monde": an article begins no name.
    const isOpening = !hasNounCapitals && ARTICLE_ALONE.test(`${from[0]} `);
    return isOpening ? [] : [{ start: at + from.index, end: at + run.length }];
  });
}
