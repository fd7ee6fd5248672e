import type { Claim } from '../claim.js';
import type { Named, Names } from '../names/index.js';
import type { Subject } from '../subject.js';
import type { Frame, Token } from '../tokens.js';
import { JAPANESE_COURTESY, JAPANESE_TITLES, JAPANESE_VERBS } from '../words/index.js';
import { nameCalled } from './called.js';

/**
 * Who says what in Japanese. Verbs stand at the end: `SUBJECTは「…」とCUE`, `「…」とSUBJECT`, `SUBJECTによると、…`. A person
 * is told by what is put behind a name, or before it: 田中市長, 田中さん, 組合長の浜口トメさん, 村長の坂東勉.
 */

/** Stands for a quotation in the text that is searched. */
const QUOTATION = '\uFFFC';

const TITLES = JAPANESE_TITLES.join('|');
const NAME = String.raw`\p{sc=Han}{1,5}(?:\p{sc=Hiragana}{1,4}?|\p{sc=Katakana}{2,8}?)?|\p{sc=Katakana}[\p{sc=Katakana}ー]{1,12}(?:[・＝][\p{sc=Katakana}ー]{2,12}){0,3}`;
/** What bodies end in that speak: a city, a party, a ministry. */
const BODY = String.raw`[\p{sc=Han}\p{sc=Katakana}ー]{1,14}(?:市|県|町|村|区|省|庁|党|署|局|社|会|連盟|組合|政府|警察|大学|病院|研究所|銀行|団体|機構|図書館)|(?:専門家|関係者|担当者|当局)`;
/** What somebody is, before the name. */
const OFFICE = String.raw`[\p{sc=Han}\p{sc=Katakana}ー]{1,8}[長員者主師士家手人官将生工夫婦役頭匠医民]`;
/** Without a title behind it, a name has three or four letters: 村長の意見は names nobody. */
const HELD = String.raw`(?<office>${OFFICE})(?:の|である)(?:(?<called>${NAME})(?<courtesy>さん|氏)|(?<whole>\p{sc=Han}{3,4}))`;
const SUBJECT = String.raw`(?<![\p{sc=Han}\p{sc=Katakana}ー])(?:(?<pronoun>彼女|彼|同氏|同(?:${TITLES}))|${HELD}|(?<name>${NAME})??(?<title>${TITLES})(?!\p{sc=Han})|(?<body>${BODY})(?:の(?:担当者|関係者))?)`;

const TOPIC = new RegExp(`${SUBJECT}(?<mark>は|も|が)`, 'gu');
/** 山田は: a name without a title, of somebody who was met by the whole name. */
const BARE =
  /(?<![\p{sc=Han}\p{sc=Katakana}ー])(?<name>\p{sc=Han}{1,4}|\p{sc=Katakana}[\p{sc=Katakana}ー]{1,12})(?<mark>は|も|が)/gu;
const ACCORDING = new RegExp(`${SUBJECT}によ(?:ると|れば)`, 'gu');
/** 「…」と鈴木教授。 */
const TAGGED = new RegExp(
  `${QUOTATION}と、?(?:[\\p{sc=Han}\\p{sc=Katakana}ー]{1,12}の)?${SUBJECT}(?=$|、|は|が)`,
  'gu',
);

const VERBS = [...JAPANESE_VERBS].join('|');
/** と stands before the verb, with few words between: と改めて述べた. */
const SAID = new RegExp(`(?:と|って)[^、と${QUOTATION}]{0,6}?(?:${VERBS})`, 'gu');
/** …ことを明らかにした, 考えを示した, …も提案した. */
const TOLD =
  /(?:(?:こと|考え|見方|意向|方針|認識|懸念|期待)を(?:明らかにし|示し|表明し|発表し|強調し|訴え|述べ|語っ)|[をも](?:提案し|批判し|求め|訴え|強調し|指摘し|約束し|発表し|否定し|呼びかけ)|(?<=[いるただう])と(?:している|した)(?=$|、))/gu;
/** こう話す: what follows or went before is meant. */
const SO = /(?:こう|そう|次のように)(?:話|語|述べ|言|訴え|説明|振り返|続け)/gu;
/** 「…」という声, 「…」と書かれた紙: nobody's who is named. */
const NOBODYS = new RegExp(`${QUOTATION}(?:という|との|などの|と書か|と記さ)`, 'gu');

const TITLE_BEHIND = new RegExp(`(?<=..)(?:${TITLES})$`, 'u');

/** 田中 of 田中市長; a title alone stays, and so does every other word. */
export const withoutTitleBehind = (word: string) => word.replace(TITLE_BEHIND, '');

/** Whether words of speaking stand in a text. */
export const hasJapaneseCue = (text: string): boolean =>
  text.search(SAID) >= 0 || text.search(ACCORDING) >= 0;

/** A text longer than any sentence that is read as one is left alone. */
const LONGEST = 600;

export function claimsInJapanese({ tokens }: Frame, names: Names): Claim[] {
  const { text, tokenAt } = joined(tokens);
  if (text.length > LONGEST) return [];
  const claims: Claim[] = [];
  const claim = ({ index, 0: cue }: RegExpExecArray, groups?: RegExpExecArray['groups']) => {
    const at = tokenAt(index + cue.length - 1);
    const subjects = groups ? subjectsOf(groups, at, names) : [];
    if (!claims.some((one) => one.at === at)) claims.push({ at, cue, kind: 'say', subjects });
  };
  const topics = topicsIn(text, names);
  // Whoever a sentence is about is known by the whole name from then on: 中村ゆりさん, later 中村さん.
  for (const { groups = {} } of topics) meetNamed(names, groups, 0);
  for (const match of text.matchAll(ACCORDING)) claim(match, match.groups);
  for (const match of text.matchAll(TAGGED)) claim(match, match.groups);
  for (const match of text.matchAll(NOBODYS)) claim(match);
  for (const pattern of [SAID, TOLD, SO])
    for (const match of text.matchAll(pattern)) {
      const topic = topicBefore(topics, match.index);
      if (topic) claim(match, topic.groups);
      // 「残念だ」と述べた: of whoever the sentence before is about.
      else if (topics.length === 0 && /^、?\uFFFC/u.test(text))
        claims.push({ at: tokenAt(match.index), cue: match[0], kind: 'say', subjects: [SOMEBODY] });
    }
  return claims.sort((one, other) => one.at - other.at);
}

const SOMEBODY: Subject = { kind: 'pronoun', word: 'somebody' };

/** Whom or what a text is about, in order. */
function topicsIn(text: string, { met }: Names): RegExpExecArray[] {
  const isMet = (name: string) => met.all.filter(({ words }) => words[0]?.startsWith(name)).length === 1;
  const bare = [...text.matchAll(BARE)].filter(({ groups }) => isMet(groups?.name ?? ''));
  return [...text.matchAll(TOPIC), ...bare].sort((one, other) => one.index - other.index);
}

/** Whom a sentence is about, if it is somebody with a name: 町長の小川誠氏は、反対していない。 */
export function topicInJapanese({ tokens }: Frame, names: Names): Subject | undefined {
  const { text, tokenAt } = joined(tokens);
  if (text.length > LONGEST) return undefined;
  const topic = [...text.matchAll(TOPIC)].find(({ groups }) => groups?.mark === 'は');
  return topic?.groups && meetNamed(names, topic.groups, tokenAt(topic.index));
}

/** は tells whom a sentence is about, wherever it stands; が only where no は does. */
function topicBefore(topics: readonly RegExpExecArray[], end: number): RegExpExecArray | undefined {
  const before = topics.filter(({ index }) => index < end);
  return before.find(({ groups }) => groups?.mark !== 'が') ?? before.at(-1);
}

const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['彼', 'he'],
  ['彼女', 'she'],
]);

function subjectsOf(
  groups: Readonly<Record<string, string | undefined>>,
  at: number,
  names: Names,
): Subject[] {
  const { pronoun, title = '', body } = groups;
  if (pronoun !== undefined) return [{ kind: 'pronoun', word: PRONOUNS.get(pronoun) ?? 'somebody' }];
  if (body !== undefined) return [nameCalled(names, [body], at)];
  const named = meetNamed(names, groups, at);
  if (named) return [named];
  const [holder, ...others] = names.met.all.filter(({ nouns }) => nouns.has(title));
  if (holder) return others.length === 0 ? [nameCalled(names, holder.words, at)] : [];
  // 市長によると, where nobody is named so.
  return title === '' || JAPANESE_COURTESY.has(title) ? [] : [nameCalled(names, [title], at)];
}

/** Whoever a subject names, if it does: by what is behind the name, or by what is before it. */
function meetNamed(
  names: Names,
  { name, title, office, called, whole }: Readonly<Record<string, string | undefined>>,
  at: number,
): Subject | undefined {
  const own = name ?? called ?? whole;
  return own === undefined ? undefined : meet(names, own, office ?? title, at);
}

/** Somebody who stands at a token, called by a name and a title from then on. */
function meet(names: Names, name: string, title = '', at: number): Subject {
  const subject = nameCalled(names, [wholeName(names.met.all, name)], at);
  const { named } = subject.mention;
  // How often is counted of whole names only.
  named.forms.set(name, 1);
  if (!JAPANESE_COURTESY.has(title)) named.nouns.add(title);
  return subject;
}

/** 田中 is 田中太郎, if one of the name was met and no other. */
function wholeName(all: readonly Named[], name: string): string {
  const [whole, ...others] = all
    .flatMap(({ words }) => words.slice(0, 1))
    .filter((word) => word !== name && word.startsWith(name));
  return whole !== undefined && others.length === 0 ? whole : name;
}

/** The words of a frame as one text, without what stands in brackets, and which token is at a place of it. */
function joined(tokens: readonly Token[]): {
  readonly text: string;
  readonly tokenAt: (place: number) => number;
} {
  let text = '';
  let depth = 0;
  const starts: { readonly place: number; readonly token: number }[] = [];
  for (const [token, { kind, text: own, start }] of tokens.entries()) {
    if (kind === 'open') depth++;
    else if (kind === 'close') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      // A mark that is no token stands between: 、
      if (start !== tokens[token - 1]?.end) text += '、';
      starts.push({ place: text.length, token });
      text += kind === 'quotation' ? QUOTATION : own;
    }
  }
  return { text, tokenAt: (place) => starts.findLast((one) => one.place <= place)?.token ?? 0 };
}
