export { readHtml } from './html.js';
export { readPart } from './part.js';
