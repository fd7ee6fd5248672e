export { readDocx } from './docx.js';
export { readEpub } from './epub.js';
