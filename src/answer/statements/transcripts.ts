import type { Article, Paragraph } from '../../article/index.js';
import { findAskedInBold } from '../text/index.js';
import { isPerson, type Named, type Names } from './names/index.js';
import { tokensOf } from './tokens.js';
import type { SpeakerVoice } from './voice.js';
import type { Voices } from './voices.js';

/** Paragraphs that print beside themselves who speaks: the turns of a transcript, and quotations with a line of credit. */

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)";
const LABEL = new RegExp(`^["“'‘]?(${NAME}{0,3})(?: \\([^()]{2,60}\\))?:\\s`, 'u');
/** `The Minister for Roads (Mr Bo Li): …`, as parliaments print it. */
const IN_OFFICE = new RegExp(
  `^[^:.?!"“”()]{3,80} \\(((?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)\\.? ${NAME}{0,2})\\):\\s`,
  'u',
);
/** `PEGGY MARSHAM, then 9, Sea Palling:`, where she is "PEGGY:" from then on. */
const DESCRIBED = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}), [^:.?!"“”]{1,60}:\s/u;
/** `— Bo Li, in May`; without a dash only a name with a full stop, since headings have none. */
const CREDIT = new RegExp(`^(?:[—–―-]{1,2}\\s*(${NAME}{0,4})(?:,.{0,80})?|(${NAME}{0,4})\\.)$`, 'u');
/** Nothing but a quotation: no “…,” she said, “…”. */
const ONLY_QUOTED = /^["“'‘«](?:(?![,.?!]["”'’»]+ \p{L})[\s\S])*["”'’»]\.?$/su;

/** Below a post of some network that an article shows: `— Bo Li (@bo_li) May 3, 2020`. The post itself has no quotation marks. */
const POSTED = new RegExp(
  `^[—–-]{1,2}\\s*(${NAME}{0,4})[^\\p{L}\\p{N}]{0,20}\\(@\\w{1,30}\\)(?:[\\s,·]*[\\p{L}\\p{N} .,:·]{4,40})?$`,
  'u',
);

/** The posts that an article shows, and by whom they are. */
export function postsShown(paragraphs: readonly Paragraph[]): Map<Paragraph, string> {
  const found = new Map<Paragraph, string>();
  paragraphs.forEach((paragraph, at) => {
    const name = POSTED.exec(paragraphs[at + 1]?.text ?? '')?.[1];
    if (name === undefined) return;
    const post = paragraphs.slice(Math.max(0, at - LONGEST_POST), at + 1);
    // "She posted this:" stands above all of it; else only what is next to the credit is sure to be of the post.
    const colon = post.findLastIndex(({ text }) => ANNOUNCING.test(text));
    for (const one of colon < 0 ? [paragraph] : post.slice(colon + 1)) found.set(one, name);
  });
  return found;
}
const ANNOUNCING = /(?:tweet|post|wrote|shar|instagram|twitter|facebook)[^.!?]{0,80}[:：]\s*$/iu;
/** As many paragraphs may a post have. */
const LONGEST_POST = 5;

/** The paragraphs whose speaker is printed with them, and by what name. */
export function labelled(
  paragraphs: readonly Paragraph[],
  names: Names,
  hasNounCapitals = false,
): Map<Paragraph, string> {
  const found = new Map<Paragraph, string>();
  const times = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const label = [IN_OFFICE, LABEL, DESCRIBED].map((one) => one.exec(paragraph.text)?.[1]).find(Boolean);
    if (label === undefined || (hasNounCapitals && !isWhole(label, names))) continue;
    found.set(paragraph, label);
    const untitled = label.replace(TITLE, '');
    const key = (label === untitled ? label.split(' ')[0] : untitled.split(' ').at(-1)) ?? label;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  // Once is a heading or a turn of phrase ("Note: …"); a conversation has two who take turns.
  if ([...times.values()].filter((count) => count > 1).length < 2) found.clear();
  goOn(found, paragraphs);
  paragraphs.forEach((paragraph, at) => {
    const [, dashed, bare] = CREDIT.exec(paragraphs[at + 1]?.text ?? '') ?? [];
    const isName = bare !== undefined && names.met.known(bare.split(' ').at(-1) ?? '') !== undefined;
    const name = dashed ?? (isName ? bare : undefined);
    if (name !== undefined && ONLY_QUOTED.test(paragraph.text)) found.set(paragraph, name);
  });
  return found;
}

/** Whether a label is of more than one word, or the last of such a name: "Tipp:" is nobody where all nouns have capitals. */
const isWhole = (label: string, names: Names) =>
  label.includes(' ') || label.length < 4 || (names.met.known(label)?.words.length ?? 0) > 1;

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady)\.? /;

/** Gives the paragraphs between the turns of a transcript to whoever speaks, where they tell that somebody does. */
function goOn(turns: Map<Paragraph, string>, paragraphs: readonly Paragraph[]): void {
  const places = paragraphs.flatMap((paragraph, at) => (turns.has(paragraph) ? [at] : []));
  places.slice(1).forEach((next, i) => {
    const at = places[i] ?? next;
    const label = turns.get(paragraphs[at] as Paragraph);
    const between = paragraphs.slice(at + 1, next);
    if (label === undefined || between.length > LONGEST_TURN) return;
    for (const paragraph of between)
      if (/^[^([*]/.test(paragraph.text) && TO_YOU.test(paragraph.text)) turns.set(paragraph, label);
      else return;
  });
}
/** As many paragraphs a turn may go on for. */
const LONGEST_TURN = 3;

/** A paragraph that is nothing but what an interviewer asks. */
const QUESTION = /^[^"“«]{8,300}[?？؟]$/u;
/** Where the answer begins of a paragraph whose first line is what is asked; 0 of others. */
export function endOfQuestion(text: string): number {
  const end = text.indexOf('\n');
  return end > 0 && QUESTION.test(text.slice(0, end).trimEnd()) ? end : 0;
}

/** Fewer questions make no interview: an author asks one, too, and answers it. */
const QUESTIONS = 3;
/** Of somebody who speaks of themselves. */
const FIRST_PERSON =
  /(?<![\p{L}])(?:I|I['’]\p{L}+|[Mm]y|me|[Ww]e|our|[Ii]ch|[Mm]ein\p{L}*|mich|mir|[Ww]ir|[Jj]e|[Jj]['’]\p{L}+|[Mm]on|[Mm]es|moi|[Nn]ous|[Yy]o|[Mm]i|[Mm]is|[Nn]os|[Ee]u|[Mm]eu|[Mm]inha|[Ii]o|[Mm]io|[Mm]ia|[Ii]k|[Mm]ijn|[Яя]|мне|меня|[Мм]ы)(?![\p{L}])/u;
const TO_YOU = new RegExp(`${FIRST_PERSON.source}|(?<![\\p{L}])[Yy]our?(?![\\p{L}])`, 'u');
/** Part of the answers that have such a word; of shorter ones ("Never.") not all do. */
const OF_THEMSELVES = 0.6;
/** "This conversation was edited for length." */
const ON_THE_TALK =
  /^(?:this|the|das|dieses|el|la|cet|esta) (?:\p{L}+ )?(?:interview|conversation|transcript|talk|gespräch|entrevista|conversación|entretien)(?!\p{L})/iu;

/**
 * The turns of an interview whose questions have no label: who asks is "Q", who answers "A". Where they are in bold, all
 * between them is answered; else only what follows a question, and more that tells of whoever speaks: what an
 * interviewer says that is no question must not be theirs. Nothing where the article is no interview.
 */
export function interviewTurns(paragraphs: readonly Paragraph[]): Map<Paragraph, string> {
  const inBold = findAskedInBold(paragraphs);
  const isMarked = inBold.size >= QUESTIONS;
  const asks = (paragraph: Paragraph) => (isMarked ? inBold.has(paragraph) : QUESTION.test(paragraph.text));
  const turns = new Map<Paragraph, string>();
  let last: 'Q' | 'A' | undefined;
  let [questions, answers, own] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const isOwn = FIRST_PERSON.test(text.slice(endOfQuestion(text)));
    if (endOfQuestion(text) > 0) {
      questions++;
      answers++;
      if (isOwn) own++;
      turns.set(paragraph, 'A');
      last = 'A';
    } else if (asks(paragraph)) {
      questions++;
      turns.set(paragraph, 'Q');
      last = 'Q';
    } else if (last === 'Q') {
      answers++;
      if (isOwn) own++;
      turns.set(paragraph, 'A');
      last = 'A';
    } else if (last === 'A' && (isMarked || isOwn) && !ON_THE_TALK.test(text)) turns.set(paragraph, 'A');
  }
  const isInterview = answers >= QUESTIONS && answers >= 0.8 * questions && own >= OF_THEMSELVES * answers;
  return isInterview ? turns : new Map();
}

/** "Full text: President Bo Li's address", "The following is the transcript of the speech given by Bo Li". */
const IN_FULL =
  /(?<!\p{L})(?:full (?:text|transcript)|(?:text|transcript) of|in full|as (?:delivered|prepared))(?!\p{L})/iu;
const SPEECH = /(?<!\p{L})(?:address|eulogy|keynote|lecture|remarks|sermon|speech|statement)(?!\p{L})/iu;
/** As many paragraphs may stand before it. */
const LONGEST_LEAD = 3;

/**
 * The paragraphs of a speech that is printed in full, as the answers ("A") of whoever gave it: all behind those that name
 * its speaker. Nothing where they are named further on, since then somebody else tells of it.
 */
export function speechTurns(
  { title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>,
  names: Names,
): Map<Paragraph, string> {
  const turns = new Map<Paragraph, string>();
  const lead = paragraphs.slice(0, LONGEST_LEAD).map(({ text }) => text);
  const note = [title, ...lead].find((text) => IN_FULL.test(text) && SPEECH.test(text));
  const [speaker, ...others] = note === undefined ? [] : peopleIn(note, names);
  if (!speaker || others.length > 0) return turns;
  const isNamed = ({ text }: Paragraph) => text.includes(speaker.words.at(-1) ?? '');
  const from = paragraphs.slice(0, LONGEST_LEAD).findLastIndex(isNamed) + 1;
  const body = paragraphs.slice(from);
  const own = body.filter(({ text }) => FIRST_PERSON.test(text)).length;
  if (own < OF_THEMSELVES * body.length || body.some(isNamed)) return turns;
  for (const paragraph of body) turns.set(paragraph, 'A');
  return turns;
}

/** The people of the article whose whole names a text has. */
const peopleIn = (text: string, names: Names) => [
  ...new Set(
    [...text.matchAll(WHOLE_NAME)]
      .flatMap(([, last = '']) => names.met.known(last.replace(/['’]s$/, '')) ?? [])
      .filter(isPerson),
  ),
];

/**
 * Whom an interview in "Q:" and "A:" is with: who is called by name in the questions, or else the one person whom its
 * title names whole, or the one whom what stands before the first question does. Undefined where there are several, since one of them asks.
 */
export function intervieweeOf(
  { title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>,
  labels: ReadonlyMap<Paragraph, string>,
  names: Names,
): Named | undefined {
  const opening = paragraphs.findIndex((paragraph) => labels.get(paragraph)?.length === 1);
  const addressed = paragraphs
    .filter((paragraph) => labels.get(paragraph) === 'Q')
    .flatMap(({ text }) => names.met.known(ADDRESSED.exec(text)?.[1] ?? '') ?? []);
  if (addressed[0]) return new Set(addressed).size === 1 ? addressed[0] : undefined;
  const lead = paragraphs.slice(0, Math.max(0, opening)).map(({ text }) => text);
  for (const text of [title, lead.join(' ')]) {
    const [first, ...others] = peopleIn(text, names);
    if (first) return others.length === 0 ? first : undefined;
  }
  return undefined;
}

/** "Herr Osten, what did it cost?" */
const ADDRESSED =
  /^(?:Q: )?(?:Mr|Mrs|Ms|Dr|Herr|Frau|Monsieur|Madame|Señora?|Signora?|Senhora?|Meneer|Mevrouw)\.? (?:Dr\. )?(\p{Lu}[\p{L}'’-]+),/u;

/** Two words with capitals or more; the last of them. */
const WHOLE_NAME = /(?<![\p{L}'’])(?:\p{Lu}[\p{L}.'’-]*\s){1,6}(\p{Lu}[\p{L}'’-]+)/gu;

/**
 * Whose turn a label marks: a name, or the initials of one person only; the initials themselves of a stranger.
 *
 * @param interviewee who answers as "A", as far as the article tells.
 */
export function turnOf(
  label: string,
  names: Names,
  voices: Voices,
  interviewee?: Named,
): readonly SpeakerVoice[] {
  // "Q:" tells who asks, not who that is.
  if (label.length === 1) return label === 'A' && interviewee ? [voices.ofNamed(interviewee)] : [];
  if (/^\p{Lu}{2,3}$/u.test(label)) {
    const [named, ...others] = names.met.byInitials(label);
    return [voices.ofNamed(named && others.length === 0 ? named : names.met.called([label]))];
  }
  const tokens = tokensOf(label);
  return names
    .in(tokens)
    .slice(0, 1)
    .flatMap((mention) => voices.of([{ kind: 'name', mention }], tokens));
}
