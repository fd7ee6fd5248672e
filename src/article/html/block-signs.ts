import { isNoiseText } from '../text/index.js';
import { kindOf } from './inline.js';
import { isElement, type PageElement } from './page.js';
import type { Piece } from './piece.js';

/** What tells whether a block is the article's; each is a number from 0 to 1. */
export const SIGNS = [
  'constant',
  /** How long it is, by the logarithm. */
  'letters',
  /** A word or three. */
  'tiny',
  /** Its end is one of a sentence. */
  'sentence',
  /** How much of it leads to other pages. */
  'linked',
  /** Sites put such a line around every article. */
  'noise',
  'paragraph',
  'heading',
  'list',
  'inQuotation',
  'inCell',
  'inTable',
  'inAside',
  'inFooter',
  /** How many of the elements around it have a name that is no text's. */
  'inNoise',
  /** It stands over the title. */
  'overTitle',
  /** How far down the page. */
  'place',
  /** How much prose the two blocks before it are. */
  'proseBefore',
  /** How much of its neighbours leads to other pages. */
  'linkedAround',
  /** How much prose stands beside it in the same element. */
  'proseBeside',
  /** Readability, or the page's own mark, says it is the article's. */
  'chosen',
  'chosenBefore',
  'chosenAfter',
] as const;
export type Sign = (typeof SIGNS)[number];

const NOISE_NAME =
  /comment|share|social|related|recommend|promo|advert|sponsor|newsletter|subscri|cookie|consent|breadcrumb|menu|nav|footer|sidebar|widget|teaser|author|byline|meta|tag|banner|popup|modal|login|search|rating|copyright|caption|credit|toolbar|pagination|more|list|links?\b|legal|disclaimer|signup|outbrain|taboola|trending|popular/i;
/** Longer class names are made by machines. */
const LONGEST_NAME = 300;
/** More elements with such a name say no more. */
const MOST_NOISE = 3;
/** In characters: a paragraph of two sentences. */
const PARAGRAPH = 200;
/** Paragraphs beside a block, from which on there are no more signs in it. */
const MANY_PARAGRAPHS = 10;

interface Around {
  readonly kinds: ReadonlySet<string>;
  readonly noise: number;
}
const NOTHING: Around = { kinds: new Set(), noise: 0 };

/** What the elements around a block are; each element of a page is looked at once. */
function createAround(): (element: PageElement) => Around {
  const known = new Map<PageElement, Around>();
  const aroundOf = (element: PageElement): Around => {
    const before = known.get(element);
    if (before) return before;
    const above = isElement(element.parentNode) ? aroundOf(element.parentNode) : NOTHING;
    const kind = kindOf(element);
    const name =
      kind === 'BODY' || kind === 'HTML'
        ? ''
        : `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, LONGEST_NAME);
    const around = {
      kinds: above.kinds.has(kind) ? above.kinds : new Set([...above.kinds, kind]),
      noise: Math.min(MOST_NOISE, above.noise + (NOISE_NAME.test(name) ? 1 : 0)),
    };
    known.set(element, around);
    return around;
  };
  return aroundOf;
}

/** How much a block looks like a paragraph of prose. */
const proseOf = ({ text, linked, level }: Piece) =>
  level === 0 && linked < 0.5 && /[.!?…。»”"]\s*$/u.test(text) ? Math.min(1, text.length / PARAGRAPH) : 0;

type ChosenSign = 'chosen' | 'chosenBefore' | 'chosenAfter';
/** The signs of a block that only the page itself gives. */
type PageSigns = Readonly<Record<Exclude<Sign, ChosenSign>, number>>;

/** What a page tells of each of its blocks: all but what is chosen elsewhere. */
export function pageSignsOf(blocks: readonly Piece[], title?: string): PageSigns[] {
  const aroundOf = createAround();
  const prose = blocks.map(proseOf);
  const beside = new Map<unknown, number>();
  for (const [at, { element }] of blocks.entries())
    beside.set(element.parentNode, (beside.get(element.parentNode) ?? 0) + (prose[at] ?? 0));
  const titleAt =
    title === undefined ? -1 : blocks.findLastIndex(({ text, level }) => level > 0 && text.endsWith(title));
  return blocks.map(({ text, level, linked, list, element }, at) => {
    const { kinds, noise } = aroundOf(element);
    return {
      constant: 1,
      letters: Math.min(1, Math.log1p(text.length) / 7),
      tiny: Number(text.length < 25),
      sentence: Number(/[.!?…。]["”’»)\]]*$/u.test(text)),
      linked,
      noise: Number(isNoiseText(text)),
      paragraph: Number(kindOf(element) === 'P'),
      heading: Number(level > 0),
      list: Number(list),
      inQuotation: Number(kinds.has('BLOCKQUOTE')),
      inCell: Number(kinds.has('TD')),
      inTable: Number(kinds.has('TABLE')),
      inAside: Number(kinds.has('ASIDE')),
      inFooter: Number(kinds.has('FOOTER')),
      inNoise: noise / MOST_NOISE,
      overTitle: Number(at < titleAt),
      place: at / blocks.length,
      proseBefore: two(prose, at, -1),
      linkedAround: ((blocks[at - 1]?.linked ?? 0) + (blocks[at + 1]?.linked ?? 0)) / 2,
      proseBeside: Math.min(1, (beside.get(element.parentNode) ?? 0) / MANY_PARAGRAPHS),
    };
  });
}

/**
 * All signs of each block.
 *
 * @param chosen for each, whether Readability or the page's own mark says it is the article's.
 */
export function withChosen(
  signs: readonly PageSigns[],
  chosen: readonly boolean[],
): Readonly<Record<Sign, number>>[] {
  const isChosen = chosen.map(Number);
  return signs.map((own, at) => ({
    ...own,
    chosen: isChosen[at] ?? 0,
    chosenBefore: two(isChosen, at, -1),
    chosenAfter: two(isChosen, at, 1),
  }));
}

/** The mean of the two numbers before one, or behind it. */
const two = (list: readonly number[], at: number, step: 1 | -1) =>
  ((list[at + step] ?? 0) + (list[at + 2 * step] ?? 0)) / 2;
