import { numberOf, ONES } from '../text/index.js';
import { readEndAsked } from './ends.js';

/** Paragraphs by their numbers, from 1, both included. */
export interface ParagraphRange {
  readonly from: number;
  readonly to: number;
}

/** A question for what carries the article, or some of its paragraphs. */
export interface ExcerptAsked {
  /** `gist`: the sentences that carry it; `paragraphs`: the paragraphs themselves. */
  readonly of: 'gist' | 'paragraphs';
  /** Of a paragraph, its first or last sentence alone. */
  readonly sentence?: 'first' | 'last';
  /** Which paragraphs; all, when absent. */
  readonly range?: ParagraphRange;
}

/** A question about some paragraphs: what is left of it without naming them. */
export interface PlacedQuestion {
  readonly range: ParagraphRange;
  readonly rest: string;
}

const PARAGRAPH =
  '(?:paragraphs?|paras?\\.|pars?\\.|absätzen?|absatz|abs\\.|párrafos?|parrafos?|paragraphes?|parágrafos?|paragrafos?|paragrafi?|абзац(?:ев|ы|а|е|у|ах)?|пункт(?:ы|а|е)?|الفقرة|فقرة|段落|段)';
const TO =
  '(?:[-‐–—~]|\\.\\.\\.?|to|and|through|until|bis|und|a|y|à|et|e|по|и|до|到|至|和|與|与|から|と|إلى)';
/** In figures, or in a word of English. */
const NUMBER = `(?:\\d{1,4}|(?:${ONES.slice(1).join('|')})(?!\\p{L}))`;
const NUMBERS = `(?<from>${NUMBER})(?:\\s*${TO}\\s*(?:¶|§)?\\s*(?<to>${NUMBER}))?`;
const readNumber = (written: string): number => numberOf(written.toLowerCase()) ?? Number.NaN;

const NAMED: readonly RegExp[] = [
  new RegExp(
    `(?:¶{1,2}|(?<![\\p{L}\\p{N}])${PARAGRAPH})\\s*(?:no\\.?|number|nr\\.?|№|#)?\\s*¶?\\s*${NUMBERS}`,
    'iu',
  ),
  new RegExp(`第\\s*${NUMBERS}\\s*(?:段落|段|自然段)`, 'u'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<from>\\d{1,4})(?:st|nd|rd|th|\\.|er|e|º|ª|-?[йяе])\\s+${PARAGRAPH}(?![\\p{L}])`,
    'iu',
  ),
];

const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the\\s+|der\\s+|den\\s+|dem\\s+|le\\s+|el\\s+|o\\s+)?(?<which>first|last|opening|closing|final|\\p{L}+(?:st|nd|rd|th)|erste[nrs]?|letzte[nrs]?|primer|último|ultimo|premier|dernier|primeiro|первый|первом|последний|последнем)\\s+(?:(?<count>\\d{1,2}|two|three|four|five)\\s+)?${PARAGRAPH}(?![\\p{L}])`,
  'iu',
);
const LAST_FIRST = /^(?:first|opening|erste[nrs]?|primer|premier|primeiro|перв\p{L}+)$/iu;
const LAST = /^(?:last|closing|final|letzte[nrs]?|último|ultimo|dernier|последн\p{L}+)$/iu;
const LAST_CHINESE = /(?:最后|最後)(?:一|1)?(?:个|個)?(?:段落|段)/u;

/** A paragraph of something else, "of the treaty", is none of the article's. */
const OF_SOMETHING =
  /^\s+(?:of|der|des|del|de la|du)\s+(?:the\s+|this\s+|that\s+)?(?!article|text|piece|story|essay|report|it(?!\p{L})|this|artikels?|textes|artículo|texto)\p{L}/iu;

/** Words that ask for a paragraph itself, or lead to it. */
const GLUE =
  /^(?:what|whats|s|does|do|did|is|was|in|the|of|article|text|this|say|says|said|read|show|quote|give|tell|me|us|please|pls|can|could|you|i|want|to|see|stand|stands|there|about|it|contents?|full|whole|print|see|display|and|at|from|entire|was|steht|sagt|zeig|zeige|mir|bitte|im|den|der|die|das|qué|que|dice|dime|muestra|muéstrame|el|en|la|dit|montre|le|dans|que|diz|mostra|o|no|что|говорится|в|покажи|написано|статьи|说|說|了|什么|什麼|写|里|的|是|显示|內容|内容|ماذا|تقول|تقول)$/iu;

const SUMMARY =
  /^(?:tl\s?dr|tldr|summar(?:y|ies|i[sz]e[ds]?|i[sz]ing)|sum|up|gist|nutshell|recap|short|brief|briefly|quick|main|key|points?|idea|fass|fasse|zusammen|zusammenfassung|zusammenfassen|resume|resumen|résume|résumé|resumo|resumir|кратко|суть|перескажи|总结|總結|概括|摘要|要約|ملخص|لخص)$/iu;

/** Questions for the gist of the whole, by what is left of them without politeness. */
const GIST: readonly RegExp[] = [
  /^(?:tl;?\s?dr|summary|gist|in (?:a nutshell|short|brief|a few words|one sentence)|short version|quick summary|overview|recap|key ?(?:points|takeaways?|ideas?|facts)|main (?:points?|ideas?|message|argument|takeaways?|thesis|claim|topic|theme|subject)|takeaways?|bottom line)$/i,
  /^(?:a |the |an )?(?:(?:short|brief|quick|one-sentence) )?(?:summary|gist|overview|recap|tl;?dr|rundown|key points|main points?|main ideas?|bottom line|essence|highlights)(?: of (?:the|this) (?:whole |entire )?(?:article|text|piece|story|it))?(?: of (?:it|this))?(?: in (?:a few words|one sentence|short))?$/i,
  /^(?:summari[sz]e|sum(?: (?:it|this|that|the article|everything))? up|recap|condense|boil (?:it|this|the article) down)(?: (?:it|this|that|all|everything|(?:the|this) (?:whole |entire )?(?:article|text|piece|story)))?(?: up)?(?: (?:in|with) (?:a few|one|two|three|short) (?:words|sentences?))?$/i,
  /^(?:what|wha)(?:['’]?s| is| are| was)? (?:the |its |this (?:article|text|piece)['’]s |the (?:author|article|text|piece|writer)['’]s )?(?:(?:main|key|central|basic|core|overall|whole|most important|general) )?(?:point|points|idea|ideas|message|argument|takeaways?|thesis|claim|gist|story|topic|theme|subject|conclusion|summary|essence|bottom line)(?: here| of (?:(?:the|this) )?(?:whole |entire )?(?:article|text|piece|story|it|this|all this))?$/i,
  /^(?:what|wha)(?:['’]?s| is| was) (?:(?:the|this) (?:article|text|piece|story|essay|op-?ed|report|whole thing)|it|this|that|all this|everything) (?:all |mainly |really |mostly |basically |generally )?(?:about|saying|on about|trying to say)(?: in (?:a nutshell|short|brief))?$/i,
  /^what (?:does|did|do) (?:(?:the|this) (?:article|text|piece|story|essay|report)|it) (?:say|argue|claim|tell|tell us|mean|discuss|talk about|deal with|cover|boil down to|conclude)(?: (?:in (?:a nutshell|short|brief|general)|overall|on the whole|generally|basically))?$/i,
  /^what(?:['’]?s| is| was) (?:his|her|their) (?:main|key|central|basic|core|overall|whole|general) (?:point|argument|idea|message|thesis|claim|conclusion)$/i,
  /^what happens in (?:the|this) (?:article|text|piece|story)$/i,
  /^(?:worum geht(?:'?s| es)?(?: hier| (?:in|im) (?:dem|diesem|artikel|text|dem artikel|diesem artikel))?|wovon handelt (?:der|dieser) (?:artikel|text)|fass(?:e)?(?: (?:es|das|den artikel|den text))? zusammen|zusammenfassung|kurz gesagt|was ist die (?:kernaussage|hauptaussage))$/i,
  /^(?:¿?(?:de qué (?:trata|va)(?: (?:el|este) (?:artículo|texto))?|cuál es (?:la idea principal|el punto principal|el tema)(?: del? (?:artículo|texto))?)|resumen|resúmelo|resume(?: (?:el|este) artículo)?|en resumen)$/i,
  /^(?:de quoi (?:parle|s'agit-il|traite)(?:[- ]?t[- ]?il)?(?: (?:cet|l['’]) ?article| ce texte| le texte)?|résumé|résume(?:-le)?|quelle est l['’]idée principale|en bref)$/i,
  /^(?:do que (?:se )?trata(?: (?:o|este) (?:artigo|texto))?|sobre o que é(?: (?:o|este) (?:artigo|texto))?|resumo|resuma|qual é a ideia principal)$/i,
  /^(?:о ч[её]м (?:(?:эта |эта )?статья|(?:этот )?текст|речь|идет речь|она|говорится в статье)|кратко|вкратце|суть|в ч[её]м суть(?: статьи)?|перескажи(?: статью| кратко)?|краткое содержание|резюме|главная мысль)$/iu,
  /^(?:(?:这|這|本)?(?:篇)?(?:文章|文|它)?(?:讲|講|说|說|谈|談)(?:了|的是)?(?:什么|什麼|啥)|(?:文章|本文)?(?:的)?(?:主要内容|主要內容|大意|主旨|中心思想)(?:是什么|是什麼)?|(?:总结|總結|概括)(?:一下)?(?:文章|本文)?|摘要|太长不看)$/u,
  /^(?:(?:この)?(?:記事|文章)?(?:は)?何について(?:ですか|の記事ですか)?|要約(?:して(?:ください)?)?|まとめて|要点(?:は)?)$/u,
  /^(?:(?:عن )?ماذا (?:يتحدث|يتناول) (?:المقال|النص)|عم يتحدث المقال|ملخص|لخص(?: المقال)?|ما (?:هي |هو )?(?:الفكرة الرئيسية|موضوع المقال))$/u,
];

const POLITE =
  /^(?:(?:so|and|but|ok|okay|hey|hi|hello|well|please|pls|plz|just|quick(?:ly)?|bot|(?:can|could|would|will) (?:you|someone|anyone)(?: please)?|(?:can|could|may) i (?:get|have)|(?:please )?(?:give|tell|show|get|write|do|make)(?: me| us)?|i(?:['’]d like| want| need| would like)(?: to (?:know|have|see))?|(?:do )?you know|let me know|what(?:['’]s| is) a|got|any|explain)[,:]? )+/i;
const POLITE_END =
  /[\s,]*(?:please|pls|plz|thanks|thank you|thx|for me|for us|to me|again|exactly|bitte|por favor|пожалуйста|谢谢)$/i;

/** A question without marks at its ends, and without politeness. */
function bare(text: string): string {
  let rest = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[\s¿¡"“„«'(]+|[\s?!.,;:…"”“»')？！。؟]+$/gu, '');
  rest = rest.replace(POLITE, '').replace(/^[¿¡]/u, '');
  for (let shorter = rest.replace(POLITE_END, ''); shorter !== rest; shorter = rest.replace(POLITE_END, ''))
    rest = shorter;
  return rest;
}

/** Longer questions ask for more than this. */
const MOST_CHARACTERS = 160;

/**
 * Reads a question for the gist ("tldr", "what is it about?") or for paragraphs ("¶5", "the last paragraph",
 * "summarize paragraph 2"); nothing when it asks for something else.
 *
 * @param last the number of the article's last paragraph.
 */
export function readExcerptAsked(text: string, last: number): ExcerptAsked | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const question = bare(text);
  // A lone number is a paragraph's, where there is such a paragraph.
  const number = Number(/^#?\s*(\d{1,4})$/.exec(question)?.[1] ?? Number.NaN);
  if (number >= 1 && number <= last) return { of: 'paragraphs', range: { from: number, to: number } };
  const placed = readPlace(text, last);
  if (placed) {
    const words = placed.rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const isGist = words.some((word) => SUMMARY.test(word));
    if (words.every((word) => GLUE.test(word) || SUMMARY.test(word)))
      return { of: isGist ? 'gist' : 'paragraphs', range: placed.range };
    return undefined;
  }
  if ([question, text.trim().replace(/[\s?!.]+$/u, '')].some((one) => GIST.some((form) => form.test(one))))
    return { of: 'gist' };
  const asked = readEndAsked(question);
  if (!asked) return undefined;
  const at = asked.end === 'first' ? 1 : last;
  const range = { from: at, to: at };
  return { of: 'paragraphs', range, ...(asked.of === 'sentence' && { sentence: asked.end }) };
}

/** "5", "¶5", "no. 5", "¶3-5", "3 to 5". */
const BARE = new RegExp(
  `^\\s*(?:¶{1,2}|§|#|no\\.?)?\\s*(?<from>\\d{1,6})(?:\\s*${TO}\\s*(?:¶|§|#)?\\s*(?<to>\\d{1,6}))?\\s*\\.?\\s*$`,
  'iu',
);
/** How a paragraph is offered while somebody types: its number and its first words. */
const OFFERED = /^\s*(?:¶|#)?\s*(?<from>\d{1,6})\s/u;

/**
 * The paragraphs that somebody names where nothing but paragraphs is asked for: "5", "¶3-5", "paragraph 5",
 * "last", or how one is offered ("¶5 Recently, some …"). They may be more than the article has.
 *
 * @param last the number of the article's last paragraph.
 */
export function readParagraphs(given: string, last: number): ParagraphRange | undefined {
  const { from, to = from } = (BARE.exec(given) ?? OFFERED.exec(given))?.groups ?? {};
  if (from !== undefined) {
    const [one, other] = [Number(from), Number(to)];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  }
  // "last" alone and "the first two"; "five".
  const placed =
    readPlace(given, last) ??
    readPlace(`${given.trim()} paragraph`, last) ??
    readPlace(`paragraph ${given.trim()}`, last);
  const words = placed?.rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => GLUE.test(word)) ? placed?.range : undefined;
}

/** Which paragraphs a question names, by number or place, and what else it says. */
export function readPlace(text: string, last: number): PlacedQuestion | undefined {
  for (const form of NAMED) {
    const match = form.exec(text);
    const { from, to } = match?.groups ?? {};
    if (!match || from === undefined) continue;
    if (OF_SOMETHING.test(text.slice(match.index + match[0].length))) return undefined;
    const [one, other] = [readNumber(from), readNumber(to ?? from)];
    return { range: { from: Math.min(one, other), to: Math.max(one, other) }, rest: without(text, match) };
  }
  const chinese = LAST_CHINESE.exec(text);
  if (chinese) return { range: { from: last, to: last }, rest: without(text, chinese) };
  const ordinal = ORDINAL.exec(text);
  const which = ordinal?.groups?.which;
  if (!ordinal || which === undefined) return undefined;
  if (OF_SOMETHING.test(text.slice(ordinal.index + ordinal[0].length))) return undefined;
  const count = numberOf((ordinal.groups?.count ?? '1').toLowerCase()) ?? 1;
  const rest = without(text, ordinal);
  if (LAST.test(which)) return { range: { from: Math.max(1, last - count + 1), to: last }, rest };
  if (LAST_FIRST.test(which)) return { range: { from: 1, to: Math.min(count, last) }, rest };
  const number = numberOf(which.toLowerCase());
  return number === undefined ? undefined : { range: { from: number, to: number }, rest };
}

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/\b(?:in|of|from|at|im|en|dans|em|в)\s*(?=[?!.]*\s*$)/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
