import { type Token, wordAt } from '../tokens.js';
import type { AbroadWords } from '../words/index.js';

/** How many words may stand between an office and the comma before its holder: "la presidenta de la asociación de vecinos, Ana Ruiz". */
const LONGEST_OFFICE = 8;

/**
 * What people are by the words beside their name, in languages with spaces other than English and German: "O biólogo Rui Serra",
 * "Le président de la coopérative laitière, Luc Morel", "Директор школы Пётр Белов", "Ana Ruiz, alcaldesa de".
 */
export function rolesAbroad(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: AbroadWords,
): string[] {
  const office = officeBefore(tokens, first, words);
  const noun = office ?? nounBefore(tokens, first, last, words);
  return [
    ...nameOfOffice(tokens, first, office),
    noun,
    bareOffice(noun, words),
    officeBehind(tokens, last, words),
  ].filter((one) => one !== undefined);
}

/** Başkan, of "Belediye Başkanı": the office without the ending that ties it to what it is for. */
function bareOffice(noun: string | undefined, { roles, hasOfficeCapitals }: AbroadWords): string | undefined {
  const bare = hasOfficeCapitals && noun?.replace(/s?[ıiuü]$/u, '');
  return bare && bare !== noun && roles.has(bare) ? bare : undefined;
}

/** "Глава района": an office with what it is for, where no preposition or article ties the two. */
function nameOfOffice(tokens: readonly Token[], first: number, office: string | undefined): string[] {
  const between = wordAt(tokens, first - 1);
  const isTwo =
    office !== undefined && wordAt(tokens, first - 2) === office && /^\p{sc=Cyrillic}/u.test(between);
  return isTwo ? [`${office} ${between}`] : [];
}

const roleIn = (word: string, { roles }: AbroadWords) => {
  const bare = word.replace(/^[ld]['’]/, '');
  return roles.has(bare) ? bare : undefined;
};

/** The nearest office before a name, with what it is for between them. */
function officeBefore(tokens: readonly Token[], first: number, words: AbroadWords): string | undefined {
  const end = tokens[first - 1]?.kind === 'comma' ? first - 2 : first - 1;
  for (let at = end; at >= 0 && at > end - LONGEST_OFFICE && tokens[at]?.kind === 'word'; at--) {
    const word = wordAt(tokens, at);
    if (words.cues.has(word) || /^(?:que|qu['’]\S+|qui|che|dat|die|что|который|которая)$/.test(word)) break;
    const role = roleIn(word, words);
    // "Глава района Пётр Белов", "l'assessore ai trasporti Ugo Neri": without a comma one word tells what it is for.
    const isTied = words.the.size === 0 || words.prepositions.has(wordAt(tokens, at + 1));
    if (role !== undefined && (end < first - 1 || at === end || (isTied && at > end - 3))) return role;
  }
  return undefined;
}

/** The noun right before a whole name, whatever it is: "stadsecoloog Jan Mulder". */
function nounBefore(
  tokens: readonly Token[],
  first: number,
  last: number,
  { cues, small, prepositions, the, indefinite }: AbroadWords,
): string | undefined {
  const token = tokens[first - 1];
  // « … », sourit Anna Valli. Without articles a noun may belong to the one before it.
  const before = tokens[first - 2]?.kind === 'comma' ? tokens[first - 3] : tokens[first - 2];
  if (before?.kind === 'quotation' || (the.size === 0 && tokens[first - 2]?.kind === 'word'))
    return undefined;
  const word = wordAt(tokens, first - 1).replace(/^[ld]['’]/, '');
  if (last === first || token?.kind !== 'word' || word.length < 4 || (token.capital && first > 1))
    return undefined;
  return [cues, small, prepositions, the, indefinite].some((set) => set.has(word)) ? undefined : word;
}

/** "Ana Ruiz, alcaldesa de Soto," and "Ana Ruiz, la alcaldesa,". */
function officeBehind(tokens: readonly Token[], last: number, words: AbroadWords): string | undefined {
  if (tokens[last + 1]?.kind !== 'comma') return undefined;
  const at = words.the.has(wordAt(tokens, last + 2)) ? last + 3 : last + 2;
  return roleIn(wordAt(tokens, at), words);
}
