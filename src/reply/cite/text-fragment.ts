import { readLanguageTag } from './item.js';

/**
 * Text fragments: `#:~:text=prefix-,start,end,-suffix` leads a browser to words on a page
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser compares without case and accents, from word
 * border to word border, and takes the first place that fits; so what is made here fits one place only.
 */
interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** A stretch of one block of a page, in UTF-16 code units. */
export interface BlockStretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Longer words than this are named by their beginning and their end. */
const LONGEST_WHOLE = 120;
/** How many words are taken of the beginning and the end at first, and at most of what stands around. */
const EDGE = { fewest: 3, most: 12 };

/** The blocks of a page (title, paragraphs …), white space collapsed, ready to be searched. */
export class PageText {
  readonly #folded: readonly Folded[];
  readonly #segmenter: Intl.Segmenter;

  /** @param language ISO 639-1; words of Chinese and the like are cut by it. */
  constructor(
    readonly blocks: readonly string[],
    language: string,
  ) {
    this.#folded = blocks.map(foldKeepingPlaces);
    this.#segmenter = new Intl.Segmenter(readLanguageTag(language) ?? 'en', { granularity: 'word' });
  }

  /**
   * What leads to a stretch and nowhere else on this page. Where the stretch cuts a word, the whole word is taken.
   *
   * @returns nothing when the same words with the same surroundings stand elsewhere too.
   */
  directive(wanted: BlockStretch): TextDirective | undefined {
    const text = this.#textOf(wanted.block);
    const words = this.#words(text);
    const first = words.findIndex((word) => word.end > wanted.start);
    const last = words.findLastIndex((word) => word.start < wanted.end);
    const inside = words.slice(Math.max(0, first), last + 1);
    const [opening] = inside;
    const closing = inside.at(-1);
    if (first < 0 || !opening || !closing) return undefined;
    const start = Math.min(opening.start, wanted.start);
    const end = Math.max(closing.end, wanted.end);
    const whole = { ...trimStretch(text, start, end), block: wanted.block };
    const among = this.#blocksWith(text.slice(whole.start, (inside[2] ?? closing).end));
    const isLong = whole.end - whole.start > LONGEST_WHOLE;
    const most = Math.min(EDGE.most, Math.max(first, words.length - 1 - last));
    // The surroundings grow a word at a time, from none, until no other place fits.
    for (let around = 0; around <= most; around++) {
      const before = words[Math.max(0, first - around)] ?? opening;
      const after = words[Math.min(words.length - 1, last + around)] ?? closing;
      const prefix = text.slice(before.start, whole.start).trim();
      const suffix = text.slice(whole.end, after.end).trim();
      const directive = isLong
        ? this.#range(whole, inside, prefix, among)
        : this.#exact(whole, { prefix, suffix }, among);
      if (directive) return directive;
    }
    return undefined;
  }

  /** All the words of a stretch, where they lead to one place only. */
  #exact(
    whole: BlockStretch,
    { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
    among: readonly number[],
  ): TextDirective | undefined {
    const directive: TextDirective = {
      ...(prefix !== '' && { prefix }),
      start: this.#textOf(whole.block).slice(whole.start, whole.end),
      ...(suffix !== '' && { suffix }),
    };
    return this.#places(directive, among).length === 1 ? directive : undefined;
  }

  /** Nothing stands beyond the first block and the last. */
  #textOf(block: number): string {
    return this.blocks[block] ?? '';
  }

  /** The first and the last words of a long stretch, where they lead to one place only. */
  #range(
    whole: BlockStretch,
    words: readonly Border[],
    prefix: string,
    among: readonly number[],
  ): TextDirective | undefined {
    const text = this.#textOf(whole.block);
    const most = Math.min(EDGE.most, Math.floor(words.length / 2));
    for (let edge = Math.min(EDGE.fewest, most); edge <= most; edge++) {
      const start = text.slice(whole.start, words[edge - 1]?.end);
      const end = text.slice(words.at(-edge)?.start, whole.end);
      const [place, ...more] = this.#places({ ...(prefix !== '' && { prefix }), start }, among);
      if (!place || more.length > 0) continue;
      const [ending] = this.#occurrences(whole.block, end, place.end).filter(
        (at) => this.#isBorder(whole.block, at.start) && this.#isBorder(whole.block, at.end),
      );
      if (ending?.end === whole.end) return { ...(prefix !== '' && { prefix }), start, end };
    }
    return undefined;
  }

  /** The blocks that hold a stretch's beginning: no other can hold more of it. */
  #blocksWith(beginning: string): number[] {
    const sought = foldKeepingPlaces(beginning).text;
    return this.#folded.flatMap(({ text }, block) => (text.includes(sought) ? [block] : []));
  }

  /** Every place in these blocks that prefix, start and suffix fit. */
  #places({ prefix, start, suffix }: TextDirective, among: readonly number[]): BlockStretch[] {
    return among.flatMap((block) =>
      this.#occurrences(block, start, 0).filter(
        (at) =>
          (prefix === undefined ? this.#isBorder(block, at.start) : this.#follows(at, prefix)) &&
          (suffix === undefined ? this.#isBorder(block, at.end) : this.#precedes(at, suffix)),
      ),
    );
  }

  #occurrences(block: number, text: string, from: number): BlockStretch[] {
    const folded = this.#folded[block];
    const sought = foldKeepingPlaces(text).text;
    const found: BlockStretch[] = [];
    if (!folded || sought === '') return found;
    for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + 1)) {
      const stretch = { block, start: folded.at(at), end: folded.at(at + sought.length) };
      if (stretch.start >= from) found.push(stretch);
    }
    return found;
  }

  /** Whether a prefix stands before, at the end of the block before if need be. */
  #follows({ block, start }: BlockStretch, prefix: string): boolean {
    const before = this.#textOf(block).slice(0, start).trimEnd();
    if (before === '')
      return block > 0 && this.#follows({ block: block - 1, start: Infinity, end: 0 }, prefix);
    return this.#occurrences(block, prefix, 0).some(
      (at) => at.end === before.length && this.#isBorder(block, at.start),
    );
  }

  #precedes({ block, end }: BlockStretch, suffix: string): boolean {
    const text = this.#textOf(block);
    const at = end + text.slice(end).length - text.slice(end).trimStart().length;
    if (at >= text.length)
      return block + 1 < this.blocks.length && this.#precedes({ block: block + 1, start: 0, end: 0 }, suffix);
    return this.#occurrences(block, suffix, at).some(
      (found) => found.start === at && this.#isBorder(block, found.end),
    );
  }

  #isBorder(block: number, at: number): boolean {
    const text = this.#textOf(block);
    if (at <= 0 || at >= text.length) return true;
    return this.#segmenter.segment(text).containing(at)?.index === at;
  }

  #words(text: string): Border[] {
    return [...this.#segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  }
}

interface Border {
  readonly start: number;
  readonly end: number;
}

function trimStretch(text: string, start: number, end: number): Border {
  const piece = text.slice(start, end);
  return { start: end - piece.trimStart().length, end: start + piece.trimEnd().length };
}

interface Folded {
  readonly text: string;
  /** Where a place in the folded text is in the text. */
  at(place: number): number;
}

const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function foldKeepingPlaces(text: string): Folded {
  const folded = strip(text);
  if (folded.length === text.length) return { text: folded, at: (place) => place };
  const places: number[] = [];
  let whole = '';
  let at = 0;
  for (const char of text) {
    const part = strip(char);
    for (let i = 0; i < part.length; i++) places.push(at);
    whole += part;
    at += char.length;
  }
  places.push(text.length);
  return { text: whole, at: (place) => places[place] ?? text.length };
}

/** The directive as it stands in an address. A hyphen or a comma in the words would be read as syntax. */
export function encodeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const percent = (text: string) =>
    encodeURIComponent(text.toWellFormed()).replace(
      // Surfaces take the rest for the end of an address or for markup.
      /[-!'()*~_]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return [
    ...(prefix === undefined ? [] : [`${percent(prefix)}-`]),
    percent(start),
    ...(end === undefined ? [] : [percent(end)]),
    ...(suffix === undefined ? [] : [`-${percent(suffix)}`]),
  ].join(',');
}
