import type { Sign } from './block-signs.js';

/** Fitted by `bench/fit/blocks.ts` to 420 pages of news, blogs, forums and firms, most of them English or German. */
export const BLOCK_WEIGHTS: Readonly<Record<Sign, number>> = {
  constant: -5.32,
  letters: 4.62,
  tiny: 0.93,
  sentence: 1.03,
  linked: -0.99,
  noise: -1.53,
  paragraph: 0.94,
  heading: 0.98,
  list: 0.76,
  inQuotation: 2.72,
  inCell: -3.43,
  inTable: 4.04,
  inAside: -0.77,
  inFooter: -1.12,
  inNoise: -0.94,
  overTitle: -0.99,
  place: -1.52,
  proseBefore: -0.56,
  linkedAround: -0.64,
  proseBeside: 1.17,
  chosen: 1.96,
  chosenBefore: 0.85,
  chosenAfter: 1.26,
};
