import { getDocumentProxy } from 'unpdf';
import type { Article } from '../article.js';
import { authorsInProperties, readDate, titleInProperties } from '../header/index.js';
import { articleFrom, clean, putOnOneLine } from '../text/index.js';
import { UnreadableArticle } from '../unreadable.js';
import { createAccents } from './accents.js';
import { authorLines } from './author-lines.js';
import { fromItsBeginning } from './beginnings.js';
import { inReadingOrder } from './columns.js';
import { countUnmapped, createLetters } from './letters.js';
import { withoutLineNumbers } from './line-numbers.js';
import { type Line, linesOf } from './lines.js';
import { withoutOverlays } from './overlays.js';
import { blocksOf } from './paragraphs.js';
import { withoutPlots } from './plots.js';
import type { Run } from './run.js';
import { withoutRunning } from './running.js';
import type { Column } from './shape.js';
import { titleLines } from './title.js';
import { directionOf, turnUpright, type View } from './turning.js';

/**
 * Reads a PDF: its lines by where they stand, columns one after the other, paragraphs over the ends of lines,
 * columns and pages; without running heads, feet and page numbers.
 *
 * The day a PDF was made is often the day it was printed or saved, so only a date of publication in its metadata
 * is taken for one.
 *
 * @throws UnreadableArticle when there is no text in it, or it can't be opened.
 */
export async function readPdf(
  bytes: Uint8Array,
  { name, url }: { readonly name?: string; readonly url?: string } = {},
): Promise<Article> {
  const { pages, info, unmapped, fixed } = await extract(bytes);
  const unaccented = withoutOverlays(
    withoutPlots(
      pages.map(({ width, height, runs }) => ({ height, lines: fromItsBeginning(linesOf(runs), width) })),
    ),
  );
  const accented = createAccents(unaccented.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'));
  const sheets = withoutRunning(
    unaccented.map(({ height, lines }) => ({
      height,
      lines: lines.map((line) => ({ ...line, text: accented(line.text) })),
    })),
  );
  const columns = sheets.flatMap((lines, page) =>
    inReadingOrder(lines).map((column): Column => ({ page, lines: column })),
  );
  const letters = columns.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');
  // A glyph or two without a letter is an ornament or a formula; where most are, the words can't be told.
  if (unmapped > letters.length || (letters.match(ORNAMENT)?.length ?? 0) * 3 > letters.length) {
    throw new UnreadableArticle(
      'scanned',
      'The fonts of this PDF don’t say which letters they show; put it through text recognition (OCR) and try again.',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(clean(letters))) {
    throw new UnreadableArticle(
      'scanned',
      'There are only pictures of pages in this PDF, no text; put it through text recognition (OCR) and try again.',
    );
  }
  const shown = titleLines(columns, info.title, fixed);
  const title = shown.length > 0 ? withoutMarks(textOf(shown), info.title) : info.title;
  const first = columns.filter(({ page }) => page === 0).flatMap(({ lines }) => lines);
  const byline = authorLines(first, sheets[0] ?? [], shown, info.authors);
  const day = byline?.date === undefined ? undefined : readDate(byline.date);
  const blocks = blocksOf(columns, new Set([...shown, ...(byline?.lines ?? [])]), fixed).map((block) => ({
    ...block,
    text: clean(block.text),
  }));
  const article = articleFrom(
    {
      ...(title !== undefined && { title }),
      blocks,
      header: {
        ...(byline && { authors: byline.names }),
        ...(day !== undefined && { published: { printed: byline?.date ?? day, iso: day } }),
        ...(url !== undefined && { url }),
      },
    },
    name,
  );
  // What the page shows goes before the file's properties, which are often left over from another file.
  const { authors, published } = info;
  return {
    ...article,
    ...(article.authors.length === 0 && authors && { authors }),
    ...(!article.published &&
      published !== undefined && { published: { printed: published, iso: published } }),
  };
}

/** Fonts that don't say what letters they have may be taken for one of ornaments: "❆❜str❛❝t". */
const ORNAMENT = /[\u2700-\u27bf]/gu;

/** A title without the marks of notes at its end; of signs that may be its own, those that the file's title has. */
function withoutMarks(shown: string, told: string | undefined): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const end = /[^\p{L}\p{N}]*$/u;
  return told !== undefined && letters(shown) === letters(told)
    ? shown.replace(end, '') + (end.exec(told)?.[0] ?? '')
    : shown.replace(/[\s∗*†‡⋆]+$/u, '');
}

const textOf = (lines: readonly Line[]) => putOnOneLine(clean(lines.map(({ text }) => text).join(' ')));

interface Extracted {
  readonly pages: readonly {
    readonly width: number;
    readonly height: number;
    readonly runs: readonly Run[];
  }[];
  readonly info: Info;
  /** How many glyphs there are of which the fonts don't say what letters they are. */
  readonly unmapped: number;
  /** The fonts that say that all their letters are of one width. */
  readonly fixed: ReadonlySet<string>;
}

interface Info {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
}

async function extract(bytes: Uint8Array): Promise<Extracted> {
  try {
    // A copy: pdf.js takes the bytes for itself. Without eval, so that no font of a document becomes a program.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
    });
    try {
      const painted: Painted[] = [];
      const fixed = new Set<string>();
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const { transform, width, height } = page.getViewport({ scale: 1 });
        const { items, styles } = await page.getTextContent();
        for (const [font, { fontFamily }] of Object.entries<{ fontFamily?: string }>(styles))
          if (fontFamily === 'monospace') fixed.add(font);
        const shown = items.flatMap((item: Item | object) => ('str' in item ? [item] : []));
        painted.push({ ...turnUpright({ view: viewOf(transform), width, height }, shown), items: shown });
        page.cleanup();
      }
      const meta = await pdf.getMetadata().catch(() => undefined);
      return { ...runsOf(painted), info: infoOf(meta?.info, (key) => meta?.metadata?.get(key)), fixed };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      throw new UnreadableArticle(
        'locked',
        'This PDF opens with a password only; save it without one and try again.',
        { cause: error },
      );
    }
    throw new UnreadableArticle(
      'damaged',
      'This PDF is damaged or cut off; get it again, or paste the text of the article.',
      { cause: error },
    );
  }
}

interface Item {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly fontName: string;
  readonly transform: readonly number[];
}

/** A page as pdf.js tells of it. */
interface Painted {
  readonly items: readonly Item[];
  readonly view: View;
  readonly width: number;
  readonly height: number;
}

const viewOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): View => [a, b, c, d, e, f];

function runsOf(painted: readonly Painted[]): Pick<Extracted, 'pages' | 'unmapped'> {
  const strings = painted.flatMap(({ items }) => items.map(({ str }) => str));
  const lettersOf = createLetters(strings);
  const pages = painted.map(({ width, height, view, items }) => ({
    width,
    height,
    runs: withoutLineNumbers(items.flatMap((item) => runOf(item, lettersOf(item.str), view))),
  }));
  return { pages, unmapped: strings.reduce((sum, text) => sum + countUnmapped(text), 0) };
}

/** A run in the page's own coordinates; nothing for what is turned, such as a stamp in the margin. */
function runOf(item: Item, text: string, view: View): Run[] {
  if (text.trim() === '') return [];
  const [, , c = 0, d = 0, e = 0, f = 0] = item.transform;
  const [m0, m1, m2, m3, m4, m5] = view;
  const [across, along] = directionOf(item, view);
  if (across <= 0 || Math.abs(along) > 0.1 * across) return [];
  return [
    {
      text,
      x: m0 * e + m2 * f + m4,
      y: m1 * e + m3 * f + m5,
      width: item.width,
      size: Math.hypot(m0 * c + m2 * d, m1 * c + m3 * d) || 1,
      font: item.fontName,
      rightToLeft: item.dir === 'rtl',
    },
  ];
}

function infoOf(info: object | undefined, xmp: (key: string) => unknown): Info {
  const said = (key: string) => {
    const value = info && (info as Record<string, unknown>)[key];
    const words = typeof value === 'string' && !value.includes('\0') ? putOnOneLine(clean(value)) : '';
    return words.length > 0 && words.length <= 300 ? words : undefined;
  };
  const title = titleInProperties(said('Title'));
  const authors = authorsInProperties(said('Author'));
  const date = xmp('prism:publicationdate') ?? xmp('prism:coverdate');
  const published = typeof date === 'string' ? readDate(date) : undefined;
  return {
    ...(title !== undefined && { title }),
    ...(authors && { authors }),
    ...(published !== undefined && { published }),
  };
}
