export { bareLetters } from './bare-letters.js';
export { clean, HARD_BREAK, putOnOneLine, unwrap, withoutUnseen } from './clean.js';
export { decode } from './encoding.js';
export { readGutenberg } from './gutenberg.js';
export { languageOf } from './language.js';
export { readMarkdown } from './markdown.js';
export { articleFrom, type Header, type Outline, type Publication, type TextBlock } from './outline.js';
export { isNoteSign, readRaised } from './raised.js';
export { escapeMarks, writeMarkdown } from './write.js';
