import type { ArticleIndex } from '../article-index.js';
import { hasUnspacedCue, isSpeaking, statementsBy } from '../statements/index.js';
import { isUnspaced } from '../text/index.js';

/** Stands in a text for all verbs of speaking: see `withOneVerb`. */
const VERB = 'said';
/** Before whoever is named as the source. */
const SOURCE_IS = '(?:[Aa]ccording to|[Ll]aut|[Ss]egún|[Ss]elon|[Пп]о словам)';
const NAME = "(\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3})";
/** What begins a subject: where one stands before the verb, a name further off doesn't say it. */
const SUBJECT =
  '(?:the|an?|this|that|these|those|his|her|its|their|our|your|my|he|she|it|they|we|you|one|who|which|everyone|everybody|someone|somebody|people|der|die|das|ein|eine|er|sie|es|wir|man|el|la|los|las|un|una|él|ella|le|les|une|il|elle|он|она|они|мы|это|эта|этот)';
const SAYINGS_OF =
  '(?:words?|statements?|remarks?|comments?|claims?|quotes?|quotation|line|phrase|speech|answer|reply|response|message|tweet|post|warning|opinion|view|argument|assertion)';
/** Before a quotation: "Xi said:", "as Xi then put it —", "Xi:". */
const BEFORE = [
  new RegExp(
    `${NAME}(?:\\s+(?!${SUBJECT}\\s)\\p{Ll}+){0,2}\\s+${VERB}(?:\\s+(?:that|dass|que|что))?\\s*[,:：—–-]?\\s*$`,
    'u',
  ),
  new RegExp(
    `${NAME}(?:[’']s?)\\s+(?:own\\s+)?${SAYINGS_OF}\\s*(?:was|were|is|are|that|,|:|：|—|–|-)*\\s*$`,
    'u',
  ),
  new RegExp(
    `(?:[Ii]n the words of|[Tt]o quote|[Qq]uoting|[Qq]uoted? (?:by|from)|[Pp]er|[Ff]rom|[Bb]y|[Ss]tatement by|[Ww]ords of|[Aa]ttributed to)\\s+${NAME}\\s*[,:：—–-]?\\s*$`,
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
  new RegExp(`${SOURCE_IS}\\s+${NAME}\\s*[,:：—–-]?\\s*$`, 'u'),
  new RegExp(`(?:^|[\\n.!?][”"»’」]*\\s*)${NAME}\\s*[:：]\\s*$`, 'u'),
];
/** After it: ", said Xi", "(Xi)", "— Xi". */
const AFTER = [
  new RegExp(`^[\\s,.]*(?:${VERB}|${SOURCE_IS})\\s+${NAME}`, 'u'),
  new RegExp(`^[\\s,.]*${NAME}\\s+${VERB}(?![\\p{L}])`, 'u'),
  new RegExp(`^\\s*(?:[—–~]|-{1,2})\\s*${NAME}`, 'u'),
  new RegExp(`^\\s*[(\\[]${NAME}[,)\\]]`, 'u'),
  new RegExp(
    `^[\\s,.;(\\[—–-]*(?:(?:is |was |were |are )?(?:attributed to|quoted (?:by|from)|said by|written by|spoken by)|in the words of|(?:the )?words of|(?:as )?per|to quote|quoting|by|from)\\s+${NAME}`,
    'u',
  ),
  new RegExp(
    `^[\\s,.;—–-]*(?:in\\s+|as\\s+|(?:is|was|were|are)\\s+)?${NAME}(?:[’']s?\\s+${SAYINGS_OF}|\\s+put(?:s)? it)`,
    'u',
  ),
];
/** Behind a quotation, a clause or a sentence of its own that leads to the next: "“…”, while Putin said “…”". */
const LEADS_ON = new RegExp(
  `^(?:\\s*[.;]\\s+|[\\s,;.…—–-]*(?:and|but|yet|while|whereas|und|aber|doch|während|y|pero|mientras(?: que)?|et|mais|alors que|tandis que|e|mas|enquanto|а|и|но|тогда как)\\s+)[^"“”„«»「」\\n]{1,60}?\\s${VERB}(?:\\s+(?:that|dass|que|что))?\\s*[,:：—–-]?\\s*["“„«「]`,
  'iu',
);
/** Whoever is told something doesn't say it. */
const TOLD =
  /(?<!\p{L})(?:was|were|is|are|been|being|got)(?:\s+\p{L}+ly)?\s+(?:told|asked|reminded|warned|informed|assured|advised)(?!\p{L})/giu;
/** Who is said not to have said it, where a paragraph is named, and whose somebody is: "(not Xi)", "(¶5)", "Russia’s president". */
const BY_THE_WAY = new RegExp(
  `[(,]?\\s*(?<!\\p{L})[Nn]ot\\s+(?:by\\s+)?${NAME}(?:[),]|(?=\\s+(?:but|who)(?!\\p{L})))|\\(?¶{1,2}\\s*\\d+(?:\\s*[-–]\\s*\\d+)?\\)?|${NAME}[’']s?(?=\\s+(?!${SAYINGS_OF}(?!\\p{L})|own\\s)\\p{Ll})`,
  'gu',
);
/** A text with one verb in the place of all that statements know, so that a pattern needs to know one. */
const withOneVerb = (text: string) =>
  text
    .replace(TOLD, 'heard')
    .replace(BY_THE_WAY, ' ')
    .replace(/(?<!\p{L})[\p{Ll}\p{Script=Arabic}][\p{L}\p{M}’']*/gu, (word) =>
      isSpeaking(word) && !/^(?:quot|cit)/.test(word) ? VERB : word,
    );

const NAMES_SOURCE = new RegExp(`\\b${VERB}\\b|${SOURCE_IS}`, 'iu');
/** Whether a text, with one verb, has a word of saying. */
const saysSo = (text: string) => NAMES_SOURCE.test(text) || hasUnspacedCue(text);

/** Somebody by what they are: "the mayor said", "the mayor: …", "…, said the mayor". */
const ROLE = '[Tt]he\\s+(\\p{L}+(?:[ -]\\p{Ll}+){0,2}?)';
const ROLE_BEFORE = new RegExp(
  `(?:^|[\\n.!?,]\\s*|\\bas\\s+)${ROLE}(?:\\s+\\p{L}+ly)?(?:\\s+${VERB}(?:\\s+that)?\\s*[,:：—–-]?|\\s*[:：])\\s*$`,
  'u',
);
const ROLE_AFTER = new RegExp(`^[\\s,.]*${VERB}\\s+${ROLE}(?![\\p{L}-]|\\s+\\p{L})`, 'u');

const AUTHOR = '((?:the|this) (?:author|writer|columnist|essayist|reviewer))';
const AUTHOR_BEFORE = new RegExp(
  `${AUTHOR}(?:\\s+(?!${SUBJECT}\\s)\\p{Ll}+){0,2}\\s+${VERB}(?:\\s+that)?\\s*[,:—–-]?\\s*$`,
  'iu',
);
const AUTHOR_AFTER = new RegExp(`^[\\s,.]*(?:${VERB}\\s+${AUTHOR}|${AUTHOR}\\s+${VERB}(?!\\p{L}))`, 'iu');

/** How far from a quotation its speaker's name may stand. */
const BESIDE = 60;

/**
 * Who a message says said it: by a known speaker's name beside the quotation, or by the way it is put.
 *
 * @param before what the message has before the quotation; `after` what it has behind it.
 * @returns a name as the article or the message has it; undefined where the message names nobody.
 */
export function speakerBeside(index: ArticleIndex, before: string, after: string): string | undefined {
  const lead = withOneVerb(/[^\n]*(?:\n\s*)?$/u.exec(before)?.[0] ?? '');
  const behind = withOneVerb(after);
  const tail = LEADS_ON.test(behind) ? '' : behind;
  const name = nameBeside(lead, tail);
  const speaker = name && known(index, name);
  if (speaker) return speaker;
  // What the outlet says, the article says.
  if (name) return isOutlet(index, name) ? undefined : name;
  return typedBeside(index, lead, tail) ?? roleBeside(index, lead, tail) ?? knownBeside(index, lead, tail);
}

/** A name in capitals, where the way it is put makes it a speaker's. */
function nameBeside(lead: string, tail: string): string | undefined {
  const names = [
    ...BEFORE.map((pattern) => pattern.exec(lead)),
    ...AFTER.map((pattern) => pattern.exec(tail)),
  ];
  return names.map((match) => nameIn(match?.[1] ?? '')).find(Boolean);
}

/** A speaker as one types in a chat: "putin: …", "… — putin". */
function typedBeside(index: ArticleIndex, lead: string, tail: string): string | undefined {
  const typed =
    /(?:^|[\n.!?])\s*(\p{Ll}[\p{L} .’'-]{1,40})[:：]\s*$/u.exec(lead)?.[1] ??
    /^\s*[—–~-]+\s*(\p{Ll}[\p{L} .’'-]{1,40})/u.exec(tail)?.[1];
  return typed && known(index, typed);
}

/** Somebody by what they are: the mayor, the author. */
function roleBeside(index: ArticleIndex, lead: string, tail: string): string | undefined {
  const role = ROLE_BEFORE.exec(lead)?.[1] ?? ROLE_AFTER.exec(tail)?.[1];
  const inOffice = role && called(index, role);
  return inOffice || (AUTHOR_BEFORE.exec(lead)?.[1] ?? AUTHOR_AFTER.exec(tail)?.slice(1).find(Boolean));
}

/** Whoever the article quotes, in any script: the name alone, beside a word of saying. */
function knownBeside(index: ArticleIndex, lead: string, tail: string): string | undefined {
  const ahead = lead.slice(-BESIDE).replace(SAID_OF, ' ').replace(SPOKEN_OF, ' ');
  const behind = tail.slice(0, BESIDE).replace(SPOKEN_OF, ' ');
  const beside = [ahead, behind].map((text) => (saysSo(text) ? known(index, text) : undefined)).find(Boolean);
  // 田中市長は「…」と述べた: the verb stands behind the quotation, its subject before it.
  return beside ?? (hasUnspacedCue(behind) ? known(index, ahead) : undefined);
}

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

/** Words that begin sentences with a capital and are no part of a name. */
const OPENING = new Set(
  `i he she it they we you this that these those who the a an as like while when whenever since if in on at after before
  during because although though where how what why and but or so then also just even here there now once again
  according yesterday today later earlier first second third finally however still thus therefore meanwhile to for from
  with by about everyone everybody someone somebody nobody people one another my our his her its their your
  er sie es wir man der die das ein eine wie als wenn da und aber auch dann dort hier
  él ella el la los las un una como cuando si en y pero luego así según
  он она они мы я как когда если и но а потом так по в на`.split(/\s+/),
);
/** What a message calls the text before its words. */
const LABEL =
  /^(?:article|text|quote|quotation|source|title|headline|paragraph|passage|sentence|excerpt|context|question|answer|note|edit|update|author|paper|artikel|zitat|quelle|artículo|cita|fuente|статья|цитата|источник)$/i;

/** A name without the words that open its sentence; nothing when it is none. */
function nameIn(text: string): string {
  const words = text.split(/\s+/);
  const first = words.findIndex((word) => !OPENING.has(word.toLowerCase()));
  const name = first < 0 ? '' : words.slice(first).join(' ');
  return LABEL.test(name) ? '' : name;
}

/** The one speaker who may be called so; nobody where several may. */
function called(index: ArticleIndex, name: string): string | undefined {
  const { speaker, alsoNamed } = statementsBy(index.attribution(), name);
  return alsoNamed.length === 0 ? speaker?.name : undefined;
}

const isOutlet = ({ article }: ArticleIndex, name: string) =>
  [article.source, article.publisher].some(
    (outlet) => outlet?.toLowerCase().replace(/^the /, '') === name.toLowerCase().replace(/^the /, ''),
  );

/** The speaker whose name stands in a text, the longest name first. */
function known(index: ArticleIndex, text: string): string | undefined {
  const low = text.toLowerCase();
  let best: { name: string; alias: string } | undefined;
  for (const { name, aliases } of index.attribution().speakers) {
    for (const alias of aliases) {
      const at = low.indexOf(alias.toLowerCase());
      const isWord =
        at >= 0 &&
        (isUnspaced({ key: alias }) ||
          !(/[\p{L}\p{N}]/u.test(low[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(low[at + alias.length] ?? '')));
      if (isWord && alias.length > (best?.alias.length ?? 1)) best = { name, alias };
    }
  }
  if (best) return best.name;
  // By a surname alone of somebody whom the article always calls in full.
  return [...text.matchAll(new RegExp(NAME, 'gu'))]
    .map(([name]) => called(index, nameIn(name)))
    .find(Boolean);
}
