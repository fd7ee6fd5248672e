import { bare, isInterrogative, isOpening, MOST_CHARACTERS } from './question-words.js';

/** Two or three questions that were asked in one, in order; the one alone when it is one. */
export function splitQuestions(text: string): readonly string[] {
  if (text.length > MOST_CHARACTERS) return [text];
  const ended: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[?？؟]+\s*(?=[\p{L}¿«"“])/gu)) {
    const end = index + mark.length;
    if (isInQuotes(text.slice(0, end))) continue;
    ended.push(text.slice(from, end).trim());
    from = end;
  }
  ended.push(text.slice(from).trim());
  const parts = ended.flatMap(splitAtAnd);
  return parts.length > 1 && parts.length <= MOST_QUESTIONS ? parts : [text];
}

/** More questions in one are read as one: nobody waits for a list of answers. */
const MOST_QUESTIONS = 3;

const AND =
  /,?\s+(?:and|und|y|et|e|и)\s+(?=(?:who|when|where|why|how|what|which|wer|wann|wo|warum|wie|was|quién|cuándo|dónde|por qué|cómo|qué|qui|quand|où|pourquoi|comment|quem|quando|onde|por que|como|кто|когда|где|почему|как|что)(?![\p{L}\p{M}]))/giu;

/** "Who wrote it and when?": two questions, where the first is one of its own. */
function splitAtAnd(text: string): string[] {
  for (const match of text.matchAll(AND)) {
    const [one, other] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const words = bare(one).split(' ');
    const isWhole =
      words.length > 1 &&
      (isInterrogative(words[0] ?? '') || isOpening(words[0] ?? '')) &&
      !isInterrogative(words.at(-1) ?? '') &&
      // "What do we know about how and why …": what follows depends on the verb before.
      !/(?<![\p{L}])(?:about|know|explain|of|on|über|sobre|de|о|об)$/iu.test(bare(one));
    if (isWhole && !isInQuotes(one)) return [markedAs(text, one), markedAs(text, other)];
  }
  return [text];
}

/** A part of a question with the whole one's marks: "¿Quién lo escribió?", "Qui l’a écrit ?". */
function markedAs(whole: string, part: string): string {
  const [mark = '?'] = /\s?[?？؟]$/u.exec(whole.trim()) ?? [];
  return `${whole.trim().startsWith('¿') ? '¿' : ''}${bare(part)}${mark}`;
}

const isInQuotes = (text: string) =>
  (text.match(/[“„«]/gu)?.length ?? 0) > (text.match(/[”»]/gu)?.length ?? 0);
