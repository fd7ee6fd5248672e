/** A quotation as it is read in a message; where something was left out at an end, it has an ellipsis. */
export interface Quote {
  text: string;
  /** The parts of it that stand out; none when all of it is meant. */
  strong: readonly string[];
}

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
