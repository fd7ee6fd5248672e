import { EMAIL } from './byline.js';
import { LABELS } from './fields.js';

const SECTION = new RegExp(`^(?:${LABELS.section})\\s*[:：]\\s*(?<section>[^.!?]{1,60})$`, 'iu');

/** The section, if the line tells nothing else. */
export function isSectionLine(line: string): string | undefined {
  return line.length > 120 ? undefined : SECTION.exec(line)?.groups?.section?.trim();
}

const BOILERPLATE =
  /^(?:(?:blog )?comments? (?:powered by|are closed|section)|powered by disqus|share (?:this|on|via)|follow us|subscribe|sign up|read (?:more|next|also)\b.{0,80}$|related (?:articles|stories|posts)|advertisement|continue reading|(?:\S{1,20}\n)?(?:[™®]\s*(?:&|and)\s*)?©|copyright\b|(?:\S.{0,30}\s)?first published\s.{4,40}$|all rights reserved|leave a (?:comment|reply)|print this|tags?:|(?:share|tweet|email|print|comment)s?$|most (?:read|popular)|newsletter)/iu;

/** Lines that a page puts under every article. */
export function isBoilerplate(text: string): boolean {
  return text.length < 300 && BOILERPLATE.test(text);
}

const ABOUT =
  /^[*_\s]*(?:\((?:dpa|afp|ap|reuters|sid|epd|kna|apa|sda|ansa|efe|lusa|belga|anp|pap|ntb|tass)(?:[-/,; ]\S{1,12}){0,4}\)$|\((?:reporting|writing|editing|additional reporting) by\b|(?:additional |further )?reporting by \p{Lu}|contributing: \p{Lu}|with (?:reporting|files) (?:by|from)\b|(?:\p{Lu}[\p{L}.'’-]+ ){1,12}contributed (?:to this (?:report|story|article)|reporting)|.{3,300}\scontributed to this (?:report|story|article)\.?$|con (?:información|la colaboración) de \p{Lu}|avec (?:(?:l['’])?AFP|Reuters)\b.{0,30}$|mit material (?:von|der|des)\b.{0,60}$|mitarbeit:|(?:ha|hanno) collaborato\b.{3,100}$|com informações d[aeo]s? \p{Lu}|the (?:author|writer|columnist)s?(?:,| (?:is|are|was|were|has|have|writes?|lives?|works?|teach(?:es)?|can|may|would|thanks?|declares?|wish(?:es)?)\b)|about the author|(?:disclaimer: )?(?:the )?(?:views|opinions)(?: and (?:\p{L}+ ){0,2}(?:views|opinions|tips))? expressed|contact (?:the|us)|this (?:article|piece|essay|column) (?:was|is|first|originally|appeared|has)|this (?:story|report|post|version) (?:has been updated|was (?:first|originally|updated)|(?:originally|first) appeared|corrects)|a version of this (?:article|story)|\([a-z]{2,4}(?:[/,]\s?[a-z]{2,5}){0,2}\)$|editor'?s note|(?:corrections?|clarifications?)\b[^:]{0,40}[:—–]|an earlier version of this (?:article|story|post|report|piece|column)\b|作者(?:是|为|系)|本文作者|本文|автор\s*[—–-]|автор является|der autor|die autorin|(?:el autor|la autora) es|الكاتب )/iu;

/** Where a text first stood, and what it is part of. */
const BELONGS =
  /^[*_\s]*(?:originally (?:published|posted) (?:at|in|on|by)\s|originally appeared (?:at|in|on)\s|this (?:story|report|post) is part of\s|this (?:interview|conversation) (?:was|has been)\s|.{3,300}\s(?:reprinted|reproduced) (?:by|with) (?:the )?(?:kind )?permission\b)/iu;

/** Who else has worked on a text, which a page may put over a table or a box at its end. */
export const isContribution = (text: string) => text.length <= LONGEST_CONTRIBUTION && CONTRIBUTED.test(text);
const LONGEST_CONTRIBUTION = 300;
const CONTRIBUTED = /\scontributed to this (?:report|story|article)\.?$|^contributing: \p{Lu}/iu;

/** Whose press release it is, as newswires print it. */
const RELEASED_BY = /^SOURCE \p{Lu}.{2,100}$/u;

/** Behind a name: what somebody is and does. */
const DOES =
  /^\s+(?:is|was|are|has (?:been|covered|written|reported|worked|taught)|joined|writes|reports|reported|contributed|covers|teaches|works|lives|specializes|specialises)\b/;

/** A line under the body about the text itself: who wrote it, whose views it holds, where to write. */
export function isNote(text: string, authors: readonly string[]): boolean {
  if (text.length > 700) return false;
  if (ABOUT.test(text) || BELONGS.test(text) || RELEASED_BY.test(text)) return true;
  if (EMAIL.test(text) && text.split(/\s+/).length <= 30) return true;
  return authors.some((author) => text.startsWith(author) && DOES.test(text.slice(author.length)));
}
