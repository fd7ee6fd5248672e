import type { ArticleIndex } from '../article-index.js';
import { hasUnspacedCue, isSpeaking } from '../statements/index.js';
import { describedAfter, describedBefore } from './speaker-described.js';
import { called, isNoPerson, isOutlet, known, NAME, nameIn } from './speaker-named.js';

/** Stands in a text for all verbs of speaking: see `withOneVerb`. */
const VERB = 'said';
/** Before whoever is named as the source. */
const SOURCE_IS =
  "(?:[Aa]ccording to|[Ll]aut|[Ss]egún|[Ss]elon|[Ss]egundo|[Ss]econdo|[Vv]olgens|[Dd]e acordo com|[Dd]e acuerdo con|[Dd][’']après|[Пп]о словам)";
/** In whose view it is, at the head of a sentence: "Pour Xi, le pont est « … »". */
const IN_VIEW_OF = '(?:^|(?<=[.!?\\n]\\s*))(?:For|Para|Per|Pour)';
/** How far from a quotation its speaker's name may stand. */
const BESIDE = 60;
/** What begins a subject: where one stands before the verb, a name further off doesn't say it. */
const SUBJECT =
  '(?:the|an?|this|that|these|those|his|her|its|their|our|your|my|he|she|it|they|we|you|one|who|which|everyone|everybody|someone|somebody|people|der|die|das|ein|eine|er|sie|es|wir|man|el|la|los|las|un|una|él|ella|le|les|une|il|elle|он|она|они|мы|это|эта|этот)';
const ANOTHER_AND = "(?:\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3}\\s+(?:and|und|y|et|e|и)\\s+)?";
const SAYINGS_OF =
  '(?:words?|joke|quip|jibe|point|complaint|promise|excuse|reasoning|idea|take|thing|statements?|remarks?|comments?|claims?|quotes?|quotation|line|phrase|speech|answer|reply|response|message|tweet|post|warning|opinion|view|argument|assertion)';
/** Whom somebody tells it. */
const HEARER = '(?:it|this|me|us|him|her|them|reporters|journalists|(?:the|a|his|her|their)\\s+\\p{Ll}+)';
/** Before a quotation: "Xi said:", "as Xi then put it —". */
const BEFORE = [
  new RegExp(
    `${NAME}(?:\\s+(?!${SUBJECT}\\s)\\p{Ll}+){0,2}\\s+${VERB}(?:\\s+${HEARER})?(?:\\s+(?:that|dass|que|что))?\\s*[,:：—–-]?\\s*$`,
    'u',
  ),
  new RegExp(
    `${NAME}(?:[’']s?)\\s+(?:own\\s+)?${SAYINGS_OF}\\s*(?:was|were|is|are|that|,|:|：|—|–|-)*\\s*$`,
    'u',
  ),
  new RegExp(
    `(?:[Ii]n the words of|[Tt]o quote|[Qq]uoting|[Qq]uoted? (?:by|from)|[Ss]tatement by|[Ww]ords of|[Aa]ttributed to)\\s+${NAME}\\s*[,:：—–-]?\\s*$`,
    'u',
  ),
  // "Xi, quoting Putin, said", "she quotes Putin as saying".
  new RegExp(`(?:quot|cit)(?:ed|es|ing)\\s+${NAME}(?:,?(?:\\s+as)?\\s+${VERB})?\\s*[,:：—–-]?\\s*$`, 'u'),
  // "As Putin put it", "Putin had this to say", "Putin on Hong Kong:".
  new RegExp(
    `${NAME}\\s+(?:put(?:s|ting)? it|had this to say|has this to say|was quoted as saying|is quoted as saying|went on|goes on|on\\s[^:\\n]{1,40}:)(?:\\s+(?:this way|like this|thus))?\\s*[,:：—–-]?\\s*$`,
    'u',
  ),
  // Small letters are no name: "according to the article".
  new RegExp(`${SOURCE_IS}\\s+${ANOTHER_AND}${NAME}\\s*[,:：—–-]?\\s*$`, 'u'),
];
/** The same without a word of saying, where it may be a place or a day, too: "Xi:", "per Xi", "from Berlin". */
const BEFORE_BARE = [
  new RegExp(`${IN_VIEW_OF}\\s+${NAME},\\s[^.!?:;"“”«»\\n]{0,${BESIDE}}$`, 'u'),
  new RegExp(`(?:[Pp]er|[Ff]rom|[Bb]y)\\s+${NAME}\\s*[,:：—–-]?\\s*$`, 'u'),
  new RegExp(`(?:^|[\\n.!?][”"»’」]*\\s*)${NAME}\\s*[:：]\\s*$`, 'u'),
];
/** After it: ", said Xi", "as Xi put it". */
const AFTER = [
  new RegExp(`^[\\s,.]*(?:${VERB}|${SOURCE_IS})\\s+${NAME}`, 'u'),
  new RegExp(`^[\\s,.]*${NAME}\\s+${VERB}(?![\\p{L}])`, 'u'),
  new RegExp(
    `^[\\s,.;(\\[—–-]*(?:(?:is |was |were |are )?(?:attributed to|quoted (?:by|from)|(?:said|written|spoken|mouthed) by)|in the words of|(?:the )?words of|to quote|quoting)\\s+${NAME}`,
    'u',
  ),
  new RegExp(
    `^[\\s,.;—–-]*(?:in\\s+|as\\s+|(?:is|was|were|are)\\s+)?${NAME}(?:[’']s?\\s+${SAYINGS_OF}|\\s+put(?:s)? it)`,
    'u',
  ),
];
/** "(Xi)", "— Xi", "as per Xi", and in German ", so Xi." */
const AFTER_BARE = [
  new RegExp(`^[\\s,]*so\\s+${NAME}(?=\\s*(?:[.,;!(]|$))`, 'u'),
  // "- Xi: “…”" is the next of a list.
  new RegExp(`^\\s*(?:[—–~]|-{1,2})\\s*${NAME}(?![\\p{L}.’'-]|\\s*[:：])`, 'u'),
  new RegExp(`^\\s*[(\\[]${NAME}[,)\\]]`, 'u'),
  new RegExp(`^[\\s,.;(\\[—–-]*(?:(?:as )?per|by|from)\\s+${NAME}`, 'u'),
];
/** Behind a quotation, a clause or a sentence of its own that leads to the next: "“…”, while Putin said “…”". */
const LEADS_ON = new RegExp(
  `^(?:\\s*[.;]\\s+|[\\s,;.…—–-]*(?:and|but|yet|while|whereas|und|aber|doch|während|y|pero|mientras(?: que)?|et|mais|alors que|tandis que|e|mas|enquanto|а|и|но|тогда как)\\s+)[^"“”„«»「」\\n]{1,60}?\\s${VERB}(?:\\s+(?:that|dass|que|что))?\\s*[,:：—–-]?\\s*["“„«「]`,
  'iu',
);
/** Where the next quotation begins. */
const NEXT = /["“„«「]|\n[^\S\n]*>/u;
/** "Li told Bo:", whom somebody tells it. */
const HEARD = new RegExp(
  `(?<=\\p{L}[’']?,?\\s{1,3}(?:t(?:old|ells)|ask(?:ed|s)|warn(?:ed|s)|remind(?:ed|s)|informed|assured|advised|answer(?:ed|s|ing))\\s{1,3})${NAME}(?=\\s*[,:：—–-]?\\s*$)`,
  'gu',
);
/** "Li rejected Bo's claim: “…”": what is quoted may be the claim, and may be what Li said of it. */
const DISPUTED = new RegExp(
  `(?<!\\p{L})(?:reject|den[iy]|disput|dismiss|rebut|refut|contradict|counter|answer|critici|attack|oppos|challeng)\\p{L}*\\s+${NAME}[’']s?\\s+${SAYINGS_OF}\\s*[:：]\\s*$`,
  'u',
);
/** Whoever is told something doesn't say it. */
const TOLD =
  /(?<!\p{L})(?:was|were|is|are|been|being|got)(?:\s+\p{L}+ly)?\s+(?:told|asked|reminded|warned|informed|assured|advised)(?!\p{L})/giu;
/** Who is said not to have said it, where a paragraph is named, and whose somebody is: "(not Xi)", "(¶5)", "Russia’s president". */
const BY_THE_WAY = new RegExp(
  `[(,]?\\s*(?<!\\p{L})[Nn]ot\\s+(?:by\\s+)?${NAME}(?:[),.!?]|$|(?=\\s+(?:but|who)(?!\\p{L})))|\\(?¶{1,2}\\s*\\d+(?:\\s*[-–]\\s*\\d+)?\\)?|${NAME}[’']s?(?=\\s+(?!${SAYINGS_OF}(?!\\p{L})|own\\s)\\p{Ll})`,
  'gu',
);
const withoutOwners = (text: string) => text.replace(BY_THE_WAY, ' ');
/** "Li et al. (2021) write". */
const ET_AL = /\s+et al\.?(?:\s*\(\d{4}[a-z]?\))?/gu;
/** In German one speaks of a “scandal”. */
const SPOKE_OF = /(?<!\p{L})(?:spr(?:ach|icht|achen|echen)|gesprochen)(?=\s+von\s)/gu;
/** A view is quoted like a saying. */
const HOLDING = /^(?:thinks|believes|feels|reckons|wants|hopes|expects|write|argue|conclude)$/;
/** A text with one verb in the place of all that statements know, so that a pattern needs to know one. */
const withOneVerb = (text: string) =>
  text
    .replace(HEARD, 'him')
    .replace(TOLD, 'heard')
    .replace(ET_AL, '')
    .replace(SPOKE_OF, VERB)
    .replace(/(?<!\p{L})[\p{Ll}\p{Script=Arabic}][\p{L}\p{M}’']*/gu, (word) =>
      (isSpeaking(word) && !/^(?:quot|cit)/.test(word)) || HOLDING.test(word) ? VERB : word,
    );

const NAMES_SOURCE = new RegExp(`\\b${VERB}\\b|${SOURCE_IS}`, 'iu');
/** Whether a text, with one verb, has a word of saying. */
const saysSo = (text: string) => NAMES_SOURCE.test(text) || hasUnspacedCue(text);

/** "As the mayor put it", which `BEFORE` has for names. */
const asSaid = (text: string) => text.replace(/(?<!\p{L})puts? it(?!\p{L})/gu, VERB);
const SOURCED = new RegExp(
  `(?:${SOURCE_IS}|${IN_VIEW_OF}|(?<!\\p{L})(?:[Pp]er|[Ff]rom|[Bb]y|[Qq]uoting|[Qq]uoted (?:by|from)|[Ww]ords of))\\s+(.+)$`,
  'su',
);
const DESCRIBED_BEHIND = new RegExp(
  `^[\\s,.]*(?:(?:${VERB}|${SOURCE_IS}|so|as per|per|by|from|quoting|attributed to|in the words of)(?!\\p{L})|[—–~(\\[-]{1,2})\\s*(\\p{L}.*)$`,
  'su',
);
const DESCRIBED_AHEAD = new RegExp(
  `^[\\s,.]*(?:as\\s+)?(\\p{L}[^.,;:!?…"“”„«»\\n]{1,60}?)\\s+${VERB}(?!\\p{L})`,
  'u',
);

/** "Li rang the school:", whatever the verb. */
const LED = new RegExp(`(?:^|[\\n.!?]\\s*)${NAME}(?:\\s+\\p{Ll}[\\p{L}’']*){1,4}\\s*[:：]\\s*$`, 'u');

/**
 * Who a message says said it: by a known speaker's name beside the quotation, or by the way it is put.
 *
 * @param before what the message has before the quotation; `after` what it has behind it.
 * @returns a name as the article or the message has it; undefined where the message names nobody.
 */
export function speakerBeside(index: ArticleIndex, before: string, after: string): string | undefined {
  if (DISPUTED.test(before)) return undefined;
  const line = withOneVerb(/[^\n]*(?:\n\s*)?$/u.exec(before)?.[0] ?? '');
  // What the next quotation says tells nothing of this one's speaker.
  const tail = LEADS_ON.test(withOneVerb(after)) ? '' : withOneVerb(after.split(NEXT, 1)[0] ?? '');
  const described = describedBefore(index, asSaid(line), VERB, SOURCED);
  if (described?.speaker) return described.speaker;
  // "The wife of Li said": of the names in it none is hers.
  const lead = described ? '' : withoutOwners(line);
  const name = nameBeside(index, lead, withoutOwners(tail));
  const speaker = name && known(index, name);
  if (speaker) return together(index, lead, name) ?? speaker;
  const inOffice = describedAfter(index, asSaid(tail), DESCRIBED_BEHIND, DESCRIBED_AHEAD)?.speaker;
  if (inOffice) return inOffice;
  // What the outlet says, the article says.
  if (name) return isOutlet(index, name) ? undefined : name;
  return (
    typedBeside(index, lead, tail) ??
    called(index, nameIn(LED.exec(lead)?.[1] ?? '')) ??
    knownBeside(index, lead, withoutOwners(tail)) ??
    (described ? undefined : aloneBeside(index, before)) ??
    aloneBehind(index, after) ??
    unspacedBeside(index, before, after)
  );
}

/** "Li and Lind", where a message says that both said it. */
function together(index: ArticleIndex, lead: string, name: string): string | undefined {
  const at = lead.lastIndexOf(name);
  const other = nameIn(WITH_ANOTHER.exec(lead.slice(0, Math.max(0, at)))?.[1] ?? '');
  return other !== '' && called(index, other) ? `${other} and ${name}` : undefined;
}
const WITH_ANOTHER = new RegExp(`${NAME}\\s+(?:and|&|und|et|y|e|и)\\s+$`, 'u');

/** "田村会長「…」", "「…」と田村氏", "「…」（大野フミさん）", "“…”——王德福": the name alone, right beside the marks. */
function unspacedBeside(index: ArticleIndex, before: string, after: string): string | undefined {
  const names = [UNSPACED_AHEAD.exec(before)?.[1], UNSPACED_BEHIND.exec(after)?.[1]];
  return names.map((name) => name && (called(index, name) ?? known(index, name))).find(Boolean) || undefined;
}
const UNSPACED_AHEAD =
  /(?<![\p{Script=Han}\p{Script=Katakana}])([\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:さん)?)(?:[はがも]|によ(?:ると|れば)|の話では|いわく|曰く)?[、：:]?\s*$/u;
const UNSPACED_BEHIND =
  /^[、，,]?\s*(?:と|—{1,2}|–|-{1,2}|~|（|\()?\s*([\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?:さん)?)(?![\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}])/u;

/** Behind a quotation nothing but a speaker's name: "“…” Patel", "“…” ~ putin". */
function aloneBehind(index: ArticleIndex, after: string): string | undefined {
  const line =
    /^[^\n\p{L}"“”„«»>]{0,10}\n?[^\n\p{L}"“”„«»>]{0,10}(\p{L}[\p{L}\p{M} .’'-]{1,40})[^\n\p{L}]{0,20}(?:\n|$)/u.exec(
      after,
    )?.[1];
  return line && called(index, line.trim());
}

/** A name in capitals, where the way it is put makes it a speaker's. */
function nameBeside(index: ArticleIndex, lead: string, tail: string): string | undefined {
  const names = (patterns: readonly RegExp[], text: string) =>
    patterns.map((pattern) => nameIn(pattern.exec(text)?.[1] ?? ''));
  const isBare = (name: string) => !isNoPerson(index, name);
  return [
    ...names(BEFORE, lead),
    ...names(BEFORE_BARE, lead).filter(isBare),
    ...names(AFTER, tail),
    ...names(AFTER_BARE, tail).filter(isBare),
  ].find(Boolean);
}

/** What may stand around the one name in a line: what they are, how old, to whom they speak, marks. */
const AROUND_NAME =
  /\([^()]*\)|,?\s+\d{1,3}(?!\d)|\s(?:to|at|on|in)\s.*$|:\s.*$|^[^\p{L}]+|[^\p{L}\p{M}]+$/gu;

/**
 * Nobody but a known speaker in the line before a quotation: "Li (judge):", "Bo Li, 71 —", "[Li]", "Li → ". Beside a
 * quotation before it, or with a dash before it, it may as well be that one's.
 */
function aloneBeside(index: ArticleIndex, before: string): string | undefined {
  const lines = before.split('\n').filter((text) => /\p{L}/u.test(text));
  const line = lines.at(-1) ?? '';
  const leadsOn = /[:：]\s*$/.test(before);
  // "Li “…” Bo “…”": in a row that begins with a name, each stands before its own.
  const isRow = !MARK.test(line) || called(index, line.split(MARK)[0]?.trim() ?? '') !== undefined;
  if (!leadsOn && (!isRow || /^\s*[—–~-]/.test(line) || /^\s*>|["”»“]\s*$/.test(lines.at(-2) ?? '')))
    return undefined;
  const own = line.split(MARK).at(-1) ?? '';
  const name = own.replace(AROUND_NAME, '').replace(/[^\p{L}\p{M}]+$/u, '');
  const isName = /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= MOST_WORDS;
  return isName && nameIn(name) === name ? called(index, name) : undefined;
}
const MARK = /["“”„«»]/;
const MOST_WORDS = 4;

/** A speaker as one types in a chat: "putin: …", "… — putin". */
function typedBeside(index: ArticleIndex, lead: string, tail: string): string | undefined {
  const typed =
    /(?:^|[\n.!?])\s*(\p{Ll}[\p{L} .’'-]{1,40})[:：]\s*$/u.exec(lead)?.[1] ??
    /^\s*[—–~-]+\s*(\p{Ll}[\p{L} .’'-]{1,40})/u.exec(tail)?.[1];
  return typed && known(index, typed);
}

/** Whoever the article quotes, in any script: the name alone, beside a word of saying. */
function knownBeside(index: ArticleIndex, lead: string, tail: string): string | undefined {
  // What is said of somebody in the sentence before leads to no quotation.
  const ahead = lastSentence(lead.replace(QUOTED, ' ').slice(-BESIDE))
    .replace(SAID_OF, ' ')
    .replace(SPOKEN_OF, ' ');
  const behind = tail.slice(0, BESIDE).replace(SPOKEN_OF, ' ');
  const beside = [ahead, behind].map((text) => (saysSo(text) ? known(index, text) : undefined)).find(Boolean);
  // 田中市長は「…」と述べた: the verb stands behind the quotation, its subject before it.
  return beside ?? (hasUnspacedCue(behind) ? known(index, ahead) : undefined);
}

/** What another quotation says tells nothing. */
const QUOTED = /["“„«「][^"“”„«»「」]*["”“»」]/gu;

const lastSentence = (text: string) => text.split(/(?<=\p{Ll}{2})[.!?]\s/u).at(-1) ?? '';

/** Whoever comes after it is spoken of or to: "the article says of Putin". */
const SPOKEN_OF = new RegExp(
  `(?<!\\p{L})(?:about|of|to|on|with|über|zu|sobre|de|о|об|про)\\s+${NAME}|(?:关于|對於|对于|عن)\\s*\\S+`,
  'gu',
);
/** So is, before the quotation, whoever the words are about: "Putin said that Russia “supports …”", "it says China is “…”". */
const SAID_OF = new RegExp(
  `(?<=(?<!\\p{L})${VERB}\\s+(?:that\\s+)?)${NAME}(?![\\p{L}.’'-]|\\s+\\p{Lu}|\\s*[,:：—–-])`,
  'gu',
);
