import { icons } from './icon.js';

export { icons };

type Child = Node | string | false | null | undefined;

interface Properties {
  /** Attributes by name; `true` is an empty one, `false` and `undefined` are left out. */
  [attribute: string]: string | number | boolean | undefined | ((event: never) => void);
}

/**
 * Makes an element. Functions are listeners (`onclick`), everything else is an attribute. Strings become text
 * nodes: nothing that anybody wrote is ever read as HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : `${value}`);
  }
  for (const child of children.flat() as Child[]) if (child || child === '') element.append(child);
  return element;
}

let last = 0;

/** A fresh id for an element that others refer to. */
export function freshId(what: string): string {
  return `${what}-${++last}`;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture from one path over a field of 24 by 24; it says nothing to a screen reader. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const drawn = document.createElementNS(SVG, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}
