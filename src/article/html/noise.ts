import { asCredits } from '../header/index.js';
import { INNER_MARK } from '../text/index.js';
import { kindOf } from './inline.js';
import { isElement, type PageElement, type PageNode } from './page.js';
import type { Piece } from './piece.js';

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

/** How often a page was read. */
export const VIEWS = String.raw`(?:hits|views|reads|zugriffe|aufrufe|visitas|visite|wyświetle\p{L}*|просмотр\p{L}*)\s*:?\s*\d[\d.,]*`;

/** A line that a page puts between or around paragraphs; each alone is the whole piece. */
const LINE = new RegExp(
  `^(?:${[
    'skip to (?:main )?content|skip advert(?:isement)?|supported by|your answer|advert(?:isement)?s?:?|text size|anzeige|werbung|publicidad|publicité|iklan|reklama|реклама|sign in|log ?in|subscribe(?: now)?|caption|close|comments?|loading(?: content)? ?[.…]*|warning|highlights|print|drukuj|email|share|tweet|pin(?: it)?|whatsapp|facebook|twitter|zurück|nach oben|back to top|(?:\\[\\+\\] )?enlarge(?: image)?|\\d{1,2}:\\d{2} - source: .{2,30}|view (?:gallery|author archive)|email the author|follow on twitter|permalien|permalink|read more|continue reading(?: below)?|story continues below(?: \\w+)?|learn more|see more|show more|weiterlesen|mehr(?: lesen)?|hide caption|toggle caption|play video|bild anzeigen|photo gallery|image|video|audio|inhaltsverzeichnis|table of contents|quellen ausblenden',
    '(?:image|photo|slide|bild|foto)? ?\\d+ (?:of|/|von|de) ?(?:/ ?)?\\d+',
    '(?:image|photo|picture) (?:copyright|credit|source|caption)s?[:,]? .{0,60}',
    '(?:getty images|reuters|ap|afp|shutterstock|istock)',
    'https?://\\S+',
    'read or share this (?:story|article)\\b.{0,80}',
    '@\\w{2,30}',
    '(?:reading time|read time|lesezeit|lesedauer|tempo de leitura|tiempo de lectura|temps de lecture|czas czytania)\\b.{0,30}|\\d+ ?(?:min(?:ute)?s?|minuten?|minutos?) (?:read|lesezeit|de lectura|de leitura)',
    '(?:click|tap) here (?:to|for) .{0,120}|(?:.{0,60})\\bclick(?:ing)? here\\.?',
    '(?:©|\\(c\\)|copyright\\b|all rights reserved|alle rechte vorbehalten).{0,200}',
    '(?:tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|все права защищены)\\.?',
    'compartir|partager|condividi|compartilhe?|compartilhar|partilhar|delen|dela|del|jaa|udostępnij|paylaş|поделиться|поширити|分享|シェア|공유|مشاركة|(?:diesen )?(?:artikel|beitrag|seite) (?:teilen|drucken|versenden|merken|empfehlen)|copy link|link kopieren|copiar enlace|copier le lien|save|bookmark|font size|a a a|report a typo|add a comment|jump to comments|(?:view|show|read) (?:all )?comments(?: ?\\(\\d+\\))?',
    'advertentie|publicidade|continua (?:após|depois da?) (?:a )?publicidade|la publicidad continúa|continúa después de la publicidad|pubblicità|annonse?|mainos|广告|廣告|広告|광고|إعلان|sponsored content|gesponsert(?:er inhalt)?',
    'listen|(?:story|article) continues|continue reading the main story|listen to (?:this|the) (?:article|story)|listen \\d+ ?min(?:utes?)?|artikel anhören|escuchar (?:el )?artículo',
    'enter your e-?mail(?: address)?|your e-?mail address will not be published\\.?|required fields are marked ?\\*?|powered by \\w+|(?:please )?enable javascript .{0,60}|posted in \\p{L}+|(?:tags?|topics): .{0,160}|story highlights|text size|schlagwörter: .{0,120}|etiquetas: .{0,120}',
    '[（(【[]?(?:责任编辑|责编|编辑|編集|校对|原标题|原標題)\\s*[:：].{0,60}',
    '[a-z\\d-]+\\.(?:com|org|net|de|fr|es|it|co\\.uk)(?:\\s+\\p{L}+ \\d{1,2}, \\d{4})?',
    '(?:(?:article|story) continues (?:after|below)|advertisement\\W+scroll to continue|scroll to continue)\\b.{0,30}',
    'your browser does not support .{0,60}|skip ad|join the conversation|save for later|gift this (?:article|story)|open in app|suggested reading|print this (?:page|article|story)|(?:like|enjoyed?) this (?:article|story|post)\\? .{0,40}',
    '(?:add us (?:on|to) google|make us (?:your )?(?:a )?preferred source on google|add .{1,40} (?:as a|to your) preferred sources?).{0,40}',
    'want all of .{2,60}\\? subscribe(?: now)?\\.?|thank you for your patience while we verify access\\..{0,200}|thanks for contributing an answer to .{2,60}|not the answer you.re looking for\\?.{0,120}|post by \\S.{0,40}? » .{6,60}',
    'already a (?:subscriber|member)\\?.{0,40}|support (?:independent|our|local) (?:journalism|newsroom|reporting)\\b.{0,80}|do you have a (?:story|tip)\\b.{0,80}',
    'zur startseite|(?:diesen )?(?:artikel|beitrag) (?:vorlesen|anhören)|vorlesen|dieser (?:artikel|beitrag|inhalt) ist teil .{0,60}abos?\\b.{0,40}',
    '(?:la suite|suite de l.article|l.article continue) après (?:cette|la) publicité|(?:cet article est )?réservé aux abonnés\\.?',
    '(?:síguenos|síganos|siga n[ou]\\p{L}+|únete|únase|suscríbete|receba|inscreva-se|seguici|unisciti|iscriviti)\\b.{0,60}\\b(?:whatsapp|telegram|google (?:news|noticias|notícias))\\b.{0,40}',
    'continua a leggere(?: dopo la pubblicità)?|leggi tutto|continuar (?:a ler|leyendo)|czytaj dalej|dalsza część .{0,40}reklam\\p{L}*|читать далее|點擊訂閱|点击订阅',
    'この記事は(?:有料|会員限定)記事です。?.{0,30}|残り\\d+文字.{0,30}',
    '(?:\\* ?)?corresponding author\\b.{0,100}|received:? .{4,30}\\b(?:accepted|revised)\\b.{0,100}',
    VIEWS,
    'print(?: this)?(?: page)? close(?: this)? window|url\\s*:\\s*https?://\\S+',
    'this slideshow requires javascript\\.?',
    '\\[/?\\w+ [^\\]]*\\].*',
    '\\(noch keine bewertungen\\)',
    '(?:source|fuente|fonte|bron|källa|kilde|источник|来源|المصدر|출처|出典|kaynak)\\s*[:：].{1,60}',
    '\\d(?:[.,]\\d+)? (?:from|out of 5 from) \\d+ (?:votes?|ratings?|reviews?)',
    'find this article at:?\\s\\S+|ready for more\\?|jump to recipe.{0,40}',
    'did you (?:make|try) this recipe\\?.{0,120}',
  ].join('|')})$`,
  'iu',
);

/** Calls to do something on the site, which begin as nothing in an article does. */
const CALL =
  /^(?:(?:related|see also|see more|read more|read also|also read|read next|more|learn more|watch(?: now)?|don['’]t miss|lea(?: también| más)?|lee también|leer más|te puede interesar|puedes ver|ver también|mira también|lesen sie (?:auch|mehr|hier)[^.]{0,30}|mehr dazu|lire aussi|[aà] lire(?: aussi)?|leia (?:mais|também)|leggi anche|lees ook|czytaj (?:też|także|również|więcej)|zobacz (?:też|także)|читайте также|baca juga)\s*:|subscribe (?:to|now|on)\b|sign up (?:to|for)\b|get (?:the latest|access to|our)\b.{0,100}\b(?:newsletter|inbox|app|subscription|services?)|download (?:the|our)\b.{0,60}\bapp\b|(?:please )?follow (?:us|me|her|him|[A-Z]\S+) (?:\S+ ){0,2}(?:on|at)\b|join our\b|(?:like|add|find) us on\b|devenez fan\b|have a tip\?|this (?:website|site) uses cookies|this post may contain affiliate|as an amazon associate|for the latest\b.{0,80}\b(?:app|newsletter)|abonnieren sie\b|abonniere\b|jetzt (?:für|den)\b.{0,60}newsletter|möchten sie den artikel|war der artikel|never miss\b|what do you think\?|have you got a story|image source:|image:|photo:|foto:|bild:|quelle:|źródło:|\(?(?:image|photo) credit\b|the views expressed|i am a participant)/iu;

/** Calls that say what they are further on: to write, to follow, to pay, to be told by mail. */
const CALL_TO = new RegExp(
  `^(?:${[
    '(?:please )?(?:tell us (?:what|your|how|in)|let us know|share your (?:thoughts|views|opinion|story)|have your say)\\b.{0,80}',
    '(?:also|plus): (?:see|read|watch)\\b.*',
    '(?:please note|note|attention|atención|atenção|achtung|hinweis|attenzione)\\s*:.{0,40}(?:comments?|comentarios|comentários|kommentare?|commentaires|commenti)\\b.*',
    'get (?:the best|the latest|more|access)\\b.{0,100}\\b(?:by e-?mail|subscription)\\b.*',
    '.{0,120}\\b\\d+ (?:issues|months?|weeks?) for (?:only |just )?[£$€].*',
    '.{0,250}\\bclick here (?:for|to) .{0,60}',
    '.{0,250}\\bfollow us (?:on|at) (?:twitter|facebook|instagram|telegram)\\b.*',
    '(?:seguici|segui|síguenos|siga-nos|suivez-nous|folge[nt]? (?:sie )?uns|volg ons|följ oss|obserwuj nas) (?:su|en|no|na|sur|auf|op|på)\\b.{0,80}',
    '(?:iscriviti|inscrivez-vous|abonnez-vous|suscríbete|suscríbase|inscreva-se|assine|melden? sie sich|meld je aan|zapisz się|подпи(?:шитесь|сывайтесь)).{0,80}(?:newsletter|boletín|nieuwsbrief|lettre|notre|nostr[ao]|nuestr[ao]|канал|telegram|рассылк).{0,60}',
    '(?:اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|延伸阅读|相关阅读|あわせて読みたい)\\s*[:：].*',
    'citation:.{0,200}\\bretrieved\\b.*',
    'this (?:document|article|content|material) is subject to copyright\\b.*',
    '.{2,80} is a reader-supported publication\\b.*|to (?:receive|get) new posts and support my work\\b.*',
    '(?:subscribe|sign up|log in) to (?:continue|keep) reading\\b.{0,80}|suscríbete para (?:seguir|continuar) leyendo\\b.{0,60}|abonnez-vous pour (?:lire|poursuivre)\\b.{0,60}|il vous reste \\d.{0,10} de cet article à lire\\b.{0,80}',
    'thanks for reading\\b.{0,80}\\bsubscribe\\b.*',
    'we use cookies\\b.*|wir verwenden cookies\\b.*|utilizamos cookies\\b.*|nous utilisons des cookies\\b.*',
    '.{0,20}\\bfollow (?:\\S+ ){1,10}(?:on|at):? (?:https?:|www\\.|twitter|facebook|instagram|@).{0,100}',
    'got a (?:tip|story)\\?.*|support our (?:journalism|work|reporting)\\b.{0,100}|become a (?:member|subscriber|patron)(?: (?:today|now|of))?.{0,40}',
  ].join('|')})$`,
  'iu',
);

/** The longest call that was seen on pages; longer paragraphs are prose that begins like one. */
const LONGEST_CALL = 350;
/** These say in a whole paragraph why. Nothing else that is written speaks of "this article" so. */
const APPEAL =
  /^if you(?:['’]ve)? (?:enjoyed|liked|found|value) (?:this|our) (?:article|post|story|piece|journalism|reporting)\b/iu;
const LONGEST_APPEAL = 800;

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

/** Also a list of buttons: "Print" and "Email" in a line each. */
const isNoiseLine = (text: string) =>
  LINE.test(text) ||
  (text.includes('\n') &&
    text.length <= LONGEST_CALL &&
    text.split('\n').every((line) => LINE.test(line.replace(INNER_MARK, ''))));

export const isNoiseText = (text: string) =>
  isNoiseLine(text) ||
  (text.length <= LONGEST_CALL && (CALL.test(text) || CALL_TO.test(text))) ||
  (text.length <= LONGEST_APPEAL && APPEAL.test(text));

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
  for (const [at, piece] of pieces.entries()) {
    if (RELATED.test(piece.text)) {
      under = true;
      if (piece.level > 0 && ++boxes <= MOST_BOXES) teasers = teasersUnder(pieces, at, kept.at(-1));
      continue;
    }
    if (teasers.has(piece) || (under && piece.linked > 0.5)) continue;
    under = false;
    if (
      (isLinkOnly(piece) && !isAnnounced(piece, kept.at(-1))) ||
      isNoiseText(piece.text) ||
      isCutShort(piece) ||
      isPostedElsewhere(piece) ||
      isDateline(piece.text, at)
    )
      continue;
    kept.push(piece);
  }
  return kept;
}
