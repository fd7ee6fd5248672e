export { idOf } from './rows.js';
export { createStore } from './store.js';
export { type ArticleVectors, articleVectors } from './vectors.js';
export { wordRows } from './words.js';
