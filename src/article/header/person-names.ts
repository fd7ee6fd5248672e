/** Who is no author whatever the page says: desks, roles, firms. */
const DESK =
  /(?:^|[^\p{L}])(?:admin(?:istrator)?|redak\p{L}*|redac\p{L}*|rédaction|редакция|sekretariat|geschäftsstelle|editors?|editorial|staff|team|webteam|webmaster|desk|newsroom|news|online|web|press(?:e|estelle|emitteilung)?|agentur|agency|agencia|agence|gmbh|ag|e\.?\s?v|inc|ltd|llc|corp|company|verlag|verein|verband|partei|magazin|magazine|zeitung|journal|times|post|blog|books|records|software|inhalte|guest|gast|anonym\p{L}*|anónimo|no author|unknown|unbekannt|user|support|marketing|kommunikation|communications?|institut\p{L}*|university|universität|ministerium|bundes\p{L}*|stiftung|foundation|gesellschaft|radio|tv|dpa|afp|reuters|efe|ap|pap|jiji|xinhua|pti|ansa|wire|services?|reporters?|correspondents?|contributors?|writers?|columnists?|photographers?|producers?|journalists?|developers?|updated|published|posted|director|manager|officer|president|executive|consultant|geschäftsführer(?:in)?|author|autor(?:in|en)?|follow|folgen|seguir|suivre|segui|more|read|share|comments?|kommentare?)(?![\p{L}])/iu;
/** Accounts and desks that systems put where an author's name would stand. */
const ACCOUNT =
  /^(?:super ?user|administrat(?:or|eur)|admin|webmaster|webteam|(?:our )?(?:staff|editors?|newsroom)|editorial (?:team|staff|board)|(?:online-?)?redaktion|redacción|redação|redazione|(?:la )?rédaction|редакция|(?:(?:our|own|staff|special|senior|local|political|foreign|education|health|court|crime|sports?|business) ){1,3}(?:reporter|correspondent|writer|editor)s?)$/iu;
export const isAccount = (name: string) => ACCOUNT.test(name);
/** Addresses, logins, and lists. */
const NO_NAME = /[@\d/_|]|https?:|\.(?:com|de|net|org|at|ch)\b/iu;
const isNobody = (name: string) => DESK.test(name) || NO_NAME.test(name);

const PARTICLE = '(?:de|da|di|du|del|della|dos|der|den|van|von|zu|v\\.|bin|ibn|al|el|la|le|y|ter|ten|af)';
const PERSON = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.)(?:\\s+(?:${PARTICLE}\\s+)*(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lu}\\.)){1,4}$`,
  'u',
);
const HAN_DESK =
  /记者|記者|报道|報道|编辑|編集|编译|本报|新华社|综合|来源|通讯员|[人][气氣]|留言|[瀏浏][覽览]|[阅閱][读讀]|[评評][论論]|分享|首[页頁]/u;
const UNSPACED = /^(?:[\p{sc=Han}]{2,4}|[\p{sc=Han}\p{sc=Katakana}·・]{2,12}|\p{sc=Hangul}{2,4})$/u;
const OTHER_SCRIPT =
  /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Thai}\p{M}.]+(?:\s[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Thai}\p{M}.]+){1,4}$/u;

/** 'Ann "The Bell" Lee'. */
const NICKNAME =
  /(?<=\p{L})\s(?:"[^"]{2,25}"|“[^”]{2,25}”|„[^“]{2,25}“|«[^»]{2,25}»|‘[^’]{2,25}’)\s(?=\p{Lu})/u;

/** Whether words have the form of a person's whole name, given and family's. */
export const isPerson = (name: string) =>
  name.length <= 60 &&
  !isNobody(name) &&
  (PERSON.test(name.replace(NICKNAME, ' ')) ||
    (UNSPACED.test(name) && !HAN_DESK.test(name)) ||
    OTHER_SCRIPT.test(name));

/**
 * Whether a word can be what somebody writes under, such as "Andrea", "HansG" or "Andrea ruiz". A login is written small, or has
 * figures and marks in it.
 */
export const isPenName = (name: string) =>
  /^\p{Lu}\p{L}{2,19}(?: \p{Ll}{3,19})?$/u.test(name) && /\p{Ll}/u.test(name) && !isNobody(name);

/** "JANE SMITH" and "Jane SMITH" as a name is written. */
export const wellCased = (name: string) =>
  /\p{Ll}/u.test(name)
    ? name.replace(/(?<=\s)(?!III$)\p{Lu}{3,}$/u, (word) => word[0] + word.slice(1).toLowerCase())
    : name.replace(/\p{Lu}{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase());

/** Whether a word can be what somebody calls himself among others, such as "valleygirl", "Tom_B" or "jan84". */
export const isScreenName = (word: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,23}$/u.test(word) &&
  /\p{L}{2}/u.test(word) &&
  !DESK.test(word.replaceAll('_', ' ')) &&
  !/\.\p{L}{2,4}$/u.test(word);
