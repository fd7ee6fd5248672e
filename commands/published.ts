import { tellHeader } from './header-facts.js';

export const published = tellHeader('published', ['published', 'updated', 'source', 'section']);
