/** A choice: some of the options are right. */
interface LogitChoice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly weight: number;
}

/** Something that is so or not. */
export interface Case {
  readonly signs: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
}

/** Steps of Newton's method; it settles in fewer than ten. */
const STEPS = 12;
/** Holds the weights of signs that tell nothing at 0. */
const RIDGE = 1e-3;

export const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, one, i) => sum + one * b[i]!, 0);

/** The chance of a yes by a logistic model. */
export const predict = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-dot(weights, signs)));

/** Weights of a conditional logit: the chance of an option is its share of exp(weights · signs). */
export function fitChoice(choices: readonly LogitChoice[]): number[] {
  return newton(choices[0]!.options[0]!.length, (weights, add) => {
    for (const { options, right, weight } of choices) {
      const scores = options.map((signs) => dot(weights, signs));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((a, b) => a + b, 0);
      const good = right.reduce((sum, at) => sum + (powers[at] ?? 0), 0);
      const mean = meanOf(options, powers, all);
      options.forEach((signs, at) => {
        const wanted = good > 0 && right.includes(at) ? powers[at]! / good : 0;
        const off = signs.map((sign, i) => sign - mean[i]!);
        add(off, weight * (wanted - powers[at]! / all), (weight * powers[at]!) / all);
      });
    }
  });
}

/** Weights of a logistic model. A constant is a sign like any other. */
export function fitLogistic(cases: readonly Case[]): number[] {
  return newton(cases[0]!.signs.length, (weights, add) => {
    for (const { signs, yes, weight } of cases) {
      const chance = predict(weights, signs);
      add(signs, weight * ((yes ? 1 : 0) - chance), weight * chance * (1 - chance));
    }
  });
}

function meanOf(options: readonly (readonly number[])[], powers: readonly number[], all: number): number[] {
  return options[0]!.map(
    (_, i) => options.reduce((sum, signs, at) => sum + signs[i]! * powers[at]!, 0) / all,
  );
}

type Add = (signs: readonly number[], slope: number, curve: number) => void;

function newton(size: number, visit: (weights: readonly number[], add: Add) => void): number[] {
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    const curve = weights.map((_, i) => weights.map((__, k) => (i === k ? RIDGE : 0)));
    visit(weights, (signs, pull, bend) => {
      for (let i = 0; i < size; i++) {
        slope[i]! += pull * signs[i]!;
        for (let k = 0; k < size; k++) curve[i]![k]! += bend * signs[i]! * signs[k]!;
      }
    });
    const move = solve(curve, slope);
    // Half a step at most of ten: far from the end the curve may be flat.
    const most = Math.max(1, Math.max(...move.map(Math.abs)) / 10);
    weights = weights.map((weight, i) => weight + move[i]! / most);
  }
  return weights;
}

/** Solves a system of linear equations by Gauss's elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      rows[k] = rows[k]!.map((value, at) => value - factor * rows[i]![at]!);
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
