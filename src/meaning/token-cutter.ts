import { setImmediate as others } from 'node:timers/promises';
import type { Tokenizer } from '@huggingface/tokenizers';

/** A token as the model reads it, and whether it has a letter or a digit. */
export interface ModelToken {
  readonly id: number;
  readonly isWord: boolean;
}

/** How texts are cut for a model. */
interface TokenCutter {
  /** Reads a long text a stretch at a time, until there are so many tokens; others have their turn between. */
  tokenize(text: string, most?: number): Promise<ModelToken[]>;
  /** What stands before each text: the tokenizer's own marks, and the tokens of a prefix. */
  beforeText(prefix: string): number[];
  /** The marks that stand after each. */
  readonly after: readonly number[];
}

export function cutterOf(tokenizer: Tokenizer): TokenCutter {
  const { before, after } = marksOf(tokenizer);
  return {
    async tokenize(text, most = Number.POSITIVE_INFINITY) {
      const tokens: ModelToken[] = [];
      for (const stretch of cutStretches(text)) {
        if (tokens.length >= most) break;
        if (tokens.length > 0) await others();
        const read = tokenizer.encode(stretch, { add_special_tokens: false });
        read.ids.forEach((id: number, at: number) => {
          tokens.push({ id, isWord: /[\p{L}\p{N}]/u.test(read.tokens[at] ?? '') });
        });
      }
      return tokens;
    },
    beforeText: (prefix) => [...before, ...tokenizer.encode(prefix, { add_special_tokens: false }).ids],
    after,
  };
}

/** Read at once, in UTF-16 code units: the tokenizer takes some 8 ms for as many. */
const STRETCH = 1000;

/** A text cut before spaces, so that no word is torn; one without spaces is cut between characters. */
function* cutStretches(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + STRETCH);
    if (to < text.length) {
      const space = text.lastIndexOf(' ', to);
      if (space > from) to = space;
      else if (/[\uDC00-\uDFFF]/.test(text.charAt(to))) to--;
    }
    yield text.slice(from, to);
    from = to;
  }
}

/** The marks that the tokenizer puts before and after a text. */
function marksOf(tokenizer: Tokenizer): { before: readonly number[]; after: readonly number[] } {
  const bare: number[] = tokenizer.encode('a', { add_special_tokens: false }).ids;
  const marked: number[] = tokenizer.encode('a').ids;
  const at = marked.findIndex((_, start) => bare.every((id, i) => marked[start + i] === id));
  if (bare.length === 0 || at < 0) throw new Error('the tokenizer puts a text’s marks inside it');
  return { before: marked.slice(0, at), after: marked.slice(at + bare.length) };
}
