export { createSearcher, type Searcher, type SearcherOptions, SearchRefused } from './searcher.js';
