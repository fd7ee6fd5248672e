import type { Claim } from '../claim.js';
import type { Names } from '../names/index.js';
import type { Subject } from '../subject.js';
import type { Frame, Token } from '../tokens.js';
import {
  KOREAN_COURTESY,
  KOREAN_SURNAMES,
  KOREAN_TITLES,
  KOREAN_VERBS,
  KOREAN_WALKS_OF_LIFE,
} from '../words/index.js';
import { nameCalled } from './called.js';

/**
 * Who says what in Korean. Verbs stand at the end: `SUBJECT은 “…”고 CUE`, `SUBJECT에 따르면 …`. A person is told by a
 * surname and what is put behind the name, or before a whole one: 이정훈 시장은, 최영자 씨(61)는, 형사 고은별은.
 */

/** Stands for a quotation in the text that is searched. */
const QUOTATION = '\uFFFC';

const TITLES = [...KOREAN_TITLES].sort((one, other) => other.length - one.length).join('|');
/** What bodies end in that speak: a city, a ministry, a party. */
const BODY = String.raw`[\p{sc=Hangul}A-Z]{1,10}(?:시|군청|시청|도청|구청|교육청|경찰청|부|처|당|회|협회|위원회|경찰|검찰|법원|정부|은행|노조|재단|연합|병원|대학교?)`;
/** Between a name and a title: 정민수 한솔대 교수. */
const WORKPLACE = '\\p{sc=Hangul}{1,10}(?:대|대학|대학교|시|군|구|도|당|부|처|원|소|회|사|센터|은행)';
/** Before a name of three syllables, as most have. */
const BEFORE = [TITLES, ...KOREAN_WALKS_OF_LIFE].join('|');
const SUBJECT = String.raw`(?<![\p{sc=Hangul}\w])(?:(?<pronoun>그녀|그)|(?:(?<office>\p{sc=Hangul}{2,8}) )??(?<name>${KOREAN_SURNAMES}\p{sc=Hangul}{1,3})(?: (?:${WORKPLACE} )?(?<title>${TITLES}))|(?<short>${KOREAN_SURNAMES}) (?<held>${TITLES})|(?<role>${TITLES}|관계자|대변인)|(?<calling>${BEFORE}) (?<called>${KOREAN_SURNAMES}\p{sc=Hangul}{2})|(?<body>${BODY}))`;

const TOPIC = new RegExp(
  `${SUBJECT}(?:[(（]\\d{1,3}세?[)）])?(?<mark>은|는|도|이|가|께서는?)(?= |${QUOTATION}|,|$)`,
  'gu',
);
const ACCORDING = new RegExp(`${SUBJECT}(?:에 따르면|에 의하면)`, 'gu');
const VERBS = [...KOREAN_VERBS].join('|');
/** 고 stands before the verb, with few words between: “…”고 웃으며 말했다; or 며: “…”며 웃었다. */
const SAID = new RegExp(
  `(?:[다라자냐]고|${QUOTATION}(?:이?라고|고|라며|며|면서))(?: [^ ,${QUOTATION}]{1,8}){0,2}? ?(?:${VERBS})`,
  'gu',
);
/** “….” 남다은 양이 웃으며 말했다. */
const TOLD = new RegExp(`(?<=^[^${QUOTATION}]{0,40}) (?:말했|덧붙였|강조했|설명했)(?=다)`, 'gu');

/** Words without the titles at their end: 이정훈 of 이정훈 시장. A title alone stays. */
export function withoutKoreanTitles(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !KOREAN_TITLES.has(word));
  return last < 0 ? words : words.slice(0, last + 1);
}

/** A text longer than any sentence that is read as one is left alone. */
const LONGEST = 600;
const SOMEBODY: Subject = { kind: 'pronoun', word: 'somebody' };

export function claimsInKorean({ tokens }: Frame, names: Names): Claim[] {
  const { text, tokenAt } = joined(tokens);
  if (text.length > LONGEST) return [];
  const claims: Claim[] = [];
  const claim = ({ index, 0: cue }: RegExpExecArray, subjects: readonly Subject[]) => {
    const at = tokenAt(index + cue.length - 1);
    if (!claims.some((one) => one.at === at)) claims.push({ at, cue, kind: 'say', subjects: [...subjects] });
  };
  const topics = [...text.matchAll(TOPIC)];
  for (const match of text.matchAll(ACCORDING)) claim(match, subjectsOf(match.groups ?? {}, 0, names));
  for (const pattern of [SAID, TOLD])
    for (const match of text.matchAll(pattern)) {
      const before = topics.filter(({ index }) => index < match.index);
      // 은 and 는 tell whom a sentence is about; 이 and 가 only where they do not.
      const topic = before.find(({ groups }) => /[은는]$/u.test(groups?.mark ?? '')) ?? before.at(-1);
      if (topic) claim(match, subjectsOf(topic.groups ?? {}, tokenAt(topic.index), names));
      else if (text.startsWith(QUOTATION)) claim(match, [SOMEBODY]);
    }
  return claims.sort((one, other) => one.at - other.at);
}

/** Whom a sentence is about, if it is somebody with a name. */
export function topicInKorean({ tokens }: Frame, names: Names): Subject | undefined {
  const { text, tokenAt } = joined(tokens);
  const found = text.length > LONGEST ? [] : [...text.matchAll(TOPIC)];
  const named = found.find(({ groups }) => groups?.name !== undefined);
  return named && subjectsOf(named.groups ?? {}, tokenAt(named.index), names)[0];
}

function subjectsOf(
  {
    pronoun,
    office,
    name,
    title = '',
    short,
    held,
    role,
    calling,
    called,
    body,
  }: Readonly<Record<string, string | undefined>>,
  at: number,
  names: Names,
): Subject[] {
  if (pronoun !== undefined) return [{ kind: 'pronoun', word: pronoun === '그' ? 'he' : 'she' }];
  if (body !== undefined) return [nameCalled(names, [body], at)];
  if (calling !== undefined && called !== undefined) {
    const subject = nameCalled(names, [called], at);
    subject.mention.named.nouns.add(calling);
    return [subject];
  }
  if (name === undefined) {
    const holders = names.met.all.filter(({ nouns, words }) =>
      short === undefined
        ? nouns.has(role ?? '')
        : nouns.has(held ?? '') && words[0]?.startsWith(short) === true,
    );
    const [holder, ...others] = holders;
    if (holder && others.length === 0) return [nameCalled(names, holder.words, at)];
    return role === undefined || KOREAN_TITLES.has(role) ? [] : [nameCalled(names, [role], at)];
  }
  const subject = nameCalled(names, [name], at);
  const { nouns } = subject.mention.named;
  for (const noun of [title, office?.replace(/인$/u, '') ?? ''])
    if (noun !== '' && !KOREAN_COURTESY.has(noun)) nouns.add(noun);
  // 상인회장 is a 회장.
  const kind = [...KOREAN_TITLES].find((one) => one.length > 1 && office?.endsWith(one));
  if (kind !== undefined) nouns.add(kind);
  return [subject];
}

/** The words of a frame as one text, with a space where one is, and which token is at a place of it. */
function joined(tokens: readonly Token[]): {
  readonly text: string;
  readonly tokenAt: (place: number) => number;
} {
  let text = '';
  const starts: number[] = [];
  for (const [at, { kind, text: own, start }] of tokens.entries()) {
    if (at > 0 && start !== tokens[at - 1]?.end) text += ' ';
    starts.push(text.length);
    text += kind === 'quotation' ? QUOTATION : own;
  }
  return {
    text,
    tokenAt: (place) =>
      Math.max(
        0,
        starts.findLastIndex((start) => start <= place),
      ),
  };
}
