/** Whom a byline names. */
export interface Byline {
  readonly authors: readonly string[];
  readonly source?: string;
}

// No label needs a colon here, so only words that open a byline and hardly a sentence that is nothing but names.
const OPENING =
  /^(?:by|written by|words by|story by|text by|posted by|reported by|report by|von|por|par|di|door|av|oleh|автор|текст|بقلم|كتب|كتبت|تأليف|מאת|โดย|द्वारा|του|της|文|作者|撰文|本报记者|记者|記者|新华社记者)(?:\s*[:：/／]\s*|\s+)(?=\S)/iu;
// Chinese sets no space: 记者王小明.
const OPENING_HAN = /^(?:本报记者|本報記者|新华社记者|记者|記者|作者|文[:：/／])\s*(?=\p{sc=Han})/u;

const AND =
  /\s+(?:and|und|et|og|och|ve|và|și|şi|και|en|oraz|и|та|dan|with)\s+|\s*(?:[;；、，&＋]|和|与|及)\s*|\s+و\s*(?=\p{L})/iu;
const AND_ROMANCE = /\s+[yei]\s+/u;
const COMMA = /\s*[,،]\s*/u;

const ROLE =
  /(?<!\p{L})(?:staff|writers?|reporters?|correspondents?|editors?|journalists?|columnists?|producers?|analysts?|contributors?|contributing|bureau|chief|desk|special|senior|freelance|guest|author|professor|redaktion|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|corresponsal|redacción|redactor(?:a)?|periodista|journaliste|correspondante?|envoyée? spéciale?|inviato|редакция|корреспондент|обозреватель|журналист|مراسل|محرر)(?!\p{L})/iu;
const BOARD = /^(?:the )?(?:editorial board|editors)$/iu;
const OUTLET =
  /(?<!\p{L})(?:reuters|bloomberg|xinhua|tass|upi|afp|dpa|efe|ansa|pti|cnn|bbc|npr|cbc|abc|nbc|cbs|msnbc|associated press|the ap|agence|al jazeera|news|newsroom|agency|agencies|agencia|agentur|times|tribune|gazette|chronicle|herald|newspapers?|media|network|magazine|weekly|press|zeitung|spiegel|le monde|el país|figaro|новости|агентство|риа|тасс|\p{L}+\.(?:com|org|net|co\.uk|de|cn|ru))(?!\p{L})|新华社|新華社|通讯社|日报|日報|晚报|时报|新闻网|环球网|人民网|社$/iu;
/** Also surnames and plain words, so a paper only where a person cannot be meant. */
const OUTLET_PERHAPS =
  /(?<!\p{L})(?:post|mail|mirror|daily|guardian|observer|independent|telegraph|journal|today|economist|tv|radio|wire|service|ap|star|sun|express|record|standard)(?!\p{L})/iu;
const THE_OUTLET = /^the\s+\p{Lu}/u;

const PARTICLE =
  /^(?:de|del|della|di|da|das|do|dos|du|la|las|le|les|los|van|von|der|den|ter|ten|zu|zum|zur|und|of|bin|ben|ibn|al|el|abu|bint|af|av|y|e|i|san|st\.?|the)$/u;
const NOT_NAMES =
  /^(?:the|a|an|this|that|he|she|it|they|we|you|his|her|our|all|most|some|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|now|then|how|why|what|when|who|default|accident|design|contrast)$/iu;

/** Whether words are the name of a paper, an agency or a site. */
export function isOutlet(words: string): boolean {
  if (words.length > 60 || /[.!?]\s|\d{3}/u.test(words) || words.split(' ').length > 6) return false;
  if (/\p{sc=Latin}/u.test(words) && !/^(?:\p{Lu}|\p{Ll}+\.)/u.test(words)) return false;
  return (
    OUTLET.test(words) ||
    (THE_OUTLET.test(words) && OUTLET_PERHAPS.test(words)) ||
    /^(?:AP|TV)\b/u.test(words)
  );
}

/** Whether words are a person's name to look at: a few words with capitals, or as many as such names have in scripts without. */
export function isName(words: string): boolean {
  if (words.length > 60 || /[\d!?:;@#"“”()[\]{}<>=*_/\\|]/u.test(words)) return false;
  const parts = words.split(/\s+/u);
  if (/\p{sc=Han}/u.test(words)) return /^[\p{sc=Han}·•・ ]{2,14}$/u.test(words) && parts.length <= 2;
  if (parts.length > 6 || NOT_NAMES.test(parts[0]!) || (parts.length === 1 && words.length < 3)) return false;
  if (/\.$/u.test(words) && !/(?:^|[\s.-])(?:\p{Lu}|Jr|Sr|Dr|Ph\.?D|St)\.$/u.test(words)) return false;
  if (!/[\p{Lu}\p{Lt}]/u.test(words))
    return /^[\p{L}\p{M}\s.'’\-\u200c\u200d]+$/u.test(words) && !/\p{Ll}/u.test(words);
  return parts.every(
    (part) => PARTICLE.test(part) || /^(?:[\p{Ll}]{1,2}['’-])?\p{Lu}[\p{L}\p{M}.'’-]*,?$/u.test(part),
  );
}

/**
 * Reads a byline: "By Jane Doe and John Roe | Reuters" (the `|` cut off before), "Von Eva Muster, Berlin", "JANE DOE, Staff Writer".
 * Leaves out "By", titles and places.
 *
 * @param opened whether a label already said that this is an author; else the line must open like a byline.
 * @returns nothing when a part of it is neither a name, a title, a place nor a paper: then it is no byline.
 */
export function readByline(line: string, opened = false): Byline | undefined {
  const text = line.trim();
  if (text.length > 200) return undefined;
  const opening = OPENING.exec(text) ?? OPENING_HAN.exec(text);
  if (!opening && !opened) return undefined;
  const romance = /^(?:por|di|par)\b/iu.test(text);
  let names = opening ? text.slice(opening[0].length) : text;
  names = names.replace(/\s*[<(（[]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+[>)）\]]?/gu, '').trim();
  names = names.replace(/^(?:by|von|por|par)\s+/iu, '');
  if (!/\p{Ll}/u.test(names) && /\p{Lu}{2}/u.test(names)) names = lowerCapitals(names);
  return readNames(names, romance);
}

function readNames(names: string, romance: boolean): Byline | undefined {
  const authors: string[] = [];
  let source: string | undefined;
  const pieces = names
    .split(romance ? new RegExp(`${AND.source}|${AND_ROMANCE.source}`, 'iu') : AND)
    .filter((piece) => piece !== '');
  let understood = false;
  for (const piece of pieces) {
    const [head = '', ...tail] = piece.split(COMMA).filter((part) => part !== '');
    const read = readPiece(head, authors.length === 0);
    if (!read) return undefined;
    understood = true;
    authors.push(...read.authors);
    source ??= read.source;
    // "A B, C D and E F" lists three people; "A B, Moscow" one and a place.
    for (const part of tail) {
      const more = readTail(part, pieces.length > 1);
      if (!more) return undefined;
      authors.push(...more.authors);
      source ??= more.source;
    }
  }
  if (!understood) return undefined;
  const unique = [...new Set(authors)];
  return source === undefined ? { authors: unique } : { authors: unique, source };
}

const NOBODY: Byline = { authors: [] };
const PLACE =
  /^(.+?)\s+(?:in|at|near|aboard|reporting from|from|à|aus|en|em|из|в)\s+(?:[\p{Lu}\p{sc=Han}].*|the\s.+)$/u;
const FOR = /^(.+?)\s+(?:for|of|of the|für|para|pour|para o|para a)\s+(?:the\s+)?((?:The\s+)?\p{Lu}.*)$/u;

/** "Jane Doe", "Jane Doe in Moscow", "Jane Doe for the Daily Mail", "Reuters", "Staff Writer", "Jane Doe (CNN)". */
function readPiece(piece: string, first: boolean): Byline | undefined {
  const bracket = /^(.+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/u.exec(piece);
  if (bracket) {
    const inner = readPiece(bracket[1]!, first);
    const outlet = isOutlet(bracket[2]!) || OUTLET_PERHAPS.test(bracket[2]!) ? bracket[2] : undefined;
    return inner && withSource(inner, outlet);
  }
  if (BOARD.test(piece)) return { authors: [piece] };
  const written = FOR.exec(piece);
  if (written && isName(written[1]!)) {
    const outlet = isOutlet(written[2]!) || OUTLET_PERHAPS.test(written[2]!) ? written[2] : undefined;
    return withSource({ authors: [written[1]!] }, outlet);
  }
  const placed = PLACE.exec(piece);
  if (placed) return readPiece(placed[1]!, first);
  if (ROLE.test(piece)) return piece.split(' ').length <= 8 ? untitled(piece) : undefined;
  if (isOutlet(piece)) return { authors: [], source: piece };
  if (isName(piece)) return { authors: severalHan(piece) };
  return undefined;
}

/** What follows a comma: a title, a paper, a place; another name only in a list. */
function readTail(part: string, list: boolean): Byline | undefined {
  if (/^(?:Jr|Sr|Ph\.?D|M\.?D|II|III|IV)\.?$/u.test(part)) return NOBODY;
  if (ROLE.test(part)) return part.split(' ').length <= 8 ? NOBODY : undefined;
  if (isOutlet(part) || OUTLET_PERHAPS.test(part))
    return part.length > 60 ? undefined : { authors: [], source: part };
  const named = readPiece(part, false);
  if (!named) return undefined;
  const one = !/\s/u.test(part) && !/\p{sc=Han}/u.test(part);
  return one || (!list && PLACES.test(part)) ? NOBODY : named;
}

/** Datelines of more than one word that look like names. */
const PLACES =
  /^(?:new york|los angeles|san francisco|las vegas|hong kong|new delhi|mexico city|tel aviv|cape town|abu dhabi|buenos aires|são paulo|sao paulo|rio de janeiro|kuala lumpur|addis ababa|phnom penh|washington,? d\.?c\.?|the hague|st\.? petersburg|united nations|saint petersburg|kansas city|salt lake city|new orleans|san diego)$/iu;

/** "Staff Writer Jane Doe", "Professor Li Xing": the name without the title, if there is one. */
function untitled(piece: string): Byline {
  const words = piece.split(/\s+/u);
  let last = words.length;
  while (last > 0 && !ROLE.test(words[last - 1]!)) last--;
  const name = words.slice(last).join(' ');
  return name.includes(' ') && isName(name) && !isOutlet(name) ? { authors: [name] } : NOBODY;
}

/** Chinese papers part names by a space: 王小明 李华. */
function severalHan(piece: string): string[] {
  return /^[\p{sc=Han}]{2,4}(?: +[\p{sc=Han}]{2,4})+$/u.test(piece) ? piece.split(/ +/u) : [piece];
}

function withSource(byline: Byline, source: string | undefined): Byline {
  return source === undefined || byline.source !== undefined ? byline : { ...byline, source };
}

/** "JANE McDOE, REUTERS" came in capitals for looks; agencies and initials keep theirs. */
function lowerCapitals(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word, index: number) => {
    const following = text[index + word.length];
    if (
      word.length === 1 ||
      /^(?:II|III|IV|AP|AFP|UPI|BBC|CNN|NPR|DPA|EFE|TASS|RIA|UN|EU|US|UK|NBC|CBS|ABC|FT)$/u.test(word)
    )
      return word;
    if (following === '.' && word.length <= 2 && !/[aeiouy]/iu.test(word)) return word;
    if (
      /^(?:AND|DE|LA|VON|VAN|DER|DEL|IN|FOR|OF|WITH|UND|Y|E|ET|И|В|DI|DA|DOS|THE)$/u.test(word) &&
      index > 0
    )
      return word.toLowerCase();
    const lowered = word[0] + word.slice(1).toLowerCase();
    return lowered.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
  });
}
