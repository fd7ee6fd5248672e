export { idOf } from './rows.js';
export { createStore } from './store.js';
export { type ArticleVectors, createArticleVectors } from './vectors.js';
export { createWordRows } from './words.js';
