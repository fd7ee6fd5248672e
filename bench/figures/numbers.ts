/**
 * The value that a part of the values doesn't exceed, by nearest rank.
 *
 * @param part from 0 to 1: 0.5 gives the median (of an even number of values the lower of the middle two).
 * @returns NaN of no values.
 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** A count as a percentage with one decimal. */
export const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(1);

/** Three figures that mean something: `0.0412`, `3.07`, `27.4`, `1,204`. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const digits = Math.floor(Math.log10(Math.abs(value)));
  return value.toLocaleString('en', {
    minimumFractionDigits: Math.max(0, 2 - digits),
    maximumFractionDigits: Math.max(0, 2 - digits),
  });
}

/** A difference with its sign, a minus as wide as the plus: `−1.9`, `+0.4`, `0.0`. */
export function signed(value: number, decimals = 1): string {
  const text = Math.abs(value).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}
