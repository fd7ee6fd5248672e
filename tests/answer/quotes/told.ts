import type { QuotePart } from '../../../src/answer/quotes/changes.js';
import type { Verdict } from '../../../src/answer/quotes/verdict.js';

const drawn = (parts: readonly QuotePart[]) =>
  parts
    .map((part) => {
      if (part.kind === 'same') return part.text;
      if (part.kind === 'tag') return `(${part.article})`;
      return part.kind === 'omitted'
        ? `{${part.article}}`
        : `[${part.article} > ${part.quoted}: ${part.kinds.join()}]`;
    })
    .join(' ');

const numbers = (places: readonly { readonly paragraph: { readonly number: number } }[]) =>
  places.map(({ paragraph }) => `¶${paragraph.number}`).join(' ');

/** The whole of a verdict, in a line. */
export function told(verdict: Verdict): string {
  const places = 'at' in verdict ? numbers(verdict.at) : '';
  switch (verdict.kind) {
    case 'exact':
      return `exact ${places}, ${verdict.times} time(s)${verdict.omitted.map((text) => `, without “${text}”`).join('')}${verdict.cut === undefined ? '' : `, behind “${verdict.cut}”`}`;
    case 'altered':
      return `altered ${places}, warned of ${verdict.warnings.join() || 'nothing'}: ${drawn(verdict.parts)}`;
    case 'pieced':
      return `pieced of ${verdict.pieces.map(({ text, at }) => `${numbers(at)} “${text}”`).join(' and ')}${verdict.added.map((text) => `, with “${text}” added`).join('')}`;
    case 'absent':
      return `absent, near ${numbers(verdict.related) || 'nothing'}`;
  }
}
