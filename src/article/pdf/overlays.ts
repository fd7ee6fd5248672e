import type { Line } from './lines.js';

/**
 * The pages without those of which the next one shows every line again where it was: of a slide that comes step by step
 * only the last step has all of it.
 */
export function withoutOverlays<P extends { readonly lines: readonly Line[] }>(pages: readonly P[]): P[] {
  const placed = pages.map(({ lines }) => new Set(lines.map(placeOf)));
  return pages.filter(({ lines }, at) => {
    const next = placed[at + 1];
    return next === undefined || lines.length === 0 || !lines.every((line) => next.has(placeOf(line)));
  });
}

const placeOf = ({ text, left, y }: Line) => `${Math.round(left)} ${Math.round(y)} ${text}`;
