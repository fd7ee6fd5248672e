import type { PassageIndex } from '../passages/index.js';
import { type Question, YES_OR_NO } from '../question/index.js';
import { plainLetters, uniteForms } from '../text/index.js';
import type { FormAsked } from './forms.js';
import { formsAbroad } from './forms-abroad.js';
import { namesUnspaced } from './names-unspaced.js';
import { asksForPerson } from './people-abroad.js';

type Asked = FormAsked | 'person' | 'place' | 'name';

/** What a question's first asking words ask for; nothing else that it names counts. */
const ASKED: readonly [Asked, RegExp][] = [
  ['age', /^(?:how old|(?:what|which) age)\b/i],
  ['extent', /^how long (?:is|are|was|were) (?!(?:he|she|it|they|you|we|i)\b)/i],
  ['frequency', /^how (?:often|frequently|many times)\b/i],
  ['duration', /^how (?:long\b(?! ago)|many (?:years|days|months|weeks|hours|minutes)\b(?! ago))/i],
  ['percent', /^(?:what|which) (?:percent\w*|proportion|fraction|share)\b/i],
  ['clock', /^what (?:time|hour)\b/i],
  ['century', /^(?:what|which) centur(?:y|ies)\b/i],
  ['year', /^(?:what|which) (?:\w+ )?years?\b/i],
  ['month', /^(?:what|which) months?\b/i],
  ['weekday', /^(?:what|which) (?:weekday|day of the week)\b/i],
  ['week', /^(?:what|which) week(?:end)?\b/i],
  ['day', /^(?:when\b|(?:what|which) (?:\w+ )?(?:date|day)\b|how (?:long|many \w+) ago\b)/i],
  ['number', /^(?:how (?:many|few)\b|what (?:is |was )?(?:the )?(?:number|population)\b)/i],
  ['weight', /^(?:how heavy\b|how much (?:does|do|did|would|will) .*\bweigh|what (?:is|was) the weight\b)/i],
  ['warmth', /^(?:how (?:cold|hot|warm)\b|what (?:is|was) the temperature\b)/i],
  ['loudness', /^how loud\b/i],
  [
    'money',
    /^(?:how (?:much|expensive)\b|what (?:does|do|did|will|would) .*\bcosts?\b|what (?:is|was|are|were) the (?:\w+ )?(?:price|costs?)\b)/i,
  ],
  ['measure', /^how (?:far|large|big|tall|high|wide|deep|thick)\b/i],
  ['place', /^where\b/i],
  ['person', /^who(?:m|['’]?s)?\b/i],
  [
    'name',
    /^what(?:['’]?s| (?:is|was|are|were)) (?:the (?:first |full |last )?names? of\b|(?=.*(?:['’]s|s['’]|\b(?:his|her|its|their)) name\W*$|.*\b(?:called|named)\W*$))/i,
  ],
];

const ASKED_AT_ALL = uniteForms(ASKED.map(([, form]) => form));

/** The word with which a question asks. */
const ASKING = /\b(?:whos?|whom|whose|whats?|which|when|where|why|how)\b/i;

/** What a question asks for, with the words that say so, and the noun of `NOUNS`: "wie viele", "bücher". */
export interface WantedForm {
  readonly kind: Asked;
  readonly phrase: string;
  readonly noun: string | undefined;
}

/** The noun behind the words that ask: what is counted, and what has a name ("the ship of the story", "her ship's name"). */
const NOUNS: Partial<Record<Asked, RegExp>> = {
  number: /^(?:\s+(?:de |d['’ ] ?)?)?((?<=\s|['’])\p{L}{3,})/u,
  name: /^.*?([\p{L}-]{3,}?)(?:['’]s name|s['’] name|)(?:\W*$| (?:called|named|in|of|at|on|for|from|to|that|which|who|with)\b)/iu,
};

export function findWantedForm(text: string, language: string): WantedForm | undefined {
  const forms = formsAbroad(language);
  const abroad = forms?.asked;
  const who = namesUnspaced(language, text) ? '' : asksForPerson(language, text);
  if (who !== undefined) return { kind: 'person', phrase: who, noun: undefined };
  const question = abroad ? text.normalize('NFC') : fromAsking(text);
  if (!abroad && !ASKED_AT_ALL.test(question)) return undefined;
  const read = forms && !forms.isPlain ? plainLetters(question) : question;
  for (const [kind, pattern] of abroad ?? ASKED) {
    const match = pattern.exec(read);
    if (!match) continue;
    const after = question.slice(match.index + match[0].length);
    const phrase = question.slice(match.index, match.index + match[0].length);
    // Of Chinese, Japanese and Korean the measure word: 本 of 多少本书.
    const unit = match.groups?.noun;
    const noun = unit ?? NOUNS[kind]?.exec(after)?.[1];
    return { kind, phrase: `${phrase}${unit ?? ''}`, noun: noun?.toLowerCase() };
  }
  return undefined;
}

/** "Was anybody hurt when it fell?" asks for no day, "do you know when it fell" does. */
const ASKS_TO_TELL =
  /\b(?:tell|know|say|says|said|mention(?:ed|s)?|explain|clear|known|remember|idea|find out|show|state[ds]?)(?: (?:me|us|exactly|about|of|on))*\W*$/i;

/** A question of English from its asking word on; nothing of one for yes or no, where that asks nothing. */
function fromAsking(text: string): string {
  const at = ASKING.exec(text)?.index ?? text.length;
  return YES_OR_NO.test(text) && !ASKS_TO_TELL.test(text.slice(0, at)) ? '' : text.slice(at);
}

/** Kinds that a text hardly tells without their forms; "when" and "how many" may be told by other words. */
const FORMAL: ReadonlySet<Asked> = new Set<Asked>([
  'age',
  'clock',
  'money',
  'measure',
  'percent',
  'year',
  'duration',
]);

/** Whether a text has what a question asks for by its form, an age or a price, where it asks so in a language of `formsAbroad`. */
export function givesAskedForm({ language }: PassageIndex, { text }: Question, told: string): boolean {
  const kind = findWantedForm(text, language)?.kind;
  if (kind === undefined || !FORMAL.has(kind)) return true;
  const forms = formsAbroad(language)?.forms[kind as FormAsked];
  return forms === undefined || forms.some((form) => told.search(form) >= 0);
}

/** Whether a text has no number at all, where a question asks for one in a language of `formsAbroad`. */
export function lacksAskedForm({ language }: PassageIndex, { text }: Question, told: string): boolean {
  const kind = findWantedForm(text, language)?.kind;
  const forms = kind === 'number' ? formsAbroad(language)?.forms.number : undefined;
  return forms?.every((form) => told.search(form) < 0) === true;
}

/** What a question wants counted, in small letters: "bücher" of "Wie viele Bücher hat sie?". */
export const countedIn = ({ language }: PassageIndex, { text }: Question): string | undefined =>
  formsAbroad(language) && findWantedForm(text, language)?.noun;
