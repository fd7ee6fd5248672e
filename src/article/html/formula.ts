import { putOnOneLine } from '../text/index.js';
import { isElement, isText, type PageElement, type PageNode } from './page.js';

/** Signs that stand between what they compare or add. */
const BETWEEN = /^[=<>≤≥≠≈≡∼∝+−±×·→⇒⇔∈⊂⊆]$/u;
/** What is said of a formula, in TeX say. */
const SAID = /^ANNOTATION/;

/** A formula in MathML on one line: "E = mc^2", "(a + b)/2". Indices are read as they stand: "x1". */
export const lineOfFormula = (math: PageElement): string => putOnOneLine(partsOf(math).join(''));

const partsOf = (node: PageElement): string[] => [...node.childNodes].map(formulaIn);

function formulaIn(node: PageNode): string {
  if (isText(node)) return (node.textContent ?? '').trim();
  if (!isElement(node)) return '';
  const kind = node.nodeName.toUpperCase().replace(/^.*:/, '');
  if (SAID.test(kind)) return '';
  const parts = partsOf(node).filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  if (kind === 'MSUP') return `${first}^${together(second)}`;
  if (kind === 'MSUBSUP' || kind === 'MUNDEROVER') return `${first}${second}^${together(third)}`;
  if (kind === 'MFRAC') return `${together(first)}/${together(second)}`;
  if (kind === 'MSQRT') return `√${together(parts.join(''))}`;
  const words = parts.join('');
  if (kind === 'MO' && BETWEEN.test(words)) return ` ${words} `;
  return kind === 'MTEXT' ? ` ${words} ` : words;
}

/** In brackets, if it is more than a number or a name. */
const together = (part: string): string => (/^[\p{L}\p{N}.,]*$/u.test(part) ? part : `(${part.trim()})`);
