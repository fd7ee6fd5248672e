/** The first or the last of an article, and whether a sentence of it is meant or a paragraph. */
export interface EndAsked {
  readonly end: 'first' | 'last';
  readonly of: 'sentence' | 'paragraph';
}

const entries = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FIRST = entries('first opening erste erster ersten primera première primeira первое первой первым');
const LAST = entries(
  'last final closing letzte letzter letzten última dernière последнее последней последним',
);
const SENTENCE = entries('sentence line satz frase oración phrase предложение');
const BEGINNING = entries(
  'begin begins began start starts started open opens opened beginning opening beginnt anfang beginn empieza comienza principio inicio commence débute début começa início начинается начало',
);
const ENDING = entries(
  'end ends ended close closes closed finish finishes finished ending endet schließt schluss ende termina acaba final fin finit termine achève acaba fim заканчивается кончается конец',
);
/** Words that may stand besides; with any other, something else is asked for. */
const BESIDES = entries(
  'how what whats s is was does did do the its this it with of in on article text piece story very exactly ' +
    'wie womit was ist lautet heißt der die das den des dem er dieser diesen dieses artikel artikels text textes mit ' +
    'cómo cuál qué es el la los este esta del de artículo texto con se ' +
    'comment quelle est le l cet ce d article texte par quoi ' +
    'como qual é o a do da com artigo ' +
    'как какое чем статья статьи текст текста она он',
);

const FIRST_UNSPACED =
  /^(?:文章(?:的)?)?第一句(?:话|話)?(?:是什么|是什麼)?$|^(?:記事の)?最初の文(?:は(?:何(?:ですか)?)?)?$/u;
const LAST_UNSPACED =
  /^(?:文章(?:的)?)?最(?:后|後)一句(?:话|話)?(?:是什么|是什麼)?$|^(?:記事の)?最後の文(?:は(?:何(?:ですか)?)?)?$/u;
const BEGINNING_UNSPACED =
  /^文章(?:的)?(?:怎么|怎麼|如何)?(?:开头|開頭)(?:是什么|是什麼)?$|^記事の(?:冒頭|始まり)(?:は)?$/u;
const ENDING_UNSPACED =
  /^文章(?:的)?(?:怎么|怎麼|如何)?(?:结尾|結尾)(?:是什么|是什麼)?$|^記事の(?:終わり|結び)(?:は)?$/u;

/**
 * Reads "the last line", "how does it begin?"; nothing for anything else.
 *
 * @param bare the question without marks at its ends.
 */
export function readEndAsked(bare: string): EndAsked | undefined {
  if (FIRST_UNSPACED.test(bare)) return { end: 'first', of: 'sentence' };
  if (LAST_UNSPACED.test(bare)) return { end: 'last', of: 'sentence' };
  if (BEGINNING_UNSPACED.test(bare)) return { end: 'first', of: 'paragraph' };
  if (ENDING_UNSPACED.test(bare)) return { end: 'last', of: 'paragraph' };
  const words = bare.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const isSentence = has(SENTENCE);
  const isFirst = has(isSentence ? FIRST : BEGINNING);
  const isLast = has(isSentence ? LAST : ENDING);
  if (isFirst === isLast) return undefined;
  const known = isSentence ? [SENTENCE, FIRST, LAST, BESIDES] : [BEGINNING, ENDING, BESIDES];
  if (!words.every((word) => known.some((set) => set.has(word)))) return undefined;
  return { end: isFirst ? 'first' : 'last', of: isSentence ? 'sentence' : 'paragraph' };
}
