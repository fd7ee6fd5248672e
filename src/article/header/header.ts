import type { Caption } from '../article.js';
import { AUTHOR_LABEL, BY, KIND_OF_TEXT } from './by-words.js';
import { readDate } from './dates.js';
import { isAccount } from './person-names.js';

/** What a header line tells. */
export interface Credits {
  readonly authors?: readonly string[];
  readonly source?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly section?: string;
}

/** What has been read of a line so far. */
type Found = { -readonly [K in keyof Credits]: Credits[K] };

type Field = 'authors' | 'source' | 'published' | 'updated' | 'section';

/** Words that announce a field, in the languages that newspapers of our readers use. A colon follows. */
const LABELS: Record<Field, string> = {
  authors: `By|Written by|${AUTHOR_LABEL}|记者|بقلم`,
  source: 'Source|Publisher|Publication|Quelle|Fuente|Источник|来源|المصدر|Fonte',
  published:
    'Published(?: on| at)?|Publication date|Posted(?: on| at)?|Date|First published|Veröffentlicht(?: am)?|Erschienen(?: am)?|Publicado(?: el)?|Fecha|Опубликовано|Дата|发布时间|发表时间|时间|日期|تاريخ النشر|نشر في|Publié(?: le)?',
  updated:
    'Updated(?: on| at)?|Last updated(?: on| at)?|Modified|Last modified|Aktualisiert(?: am)?|Actualizado(?: el)?|Обновлено|更新时间|آخر تحديث',
  section: 'Section|Category|Filed under|Posted in|Ressort|Rubrik|Sección|Рубрика|Раздел|栏目|القسم',
};
const LABEL = new RegExp(
  `(?:^|(?<=[\\s|·•,;，/]))(?:${Object.entries(LABELS)
    .map(([field, words]) => `(?<${field}>${words})`)
    .join('|')})\\s*[:：]\\s*`,
  'giu',
);
/** The same words without a colon, for dates only: "Published 13 July 2020". */
const DATE_LABEL =
  /^(?:(?<updated>(?:last )?(?:updated|modified)|aktualisiert|actualizado|mis à jour|обновлено)|(?<published>(?:first )?published|posted|veröffentlicht|erschienen|publicado|publié|опубликовано|发布于|نشر))(?: (?:on|at|am|el|le|в))?\s+(?=.*\p{N})/iu;
const BYLINE = new RegExp(
  `^(?:(?:(?:an?|eine?|une?|un[ao])\\s)?${KIND_OF_TEXT}\\s)?(?:${BY}|de|di|текст)\\s+(?=\\P{Ll})`,
  'iu',
);

/** "新华社记者 李星 王芳": papers print whose reporters they are, and no colon. */
const REPORTER =
  /^(?:(?<paper>\p{sc=Han}{2,12}?)(?:特约|实习|见习|首席)?|特约|实习|见习)?记者(?<gap>\s*)(?<names>[\p{sc=Han}·]{2,8}(?:[\s、]+[\p{sc=Han}·]{2,8}){0,5}?)(?:\s+\p{sc=Han}{0,8}(?:报道|摄影报道))?$/u;
const REPORTED_ON = /^(.*记者.*?)\s+(\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}[日\d\s:：]*)$/u;
/** Most Chinese surnames: what follows "记者" without a space is a name only if it begins with one. */
const SURNAME =
  /^[李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]\p{sc=Han}{1,2}$/u;

const NAME_WORD = String.raw`(?:(?:d'|O'|Mc|Mac|al-|el-)?\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|[\p{Script=Han}\p{Script=Arabic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Hangul}·]+)`;
const PARTICLE = `(?:de|e|da|di|du|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|y|ter|ten|dos|af)`;
const NAME = new RegExp(
  String.raw`^${NAME_WORD}(?:\s+(?:${PARTICLE}\s+)*${NAME_WORD}){0,4}(?:,?\s+(?:Jr|Sr|II|III)\.?)?$`,
  'u',
);
const TITLE = /^(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Rev|Lord|Lady)\.?\s+/u;
const ROLE =
  /\b(?:staff|writer|reporter|correspondent|editor|columnist|bureau|contributor|chief|journalist|producer|special to|for the|redakteur|korrespondent|корреспондент|обозреватель|记者|评论员)\b/iu;
const AGENCY =
  /\b(?:Reuters|AP|AFP|UPI|Associated Press|Press|News|Times|Post|Journal|Guardian|Herald|Tribune|Daily|Magazine|Agency|Agence|dpa|EFE|TASS|Xinhua|BBC|CNN|NPR|Bloomberg|Gazette|Review|Today|Zeitung|Diario|País|Ведомости|Коммерсант)\b|\.(?:com|org|net|co\.uk|cn|ru|de|es)\b/u;

/**
 * Reads a line as a line of the header: byline, source, dates, section, in any order and mixture.
 *
 * @returns undefined unless the whole line is accounted for: body text that happens to begin with "By" is
 * never taken for a byline.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every label has its own way of being wrong, in which case the line is none of the header.
export function asCredits(printed: string): Credits | undefined {
  if (printed.length > 300) return undefined;
  const line = setApart(printed);
  const found: Found = {};
  const labels = [...line.matchAll(LABEL)];
  const loose = line.slice(0, labels[0]?.index);
  for (const [i, label] of labels.entries()) {
    const value = line
      .slice(label.index + label[0].length, labels[i + 1]?.index)
      .replace(/[\s|·•,;，/]+$/u, '')
      .trim();
    const field = (Object.keys(LABELS) as Field[]).find((one) => label.groups?.[one] !== undefined);
    const [own = '', ...others] = value.split(/\s+[|·•]\s+/u);
    if (!field || !own || own.split(/\s+/).length > 14) return undefined;
    const dated = field === 'source' ? DATED_SOURCE.exec(own)?.groups : undefined;
    if (field === 'authors') {
      if (!readByline(own, found)) return undefined;
    } else if (field === 'published' || field === 'updated') {
      if (!/\p{N}/u.test(own)) return undefined;
      found[field] ??= own;
    } else if (dated) {
      const { name = '', date = '' } = dated;
      found.source ??= name;
      found.published ??= date;
    } else if (/[.!?]$/.test(own) && own.split(/\s+/).length > 6) return undefined;
    else found[field] ??= own;
    for (const other of others) if (!loosePart(other.trim(), found)) return undefined;
  }
  const parts = loose
    .split(
      /\s*[|·•]\s*|\s+[—–]\s+|\s{2,}|,\s+(?=(?:last )?(?:updated|modified|mis à jour|aktualisiert|actualizado|обновлено)\s.*\p{N})/iu,
    )
    .map((part) => part.trim())
    .filter(Boolean);
  let named = found.authors !== undefined || labels.length > 0;
  for (const [i, part] of parts.entries()) {
    if (loosePart(part, found)) {
      named = true;
      continue;
    }
    // "By Jane Smith | Northern Grower | 3 March 2024": an outlet or a place, which can't be told apart.
    if (i > 0 && found.authors && NAME.test(part) && parts.slice(i + 1).some(isDate)) continue;
    // "Jane Smith | Reuters", "Jane Smith in Moscow": a name without "By" needs company to be a byline.
    const accompanied = parts.length > 1 || labels.length > 0 || ROLE.test(part) || PLACED.test(part);
    if (i > 0 || !accompanied || BYLINE.test(part) || !readByline(part, found)) return undefined;
    if (parts.length === 1 && labels.length === 0) named = true;
  }
  return named && Object.keys(found).length > 0 ? found : undefined;
}

/** What stands beside a byline and says nothing of the header. */
const BESIDE =
  /\s*(?:[|·•,–—]\s*)?(?:\d+\s?-?(?:min(?:ute)?s?\.?\s?(?:read|lesezeit)|minuten lesezeit|min de (?:lectura|lecture))|email the author|follow (?:on|@)\s?\S+|view author archive)\s*$/iu;
const DEGREE =
  /,?\s+(?:M\.?D\.?|Ph\.?\s?D\.?|MBA|M\.?P\.?H\.?|J\.D\.|M\.A\.|B\.A\.|M\.?Sc\.?|B\.?Sc\.?|R\.N\.|Esq\.?|R\.?D\.?N?\.?)(?=$|[\s,|])/gu;
const DATE_FIRST =
  /^(?:posted|published|veröffentlicht|publicado|publié)(?: on| am| el| le)?\s+(?<date>.{6,40}?\d),?\s+(?:by|von|por|par)\s+(?<name>\p{Lu}.{1,80})$/iu;
/** More words than a byline with a date has. */
const MOST_WORDS = 16;

/** Parts of a header line that run together, with marks between: "By Ana Ruiz April 6, 2021". */
function setApart(printed: string): string {
  const line = printed
    .replace(/(?<!\s)\s*\n\s*/g, ' | ')
    .replace(BESIDE, '')
    .replace(BESIDE, '')
    .replace(DEGREE, '');
  const { date, name } = DATE_FIRST.exec(line)?.groups ?? {};
  if (date !== undefined && name !== undefined && readDate(date)) return `By ${name} | ${date}`;
  if (!BYLINE.test(line)) return line;
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return line;
  for (let i = 2; i < words.length; i++) {
    // What has a label is read by it.
    if (/[:：]\s*$/u.test(words.slice(0, i).join(' '))) return line;
    const rest = words
      .slice(i)
      .join(' ')
      .replace(/^(?:on|am|el|le|[-–—|·]|published|posted)\s+/iu, '');
    if (/\d{4}/.test(rest) && readDate(rest))
      return `${words
        .slice(0, i)
        .join(' ')
        .replace(/[\s,|–—-]+$/u, '')} | ${rest}`;
  }
  return line;
}

/** "新华社 2020-07-13 12:38": no comma parts a source from a date. */
const DATED_SOURCE =
  /^(?<name>.{1,60}?)\s+(?<date>\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}[日\d\s:：]*)$/u;

const PLACED = new RegExp(
  String.raw`^${NAME_WORD}(?:\s+${NAME_WORD}){1,3}(?:\s+and\s+${NAME_WORD}(?:\s+${NAME_WORD}){1,3})?\s+in\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2}$`,
  'u',
);

/** A part without a label that says by itself what it is. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of cases, in the order in which they are tried.
function loosePart(part: string, found: Found): boolean {
  const dated = DATE_LABEL.exec(part);
  if (dated) {
    const value = part.slice(dated[0].length);
    if (readDate(value) === undefined || value.split(/\s+/).length > 9) return false;
    if (dated.groups?.updated !== undefined) found.updated ??= value;
    else found.published ??= value;
    return true;
  }
  const [, before, day] = REPORTED_ON.exec(part) ?? [];
  if (before !== undefined && day !== undefined && REPORTER.test(before)) {
    found.published ??= day;
    return loosePart(before, found);
  }
  const reporters = REPORTER.exec(part)?.groups;
  if (reporters && !found.authors) {
    const { names: printed = '', gap, paper } = reporters;
    const names = printed.split(/[\s、]+/u);
    if (!gap && !names.every((name) => SURNAME.test(name))) return false;
    if (names.some((name) => name.length > 4 && !name.includes('·'))) return false;
    found.authors = names;
    if (paper !== undefined && !/^本/u.test(paper)) found.source ??= paper;
    return true;
  }
  if (BYLINE.test(part)) {
    return readByline(part.replace(BYLINE, ''), found);
  }
  if (isDate(part)) {
    found.published ??= part;
    return true;
  }
  const isOutlet = AGENCY.test(part) || /^The\s/.test(part);
  if ((found.authors || found.published) && isOutlet && part.split(/\s+/).length <= 6) {
    found.source ??= part;
    return true;
  }
  return false;
}

const isDate = (part: string) =>
  readDate(part) !== undefined &&
  part.split(/\s+/).length <= 8 &&
  !/[.!?]$/.test(part.replace(/\b(?:a|p)\.m\.$/i, ''));

/** "Jane Smith for the Daily Mail", "Jane Smith, special to the Post": for whom somebody writes. */
const WRITES_FOR =
  /^(?<names>.*\p{L}\s\p{Lu}.*?),?\s+(?:special\s+(?:to|for)|for|für|para|pour)\s+(?:the\s+|THE\s+)?(?<paper>\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*(?:\s+(?:(?:of|de|la|le|del|der|and|&)\s+)?\p{Lu}[\p{L}\p{M}\p{N}'’&.-]*){0,4})$/u;

const ANNOUNCED = new RegExp(`^(?:${LABELS.authors})\\s*[:：]|${BYLINE.source}`, 'iu');

/** Whether a line begins as a byline does and goes on with a whole name, so that nothing else can be meant. */
export function isByline(line: string): boolean {
  if (/^\p{Ll}/u.test(line) || !(ANNOUNCED.test(line) || REPORTER.test(line))) return false;
  return asCredits(line)?.authors?.every((name) => /\s|\P{sc=Latin}{2}/u.test(name)) === true;
}

/** Reads the names in a byline, without titles, roles and places; false when it isn't made of names. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: every part of a byline has its own way of being wrong, in which case it is none.
function readByline(text: string, found: Found): boolean {
  if (found.authors) return false;
  const forPaper = WRITES_FOR.exec(text.replace(/\sfor\s/iu, ' for ').trim())?.groups;
  if (!forPaper && /^\S+\s+for\s/iu.test(text)) return false;
  const bare = (forPaper?.names ?? text)
    .replace(/\([^()]*\)/g, ' ')
    .replace(EMAIL, ' ')
    .replace(/(?<!(?<!\p{L})(?:Jr|Sr|\p{Lu}))[.。]$/u, '')
    .replace(/\s+(?:in|at|à|en|aus|в)\s+\p{Lu}[\p{L}\s,.-]*$/u, '')
    .trim();
  const parts = bare
    // "Marco Neri e Anna Verdi" are two; "José Souza e Silva" is one.
    .split(
      /\s*(?:,|;|、|，|&|\/|\band\b|\bund\b|\bwith\b|\s(?:y|et|en|og|och)\s|\se\s(?=\S+\s+\S)|\sи\s|\sو\s?)\s*/iu,
    )
    // "李星 王芳" are two; "李 星" is one.
    .flatMap((part) => (TWO_HAN.test(part.trim()) ? part.trim().split(/\s+/) : [part.trim()]))
    .filter(Boolean);
  const names: string[] = [];
  for (const part of parts) {
    const name = part.replace(TITLE, '').trim();
    const agency = properCase(name.replace(/^The\s+|\s+staff$/giu, ''));
    if (AGENCY.test(agency) && (names.length > 0 || NAME.test(agency))) {
      found.source ??= agency;
      continue;
    }
    if (names.length > 0 && (ROLE.test(name) || CHAIR.test(part))) continue;
    // "By Jane Smith, Moscow": after a whole name, one word alone is a place.
    if (names[0]?.includes(' ') && /^[\p{Script=Latin}\d]+$/u.test(name)) continue;
    if (!NAME.test(name) || name.length > 60 || isAccount(name)) return false;
    names.push(properCase(name));
  }
  if (names.length > 12 || (names.length === 0 && !found.source)) return false;
  if (names.length > 0) found.authors = names;
  if (forPaper?.paper !== undefined) found.source ??= properCase(forPaper.paper);
  return true;
}

const TWO_HAN = /^\p{sc=Han}{2,4}(?:\s+\p{sc=Han}{2,4})+$/u;

/** What a learned author is; only after a name, for before one it may be part of it. */
const CHAIR = /^(?:(?:associate|assistant|emeritus) )?(?:professor|lecturer|director|analyst|fellow)\b/iu;

/** "JANE SMITH" as a name is written; initials and agencies' letters stay. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name) || /^\p{Lu}{2,4}$/u.test(name)) return name;
  return name.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const CREDIT =
  /(?:^|[\s(（[|—–-])(?:photos?|pictures?|images?|photograph|(?:photo|image|picture) ?credits?|credit|foto|imagen|bild|фото|图片?来源|图片?|照片|摄影|摄|صورة|تصوير)(?:\s+by|\s+from|\s+courtesy of)?\s*[:：/]\s*(?<credit>[^:：]{2,80}?)\s*[)）\]]?\.?$/iu;
const CREDIT_BY =
  /[([]\s*(?:file )?(?:photo|picture|image|photograph)s?\s+(?:by|from|courtesy of)\s+(?<credit>[^()[\]]{2,80})[)\]]\.?$/iu;
/** "Photos by Ann Lee", which is all that a line says. */
const TAKEN_BY_ALONE =
  /^(?:photos?|photography|photographs|pictures?|images?|illustrations?|graphics?|fotos?|bilder)\s+(?:by|von|courtesy of|from|par|por|de|di)\s+(?<credit>\p{Lu}[^.:]{2,60})$/iu;
/** "(AP Photo/Ann Lee)", "REUTERS/Ann Lee", "（李星摄）". */
const AGENCY_CREDIT =
  /(?:^|\(|(?<=[.!?”]\s))(?<credit>(?:AP|AFP|EPA|UPI|TASS|VCG|Xinhua|Reuters|REUTERS|Getty Images)(?: Photo)?\s?\/\s?\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}?)\)?\.?$/u;
/** "The old bridge, photo © Ann Lee, 2018". */
const OWNED_BY =
  /(?:^|[\s(（[|—–-])(?:(?:photos?|pictures?|images?|fotos?|bild(?:er)?|imagen)\s*)?©\s*(?<credit>\p{L}[^.!?©]{1,60}?)(?:,?\s\d{4})?[)）\]]?\.?$/iu;
/** In characters: a longer text is a paragraph with its rights behind it. */
const LONGEST_OWNED = 300;
/** Agencies and archives that are written small. */
const SMALL_NAME =
  /^(?:dpa|afp|ap|apa|epd|kna|ots|getty|reuters|imago|picture[ -]alliance|pixabay|unsplash|istock|shutterstock|wikimedia|file photo|courtesy)\b/iu;
const TAKEN_BY = /[（(](?<credit>[\p{sc=Han}·\s]{2,20})(?:摄|攝)[）)]。?$/u;
const FILE_PHOTO = /(?:[\s.|([—-]|^)(?<credit>file photo)[)\]]?\.?$/iu;

/** "File photo: the bridge in 1950": what follows is the caption, unless it is only whose picture it is. */
const FROM_ARCHIVE =
  /^[([（]?(?:file (?:photo|picture|image|pic)(?:graph)?|archivbild|archivfoto|(?:foto|imagen) de archivo|photo d['’]archives?|архивное фото|фото из архива|资料图片?|资料照片|صورة أرشيفية)\s*[:：]\s*/iu;

/** Reads a block as a picture's caption, which it is only when a credit ends it or the archive is named before it. */
export function asCaption(text: string): Caption | undefined {
  if (text.length > 600) return undefined;
  const archive = FROM_ARCHIVE.exec(text)?.[0];
  const shown = archive === undefined ? '' : text.slice(archive.length).replace(/[\s)\]）]+$/u, '');
  if (shown !== '' && !(AGENCY.test(shown) && shown.split(/\s+/).length <= 3)) {
    return asCaption(shown) ?? { text: shown.replace(/(?<!\.|[\s.]\p{Lu})\.$/u, '') };
  }
  const match =
    CREDIT_BY.exec(text) ??
    TAKEN_BY_ALONE.exec(text) ??
    AGENCY_CREDIT.exec(text) ??
    TAKEN_BY.exec(text) ??
    CREDIT.exec(text) ??
    (text.length <= LONGEST_OWNED ? OWNED_BY.exec(text) : null) ??
    FILE_PHOTO.exec(text);
  const credit = match?.groups?.credit?.trim();
  if (!match || !credit || credit.split(/\s+/).length > 10) return undefined;
  // A credit is a name; "his profile photo: a picture of a cat" is a sentence of the body.
  if (/^\p{Ll}/u.test(credit) && !SMALL_NAME.test(credit)) return undefined;
  const caption = text
    .slice(0, match.index)
    .replace(/[\s|—–(（[-]+$/u, '')
    .trim();
  const words = caption.replace(/(?<!\.|[\s.]\p{Lu})\.$/u, '');
  return { text: words || text, credit: credit.replace(/\.$/, '') };
}

const SECTION = new RegExp(`^(?:${LABELS.section})\\s*[:：]\\s*(?<section>[^.!?]{1,60})$`, 'iu');

/** The section, if the line tells nothing else. */
export function isSectionLine(line: string): string | undefined {
  return line.length > 120 ? undefined : SECTION.exec(line)?.groups?.section?.trim();
}

const BOILERPLATE =
  /^(?:(?:blog )?comments? (?:powered by|are closed|section)|powered by disqus|share (?:this|on|via)|follow us|subscribe|sign up|read (?:more|next|also)\b.{0,80}$|related (?:articles|stories|posts)|advertisement|continue reading|©|copyright\b|all rights reserved|leave a (?:comment|reply)|print this|tags?:|(?:share|tweet|email|print|comment)s?$|most (?:read|popular)|newsletter)/iu;

/** Lines that a page puts under every article. */
export function isBoilerplate(text: string): boolean {
  return text.length < 300 && BOILERPLATE.test(text);
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const ABOUT =
  /^[*_\s]*(?:\((?:dpa|afp|ap|reuters|sid|epd|kna|apa|sda|ansa|efe|lusa|belga|anp|pap|ntb|tass)(?:[-/,; ]\S{1,12}){0,4}\)$|\((?:reporting|writing|editing|additional reporting) by\b|(?:additional |further )?reporting by \p{Lu}|with (?:reporting|files) (?:by|from)\b|(?:\p{Lu}[\p{L}.'’-]+ ){1,12}contributed (?:to this (?:report|story|article)|reporting)|the (?:author|writer|columnist)s?(?:,| (?:is|are|was|were|has|have|writes?|lives?|works?|teach(?:es)?|can|may|would|thanks?|declares?|wish(?:es)?)\b)|about the author|(?:the )?(?:views|opinions) expressed|contact (?:the|us)|this (?:article|piece|essay|column) (?:was|is|first|originally|appeared|has)|a version of this (?:article|story)|\([a-z]{2,4}(?:[/,]\s?[a-z]{2,5}){0,2}\)$|editor'?s note|correction:|作者(?:是|为|系)|本文作者|本文|автор\s*[—–-]|автор является|der autor|die autorin|(?:el autor|la autora) es|الكاتب )/iu;

/** Behind a name: what somebody is and does. */
const DOES = /^\s+(?:is|was|are|has been|writes|reports|covers|teaches|works)\b/;

/** A line under the body about the text itself: who wrote it, whose views it holds, where to write. */
export function isNote(text: string, authors: readonly string[]): boolean {
  if (text.length > 700) return false;
  if (ABOUT.test(text)) return true;
  if (EMAIL.test(text) && text.split(/\s+/).length <= 30) return true;
  return authors.some((author) => text.startsWith(author) && DOES.test(text.slice(author.length)));
}
