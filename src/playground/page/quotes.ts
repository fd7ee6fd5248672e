import type { Quote } from './passage.js';

/** The quotations in a message, as it is drawn. */
export function quotesIn(message: HTMLElement): Quote[] {
  return [...message.querySelectorAll('blockquote')].map((quote) => ({
    text: textOf(quote),
    strong: [...quote.querySelectorAll('strong')].map(textOf),
  }));
}

/** A line break in a quotation is drawn as an element, which has no text. */
function textOf(element: Element): string {
  const parts = [...element.childNodes].map((node) =>
    node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''),
  );
  return parts.join('');
}
