export { SIGNS } from './block-signs.js';
export { signsOfPage } from './body.js';
export { readHtml } from './html.js';
export { readPart } from './part.js';
