import { CUES, kindOfWords, verbOf } from '../statements/index.js';
import { plainLetters } from '../text/index.js';
import { narrow } from './question-words.js';
import { ABROAD, SAID_ABROAD } from './speech-abroad.js';
import { FIRST_TEMPLATES, type SpeechSought, type SpeechTemplates, TEMPLATES } from './speech-templates.js';

/** A question about what somebody says. */
export interface SpeechAsked {
  /** As the reader writes it, e.g. `President Xi`, `puttin`. */
  readonly name: string;
  /** What it is to be about, in the reader's words. */
  readonly about?: string;
  readonly for: SpeechSought;
  /** Where the verb asks for one kind of words, the verb by which that kind goes: "promise" of "vow". */
  readonly kind?: string;
  /**
   * Name and subject as one: in "o que disse a presidente da câmara" the word for "about" is one for "of", and all of it names
   * somebody.
   */
  readonly whole?: string;
}

const WORDS =
  'say says said saying state states stated mention mentions mentioned tell tells told comment comments commented remark remarks remarked';
const VIEW =
  'claim claims claimed argue argues argued think thinks thought believe believes believed suggest suggests suggested insist insists insisted add added admit admits admitted deny denies denied note notes noted stress stressed emphasize emphasized emphasise emphasised disagree disagrees disagreed feel feels felt tweet tweeted';
const DEED =
  'agree agrees agreed pledge pledges pledged promise promises promised vow vowed express expresses expressed announce announced declare declared warn warned explain explained write wrote talk talked speak spoke';
const SOUGHT = new Map<string, SpeechSought>(
  Object.entries({ words: WORDS, view: VIEW, deed: DEED }).flatMap(([sought, verbs]) =>
    verbs.split(' ').map((verb) => [verb, sought as SpeechSought] as const),
  ),
);
/** Forms that follow "did", "does" and "do" only: `what was Apple Talk` asks for a thing. */
const BASE =
  /^(?:talk|speak|write|note|comment|remark|claim|promise|pledge|vow|warn|tweet|stress|feel|state)$/i;
export const SPEECH_VERBS: readonly string[] = [...SOUGHT.keys()];

const soughtBy = (word: string): SpeechSought | undefined =>
  SOUGHT.get((word.endsWith(',') ? word.slice(0, -1) : word).toLowerCase());

const AUXILIARY = /^(?:did|didn['’]t|does|doesn['’]t|do|don['’]t|has|have|had)$/i;
const ASKS =
  /^(?:so|and|but|well|ok|please|then|exactly|what|whats|what's|which|how|why|where|when|did|does|do|has|have|had|is|was|were|are|(?:did|does|do|has|have|had)n['’]t|else|things?|thing|anything|all|tell|me|us|can|could|you|i|know|the article|that)$/i;
const ABOUT_WORD = /^(?:about|on|regarding|concerning|of|over)$/i;
/** What is no speaker of the article's: the article itself, or nobody in particular. */
const NOBODY =
  /^(?:(?:the|this|that|an?|which|what)\s+)?(?:article|text|piece|story|passages?|paragraphs?|sections?|parts?|lines?|sentences?|paper|report|newspaper|op-ed|column|it|they|them|one|you|he|him|she|her|we|us|me|people|this|who|anyone|anybody|someone|somebody|something|anything|nothing)$/i;
/** Words that are in no name: with one of these, the verb is of another clause ("what happens if Li says so"). */
const NO_NAME =
  /^(?:if|when|where|while|because|after|before|until|not|n['’]t|what|who|which|whom|that|did|does|do|is|was|were|are|be|been|being|will|would|can|could|should|has|have|had|happen|happens|happened|feel|led|to|many|much)$/i;
/** Stand between a name and its verb. */
const ADVERB =
  /^(?:also|actually|ever|even|exactly|himself|herself|itself|themselves|just|really|then|first|later|again|always|never)$/i;

/**
 * Reads "what did X say about Y?" and its like.
 *
 * @returns undefined when the question asks for something else; a name need not be anybody's.
 */
export function speechAsked(question: string): SpeechAsked | undefined {
  const text = narrow(question.trim()).slice(0, 400);
  const asked = byTemplate(text, BEFORE_VERBS) ?? byVerb(text) ?? byTemplate(text, AFTER_VERBS);
  return asked && asked.name !== '' ? asked : undefined;
}

const BEFORE_VERBS = [FIRST_TEMPLATES];
const AFTER_VERBS = [TEMPLATES, ...ABROAD];

function byTemplate(typed: string, all: readonly SpeechTemplates[]): SpeechAsked | undefined {
  const text = typed.normalize('NFC');
  const plain = plainLetters(text);
  for (const { each, any, nobody, isPlain } of all) {
    const read = isPlain ? plain : text;
    if (!any.test(read)) continue;
    for (const [sought, template] of each) {
      const found = template.exec(read);
      // As it was typed, accents and all.
      const group = (key: string) => {
        const [start, end] = found?.indices?.groups?.[key] ?? [];
        return start === undefined ? found?.groups?.[key] : text.slice(start, end);
      };
      const name = group('name');
      if (name && isName(name.split(' ')) && !nobody?.test(name)) return asked(name, group('about'), sought);
    }
  }
  return undefined;
}

const isName = (words: readonly string[]) =>
  words.length <= 8 &&
  !NOBODY.test(words.join(' ')) &&
  !words.some((word, at) => NO_NAME.test(word) && !isWill(words, at));

/** "Will Doyle". */
const isWill = (words: readonly string[], at: number) =>
  words[at] === 'Will' && /^\p{Lu}/u.test(words[at + 1] ?? '');

const TEXT = /^(?:it|this|that|(?:the|this) (?:article|text|piece|story|op-?ed|report))$/i;
const TELL = /^t(?:ells?|old)$/i;
/** Behind whom something was told, these begin what it was. */
const TOLD =
  /^(?:that|to|how|why|what|when|where|who|whether|if|was|were|is|are|will|would|had|has|he|she|it|they|for|of)$/i;

/** A question divided by its verb: "what did | X | say | about Y". */
interface Divided {
  readonly first: string;
  /** What stands before the name, and what of it is asked for, too: "how many | subscriptions does". */
  readonly opened: string;
  readonly before: readonly string[];
  readonly name: string;
  readonly verb: string;
  readonly sought: SpeechSought;
  readonly isHelped: boolean;
  readonly rest: readonly string[];
  /** The place of a word for "about" in the rest; -1 where none is. */
  readonly about: number;
}

/** "What did X say about Y", "did X mention Y", "what X said", "X said what": the verb divides the question. */
function byVerb(text: string): SpeechAsked | undefined {
  const divided = divide(text);
  if (!divided || asksNothingSaid(divided)) return undefined;
  const about = [
    ...divided.before.filter((word) => !/^(?:many|much|else|things?|exactly)$/i.test(word)),
    ...topicOf(divided),
  ].join(' ');
  const kind = kindOfWords(verbOf(divided.verb));
  return { ...asked(divided.name, about, soughtIn(divided)), ...(kind !== undefined && { kind }) };
}

function divide(text: string): Divided | undefined {
  const words = text.replace(/[?!.]+$/u, '').split(' ');
  if (words.length > 40) return undefined;
  const auxiliary = words.findIndex((word, at) => at < 8 && AUXILIARY.test(word));
  const verb = words.findIndex(
    (word, at) =>
      at > Math.max(0, auxiliary + 1) &&
      soughtBy(word) !== undefined &&
      // "the United States" is somebody, and no United who states.
      !(/^states$/i.test(word) && /^united$/i.test(words[at - 1] ?? '')),
  );
  const sought = soughtBy(words[verb] ?? '');
  if (verb < 1 || !sought) return undefined;
  const named = words.slice(0, verb).findIndex((word) => !ASKS.test(word));
  const [first = ''] = words;
  // "How many subscriptions does Mayer think …": what stands before the name is asked for, too.
  const isParted = auxiliary >= (named < 0 ? verb : named) && /^(?:what|which|how|who|whom)$/i.test(first);
  const from = isParted ? auxiliary + 1 : named < 0 ? verb : named;
  const subject = words.slice(from, verb).filter((word) => !ADVERB.test(word));
  const rest = words.slice(verb + 1);
  return {
    first,
    opened: words.slice(0, from).join(' '),
    before: isParted ? words.slice(1, auxiliary) : [],
    name: subject.join(' ').replace(/ (?:ha(?:ve|s|d)(?: anything| something)? to|both|all)$/i, ''),
    verb: words[verb] ?? '',
    sought,
    isHelped: auxiliary >= 0,
    rest,
    about: rest.findIndex((word) => ABOUT_WORD.test(word)),
  };
}

/** Whether a question with a verb of speaking asks for something else than what somebody says. */
const asksNothingSaid = (question: Divided): boolean =>
  !isName(question.name.split(' ')) ||
  question.name === '' ||
  NOTHING_SAID.some((isOther) => isOther(question));

const NOTHING_SAID: readonly ((question: Divided) => boolean)[] = [
  ({ opened, rest }) =>
    !/\b(?:what|what's|which|who|how|why|where|when|did|does|do|has|tell|anything)\b/i.test(opened) &&
    !/^what$/i.test(rest[0] ?? ''),
  ({ isHelped, verb }) => !isHelped && BASE.test(verb),
  // "Did Putin write this?" asks for the author.
  ({ verb, rest }) => /^(?:write|wrote)$/i.test(verb) && TEXT.test(rest.join(' ')),
  // "When did X promise …" asks for the day, "when did X say it begins" for what was said.
  ({ first, sought, isHelped }) => /^(?:when|where)$/i.test(first) && (sought === 'deed' || !isHelped),
  ({ verb, about, rest }) =>
    /^(?:felt|feels?|talk|talked|speak|spoke)$/i.test(verb) && (about !== 0 || rest.length < 2),
  // "How do crows tell people apart?", "how can farmers tell whether …?": whoever tells so says nothing.
  ({ first, verb, rest }) =>
    TELL.test(verb) &&
    (rest.some((word) => /^(?:apart|from|difference)$/i.test(word)) ||
      (/^how$/i.test(first) && /^(?:if|whether|when|that|which|who)$/i.test(rest[0] ?? ''))),
];

/** "What did X say was the reason for Y": the rest says what about, with or without a word for "about". */
function topicOf({ verb, about, rest }: Divided): readonly string[] {
  // "What did Li tell the jury?" asks for all of it: whom it was told is no subject.
  if (TELL.test(verb) && about < 0 && !rest.some((word) => TOLD.test(word))) return [];
  if (about >= 0 && about <= 3) return rest.slice(about + 1);
  return rest.filter(
    (word, at) =>
      !/^(?:anything|something|what|that|to|in|here|there|exactly)$/i.test(word) &&
      // "Does Putin agree with Xi?"
      (at > 0 || !/^with$/i.test(word)),
  );
}

function soughtIn({ first, opened, name, verb, sought, rest }: Divided): SpeechSought {
  const isWhy = /^why$/i.test(first) || /\bwhy\b/i.test(opened);
  if (isWhy && sought !== 'deed') return 'reason';
  // What somebody is told to do, an article tells in its own words.
  if (TELL.test(verb) && rest.some((word) => /^to$/i.test(word))) return 'deed';
  // To agree to something is a deed, to agree that something is so is a view; what two agree about, they do together.
  const views = / and /i.test(name) ? /^that$/i : /^(?:that|with|about)$/i;
  return /^(?:dis)?agree/i.test(verb) && views.test(rest[0] ?? '') ? 'view' : sought;
}

/** Words for "about" that stand between a name and its subject, in the languages that questions are read in. */
const BETWEEN =
  /^(?<name>.{1,60}?),?\s+(?:about|on|regarding|concerning|over|über|zu|zum|zur|sobre|acerca de|sur|à propos de|об?|про)\s+(?<about>.+)$/iu;

/** Somebody with a subject, where only a name was asked for: "Putin on Hong Kong", "what did Putin say about it?". */
export function readNameWithSubject(typed: string): SpeechAsked | undefined {
  const text = narrow(typed.trim()).slice(0, 400);
  const { name, about } = BETWEEN.exec(text)?.groups ?? {};
  return speechAsked(text) ?? (name && about ? asked(name, about, 'words') : undefined);
}

/** A question for whoever said something. */
export interface SpeakerAsked {
  /** The verb, in English in its plain form: warn. */
  readonly verb: string;
  /** It is one for whatever somebody says: say, mention. Any other one says how. */
  readonly isPlain: boolean;
  /** What was said, in the reader's words. */
  readonly about: string;
}

/** What was written is a thing, not "that it closed". */
const MADE = /\bwr(?:ote|ites?|itten)\s(?:the|an?|this|these|his|her|their|its|my|your)\s/i;

/** Reads "who said that …?", "who warned of …?"; undefined for what is no verb of speaking. */
export function speakerAsked(question: string): SpeakerAsked | undefined {
  const text = narrow(question.trim()).slice(0, 400);
  const read =
    /^(?:(?:and|so|but) )?(?:who(?: else)?(?: was it (?:that|who)| has| have| had)?|(?:did|does|has) (?:any|some)(?:one|body)(?: else)?(?: in (?:the|this) (?:article|text|story))?) (?<verb>\p{L}+)(?: (?:anything|something))?(?: (?:that|about|of|for|against|on|with))? (?<about>.+?)[\s?.!]*$/iu.exec(
      text,
    )?.groups;
  if (!read) return speakerAskedAbroad(text);
  const cue = CUES.get(read.verb?.toLowerCase() ?? '');
  // "Who made …?", "who took …?": verbs that are speech only with company.
  if (!cue || cue.with || !read.about || (cue.kind !== 'say' && cue.kind !== 'address')) return undefined;
  // "Who wrote the letter?" asks for whoever made it.
  if (MADE.test(text)) return undefined;
  return { verb: cue.verb, isPlain: soughtBy(cue.verb) === 'words', about: read.about };
}

function speakerAskedAbroad(typed: string): SpeakerAsked | undefined {
  const text = typed.normalize('NFC');
  const plain = plainLetters(text);
  for (const [form, isPlain] of SAID_ABROAD) {
    const found = form.exec(isPlain ? plain : text);
    if (!found) continue;
    const [start = 0, end = 0] = found.indices?.groups?.about ?? [];
    const { verb, how } = found.groups ?? {};
    return { verb: how ?? verb ?? '', isPlain: how === undefined, about: text.slice(start, end) };
  }
  return undefined;
}

function asked(name: string, about: string | undefined, sought: SpeechSought): SpeechAsked {
  const bare = name
    .trim()
    .replace(/^(?:the article'?s?|both of)\s+/i, '')
    .replace(/["“”]/g, '');
  const topic = about
    ?.trim()
    .replace(/\s*(?:in|according to) (?:the|this) (?:article|text|piece|call|story)$/i, '')
    .replace(
      /^(?:(?:the )?(?:reporters|journalists|press|news ?papers?|media|crowd|audience))\b\s*(?:about |that )?/i,
      '',
    );
  return topic ? { name: bare, about: topic, for: sought } : { name: bare, for: sought };
}
