import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { once } from '../../once.js';
import type { Language } from '../i18n/index.js';
import { type Discussed, describeDiscussed } from './discussed.js';

export interface Picture {
  readonly png: Uint8Array;
  /** For those who don't see it. */
  readonly alt: string;
}

/** In pixels. Discord shows a picture some 500 wide, so this is sharp; larger ones hold up the event loop. */
const WIDTH = 960;
const HEIGHT = 360;
const MARGIN = { left: 28, right: 28, top: 56, bottom: 64 };
/** More columns than this are too thin to point at: neighbours share one. */
const COLUMNS = 60;
const COLOURS = { ground: '#2b2d31', bar: '#7c9cff', top: '#ffc857', none: '#5c5f66', text: '#f2f3f5' };

/**
 * Digits as strokes in a box of 8 by 14. A picture needs no other text, and a font that has them would be
 * megabytes to ship.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  '0': 'M4 1C1 1 1 4 1 7S1 13 4 13 7 10 7 7 7 1 4 1Z',
  '1': 'M2 3.5 4.5 1V13',
  '2': 'M1.2 4C1.2 0 6.8 0 6.8 4 6.8 7 1 10 1 13H7',
  '3': 'M1.2 3C2 .2 6.8.3 6.6 3.8 6.5 6 4.5 6.6 3.2 6.6 5 6.6 7 7.4 7 9.8 7 13.8 1.6 14 1 10.6',
  '4': 'M5.5 13V1L1 9.5H7.2',
  '5': 'M6.6 1H2L1.6 6.4C3 5 7 5 7 9 7 13.6 1.8 14 1 10.8',
  '6': 'M6 1.2C2.5 2 1 6 1 9.2 1 14.2 7 14.2 7 9.2 7 4.8 1.4 4.8 1.1 9',
  '7': 'M1 1H7L3 13',
  '8': 'M4 6.6C1 6.2 1 1 4 1S7 6.2 4 6.6C.4 7 .4 13 4 13S7.6 7 4 6.6Z',
  '9': 'M2 12.8C5.5 12 7 8 7 4.8 7-.2 1-.2 1 4.8 1 9.2 6.6 9.2 6.9 5',
  '¶': 'M7.5 1H4C-.2 1-.2 7 4 7M4 1V13M6.8 1V13',
};
const ADVANCE = 10;
/** A phone shows the picture some 290 wide, a third of its size: digits of 14 are ten high there. */
const SCALE = 2.2;
const widthOf = (label: string) => ([...label].length * ADVANCE - 2) * SCALE;

/** Where a label stands: centred on `x`, its top at `y`. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

function drawLabel(text: string, { x, y }: Spot, colour: string): string {
  const width = widthOf(text);
  // The outermost columns are narrower than their labels where there are many.
  const left = Math.max(0, Math.min(WIDTH - width, x - width / 2));
  const strokes = [...text].map(
    (glyph, i) => `<path transform="translate(${i * ADVANCE})" d="${GLYPHS[glyph] ?? ''}"/>`,
  );
  return `<g transform="translate(${round(left)} ${round(y)}) scale(${SCALE})" fill="none" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${strokes.join('')}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

interface Column {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Paragraphs in a row, several to a column where there are many. */
function makeColumns({ paragraphs, counts }: Discussed): Column[] {
  const each = Math.max(1, Math.ceil(paragraphs / COLUMNS));
  const found: Column[] = [];
  for (let from = 1; from <= paragraphs; from += each) {
    const to = Math.min(paragraphs, from + each - 1);
    let count = 0;
    for (let paragraph = from; paragraph <= to; paragraph++) count += Math.max(0, counts.get(paragraph) ?? 0);
    found.push({ from, to, count });
  }
  return found;
}

/** The chart as SVG: a column a paragraph, in the article's order; the highest stands out. */
export function drawDiscussedSvg(discussed: Discussed): string {
  const all = makeColumns(discussed);
  const top = Math.max(1, ...all.map(({ count }) => count));
  const highest = all.findIndex(({ count }) => count === top);
  const step = (WIDTH - MARGIN.left - MARGIN.right) / Math.max(1, all.length);
  const ground = HEIGHT - MARGIN.bottom;
  const room = step > widthOf(`${top}`) * 1.2;
  // A label every so many columns, so that none runs into the next.
  const every = Math.ceil((widthOf(`¶${discussed.paragraphs}`) * 1.3) / step);
  const parts = all.flatMap(({ from, count }, i) => {
    const x = MARGIN.left + step * (i + 0.5);
    const width = Math.min(56, step * 0.72);
    const height = (count / top) * (ground - MARGIN.top);
    const isTop = i === highest;
    const colour = isTop ? COLOURS.top : COLOURS.bar;
    const bar =
      count > 0
        ? `<rect x="${round(x - width / 2)}" y="${round(ground - height)}" width="${round(width)}" height="${round(height)}" rx="${round(Math.min(4, width / 4))}" fill="${colour}"/>`
        : `<circle cx="${round(x)}" cy="${ground - 5}" r="3" fill="none" stroke="${COLOURS.none}" stroke-width="1.5"/>`;
    const value =
      count > 0 && (isTop || room)
        ? drawLabel(`${count}`, { x, y: ground - height - 40 }, isTop ? COLOURS.top : COLOURS.text)
        : '';
    const number = i % every === 0 ? drawLabel(`¶${from}`, { x, y: ground + 16 }, COLOURS.text) : '';
    return [bar, value, number];
  });
  const line = `<path d="M${MARGIN.left} ${ground}H${WIDTH - MARGIN.right}" stroke="${COLOURS.none}" stroke-width="1.5"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="100%" height="100%" rx="12" fill="${COLOURS.ground}"/>${line}${parts.join('')}</svg>`;
}

/** Loads the renderer at the first picture; a process may start it only once. */
const loadRenderer = once(async (): Promise<(svg: string) => Uint8Array> => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
  return (svg) => {
    const drawn = new Resvg(svg);
    const image = drawn.render();
    const png = image.asPng();
    image.free();
    drawn.free();
    return png;
  };
});

/** Loads the renderer and draws once, so that the first to ask doesn't hold everybody up. */
export async function preparePictures(): Promise<void> {
  await drawDiscussedPicture({ paragraphs: 1, counts: new Map() });
}

/** The chart as a picture. */
export async function drawDiscussedPicture(discussed: Discussed, language?: Language): Promise<Picture> {
  const draw = await loadRenderer();
  return { png: draw(drawDiscussedSvg(discussed)), alt: describeDiscussed(discussed, language) };
}
