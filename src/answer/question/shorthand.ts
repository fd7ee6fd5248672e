import { UNSPACED } from './lexicon-tree.js';
import { PHRASES_BY_LANGUAGE } from './phrases/index.js';

/** The article that a question is asked of, as far as its words may be no shorthand there. */
interface SpeltArticle {
  readonly language: string;
  /** Its words as they are spelt, folded. */
  readonly spellingAt: ReadonlyMap<string, number>;
}

interface Shorthand {
  readonly form: RegExp;
  readonly meant: ReadonlyMap<string, string>;
}

const compiled = new Map<string, Shorthand>();

function shorthandOf(language: string): Shorthand | undefined {
  const known = compiled.get(language);
  const written = PHRASES_BY_LANGUAGE.get(language)?.shorthand;
  if (known || !written) return known;
  const meant = new Map<string, string>();
  for (const [words, meaning] of Object.entries(written))
    for (const word of words.split('|')) meant.set(word, meaning);
  const words = [...meant.keys()].sort((one, other) => other.length - one.length);
  const isUnspaced = (UNSPACED as ReadonlySet<string>).has(language);
  const [before, after] = isUnspaced
    ? ['', '']
    : ["(?<![\\p{L}\\p{N}\\p{M}&'’.-])", "(?![\\p{L}\\p{N}\\p{M}&'’.-])"];
  const form = new RegExp(`${before}(?:${words.map(literal).join('|')})${after}`, 'giu');
  const made = { form, meant };
  compiled.set(language, made);
  return made;
}

/** A word as a pattern: `^y` stands at the beginning of a question alone. */
const literal = (word: string) => (word.startsWith('^') ? `(?<=^\\s*)${word.slice(1)}` : word);

/**
 * A question as people type it in a chat, spelt out: "y did u go" is "why did you go". What the article writes so is
 * its own, and what has a capital inside a question may be a name.
 */
export function spellOut(question: string, { language, spellingAt }: SpeltArticle): string {
  const shorthand = shorthandOf(language);
  if (!shorthand) return question;
  return question.replace(shorthand.form, (word, at: number) => {
    const small = word.toLowerCase();
    if (spellingAt.has(small) || (small !== word && at > 0)) return word;
    return shorthand.meant.get(small) ?? shorthand.meant.get(`^${small}`) ?? word;
  });
}
