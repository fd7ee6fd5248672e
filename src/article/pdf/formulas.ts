import type { Line } from './lines.js';
import { isIndented, type Shape, SMALL } from './shape.js';

/** What is written in a formula with letters: "lim", "max", "log". */
const FUNCTION =
  /\b(?:sin|cos|tan|log|exp|max|min|arg|lim|inf|sup|det|var|cov|vec|diag|mod|and|for|mit|und)\b/giu;
const SIGN = /[=<>≤≥≠≈≡∼∝∈∉⊂⊆∪∩∑∏∫∂∇√±×⋅·÷∞→←⇒⇔↦−+*/|∥⟨⟩〈〉^∣︸⏟⊗⊕◦′]/u;

/** "h(i, x)", which is set in a font of its own as a heading is. */
const APPLIED = /[\p{L}\p{No}′∗]\s?\([^()]*\)/u;

const BRACKETS = /^[\s()[\]{}|∣∥√∑∏∫˜ˆ]+$/u;

/** A line of a formula that stands apart: set in, with a sign, and no words but those that formulas have. */
export function isFormula(line: Line, body: Line, shape: Shape): boolean {
  const { text, size } = line;
  if (/\p{L}{3}/u.test(text.replace(FUNCTION, ''))) return false;
  // Brackets over several lines, and indices that stand alone.
  if (BRACKETS.test(text) || size < SMALL * body.size) return true;
  return isIndented(line, shape) && (SIGN.test(text) || APPLIED.test(text));
}

/** Words, as formulas have few but those that are left out before: "rij" has three letters. */
const WORDS = /\p{L}{4,}/gu;
const SIGNS = new RegExp(SIGN, 'gu');
/** How far the next piece of a formula stands, in lines: the parts of a fraction, the limits of a sum. */
const NEAR_PIECE = 0.95;

/**
 * Lines that are pieces of a formula which stands apart, though each for itself might be text: what is over and under
 * the lines of fractions, limits, indices.
 */
export function piecesOfFormulas(lines: readonly Line[], body: Line, shape: Shape): ReadonlySet<Line> {
  const pieces = new Set(lines.filter((line) => isFormula(line, body, shape)));
  const take = (line: Line | undefined, beside: Line | undefined): boolean => {
    if (!line || !beside || pieces.has(line) || !pieces.has(beside)) return false;
    const gap = Math.abs(line.y - beside.y) / Math.max(shape.leading, body.size);
    return gap <= NEAR_PIECE && isPiece(line, body, shape);
  };
  for (const [at, line] of lines.entries()) if (take(line, lines[at - 1])) pieces.add(line);
  for (const [at, line] of [...lines.entries()].reverse()) if (take(line, lines[at + 1])) pieces.add(line);
  return pieces;
}

/** No words but a name of several letters among signs: "mimj (ki + kj)". */
function isPiece(line: Line, body: Line, shape: Shape): boolean {
  if (line.size > 1.12 * body.size || !isIndented(line, shape)) return false;
  const words = line.text.replace(FUNCTION, '').match(WORDS)?.length ?? 0;
  const signs = line.text.match(SIGNS)?.length ?? 0;
  return words === 0 || (words === 1 && signs > 1) || (signs > 0 && line.size < SMALL * body.size);
}
