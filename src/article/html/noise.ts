import { asCredits } from '../header/index.js';
import { isNoiseText, LONGEST_APPEAL } from '../text/index.js';
import { kindOf } from './inline.js';
import { isElement, type PageElement, type PageNode } from './page.js';
import { isProse, type Piece } from './piece.js';

/** What class names and ids call the parts around an article, whole words only. */
const NOISE_NAME = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ad|ads|advert(?:isement|s)?|adsense|anzeige|sponsor(?:ed)?|promo(?:tion|box)?|outbrain|taboola',
    'share|sharing|sharedaddy|social(?:-?media|-?links|-?share)?|addtoany|shariff|follow-?us',
    'related(?:-?(?:posts|articles|content|stories|links|items))?|recirc(?:ulation)?|recommend(?:ed|ations?)|readmore|read-?more|more-?stories|jp-relatedposts|yarpp|verwandte?',
    'newsletter(?:-?\\w+)?|subscribe|subscription|signup|sign-?up|paywall',
    'comments?|comment-?list|comments-area|respond|disqus(?:_thread)?',
    'breadcrumbs?|pagination|pager|nav(?:igation|bar)?|nav-?links|post-?navigation|menu|toc|skip-?link',
    'cookies?|cookie-?(?:banner|notice|consent)|consent|gdpr|modal|popup|overlay|lightbox',
    'author-?(?:box|bio|info|card|description)|about-?author|bio-?box|vcard-author',
    'tags?|tag-?(?:list|links|cloud)|post-?tags|article-?tags|entry-(?:footer|utility)|post-?footer|post-?meta|entry-?meta|article-?meta|byline|dateline|meta-?info|timestamp',
    'siteSub|footer|site-footer|sidebar|widget|widget-area|toolbar|print-?(?:link|button)|rating|ratings|kk-star-ratings|vote|screen-reader-text|sr-only|visually-?hidden|tooltip|copyright',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);

/** A part that is most of the text is the text, whatever it is called. */
const LARGEST_NOISE = 0.3;
/** But a short article may have more about its author, or about cookies, than in its own text of two sentences. */
const SURE_NOISE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|author-?(?:box|bio|info|card|description)|about-?author|disqus(?:_thread)?|comment-?list|comments(?:-area)?)(?:$|[\s_-])/i;
const LEAST_REST = 200;

interface PartSize {
  /** How much of all text stands in a part, from 0 to 1. */
  readonly share: number;
  /** How many characters stand elsewhere. */
  readonly rest: number;
}

/**
 * Whether a part of the body is something else by its name.
 *
 * @param sizeOf asked only where the name says so.
 */
export function isNoisePart(element: PageElement, sizeOf: (element: PageElement) => PartSize): boolean {
  if (!isNoiseByName(element)) return false;
  const { share, rest } = sizeOf(element);
  return share <= LARGEST_NOISE || (rest >= LEAST_REST && SURE_NOISE.test(nameOf(element)));
}

const nameOf = (element: PageElement) =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

function isNoiseByName(element: PageElement): boolean {
  const kind = kindOf(element);
  if (/^H[1-6]$/.test(kind)) return false;
  if (kind === 'FOOTER' || kind === 'NAV') return true;
  if (/^(?:navigation|complementary|dialog|banner|search)$/.test(element.getAttribute('role') ?? ''))
    return true;
  const name = nameOf(element);
  return name.length < 400 && NOISE_NAME.test(name);
}

const RELATED =
  /^(?:related(?: (?:articles?|stories|story|posts?|links?|content|coverage|topics|news|reading))?|more (?:on this|from|stories|news|to read|like this|in|about)\b.*|(?:you (?:may|might) also (?:like|enjoy|be interested in)|read (?:more|next|also|this next)|see also|see more|don['’]t miss|most (?:read|popular|viewed)|latest(?: (?:news|stories))?|popular|trending(?: now)?|recent (?:posts|articles|stories|news|comments)|recommended(?: for you)?|top stories|editor['’]?s['’]? picks|share this(?: (?:article|story|post|page))?|story timeline|what to read next|up next|leave a (?:reply|comment)|discussion about this (?:post|article)|(?:\d+ )?comments?|comentarios|kommentare?|commentaires|like this)|(?:mehr|weitere[rs]?) (?:zum thema|artikel|beiträge|links|infos?|informationen|nachrichten|themen|meldungen).*|(?:ähnliche|verwandte) (?:artikel|beiträge|themen)|das könnte (?:sie|dich) auch interessieren|auch interessant|lesen sie auch.*|themen im artikel|diesen (?:artikel|beitrag) teilen|beitrag teilen|teilen|zum thema|le puede interesar|te puede interesar|también te puede.*|noticias relacionadas|artículos relacionados|lea también|lire aussi|à lire aussi|articles? (?:liés|similaires)|sur le même (?:sujet|thème)|leia (?:mais|também)|veja também|leggi anche|articoli correlati|lees ook|czytaj (?:też|także|również)|zobacz (?:też|także|również)|читайте также|по теме|相关(?:新闻|阅读|文章)|関連記事|iklan)\s*[:.…]*$/iu;

/** A line that says when, as sites put it over, in and under a text; its words are no sentence. */
const DATELINE =
  /^(?:(?:(?:last |first )?(?:updated|published|posted)|aktualisiert|veröffentlicht|publicado|actualizado|publié|mis à jour|opublikowano|zaktualizowano)\b(?: on| at| am| el| le)?[\s:]|by\s\p{Lu}.*\d{1,2}:\d{2}|(?:\S+\s+)?\p{L}+ \d{1,2}, \d{4}\s*[/|])/iu;
/** What stands over a text may be its header, which is read later on. */
const OVER = 8;
const isDateline = (text: string, at: number) =>
  text.length <= 120 &&
  /\d/.test(text) &&
  DATELINE.test(text) &&
  !/\p{Ll}{3,}[.!?]$/u.test(text) &&
  (at >= OVER || asCredits(text) === undefined);

/** A list of links may be a table of contents, or the article itself. */
const isLinkOnly = ({ text, linked, level, list }: Piece) =>
  level === 0 &&
  text.length < (list ? 300 : 500) &&
  ((linked * text.length) / text.replace(SECTION, '').length >= 0.85 || (linked >= 0.6 && isMenu(text)));
/** Short lines without an end, most of them links: a page's menu with a word over it. */
const isMenu = (text: string) =>
  text.split('\n').length >= 4 &&
  text.split('\n').every((line) => line.length <= 40 && !/[.!?…:]$/u.test(line));
/** "IN THE NORTH:" before the headline of another article. */
const SECTION = /^\p{Lu}[\p{Lu}\s’'&-]{2,28}:\s*/u;

/** The beginning of another article, with a link to the rest. */
const isCutShort = ({ text, linked, level }: Piece) =>
  level === 0 && linked > 0 && text.length <= LONGEST_APPEAL && CUT_SHORT.test(text);
const CUT_SHORT =
  /(?:…|\.{3})\s*[→»›>]?\s*(?:read(?: more| on)?|continue(?: reading)?|learn more|more|weiterlesen|mehr(?: lesen)?|lire la suite|leer más|ler mais|leggi tutto|czytaj (?:więcej|dalej)|читать (?:далее|дальше)|lees (?:meer|verder)|続きを読む|阅读全文)\s*[….→»›>]*$/iu;

/** Whether the sentence before a list leads to it: "Three firms may build it:". */
const isAnnounced = ({ list }: Piece, before: Piece | undefined) =>
  list &&
  before !== undefined &&
  before.level === 0 &&
  /[:：]$/u.test(before.text) &&
  before.text.length >= 20;

/** Whose a post on another site is, which is quoted with it. */
const isPostedElsewhere = ({ text, element }: Piece) =>
  /^posted by .{2,80} on .{0,30}\d{4}$/iu.test(text) && element.closest('blockquote') !== null;

/** A headline and the words for those who can't see the picture beside it, which are the same. */
const TWICE = /^(.{20,200}[^.!?…]) \1$/u;

/**
 * What stands under a heading such as "Recent posts" in a box that has nothing of the text before it in it: headlines
 * with links, and beginnings of other articles. A box with a long paragraph may have the rest of the text in it.
 */
function teasersUnder(pieces: readonly Piece[], at: number, before: Piece | undefined): Set<Piece> {
  const text = new Set(before === undefined ? [] : around(before.element));
  const boxes = before === undefined ? [] : around(pieces[at]?.element ?? null);
  const box = boxes.findLast((element) => !text.has(element));
  if (box === undefined) return new Set();
  const end = pieces.findIndex((piece, to) => to > at && !around(piece.element).includes(box));
  const inside = pieces.slice(at + 1, end < 0 ? undefined : end);
  const isTeasers =
    inside.some(({ linked }) => linked > 0.5) &&
    inside.every((piece) => piece.linked > 0.5 || piece.text.length <= LONGEST_TEASER);
  return new Set(isTeasers ? inside : []);
}
/** Pages have two or three, and each takes a look at all that follows. */
const MOST_BOXES = 10;
/** In characters: two lines of a teaser. */
const LONGEST_TEASER = 150;

/** "3/12 The ferry in May": what a page says beside one of the pictures that it shows in turns. */
const NUMBERED = /^(\d{1,3})\s?(?:\/|of|von|de|sur|di)\s?(\d{1,3})(?![\d%/]|\s?%)/u;
/** Fewer may be a thread of posts. */
const LEAST_PICTURES = 5;
/** In paragraphs: one alone may only lead to the pictures, or end them. */
const LEAST_SIDE = 2;

/**
 * What stands beside pictures that are shown in turns in the midst of a text: all are of one number, and count up. Where
 * the pictures are the article there is no prose on both sides of them.
 */
function picturesIn(pieces: readonly Piece[]): Set<Piece> {
  const series = new Map<number, { at: number; number: number }[]>();
  for (const [at, { text, element }] of pieces.entries()) {
    const [, number, total] = NUMBERED.exec(text) ?? [];
    if (Number(number) > Number(total) || !total || element.closest('blockquote') !== null) continue;
    const shown = series.get(Number(total)) ?? [];
    shown.push({ at, number: Number(number) });
    series.set(Number(total), shown);
  }
  return new Set(
    [...series.values()].flatMap((shown) => {
      const isCounted = shown.every(({ number }, i) => i === 0 || number > (shown[i - 1]?.number ?? 0));
      const sides = [pieces.slice(0, shown[0]?.at), pieces.slice((shown.at(-1)?.at ?? 0) + 1)];
      const prose = sides.map((side) => side.filter(isProse).length);
      return shown.length >= LEAST_PICTURES && isCounted && prose.every((count) => count >= LEAST_SIDE)
        ? shown.flatMap(({ at }) => pieces[at] ?? [])
        : [];
    }),
  );
}

const around = (element: PageNode | null): PageElement[] =>
  isElement(element) ? [element, ...around(element.parentNode)] : [];

/**
 * The pieces that are the article's. What follows a heading such as "Related stories" goes with it as far as it is
 * links; so do paragraphs that are one link to elsewhere and lines that sites put around every article.
 */
export function withoutNoise(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let under = false;
  let boxes = 0;
  let teasers = new Set<Piece>();
  const pictures = picturesIn(pieces);
  for (const [at, piece] of pieces.entries()) {
    if (RELATED.test(piece.text)) {
      under = true;
      if (piece.level > 0 && ++boxes <= MOST_BOXES) teasers = teasersUnder(pieces, at, kept.at(-1));
      continue;
    }
    if (pictures.has(piece) || teasers.has(piece) || (under && piece.linked > 0.5)) continue;
    under = false;
    if (
      (isLinkOnly(piece) && !isAnnounced(piece, kept.at(-1))) ||
      isNoiseText(piece.text) ||
      TWICE.test(piece.text) ||
      isCutShort(piece) ||
      isPostedElsewhere(piece) ||
      isDateline(piece.text, at)
    )
      continue;
    kept.push(piece);
  }
  return kept;
}
