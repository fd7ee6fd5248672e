import type { Span } from '../answer.js';
import { segments } from './segments.js';

/** Stand before a name, so a sentence never ends with one. */
const TITLE =
  /(?:^|[\s(“"'‘[—-])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Rev|Fr|Sens?|Govs?|Reps?|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Hon|Pres|Amb|Supt|Det|Insp|Atty|Asst|Pfc|Spc|Ste?|Mt|Ft|vs?|[Cc]f|al|approx|ca|e\.g|i\.e|viz|pp|vol|eds?|Hr|Fr|Sr|Sra|bzw|z\.B|d\.h|u\.a|т\.е|г|гг|им|см|\p{Lu}|\p{Lu}-\p{Lu})\.\s*$/u;

/** Whether a text ends with what stands before a name: "Dr.", "St.", an initial. */
export const isTitle = (text: string): boolean => TITLE.test(text);

/**
 * The same in other languages. In each only its own: "Me." before a name is a lawyer in French, and "min." a stretch of
 * time in German.
 */
const TITLE_ABROAD: Readonly<Record<string, RegExp>> = {
  // A single small letter is half of "z. B.", "u. a.", "d. h.".
  de: abbreviations(`(?<!\\p{N}\\s)\\p{Ll} Abb Abs Bd Bde Dipl Dipl-Ing Frl Hrsg Ing Kap Mag Mio Mrd Nr Tsd Vgl bspw bzgl evtl exkl geb gegr gest
    ggf inkl insb max mind sog vgl`),
  es: abbreviations(`Arq Av Avda Dña Dra Dres EE Excmo Excma Gral Ilmo Ing Lic Mons Pbro Profa Sres Srta Uds? Vd [Cc]ap [Cc]ía ej
    [Nn]úm [Pp]ágs? [Tt]el`),
  fr: abbreviations('MM Mmes? Mlles? Me Mgr Pr Ste apr av [Cc]hap [Cc]oll env éd ex p t [Vv]ol'),
  pt: abbreviations('Av Cel Dra Drs Eng Exma Exmo Profa Srs Sras Srta [Cc]ap ex [Nn]úm [Pp]ágs? [Tt]el'),
  // "и т. д." may end a sentence.
  ru: abbreviations(`[Аа]кад [Дд]оц [Пп]роф г гг е им к кн корп обл оз пер пл пос пр просп р [Рр]ис с [Сс]м ср ст стр т [Тт]абл
    [Тт]ел ул`),
};

function abbreviations(list: string): RegExp {
  return new RegExp(`(?:^|[\\s(“„"'‘«[—-])(?:${list.trim().split(/\s+/).join('|')})\\.\\s*$`, 'u');
}

/** Stand before a number, and only then go on. `No.` by itself is an answer. */
const BEFORE_NUMBER =
  /(?:^|[\s(“"'‘[])(?:Nos?|Nr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|pp?|[Aa]rts?|[Cc]hs?|[Ss]ecs?|[Ff]igs?|[Vv]ols?|[Pp]ts?|[Bb]ks?|[Ee]qs?|[Pp]aras?|[Ee]st|[bcdr]|№)\.\s*$/u;

/** May end a sentence or not: it depends on what follows. */
const EITHER =
  /(?:^|[\s(“"'‘[—-])(?:Jr|Sr|Inc|Ltd|Co|Corp|Bros|Ave|Blvd|Rd|etc|a\.m|p\.m|A\.M|P\.M|Ph\.D|M\.D|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|(?:\p{Lu}\.-?)+\p{Lu}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.[)”"’\]]*\s*$/u;

/** Words that begin a sentence, and would be small in the middle of one. */
const STARTER =
  /^\s*[“"‘'([]*(?:The|A|An|This|That|These|Those|He|She|It|They|We|You|His|Her|Its|Their|Our|My|But|And|Or|So|Yet|In|On|At|By|For|From|With|As|If|When|While|After|Before|Since|Though|Although|However|Then|There|Here|What|Why|How|Who|Where|Not|No|One|Some|Many|Most|Both|Each|All|To|Is|Are|Was|Were|Do|Does|Did|Even|Now|Meanwhile|Still|Also|According)(?!\p{L})/u;

/** In German a day of the month: `am 3. Oktober`. */
const GERMAN_ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;

/** What goes on a sentence that Unicode's rules have ended: a small letter, a closing mark, a comma. */
const GOES_ON = /^\s*[\p{Ll}\p{Pe}\p{Pf},;:—–]/u;

/** A closing mark that stands apart, as in French, and belongs to what is before it: « Non. » Il part. */
const CLOSED_APART = /^\s*[»›]\s+(?=["“„«‹]?\s*\p{Lu})/u;

/** Ends a quotation that asks or calls: “Is it safe?” */
const CALLED = /[?!…][”"’']+\s*$/u;

/** Who said what stands before it, with hardly more, which tells nothing alone: Councillor Holm asked. */
const WHO_CALLED =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4} (?:added|admitted|answered|asked|asks|called|cried|declared|exclaimed|explained|insisted|joked|murmured|noted|quipped|recalled|remarked|replied|replies|responded|said|says|shouted|thought|told|tweeted|whispered|wondered|wrote|yelled)(?: [^.?!:“”‘"]{1,40})?\.\s*$/u;

/** An opening mark that Unicode's rules leave with the sentence before it, where no space parts them. */
const OPENED = /^[。！？][「『（“‘]$/u;

/** A name that ends in a mark goes on with what kind of firm that is: "Yahoo! Inc.", "Guess? Ltd". */
const CALLED_FIRM = /[\p{L}\p{N}][!?]\s+$/u;
const FIRM = /^(?:Inc|Corp|Ltd|Co|LLC|LLP|PLC)(?![\p{L}’'-])/u;

/** The longest that `TITLE` and the like may need to see. */
const TAIL = 14;

/**
 * Splits a paragraph into sentences: Unicode's sentence rules (UAX #29, by `Intl.Segmenter`), with what
 * they break after an abbreviation or inside a bracket joined again.
 *
 * @returns spans in order, without the white space around them; together they hold every other character.
 */
export function sentences(text: string, language = 'en'): Span[] {
  const spans: { start: number; end: number }[] = [];
  let opened = 0;
  for (const segment of segments(text, language === 'und' ? 'en' : language, 'sentence')) {
    const start = segment.start - opened;
    opened = OPENED.test(text.slice(segment.end - 2, segment.end)) ? 1 : 0;
    const end = segment.end - opened;
    const last = spans.at(-1);
    const before = last && text.slice(Math.max(last.start, start - TAIL), start);
    const after = text.slice(start, end);
    const closing = CLOSED_APART.exec(after)?.[0].length ?? 0;
    if (last && closing > 0) {
      last.end = start + closing;
      spans.push({ start: start + closing, end });
    } else if (last && before !== undefined && goesOn(before, after, language)) last.end = end;
    else spans.push({ start, end });
  }
  return spans
    .map(({ start, end }) => {
      const piece = text.slice(start, end);
      return {
        start: start + (piece.length - piece.trimStart().length),
        end: start + piece.trimEnd().length,
      };
    })
    .filter((span) => span.end > span.start);
}

function goesOn(before: string, after: string, language: string): boolean {
  // A line break inside a paragraph is somebody's own: verse, an address, a list.
  if (/\n\s*$/u.test(before)) return false;
  if (GOES_ON.test(after)) return true;
  if (CALLED_FIRM.test(before) && FIRM.test(after)) return true;
  if (CALLED.test(before) && WHO_CALLED.test(after)) return true;
  if (!/\.[)”"’\]]*\s*$/u.test(before)) return false;
  if (TITLE.test(before) || TITLE_ABROAD[language]?.test(before)) return true;
  if (language === 'de' && GERMAN_ORDINAL.test(before)) return true;
  if (BEFORE_NUMBER.test(before) && /^\s*\p{N}/u.test(after)) return true;
  return EITHER.test(before) && !STARTER.test(after);
}
