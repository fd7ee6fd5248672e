import { isGivenName, isPerson, kindOfName } from '../header/index.js';
import { type Data, isData } from './linked-data.js';
import { type HtmlPage, wordsOf } from './page.js';
import { shownIn } from './shown.js';
import { MARK } from './site-name.js';

/** Whether a publisher of JSON-LD is a person, who keeps the site for himself. */
export const isOneself = (publisher: unknown): publisher is Data =>
  isData(publisher) && [publisher['@type']].flat().includes('Person');

/**
 * Whose own site a page is of: the site is called by the name of a person, or the page says whose right it is, and its
 * title names the same person. Papers are called so, too: "Die Tagespost"; hence the given name.
 */
export function ownerOf(page: HtmlPage, site: string | undefined, publisher: unknown): string | undefined {
  if (isOneself(publisher)) return wordsOf(publisher.name);
  if (site !== undefined && isOwner(site)) return site;
  const parts = (wordsOf(page.querySelector('title')?.textContent) ?? '').split(MARK);
  const names = parts.flatMap((part) => OWN.exec(part)?.groups?.name ?? []).filter(isOwner);
  if (names.length === 0) return undefined;
  const shown = shownIn(page);
  const rights = [...shown.matchAll(RIGHT)].map(({ groups }) => groups?.rest ?? '');
  return names.find((name) => rights.some((rest) => rest.startsWith(name)));
}

const isOwner = (name: string) =>
  isPerson(name) && isGivenName(name.split(/\s/)[0] ?? '') && kindOfName(name) === undefined;

/** "Jane Smith", "Jane Smith's notes". */
const OWN = /^(?<name>\p{Lu}[\p{L}.'-]*(?:\s\p{Lu}[\p{L}.-]*){1,2}?)(?:['’]s\s.*)?$/u;
/** "© 2012–2020 by Jane Smith". */
const RIGHT =
  /(?:©|\(c\)|copyright)[\s\d–,©-]{0,30}(?:\(c\)\s?)?(?:[\d–,-]{4,12}\s)?(?:by\s)?(?<rest>\p{Lu}.{1,60})/giu;
