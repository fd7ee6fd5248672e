export { SIGNS } from './block-signs.js';
export { signsOfPage } from './body.js';
export { readHtml } from './html.js';
export type { NamedPlace } from './named-places.js';
export { readPart } from './part.js';
