import type { SourceKind } from '../../article/index.js';
import type { CslStyle } from './engine.js';
import type { CslType } from './kinds.js';

/** How a style words a kind: as which type of CSL, and by what name. */
interface Wording {
  readonly type?: CslType;
  readonly genre?: string | undefined;
  readonly medium?: string;
}

const THESES: Partial<Record<SourceKind, Readonly<Record<CslStyle, string>>>> = {
  // APA 7, 10.6; MLA 9, "Dissertations and theses"; Chicago 17, 14.215; Cite Them Right.
  dissertation: {
    apa: 'Doctoral dissertation',
    mla: 'PhD dissertation',
    chicago: 'PhD diss.',
    harvard: 'PhD thesis',
  },
  masters: {
    apa: 'Master’s thesis',
    mla: 'master’s thesis',
    chicago: 'master’s thesis',
    harvard: 'Master’s thesis',
  },
  thesis: { apa: 'Thesis', mla: 'thesis', chicago: 'thesis', harvard: 'Thesis' },
};

/** What APA sets in brackets, MLA at the end and Chicago behind the title, of works that else are worded as pages. */
const PAGES: Partial<Record<SourceKind, Partial<Readonly<Record<CslStyle, string>>>>> = {
  press: { apa: 'Press release', mla: 'Press release', chicago: 'press release' },
  // What is read and cited by paragraphs is what was written down of it.
  speech: { apa: 'Speech transcript', mla: 'Transcript', chicago: 'transcript of speech' },
  video: { apa: 'Video', chicago: 'video' },
};

/**
 * A kind as a style words it. Where the style's own file words a type in other ways than its manual, a type that is worded
 * rightly stands in.
 *
 * @param isOnline whether the work has an address; APA calls theses without one unpublished (10.6).
 */
export function wordKind(
  kind: SourceKind,
  style: CslStyle,
  { isOnline, source = '' }: { readonly isOnline: boolean; readonly source?: string | undefined },
): Wording {
  const thesis = THESES[kind]?.[style];
  if (thesis !== undefined)
    return {
      genre: style === 'apa' && !isOnline ? `Unpublished ${thesis.toLowerCase()}` : thesis,
    };
  if (PAGES[kind]) return { type: 'webpage', genre: PAGES[kind][style] };
  return OTHERS[kind]?.(style, source) ?? {};
}

const inApa = (style: CslStyle, genre: string) => ({ genre: style === 'apa' ? genre : undefined });

const OTHERS: Partial<Record<SourceKind, (style: CslStyle, source: string) => Wording>> = {
  // Chicago has reports as books (17, 14.220).
  report: (style) => (style === 'chicago' ? { type: 'book' } : {}),
  podcast: (style) => ({ ...PODCASTS[style], genre: undefined }),
  film: (style) => inApa(style, 'Film'),
  interview: (style) => ({ type: 'article-magazine', ...inApa(style, 'Interview') }),
  // APA 7, 10.15: what the network itself calls it.
  post: (style, source) => inApa(style, /^twitter$/i.test(source) ? 'Tweet' : 'Post'),
};

/** APA 7, 10.13 (94); Chicago 17, 14.267. MLA numbers episodes instead. */
const PODCASTS: Partial<Record<CslStyle, Wording>> = {
  apa: { medium: 'Audio podcast episode' },
  chicago: { medium: 'podcast' },
};

/** The number of an episode, which MLA calls so; the others number it without a word. */
export const writeNumber = (kind: SourceKind, style: CslStyle, number: string): string =>
  kind === 'podcast' && style === 'mla' && /^\d/.test(number) ? `episode ${number}` : number;

/**
 * A post has no title but its words: APA takes the first twenty (10.15), Chicago so many as fit into 160 characters
 * (17, 14.209), MLA all.
 */
export function cutPostTitle(words: string, style: CslStyle): string {
  if (style === 'apa') return words.split(' ').slice(0, 20).join(' ');
  if (style !== 'chicago' || words.length <= 160) return words;
  return `${words.slice(0, 160).replace(/\s+\S*$/u, '')}…`;
}
