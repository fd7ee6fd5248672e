import { CUES } from '../statements/cues.js';

/** A question about what somebody says. */
export interface SpeechAsked {
  /** As the reader writes it, e.g. `President Xi`, `puttin`. */
  readonly name: string;
  /** What it is to be about, in the reader's words. */
  readonly about?: string;
  /** Whether nothing but speech can be meant: "say", not "promise". */
  readonly plain: boolean;
}

/** Verbs that ask for words and nothing else. */
const PLAIN =
  'say says said saying state states stated mention mentions mentioned tell tells told comment comments commented remark remarks remarked';
/** Verbs of deeds that are done with words; a body may answer them too. */
const OTHER =
  'claim claims claimed argue argues argued agree agrees agreed disagree disagrees disagreed think thinks thought believe believes believed pledge pledges pledged promise promises promised vow vowed express expresses expressed announce announced declare declared stress stressed emphasize emphasized emphasise emphasised suggest suggested warn warned insist insisted add added explain explained admit admitted deny denied note noted write wrote tweet tweeted talk talked speak spoke';
const SAYING = new Map([
  ...PLAIN.split(' ').map((verb) => [verb, true] as const),
  ...OTHER.split(' ').map((verb) => [verb, false] as const),
]);
const SLIPS = new Map([
  ['sya', 'say'],
  ['sai', 'say'],
  ['saay', 'say'],
  ['siad', 'said'],
  ['sayed', 'said'],
  ['sau', 'say'],
  ['menton', 'mention'],
  ['metnion', 'mention'],
  ['tel', 'tell'],
]);

const NAME = '(?<name>[^?!,;:]{1,60}?)';
const ABOUT = String.raw`(?:,?\s+(?:about|abuot|abot|aobut|baout|on|regarding|concerning|of|over|as to|with regard to|when asked about|to say about)\s+(?<about>.+?))?`;
/** A reaction is also to something, an argument for or against it. */
const REACHING = ABOUT.replace('|as to|', '|as to|to|for|against|');
const END = String.raw`\s*[?.!]*\s*$`;

/** Questions that a deed may answer as well as words. */
const LOOSE_TEMPLATES: readonly RegExp[] = [
  new RegExp(
    String.raw`^what(?:'s|s| is| was| are| were)\s+${NAME}['’]s?\s+(?:repl(?:y|ies)|reactions?|responses?|answers?|arguments?|criticisms?|complaints?|warnings?|claims?)${REACHING}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^what (?:is|was|are|were) the (?:reply|reaction|response|answer|arguments?|criticism|warning|claim)\s+(?:of|from|by)\s+${NAME}${REACHING}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^how (?:did|does|do|has|have)\s+${NAME}\s+(?:react|reacted|respond|responded|reply|replied)${REACHING}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:according to|in the (?:view|opinion|words) of)\s+${NAME},\s*(?<about>.+?)${END}`,
    'iu',
  ),
];

/** Questions without a verb of saying that ask for words all the same. */
const TEMPLATES: readonly RegExp[] = [
  new RegExp(
    String.raw`^what(?:'s|s| is| was| are| were)\s+${NAME}['’]s?\s+(?:views?|opinions?|positions?|stances?|statements?|comments?|remarks?|takes?|words?|message|thoughts)${ABOUT}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:what (?:is|was|are|were) |(?:(?:can|could) you |please )?(?:give|show|find|get) (?:me |us )?|i (?:want|need) )?(?:the |any |all |an? |some )?(?:quot(?:e|ation)s?|statements?|words|remarks?|comments?|views?|position|opinion)\s+(?:of|from|by)\s+${NAME}${ABOUT}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^${NAME}(?:['’]s?)?\s+(?:quotes?|statements?|remarks?|comments?)${ABOUT}${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^what (?:was|is|has been|were) (?:said|stated|mentioned)\s+by\s+${NAME}${ABOUT}${END}`,
    'iu',
  ),
  new RegExp(String.raw`^what (?:did|does|do)\s+${NAME}\s+have to say${ABOUT}${END}`, 'iu'),
  // German, Spanish, Russian, Chinese, Arabic: the same question in its plainest form.
  new RegExp(
    String.raw`^was hat\s+${NAME}(?:\s+(?:über|zu)\s+(?<about>.+?))?\s+(?:gesagt|zu sagen)${END}`,
    'iu',
  ),
  new RegExp(String.raw`^was (?:sagte?|meinte?)\s+${NAME}(?:\s+(?:über|zu)\s+(?<about>.+?))?${END}`, 'iu'),
  new RegExp(
    String.raw`^¿?qué (?:dijo|dice|ha dicho|declaró|afirmó)\s+${NAME}(?:\s+(?:sobre|acerca de|de)\s+(?<about>.+?))?${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^что (?:сказала?|говорит|заявила?|сообщила?)\s+${NAME}(?:\s+(?:об?|про|насчёт)\s+(?<about>.+?))?${END}`,
    'iu',
  ),
  new RegExp(
    String.raw`^${NAME}(?:(?:关于|就|对)(?<about>.+?))?(?:说|表示|称|讲)(?:了|过)?(?:些)?什么[？?]?\s*$`,
    'iu',
  ),
  new RegExp(
    String.raw`^ماذا (?:قال|قالت|يقول|صرح)\s+${NAME}(?:\s+(?:عن|حول|بشأن)\s+(?<about>.+?))?[؟?]?\s*$`,
    'iu',
  ),
];

const ASKS =
  /^(?:so|and|but|well|ok|please|then|exactly|wat|waht|whta|wht|what|whats|what's|which|how|why|did|does|do|has|have|had|is|was|were|are|else|things?|thing|anything|all|tell|me|us|can|could|you|i|know|the article|that)$/i;
const ABOUT_WORD = /^(?:about|abuot|abot|abuout|aobut|baout|abut|on|regarding|concerning|of|over)$/i;
/** What is no speaker of the article's: the article, its author, or nobody in particular. */
const NOBODY =
  /^(?:(?:the|this|that|an?)\s+)?(?:article|text|piece|author|writer|story|passage|paper|report|newspaper|op-ed|column|it|they|one|you|he|she|we|people|this|who|anyone|anybody|someone|somebody)$/i;

/**
 * Reads "what did X say about Y?" and its like.
 *
 * @returns undefined when the question asks for something else; a name need not be anybody's.
 */
export function speechAsked(question: string): SpeechAsked | undefined {
  const text = question.trim().replace(/\s+/g, ' ').slice(0, 400);
  const asked = byTemplate(text, LOOSE_TEMPLATES, false) ?? byVerb(text) ?? byTemplate(text, TEMPLATES, true);
  return asked && asked.name !== '' && !NOBODY.test(asked.name) ? asked : undefined;
}

function byTemplate(text: string, templates: readonly RegExp[], plain: boolean): SpeechAsked | undefined {
  for (const template of templates) {
    const groups = template.exec(text)?.groups;
    if (groups?.name) return asked(groups.name, groups.about, plain);
  }
  return undefined;
}

/** "What did X say about Y", "did X mention Y", "what X said", "X said what": the verb divides the question. */
function byVerb(text: string): SpeechAsked | undefined {
  const words = text.replace(/[?!.]+$/u, '').split(' ');
  if (words.length > 40) return undefined;
  const kindOf = (word: string) => SAYING.get(SLIPS.get(word.toLowerCase()) ?? word.toLowerCase());
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      kindOf(word.replace(/,$/, '')) !== undefined &&
      // "the United States" is somebody, and no United who states.
      !(/^states$/i.test(word) && /^united$/i.test(words[at - 1] ?? '')),
  );
  if (verb < 1) return undefined;
  const plain = kindOf(words[verb]!.replace(/,$/, ''))!;
  let from = 0;
  while (from < verb && ASKS.test(words[from]!)) from++;
  const opened = words.slice(0, from).join(' ');
  const rest = words.slice(verb + 1);
  const asksWhat =
    /\b(?:w\w*t\w?|what's|which things?|how|did|does|do|has|tell|anything)\b/i.test(opened) ||
    /^(?:what|wat)$/i.test(rest[0] ?? '');
  if (!asksWhat || from === verb || verb - from > 7) return undefined;
  // "When did …" and "the state religion" ask for something else.
  if (/^(?:when|where|which|if)$/i.test(words[from] ?? '')) return undefined;
  if (/^state$/i.test(words[verb] ?? '') && !/\b(?:did|does|do)\b/i.test(opened)) return undefined;
  const about = rest.findIndex((word) => ABOUT_WORD.test(word));
  // "What did X say was the reason for Y": the rest says what about, with or without a word for "about".
  const topic =
    about >= 0 && about <= 3
      ? rest.slice(about + 1)
      : rest.filter((word) => !/^(?:anything|something|what|wat|that|to|in|here|there|exactly)$/i.test(word));
  return asked(words.slice(from, verb).join(' '), topic.join(' '), plain);
}

/** A question for whoever said something. */
export interface SpeakerAsked {
  /** The verb in its plain form: warn. */
  readonly verb: string;
  /** What was said, in the reader's words. */
  readonly about: string;
}

/** Reads "who said that …?", "who warned of …?"; undefined for what is no verb of speaking. */
export function speakerAsked(question: string): SpeakerAsked | undefined {
  const text = question.trim().replace(/\s+/g, ' ').slice(0, 400);
  const read =
    /^(?:(?:and|so|but) )?who(?: else)?(?: was it (?:that|who)| has| have| had)? (?<verb>\p{L}+)(?: (?:that|about|of|for|against|on))? (?<about>.+?)[\s?.!]*$/iu.exec(
      text,
    )?.groups;
  const cue = CUES.get(read?.verb?.toLowerCase() ?? '');
  // "Who made …?", "who took …?": verbs that are speech only with company.
  if (!cue || cue.with || !read?.about || (cue.kind !== 'say' && cue.kind !== 'address')) return undefined;
  return { verb: cue.verb, about: read.about };
}

function asked(name: string, about: string | undefined, plain: boolean): SpeechAsked {
  const bare = name
    .trim()
    .replace(/^(?:the article'?s?|both of)\s+/i, '')
    .replace(/["“”]/g, '');
  const topic = about
    ?.trim()
    .replace(/\s*(?:in|according to) (?:the|this) (?:article|text|piece|call|story)$/i, '');
  return topic ? { name: bare, about: topic, plain } : { name: bare, plain };
}
