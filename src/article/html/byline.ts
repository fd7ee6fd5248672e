import { AUTHOR, AUTHOR_LABEL, BY, findDate, isPerson, KIND_OF_TEXT, readDate } from '../header/index.js';
import { bareLetters, VIEWS } from '../text/index.js';
import { linesBeside, type PageLine, type PageLink } from './page-lines.js';

const AFTER = String.raw`(?:\s*[:：／]\s*|\s+)`;
/** "By Jane Smith", "Eine Kolumne von Jane Smith", "Posted by Jane Smith on 3 May", "Posted in News by Jane Smith". */
const ANNOUNCED = new RegExp(
  `^(?:[|·•–—-]\\s*)?(?:(?:(?:an?|eine?|une?|un[ao])\\s+)?${KIND_OF_TEXT}\\s+(?:(?:in|unter)\\s.{1,40}?\\s)?)?${BY}${AFTER}(?:unser(?:em|er)\\s\\p{L}+\\s+)?(?<names>\\S.*)$`,
  'iu',
);
/** "Aus Berlin berichtet Jane Smith". */
const REPORTS = /^(?:aus\s\S+(?:\s\S+)?\s)?berichte(?:t|n)\s+(?<names>\p{Lu}.*)$/iu;
/** Italian and Romanian bylines; other languages have words before names that look like it. */
const ANNOUNCED_DI = /^(?:[Dd]i|de)\s+(?<names>\p{Lu}.*)$/u;
/** "Text: Jane Smith", and "Autoren Jane Smith und Tom Bell", which has no colon. */
const LABELLED = new RegExp(
  `^(?:${AUTHOR_LABEL}\\s*[:：／＝]|(?:autor(?:in|en)|verfasser(?:in)?)(?=\\s))\\s*(?<names>.+)$`,
  'iu',
);
/** "김철수 기자", and "[서울=통신사] 김철수 기자 =". */
const TITLED = /(?:^|[\s\]=])(?<names>\p{sc=Hangul}{2,4})\s?(?:기자|특파원|논설위원|선임기자)(?=$|[\s=(])/u;
/** "记者 王芳 报道", "本报记者 王芳", "【記者王芳／台北報導】", "山田太郎（記者）". */
const HAN_REPORTER =
  /^[（(【[]?\s?(?:本[报報]|\p{sc=Han}{2,6}[报報社网網])?(?:特[约約]|首席|[见見][习習]|[实實][习習])?[记記]者[\s:：]*(?<names>(?!\p{sc=Han}{0,2}(?:[报報][道導]|[摄攝]影|[综綜]合))\p{sc=Han}{2,3}(?:[、\s]+\p{sc=Han}{2,3}(?![\p{sc=Han}]))*)(?=$|[／/|)）】\]\s])/u;
const HAN_REPORTER_BEHIND = /^(?<names>\p{sc=Han}{2,5})[（(][记記]者[)）]$/u;
/** Who is in charge of a page stands there, too, but only beside the title this is who wrote it. */
const IN_CHARGE = /^(?:redaktion|bericht|story|report|reporter)\s*[:：]\s*(?<names>.+)$/iu;

const ANNOUNCEMENT = new RegExp(
  `^(?:(?:(?:an?|eine?|une?|un[ao])\\s+)?${KIND_OF_TEXT}\\s+)?${BY}${AFTER}|^${AUTHOR_LABEL}${AFTER}|^вид\\s*[:：]?\\s+`,
  'iu',
);
/** A byline without "By", "Geschrieben von" and the like. */
export const withoutAnnouncement = (line: string) =>
  line.replace(ANNOUNCEMENT, '').replace(/^Di\s+(?=\p{Lu}\S*\s\p{Lu})/u, '');

/** Between a name and what else is in its line: "Jane Smith | 3 May 2020", "Jane Smith on 3 May", "Ann Lee – Valley Post". */
const BEHIND =
  /\s*[|·•–—]\s*|\s+-\s+|,?\s+(?:on|am|le|el|den|at|in|um)\s+(?=.*\d)|,?\s+(?=\d)|,?\s+(?:date|published|posted|updated|category|categories|section|topics?|tags?|filed under|source|comments|datum|kategorien?|rubrik|fecha|categoría|data|categoria|catégorie)\s?[:：]|[\s,]+(?:illustration(?:en)?|fotos?|photos?|bilder)[\s:]|\s{2,}/iu;
const LONGEST_BYLINE = 160;

/** Who took the picture. */
export const PICTURED =
  /^(?:fotos?|photos?|photographs?|bild(?:er)?|images?|grafik|illustrations?|video)\b/iu;

/** The folders of sites in which a person's page stands. */
const FOLDER =
  /\/(?:authors?|autor(?:en|es|in|innen)?|auteurs?|autori|staff|people|persons?|personen|profile?s?|profil|journalist(?:e|en)?s?|redaktion|redakteure?|writers?|contributors?|columnists?|newsteam|bios?|by|mitarbeiter)(?:[/?=]|-)|\/@/iu;

/**
 * The words in which a page says who wrote its article, where no mark does: announced or linked beside the title,
 * or with a label anywhere.
 */
export function bylinesIn(lines: readonly PageLine[], title: string | undefined): string[] {
  const isShort = ({ text }: PageLine) => text.length <= LONGEST_BYLINE && !PICTURED.test(text);
  const [short, beside] = [lines.filter(isShort), linesBeside(lines, title).filter(isShort)];
  const ways: readonly (() => string[])[] = [
    () => withoutComments(beside).flatMap(({ text }) => text.split(PARTED).flatMap(announced)),
    () => beside.flatMap(({ links }) => links.filter(leadsToPerson).map(({ text }) => text)),
    () => beside.flatMap(({ text }) => behindDate(text)),
    () => short.flatMap(({ text }) => nameOf(LABELLED.exec(text)?.groups?.names)),
    () => short.flatMap(({ text }, at) => (LABEL_OVER.test(text) ? nameOf(short[at + 1]?.text) : [])),
    () => under(short),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** "Author", with the name in the next line, as in lists and tables of what is known of a page. */
const LABEL_OVER = new RegExp(`^(?:${AUTHOR}|(?:${KIND_OF_TEXT}\\s)?by)\\s*[:：]?$`, 'iu');

/** The lines without those of others' comments: of those that say when somebody posted, the first is the article's. */
const withoutComments = (lines: readonly PageLine[]) => {
  const first = lines.findIndex(isPosting);
  return lines.filter((line, at) => at <= first || !isPosting(line));
};
const isPosting = ({ text }: PageLine) => DONE_BY.test(text) && findDate(text) !== undefined;

/** "Posted by Jane Smith on 3 May 2007" under a text, where a page has one such line; others are those of comments. */
function under(lines: readonly PageLine[]): string[] {
  const found = lines.filter(isPosting).flatMap(({ text }) => announced(text));
  const [name, ...others] = new Set(found);
  return name === undefined || others.length > 0 ? [] : [name];
}
const DONE_BY = new RegExp(`^${KIND_OF_TEXT}\\s(?:(?:in|unter)\\s.{1,40}?\\s)?${BY}\\s`, 'iu');

/** Between the parts of a line: "Reviewed by Tom Bell — Written by Jane Smith", "3 May 2020 / by Jane Smith". */
const PARTED = new RegExp(`\\s*[|·•]\\s*|\\s+[–—]\\s+|\\s+/\\s+(?=${BY}\\s)`, 'iu');

/** "05.02.2020 - By Jane Smith". */
const DATE_BEFORE = /^[\d\s./:-]{6,20}[\s|·–-]+(?=\p{L})/u;

function announced(line: string): string[] {
  const text = withoutDateBefore(line.replace(DATE_BEFORE, ''));
  const found =
    TITLED.exec(text) ??
    HAN_REPORTER.exec(text) ??
    HAN_REPORTER_BEHIND.exec(text) ??
    ANNOUNCED.exec(text) ??
    REPORTS.exec(text) ??
    ANNOUNCED_DI.exec(text) ??
    LABELLED.exec(text) ??
    IN_CHARGE.exec(text);
  return nameOf(found?.groups?.names);
}

const BEHIND_DATE = new RegExp(
  `^[\\s,|·–—-]*(?:\\d{1,2}[:.h]\\d{2}(?:\\s?(?:uhr|[ap]\\.?m\\.?))?[\\s,|·–—-]*)?(?:${VIEWS}[\\s,|·–—-]+)?(?=${BY}\\s|${AUTHOR}\\s*[:：])`,
  'iu',
);

/** "Publié le 3 mai 2019 par Jane Smith" from its "par" on. */
export function withoutDateBefore(line: string): string {
  const date = findDate(line);
  if (date === undefined) return line;
  const rest = line.slice(line.indexOf(date.printed) + date.printed.length);
  return BEHIND_DATE.test(rest) ? rest.replace(BEHIND_DATE, '') : line;
}

function nameOf(words: string | undefined): string[] {
  const names = words === undefined ? undefined : beforeDate(words).split(BEHIND)[0]?.trim();
  return names === undefined || names === '' ? [] : [names];
}

/** Names without the date behind them. */
export function beforeDate(names: string): string {
  const date = findDate(names);
  const at = date === undefined ? 0 : names.indexOf(date.printed);
  if (date === undefined || at <= 0) return names;
  const before = names.slice(0, at).replace(BEFORE_DATE, '');
  const [whole, weekday] = WEEKDAY.exec(before) ?? [];
  const isWeekday = weekday !== undefined && readDate(`${weekday} ${date.printed}`) !== undefined;
  return isWeekday ? before.slice(0, -(whole?.length ?? 0)) : before;
}

/** "Ann Lee Monday, 3 May 2021"; shorter words are names, too: Sun. */
const WEEKDAY = /\s(\p{L}{5,})\.?,?\s*$/u;

/** "on", "on Saturday, ". */
const BEFORE_DATE = /\s(?:on|am|le|el|den|at|in|um|il|em)(?:\s\p{L}{2,12}\.?,?)?\s*$/iu;

/** "04.02.2022 | 13:10 Uhr | Jane Smith"; what stands before a date is mostly a place. */
function behindDate(text: string): string[] {
  const parts = text.split(/\s*[|·•]\s*|\s+[-–—/]\s+/u);
  const dated = parts.findIndex((part) => part.length < 40 && findDate(part) !== undefined);
  return dated < 0 ? [] : parts.slice(dated + 1).filter((part) => isPerson(part) && !PLACE.test(part));
}

/** How names of places begin that look like persons' names. */
const PLACE =
  /^(?:new|san|santa|santo|são|los|las|bad|saint|st\.|sankt|hong|north|south|east|west|rio|buenos|kuala|tel|abu|cape|fort|port|mount|lake|great|united|costa|puerto|sri|saudi|frankfurt|burkina|sierra|addis)\s/iu;

/** Whether a link leads to the page of the person it names. */
function leadsToPerson({ text, href }: PageLink): boolean {
  if (!isPerson(text) || !FOLDER.test(href)) return false;
  const folders = href.split('/').map(bareLetters);
  return text
    .split(/[\s.-]+/u)
    .some((word) => word.length > 2 && folders.some((folder) => folder.includes(bareLetters(word))));
}
