/** The quotations in a message, as they are read; what was left out at an end is marked with an ellipsis. */
export function quotesIn(message: HTMLElement): string[] {
  return [...message.querySelectorAll<HTMLElement>('blockquote')].map((quote) => {
    // A line break in a quotation is drawn as an element, which has no text.
    const parts = [...quote.childNodes].map((node) =>
      node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''),
    );
    return parts.join('');
  });
}
