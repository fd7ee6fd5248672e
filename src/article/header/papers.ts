/** Agencies and papers that have no other word of papers in their names. */
export const AGENCY =
  /\b(?:Reuters|AP|AFP|UPI|Associated Press|Press|News|Times|Post|Journal|Guardian|Herald|Tribune|Daily|Magazine|Agency|Agence|dpa|EFE|TASS|Xinhua|BBC|CNN|NPR|Bloomberg|Gazette|Review|Today|Zeitung|Diario|País|Ведомости|Коммерсант)\b|\.(?:com|org|net|co\.uk|cn|ru|de|es)\b/u;

/** What newspapers call themselves: words in their names, and in some languages the ends of them. */
const PAPER = new RegExp(
  [
    '^(?:صحيفة|جريدة|مجلة|وكالة)\\s',
    `(?<!\\p{L})(?:${[
      'Courier|Messenger|Chronicle|Observer|Telegraph|Examiner|Argus|Advertiser|Sentinel|Bulletin|Inquirer|Dispatch',
      'Anzeiger|Kurier|Nachrichten|Tageblatt|Rundschau|Bote|Presse|Courrier|Gazette|Dépêche|Écho|Corriere|Gazzetta',
      'Diario|Gaceta|Giornale|Stampa|Jornal|Folha|Diário|Correio|Gazeta|Correo|Heraldo|Periódico|Noticias|Notícias|Krant|Courant',
      'Mattino|Messaggero|Kurier|Dziennik|Tygodnik|Głos|Echo|Wiadomości|Nowiny|Gazetesi|Postası|Haber|Haberleri|Dergisi',
      'Dagblad|[Гг]азета|[Вв]естник|[Нн]овости|[Пп]равда|[Ии]звестия',
    ].join('|')})(?!\\p{L})`,
    '\\p{Lu}\\p{L}{2,}(?:zeitung|anzeiger|kurier|nachrichten|tageblatt|rundschau|bote|krant|courant|dagblad|bode)$',
    '\\p{sc=Hangul}(?:일보|신문|뉴스|신보|매일|경제|타임스|저널|통신|방송|투데이)$',
    '\\p{sc=Han}(?:报|日报|晚报|时报|周刊|杂志|新华社|新闻网|新聞|日報|時報|晚報|週刊|雜誌|通信)$',
  ].join('|'),
  'u',
);
/** «Вестник Приволжья», 《江南晨报》: a paper's name in the marks that names stand in. */
const IN_MARKS =
  /^(?:«(?<ru>[^«»]{2,50})»|《(?<zh>[^《》]{2,50})》|『(?<ja>[^『』]{2,50})』|„(?<de>[^„“]{2,50})“|„(?<pl>[^„”]{2,50})”)$/u;
/** "El Faro del Norte", "La Voce dell'Isola": an article and two names at least; "La Paz" is a town. */
const ARTICLE = /^(?:el|la|le|il|lo|les|los|las|o|a|de|het|der|die|das|l['’])$/iu;
const JOINING =
  /^(?:de|del|della|delle|dell['’]|do|da|dos|das|du|des|d['’]|van|der|den|la|le|l['’]|et|y|e|en|und|&)$/u;

const isShort = (part: string) => part.split(/\s+/).length <= 6;

/** Whether a part of a header line is what a paper calls itself. */
export const isOutlet = (part: string): boolean =>
  (AGENCY.test(part) || PAPER.test(part) || IN_MARKS.test(part) || part.startsWith('The ')) && isShort(part);

/** Whether words between a byline and a date name a paper, though they have no word that papers have. */
export function isOutletBeside(part: string): boolean {
  const [article = '', ...words] = part.replace(/(?<=[lLdD]['’])(?=\p{Lu})/gu, ' ').split(/\s+/);
  const names = words.filter((word) => !JOINING.test(word));
  return (
    ARTICLE.test(article) &&
    /^\p{Lu}/u.test(article) &&
    isShort(part) &&
    names.length > 1 &&
    names.every((word) => /^\p{Lu}[\p{L}-]+$/u.test(word))
  );
}

/** Whether a line of its own is nothing but a newspaper's name. */
export const isPaper = (line: string): boolean =>
  line.length <= LONGEST_PAPER && isShort(line) && PAPER.test(line) && !/[.!?:]$/.test(line);
const LONGEST_PAPER = 60;

/** A paper's name without the marks around it. */
export const withoutMarks = (paper: string): string => {
  const { zh, ja, pl } = IN_MARKS.exec(paper)?.groups ?? {};
  return zh ?? ja ?? pl ?? paper;
};
