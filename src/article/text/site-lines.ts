import { INNER_MARK } from './list-items.js';

/** How often a page was read. */
export const VIEWS = String.raw`(?:hits|views|reads|zugriffe|aufrufe|visitas|visite|wyświetle\p{L}*|просмотр\p{L}*)\s*:?\s*\d[\d.,]*`;

/** A line that a page puts between or around paragraphs; each alone is the whole piece. */
const LINE = new RegExp(
  `^(?:${[
    'skip to (?:main )?content|skip advert(?:isement)?|supported by|your answer|advert(?:isement)?s?:?|text size|anzeige|werbung|publicidad|publicité|iklan|reklama|реклама|sign in|log ?in|subscribe(?: now)?|caption|close|comments?|loading(?: content)? ?[.…]*|warning|highlights|print|drukuj|email|share|tweet|pin(?: it)?|whatsapp|facebook|twitter|zurück|nach oben|back to top|(?:\\[\\+\\] )?enlarge(?: image)?|\\d{1,2}:\\d{2} - source: .{2,30}|view (?:gallery|author archive)|email the author|follow on twitter|permalien|permalink|read more|continue reading(?: below)?|story continues below(?: \\w+)?|learn more|see more|show more|weiterlesen|mehr(?: lesen)?|hide caption|toggle caption|play video|bild anzeigen|photo gallery|image|video|audio|inhaltsverzeichnis|table of contents|quellen ausblenden',
    '[ru]/\\w{2,30}|\\d+ ?(?:min|mo|yr|[hdwmy]|hours?|days?|weeks?|months?|years?)\\.? ago|[•·∙] ?(?:paid|preview)|upvote|downvote|reply|go to comments|sort by:?|type your e-?mail(?: ?[.…]*)?|discussion about this post|\\d[\\d,.]*[KM]? (?:likes?|restacks?|shares?|upvotes?|claps?)',
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
    '(?:\\d+ )?show all|(?:reproduciendo|now playing|en reproducción|läuft gerade)\\s*:.{0,160}|(?:watch this|mira esto)\\s*:.{0,160}|(?:automatically generated )?(?:video )?transcript(?: \\(may not be .{0,40})?|video keywords .{0,100}',
    '(?:see|view|check out) (?:more|all|the) (?:\\w+ )?(?:photos?|pictures|images|pics|videos?)(?: below| here)?\\s*:',
    '精彩(?:视频|推荐|阅读|图片){1,2}|(?:热门|相关)?推荐(?:阅读|视频)?|[【（(\\[]?.{0,60}未经.{0,12}(?:授权|许可|允许).{0,4}(?:不得|禁止|严禁).{0,60}',
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
    '[★☆⭐\\s]*\\d(?:[.,]\\d+)? (?:from|out of 5 from) \\d+ (?:votes?|ratings?|reviews?)',
    'find this article at:?\\s\\S+|ready for more\\?|jump to recipe.{0,40}',
    'did you (?:make|try) this recipe\\?.{0,120}',
    'exclusive|subscribers?[ -]only|also available in \\p{L}+|this article is more than \\d+ (?:year|month)s? old\\.?|listen to (?:this|the) (?:article|story)\\W.{0,20}|comments? \\(\\d+\\)|\\d+ (?:comments?|shares?)(?:\\W+\\d+ (?:comments?|shares?))?',
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
    'thanks for reading\\b.{0,80}\\b(?:subscribe|clap|follow|share)\\b.*',
    '(?:this|the (?:full|rest of th(?:e|is))) (?:article|story|content|post) is (?:(?:only|exclusively) )?(?:for|available to|reserved for) (?:\\w+ )?(?:subscribers|members)\\b.{0,80}',
    'to (?:read|continue reading) (?:the|this) (?:full|rest of|whole|complete)\\b.{0,40}\\b(?:subscri\\w+|trial|sign (?:in|up)|log in|register)\\b.{0,60}',
    "you(?:[’']ve| have) (?:reached|read|used) (?:all )?(?:your|the)\\b.{0,40}\\barticles?\\b.{0,40}",
    '(?:get |enjoy )?(?:full|unlimited)(?: digital)? access\\b.{0,30}\\b(?:from|for|at|only)\\b.{0,10}[$€£]\\d.{0,60}',
    'we use cookies\\b.*|wir verwenden cookies\\b.*|utilizamos cookies\\b.*|nous utilisons des cookies\\b.*',
    '.{0,20}\\bfollow (?:\\S+ ){1,10}(?:on|at):? (?:https?:|www\\.|twitter|facebook|instagram|@).{0,100}',
    '(?:(?:have you |did you )?(?:found|find|spot(?:ted)?|notice[d]?|see|seen) (?:an?|any) (?:\\w+ )?(?:errors?|mistakes?|typos?)\\b|(?:haben sie )?(?:einen? )?(?:fehler|tippfehler)\\b.{0,20} (?:gefunden|entdeckt|bemerkt)|¿?(?:has |ha )?(?:encontrado|encontraste|detectado|viste) (?:un|algún) error|vous avez (?:repéré|trouvé|constaté|vu) une (?:erreur|coquille)|(?:hai|avete) (?:trovato|notato) un (?:errore|refuso)|(?:encontrou|achou) (?:um|algum) erro|(?:pokud jste|našli jste) .{0,30}(?:chybu|překlep)|(?:jeśli )?(?:zauważyłeś|znalazłeś|widzisz) (?:błąd|literówkę)|(?:если вы )?(?:нашли|заметили) (?:ошибку|опечатку|неточность)).{0,200}(?:[?]|let us know|tell us|report|contact|mail|e-?mail|melden|schreiben|teilen sie|avísanos|escríbenos|signale[rz]|segnala\\p{L}*|avise|dejte nám|napište|napisz|zgłoś|сообщите|выделите|ctrl).{0,120}',
    '(?![“"„«]).{0,200}\\baffiliate (?:links?|commissions?|partners?)\\b.{0,120}\\b(?:we|i|us)(?: (?:may|might|will|can|could))? (?:earn|receive|get|make)\\b.*',
    'would you like to (?:be part of|join) (?:the|our)\\b.{0,40}\\b(?:team|community)\\?.{0,120}',
    'الآراء الواردة .{0,40}لا تعبر عن رأي.{0,120}',
    'got a (?:tip|story)\\?.*|support our (?:journalism|work|reporting)\\b.{0,100}|become a (?:member|subscriber|patron)(?: (?:today|now|of))?.{0,40}',
  ].join('|')})$`,
  'iu',
);

/** The longest call that was seen on pages; longer paragraphs are prose that begins like one. */
const LONGEST_CALL = 350;
/** These say in a whole paragraph why. Nothing else that is written speaks of "this article" so. */
const APPEAL =
  /^if you(?:['’]ve)? (?:enjoyed|liked|found|value) (?:this|our) (?:article|post|story|piece|journalism|reporting)\b/iu;
export const LONGEST_APPEAL = 800;

/** Whether a site puts a line around what it shows. */
export const isSiteLine = (line: string) =>
  LINE.test(line) || (line.length <= LONGEST_CALL && CALL_TO.test(line));

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
