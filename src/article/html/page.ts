/** As much of the DOM as reading a page needs; linkedom has it, and the compiler is not told of browsers. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
}

export interface Page extends Omit<PageElement, 'getAttribute' | 'closest'> {
  readonly documentElement: PageElement;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode) => node.nodeType === 3 || node.nodeType === 4;
