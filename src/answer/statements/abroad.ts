import type { Claim } from './grammar.js';
import type { Mention, Names } from './names.js';
import type { Subject } from './subjects.js';
import type { Frame, Token } from './tokens.js';
import { DEFINITE } from './words.js';

/**
 * The claims of a frame in languages other than English: the same cues before and after their subject, in a
 * grammar cut down to what most languages of newspapers share.
 *
 *   spaced    SUBJECT [a few small words] CUE        CUE [a few small words] SUBJECT       de, es, fr, ru
 *   verb first           CUE [titles] SUBJECT that …                                       ar
 *   unspaced  [titles] SUBJECT [adverbs] CUE                                               zh
 */
export function claimsAbroad(
  frame: Frame,
  mentions: readonly Mention[],
  names: Names,
  language: string,
): Claim[] {
  if (language === 'zh') return chinese(frame, names);
  if (language === 'ar') return arabic(frame, names);
  const words = SPACED[language];
  return words ? spaced(frame, mentions, words) : [];
}

/** Words that begin sentences of a language and are no names, with a capital or without. */
export function smallAbroad(language: string): Iterable<string> {
  const words = SPACED[language];
  return words ? [...words.small, ...words.prepositions, ...words.after] : [];
}

/** Whether `claimsAbroad` has a table for a language. */
export function isAbroad(language: string): boolean {
  return language === 'zh' || language === 'ar' || language in SPACED;
}

/** Whether a word, in small letters, is a verb of speaking in one of the languages that have a table and spaces. */
export function isCueAbroad(word: string): boolean {
  return Object.values(SPACED).some(({ cues }) => cues.has(word)) || ARABIC_CUE.test(bareArabic(word));
}

/** Whether a verb of speaking stands in a text without spaces. */
export const hasUnspacedCue = (text: string): boolean => text.search(CHINESE_CUE) >= 0;

interface Words {
  readonly cues: ReadonlySet<string>;
  /** "according to": the subject follows. */
  readonly after: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  /** The verb alone may have the subject of the sentence before: "Dijo que no". */
  readonly mayDropSubject: boolean;
  /** Before a name, they make it something else than the subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Other words that begin a sentence with a capital without being names. */
  readonly small: ReadonlySet<string>;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SPACED: Readonly<Record<string, Words>> = {
  de: {
    cues: set(`sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten meinte meint fügte ergänzte
      forderte fordert forderten kritisierte kritisiert warnte warnt warnten schrieb schreibt bezeichnete nannte nennt
      behauptete behauptet kündigte teilte äußerte bestätigte bestreitet bestritt dementierte versprach verspricht
      twitterte antwortete fragte lobte verurteilte räumte gab hob unterstrich verwies mahnte glaubt glaubte hofft hoffte
      berichtete berichtet gesagt erklärt betont gefordert angekündigt kommentierte kommentiert beklagte beklagt klagte
      klagt bedauerte bedauert begründete begründet scherzte spottete rief erzählte erzählt erinnerte entgegnete
      widersprach beteuerte beteuert versicherte versichert rechtfertigte urteilte urteilt findet monierte rügte
      bemängelte befürchtet befürchtete plädierte plädiert appellierte drohte mutmaßte resümierte bilanzierte
      verkündete verkündet dankte`),
    after: set('laut zufolge'),
    he: set('er'),
    she: set('sie'),
    mayDropSubject: false,
    prepositions: set(
      `in am im an auf nach mit von vom vor bei beim zu zum zur aus für gegen über um seit während wegen trotz unter zwischen durch ohne`,
    ),
    small: set(
      `der die das den dem des ein eine einer einem und aber doch auch dann da als wenn weil ob wie was wer er sie es wir ich ihr man dies diese dieser dieses so nun nur noch schon später zuvor danach dabei dazu damit deshalb jedoch außerdem zudem heute gestern dort hier alle viele einige mehr nicht kein keine sein seine ihre deren dessen`,
    ),
  },
  es: {
    cues: set(`dijo dice dijeron dicen afirmó afirma afirmaron aseguró asegura aseguraron declaró declara señaló señala
      señalaron explicó explica añadió añade agregó agrega destacó destaca indicó indica sostuvo sostiene advirtió advierte
      anunció anuncia manifestó manifiesta expresó expresa subrayó subraya negó niega criticó critica acusó acusa escribió
      pidió pide insistió insiste recordó recuerda reconoció reconoce prometió promete respondió comentó comenta denunció
      reiteró considera consideró cree apuntó calificó exigió confirmó confirma quejó lamentó lamenta opinó opina
      contó relató relata admitió admite alertó alerta celebró celebra bromeó bromea replicó replica matizó matiza
      precisó precisa zanjó remarcó remarca recalcó recalca defendió defiende preguntó pregunta agradeció ironizó piensa
      propuso propone garantizó garantiza reclamó reclama rechazó rechaza aclaró aclara detalló detalla criticaron
      pidieron denunciaron explicaron advirtieron anunciaron`),
    after: set('según'),
    he: set('él'),
    she: set('ella'),
    mayDropSubject: true,
    prepositions: set(
      `en a al de del con por para sobre ante contra desde entre hacia hasta según sin tras durante`,
    ),
    small: set(
      `el la los las un una unos unas y pero o que cuando como si no ni también además luego después antes así esto este esta estos ese esa su sus se lo le él ella ellos yo nosotros es son fue hay más muy ya hoy ayer aquí allí todo todos muchos algunos dijo`,
    ),
  },
  fr: {
    cues: set(`dit déclaré déclare affirmé affirme assuré assure expliqué explique ajouté ajoute souligné souligne estimé
      estime annoncé annonce indiqué indique précisé précise averti accusé dénoncé critiqué écrit répondu promis insisté
      rappelé rappelle regretté regrette reconnu reconnaît démenti confirmé confirme lancé martelé martèle prévenu
      prévient raconte raconté ironise ironisé jugé dénonce accuse avertit promet répond insiste demandé réclame réclamé
      soutient soutenu défend défendu craint craignait espère souhaite salue salué témoigne témoigné poursuit conclut résume s'inquiète s'indigne s'interroge déplore déploré déplorait affirmait expliquait
      assurait déclarait estimait disait répondait ajoutait conteste contesté plaide constate
      a-t-il a-t-elle`),
    after: set('selon'),
    he: set('il'),
    she: set('elle'),
    mayDropSubject: false,
    prepositions: set(
      `à au aux en dans de du des avec par pour sur chez contre depuis entre vers sans sous après avant pendant selon`,
    ),
    small: set(
      `le la les un une et mais ou que quand comme si ne pas aussi puis ensuite ainsi ce cette ces cet son sa ses il elle ils elles on nous je vous est sont c'est plus très hier aujourd'hui ici tout tous`,
    ),
  },
  ru: {
    cues: set(`сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула подчеркнули
      сообщил сообщила сообщили добавил добавила рассказал рассказала считает считают считал пояснил пояснила объяснил
      объяснила написал написала говорит говорил говорила объявил объявила ответил ответила признал признала обвинил
      обвинила призвал призвала предупредил предупредила пообещал пообещала опроверг опровергла указал указала уточнил
      уточнила напомнил напомнила выразил выразила утверждает утверждал потребовал потребовала пожаловался пожаловалась
      посетовал посетовала возразил возразила пошутил пошутила вспоминает вспомнил вспомнила полагает полагают уверен
      уверена спросил спросила ответили заверил заверила похвалил похвалила поблагодарил поблагодарила раскритиковал
      раскритиковала предложил предложила попросил попросила констатировал резюмировал заметил заметила`),
    after: set('словам мнению данным заявлению'),
    he: set('он'),
    she: set('она'),
    mayDropSubject: false,
    prepositions: set(
      `в во на с со к ко о об от до из у за по под над при про для без через между перед после`,
    ),
    small: set(
      `и а но или что как когда если не ни он она они оно мы я вы это этот эта эти его её ее их так также тоже потом затем уже ещё еще все всё здесь там сегодня вчера однако поэтому кроме`,
    ),
  },
};

/** Where the names of a frame stand. */
class Places {
  readonly beginningAt: ReadonlyMap<number, Mention>;
  readonly endingAt: ReadonlyMap<number, Mention>;
  /** The first with a comma after it. */
  readonly beforeComma: Mention | undefined;
  /** The tokens of names but the first of each. */
  readonly #inside = new Set<number>();

  constructor(tokens: readonly Token[], mentions: readonly Mention[]) {
    this.beginningAt = new Map(mentions.map((mention) => [mention.first, mention]));
    this.endingAt = new Map(mentions.map((mention) => [mention.last, mention]));
    this.beforeComma = mentions.find(({ last }) => tokens[last + 1]?.kind === 'comma');
    for (const { first, last } of mentions) for (let at = first + 1; at <= last; at++) this.#inside.add(at);
  }

  isInside(at: number): boolean {
    return this.#inside.has(at);
  }
}

/** Small words that may stand between a subject and its verb. */
const BETWEEN = 4;

function spaced({ tokens }: Frame, mentions: readonly Mention[], words: Words): Claim[] {
  const claims: Claim[] = [];
  const places = new Places(tokens, mentions);
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const cue = words.cues.has(token.lower);
    if (!cue && !words.after.has(token.lower)) return;
    if (places.isInside(at)) return;
    const subject = cue
      ? (besideBefore(tokens, places, at, words) ??
        besideAfter(tokens, places, at, words) ??
        appositive(tokens, places, at))
      : besideAfter(tokens, places, at, words);
    if (subject) claims.push({ at, cue: token.text, kind: cue ? 'say' : 'noun', subjects: [subject] });
    else if (cue && words.mayDropSubject && tokens[at - 1]?.kind !== 'word') {
      claims.push({ at, cue: token.text, kind: 'say', subjects: [{ kind: 'pronoun', word: 'somebody' }] });
    }
  });
  return claims;
}

function pronoun(token: Token, { he, she }: Words): Subject | undefined {
  if (he.has(token.lower)) return { kind: 'pronoun', word: 'he' };
  return she.has(token.lower) ? { kind: 'pronoun', word: 'she' } : undefined;
}

function besideBefore(
  tokens: readonly Token[],
  places: Places,
  cue: number,
  words: Words,
): Subject | undefined {
  for (let at = cue - 1; at >= Math.max(0, cue - BETWEEN); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || words.cues.has(token.lower)) return undefined;
    const found = pronoun(token, words);
    if (found) return found;
    const mention = places.endingAt.get(at);
    if (mention) {
      const before = tokens[mention.first - 1];
      return words.prepositions.has(before?.lower ?? '') ? undefined : { kind: 'name', mention };
    }
    if (isOffice(tokens, at)) return { kind: 'noun', first: at - 1, last: at };
  }
  return undefined;
}

/** "la alcaldesa", "der Sprecher", "le maire": a noun that may stand for somebody named before. */
const isOffice = (tokens: readonly Token[], at: number) =>
  DEFINITE.has(tokens[at - 1]?.lower ?? '') && tokens[at]?.kind === 'word';

/** `dijo la alcaldesa,`; `dijo la alcaldesa, Rosa Mora`. */
function officeAt(tokens: readonly Token[], places: Places, at: number): Subject | undefined {
  if (!isOffice(tokens, at) || tokens[at + 1]?.kind === 'word') return undefined;
  const mention = tokens[at + 1]?.kind === 'comma' ? places.beginningAt.get(at + 2) : undefined;
  return mention ? { kind: 'name', mention } : { kind: 'noun', first: at - 1, last: at };
}

function besideAfter(
  tokens: readonly Token[],
  places: Places,
  cue: number,
  words: Words,
): Subject | undefined {
  for (let at = cue + 1; at <= cue + BETWEEN + 1; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || words.cues.has(token.lower)) return undefined;
    const mention = places.beginningAt.get(at);
    if (mention) return { kind: 'name', mention };
    const found = at === cue + 1 ? pronoun(token, words) : undefined;
    if (found) return found;
    const office = at === cue + 2 ? officeAt(tokens, places, at) : undefined;
    if (office) return office;
    // "that" begins what is said.
    if (/^(?:dass|que|qu'|что|se|ob|wie)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** `Ana Ruiz, alcaldesa de la ciudad, dijo`; `El ministro de Turismo, Jorge Lledó, declaró`. */
function appositive(tokens: readonly Token[], places: Places, cue: number): Subject | undefined {
  if (tokens[cue - 1]?.kind !== 'comma') return undefined;
  const beside = places.endingAt.get(cue - 2);
  const mention = tokens[(beside?.first ?? 0) - 1]?.kind === 'comma' ? beside : places.beforeComma;
  return mention && mention.last < cue - 1 ? { kind: 'name', mention } : undefined;
}

const CHINESE_CUE =
  /(?<!据|听|来|小|传|再|虽|俗|通|名|人|号|简|堪|自)(?:表示|指出|强调|认为|宣布|重申|呼吁|告诉|透露|写道|承认|否认|警告|补充|回应|承诺|批评|谴责|声明|宣称|声称|坦言|回忆|解释|提到|提出|介绍|说|說|称|稱)(?!明|法|服|话|为|之|赞|号|作|谢)/gu;
const CHINESE_ADVERB =
  /(?:也|还|并|则|都|就|已|已经|曾|再次|同时|随后|此外|当天|当日|今天|昨天|周[一二三四五六日天]|对此|进一步|公开|明确|多次|一再|坚定|共同|在[^，。]{1,12}[中时上后里]|向[^，。]{1,8}|对[^，。]{1,10}|\d+[月日](?:\d+日)?)$/u;
/** Never in a name: what stands before the cue is then a clause, not a subject. */
const CHINESE_SMALL = /[的了是被以这那由就不我你它们而且很]/u;
const CHINESE_OPENING =
  /^(?:但是|但|而|不过|然而|此外|同时|因此|另外|对此|随后|其中|在[^，。]{1,20}[中时上后里]|\d+[月日](?:\d+日)?|今年|去年|最近|近日)+/u;
const CHINESE_TITLE =
  /^.*(?:主席|总统|总理|首相|部长|外长|发言人|书记|教授|先生|女士|大使|将军|议员|总裁|主任|专家|市长|省长|国王|总书记)(?=\p{Script=Han}{2,})/u;

/** No subject with all that stands before its cue has more characters. */
const LONGEST_CHINESE = 80;

/** One adverb after another: a pattern that repeats them would try each way to part them. */
function withoutAdverbs(text: string): string {
  const shorter = text.replace(CHINESE_ADVERB, '');
  return shorter === text ? text : withoutAdverbs(shorter);
}

function chinese({ tokens }: Frame, names: Names): Claim[] {
  const claims: Claim[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    for (const match of token.text.matchAll(CHINESE_CUE)) {
      // Only what the cue follows in its clause can be its subject; an earlier cue has taken it.
      if (claims.at(-1)?.at === at || match.index > LONGEST_CHINESE) break;
      const before = withoutAdverbs(token.text.slice(0, match.index).replace(CHINESE_OPENING, ''));
      const subjects = chineseSubjects(before, at, names);
      if (subjects.length > 0) claims.push({ at, cue: match[0], kind: 'say', subjects });
    }
  });
  return claims;
}

function chineseSubjects(text: string, at: number, names: Names): Subject[] {
  if (text === '他' || text === '她') return [{ kind: 'pronoun', word: text === '他' ? 'he' : 'she' }];
  const parts = text.replace(/^(?:双方|两人|两国)?/u, '').split(/[和与同跟]/u);
  const found = parts
    .map((part) => part.replace(CHINESE_TITLE, ''))
    .filter((name) => /^[\p{Script=Han}·]{2,12}$/u.test(name) && !CHINESE_SMALL.test(name));
  if (found.length !== parts.length) return [];
  return found.map((name) => called(names, [name], at));
}

function called(names: Names, words: readonly string[], at: number): Subject {
  return {
    kind: 'name',
    mention: { named: names.called(words), first: at, last: at, possessive: false, whole: true },
  };
}

const ARABIC_CUE =
  /^[وف]?(?:قال|قالت|قالوا|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت|أشار|أشارت|شدد|شددت|حذر|حذرت|اعتبر|اعتبرت|يقول|تقول|أعرب|أعربت|نفى|نفت|كتب|كتبت|دعا|دعت|انتقد|اتهم|وعد|تعهد|تابع|تابعت)$/u;
const ARABIC_STOP =
  /^(?:إن|أن|إنه|إنها|أنه|أنها|بأن|إنهم|أنهم|في|خلال|على|إلى|عن|من|أمام|بعد|قبل|لقناة|لوكالة|للصحفيين|لرويترز|يوم|أمس|اليوم|هذا|هذه)$/u;
const ARABIC_TITLE =
  /^(?:رئيس|وزير|الوزراء|الخارجية|الدفاع|المتحدث|المتحدثة|باسم|السيد|السيدة|الدكتور|الأمين|العام|مدير|عضو|زعيم|ال.+(?:ي|ية))$/u;

function arabic({ tokens }: Frame, names: Names): Claim[] {
  const claims: Claim[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !ARABIC_CUE.test(bareArabic(token.text))) return;
    const words: string[] = [];
    for (const next of tokens.slice(at + 1, at + 8)) {
      const word = bareArabic(next.text);
      if (next.kind !== 'word' || ARABIC_STOP.test(word)) break;
      words.push(word);
    }
    const name = words.slice(words.findLastIndex((word) => ARABIC_TITLE.test(word) || word === 'الرئيس') + 1);
    const subjects: Subject[] =
      words.length === 0
        ? [{ kind: 'pronoun', word: 'somebody' }]
        : [called(names, name.length > 0 ? name.slice(0, 3) : words.slice(-1), at)];
    claims.push({ at, cue: token.text, kind: 'say', subjects });
  });
  return claims;
}

/** Without vowel signs and the stretching stroke. */
function bareArabic(text: string): string {
  return text.replace(/[\u064B-\u0652\u0670\u0640]/gu, '');
}
