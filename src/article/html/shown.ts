import { type HtmlPage, isElement, isText, type PageElement } from './page.js';

/** Pages have some ten thousand characters of text. */
const MOST_SHOWN = 400_000;
export const HIDDEN =
  'script, style, noscript, template, [hidden], [style*="display:none"], [style*="display: none"], [class*="rich-snippet-hidden"]';

/** All that a page shows, in one run. */
export function shownIn(page: HtmlPage): string {
  const hidden = new Set<unknown>(page.querySelectorAll(HIDDEN));
  const parts: string[] = [];
  let length = 0;
  const walk = (element: PageElement) => {
    for (const node of element.childNodes) {
      if (length > MOST_SHOWN || hidden.has(node)) continue;
      if (isElement(node)) walk(node);
      else if (isText(node)) {
        parts.push(node.textContent ?? '');
        length += node.textContent?.length ?? 0;
      }
    }
  };
  walk(page.querySelector('body') ?? page.documentElement);
  return parts.join('');
}
